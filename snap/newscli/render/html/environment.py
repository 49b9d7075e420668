"""Jinja's templates, set so that nothing from outside is taken for markup: loaded for HTML and EPUB alone."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from newscli.article import Article, Span
from newscli.article.addresses import web_address
from newscli.article.recordings import player
from newscli.render.page import safe

if TYPE_CHECKING:
    from jinja2 import Environment


_NO_XML = {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}
_WHOLE = 8  # words up to which a link quotes all of what it leads to; of more, the first and last half of them


@cache
def environment() -> "Environment":
    """Return the environment of the templates: autoescape on, control characters and bidi marks made harmless."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("newscli.render.html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.update(version=version("newscli"), place_on_page=place_on_page, web_address=web_address)
    return made


@cache
def style() -> str:
    """Return the style sheet."""
    return files("newscli.render.html").joinpath("templates", "page.css").read_text("utf-8")


def policy() -> str:
    """Return the Content-Security-Policy of a page: its own style sheet, known by its hash, and nothing else."""
    known = b64encode(sha256(style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{known}'; base-uri 'none'; form-action 'none'"


def render(template: str, **given: Any) -> str:
    """Return a template filled in."""
    return environment().get_template(template).render(**given)


def place_on_page(article: Article, span: Span) -> str:
    """Return the address of an article's page with a text fragment (WICG) that shows the words of a span; of a
    recording that of a player which begins with them."""
    if heard := player(article, span.start):
        return heard
    address = web_address(article.url)
    words = span.of(article.text).split()
    if not address or not words:
        return ""
    half = _WHOLE // 2
    ends = [words] if len(words) <= _WHOLE else [words[:half], words[-half:]]
    fragment = ",".join(quote(" ".join(end), safe="").replace("-", "%2D") for end in ends)
    return f"{address.partition('#')[0]}#:~:text={fragment}"


def _harmless(value: Any) -> Any:
    from markupsafe import Markup

    plain = isinstance(value, str) and not isinstance(value, Markup)
    return safe(value).translate(_NO_XML) if plain else value

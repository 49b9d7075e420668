"""Takes answers, returns an HTML page that asks nothing of the network and runs no script: one file, all in it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from newscli.render.html.environment import policy, render, style
from newscli.render.html.told import context
from newscli.render.layouts.article import headline
from newscli.render.layouts.report import Report
from newscli.render.page import Answer, Block, Page, text
from newscli.schema.records import KINDS

_TOGETHER = {"entry": "entry", "detail": "entry", "row": "entry", "list": "list", "blockquote": "blockquote"}


class Group(NamedTuple):
    """Blocks that make one element: a list, or one that stands alone."""

    kind: str
    blocks: tuple[Block, ...]


class Body(NamedTuple):
    """The inside of a document: its title, its language, its elements."""

    title: str
    language: str
    html: str


def draw(bodies: Iterable[Body]) -> str:
    """Return one document of some bodies, the first of which names it."""
    from markupsafe import Markup

    found = list(bodies)
    title, language = (found[0].title, found[0].language) if found else ("nothing found", "en")
    inside = Markup("\n").join(Markup(body.html) for body in found)  # made by our own templates
    given: dict[str, Any] = {"title": title, "language": language, "body": inside}
    return render("document.html", policy=policy(), style=Markup(style()), **given)


def body_of_page(answer: Answer, page: Page) -> Body:
    """Return a page of any result."""
    shown = page.blocks or (Block("legend", text("nothing found")),)
    blocks = shown if any(block.kind == "title" for block in shown) else (*_head(answer), *shown)
    language = answer.articles[0].language if answer.articles else None
    title = next(block.words for block in blocks if block.kind == "title")
    html = render("page.html", groups=list(grouped(blocks)), level=1)
    return Body(title, language or "en", html)


def _head(answer: Answer) -> tuple[Block, ...]:
    """Return the headline of the one article that a result is about, or the name of its kind."""
    if len(answer.articles) == 1:
        title, *byline = headline(answer.articles[0])
        return (title, *byline) if title.kind == "title" else (Block("title", text(answer.articles[0].slug)), title)
    return (Block("title", text(KINDS[type(answer.result).__name__].name.replace("-", " ").capitalize())),)


def body_of_report(report: Report) -> Body:
    """Return a report."""
    html = render("report.html", **context(report))
    return Body(report.title, report.told[0].article.language or "en", html)


def grouped(blocks: Sequence[Block]) -> Iterator[Group]:
    """Yield blocks, those of one list together."""
    for kind, group in groupby(enumerate(blocks), lambda each: _TOGETHER.get(each[1].kind) or each[0]):
        found = tuple(block for _, block in group)
        yield Group(kind if isinstance(kind, str) else found[0].kind, found)

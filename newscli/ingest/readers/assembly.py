"""Takes a cleaned draft and the facts about it, returns the `Article`."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

from newscli.article import Article, Paragraph, ParagraphKind, Sentence, Span
from newscli.article.addresses import without_password
from newscli.article.headings import bounded_title
from newscli.article.slugs import plain_slug
from newscli.errors import InputError
from newscli.ingest.clean.edits import Draft
from newscli.ingest.clean.lines import ends_sentence
from newscli.ingest.metadata.facts import Facts
from newscli.ingest.readers.language_id import language_of
from newscli.language import split_sentences
from newscli.language.words import in_ascii

__all__ = ["make_article"]

_SLUG_WORDS = 6


def make_article(draft: Draft, facts: Facts) -> Article:
    """Put an article together.

    The draft's paragraphs stand one empty line apart. Raises `InputError` where there is no text at all.
    """
    if not draft.text.strip():
        raise InputError("the input is empty. Give an article's text.")
    paragraphs = tuple(_paragraphs(draft))
    return Article(
        raw=draft.raw,
        text=draft.text,
        origins=draft.origins,
        paragraphs=paragraphs,
        sentences=tuple(Sentence(number, span) for number, span in enumerate(_sentences(draft.text, paragraphs))),
        left_out=draft.left_out,
        id=_digest(draft.raw),
        slug=plain_slug(facts.slug or "") or plain_slug(_slug(facts.title or draft.text[:200])) or "untitled",
        title=bounded_title(facts.title),
        authors=facts.authors,
        source=facts.source,
        url=without_password(facts.url) if facts.url else None,
        published=facts.published,
        published_at=facts.published_at,
        updated_at=facts.updated_at,
        date_from=facts.date_from,
        language=facts.language or language_of(draft.text),
        section=facts.section,
        facts_from=tuple(row._replace(value=bounded_title(row.value) or "") for row in facts.facts_from),
        doubts=facts.doubts,
    )


def _digest(raw: str) -> str:
    """Return the first twelve digits of a text's SHA-256."""
    return str(_sha256()(raw.encode(errors="surrogatepass")).hexdigest()[:12])


@cache
def _sha256() -> Callable[[bytes], Any]:
    # `hashlib` is asked last, since it loads OpenSSL, which takes a twentieth of the time of a whole command.
    for name in ("_sha2", "_sha256", "hashlib"):
        with suppress(ImportError):
            found: Callable[[bytes], Any] = import_module(name).sha256
            return found
    raise AssertionError("hashlib is part of Python")


def _slug(text: str) -> str:
    plain = in_ascii(text).replace("'", "").lower()
    return "-".join(re.findall(r"[a-z0-9]{1,40}", plain)[:_SLUG_WORDS])


def _paragraphs(draft: Draft) -> Iterator[Paragraph]:
    """Part the text at empty lines; the kinds are what the marks say, or the shapes where nothing is marked up."""
    marked = any(out.kind == "front matter" for out in draft.left_out)
    marks = _marks(draft)
    texts = draft.text.split("\n\n")
    at = 0
    for number, text in enumerate(texts):
        shape: ParagraphKind = "heading" if not marked and _is_cross_head(texts, number) else "prose"
        if text:
            yield Paragraph(Span(at, at + len(text)), marks.get(at, shape))
        at += len(text) + 2


def _marks(draft: Draft) -> dict[int, ParagraphKind]:
    """Return the kinds of the paragraphs that a mark of Markdown or a bullet was left out before, by their starts."""
    found: dict[int, ParagraphKind] = {}
    for out in draft.left_out:
        mark = out.source.of(draft.raw)
        if out.kind == "markup" and (mark[-1:].isspace() or mark == ">"):
            at = draft.origins.clean_at(out.source.end, len(draft.text))
            found.setdefault(at, _KINDS.get(mark.strip()[0], "list"))
    return found


_KINDS: dict[str, ParagraphKind] = {"#": "heading", ">": "blockquote"}


def _is_cross_head(texts: list[str], number: int) -> bool:
    """Return True for a heading: a short line that doesn't end as a sentence, above a paragraph that does."""
    text = texts[number]
    if len(text) > 80 or len(text.split()) > 10 or number + 1 >= len(texts) or number == 0:
        return False
    after = texts[number + 1]
    return (
        text[0].isalnum()
        and not text[0].islower()
        and text[-1].isalnum()
        and len(after) > len(text)
        and ends_sentence(after)
    )


def _sentences(text: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[Span]:
    for paragraph in paragraphs:
        start = paragraph.span.start
        for span in split_sentences(paragraph.span.of(text)):
            yield Span(start + span.start, start + span.end)

"""In: an article, and quotes and times to mark in it; out: its page."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newscli.render.page import Answer, Block, Look, Page, Run, text

if TYPE_CHECKING:
    from datetime import date

    from newscli.article import Article

WORDS_A_MINUTE = 230
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905
_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out an article: headline, byline, paragraphs, and captions where they stood."""
    article: Article = answer.result
    if look.raw:
        return Page((Block("raw", text(article.raw)),))
    return Page((*headline(article), *_body(article)))


def headline(article: "Article") -> tuple[Block, ...]:
    """Return the title and the line below it: authors, source, day, minutes of reading."""
    parts = [", ".join(article.authors), article.source or "", long_day(article.published) if article.published else ""]
    minutes = f"{max(1, round(article.words / WORDS_A_MINUTE))} min"
    byline = Block("byline", text(" · ".join(part for part in (*parts, minutes) if part)))
    return (Block("title", text(article.title)), byline) if article.title else (byline,)


def long_day(when: "date") -> str:
    """Return a day as `Tuesday, 3 March 2026`."""
    return f"{_WEEKDAYS[when.weekday()]}, {when.day} {_MONTHS[when.month - 1]} {when.year}"


def _body(article: "Article") -> Iterator[Block]:
    captions = sorted((out.source for out in article.left_out if out.kind == "caption"), reverse=True)
    for paragraph in article.paragraphs:
        stood = article.origin(paragraph.span).start
        while captions and captions[-1].start < stood:
            yield Block("caption", text(captions.pop().of(article.raw)))
        yield Block(paragraph.kind, (Run(paragraph.span.of(article.text)),))
    yield from (Block("caption", text(caption.of(article.raw))) for caption in reversed(captions))

"""Takes an article, and quotes and times to mark in it, returns its page."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newscli.language.lexicon.calendar import MONTHS, WEEKDAYS
from newscli.render.layouts.marks import Mark, by_paragraph, marked, runs_of
from newscli.render.layouts.notes import noted_in
from newscli.render.page import Answer, Block, Look, Page, text

if TYPE_CHECKING:
    from datetime import date

    from newscli.article import Article, Span

WORDS_A_MINUTE = 230
_STEM = 30  # characters by which a caption is known again


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out an article: headline, byline, paragraphs, captions where they stood, and what is to be marked."""
    article: Article = answer.result
    if look.raw:
        return Page((Block("raw", text(article.raw)),))
    marks, legend = marked(answer.marks) if answer.marks else ((), ())
    noted = noted_in(article, answer.notes) if answer.notes else None
    if noted is None:
        return Page((*headline(article), *_body(article, marks), *legend))
    body = _body(article, sorted([*marks, *noted.marks]), noted.margins)
    return Page((*headline(article), *noted.above, *body, *noted.below, *legend))


def headline(article: "Article") -> tuple[Block, ...]:
    """Return the title and the line below it: authors, source, section, day, sample, corrections, minutes."""
    parts = [", ".join(article.authors), article.source or "", article.section or ""]
    parts += [long_day(article.published)] if article.published else []
    parts += ["a sample that comes with newscli"] if article.sample else []
    parts += [f"corrected: {', '.join(article.corrected)}"] if article.corrected else []
    minutes = f"{max(1, round(article.words / WORDS_A_MINUTE))} min"
    byline = Block("byline", text(" · ".join(part for part in (*parts, minutes) if part)))
    return (Block("title", text(article.title)), byline) if article.title else (byline,)


def long_day(when: "date") -> str:
    """Return a day as `Tuesday, 3 March 2026`."""
    return f"{WEEKDAYS[when.weekday()].title()}, {when.day} {MONTHS[when.month - 1].title()} {when.year}"


def _body(
    article: "Article", marks: "Sequence[Mark]", margins: "Mapping[int, tuple[str, ...]] | None" = None
) -> Iterator[Block]:
    left = _captions(article)
    met = by_paragraph(article, marks)
    for number, paragraph in enumerate(article.paragraphs):
        stood = article.origin(paragraph.span).start
        while left and left[-1].start < stood:
            yield Block("caption", text(left.pop().of(article.raw)))
        margin = margins.get(number, ()) if margins else ()
        yield Block(paragraph.kind, runs_of(article.text, paragraph.span, met.get(number, ())), margin=margin)
    yield from (Block("caption", text(caption.of(article.raw))) for caption in reversed(left))


def captions(article: "Article") -> list[str]:
    """Return the captions of an article, in order; one said before, in full or cut off, is left out."""
    return [caption.of(article.raw) for caption in reversed(_captions(article))]


def _captions(article: "Article") -> "list[Span]":
    """Return where captions stood, the last first. One said before, in full or cut off, is left out."""
    found: list[Span] = []
    shown: dict[str, str] = {}
    for source in (out.source for out in article.left_out if out.kind == "caption"):
        words = " ".join(source.of(article.raw).split()).replace("...", "…")
        head = words.partition("…")[0].strip()
        if not shown.get(words[:_STEM], "").startswith(head):
            found.append(source)
            shown[words[:_STEM]] = words
    return found[::-1]

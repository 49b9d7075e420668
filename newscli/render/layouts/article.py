"""Takes an article, and quotes and times to mark in it, returns its page."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from newscli.article import Article, Link, Span
from newscli.language.lexicon.calendar import MONTHS, WEEKDAYS
from newscli.render.layouts.marks import Mark, by_paragraph, margins, marked, noted_in, runs_of
from newscli.render.page import Answer, Block, Look, Page, Run, text

WORDS_A_MINUTE = 230
_PARAGRAPHS = ("prose", "heading", "list", "blockquote")


def article(article: Article, answer: Answer, look: Look) -> Page:
    """Lay out an article: headline, byline, paragraphs, captions where they stood, and what is to be marked."""
    if look.raw:
        return Page((Block("raw", text(article.raw)),))
    if look.left_out:
        return _left_out(article)
    head = (*headline(article), *((Block("byline", text(article.url)),) if article.url else ()))
    marks, legend = marked(answer.marks) if answer.marks else ((), ())
    noted = noted_in(article, answer.notes) if answer.notes else None
    if noted is None:
        beside = margins(article, answer.marks)
        return Page((*head, *_numbered(_body(article, marks, beside, numbered=look.links), look), *legend))
    body = _numbered(_body(article, sorted([*marks, *noted.marks]), noted.margins, numbered=look.links), look)
    return Page((*head, *noted.above, *body, *noted.below, *legend))


def _left_out(article: Article) -> Page:
    pieces = [(out.kind, " ".join(out.source.of(article.raw).split()), out.source) for out in article.left_out]
    shown = [(kind, words, place) for kind, words, place in pieces if words]
    rows = tuple((kind, words, str(place.start), str(place.end)) for kind, words, place in shown)
    blocks = tuple(Block("entry", text(words), label=kind) for kind, words, _ in shown)
    return Page(blocks, ("kind", "text", "start", "end"), rows, plain=2)


def headline(article: Article) -> tuple[Block, ...]:
    """Return the title and the line below it: authors, source, section, day, sample, corrections, minutes."""
    parts = [", ".join(article.authors), article.source or "", article.section or ""]
    parts += [long_day(article.published)] if article.published else []
    parts += ["a sample that comes with newscli"] if article.sample else []
    parts += [f"corrected: {', '.join(article.corrected)}"] if article.corrected else []
    minutes = f"{max(1, round(article.words / WORDS_A_MINUTE))} min"
    byline = Block("byline", text(" · ".join(part for part in (*parts, minutes) if part)))
    return (Block("title", text(article.title)), byline) if article.title else (byline,)


def long_day(when: date) -> str:
    """Return a day as `Tuesday, 3 March 2026`."""
    return f"{WEEKDAYS[when.weekday()].title()}, {when.day} {MONTHS[when.month - 1].title()} {when.year}"


def _body(
    article: Article, marks: Sequence[Mark], beside: Mapping[int, tuple[str, ...]], *, numbered: bool = False
) -> Iterator[Block]:
    left = [*reversed(article.captions)]
    met = by_paragraph(article, marks)
    links = article.links
    for number, paragraph in enumerate(article.paragraphs):
        stood = article.origin(paragraph.span).start
        while left and left[-1].start < stood:
            yield Block("caption", text(left.pop().of(article.raw)))
        runs = runs_of(article.text, paragraph.span, met.get(number, ()))
        linked = tuple(_linked(runs, paragraph.span, links, numbered))
        yield Block(paragraph.kind, linked, margin=beside.get(number, ()))
    yield from (Block("caption", text(caption.of(article.raw))) for caption in reversed(left))
    if numbered and links:
        yield Block("legend", text("links"))
        yield from (Block("row", text(f"[{number}] {link.url}")) for number, link in enumerate(links, 1))


def _numbered(blocks: Iterable[Block], look: Look) -> Iterator[Block]:
    """Yield blocks as they are, or paragraphs with the numbers that other commands give them: `¶3`."""
    number = 0
    for block in blocks:
        if look.paragraphs and block.kind in _PARAGRAPHS:
            number += 1
            yield block._replace(runs=(Run(f"¶{number} ", "dim"), *block.runs))
        else:
            yield block


def _linked(runs: Iterable[Run], span: Span, links: Sequence[Link], numbered: bool) -> Iterator[Run]:
    """Cut the runs of a paragraph where links begin and end; with `numbered`, tell each link's number after it."""
    inside = [(number, link) for number, link in enumerate(links, 1) if span.holds(link.span)]
    at = span.start
    for run in runs:
        end = at + len(run.text)
        cuts = {
            at,
            end,
            *(min(max(place, at), end) for _, link in inside for place in (link.span.start, link.span.end)),
        }
        for first, last in pairwise(sorted(cuts)):
            number, url = next(((n, to) for n, (where, to) in inside if where.start <= first < where.end), (0, ""))
            yield Run(run.text[first - at : last - at], run.style, url)
            if numbered and number and last == links[number - 1].span.end:
                yield Run(f" [{number}]", "dim")
        at = end


def captions(article: Article) -> list[str]:
    """Return the captions of an article, in order; one said before, in full or cut off, is left out."""
    return [caption.of(article.raw) for caption in article.captions]

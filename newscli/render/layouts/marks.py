"""Takes an article and what was found in it, returns where to mark its text in which style, and a legend."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.article import Article, Span
from newscli.render.layouts.places import accent, counted, days
from newscli.render.page import Block, Run

if TYPE_CHECKING:
    from newscli.quotes import Quotes
    from newscli.summary import Summary
    from newscli.timeline import Times

SHOWN = 8  # at most this many speakers are named in the legend


class Mark(NamedTuple):
    """A stretch of the text, half-open, and its style."""

    start: int
    end: int
    style: str


class Here(NamedTuple):
    """Places that somebody looks at now, and what is to stand beside the first."""

    spans: tuple[Span, ...]
    beside: tuple[str, ...] = ()


def marked(results: Sequence[Any]) -> tuple[list[Mark], list[Block]]:
    """Return the marks of all results, in order, and the blocks of their legend."""
    marks: list[Mark] = []
    legend: list[Run] = []
    for result in results:
        found, told = _MARKED[type(result).__name__](result)
        marks += found
        legend += [Run(" · "), *told] if legend and told else told
    return sorted(marks), [Block("legend", tuple(legend))] if legend else []


def by_paragraph(article: Article, marks: Sequence[Mark]) -> dict[int, list[Mark]]:
    """Return the marks that each paragraph meets, by its number."""
    met: dict[int, list[Mark]] = {}
    for mark in marks:
        number = bisect_right(article.paragraphs, mark.start, key=lambda paragraph: paragraph.span.start) - 1
        for paragraph in article.paragraphs[max(0, number) :]:
            if paragraph.span.start >= mark.end:
                break
            met.setdefault(max(0, number), []).append(mark)
            number += 1
    return met


def margins(article: Article, results: Sequence[Any]) -> dict[int, tuple[str, ...]]:
    """Return what is to stand beside paragraphs, by their number."""
    told: dict[int, tuple[str, ...]] = {}
    for here in results:
        if isinstance(here, Here) and here.spans and here.beside:
            for number in list(by_paragraph(article, _of_here(here)[0][:1]))[:1]:
                told[number] = here.beside
    return told


def runs_of(words: str, span: Span, marks: Sequence[Mark]) -> tuple[Run, ...]:
    """Cut a stretch of text into runs, each in the styles of all marks that cover it."""
    changes = [(max(span.start, mark.start), 1, mark.style) for mark in marks if mark.start < mark.end]
    changes += [(min(span.end, mark.end), -1, mark.style) for mark in marks if mark.start < mark.end]
    covering: dict[str, int] = {}
    runs: list[Run] = []
    at = span.start
    for place, step, style in [*sorted(changes), (span.end, 0, "")]:
        if place > at:
            runs.append(Run(words[at:place], " ".join(name for name, depth in covering.items() if depth > 0)))
            at = place
        covering[style] = covering.get(style, 0) + step
    return tuple(runs)


def _of_quotes(result: "Quotes") -> tuple[list[Mark], list[Run]]:
    styles: dict[str, str] = {}
    marks = []
    for quote in result.quotes:
        name = quote.speaker.name if quote.speaker else ""
        style = styles.setdefault(name, accent(len(styles)) if name else "dim")
        if quote.kind != "indirect":
            marks += [Mark(span.start, span.end, style) for span in quote.content]
    names = [name for name in styles if name]
    told = [Run(f"quotes: {len(result.quotes)} by ")]
    for number, name in enumerate(names[:SHOWN]):
        told += [Run(", ")] * bool(number) + [Run(name, styles[name])]
    if len(names) > SHOWN:
        told.append(Run(f" and {len(names) - SHOWN} more"))
    return marks, told if names else [Run(f"quotes: {len(result.quotes)}")]


def _of_times(result: "Times") -> tuple[list[Mark], list[Run]]:
    marks = [Mark(time.span.start, time.span.end, "time") for time in result.times]
    placed = sorted((time.first, time.last) for time in result.times if time.first and time.last)
    ends = [days(*span) for span in (placed[0], max(placed, key=lambda span: span[::-1]))] if placed else []
    reach = f" from {ends[0]} to {ends[1]}" if ends else ""
    return marks, [Run("times", "time"), Run(f": {len(result.times)}{reach}")]


def _of_summary(result: "Summary") -> tuple[list[Mark], list[Run]]:
    marks = [Mark(each.span.start, each.span.end, "strong") for each in result.sentences]
    return marks, [Run("summary", "strong"), Run(f": {counted(len(marks), 'sentence')}")]


def _of_here(result: Here) -> tuple[list[Mark], list[Run]]:
    return [Mark(span.start, span.end, "here") for span in result.spans], []


_MARKED: dict[str, Callable[[Any], tuple[list[Mark], list[Run]]]] = {
    "Quotes": _of_quotes,
    "Times": _of_times,
    "Summary": _of_summary,
    "Here": _of_here,
}

"""In: an article and what was found in it; out: where to mark its text in which style, and a legend of the marks."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.render.layouts.places import accent, day
from newscli.render.page import Block, Run, text

if TYPE_CHECKING:
    from newscli.article import Article, Span
    from newscli.quotes import Quotes
    from newscli.timeline import Times

SHOWN = 8  # so many speakers are named in the legend


class Mark(NamedTuple):
    """A stretch of the text, half-open, and its style."""

    start: int
    end: int
    style: str


def marked(article: "Article", results: Sequence[Any]) -> tuple[list[Mark], list[Block]]:
    """Return the marks of all results, in order, and the blocks of their legend."""
    marks: list[Mark] = []
    legend: list[Run] = []
    for result in results:
        found, told = _of_quotes(result) if type(result).__name__ == "Quotes" else _of_times(result)
        marks += found
        legend += [Run(" · "), *told] if legend else told
    return sorted(marks), [Block("legend", tuple(legend))]


def runs_of(words: str, span: "Span", marks: Sequence[Mark]) -> tuple[Run, ...]:
    """Cut a stretch of text into runs, each in the styles of all marks that cover it."""
    inside = [mark for mark in marks if mark.start < span.end and span.start < mark.end]
    if not inside:
        return text(span.of(words))
    cuts = {span.start, span.end}
    cuts.update(max(span.start, mark.start) for mark in inside)
    cuts.update(min(span.end, mark.end) for mark in inside)
    ends = sorted(cuts)
    return tuple(
        Run(words[start:end], " ".join(dict.fromkeys(m.style for m in inside if m.start <= start and end <= m.end)))
        for start, end in pairwise(ends)
    )


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
    first = min((time.first for time in result.times if time.first), default=None)
    last = max((time.last for time in result.times if time.last), default=None)
    reach = f" from {day(first)} to {day(last)}" if first and last else ""
    return marks, [Run("times", "time"), Run(f": {len(result.times)}{reach}")]

"""Takes the events of a timeline and which paper tells each, returns the drawing: days down the page, a column a paper.

Days stand in order; the gap between two grows with the logarithm of the days between them, so that years of background
leave room for the days of the news. What happens at one time stands side by side.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import accumulate, pairwise
from math import log2
from typing import TYPE_CHECKING, NamedTuple

from newscli.render.html.environment import render
from newscli.render.layouts.days import days_of
from newscli.render.layouts.places import days

if TYPE_CHECKING:
    from newscli.timeline import Event

_AXIS, _TOP = 104, 30  # pixels from the left, where days are written, and from above, where papers are
_ROW, _MARK, _GAP = 18, 11, 16  # pixels between days, between marks of one day, between papers


class _Mark(NamedTuple):
    """A mark: its paper, its place among those beside it, where it begins and ends, whether its days are not exact."""

    lane: int
    beside: int
    y: float
    end: float
    open: bool
    words: str


def draw(events: "Sequence[Event]", papers: Mapping[str, str], label: str) -> str:
    """Return the drawing as SVG; `papers` are by the ids of their articles. Events without days are not in it."""
    lanes = list(dict.fromkeys(papers.values()))
    placed = [(event, event.when.first, event.when.last) for event in events if event.when.first and event.when.last]
    at = _rows(day for _, first, last in placed for day in (first, last))
    marks: list[_Mark] = []
    for event, first, last in placed:
        lane, when = lanes.index(papers[event.article]), event.when
        beside = _free([mark for mark in marks if mark.lane == lane], at[first], at[last])
        loose = when.approximate or bool(when.mod)
        marks.append(_Mark(lane, beside, at[first], at[last], loose, days_of(when)))
    wide = [max([mark.beside for mark in marks if mark.lane == lane], default=0) for lane in range(len(lanes))]
    starts = list(accumulate((_GAP + _MARK * most for most in wide), initial=_AXIS + _GAP))
    return render(
        "drawing.svg",
        width=starts[-1],
        height=round(max(at.values(), default=_TOP) + _ROW),
        axis=_AXIS,
        label=label,
        ticks=[(at[first], days(first, first)) for first in sorted({first for _, first, _ in placed})],
        heads=starts[:-1] if len(lanes) > 1 else [],
        marks=[(starts[mark.lane] + _MARK * mark.beside, mark) for mark in marks],
    )


def _rows(ends: Iterable[date]) -> dict[date, float]:
    """Return how far down each day stands."""
    at: dict[date, float] = {}
    y = float(_TOP)
    for day, after in pairwise([*sorted(set(ends)), None]):
        assert day is not None
        at[day] = round(y, 1)
        y += _ROW + (3 * log2((after - day).days) if after else 0)
    return at


def _free(marks: Sequence[_Mark], y: float, end: float) -> int:
    """Return the first place beside the marks of a paper that nothing takes from `y` to `end`."""
    taken = {mark.beside for mark in marks if mark.y <= end and y <= mark.end}
    return next(number for number in range(len(taken) + 1) if number not in taken)

"""What a figure is, and when two of them agree."""

from math import inf
from typing import Literal, NamedTuple

from newscli.article import Span
from newscli.matching.figures.numbers import MANY

Hedge = Literal["", "about", "at least", "at most"]

_AT_LEAST = 1.5  # times a number that "at least" leaves open, of one that was counted
_VAGUE, _ROUND = frozenset((12.0, *MANY.values())), 200  # "more than a dozen", "more than 300"
_ABOUT = 0.1  # what "about" leaves open on both sides, as a share of the number


class Figure(NamedTuple):
    """A number that counts or measures something.

    `span` holds the number with the words that tell how exact it is, and its unit; `low` and `high` are what it says
    (of a range its ends); `rounded` is half a step of its last digit that says something, 0 for a number told exactly.
    `unit` is a name of `newscli.language.lexicon.measures`, "old" of an age, and empty where things are counted;
    `thing` is what is counted, measured or so old, None where the sentence tells it otherwise. `at` is the number of
    the first token.
    """

    span: Span
    low: float
    high: float
    rounded: float
    hedge: Hedge
    unit: str
    thing: Span | None
    sentence: int
    at: int

    @property
    def bounds(self) -> tuple[float, float]:
        """Return the least and the most that the figure leaves open."""
        if self.hedge == "at least":
            return self.low, inf
        if self.hedge == "at most":
            return 0.0, self.high
        loose = self.high * _ABOUT if self.hedge == "about" else self.rounded
        return self.low - loose, self.high + loose


def of_one_count(figure: Figure) -> Figure:
    """Return a figure with what its writer may have known: who tells of "more than 140" does not mean 300.

    Shares, "hundreds" and round numbers leave all open.
    """
    is_round = figure.low >= _ROUND and len(f"{figure.low:.0f}".rstrip("0")) == 1
    if figure.hedge != "at least" or figure.unit == "%" or is_round or figure.low in _VAGUE:
        return figure
    return figure._replace(hedge="", high=figure.low * _AT_LEAST, rounded=0.0)


def agree(one: Figure, other: Figure) -> bool:
    """Return True if both may tell one number: their bounds have a number in common."""
    (low, high), (least, most) = one.bounds, other.bounds
    return low <= most and least <= high

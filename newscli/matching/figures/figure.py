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


def is_repeated(one: Figure, other: Figure) -> bool:
    """Return True if both tell one number, and how exact it is, alike."""
    return (one.unit, one.low, one.high, one.hedge) == (other.unit, other.low, other.high, other.hedge)


def may_be_told_as(one: Figure, other: Figure) -> bool:
    """Return True if a draft may tell the figure of its source as `one`: rounded, or less exactly.

    "About" leaves open what its own digits round, so that "about 12,000" is not said of 11,000; of two ranges each end
    rounds the other's.
    """
    if one.unit != other.unit or _are_contrary(one, other):
        return False
    if one.low < one.high and other.low < other.high:
        ends = ((one.low, other.low), (one.high, other.high))
        return all(abs(end - there) <= _rounds(one._replace(low=end)) for end, there in ends)
    low, high = of_one_count(one).bounds if one.hedge == "at least" else one.bounds
    if one.hedge == "about":
        low, high = one.low - _rounds(one), one.high + _rounds(one)
    return low <= other.low and other.high <= high


def may_round(value: float, hedge: Hedge, other: float) -> bool:
    """Return True if a number that "about" or "at least" stands before may be told of another number."""
    one, two = (Figure(Span(0, 0), each, each, 0.0, how, "", None, 0, 0) for each, how in ((value, hedge), (other, "")))
    return hedge in ("about", "at least") and may_be_told_as(one, two)


def _are_contrary(one: Figure, other: Figure) -> bool:
    """Return True for "at least nine" and "at most nine", and for "more than 300" where there were "about 300"."""
    bounded = one.hedge in ("at least", "at most")
    return bounded and other.hedge not in ("", one.hedge) and (other.hedge != "about" or one.low == other.low)


def _rounds(figure: Figure) -> float:
    """Return half of what the last digit of a number but zeros may be rounded to: of 40 and 50 it is 5, of 45 2.5."""
    number, step = figure.low, 1.0
    if not number or number % 1:
        return figure.rounded
    while number % (step * 10) == 0:
        step *= 10
    fives = number % (step * 10) == step * 5 < number
    return max(figure.rounded, step * 2.5 if fives else step / 2)

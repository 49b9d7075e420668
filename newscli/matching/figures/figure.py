"""What a figure is, and when two of them agree."""

from math import inf
from typing import Literal, NamedTuple

from newscli.article import Span

Hedge = Literal["", "about", "at least", "at most"]

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


def agree(one: Figure, other: Figure) -> bool:
    """Return True if both may tell one number: their bounds have a number in common."""
    (low, high), (least, most) = one.bounds, other.bounds
    return low <= most and least <= high

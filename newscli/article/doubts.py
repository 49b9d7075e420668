"""A `Doubt` says of an article that was read what is not sure: which line is the title, which lines are the story."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

__all__ = ["Doubt", "DoubtOf", "without"]

DoubtOf = Literal["title", "story", "published"]


class Doubt(NamedTuple):
    """What is not sure, how sure it is, from 0 to 1, and what the next reading has in its place, if there is one."""

    of: DoubtOf
    sure: float
    next: str | None = None


def without(doubts: Iterable[Doubt], facts: Iterable[str]) -> tuple[Doubt, ...]:
    """Return the doubts but those of facts that somebody set right."""
    known = frozenset(facts)
    return tuple(doubt for doubt in doubts if doubt.of not in known)

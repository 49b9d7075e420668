"""A group of articles on its way to be a story: what it is about, when, and how alike it is to another one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from heapq import nlargest
from operator import itemgetter
from typing import Self

from newscli.language.likeness import Vector, cosine

_DAYS_NEAR, _DAYS_FAR = 7, 90  # days: likeness counts in full up to the first, and for nothing from the second on
_INDEXED = 20  # of the terms of a group, those that find others
_TERMS = 300  # terms that a group keeps, the strongest, so that large ones cost no more than small ones


@dataclass(slots=True)
class Group:
    """The numbers of the articles, the sum of their profiles, that of their days as ordinals, and how many have one."""

    articles: list[int]
    total: Vector
    days: int
    dated: int

    @classmethod
    def of(cls, number: int, profile: Vector, day: date | None) -> Self:
        """Return the group of one article."""
        return cls([number], profile, day.toordinal() if day else 0, 1 if day else 0)

    def take(self, other: Self) -> None:
        """Add the articles of another group."""
        self.articles += other.articles
        self.days += other.days
        self.dated += other.dated
        small, large = sorted((self.total, other.total), key=len)
        self.total = large | {term: weight + large.get(term, 0.0) for term, weight in small.items()}
        if len(self.total) > 2 * _TERMS:
            self.total = dict(_strongest(self.total.items(), _TERMS))

    def strongest(self) -> Vector:
        """Return the terms that tell best what the group is about, with their mean weights."""
        return {term: weight / len(self.articles) for term, weight in _strongest(self.total.items(), _INDEXED)}

    def likeness(self, other: Self) -> float:
        """Return the sum of the likeness of all pairs across two groups: cosines that fade with the days between."""
        near = self._nearness(other)
        return near and near * cosine(self.total, other.total)

    def _nearness(self, other: Self) -> float:
        """Return 1 for days near each other, 0 for those far apart. A day that is not known lies near all others."""
        if not self.dated or not other.dated:
            return 1.0
        apart = abs(self.days / self.dated - other.days / other.dated)
        return min(1.0, max(0.0, (_DAYS_FAR - apart) / (_DAYS_FAR - _DAYS_NEAR)))


def _strongest(terms: Iterable[tuple[str, float]], count: int) -> list[tuple[str, float]]:
    return nlargest(count, terms, key=itemgetter(1))

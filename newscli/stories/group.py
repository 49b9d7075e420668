"""A group of articles on its way to be a story: what it is about, when, and how alike it is to another one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from heapq import nlargest
from math import comb
from operator import itemgetter
from typing import Self

from newscli.language.likeness import Vector, cosine

_DAYS_NEAR, _DAYS_FAR = 7, 90  # days: likeness counts in full up to the first, and for nothing from the second on
_INDEXED = 20  # of the terms of a group, those that find others
_TERMS = 300  # terms that a group keeps, the strongest, so that large ones cost no more than small ones
_APART, _FEWEST = 0.75, 3  # the closeness below which two groups are apart, and articles that show how close they are
_COPIES = 0.35  # two articles this much alike or more may be copies, and show no more how close a story's are


@dataclass(slots=True)
class Group:
    """The numbers of the articles, the sum of their profiles, that of their days as ordinals, and how many have one.

    `inside` is the sum of the cosines of all their pairs, copies left aside.
    """

    articles: list[int]
    total: Vector
    days: int
    dated: int
    inside: float = 0.0

    @classmethod
    def of(cls, number: int, profile: Vector, day: date | None) -> Self:
        """Return the group of one article."""
        return cls([number], profile, day.toordinal() if day else 0, 1 if day else 0)

    def take(self, other: Self) -> None:
        """Add the articles of another group."""
        across = len(self.articles) * len(other.articles)
        self.inside += other.inside + min(cosine(self.total, other.total), _COPIES * across)
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

    def is_apart(self, other: Self) -> bool:
        """Return True if both are much more like themselves than like one another: two stories of one kind.

        That is the relative closeness of clusters (CHAMELEON: Karypis, Han and Kumar 1999), here by words alone.
        """
        if min(len(self.articles), len(other.articles)) < _FEWEST:
            return False
        pairs = len(self.articles) * len(other.articles)
        return cosine(self.total, other.total) / pairs < _APART * min(self._closeness(), other._closeness())

    def _closeness(self) -> float:
        """Return the mean cosine of two articles of the group."""
        return self.inside / comb(len(self.articles), 2)

    def _nearness(self, other: Self) -> float:
        """Return 1 for days near each other, 0 for those far apart. A day that is not known lies near all others."""
        if not self.dated or not other.dated:
            return 1.0
        apart = abs(self.days / self.dated - other.days / other.dated)
        return min(1.0, max(0.0, (_DAYS_FAR - apart) / (_DAYS_FAR - _DAYS_NEAR)))


def _strongest(terms: Iterable[tuple[str, float]], count: int) -> list[tuple[str, float]]:
    return nlargest(count, terms, key=itemgetter(1))

"""Takes the profiles and days of articles, returns groups: average-link clustering (Sokal and Michener 1958).

The two groups most alike are joined as long as the mean likeness of their pairs reaches the threshold and they are not
apart. Sums over pairs are kept instead of means, since those of a joined group are the sums of its parts; a pair of
groups that share too little to have a sum counts as 0. Articles come by their days, `BATCH` at a time, to the groups of
those before (as in fractionation, Cutting et al. 1992), so that the cost grows with their number and not with its
square.
"""

from collections.abc import Sequence
from datetime import date
from heapq import heapify, heappop, heappush

from newscli.language.likeness import Vector
from newscli.stories.group import Group
from newscli.stories.index import Index

BATCH = 200  # articles that are compared with one another before any are joined
_LINKED = 0.06  # groups whose pairs are less alike than this have no sum


def join_alike(found: Sequence[Vector], days: Sequence[date | None], threshold: float) -> list[list[int]]:
    """Return groups of the numbers of articles, each number in one of them."""
    linkage = Linkage(threshold)
    order = sorted(range(len(found)), key=lambda number: (days[number] or date.min, number))
    for start in range(0, len(order), BATCH):
        linkage.add([Group.of(number, found[number], days[number]) for number in order[start : start + BATCH]])
    return [group.articles for group in linkage.groups.values()]


class Linkage:
    """Groups by the number of their first article, and the sums of likeness between them."""

    def __init__(self, threshold: float) -> None:
        """Begin with nothing."""
        self.groups: dict[int, Group] = {}
        self._threshold = threshold
        self._links: dict[int, dict[int, float]] = {}
        self._index = Index()

    def add(self, groups: Sequence[Group]) -> None:
        """Take groups of one article each, and join what is alike."""
        waiting: list[tuple[float, int, int]] = []
        for group in groups:
            waiting += self._link(group)
        heapify(waiting)
        grown = set()
        while waiting:
            mean, one, other = heappop(waiting)
            known = one in self.groups and other in self.groups and mean == self._mean(one, other)
            if known and not self.groups[one].is_apart(self.groups[other]):
                for pair in self._join(one, other):
                    heappush(waiting, pair)
                grown.add(one)
        for number in grown & self.groups.keys():
            self._index.post(number, self.groups[number].strongest())

    def _link(self, group: Group) -> list[tuple[float, int, int]]:
        """Take a group and compare it with those that share its terms; return those that may be joined with it."""
        number, strongest = group.articles[0], group.strongest()
        links: dict[int, float] = {}
        for other in self._index.find(strongest):
            total = group.likeness(self.groups[other])
            if total >= _LINKED * len(self.groups[other].articles):
                links[other] = self._links[other][number] = total
        self.groups[number], self._links[number] = group, links
        self._index.post(number, strongest)
        return self._alike(number)

    def _alike(self, number: int) -> list[tuple[float, int, int]]:
        pairs = ((min(number, other), max(number, other)) for other in self._links[number])
        means = ((self._mean(*pair), *pair) for pair in pairs)
        return [each for each in means if -each[0] >= self._threshold]

    def _mean(self, one: int, other: int) -> float:
        """Return the mean likeness of the pairs across two groups, negative, so that a heap gives the largest first."""
        pairs = len(self.groups[one].articles) * len(self.groups[other].articles)
        return -self._links[one].get(other, 0.0) / pairs

    def _join(self, one: int, other: int) -> list[tuple[float, int, int]]:
        """Let the group `one` have the articles and the links of both; return what may be joined with it now."""
        self.groups[one].take(self.groups.pop(other))
        self._index.drop(other)
        links, gone = self._links[one], self._links.pop(other)
        del gone[one], links[other]
        for third, total in gone.items():
            del self._links[third][other]
            links[third] = self._links[third][one] = links.get(third, 0.0) + total
        return self._alike(one)

"""An inverted index: which groups share their strongest terms with one, without a comparison of all with all."""

from collections import defaultdict

from newscli.language.likeness import Vector

_MOST_GROUPS = 400  # groups found by one term: the last ones, so that a term that all have costs no square
_GLIMPSE = 0.02  # what the terms that find a group add up to at least


class Index:
    """The numbers of groups by their strongest terms."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._found: defaultdict[str, dict[int, float]] = defaultdict(dict)
        self._terms: dict[int, Vector] = {}

    def post(self, number: int, strongest: Vector) -> None:
        """Let a group be found by these terms, and by those alone."""
        self.drop(number)
        self._terms[number] = strongest
        for term, weight in strongest.items():
            groups = self._found[term]
            groups[number] = weight
            if len(groups) > _MOST_GROUPS:
                del groups[next(iter(groups))]

    def drop(self, number: int) -> None:
        """Let a group be found no more."""
        for term in self._terms.pop(number, ()):
            self._found[term].pop(number, None)

    def find(self, strongest: Vector) -> list[int]:
        """Return the groups that share enough of these terms."""
        shared: defaultdict[int, float] = defaultdict(float)
        for term, weight in strongest.items():
            if term in self._found:
                for number, its in self._found[term].items():
                    shared[number] += weight * its
        return [number for number, total in shared.items() if total >= _GLIMPSE]

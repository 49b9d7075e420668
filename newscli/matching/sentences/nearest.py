"""Takes the sentences of articles as weighted words, returns which of another article each is most like."""

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol

from newscli.language.likeness import Place, Vector, cosines

Nearness = Literal["", "one", "each"]


class Placed(Protocol):
    """What stands in a sentence, of which the nearest sentences are known."""

    @property
    def place(self) -> Place:
        """The numbers of its article and its sentence."""

    @property
    def nearest(self) -> frozenset[Place]:
        """The sentences of other articles that are most like its own."""


def nearness(one: Placed, other: Placed) -> Nearness:
    """Return whether two sentences are each the nearest of the other's article, one of them is, or neither."""
    near = (other.place in one.nearest) + (one.place in other.nearest)
    return ("", "one", "each")[near]


def nearest_sentences(articles: Sequence[Mapping[int, Vector]]) -> dict[Place, frozenset[Place]]:
    """Return for each sentence that of each other article which is most like it, where one is like it at all."""
    best: dict[tuple[Place, int], tuple[float, int]] = {}
    for one, other, alike in cosines(articles):
        for here, there in ((one, other), (other, one)):
            best[here, there[0]] = max(best.get((here, there[0]), (0.0, 0)), (alike, there[1]))
    found: dict[Place, set[Place]] = {}
    for (here, number), (_, at) in best.items():
        found.setdefault(here, set()).add((number, at))
    return {place: frozenset(each) for place, each in found.items()}

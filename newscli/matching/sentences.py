"""Takes the sentences of articles as weighted words, returns which of another article each is most like."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal, Protocol, TypeVar

from newscli.language.document import Tokens
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


# Takes the tokens of an article, returns which of its sentences are compared, so that what is no news costs little.

Bounds = Sequence[tuple[int, int]]

_EQUAL = 5  # sentences of the same words; of more, the first are read
_DIFFERENT = 2_000  # sentences of other words than those before; news has less than 1,000
_LONGEST = 250  # tokens of a sentence; of a longer one, the first are read


class OfArticle(Protocol):
    """What stands in an article of a number."""

    @property
    def article(self) -> int:
        """The number of the article."""


Told = TypeVar("Told", bound=OfArticle)


def bounds_of(tokens: Tokens) -> Bounds:
    """Return the first token of each sentence, and the one after the last that is read of it, 250 at most."""
    ends = (*tokens.sentences, len(tokens))
    return [(first, min(last, first + _LONGEST)) for first, last in pairwise(ends)]


def sentences_read(tokens: Tokens, bounds: Bounds) -> Iterator[int]:
    """Yield the numbers of the sentences that are compared.

    Of those with the same words they are the first five, of those with other words the first 2,000.
    """
    times: Counter[tuple[str, ...]] = Counter()
    for number, (first, last) in enumerate(bounds):
        words = tuple(tokens.lows[first:last])
        if 0 < times[words] < _EQUAL or (not times[words] and len(times) < _DIFFERENT):
            times[words] += 1
            yield number


def across(told: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Yield each two of different articles; they stand in the order of these. What one article has makes no pairs."""
    for one in told:
        for at in range(bisect_left(told, one.article + 1, key=lambda each: each.article), len(told)):
            yield one, told[at]

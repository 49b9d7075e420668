"""What is compared of several articles and the results; which sentences are, and which are near; and grouping."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from math import fsum
from typing import Literal, Protocol, TypeVar

from newscli.article import Article, Span
from newscli.language.document import Tokens
from newscli.language.likeness import Place, Vector, cosines
from newscli.language.linear_model import chance, read_weights
from newscli.matching.figures import Figure
from newscli.records import NamedTuple, frozen

Each = TypeVar("Each")


def grouped(
    items: Sequence[Each], pairs: Iterable[tuple[float, Each, Each]], apart: Callable[[Each, Each], bool], least: float
) -> list[list[Each]]:
    """Return groups of items, each item in one of them, in their order.

    `pairs` are likenesses of two items. Two groups come together if no item of one is `apart` from one of the
    other, and the mean likeness of their pairs is at least `least`, a pair without a likeness being 0. What pairs are
    alike enough to begin with is for the caller to say.
    """
    places = {id(each): number for number, each in enumerate(items)}
    alike: dict[tuple[int, int], float] = {}
    for likeness, *ends in pairs:
        one, other = sorted(places[id(each)] for each in ends)
        alike[one, other] = likeness
    group = {number: [number] for number in range(len(items))}
    for (one, other), likeness in sorted(alike.items(), key=lambda each: (-each[1], each[0])):
        here, there = group[one], group[other]
        if likeness < least or here is there or any(apart(items[a], items[b]) for a in here for b in there):
            continue
        total = sum(alike.get((min(a, b), max(a, b)), 0.0) for a in here for b in there)
        if total < least * len(here) * len(there):
            continue
        here += there
        group |= dict.fromkeys(there, here)
    return [[items[number] for number in sorted(each)] for each in {id(each): each for each in group.values()}.values()]


# What is compared of several articles, and the results: where they disagree, what all tell, what only one tells.

DifferenceKind = Literal["figures", "days", "speakers", "words"]
AloneKind = Literal["statement", "event", "figure"]


class Statement(NamedTuple):
    """What an article reports somebody as having said: its place, who said it, and the words in quotation marks.

    `is_named` says that the speaker is a person with a name, and that it is sure where only "he" stands. `pieces` are
    the words as they stand apart, before and after "he said".
    """

    span: Span
    speaker: str | None
    is_named: bool
    pieces: tuple[str, ...]

    @property
    def quoted(self) -> str:
        """All words in quotation marks."""
        return " ".join(self.pieces)


class Dated(NamedTuple):
    """What happened, the expression that tells when, and its first and last day."""

    span: Span
    expression: Span
    first: date
    last: date


# A time expression with its first and last day.
DatedSpan = tuple[Span, date, date]


class Material(NamedTuple):
    """An article and what was found in it; `dates` are the time expressions that have days."""

    article: Article
    statements: tuple[Statement, ...]
    events: tuple[Dated, ...]
    figures: tuple[Figure, ...]
    dates: tuple[DatedSpan, ...] = ()


class Mention(NamedTuple):
    """Where the article number `article` tells something, and what it tells: a figure, days, a speaker or words."""

    article: int
    span: Span
    value: str


class Difference(NamedTuple):
    """What articles tell differently, named by words that they share, and how each tells it, in their order."""

    kind: DifferenceKind
    about: str
    tellings: tuple[Mention, ...]


class Shared(NamedTuple):
    """What several articles tell: a sentence of each, the earliest first; the number of articles that tell it."""

    tellings: tuple[Mention, ...]


class Alone(NamedTuple):
    """What one article alone tells."""

    kind: AloneKind
    mention: Mention


@frozen()
class Compared:
    """Several articles compared, by their numbers; `copies` are those of others' text, which count once."""

    articles: tuple[int, ...]
    copies: tuple[tuple[int, int], ...]
    differences: tuple[Difference, ...]
    shared: tuple[Shared, ...]
    alone: tuple[Alone, ...]


@cache
def _weights(model: str) -> dict[str, float]:
    return read_weights("newscli.matching", "likeness.tsv", model)


def chance_by(model: str, facts: Mapping[str, float]) -> float:
    """Return the chance that two things are one, by their facts with how much of each there is, as a model has it."""
    weights = _weights(model)
    return chance(fsum(weights.get(fact, 0.0) * much for fact, much in facts.items()))


# Takes the sentences of articles as weighted words, returns which of another article each is most like.


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


Item = TypeVar("Item", bound=OfArticle)


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


def across(items: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Yield each two of different articles; they stand in the order of these. What one article has makes no pairs."""
    for one in items:
        for at in range(bisect_left(items, one.article + 1, key=lambda each: each.article), len(items)):
            yield one, items[at]

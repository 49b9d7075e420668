"""Takes the best sentences of a story, returns the set of them that makes the best summary together.

A set is worth the weighted sum of what its sentences are and what they are together: the share of a summary's words
that it may be expected to have, its length, what is said twice, and how its places lie. All are sums over sentences and
pairs, found once; choosing then only adds. Up to three sentences every set is tried, beyond that each swap.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations
from math import log
from operator import mul
from typing import NamedTuple

from newscli.language.words import word_set
from newscli.summary.news.features import Known
from newscli.summary.news.term_model import Sums

# A summary of three sentences has some 45 words; one of n sentences n times 15.
WORDS_A_SENTENCE = 15
# A stop word said again still counts for a third: summaries use them more than once.
_AGAIN = 0.65
# Not learnt but set by taste, in points of ROUGE: what a reader loses by "this" with nothing before it, and twice that
# by what can't be read without it.
_DANGLING = 0.75
_LOST = word_set("he she they but and so yet however")
# Likewise: a short sentence after the lead, and more so a very short one anywhere, say little; ROUGE hardly sees it.
_COST_OF_SHORT, _SHORT_WORDS = 0.2, 13
_CURT, _CURT_WORDS = 0.6, 8
SET_FEATURES = (
    "hits",
    "content hits",
    "hits for its length",
    "content hits for its length",
    "content hits for its content",
    "length",
    "log length",
    "length squared",
    "chances said again",
    "share of terms said again",
    "share of hits said again",
    "has the lead",
    "first place",
    "begins with lead and second",
    "neighbours",
    "log last place",
    "relative last place",
    "all from the lead on",
    "shortest",
    "longest",
)


class Candidate(NamedTuple):
    """A sentence that may be chosen: its place from the lead on, what is known of it, and its own worth in a set.

    `value` sums what its content terms are worth in a set.
    """

    place: int
    length: int
    known: Known
    worth: float
    value: float
    leans: bool


class Pair(NamedTuple):
    """What two candidates both have: summed chances of stop words, of content terms, these terms, and their value."""

    stops: float
    chances: float
    value: float
    content: frozenset[str]


class Pool(NamedTuple):
    """Candidates in order, of `total` sentences; what each has in common with those before it; sums over terms."""

    candidates: tuple[Candidate, ...]
    total: int
    pairs: tuple[tuple[Pair, ...], ...]
    sums: Sums


class Again(NamedTuple):
    """What a set says again: its stop words in each pair, its content terms beyond the first time."""

    stops: float
    chances: float
    value: float
    terms: int


def make_pool(
    candidates: Sequence[Candidate], total: int, chance: Mapping[str, float], value: Mapping[str, float]
) -> Pool:
    """Compare each pair of `candidates`, which are few."""
    sums = Sums(chance, value)
    pairs = tuple([tuple([_pair(one, other, sums) for other in candidates[:at]]) for at, one in enumerate(candidates)])
    return Pool(tuple(candidates), total, pairs, sums)


def _pair(one: Candidate, other: Candidate, sums: Sums) -> Pair:
    content = one.known.content & other.known.content
    chances, value = sums[content]
    stops = sum([sums.chance[term] for term in sorted(one.known.terms & other.known.terms)]) - chances
    return Pair(stops, chances, value, content)


def said_again(pool: Pool, chosen: tuple[int, ...]) -> Again:
    """Find what `chosen`, rising places in the pool, say more than once."""
    stops = chances = value = 0.0
    terms = 0
    for at, number in enumerate(chosen):
        before: frozenset[str] = frozenset()
        pairs = pool.pairs[number]
        for earlier in chosen[:at]:
            shared_stops, shared_chances, shared_value, content = pairs[earlier]
            stops += shared_stops
            chances += shared_chances
            value += shared_value
            terms += len(content)
            # What the sentence has in common with several before it, it still says again only once.
            if before and (counted := before & content):
                counted_chances, counted_value = pool.sums[counted]
                chances -= counted_chances
                value -= counted_value
                terms -= len(counted)
            before = before | content if before else content
    return Again(stops, chances, value, terms)


def set_features(pool: Pool, chosen: tuple[int, ...], again: Again) -> tuple[float, ...]:
    """Return the numbers of `SET_FEATURES` for `chosen`, rising places in the pool; sums are scaled to three."""
    length = size = 0
    hits = content_hits = 0.0
    lengths, places = [], []
    for number in chosen:
        place, words, known, *_ = pool.candidates[number]
        places.append(place)
        lengths.append(words)
        length += words
        size += len(known.content)
        hits += known.hits
        content_hits += known.content_hits
    count, scale = len(chosen), 3 / len(chosen)
    twice = again.chances
    hits -= _AGAIN * (again.stops + twice)
    content_hits -= twice
    wanted = WORDS_A_SENTENCE * count
    relative = length * scale / 60
    return (
        hits * scale,
        content_hits * scale,
        2 * hits / (length + wanted),
        2 * content_hits / (length + wanted),
        2 * content_hits / (size + 0.55 * wanted),
        relative,
        log(length * scale + 1),
        relative * relative,
        twice * scale,
        again.terms / (size + 1),
        twice / (content_hits + 0.1),
        *_places(places, pool.total),
        min(lengths) / 20,
        max(lengths) / 20,
    )


def _places(places: list[int], total: int) -> tuple[float, ...]:
    neighbours, before = 0, -2
    for place in places:
        neighbours += place == before + 1
        before = place
    starts = places[0] == 0
    return (
        starts,
        places[0],
        starts and neighbours > 0 and places[1] == 1,
        neighbours,
        log(1 + before),
        before / (total or 1),
        starts and neighbours == len(places) - 1,
    )


def worth(pool: Pool, chosen: tuple[int, ...], weights: tuple[float, ...]) -> float:
    """Return how good `chosen` are as a summary; only differences within one pool mean something."""
    own = value = lost = 0.0
    length = 0
    leaning = []
    for number in chosen:
        member = pool.candidates[number]
        _, words, _, worth_alone, worth_of_terms, leans = member
        own += worth_alone
        value += worth_of_terms
        length += words
        if words < _SHORT_WORDS:
            lost += _lost_by_length(member)
        if leans:
            leaning.append(member)
    if leaning:
        own -= _DANGLING * _dangling(leaning, {pool.candidates[number].place for number in chosen})
    own -= lost
    again = said_again(pool, chosen)
    together: float = sum(map(mul, weights, set_features(pool, chosen, again)))
    count = len(chosen)
    return together + own * 3 / count + (value - again.value) / (length + WORDS_A_SENTENCE * count)


def _lost_by_length(member: Candidate) -> float:
    if member.length < _CURT_WORDS:
        return _CURT
    return _COST_OF_SHORT if member.place and member.length < _SHORT_WORDS else 0.0


def _dangling(leaning: list[Candidate], places: set[int]) -> int:
    """Count those that lean on a sentence before, which is not in the set; those twice that are lost without it."""
    return sum([1 + (each.known.opens_with in _LOST) for each in leaning if each.place - 1 not in places])


def best_set(pool: Pool, count: int, weights: tuple[float, ...]) -> tuple[int, ...]:
    """Return the places in the pool of the best `count` candidates."""
    numbers = range(len(pool.candidates))
    if count >= len(numbers):
        return tuple(numbers)
    if count <= 3:
        return max(combinations(numbers, count), key=lambda chosen: worth(pool, chosen, weights))
    return _swap(pool, _grow(pool, count, weights), weights)


def _grow(pool: Pool, count: int, weights: tuple[float, ...]) -> tuple[int, ...]:
    chosen = best_set(pool, 3, weights)
    while len(chosen) < count:
        rest = [number for number in range(len(pool.candidates)) if number not in chosen]
        grown = [tuple(sorted((*chosen, number))) for number in rest]
        chosen = max(grown, key=lambda each: worth(pool, each, weights))
    return chosen


def _swap(pool: Pool, chosen: tuple[int, ...], weights: tuple[float, ...]) -> tuple[int, ...]:
    best = worth(pool, chosen, weights)
    for out in chosen:
        for number in range(len(pool.candidates)):
            if number not in chosen and out in chosen:
                other = tuple(sorted((*(each for each in chosen if each != out), number)))
                value = worth(pool, other, weights)
                if value > best + 1e-9:
                    best, chosen = value, other
    return chosen

"""Takes the best sentences of a story, returns what sets of them add up to: sums over sentences, and over pairs."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial, reduce
from typing import NamedTuple

from newscli.summary.news.features import Known
from newscli.summary.news.term_model import Sums

# Not learnt but set by taste, in points of ROUGE, which hardly sees it: a short sentence after the lead, and more so a
# very short one anywhere, say little.
_COST_OF_SHORT, _SHORT_WORDS = 0.2, 13
_CURT, _CURT_WORDS = 0.6, 8


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


class Chosen(NamedTuple):
    """Candidates chosen so far, in order, by their numbers in the pool, and the sums over them.

    `own` and `value` sum those of the candidates, `lost` what a reader loses by short ones, `leaning` are those that
    lean on the sentence before. `again_…` tells what is said again: stop words in each pair, content terms beyond the
    first time.
    """

    numbers: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    leaning: tuple[Candidate, ...] = ()
    own: float = 0.0
    value: float = 0.0
    lost: float = 0.0
    length: int = 0
    shortest: int = 1_000_000
    longest: int = 0
    content: int = 0
    hits: float = 0.0
    content_hits: float = 0.0
    again_stops: float = 0.0
    again_chances: float = 0.0
    again_value: float = 0.0
    again_terms: int = 0


NONE = Chosen()


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


def with_candidate(pool: Pool, chosen: Chosen, number: int) -> Chosen:
    """Return a set with one more candidate, which stands after all others."""
    numbers, places, leaning, own, value, lost, length, shortest, longest, content, hits, content_hits, *again = chosen
    stops, chances, again_value, terms = again
    member = pool.candidates[number]
    place, words, known, worth_alone, worth_of_terms, leans = member
    before: frozenset[str] = frozenset()
    pairs = pool.pairs[number]
    for earlier in numbers:
        shared_stops, shared_chances, shared_value, shared = pairs[earlier]
        stops += shared_stops
        chances += shared_chances
        again_value += shared_value
        terms += len(shared)
        # What the sentence has in common with several before it, it still says again only once.
        if before and (counted := before & shared):
            counted_chances, counted_value = pool.sums[counted]
            chances -= counted_chances
            again_value -= counted_value
            terms -= len(counted)
        before = before | shared if before else shared
    made = (
        (*numbers, number),
        (*places, place),
        (*leaning, member) if leans else leaning,
        own + worth_alone,
        value + worth_of_terms,
        lost + _lost_by_length(member) if words < _SHORT_WORDS else lost,
        length + words,
        words if words < shortest else shortest,
        words if words > longest else longest,
        content + len(known.content),
        hits + known.hits,
        content_hits + known.content_hits,
        stops,
        chances,
        again_value,
        terms,
    )
    return tuple.__new__(Chosen, made)  # what making one comes to, without the call in between: there are many


def choose(pool: Pool, numbers: Iterable[int]) -> Chosen:
    """Return the set of some candidates, given by rising numbers."""
    return reduce(partial(with_candidate, pool), numbers, NONE)


def _lost_by_length(member: Candidate) -> float:
    if member.length < _CURT_WORDS:
        return _CURT
    return _COST_OF_SHORT if member.place and member.length < _SHORT_WORDS else 0.0

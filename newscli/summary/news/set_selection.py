"""Takes the best sentences of a story, returns what sets of them add up to: sums over sentences, and over pairs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial, reduce
from itertools import combinations
from math import log
from operator import mul

from newscli.language.likeness import overlap
from newscli.language.linear_model import read_weights
from newscli.language.words import word_set
from newscli.records import NamedTuple
from newscli.summary.news.features import FEATURES, Known
from newscli.summary.news.term_model import PLAIN, TERM_FEATURES, Sums, is_content
from newscli.summary.story import Story

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
        (*numbers, number), (*places, place), (*leaning, member) if leans else leaning,
        own + worth_alone, value + worth_of_terms, lost + _lost_by_length(member) if words < _SHORT_WORDS else lost,
        length + words, words if words < shortest else shortest, words if words > longest else longest,
        content + len(known.content), hits + known.hits, content_hits + known.content_hits,
        stops, chances, again_value, terms,
    )  # fmt: skip
    return tuple.__new__(Chosen, made)  # what making one comes to, without the call in between: there are many


def choose(pool: Pool, numbers: Iterable[int]) -> Chosen:
    """Return the set of some candidates, given by rising numbers."""
    return reduce(partial(with_candidate, pool), numbers, NONE)


def _lost_by_length(member: Candidate) -> float:
    if member.length < _CURT_WORDS:
        return _CURT
    return _COST_OF_SHORT if member.place and member.length < _SHORT_WORDS else 0.0


# Takes sentences of several articles, returns those that a newer article tells again.

_SAME = 0.5
_SAME_FACT = 0.35


def repeated_news(story: Story, numbers: Sequence[int]) -> frozenset[int]:
    """Return those of `numbers` that another of them, from another article, tells again: newer, or else earlier.

    Two sentences tell the same if the shorter shares half of its terms that carry meaning with the other; or a third,
    where both give numbers and the numbers differ.
    """
    older = set()
    for one, other in combinations(sorted(numbers), 2):
        if story.sentences[one].article != story.sentences[other].article and _same(story, one, other):
            older.add(one if _day(story, other) > _day(story, one) else other)
    return frozenset(older)


def _same(story: Story, one: int, other: int) -> bool:
    first, second = (set(filter(is_content, story.sentences[number].terms)) for number in (one, other))
    figures, others = ({term for term in terms if term[0].isdigit()} for terms in (first, second))
    enough = _SAME_FACT if figures and others and figures != others else _SAME
    return overlap(first - figures, second - others) >= enough


def _day(story: Story, number: int) -> int:
    published = story.articles[story.sentences[number].article].published
    return published.toordinal() if published else 0


# Takes the best sentences of a story, returns the set of them that makes the best summary together.
#
# A set is worth the weighted sum of what its sentences are and what they are together: the share of a summary's words
# that it may be expected to have, its length, what is said twice, and how its places lie. All are sums over sentences
# and pairs, found once; choosing then only adds. Up to three sentences every set is tried, beyond that each swap.

# A summary of three sentences has some 45 words; one of n sentences n times 15.
WORDS_A_SENTENCE = 15
# A stop word said again still counts for a third: summaries use them more than once.
_AGAIN = 0.65
# Not learnt but set by taste, in points of ROUGE: what a reader loses by "this" with nothing before it, and twice that
# by what can't be read without it.
_DANGLING = 2.25
_LOST = word_set("he she they but and so yet however")
_TRY_ALL_OF = 3  # sentences; of as many, every set is tried
_OF_SETS = (
    "hits|content hits|hits for its length|content hits for its length|content hits for its content|length|log length"
    "|length squared|chances said again|share of terms said again|share of hits said again|has the lead|first place"
    "|begins with lead and second|neighbours|log last place|relative last place|all from the lead on|shortest|longest"
)
SET_FEATURES = tuple(_OF_SETS.split("|"))


def set_features(pool: Pool, chosen: Chosen) -> tuple[float, ...]:
    """Return the numbers of `SET_FEATURES` for a set; sums are scaled to three."""
    numbers, places, _, _, _, _, length, shortest, longest, size, hits, content_hits, stops, twice, _, terms = chosen
    count, scale = len(numbers), 3 / len(numbers)
    hits -= _AGAIN * (stops + twice)
    content_hits -= twice
    wanted = WORDS_A_SENTENCE * count
    relative = length * scale / 60
    return (
        hits * scale, content_hits * scale, 2 * hits / (length + wanted), 2 * content_hits / (length + wanted),
        2 * content_hits / (size + 0.55 * wanted), relative, log(length * scale + 1), relative * relative,
        twice * scale, terms / (size + 1), twice / (content_hits + 0.1),
        *_places(places, pool.total),
        shortest / 20, longest / 20,
    )  # fmt: skip


def _places(places: tuple[int, ...], total: int) -> tuple[float, ...]:
    neighbours, before = 0, -2
    for place in places:
        neighbours += place == before + 1
        before = place
    starts = places[0] == 0
    return (
        starts, places[0], starts and neighbours > 0 and places[1] == 1, neighbours,
        log(1 + before), before / (total or 1), starts and neighbours == len(places) - 1,
    )  # fmt: skip


def worth(pool: Pool, chosen: Chosen, weights: tuple[float, ...]) -> float:
    """Return how good a set is as a summary; only differences within one pool mean something."""
    count, own = len(chosen.numbers), chosen.own
    for each in chosen.leaning:
        if each.place - 1 not in chosen.places:
            own -= _DANGLING * (1 + (each.known.opens_with in _LOST))
    own -= chosen.lost
    together: float = sum(map(mul, weights, set_features(pool, chosen)))
    value = (chosen.value - chosen.again_value) / (chosen.length + WORDS_A_SENTENCE * count)
    return together + own * 3 / count + value


def best_set(pool: Pool, count: int, weights: tuple[float, ...]) -> tuple[int, ...]:
    """Return the places in the pool of the best `count` candidates."""
    numbers = range(len(pool.candidates))
    if count >= len(numbers):
        return tuple(numbers)
    best = max(_sets(pool, min(count, _TRY_ALL_OF), NONE), key=lambda chosen: worth(pool, chosen, weights)).numbers
    return best if count <= _TRY_ALL_OF else _swap(pool, _grow(pool, best, count, weights), weights)


def _sets(pool: Pool, more: int, chosen: Chosen) -> Iterator[Chosen]:
    """Yield the sets that `more` later candidates make of one, so that what sets begin with is added up once."""
    first = chosen.numbers[-1] + 1 if chosen.numbers else 0
    for number in range(first, len(pool.candidates) - more + 1):
        grown = with_candidate(pool, chosen, number)
        if more == 1:
            yield grown
        else:
            yield from _sets(pool, more - 1, grown)


def _grow(pool: Pool, chosen: tuple[int, ...], count: int, weights: tuple[float, ...]) -> tuple[int, ...]:
    while len(chosen) < count:
        rest = [number for number in range(len(pool.candidates)) if number not in chosen]
        grown = [tuple(sorted((*chosen, number))) for number in rest]
        chosen = max(grown, key=lambda each: worth(pool, choose(pool, each), weights))
    return chosen


def _swap(pool: Pool, chosen: tuple[int, ...], weights: tuple[float, ...]) -> tuple[int, ...]:
    best = worth(pool, choose(pool, chosen), weights)
    for out in chosen:
        for number in range(len(pool.candidates)):
            if number not in chosen and out in chosen:
                other = tuple(sorted((*(each for each in chosen if each != out), number)))
                value = worth(pool, choose(pool, other), weights)
                if value > best + 1e-9:
                    best, chosen = value, other
    return chosen


# The weights of the news ranker as its tables have them: a number for each feature, in the order of the features.

_SENTENCE_FEATURES = tuple([feature.name for feature in FEATURES])


# How much what editors would take counts beside the words that summaries have: points of ROUGE for one of log odds.
# More of it still gives an editor more, and costs ROUGE; `tests/learn/readers.py` and
# `tests/learn/summaries.py --check` count both. With this much half of what ROUGE gives over the first three is kept.
READERS_SHARE = 0.9


def _weights(model: str, features: Sequence[str]) -> tuple[float, ...]:
    written = read_weights("newscli.summary", "model.tsv", model)
    return tuple([written[feature] for feature in features])


def of_sets(readers: Mapping[str, float]) -> tuple[float, ...]:
    """Return what a sentence's numbers are worth in a set, given what they are to an editor."""
    own = _weights("sentence in a set", _SENTENCE_FEATURES)
    return tuple([mine + READERS_SHARE * readers[name] for mine, name in zip(own, _SENTENCE_FEATURES, strict=True)])


TERM = _weights("term", TERM_FEATURES)
SENTENCE = _weights("sentence", _SENTENCE_FEATURES)
# The mean of each feature, for telling what is unusual of a sentence.
USUAL = _weights("usual", _SENTENCE_FEATURES)
SET_SENTENCE = of_sets(read_weights("newscli.summary", "readers.tsv", "sentence"))
SET = _weights("set", SET_FEATURES)
SET_TERM = _weights("term in a set", TERM_FEATURES[:PLAIN])

"""Takes a `Story`, returns the ranking of the default method, made for news.

The chance of each term to be in a summary gives each sentence its numbers; learnt weights make them a score; of the
best-scored sentences the set is chosen that is worth most together. `tests/learn/summaries.py` learns the weights.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nlargest
from operator import mul

from newscli.summary.news.features import (
    FEATURES,
    LENGTH,
    PLACE,
    PLACES,
    SHORT,
    Known,
    Topic,
    find_places,
    know,
    leans,
    names_several,
    says_when,
    sentence_features,
)
from newscli.summary.news.set_selection import (
    SENTENCE,
    SET,
    SET_SENTENCE,
    SET_TERM,
    TERM,
    USUAL,
    Candidate,
    Pool,
    best_set,
    make_pool,
    repeated_news,
)
from newscli.summary.news.term_model import Extent, TermUse, chances, term_features, term_uses
from newscli.summary.story import Ranking, Story

POOL = 10
# More sentences than this are taken by score alone: no set of them is better than another by much.
LARGE = 12
# At most this many sentences of several articles are compared in pairs.
COMPARED = 200
# Not learnt but set by taste, in points of ROUGE: what a reader loses where a lead is left out that says when, or at
# least names several.
DATED_LEAD, NAMED_LEAD = 2.8, 1.2
# Likewise: what a sentence tells less where it is mostly somebody's words, or speaks of its writer or speaker as "I";
# by ROUGE it makes no difference.
MOSTLY_QUOTED, FIRST_PERSON = 0.6, 0.5
# In points of ROUGE; what moves a score less is not told.
LEAST_POINTS = 0.3
_MOST_KEPT = 200


class StoryFeatures:
    """A story as the ranker sees it: places from the lead on, chances of terms, numbers of sentences."""

    __slots__ = ("_kept", "chance", "extent", "known", "leads", "places", "sentences", "totals", "uses")

    def __init__(self, story: Story, weights: tuple[float, ...] = TERM) -> None:
        self.places = find_places(story)
        self.uses: dict[str, TermUse] = term_uses(story, self.places)
        self.extent = Extent.of(story)
        self.chance = chances(self.uses, self.extent, weights, story.title | story.query)
        self.known: list[Known] = [know(sentence, self.chance) for sentence in story.sentences]
        self.leads = {s.article: self.known[n].content for n, s in enumerate(story.sentences) if self.places[n] == 0}
        self.totals = Counter(sentence.article for sentence in story.sentences)
        self.sentences = story.sentences
        self._kept: dict[int, tuple[float, ...]] = {}

    def features(self, number: int) -> tuple[float, ...]:
        """Return the numbers of `FEATURES` for a sentence; only few are kept, as those of many take much room."""
        row = self._kept.get(number)
        if row is None:
            sentence = self.sentences[number]
            row = sentence_features(
                sentence,
                self.known[number],
                self.places[number],
                self.totals[sentence.article],
                self.chance,
                self.uses,
                self.leads.get(sentence.article, frozenset()),
            )
            if len(self._kept) < _MOST_KEPT:
                self._kept[number] = row
        return row

    def of_term(self, term: str) -> tuple[float, ...]:
        """Return the numbers of `TERM_FEATURES` for a term; they are not kept, either."""
        return term_features(term, self.uses[term], self.extent)

    def all_features(self) -> Iterator[tuple[float, ...]]:
        """Yield those of each sentence."""
        return map(self.features, range(len(self.known)))


def rank(story: Story, count: int) -> Ranking:
    """Prefer the best set of `count` sentences, then the others by score."""
    sight = StoryFeatures(story)
    scores = weigh(sight, SENTENCE)
    fit = [number for number, fault in enumerate(story.faults) if fault is None]
    if count == 1 and not story.query:
        chosen = [number for number in fit if sight.places[number] == 0][:1]
    elif count > LARGE:
        chosen = []
    else:
        numbers = find_candidates(story, sight, scores, max(POOL, 2 * count))
        pool = find_pool(story, sight, numbers, SET_SENTENCE, SET_TERM)
        chosen = [numbers[number] for number in best_set(pool, min(count, len(numbers)), SET)]
    later = _repeated_in_others(story, scores, fit, count)
    rest = set(range(len(scores))).difference(chosen)
    order = (*sorted(chosen, key=lambda n: (-scores[n], n)), *sorted(rest, key=lambda n: (n in later, -scores[n], n)))
    return Ranking(order, scores, lambda number: _why(story, sight, number))


def _repeated_in_others(story: Story, scores: tuple[float, ...], fit: list[int], count: int) -> frozenset[int]:
    """Find what several articles tell alike among about as many of the best sentences as are wanted."""
    if len(story.articles) == 1:
        return frozenset()
    return repeated_news(story, nlargest(min(2 * count, COMPARED), fit, key=lambda number: (scores[number], -number)))


def weigh(sight: StoryFeatures, weights: tuple[float, ...]) -> tuple[float, ...]:
    """Return the weighted sum of each sentence's numbers."""
    return tuple([sum(map(mul, weights, row)) for row in sight.all_features()])


def find_candidates(story: Story, sight: StoryFeatures, scores: tuple[float, ...], size: int) -> list[int]:
    """Return, in order, the `size` best-scored sentences that are fit and the first three of an article alone."""
    fit = from_lead(story, sight)
    best = nlargest(size, fit, key=lambda number: (scores[number], -number))
    if len(story.articles) > 1:
        return sorted(set(best) - repeated_news(story, best))
    return sorted({*best, *[number for number in fit[:3] if sight.places[number] < 3]})


def from_lead(story: Story, sight: StoryFeatures) -> list[int]:
    """Return the fit sentences of each article from its lead on, as what stands before is no news."""
    fit = [number for number, fault in enumerate(story.faults) if fault is None]
    leads = {story.sentences[number].article: number for number in fit if sight.places[number] == 0}
    return [number for number in fit if number >= leads[story.sentences[number].article]]


def find_pool(
    story: Story, sight: StoryFeatures, numbers: Sequence[int], own: tuple[float, ...], terms: tuple[float, ...]
) -> Pool:
    """Return some sentences as candidates; `own` weighs their numbers and `terms` those of their terms."""
    content = sorted(frozenset().union(*[sight.known[number].content for number in numbers]))
    value: dict[str, float] = {term: sum(map(mul, terms, sight.of_term(term))) for term in content}
    found = [
        Candidate(
            sight.places[number],
            len(story.sentences[number].terms),
            sight.known[number],
            sum(map(mul, own, row)) + _worth_as_lead(story, sight, number) - _lost_by_voice(row),
            sum([value[term] for term in sorted(sight.known[number].content)]),
            leans(sight.known[number]),
        )
        for number, row in zip(numbers, map(sight.features, numbers), strict=True)
    ]
    return make_pool(found, len(story.sentences), sight.chance, value)


def _lost_by_voice(row: tuple[float, ...]) -> float:
    quoted = MOSTLY_QUOTED * (row[PLACES["share quoted"]] > 0.5)
    return quoted + FIRST_PERSON * row[PLACES["first person"]]


def _worth_as_lead(story: Story, sight: StoryFeatures, number: int) -> float:
    if sight.places[number]:
        return 0.0
    return DATED_LEAD if says_when(story, number) else NAMED_LEAD * names_several(story, number)


def _why(story: Story, sight: StoryFeatures, number: int) -> tuple[str, ...]:
    total = sight.totals[story.sentences[number].article]
    return reasons(sight.features(number), sight.places[number], total)


def reasons(row: tuple[float, ...], place: int, total: int) -> tuple[str, ...]:
    """Name what moved a score most from a usual sentence's: first what speaks for it, then "but …" what against it.

    Of its place only what is so is told.
    """
    points: dict[Topic, float] = {}
    for weight, value, usual, feature in zip(SENTENCE, row, USUAL, FEATURES, strict=True):
        points[feature.topic] = points.get(feature.topic, 0.0) + weight * (value - usual)
    by_place = points.pop(PLACE)
    weighed = sorted(
        (-abs(moved), moved > 0, topic)
        for topic, moved in points.items()
        if abs(moved) >= LEAST_POINTS and (not topic.of or row[PLACES[topic.of]])
    )
    words = [(good, topic.for_it if good else _against(topic, row)) for _, good, topic in weighed]
    if place == 0:
        words.insert(0, (True, "the lead"))
    elif (by_place > 0) == (place < total / 2) and abs(by_place) >= LEAST_POINTS:
        words.append((by_place > 0, PLACE.for_it if by_place > 0 else PLACE.against_it))
    strongest = [(good, said) for good, said in words if said][:3]
    speaking_for = [said for good, said in strongest if good]
    against = [said for good, said in strongest if not good]
    if speaking_for and against:
        against[0] = f"but {against[0]}"
    return (*speaking_for, *against)


def _against(topic: Topic, row: tuple[float, ...]) -> str:
    """Return what speaks against a sentence; of its length, which way it is wrong."""
    short = topic == LENGTH and row[PLACES["length"]] < USUAL[PLACES["length"]]
    return SHORT if short else topic.against_it

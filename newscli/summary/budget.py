"""Takes how much was asked for, and sentences in order of preference, returns the sentences that fit."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from math import floor
from typing import NamedTuple

from newscli.errors import UsageError
from newscli.summary.eligibility import LEANING, OFF_TOPIC
from newscli.summary.news import ranker
from newscli.summary.story import Ranking, Story

DEFAULT_SENTENCES = 3
_PERSONS = frozenset(("he", "she", "they"))


class Budget(NamedTuple):
    """How long a summary may be: in sentences, and in words between blanks where there is a limit on them."""

    sentences: int
    words: int | None = None

    @classmethod
    def of(cls, sentences: int | None, words: int | None, percent: float | None, total: int) -> "Budget":
        """Make a budget of what the user asked for; `total` is the number of sentences there are."""
        asked = {"sentences": sentences, "words": words, "percent": percent}
        given = {name: value for name, value in asked.items() if value is not None}
        if len(given) > 1:
            raise UsageError(f"{' and '.join(given)} can't go together. Ask for one of them.")
        for name, value in given.items():
            if not value > 0 or (name == "percent" and value > 100):
                bounds = "more than 0, up to 100" if name == "percent" else "1 or more"
                raise UsageError(f"no summary has {value:g} {name}. Ask for {bounds}.")
        if words is not None:
            return cls(total, words)
        if percent is not None:
            return cls(max(1, floor(total * percent / 100 + 0.5)))
        return cls(DEFAULT_SENTENCES if sentences is None else sentences)

    def count(self, story: Story) -> int:
        """Return about how many sentences will fit, for methods that choose a set."""
        total = sum(sentence.length for sentence in story.sentences)
        if self.words is None or self.words >= total:
            return min(self.sentences, len(story.sentences))
        return max(1, self.words * len(story.sentences) // total)


def choose(story: Story, order: Iterable[int], budget: Budget) -> frozenset[int]:
    """Take sentences as `order` prefers them, until the budget is full.

    What is unfit to stand alone comes in only when the rest has been taken, half quotations only as a whole. A limit of
    words is no reason to fill up with them, nor with a *he* or *it* that has lost the sentence before.
    """
    lengths = [sentence.length for sentence in story.sentences]
    if budget.sentences >= len(lengths) and (budget.words is None or budget.words >= sum(lengths)):
        return frozenset(number for number, fault in enumerate(story.faults) if fault != OFF_TOPIC)
    taken: set[int] = set()
    words = 0
    order = tuple(order)
    fit = story.faults.count(None)
    for group in _groups(story, order):
        size = sum(lengths[number] for number in group)
        first = group[0]
        fills = story.faults[first] is not None and len(taken) < fit
        if budget.words is not None and (fills or (_leans(story, first) and first - 1 not in taken)):
            continue
        if len(taken) + len(group) <= budget.sentences and (budget.words is None or words + size <= budget.words):
            taken.update(group)
            words += size
    return frozenset(taken) or _at_least_one(story, order, lengths, budget)


def _leans(story: Story, number: int) -> bool:
    """Return True if a sentence needs the one before it: it begins with "it", or only "she" tells who acts."""
    sentence = story.sentences[number]
    outside = (big and not quoted for big, quoted in zip(sentence.capitals, sentence.quoted, strict=True))
    named = any(list(outside)[1:])
    return sentence.lower[:1] in LEANING or (not named and not _PERSONS.isdisjoint(sentence.lower))


def _groups(story: Story, order: tuple[int, ...]) -> Iterator[range]:
    for number in order:
        if story.faults[number] is None:
            yield range(number, number + 1)
    rest = sorted(set(range(len(story.sentences))).difference(n for n in order if story.faults[n] is None))
    done = -1
    for number in rest:
        if number > done and story.faults[number] != OFF_TOPIC:
            group = _quotation(story, number)
            done = group[-1]
            yield group


def _quotation(story: Story, number: int) -> range:
    end = number + 1
    while end < len(story.openings) and story.openings[end] == story.openings[number]:
        end += 1
    return range(number, end)


def _at_least_one(story: Story, order: tuple[int, ...], lengths: list[int], budget: Budget) -> frozenset[int]:
    """Give the best that fits rather than nothing, where only parts of quotations too long to fit are left."""
    left = [number for number in order if story.faults[number] is None]
    left = left or [number for number in order if story.faults[number] != OFF_TOPIC]
    fitting = [number for number in left if budget.words is None or lengths[number] <= budget.words]
    if left and not fitting:
        shortest = min(lengths[number] for number in left)
        raise UsageError(f"no sentence is as short as {budget.words} words. Ask for {shortest} words or more.")
    return frozenset(fitting[:1])


# Takes a `Story` and how many sentences are wanted, returns a `Ranking`: which sentences to prefer, and why.

# Of more sentences no set is chosen, and no smaller one looked for.
MOST_OF_A_SET = ranker.LARGE
Choose = Callable[[Story, int], Ranking]


class Method(NamedTuple):
    """A way to summarize: its name, one line about it, the function that chooses, and whether it chooses sets."""

    name: str
    about: str
    choose: Choose
    sets: bool = False

    def within(self, story: Story, count: int, words: int | None) -> Ranking:
        """Rank as for `count` sentences, or for the largest set of fewer that has at most as many words."""
        ranking = self.choose(story, count)
        while self.sets and words is not None and 1 < count <= MOST_OF_A_SET and _words(story, ranking, count) > words:
            count -= 1
            ranking = self.choose(story, count)
        return ranking


def _words(story: Story, ranking: Ranking, count: int) -> int:
    return sum(story.sentences[number].length for number in ranking.order[:count])


METHODS: dict[str, Method] = {}


def method(name: str, about: str, *, sets: bool = False) -> Callable[[Choose], Choose]:
    """Enter a function in the table under `name`; `sets` tells that it chooses sentences that go together."""

    def enter(choose: Choose) -> Choose:
        METHODS[name] = Method(name, about, choose, sets)
        return choose

    return enter


def find_method(name: str) -> Method:
    """Return the method of that name."""
    if name not in METHODS:
        raise UsageError(f"no method is called “{name}”. There are {', '.join(METHODS)}.")
    return METHODS[name]


def by_score(scores: Sequence[float]) -> Ranking:
    """Prefer higher scores, and of equal ones the earlier."""
    return Ranking(tuple(sorted(range(len(scores)), key=lambda n: (-scores[n], n))), tuple(scores))


@method("news", "made for news: learnt weights choose sentences that go together", sets=True)
def news(story: Story, count: int) -> Ranking:
    """Rank as `newscli.summary.news.ranker` does."""
    return ranker.rank(story, count)


@method("lead", "the first sentences")
def lead(story: Story, count: int) -> Ranking:
    """Prefer the first sentence, then the second, and so on."""
    return by_score([1 / (1 + sentence.position) for sentence in story.sentences])


def _behind_the_wall(name: str, about: str) -> None:
    """Enter one of sumy's methods, which loads sumy only when it is asked for."""

    @method(name, f"{about} (sumy)")
    def choose(story: Story, count: int) -> Ranking:
        from newscli.summary.sumy_adapter import rate

        return by_score(rate(name, story))


for _name, _about in (
    ("luhn", "clusters of frequent words"),
    ("edmundson", "cue words, title words and place"),
    ("lsa", "topics found by singular values"),
    ("text-rank", "sentences that resemble many others"),
    ("lex-rank", "sentences central in a graph of likeness"),
    ("sum-basic", "frequent words, each counted less once used"),
    ("kl", "the word frequencies of the whole, kept"),
    ("reduction", "sentences that share most words with the rest"),
):
    _behind_the_wall(_name, _about)

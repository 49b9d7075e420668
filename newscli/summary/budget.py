"""Takes how much was asked for, and sentences in order of preference, returns the sentences that fit."""

from collections.abc import Iterable, Iterator
from math import floor

from newscli.errors import UsageError
from newscli.records import NamedTuple
from newscli.summary.eligibility import LEANING, OFF_TOPIC
from newscli.summary.story import Story

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

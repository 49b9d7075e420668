"""Takes sentences of several articles, returns those that a newer article tells again."""

from collections.abc import Sequence
from itertools import combinations

from newscli.language.likeness import overlap
from newscli.summary.news.term_model import is_content
from newscli.summary.story import Story

_SAME = 0.5
_SAME_FACT = 0.35


def told_anew(story: Story, numbers: Sequence[int]) -> frozenset[int]:
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

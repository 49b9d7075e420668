"""Takes a `Story`, returns the places of its sentences, counted from each article's lead on.

The lead is found, not assumed: lines about the page, bylines and broken quotations don't count, and an opening that is
no news (the reporter's own view, a scene) gives way to the sentence a little later that is.
"""

from collections.abc import Iterator

from newscli.summary.news.features import CALENDAR, FIRST_PERSONS, leans_on
from newscli.summary.news.term_model import is_content
from newscli.summary.story import Story

# How far down an article the news may begin.
_REACH = 6
# With this many words in capitals, a sentence names who and where.
_NAMED = 4
# An opening of at most this many words is a line above the story where the next sentence is this many times as long and
# tells this share of its content.
_SHORT_OPENING, _MUCH_LONGER, _TOLD_AGAIN = 12, 1.5, 0.4


def find_places(story: Story) -> tuple[int, ...]:
    """Return for each sentence how far after the lead it comes, in sentences fit for a summary.

    What stands before the lead counts as if it came a while after it.
    """
    own: dict[int, list[int]] = {}
    for number, sentence in enumerate(story.sentences):
        own.setdefault(sentence.article, []).append(number)
    return tuple(place for numbers in own.values() for place in _places(story, numbers))


def _places(story: Story, own: list[int]) -> Iterator[int]:
    fit = [number for number in own if story.faults[number] is None]
    lead = fit.index(_lead(story, fit)) if fit else 0
    before = 0
    for number in own:
        yield before - lead if before >= lead else before + _REACH
        before += story.faults[number] is None


def _lead(story: Story, fit: list[int]) -> int:
    first = fit[0]
    reach = [number for number in fit[1:_REACH] if says_when(story, number)]
    if _is_personal(story, first) or leans_on(story.sentences[first].lower[0]):
        return next(iter(reach), first)
    if len(fit) > 1 and _is_headline(story, first, fit[1]):
        return fit[1]
    if story.title and not _titled(story, first):
        told = (number for number in fit[1:_REACH] if _titled(story, number) >= 0.5 and _stands_alone(story, number))
        return next(told, first)
    return first


def _is_headline(story: Story, first: int, second: int) -> bool:
    """Return True if a short opening, such as a headline kept as text, says what the next sentence says at length.

    A headline says no day.
    """
    opening, body = story.sentences[first], story.sentences[second]
    told = {term for term in opening.terms if is_content(term)}
    if opening.length > _SHORT_OPENING or body.length < _MUCH_LONGER * opening.length or says_when(story, first):
        return False
    return len(told.intersection(body.terms)) >= _TOLD_AGAIN * len(told)


def _titled(story: Story, number: int) -> float:
    """Return the share of the title's terms that a sentence has."""
    return len(story.title.intersection(story.sentences[number].terms)) / len(story.title)


def _is_personal(story: Story, number: int) -> bool:
    sentence = story.sentences[number]
    return any(
        word in FIRST_PERSONS and not quoted for word, quoted in zip(sentence.lower, sentence.quoted, strict=True)
    )


def names_several(story: Story, number: int) -> bool:
    """Return True if a sentence names several, leans on nothing and speaks of nobody as I."""
    return sum(story.sentences[number].capitals) >= _NAMED and _stands_alone(story, number)


def says_when(story: Story, number: int) -> bool:
    """Return True if a sentence says when, leans on nothing and speaks of nobody as I."""
    return not CALENDAR.isdisjoint(story.sentences[number].lower) and _stands_alone(story, number)


def _stands_alone(story: Story, number: int) -> bool:
    return not leans_on(story.sentences[number].lower[0]) and not _is_personal(story, number)

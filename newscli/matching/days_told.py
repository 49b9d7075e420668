"""Takes the dated events of articles, returns those that are one event, on days that can't all be right."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from newscli.matching.around import Around
from newscli.matching.clusters import grouped
from newscli.matching.compared import Dated, Difference, Material, Telling
from newscli.matching.terms import Terms, about

_ALIKE = 0.42  # likeness of the words of one event, where both tell it by one verb
_ALIKE_IN_MUCH, _MUCH = 0.33, 4  # the same, where they share as many words
_OTHERWISE = 0.7  # the same, where the verbs are two
_ONE_VERB = 0.1  # what one verb adds to it
_SURE, _WEEK = 0.5, 7  # likeness of what is told of two days more than a week apart
_TOGETHER = 0.2  # mean likeness of two groups of one event
_FEWEST = 2  # words that both have
_FAR = 31  # days between two reports of one event
_LONG = 25  # days; an expression of that many or more tells a month or a year


class _Told(NamedTuple):
    """An event of an article, and the words of its clause."""

    article: int
    event: Dated
    words: Around
    sentence: int


def day_groups(found: dict[int, Material], terms: Terms) -> list[list[_Told]]:
    """Return the dated events of articles, the reports of one event together."""
    told = [
        _Told(number, event, terms.told(number, at), terms.sentence(number, at))
        for number, material in found.items()
        for event in material.events
        for at in (terms.token(number, event.expression.start),)
    ]
    pairs = [
        (alike, one, other)
        for one, other in combinations(range(len(told)), 2)
        if (alike := _likeness(told[one], told[other]))
    ]
    groups = grouped(len(told), pairs, lambda one, other: _are_apart(told[one], told[other]), _TOGETHER)
    return [[told[number] for number in group] for group in groups]


def day_differences(groups: list[list[_Told]], found: dict[int, Material]) -> Iterator[Difference]:
    """Yield events to which articles give different days, those of most articles first."""
    differing = [group for group in groups if any(not _meet(*pair) for pair in combinations(group, 2))]
    for group in sorted(differing, key=lambda each: (-len({one.article for one in each}), each[0].article)):
        first = group[0]
        name = about([each.words for each in group], found[first.article].article, first.sentence)
        yield Difference("days", name, tuple(Telling(each.article, each.event.span, _days(each)) for each in group))


def _likeness(one: _Told, other: _Told) -> float:
    """Return how alike two dated events are, 0 where they are hardly one."""
    if (
        one.article == other.article
        or one.words.shared(other.words) < _FEWEST
        or one.words.are_of_two(other.words)
        or not _are_comparable(one.event, other.event)
    ):
        return 0.0
    one_verb = bool(one.words.predicate) and one.words.predicate == other.words.predicate
    here, there = (one.words, other.words) if one_verb else (one.words.bare(), other.words.bare())
    alike, least = here.likeness(there), _least(one_verb, here.shared(there))
    if min(alike, here.cosines(there)[0]) < least or (alike < _SURE and _are_weeks_apart(one.event, other.event)):
        return 0.0
    return alike + _ONE_VERB * one_verb


def _least(one_verb: bool, shared: int) -> float:
    """Return how alike two events must be to be one: less where one verb tells them, and much beside it is the same."""
    if not one_verb:
        return _OTHERWISE
    return _ALIKE_IN_MUCH if shared >= _MUCH else _ALIKE


def _are_comparable(one: Dated, other: Dated) -> bool:
    """Return False for days too far apart: the thing happened twice."""
    gap = max((other.first - one.last).days, (one.first - other.last).days)
    long = min((one.last - one.first).days, (other.last - other.first).days) >= _LONG
    return long or gap <= _FAR


def _are_weeks_apart(one: Dated, other: Dated) -> bool:
    """Return True for two days more than a week apart."""
    gap = max((other.first - one.last).days, (one.first - other.last).days)
    return gap > _WEEK and max((one.last - one.first).days, (other.last - other.first).days) < _WEEK


def _are_apart(one: _Told, other: _Told) -> bool:
    """Return True for two events of one article on different days."""
    return one.article == other.article and not _meet(one, other)


def _meet(one: _Told, other: _Told) -> bool:
    return one.event.first <= other.event.last and other.event.first <= one.event.last


def _days(told: _Told) -> str:
    first, last = told.event.first.isoformat(), told.event.last.isoformat()
    return first if first == last else f"{first}/{last}"

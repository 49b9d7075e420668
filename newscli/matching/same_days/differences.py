"""Takes the dated events of articles, returns those that are one event, on days that can't all be right."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations

from newscli.language.lexicon.meaning.senses import term_of
from newscli.language.linear_model import chance, read_weights
from newscli.matching.clusters import grouped
from newscli.matching.compared import Difference, Material, Telling
from newscli.matching.same_days.facts import (
    DayPair,
    ToldDay,
    days_between,
    facts_of,
    is_old,
    meet,
    pairs_of,
    span_of,
    told_days,
)
from newscli.matching.terms import Terms
from newscli.matching.terms.predicates import SAYING
from newscli.matching.terms.telling_words import about

_SAYING = frozenset((SAYING, term_of("publish")))
SAME_EVENT = 0.14  # chance from which on two events are one
_TOGETHER = SAME_EVENT  # mean chance of two groups of one event
# Days between two reports of one event, and of one that was long ago.
_APART, _APART_OF_OLD = {"day": 31, "month": 62, "year": 366 * 60}, 366 * 60


def day_groups(found: dict[int, Material], terms: Terms) -> list[list[ToldDay]]:
    """Return the dated events of articles, the reports of one event together."""
    told = [each for number, material in found.items() for each in told_days(number, material, terms)]
    places = {id(each): number for number, each in enumerate(told)}
    pairs = [
        (alike, places[id(pair.one)], places[id(pair.other)])
        for pair in pairs_of(told)
        if are_comparable(pair.one, pair.other) and (alike := chance_of(pair, terms)) >= SAME_EVENT
    ]
    groups = grouped(len(told), pairs, lambda one, other: _are_apart(told[one], told[other]), _TOGETHER)
    return [[told[number] for number in group] for group in groups]


def day_differences(groups: list[list[ToldDay]], found: dict[int, Material]) -> Iterator[Difference]:
    """Yield events to which articles give different days, those of most articles first."""
    differing = [group for group in groups if any(not meet(*pair) for pair in combinations(group, 2))]
    for group in sorted(differing, key=lambda each: (-len({one.article for one in each}), each[0].article)):
        first = group[0]
        name = about([each.words for each in group], found[first.article].article, first.sentence)
        yield Difference("days", name, tuple(Telling(each.article, each.event.span, _days(each)) for each in group))


def are_comparable(one: ToldDay, other: ToldDay) -> bool:
    """Return False for events of one article, and for those too far apart: the thing happened twice."""
    far = _APART_OF_OLD if is_old(one) and is_old(other) else max(_APART[span_of(one)], _APART[span_of(other)])
    return (
        one.article != other.article
        and (one.words.predicate in _SAYING) == (other.words.predicate in _SAYING)
        and days_between(one, other) <= far
        and bool(one.words.wide[1].keys() & other.words.wide[1].keys() or one.vicinity.keys() & other.vicinity.keys())
        and not one.words.are_ordered_apart(other.words)
        and not (_is_beside(one, other) or _is_beside(other, one))
    )


def _is_beside(one: ToldDay, other: ToldDay) -> bool:
    """Return True where the other's sentence tells the event of one in another clause: "It rang after it had torn"."""
    verb = one.words.predicate
    return verb in other.words.all and verb not in other.words.clause and verb not in other.acts


def chance_of(pair: DayPair, terms: Terms) -> float:
    """Return the chance that two comparable events are one, by the weights that were learnt."""
    weights = _weights()
    return chance(sum(weights.get(fact, 0.0) * much for fact, much in facts_of(pair, terms.rare).items()))


@cache
def _weights() -> dict[str, float]:
    return read_weights("newscli.matching", "likeness.tsv", "days")


def _are_apart(one: ToldDay, other: ToldDay) -> bool:
    """Return True for two events of one article on different days."""
    return one.article == other.article and not meet(one, other)


def _days(told: ToldDay) -> str:
    first, last = told.event.first.isoformat(), told.event.last.isoformat()
    return first if first == last else f"{first}/{last}"

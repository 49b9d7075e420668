"""Takes the figures of articles, returns those of one thing that can't all be right."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from newscli.matching.compared import Difference, Material, Telling, across, grouped
from newscli.matching.same_figures.facts import (
    SAME_THING,
    Pair,
    are_apart,
    are_comparable,
    chance_of,
    may_agree,
    noun_relation,
)
from newscli.matching.same_figures.told_figure import ToldFigure, told_figures
from newscli.matching.terms import Terms
from newscli.matching.terms.weighed import about

_SMALLEST_DOUBT = 1e-6
_TOGETHER = SAME_THING  # mean likeness of two groups of one thing


def figure_groups(found: dict[int, Material], terms: Terms) -> list[list[ToldFigure]]:
    """Return the figures of articles, those of one thing and unit together."""
    told = [each for number, material in found.items() for each in told_figures(number, material, terms)]
    places = {id(each): number for number, each in enumerate(told)}
    pairs = [
        (alike, places[id(one)], places[id(other)])
        for alike, one, other in chances_of(told, terms)
        if alike >= SAME_THING
    ]
    groups = grouped(len(told), pairs, lambda one, other: are_apart(told[one], told[other]), _TOGETHER)
    return [[told[number] for number in group] for group in groups]


def chances_of(told: list[ToldFigure], terms: Terms) -> Iterator[tuple[float, ToldFigure, ToldFigure]]:
    """Yield how sure each two figures are of one thing, less where another of the article might be it as well."""
    odds = [(_odds(chance_of(pair, terms.rare)), pair.one, pair.other) for pair in pairs_of(told)]
    sums: dict[tuple[int, int], float] = defaultdict(float)
    for much, one, other in odds:
        sums[id(one), other.article] += much
        sums[id(other), one.article] += much
    for much, one, other in odds:
        beside = sums[id(one), other.article] + sums[id(other), one.article] - 2 * much
        yield much / (1 + much + beside), one, other


def _odds(chance: float) -> float:
    return chance / max(_SMALLEST_DOUBT, 1 - chance)


def pairs_of(told: list[ToldFigure]) -> Iterator[Pair]:
    """Yield each two figures of two articles that may be of one thing."""
    by_unit: dict[str, list[ToldFigure]] = defaultdict(list)
    numbers: dict[tuple[int, tuple[str, ...]], set[float]] = defaultdict(set)
    same: dict[tuple[int, str, float, float], list[ToldFigure]] = defaultdict(list)
    for each in told:
        by_unit[each.figure.unit].append(each)
        numbers[each.article, each.counted].add(each.figure.low)
        same[each.article, *_number(each)].append(each)
    known: dict[tuple[int, int], bool] = {}

    def is_taken(one: ToldFigure, article: int) -> bool:
        if (id(one), article) not in known:
            known[id(one), article] = _is_taken(one, same[article, *_number(one)])
        return known[id(one), article]

    every = Counter(each.article for each in told)
    for alike in by_unit.values():
        of_unit = Counter(each.article for each in alike)
        for one, other in across(alike):
            if not are_comparable(one, other):
                continue
            taken = is_taken(one, other.article) or is_taken(other, one.article)
            yield Pair(
                one,
                other,
                (len(numbers[one.article, one.counted]), len(numbers[other.article, other.counted])),
                taken and _number(one) != _number(other),
                of_unit[one.article] * of_unit[other.article],
                every[one.article] * every[other.article],
            )


def _number(told: ToldFigure) -> tuple[str, float, float]:
    return told.figure.unit, told.figure.low, told.figure.high


def _is_taken(one: ToldFigure, there: Iterable[ToldFigure]) -> bool:
    """Return True if the other article has the same number of what may be the same thing."""
    return any(noun_relation(one, each) for each in there)


def figure_differences(groups: list[list[ToldFigure]], found: dict[int, Material]) -> Iterator[Difference]:
    """Yield figures of one thing and unit on which articles disagree, those of most articles first."""
    differing = [group for group in groups if any(not may_agree(*pair) for pair in combinations(group, 2))]
    for group in sorted(differing, key=lambda each: (-len({one.article for one in each}), each[0].article)):
        yield Difference("figures", _about(group, found), tuple(_telling(each, found) for each in group))


def _about(group: list[ToldFigure], found: dict[int, Material]) -> str:
    first = group[0]
    return about([each.words for each in group], found[first.article].article, first.figure.sentence)


def _telling(told: ToldFigure, found: dict[int, Material]) -> Telling:
    span = told.figure.span
    return Telling(told.article, span, span.words_of(found[told.article].article.text))

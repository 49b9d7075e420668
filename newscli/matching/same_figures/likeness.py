"""Takes two figures of articles, returns how sure they are of one thing, and whether both can be right.

Where it is not sure, nothing is told: papers that count two things do not disagree.
"""

from functools import cache

from newscli.language.lexicon.meaning.senses import term_of
from newscli.language.lexicon.measures import is_of_time
from newscli.language.linear_model import chance, read_weights
from newscli.matching.figures import agree, of_one_count
from newscli.matching.same_figures.apart import are_of_two
from newscli.matching.same_figures.counted import dimension_of
from newscli.matching.same_figures.facts import TIMES, Pair, facts_of, is_slip, noun_relation
from newscli.matching.same_figures.told_figure import ToldFigure
from newscli.matching.terms.predicates import AFTER, AVERAGE, OVER

SAME_THING = 0.26  # chance from which on two figures are of one thing
_ANYBODY = frozenset(map(term_of, ("man", "woman", "person", "suspect")))
_HALF = 0.5  # by which a whole number may be another with decimals
_FURTHEST = 8.0  # times one number may be the other
_YEAR, _YEARS, _BIRTHDAY = 365, 2, 62  # days; years by which ages may differ where an article has no day; days


def are_comparable(one: ToldFigure, other: ToldFigure) -> bool:
    """Return False for two figures that count different things, or of which each is of a part or a day of its own."""
    low, high = sorted((one.figure.low, other.figure.low))
    if noun_relation(one, other) is None or (high > _FURTHEST * low and not is_slip(one, other)):
        return False
    if one.figure.unit == "old" and not _are_of_one_person(one, other):
        return False
    parts = {one.part, other.part}
    is_open = OVER in parts and not is_of_time(one.figure.unit)  # "took $9 over six years" is what he took
    if len(parts) > 1 and not is_open and not (one.figure.unit and parts == {"", AVERAGE}):
        return False
    if one.part == AFTER and (not one.published or one.published != other.published):
        return False  # "after four days" is true on its day alone
    if are_of_two(one, other) or (one.noun == other.noun == TIMES and one.words.predicate != other.words.predicate):
        return False
    is_kind = bool(one.names) != bool(other.names)  # "AK-47 rifles" are some of the rifles
    return not is_kind and not one.words.are_ordered_apart(other.words)


def _are_of_one_person(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for ages of one name, or of one noun where neither has a name: "a girl, 9".

    "A man, 39, who is a cook" may be the cook.
    """
    if one.names or other.names:
        return bool(one.names and other.names) and (one.names <= other.names or other.names <= one.names)
    return one.noun == other.noun != "" or any(
        here.noun in _ANYBODY and there.noun in here.words.all for here, there in ((one, other), (other, one))
    )


def chance_of(pair: Pair, rare: dict[str, float]) -> float:
    """Return the chance that two comparable figures are of one thing, by the weights that were learnt."""
    if pair.one.figure.unit == "old" and pair.one.names:
        return 1.0
    weights = _weights()
    return chance(sum(weights.get(fact, 0.0) * much for fact, much in facts_of(pair, rare).items()))


@cache
def _weights() -> dict[str, float]:
    return read_weights("newscli.matching", "likeness.tsv", "figures")


def are_apart(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for two figures of one article that differ, since it tells two things, and ages of two people."""
    if one.figure.unit == "old" and min(len(one.names), len(other.names)) > 1:
        return not (one.names <= other.names or other.names <= one.names)
    return one.article == other.article and not may_agree(one, other)


def may_agree(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True if two figures may both be right: they agree, one is a part of the other, or somebody grew older."""
    if one.figure.unit == "old" and one.article != other.article:
        return abs(one.figure.low - other.figure.low) <= _years(one, other)
    one_told, other_told = of_one_count(one.figure), of_one_count(other.figure)
    if one_told.hedge == other_told.hedge == "at most":  # "up to three years", "as long as five years"
        one_told, other_told = (each._replace(hedge="") for each in (one_told, other_told))
    return (
        agree(one_told, other_told)
        or _is_rounded(one, other)
        or one.figure.low in other.sums
        or other.figure.low in one.sums
    )


def _is_rounded(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for "5 metres" and "5.2 metres"."""
    low, high = one.figure.low, other.figure.low
    measured = dimension_of(one.figure.unit) == "a measure"
    return measured and bool(low % 1) != bool(high % 1) and abs(high - low) < _HALF


def _years(one: ToldFigure, other: ToldFigure) -> int:
    """Return by how many years two ages of one person may differ."""
    if one.published is None or other.published is None:
        return _YEARS
    days = abs((one.published - other.published).days)
    return days // _YEAR + (days > _BIRTHDAY)

"""Takes two figures of articles, returns how sure they are of one thing, and whether both can be right.

Where it is not sure, nothing is told: papers that count two things do not disagree.
"""

from functools import cache

from newscli.language.lexicon.measures import is_of_time
from newscli.language.linear_model import chance, read_weights
from newscli.matching.figures import agree, of_one_count
from newscli.matching.nearest_sentences import nearness
from newscli.matching.predicates import AFTER, OVER
from newscli.matching.same_figures.facts import HARMED, Pair, facts_of, noun_relation
from newscli.matching.same_figures.told_figure import ToldFigure, own_words

SAME_THING = 0.25  # chance from which on two figures are of one thing
# Likeness of two sentences of one event that name places of their own, and of those with a verb of both.
_PLACED, _PLACED_BY_VERB = 0.4, 0.35
_LONG_AGO = 300  # days between two events that harmed people
_SMALL_NUMBER = 3  # the number of things that a story tells of more than once
_FURTHEST = 8.0  # times one number may be the other
_YEAR, _YEARS, _BIRTHDAY = 365, 2, 62  # days; years by which ages may differ where an article has no day; days


def are_comparable(one: ToldFigure, other: ToldFigure) -> bool:
    """Return False for two figures that count different things, or of which each is of a part or a day of its own."""
    low, high = sorted((one.figure.low, other.figure.low))
    if noun_relation(one, other) is None or high > _FURTHEST * low:
        return False
    if one.figure.unit == "old" and not _are_of_one_person(one, other):
        return False
    if one.part != other.part and OVER not in (one.part, other.part):
        return False
    if one.part == AFTER and (not one.published or one.published != other.published):
        return False  # "after four days" is true on its day alone
    if one.words.are_of_two(other.words) or _are_elsewhere(one, other) or _are_other_people(one, other):
        return False
    if one.rate and other.rate and one.rate != other.rate:
        return False
    if _needs_more(one, other) and not (_share_more(one, other) or _are_aligned(one, other)):
        return False
    is_kind = bool(one.names) != bool(other.names)  # "AK-47 rifles" are some of the rifles
    return not is_kind and not one.words.are_ordered_apart(other.words)


def _are_elsewhere(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True where each sentence has places of its own, and hardly a word of both is the same."""
    if not (one.places and other.places and one.places.isdisjoint(other.places)):
        return False
    alike = one.words.cosines(other.words)[1]
    return alike < (_PLACED if one.acts.isdisjoint(other.acts) else _PLACED_BY_VERB)


def _are_other_people(one: ToldFigure, other: ToldFigure) -> bool:
    return _are_of_two_times(one, other) or _befell_one_alone(one, other)


def _befell_one_alone(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for people without a noun of whom some were harmed and the others do something else."""
    people = one.kind == other.kind == "people" and not (one.noun or other.noun)
    return people and bool(one.fate) != bool(other.fate) and one.words.cosines(other.words)[1] < _PLACED


def _are_of_two_times(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True where people were harmed in one year and in another: "In 2002 a fire killed 21"."""
    if not (one.fate and other.fate and one.when and other.when and (one.is_dated or other.is_dated)):
        return False
    return max((other.when[0] - one.when[1]).days, (one.when[0] - other.when[1]).days) > _LONG_AGO


def _needs_more(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for figures of which a story has many: shares, times, and numbers of two or three."""
    unit = one.figure.unit
    return unit == "%" or is_of_time(unit) or (not unit and max(one.figure.low, other.figure.low) <= _SMALL_NUMBER)


def _are_aligned(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for measures in sentences of which each is the one most like the other."""
    return bool(one.figure.unit) and nearness(one, other) == "each"


def _share_more(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True if two figures have a noun, what befell people, a verb or another word of their clauses in common."""
    told = ((each.noun, each.fate, each.words.predicate, each.rate) for each in (one, other))
    same = any(a == b != "" for a, b in zip(*told, strict=True)) if one.figure.unit else False
    own = own_words(one, other)
    fates = one.fate == other.fate != "" or {one.fate, other.fate} <= HARMED
    of_people = not one.figure.unit and (fates or bool(one.roles & other.roles))
    return same or of_people or bool((one.words.wide[0].keys() & other.words.wide[0].keys()) - own)


def _are_of_one_person(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for ages of one name, or of one noun where neither has a name: "a girl, 9"."""
    if one.names or other.names:
        return bool(one.names and other.names) and (one.names <= other.names or other.names <= one.names)
    return one.noun == other.noun != ""


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
    return agree(one_told, other_told) or one.figure.low in other.sums or other.figure.low in one.sums


def _years(one: ToldFigure, other: ToldFigure) -> int:
    """Return by how many years two ages of one person may differ."""
    if one.published is None or other.published is None:
        return _YEARS
    days = abs((one.published - other.published).days)
    return days // _YEAR + (days > _BIRTHDAY)

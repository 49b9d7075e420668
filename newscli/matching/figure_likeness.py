"""Takes two figures of articles, returns how sure they are of one thing, and whether both can be right.

Where it is not sure, nothing is told: papers that count two things do not disagree.
"""

from collections import Counter
from datetime import date
from typing import NamedTuple

from newscli.language.lexicon.measures import MONEY
from newscli.language.lexicon.senses import BEFALLING
from newscli.language.likeness import cosine
from newscli.matching.around import Around
from newscli.matching.figures import Figure, agree
from newscli.matching.figures.ages import PARENTS
from newscli.matching.predicates import AFTER

# Some of the people, of whom a paper may tell beside all of them.
PARTS = frozenset(("man", "woman", "child", "boy", "girl")) | PARENTS
_LEAST, _MEASURED = 0.25, 0.4  # likeness of two figures that are of one thing
_CLOSE, _FURTHEST = 0.45, 0.3  # of things and measures: mean likeness of clauses and sentences, and the least of either
_MORE = 4.0  # times one number may be the other; what differs more is hardly of one thing
_BEFALLEN = 0.2  # of two numbers of people, whom the same befell
_PAID = 0.35  # of two amounts of money, of which one verb tells
_NAMELESS = 0.6  # of two ages, whose owners only the sentences tell
_SURELY = 0.9  # likeness from which on it is
_FAR = 62  # days between two figures of one thing
# What is told of an amount of money or time that says enough of what it is.
_TELLING = frozenset(("degree", "magnitude", "km/hour", "mile/hour"))  # units of which a story has hardly two things
_AMOUNTS = frozenset(("BAN", "COST", "DELAY", "FINE", "OWE", "PAY", "SENTENCE", "WAGE"))
# Likeness of two sentences, of one event or of one measure, that name places and bodies of their own.
_PLACED, _SURE_ELSEWHERE = 0.4, 0.7
_FEWEST = 2  # words that two measures share
_YEAR, _YEARS = 365, 2  # days; years by which ages may differ where an article has no day


class ToldFigure(NamedTuple):
    """A figure of an article, the words around it, its noun, and of people what befell them.

    `part` says of which part of all it is, or that it is of all: "next", "total". `sums` are what it comes to with a
    figure beside it: "12 men and 11 women", and the whole it is of: "three of the seven". `when` are the days of
    which its clause tells (by default that of the article), `is_dated` says that it tells them itself.
    """

    article: int
    figure: Figure
    words: Around
    noun: str
    names: frozenset[str]
    units: frozenset[str]
    own: frozenset[str]
    who: str
    sense: str
    when: tuple[date, date] | None
    is_dated: bool
    published: date | None
    part: str
    sums: tuple[float, ...]
    places: frozenset[str]


def likeness(one: ToldFigure, other: ToldFigure) -> float:
    """Return how sure two figures are of one thing, 0 where they are not."""
    if one.article == other.article or one.figure.unit != other.figure.unit:
        return 0.0
    if one.figure.unit == "old":
        return _of_age(one, other)
    alike = one.words.likeness(other.words)
    tells_nothing = not (one.figure.unit or one.noun or one.sense)  # "12 people"
    if tells_nothing and one.words.predicate != other.words.predicate:
        return 0.0
    if one.words.are_of_two(other.words) or not _are_comparable(one, other) or _are_far(one, other, alike):
        return 0.0
    if one.sense in BEFALLING and not one.figure.unit:
        one_kind = one.who == other.who or (not (one.who and other.who) and alike >= _MEASURED)
        one_event = one_kind and alike >= _BEFALLEN and _are_of_one_place(one, other)
        return max(alike, _LEAST) if one_event else 0.0
    return alike if _share_enough(one, other, alike) else 0.0


def _are_comparable(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True if two figures are of one noun and one time, and of the same part of all."""
    one_noun = one.noun == other.noun or (bool(one.figure.unit) and not (one.noun and other.noun))
    same = one_noun and (one.sense, one.part) == (other.sense, other.part)
    if one.part == AFTER and (one.published is None or one.published != other.published):
        return False  # "after four days" is true on its day alone
    is_kind = bool(one.names) != bool(other.names)  # "AK-47 rifles" are some of the rifles
    return same and not is_kind and _are_of_one_time(one, other)


def _share_enough(one: ToldFigure, other: ToldFigure, alike: float) -> bool:
    """Return True if so much of the same is told of two things or measures that they are one."""
    if one.figure.unit and alike < _SURE_ELSEWHERE and _are_elsewhere(one, other):
        return False
    shared = one.words.wide[0].keys() & other.words.wide[0].keys()
    if _say_enough(one, other, alike, len(shared)):
        return True
    if not shared & _AMOUNTS and not _are_close(one, other):
        return False
    if one.figure.unit or not (one.noun or one.sense):
        telling = bool(shared & _AMOUNTS) or (len(shared) >= _FEWEST and any(word.isupper() for word in shared))
        enough = one.words.shared(other.words) >= _FEWEST and alike >= _MEASURED
        enough |= bool(one.noun) and one.noun != one.figure.unit and bool(shared)
        return enough or (telling and alike >= _LEAST)
    beside = (one.words.wide[1].keys() & other.words.wide[1].keys()) - one.own - other.own
    return alike >= _LEAST and bool(beside)


def _say_enough(one: ToldFigure, other: ToldFigure, alike: float, shared: int) -> bool:
    """Return True where noun, verb and unit of two figures tell that they are of one thing, however it is told."""
    unit, one_act = one.figure.unit, one.words.predicate == other.words.predicate
    if one.noun and one.noun == other.noun and alike >= _FURTHEST:
        is_slip = not unit and _are_spelled_alike(one.figure.low, other.figure.low)
        is_measure = one_act and (bool(unit) or one.noun == "time")  # "a 14-metre crack", "was warned six times"
        is_part = not set(one.sums).isdisjoint(other.sums)  # "four of the nine", "seven of the nine"
        if is_slip or is_measure or is_part:
            return True
    is_paid = unit in MONEY and one_act and bool(one.words.predicate) and alike >= _PAID and shared >= _FEWEST
    is_telling = unit in _TELLING and alike >= _CLOSE and shared > 0
    return is_paid or is_telling or (alike >= _LEAST and _are_amounts_of_one(one, other))


def _are_amounts_of_one(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for amounts of money with the same noun before them: "a reward of $9", "raised its reward to $12"."""
    named = [
        each.figure.thing is not None and each.figure.thing.start < each.figure.span.start for each in (one, other)
    ]
    return one.figure.unit in MONEY and all(named) and one.noun == other.noun


def _are_spelled_alike(one: float, other: float) -> bool:
    """Return True for numbers that a slip makes of each other: a digit is another one, or two have changed places."""
    digits = f"{one:g}", f"{other:g}"
    if len(digits[0]) != len(digits[1]) or len(digits[0]) < _FEWEST:
        return False
    unlike = sum(a != b for a, b in zip(*digits, strict=True))
    return unlike == 1 or (unlike == _FEWEST and Counter(digits[0]) == Counter(digits[1]))


def _are_far(one: ToldFigure, other: ToldFigure, alike: float) -> bool:
    """Return True for numbers too far apart to be of one thing."""
    low, high = sorted((one.figure.low, other.figure.low))
    return high > _MORE * low and alike < _SURELY


def _are_close(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True if the clauses of two figures tell the same, and their sentences, too."""
    if (one.names and other.names and one.names.isdisjoint(other.names)) or one.units != other.units:
        return False
    alike = one.words.cosines(other.words)
    return sum(alike) / 2 >= (_MEASURED if one.sense else _CLOSE) and min(alike) >= _FURTHEST


def _are_of_one_place(one: ToldFigure, other: ToldFigure) -> bool:
    """Return False where each tells a place of its own and hardly a word of both is the same."""
    return not _are_elsewhere(one, other) or cosine(one.words.all, other.words.all) >= _PLACED


def _are_elsewhere(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True where each sentence names places and bodies of its own."""
    return bool(one.places and other.places) and one.places.isdisjoint(other.places)


def _are_of_one_time(one: ToldFigure, other: ToldFigure) -> bool:
    """Return False where the clauses of two figures tell of times far apart, or each of a day of its own."""
    if one.when is None or other.when is None:
        return True
    gap = max((other.when[0] - one.when[1]).days, (one.when[0] - other.when[1]).days)
    return gap <= (1 if one.is_dated and other.is_dated else _FAR)


def _of_age(one: ToldFigure, other: ToldFigure) -> float:
    if one.names and other.names:
        return float(one.names <= other.names or other.names <= one.names)
    alike = one.words.likeness(other.words)
    least = (_MEASURED if one.noun in PARTS else _LEAST) if one.noun else _NAMELESS
    return alike if one.noun == other.noun and alike >= least else 0.0


def are_apart(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for two figures of one article that differ, since it tells two things, and ages of two people."""
    if one.figure.unit == "old" and min(len(one.names), len(other.names)) > 1:
        return not (one.names <= other.names or other.names <= one.names)
    return one.article == other.article and not may_agree(one, other)


def may_agree(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True if two figures may both be right: they agree, one is a part of the other, or somebody grew older."""
    if one.figure.unit == "old" and one.article != other.article:
        return abs(one.figure.low - other.figure.low) <= _years(one, other)
    return agree(one.figure, other.figure) or one.figure.low in other.sums or other.figure.low in one.sums


def _years(one: ToldFigure, other: ToldFigure) -> int:
    """Return by how many years two ages of one person may differ."""
    if one.published is None or other.published is None:
        return _YEARS
    days = abs((one.published - other.published).days)
    return days // _YEAR + (days > _FAR)

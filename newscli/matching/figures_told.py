"""Takes the figures of articles, returns those of one thing that can't all be right."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import NamedTuple

from newscli.article import Article
from newscli.language.document import Document
from newscli.language.lexicon.senses import BEFALLING, PEOPLE_SENSES, singular, term_of
from newscli.language.names.animacy import is_person_noun
from newscli.matching.clusters import grouped
from newscli.matching.compared import Difference, Material, Telling
from newscli.matching.figures import Figure, agree
from newscli.matching.terms import Around, Terms, about

_PEOPLE = frozenset(("people", "person", "other", "others", "more"))
# Some of the people, of whom a paper may tell beside all of them.
_PARTS = frozenset(("man", "woman", "child", "boy", "girl"))
_SINGLE = {"men": "man", "women": "woman", "children": "child"}
_NEAR = 8  # tokens between a number of people and what befell them
_LEAST, _MEASURED = 0.25, 0.4  # likeness of two figures that are of one thing
_FAR = 62  # days between two figures of one thing
# What is told of an amount of money or time that says enough of what it is.
_AMOUNTS = frozenset(("FINE", "SENTENCE", "PAY"))
_TOGETHER = 0.15  # mean likeness of two groups of one thing
_FEWEST = 2  # words that two measures share


class _Told(NamedTuple):
    """A figure of an article, the words around it, its noun, and of people what befell them."""

    article: int
    figure: Figure
    words: Around
    noun: str
    names: frozenset[str]
    own: frozenset[str]
    who: str
    sense: str
    when: tuple[date, date] | None


def figure_groups(found: dict[int, Material], terms: Terms) -> list[list[_Told]]:
    """Return the figures of articles, those of one thing and unit together."""
    told = [_told(number, figure, material, terms) for number, material in found.items() for figure in material.figures]
    pairs = [
        (alike, one, other)
        for one, other in combinations(range(len(told)), 2)
        if (alike := _likeness(told[one], told[other]))
    ]
    groups = grouped(len(told), pairs, lambda one, other: _are_apart(told[one], told[other]), _TOGETHER)
    return [[told[number] for number in group] for group in groups]


def figure_differences(groups: list[list[_Told]], found: dict[int, Material]) -> Iterator[Difference]:
    """Yield figures of one thing and unit on which articles disagree, those of most articles first."""
    differing = list(filter(_differ, groups))
    for group in sorted(differing, key=lambda each: (-len({one.article for one in each}), each[0].article)):
        yield Difference("figures", _about(group, found), tuple(_telling(each, found) for each in group))


def _told(number: int, figure: Figure, material: Material, terms: Terms) -> _Told:
    thing = figure.thing.of(material.article.text).split() if figure.thing else []
    head = _SINGLE.get(thing[-1].lower()) or singular(thing[-1].lower()) if thing else "people"
    noun, sense = term_of(head), ""
    who = "" if head in _PEOPLE else noun
    if not figure.unit and noun.lower() in PEOPLE_SENSES and noun.isupper():
        noun, sense = "", noun
    elif not figure.unit and (head in _PEOPLE or is_person_noun(head)):
        sense = _nearest_sense(number, figure, terms)
        noun = "" if head in _PEOPLE or (sense in BEFALLING and head not in _PARTS) else noun
        sense = sense if not noun else ""
    names = frozenset(word for word in thing if word[:1].isupper())
    own = frozenset(term_of(word.lower()) for word in thing) | {noun}
    words = terms.told(number, figure.at)
    when = _when(number, figure, material, terms)
    return _Told(number, figure, words, noun if thing else "", names, own, who, sense, when)


def _when(number: int, figure: Figure, material: Material, terms: Terms) -> tuple[date, date] | None:
    """Return the first and last day of which the clause of a figure tells, by default the article's own."""
    inside = terms.in_clause(number, figure.at, [span for span, _, _ in material.dates])
    near = min(inside, key=lambda k: abs(material.dates[k][0].start - figure.span.start), default=None)
    day = material.article.published
    return material.dates[near][1:] if near is not None else (day, day) if day else None


def _names(figure: Figure, article: Article) -> frozenset[str]:
    """Return the words of the full name of who is so old."""
    place = figure.thing
    if place is None:
        return frozenset()
    named = (each.entity.name for each in Document.of(article).names if each.span.end == place.end)
    return frozenset(word for word in next(named, place.of(article.text)).split() if word[:1].isupper())


def _nearest_sense(number: int, figure: Figure, terms: Terms) -> str:
    """Return what befell the people that a figure counts, by the word nearest to it."""
    near = terms.around(number, figure.at, _NEAR)
    told = ((distance, word) for distance, word in near if word.lower() in PEOPLE_SENSES and word.isupper())
    return min(told, default=(0, ""))[1]


def _likeness(one: _Told, other: _Told) -> float:
    """Return how sure two figures are of one thing, 0 where they are not."""
    if one.article == other.article or one.figure.unit != other.figure.unit:
        return 0.0
    if one.figure.unit == "old":
        return _of_age(one, other)
    if one.noun != other.noun or one.sense != other.sense:
        return 0.0
    alike = one.words.likeness(other.words)
    if not _are_of_one_time(one, other):
        return 0.0
    if one.figure.unit or not (one.noun or one.sense):
        shared = one.words.clause.keys() & other.words.clause.keys()
        telling = bool(shared & _AMOUNTS) or (len(shared) >= _FEWEST and any(word.isupper() for word in shared))
        enough = one.words.shared(other.words) >= _FEWEST and alike >= _MEASURED
        enough |= bool(one.noun) and one.noun != one.figure.unit and bool(shared)
        return alike if enough or (telling and alike >= _LEAST) else 0.0
    if one.sense in BEFALLING:
        if one.who and other.who and one.who != other.who:
            return 0.0
        return max(alike, _LEAST)
    beside = (one.words.all.keys() & other.words.all.keys()) - one.own - other.own
    return alike if alike >= _LEAST and beside else 0.0


def _are_of_one_time(one: _Told, other: _Told) -> bool:
    """Return False where the clauses of two figures tell of times far apart."""
    if one.when is None or other.when is None:
        return True
    return max((other.when[0] - one.when[1]).days, (one.when[0] - other.when[1]).days) <= _FAR


def _of_age(one: _Told, other: _Told) -> float:
    if one.names and other.names:
        return float(one.names <= other.names or other.names <= one.names)
    alike = one.words.likeness(other.words)
    least = _MEASURED if one.noun in _PARTS else _LEAST
    return alike if one.noun == other.noun and alike >= least else 0.0


def _are_apart(one: _Told, other: _Told) -> bool:
    """Return True for two figures of one article that differ: it tells two things."""
    return one.article == other.article and not agree(one.figure, other.figure)


def _differ(group: list[_Told]) -> bool:
    return any(not agree(one.figure, other.figure) for one, other in combinations(group, 2))


def _about(group: list[_Told], found: dict[int, Material]) -> str:
    first = group[0]
    return about([each.words for each in group], found[first.article].article, first.figure.sentence)


def _telling(told: _Told, found: dict[int, Material]) -> Telling:
    span = told.figure.span
    return Telling(told.article, span, " ".join(span.of(found[told.article].article.text).split()))

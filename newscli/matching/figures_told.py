"""Takes the figures of articles, returns those of one thing that can't all be right."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import NamedTuple

from newscli.article import Article, Span
from newscli.language.document import Document
from newscli.language.lexicon.measures import unit_of
from newscli.language.lexicon.senses import BEFALLING, PEOPLE_SENSES, singular, term_of
from newscli.language.likeness import cosine
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
_CLOSE, _FURTHEST = 0.45, 0.3  # of things and measures: mean likeness of clauses and sentences, and the least of either
_MORE = 4.0  # times one number may be the other; what differs more is hardly of one thing
_SURELY = 0.8  # likeness from which on it is
_FAR = 62  # days between two figures of one thing
# What is told of an amount of money or time that says enough of what it is.
_AMOUNTS = frozenset(("FINE", "SENTENCE", "PAY"))
_PLACED = 0.4  # likeness of two sentences of one event that name places of their own
_TOGETHER = 0.15  # mean likeness of two groups of one thing
_FEWEST = 2  # words that two measures share


class _Told(NamedTuple):
    """A figure of an article, the words around it, its noun, and of people what befell them.

    `part` says of which part of all it is, or that it is of all: "next", "total". `sums` are what it comes to with a
    figure beside it: "12 men and 11 women".
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
    part: str
    sums: tuple[float, ...]
    places: frozenset[str]


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
    units = frozenset(filter(None, (unit_of(part) for word in thing for part in word.lower().split("-"))))
    own = frozenset(term_of(word.lower()) for word in thing) | {noun}
    words = terms.told(number, figure.at)
    when = _when(number, figure, material, terms)
    part = terms.part(number, figure.at)
    sums, places = _sums(figure, material), _places(terms.sentence_span(number, figure.sentence), material.article)
    return _Told(number, figure, words, noun if thing else "", names, units, own, who, sense, when, part, sums, places)


def _places(sentence: Span, article: Article) -> frozenset[str]:
    """Return the words with capitals of the places and bodies that a sentence names."""
    names = Document.of(article).names
    named = (
        each.span.of(article.text).split() for each in names if each.kind != "person" and sentence.holds(each.span)
    )
    return frozenset(word for words in named for word in words if word[:1].isupper())


def _sums(figure: Figure, material: Material) -> tuple[float, ...]:
    """Return what a figure comes to with the one before and the one after it in its sentence."""
    at = material.figures.index(figure)
    beside = material.figures[max(0, at - 1) : at + 2]
    return tuple(
        figure.low + each.low
        for each in beside
        if each != figure and (each.sentence, each.unit) == (figure.sentence, figure.unit)
    )


def _when(number: int, figure: Figure, material: Material, terms: Terms) -> tuple[date, date] | None:
    """Return the first and last day of which the clause of a figure tells, by default the article's own."""
    inside = terms.in_clause(number, figure.at, [span for span, _, _ in material.dates])
    near = min(inside, key=lambda k: abs(material.dates[k][0].start - figure.span.start), default=None)
    day = material.article.published
    return material.dates[near][1:] if near is not None else (day, day) if day else None


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
    alike = one.words.likeness(other.words)
    if not _are_comparable(one, other) or _are_far(one, other, alike):
        return 0.0
    if one.sense in BEFALLING and not one.figure.unit:
        one_kind = not one.who or not other.who or one.who == other.who
        return max(alike, _LEAST) if one_kind and _are_of_one_place(one, other) else 0.0
    return alike if _share_enough(one, other, alike) else 0.0


def _are_comparable(one: _Told, other: _Told) -> bool:
    """Return True if two figures are of one noun and one time, and of the same part of all."""
    same = (one.noun, one.sense, one.part) == (other.noun, other.sense, other.part)
    return same and _are_of_one_time(one, other)


def _share_enough(one: _Told, other: _Told, alike: float) -> bool:
    """Return True if so much of the same is told of two things or measures that they are one."""
    shared = one.words.clause.keys() & other.words.clause.keys()
    if not shared & _AMOUNTS and not _are_close(one, other):
        return False
    if one.figure.unit or not (one.noun or one.sense):
        telling = bool(shared & _AMOUNTS) or (len(shared) >= _FEWEST and any(word.isupper() for word in shared))
        enough = one.words.shared(other.words) >= _FEWEST and alike >= _MEASURED
        enough |= bool(one.noun) and one.noun != one.figure.unit and bool(shared)
        return enough or (telling and alike >= _LEAST)
    beside = (one.words.all.keys() & other.words.all.keys()) - one.own - other.own
    return alike >= _LEAST and bool(beside)


def _are_far(one: _Told, other: _Told, alike: float) -> bool:
    """Return True for numbers too far apart to be of one thing."""
    low, high = sorted((one.figure.low, other.figure.low))
    return high > _MORE * low and alike < _SURELY and not _agree(one, other)


def _are_close(one: _Told, other: _Told) -> bool:
    """Return True if the clauses of two figures tell the same, and their sentences, too."""
    if (one.names and other.names and one.names.isdisjoint(other.names)) or one.units != other.units:
        return False
    alike = cosine(one.words.clause, other.words.clause), cosine(one.words.all, other.words.all)
    return sum(alike) / 2 >= (_MEASURED if one.sense else _CLOSE) and min(alike) >= _FURTHEST


def _are_of_one_place(one: _Told, other: _Told) -> bool:
    """Return False where each tells a place of its own and hardly a word of both is the same."""
    apart = one.places and other.places and one.places.isdisjoint(other.places)
    return not apart or cosine(one.words.all, other.words.all) >= _PLACED


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
    """Return True for two figures of one article that differ, since it tells two things, and ages of two people."""
    if one.figure.unit == "old" and min(len(one.names), len(other.names)) > 1:
        return not (one.names <= other.names or other.names <= one.names)
    return one.article == other.article and not _agree(one, other)


def _differ(group: list[_Told]) -> bool:
    return any(not _agree(one, other) for one, other in combinations(group, 2))


def _agree(one: _Told, other: _Told) -> bool:
    """Return True if two figures may both be right: they agree, or one is a part that makes up the other."""
    return agree(one.figure, other.figure) or one.figure.low in other.sums or other.figure.low in one.sums


def _about(group: list[_Told], found: dict[int, Material]) -> str:
    first = group[0]
    return about([each.words for each in group], found[first.article].article, first.figure.sentence)


def _telling(told: _Told, found: dict[int, Material]) -> Telling:
    span = told.figure.span
    return Telling(told.article, span, " ".join(span.of(found[told.article].article.text).split()))

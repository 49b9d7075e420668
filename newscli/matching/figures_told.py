"""Takes the figures of articles, returns those of one thing that can't all be right."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from newscli.article import Article, Span
from newscli.language.document import Document
from newscli.language.lexicon.measures import unit_of
from newscli.language.lexicon.senses import BEFALLING, PEOPLE_SENSES, singular, term_of
from newscli.language.names.animacy import is_person_noun
from newscli.matching.clusters import grouped
from newscli.matching.compared import Difference, Material, Telling
from newscli.matching.figure_likeness import PARTS, ToldFigure, are_apart, likeness, may_agree
from newscli.matching.figures import Figure, agree
from newscli.matching.terms import Terms, about

_PEOPLE = frozenset(("people", "person", "other", "others", "more", "resident", "inhabitant"))
_SINGLE = {"men": "man", "women": "woman", "children": "child"}
_BY_SENSE = frozenset(name.upper() for name in PEOPLE_SENSES)
_OF = re.compile(r"\b(?:Of|[Oo]ut of)(?: the| its| their| all)*\s+$")
_NEAR = 8  # tokens between a number of people and what befell them
_TOGETHER = 0.15  # mean likeness of two groups of one thing


def figure_groups(found: dict[int, Material], terms: Terms) -> list[list[ToldFigure]]:
    """Return the figures of articles, those of one thing and unit together."""
    told = [_told(number, figure, material, terms) for number, material in found.items() for figure in material.figures]
    pairs = [
        (alike, one, other)
        for one, other in combinations(range(len(told)), 2)
        if (alike := likeness(told[one], told[other])) and not _has_both(told[one], told[other], told)
    ]
    groups = grouped(len(told), pairs, lambda one, other: are_apart(told[one], told[other]), _TOGETHER)
    return [[told[number] for number in group] for group in groups]


def figure_differences(groups: list[list[ToldFigure]], found: dict[int, Material]) -> Iterator[Difference]:
    """Yield figures of one thing and unit on which articles disagree, those of most articles first."""
    differing = list(filter(_differ, groups))
    for group in sorted(differing, key=lambda each: (-len({one.article for one in each}), each[0].article)):
        yield Difference("figures", _about(group, found), tuple(_telling(each, found) for each in group))


def _told(number: int, figure: Figure, material: Material, terms: Terms) -> ToldFigure:
    thing = figure.thing.of(material.article.text).split() if figure.thing else []
    head = _SINGLE.get(thing[-1].lower()) or singular(thing[-1].lower()) if thing else "people"
    noun, sense = term_of(head), ""
    who = "" if head in _PEOPLE else noun
    if not figure.unit and noun.lower() in PEOPLE_SENSES and noun.isupper():
        noun, sense = "", noun
    elif not figure.unit and (head in _PEOPLE or is_person_noun(head)):
        sense = _nearest_sense(number, figure, terms)
        noun = "" if head in _PEOPLE or (sense in BEFALLING and head not in PARTS) else noun
        sense = sense if not noun else ""
    names = frozenset(word for word in thing if word[:1].isupper())
    units = frozenset(filter(None, (unit_of(part) for word in thing for part in word.lower().split("-"))))
    own = frozenset(term_of(word.lower()) for word in thing) | {noun}
    words = terms.told(number, figure.at)
    days, published = _days(number, figure, material, terms), material.article.published
    return ToldFigure(
        number,
        figure,
        words,
        noun if thing else "",
        names,
        units,
        own,
        who,
        sense,
        days or ((published, published) if published else None),
        days is not None,
        published,
        terms.part(number, figure.at),
        _sums(figure, material),
        _places(terms.sentence_span(number, figure.sentence), material.article),
    )


def _places(sentence: Span, article: Article) -> frozenset[str]:
    """Return the words with capitals of the places and bodies that a sentence names."""
    names = Document.of(article).names
    named = (
        each.span.of(article.text).split() for each in names if each.kind != "person" and sentence.holds(each.span)
    )
    return frozenset(word for words in named for word in words if word[:1].isupper())


def _sums(figure: Figure, material: Material) -> tuple[float, ...]:
    """Return what a figure comes to with those beside it in its sentence, and the whole of which it is a part.

    The whole stands after it, "three of the seven", or before it, "Of the seven, three sank".
    """
    at, text = material.figures.index(figure), material.article.text
    beside = [
        each
        for each in material.figures[max(0, at - 1) : at + 2]
        if each != figure and (each.sentence, each.unit) == (figure.sentence, figure.unit)
    ]
    wholes = (
        each.low
        for each in beside
        if text[figure.span.end : each.span.start].split()[:1] == ["of"]
        or (each.span.start < figure.span.start and _OF.search(text[: each.span.start]))
    )
    return (*(figure.low + each.low for each in beside), *wholes)


def _days(number: int, figure: Figure, material: Material, terms: Terms) -> tuple[date, date] | None:
    """Return the first and last day that the clause of a figure tells."""
    inside = terms.in_clause(number, figure.at, [span for span, _, _ in material.dates])
    near = min(inside, key=lambda k: abs(material.dates[k][0].start - figure.span.start), default=None)
    return material.dates[near][1:] if near is not None else None


def _nearest_sense(number: int, figure: Figure, terms: Terms) -> str:
    """Return what befell the people that a figure counts, by the word nearest to it.

    Of "There were 40 of them", it is what the sentence before tells.
    """
    near = terms.around(number, terms.token(number, figure.span.start), _NEAR)
    people = [each for each in near if each[1] in _BY_SENSE]
    told = min(people, key=lambda each: (each[1] not in BEFALLING, *each), default=None)
    before = [] if told else [word for word in terms.meant(number, figure.at) if word in _BY_SENSE]
    return told[1] if told else before[0] if len(before) == 1 else ""


def _differ(group: list[ToldFigure]) -> bool:
    return any(not may_agree(one, other) for one, other in combinations(group, 2))


def _about(group: list[ToldFigure], found: dict[int, Material]) -> str:
    first = group[0]
    return about([each.words for each in group], found[first.article].article, first.figure.sentence)


def _has_both(one: ToldFigure, other: ToldFigure, told: list[ToldFigure]) -> bool:
    """Return True for two that differ where a sentence of one tells what the other tells, beside another number."""
    return not may_agree(one, other) and (_is_beside(one, other, told) or _is_beside(other, one, told))


def _is_beside(one: ToldFigure, other: ToldFigure, told: list[ToldFigure]) -> bool:
    return any(
        each.article == other.article
        and each.figure.sentence == other.figure.sentence
        and each.figure.unit == one.figure.unit
        and (bool(each.figure.unit) or (each.noun, each.sense) == (one.noun, one.sense))
        and agree(each.figure, one.figure)
        for each in told
    )


def _telling(told: ToldFigure, found: dict[int, Material]) -> Telling:
    span = told.figure.span
    return Telling(told.article, span, " ".join(span.of(found[told.article].article.text).split()))

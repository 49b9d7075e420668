"""Takes a figure of an article, returns it with what is known of what it counts, so that it can be compared."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from newscli.article import Article, Span
from newscli.language.document import Document
from newscli.language.lexicon.meaning.senses import BEFALLING, PEOPLE_SENSES, singular, term_of
from newscli.language.lexicon.measures import in_base_unit, unit_of
from newscli.language.likeness import Vector
from newscli.language.names.animacy import is_person_noun
from newscli.matching.around import Around
from newscli.matching.compared import Material
from newscli.matching.figures import Figure
from newscli.matching.nearest_sentences import Place
from newscli.matching.terms import Terms

_PEOPLE = frozenset(("people", "person", "other", "others", "more"))
_BY_SENSE = frozenset(name.upper() for name in PEOPLE_SENSES)
_OF = re.compile(r"\b(?:Of|[Oo]ut of)(?: the| its| their| all)*\s+$")
_AND_ONE = re.compile(r",? and (?:a|an|one) \w+")  # "two women and a man"
_ONE_AND = re.compile(r"\b(?:[Aa]|[Aa]n|[Oo]ne) \w+ and $")
_OF_THEM = frozenset(("them", "these", "those", "which", "whom"))
_EACH = frozenset(("a", "an", "per", "every", "each"))
_BETWEEN = 3  # words between a measure and the same in another unit
_COMMON = 3  # numbers that many things have
_TOKENS_TO_FATE = 8  # tokens between a number of people and what befell them
_LONG_AGO = 62  # days from which on the one day that a sentence tells is that of its figures


class ToldFigure(NamedTuple):
    """A figure of an article in the base of its unit, the words around it, and what it counts.

    `noun` is empty where people are counted without one of their own ("people"), or "them" (`kind`); `fate` is what
    befell them, `roles` what they are or do besides. `rate` is "week" of "€9 a week". `part` says of which part of all
    it is, or that it is of all: "next", "total". `sums` are what it comes to with a figure beside it: "12 men and 11
    women", and the whole it is of: "three of the seven". `when` are the days of which it tells (by default that of the
    article), `is_dated` says that the article tells them. `fields` are those of its words, `nearest` the sentences of
    other articles that are most like its own, `others` the units and numbers of the figures beside it.
    """

    article: int
    figure: Figure
    words: Around
    vicinity: Vector
    acts: frozenset[str]
    subject: frozenset[str]
    kind: str
    noun: str
    names: frozenset[str]
    modifiers: frozenset[str]
    own: frozenset[str]
    fate: str
    roles: frozenset[str]
    rate: str
    when: tuple[date, date] | None
    is_dated: bool
    published: date | None
    part: str
    sums: tuple[float, ...]
    places: frozenset[str]
    foreign: frozenset[int]
    calendar: frozenset[str]
    fields: Vector
    nearest: frozenset[Place]
    others: frozenset[tuple[str, float]]

    @property
    def place(self) -> Place:
        """The numbers of its article and its sentence."""
        return self.article, self.figure.sentence

    @property
    def counted(self) -> tuple[str, ...]:
        """Return what tells figures of an article that count different things from each other."""
        unit = self.figure.unit
        return (unit, self.rate) if unit else (self.kind, self.noun, "" if self.noun else self.fate)


def own_words(one: ToldFigure, other: ToldFigure) -> frozenset[str]:
    """Return the words of what two figures count, which tell nothing of it; none where they have a unit."""
    return one.own | other.own if not one.figure.unit else frozenset()


def told_figures(number: int, material: Material, terms: Terms) -> Iterator[ToldFigure]:
    """Yield the figures of the article of a number."""
    for figure in material.figures:
        if _is_converted(figure, material):
            continue
        thing = figure.thing.of(material.article.text).split() if figure.thing else []
        kind, noun = _kind_and_noun(number, figure, thing, terms)
        fate, roles = _fate_and_roles(number, figure, kind, noun, terms)
        when = _days(number, figure, material, terms)
        published = material.article.published
        yield ToldFigure(
            number,
            _in_base(figure),
            terms.told(number, figure.at),
            terms.vicinity(number, figure.at),
            terms.acts(number, terms.sentence_span(number, figure.sentence)),
            terms.subject(number, figure.at),
            kind,
            noun,
            frozenset(word for word in thing if word[:1].isupper()),
            frozenset(term_of(word.lower()) for word in thing[:-1]),
            frozenset(term_of(word.lower()) for word in thing) | {noun},
            fate,
            roles,
            _rate(number, figure, terms),
            when or ((published, published) if published else None),
            when is not None,
            published,
            terms.part(number, figure.at),
            _sums(figure, material, in_base_unit(figure.unit)[1]),
            _places(terms.sentence_span(number, figure.sentence), material.article),
            terms.without_names(number, figure.at),
            frozenset() if published else terms.calendar(number, figure.at),
            terms.fields(number, figure.at),
            terms.nearest(number, figure.sentence),
            _others(figure, material),
        )


def _is_converted(figure: Figure, material: Material) -> bool:
    """Return True for what tells the figure before it in another unit, in brackets: "600 metres (2,000 feet)"."""
    at = material.figures.index(figure)
    if not at or not figure.unit:
        return False
    before = material.figures[at - 1]
    between = material.article.text[before.span.end : figure.span.start]
    return bool(before.unit) and between.strip().endswith("(") and len(between.split()) <= _BETWEEN


def _kind_and_noun(number: int, figure: Figure, thing: list[str], terms: Terms) -> tuple[str, str]:
    """Return the kind of what is counted ("people", "persons" of a noun, "things", "them") and its noun."""
    head = singular(thing[-1].lower()) if thing else ""
    noun = term_of(head) if head else ""
    if figure.unit:
        return "things", noun
    if not head and _of_them(terms.after(number, figure.span, 2)):
        return "them", ""
    if head in _PEOPLE or not head:
        return "people", ""
    people = is_person_noun(head) or noun.lower() in PEOPLE_SENSES or (noun.isupper() and is_person_noun(noun.lower()))
    return "persons" if people else "things", noun


def _of_them(lows: list[str]) -> bool:
    return lows[:1] == ["of"] and not _OF_THEM.isdisjoint(lows)


def _fate_and_roles(number: int, figure: Figure, kind: str, noun: str, terms: Terms) -> tuple[str, frozenset[str]]:
    """Return what befell the people that a figure counts, by the word nearest to it, and what else they are or do.

    Of "There were 40 of them", the sentence before tells it.
    """
    if figure.unit or kind == "things":
        return "", frozenset()
    near = terms.around(number, terms.token(number, figure.span.start), _TOKENS_TO_FATE)
    told = sorted(each for each in near if each[1] in _BY_SENSE)
    if not told:
        before = [word for word in terms.meant(number, figure.at) if word in _BY_SENSE]
        told = [(0, before[0])] if len(before) == 1 else []
    senses = [*([noun] if noun in _BY_SENSE else []), *(word for _, word in told)]
    fates = [word for word in senses if word in BEFALLING]
    return fates[0] if fates else "", frozenset(senses) - BEFALLING


def _rate(number: int, figure: Figure, terms: Terms) -> str:
    """Return the time or the "each" for which a figure is told: "€9 a week", "9,000 [vans] a year"."""
    spans = (figure.span, figure.thing) if figure.thing and not figure.unit else (figure.span,)
    for span in spans:
        lows = terms.after(number, span, 2)
        if lows and lows[0] in _EACH:
            return (unit_of(lows[-1]) or "") or ("each" if lows[0] in ("each", "per") else "")
    return ""


def _in_base(figure: Figure) -> Figure:
    unit, times = in_base_unit(figure.unit)
    return figure._replace(unit=unit, low=figure.low * times, high=figure.high * times, rounded=figure.rounded * times)


def _days(number: int, figure: Figure, material: Material, terms: Terms) -> tuple[date, date] | None:
    """Return the first and last day that the clause of a figure tells, else the far day that its sentence tells."""
    dates, published = material.dates, material.article.published
    inside = [dates[k] for k in terms.in_clause(number, figure.at, [span for span, _, _ in dates])]
    if not inside and published:
        sentence = terms.sentence_span(number, figure.sentence)
        inside = [each for each in dates if sentence.holds(each[0])]
        near = (min(abs((published - day).days) for day in each[1:]) for each in inside)
        inside = inside if all(days > _LONG_AGO for days in near) else []
    nearest = min(inside, key=lambda each: abs(each[0].start - figure.span.start), default=None)
    return nearest[1:] if nearest else None


def _places(sentence: Span, article: Article) -> frozenset[str]:
    """Return the words with capitals of the places and bodies that a sentence names."""
    names = Document.of(article).names
    named: Iterable[list[str]] = (
        each.span.of(article.text).split() for each in names if each.kind != "person" and sentence.holds(each.span)
    )
    return frozenset(word for words in named for word in words if word[:1].isupper())


def _others(figure: Figure, material: Material) -> frozenset[tuple[str, float]]:
    """Return the other figures of a sentence but those that many things have: their units and numbers."""
    beside = (each for each in material.figures if each.sentence == figure.sentence and each.at != figure.at)
    return frozenset((each.unit, each.low) for each in beside if each.low > _COMMON)


def _sums(figure: Figure, material: Material, times: float) -> tuple[float, ...]:
    """Return what a figure comes to with those beside it in its sentence, and the whole of which it is a part.

    The whole stands after it, "three of the seven", or before it, "Of the seven, three sank".
    """
    at, text = material.figures.index(figure), material.article.text
    beside = [
        each
        for each in material.figures[max(0, at - 1) : at + 2]
        if each != figure and (each.sentence, each.unit) == (figure.sentence, figure.unit)
    ]
    wholes = [
        each.low
        for each in beside
        if text[figure.span.end : each.span.start].split()[:1] == ["of"]
        or (each.span.start < figure.span.start and _OF.search(text[: each.span.start]))
    ]
    if _AND_ONE.match(text[figure.thing.end if figure.thing else figure.span.end :]) or _ONE_AND.search(
        text[: figure.span.start]
    ):
        wholes.append(figure.low + 1)
    return tuple(times * number for number in (*(figure.low + each.low for each in beside), *wholes))

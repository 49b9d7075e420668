"""Takes a figure of an article, returns what it counts or is told of: a noun, what befell people, a rate, a purpose."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from itertools import pairwise, takewhile

from newscli.article import Article, Span
from newscli.language.document import Document
from newscli.language.lexicon.meaning import BEFALLING, PEOPLE_SENSES, purposes_of, term_of
from newscli.language.lexicon.measures import MONEY, in_base_unit, is_of_time, unit_of
from newscli.language.names.kinds import ANIMALS, is_person_noun
from newscli.language.names.linking import Name
from newscli.language.words import singular, word_set
from newscli.matching.compared import Material
from newscli.matching.figures import Figure
from newscli.matching.terms import Terms
from newscli.matching.terms.around import OTHER, SOME, days_named, holder_of, names_before, part_at, whole_of
from newscli.matching.terms.occurrences import Occurrence, occurrence_at
from newscli.records import record

_PEOPLE = frozenset(("people", "person", "other", "others", "more"))
_BY_SENSE = frozenset(name.upper() for name in PEOPLE_SENSES)
SEAT = "SEAT"
_WHO_COME = {"JOIN": "ATTEND"}  # who take part in a march march
_BODIES = frozenset(("body", "corpse"))
# Nouns that stand for any thing: "700 pieces" may be clocks.
_ANYTHING = word_set("piece item object thing example exhibit article unit structure premises building")
_OF_THEM = frozenset(("them", "these", "those", "which", "whom"))
TOWNS = frozenset(("city", "town", "village", "island", "country", "nation", "state", "region", "county", "district"))
_EACH = frozenset(("a", "an", "per", "every", "each"))
_HEADS = frozenset(("each", "per", "apiece", "head"))
_RATES = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year"}
_RATES["annually"] = "year"
_TOKENS_TO_FATE = 8  # tokens between a number of people and what befell them
_TOKENS_TO_PURPOSE = 14  # tokens between a figure and what tells what it is told of


def dimension_of(unit: str) -> str:
    """Return what a unit measures."""
    if not unit:
        return "things"
    return "money" if unit in MONEY else "time" if is_of_time(unit) else "percent" if unit == "%" else "a measure"


def kind_and_noun(number: int, figure: Figure, thing: list[str], terms: Terms) -> tuple[str, str]:
    """Return the kind of what is counted ("people", "persons" of a noun, "things", "them") and its noun."""
    head = singular(thing[-1].lower()) if thing else ""
    noun = term_of(head) if head else ""
    if figure.unit:
        return "things", noun
    _, after = terms.beside(number, figure.span, 2)
    if head in _ANYTHING or (not head and after[:1] == ["of"] and not _OF_THEM.isdisjoint(after)):
        return "them", ""
    if head in _BODIES and len(thing) == 1:  # not "public bodies"
        return "persons", "DIE"
    if head in _PEOPLE or not head or noun == SEAT:
        return "people", ""
    people = (
        (is_person_noun(head) and head not in ANIMALS)
        or noun.lower() in PEOPLE_SENSES
        or (noun.isupper() and is_person_noun(noun.lower()))
    )
    return "persons" if people else "things", noun


def fate_and_roles(number: int, figure: Figure, kind: str, noun: str, terms: Terms) -> tuple[str, frozenset[str]]:
    """Return what befell the people that a figure counts, by the word nearest to it, and what else they are or do.

    Of "There were 40 of them", the sentence before tells it.
    """
    if figure.unit or kind == "things":
        return "", frozenset()
    near = terms.around(number, terms.token(number, figure.span.start), _TOKENS_TO_FATE)
    by_sense = sorted(each for each in near if each[1] in _BY_SENSE)
    if not by_sense:
        before = [word for word in terms.meant(number, figure.at) if word in _BY_SENSE]
        by_sense = [(0, before[0])] if len(before) == 1 else []
    senses = [*([noun] if noun in _BY_SENSE else []), *(word for _, word in by_sense)]
    fates = [word for word in senses if word in BEFALLING]
    roles = frozenset(_WHO_COME.get(word, word) for word in senses) - BEFALLING
    before, _ = terms.beside(number, figure.span, 2)
    return fates[0] if fates else "", roles | {"LIVE"} if before[-1:] == ["of"] and before[0] in TOWNS else roles


def figure_purposes(number: int, figure: Figure, noun: str, terms: Terms) -> frozenset[str]:
    """Return what a figure is told of, by the word nearest to it that says so."""
    known = purposes_of(dimension_of(figure.unit))
    if noun in known:
        return known[noun]
    near = terms.around(number, terms.token(number, figure.span.start), _TOKENS_TO_PURPOSE) if known else []
    return next((known[word] for _, word in sorted(near) if word in known), frozenset())


def rate_of(number: int, figure: Figure, terms: Terms) -> str:
    """Return the time or the "each" for which a figure is told: "€9 a week", "9,000 [vans] a year"."""
    spans = (figure.span, figure.thing) if figure.thing and not figure.unit else (figure.span,)
    for span in spans:
        _, lows = terms.beside(number, span, 2)
        if lows and (lows[0] in _EACH or lows[0] == "apiece"):
            return (unit_of(lows[-1]) or "") or ("each" if lows[0] in _HEADS or lows[-1] in _HEADS else "")
    if figure.unit and figure.unit not in MONEY:
        return ""
    before, after = terms.beside(number, figure.span, _TOKENS_TO_PURPOSE)
    head = [*takewhile(_is_in_sentence, reversed(before))][::-1]
    return _rate_around([*head, *takewhile(_is_in_sentence, after)])


def _is_in_sentence(low: str) -> bool:
    return low not in (".", ";", "!", "?")


def _rate_around(lows: list[str]) -> str:
    """Return the time for which a figure is told by the words of its sentence: "the monthly fee", "every day"."""
    rates = {_RATES[low] for low in lows if low in _RATES}
    rates |= {
        unit_of(low) or "" for before, low in pairwise(lows) if before in ("every", "each", "per") and unit_of(low)
    }
    rates |= {unit_of(lows[1]) or ""} if lows[:1] == ["a"] and lows[2:3] == ["of"] and unit_of(lows[1]) else set()
    return rates.pop() if len(rates) == 1 else ""


# Takes a figure of an article, returns it with what is known of what it counts, so that it can be compared.

_OF = re.compile(r"\b(?:Of|[Oo]ut of)(?: the| its| their| all)*\s+$")
_AND_ONE = re.compile(r",? and (?:a|an|one) \w+")  # "two nuns and a baker"
_ONE_AND = re.compile(r"\b(?:[Aa]|[Aa]n|[Oo]ne) \w+ and $")
# Before what tells the same in another unit: "[9 metres (]30 feet)", "[$US3 million (]$4.1 million)".
_CONVERTED = re.compile(r"\d[\d.,]*(?:[ -]?(?:hundred|thousand|million|billion|trillion))?(?:[ -]?[^\W\d]+)?\s?\(\s*$")
_LONGEST_NUMBER = 40  # characters of a number with its unit
_BEFORE_NAME = 20  # characters that tell whether a name is of a place
_AT = frozenset(
    ("in", "at", "near", "off", "from", "to", "outside", "across", "around", "on", "through", "into", "left")
)
HARMED = frozenset(("HURT", "HOSPITAL", "ILL"))
_COMMON = 3  # numbers that many things have
_LONG_AGO = 62  # days from which on the one day that a sentence tells is that of its figures


@record()
class FigureMention(Occurrence):
    """A figure of an article in the base of its unit, and what it counts.

    `noun` is empty where people are counted without one of their own ("people"), or "them" (`kind`); `fate` is what
    befell them, `roles` what they are or do besides. `rate` is "week" of "€9 a week". `part` says of which part of all
    it is, or that it is of all: "next", "total". `sums` are what it comes to with a figure beside it: "12 men and 11
    women", and the whole it is of: "three of the seven". `when` are the days of which it tells (by default that of the
    article), `is_dated` says that the article tells them. `others` are the units and numbers of the figures beside it.
    """

    figure: Figure
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
    part: str
    sums: tuple[float, ...]
    places: frozenset[str]
    foreign: frozenset[int]
    calendar: frozenset[str]
    others: frozenset[tuple[str, float]]
    holder: frozenset[str]
    whole: float
    purposes: frozenset[str]
    bidders: frozenset[str]

    @property
    def counted(self) -> tuple[str, ...]:
        """Return what tells figures of an article that count different things from each other."""
        unit = self.figure.unit
        return (unit, self.rate) if unit else (self.kind, self.noun, "" if self.noun else self.fate)


def own_words(one: FigureMention, other: FigureMention) -> frozenset[str]:
    """Return the words of what two figures count, which tell nothing of it; none where they have a unit."""
    return one.own | other.own if not one.figure.unit else frozenset()


def figure_mentions(number: int, material: Material, terms: Terms) -> Iterator[FigureMention]:
    """Yield the figures of the article of a number."""
    before = ""
    for figure in material.figures:
        if _is_converted(figure, material):
            continue
        thing = figure.thing.of(material.article.text).split() if figure.thing else []
        kind, noun = kind_and_noun(number, figure, thing, terms)
        fate, roles = fate_and_roles(number, figure, kind, noun, terms)
        tokens, (first, last) = terms.tokens[number], terms.inside(number, figure.span)
        begins, ends = terms.bounds(number, figure.at)
        sentence = terms.sentence_span(number, figure.sentence)
        part = part_at(tokens, begins, ends, figure.at)
        if part == OTHER and fate and fate != before and (before or fate in HARMED):
            part = ""  # "It killed nine and hurt another 12": 12 are all who were hurt
        elif part == SOME and fate and noun != fate:
            part = ""  # "Nine of the sailors drowned"
        before = fate or before
        when = _days(number, figure, material, terms)
        published = material.article.published
        yield FigureMention(
            *occurrence_at(terms, number, figure.at, sentence),
            published,
            _in_base(figure),
            kind,
            noun,
            frozenset(word for word in thing if word[:1].isupper()),
            frozenset(term_of(word.lower()) for word in thing[:-1]),
            frozenset(term_of(word.lower()) for word in thing) | {noun},
            fate,
            roles,
            rate_of(number, figure, terms),
            when or ((published, published) if published else None),
            when is not None,
            part,
            _sums(figure, material, in_base_unit(figure.unit)[1]),
            _places(sentence, figure.unit, material.article),
            terms.without_names(number, figure.at),
            frozenset() if published else days_named(tokens, begins, ends),
            _others(figure, material),
            holder_of(tokens, first, last, ends),
            whole_of(tokens, first, last),
            figure_purposes(number, figure, noun, terms),
            names_before(tokens, begins, first),
        )


def _is_converted(figure: Figure, material: Material) -> bool:
    """Return True for what tells the number before it in another unit, in brackets: "9 metres (30 feet)"."""
    return bool(figure.unit) and _CONVERTED.search(_before(figure, material.article.text, _LONGEST_NUMBER)) is not None


def _before(figure: Figure, text: str, most: int = 80) -> str:
    return text[max(0, figure.span.start - most) : figure.span.start]


def _in_base(figure: Figure) -> Figure:
    unit, times = in_base_unit(figure.unit)
    return figure._replace(unit=unit, low=figure.low * times, high=figure.high * times, rounded=figure.rounded * times)


def _days(number: int, figure: Figure, material: Material, terms: Terms) -> tuple[date, date] | None:
    dates, published = material.dates, material.article.published
    inside = terms.in_clause(number, figure.at, dates)
    if not inside:
        sentence = terms.sentence_span(number, figure.sentence)
        ends = (bisect_left(dates, end, key=lambda each: each[0].start) for end in (sentence.start, sentence.end))
        inside = [each for each in dates[slice(*ends)] if sentence.holds(each[0])]
        inside = inside if all(_is_far(*each[1:], published) for each in inside) else []
    nearest = min(inside, key=lambda each: abs(each[0].start - figure.span.start), default=None)
    return nearest[1:] if nearest else None


def _is_far(first: date, last: date, published: date | None) -> bool:
    if published is None:
        return (last - first).days > _LONG_AGO
    return min(abs((published - day).days) for day in (first, last)) > _LONG_AGO


def _places(sentence: Span, unit: str, article: Article) -> frozenset[str]:
    names = Document.of(article).names
    ends = (bisect_left(names, end, key=lambda each: each.span.start) for end in (sentence.start, sentence.end))
    inside = (each for each in names[slice(*ends)] if sentence.holds(each.span))
    named = (each.span for each in inside if _is_place(each, unit, article))
    return frozenset(word for span in named for word in span.of(article.text).split() if word[:1].isupper())


def _is_place(name: Name, unit: str, article: Article) -> bool:
    """Return True for the name of a place, or of what may be one after "in" or "from": "from Marn", not "Marn said".

    Where shares are told, bodies count as well, since each may have asked people of its own.
    """
    if unit == "%":
        return name.kind != "person"
    before = article.text[max(0, name.span.start - _BEFORE_NAME) : name.span.start].lower().split()
    return name.kind == "place" or (name.kind == "other" and not _AT.isdisjoint(before[-1:]))


def _others(figure: Figure, material: Material) -> frozenset[tuple[str, float]]:
    every, sentence = material.figures, figure.sentence
    ends = (bisect_left(every, number, key=lambda each: each.sentence) for number in (sentence, sentence + 1))
    beside = (each for each in every[slice(*ends)] if each.at != figure.at)
    return frozenset((each.unit, each.low) for each in beside if each.low > _COMMON)


def _sums(figure: Figure, material: Material, times: float) -> tuple[float, ...]:
    """Return what a figure comes to with those beside it in its sentence, and the whole of which it is a part.

    The whole stands after it, "three of the seven", or before it, "Of the seven, three sank".
    """
    text = material.article.text
    at = bisect_left(material.figures, figure.at, key=lambda each: each.at)
    beside = [
        each
        for each in material.figures[max(0, at - 1) : at + 2]
        if each != figure and (each.sentence, each.unit) == (figure.sentence, figure.unit)
    ]
    wholes = [
        each.low
        for each in beside
        if text[figure.span.end : each.span.start].split()[:1] == ["of"]
        or (each.span.start < figure.span.start and _OF.search(_before(each, text)))
    ]
    after = figure.thing.end if figure.thing else figure.span.end
    if _AND_ONE.match(text, after) or _ONE_AND.search(_before(figure, text)):
        wholes.append(figure.low + 1)
    return tuple(times * number for number in (*(figure.low + each.low for each in beside), *wholes))

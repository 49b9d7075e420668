"""Takes a figure of an article, returns what it counts or is told of: a noun, what befell people, a rate, a purpose."""

from itertools import pairwise, takewhile

from newscli.language.lexicon.meaning.purposes import purposes_of
from newscli.language.lexicon.meaning.senses import BEFALLING, PEOPLE_SENSES, singular, term_of
from newscli.language.lexicon.measures import MONEY, is_of_time, unit_of
from newscli.language.names.animacy import ANIMALS, is_person_noun
from newscli.language.words import word_set
from newscli.matching.figures import Figure
from newscli.matching.terms import Terms

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
    if (not head and _of_them(terms.after(number, figure.span, 2))) or head in _ANYTHING:
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


def _of_them(lows: list[str]) -> bool:
    return lows[:1] == ["of"] and not _OF_THEM.isdisjoint(lows)


def fate_and_roles(number: int, figure: Figure, kind: str, noun: str, terms: Terms) -> tuple[str, frozenset[str]]:
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
    roles = frozenset(_WHO_COME.get(word, word) for word in senses) - BEFALLING
    before = terms.before(number, figure.span, 2)
    return fates[0] if fates else "", roles | {"LIVE"} if before[-1:] == ["of"] and before[0] in TOWNS else roles


def purposes_told(number: int, figure: Figure, noun: str, terms: Terms) -> frozenset[str]:
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
        lows = terms.after(number, span, 2)
        if lows and (lows[0] in _EACH or lows[0] == "apiece"):
            return (unit_of(lows[-1]) or "") or ("each" if lows[0] in _HEADS or lows[-1] in _HEADS else "")
    if figure.unit and figure.unit not in MONEY:
        return ""
    before = terms.before(number, figure.span, _TOKENS_TO_PURPOSE)
    after = terms.after(number, figure.span, _TOKENS_TO_PURPOSE)
    head = [*takewhile(_goes_on, reversed(before))][::-1]
    return _rate_around([*head, *takewhile(_goes_on, after)])


def _goes_on(low: str) -> bool:
    return low not in (".", ";", "!", "?")


def _rate_around(lows: list[str]) -> str:
    """Return the time for which a figure is told by the words of its sentence: "the monthly fee", "every day"."""
    told = {_RATES[low] for low in lows if low in _RATES}
    told |= {
        unit_of(low) or "" for before, low in pairwise(lows) if before in ("every", "each", "per") and unit_of(low)
    }
    told |= {unit_of(lows[1]) or ""} if lows[:1] == ["a"] and lows[2:3] == ["of"] and unit_of(lows[1]) else set()
    return told.pop() if len(told) == 1 else ""

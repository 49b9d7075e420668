"""Takes a figure of an article, returns what it counts or is told of: a noun, what befell people, a rate, a purpose."""

from newscli.language.lexicon.meaning.purposes import purposes_of
from newscli.language.lexicon.meaning.senses import BEFALLING, PEOPLE_SENSES, singular, term_of
from newscli.language.lexicon.measures import MONEY, is_of_time, unit_of
from newscli.language.names.animacy import is_person_noun
from newscli.matching.figures import Figure
from newscli.matching.terms import Terms

_PEOPLE = frozenset(("people", "person", "other", "others", "more"))
_BY_SENSE = frozenset(name.upper() for name in PEOPLE_SENSES)
_OF_THEM = frozenset(("them", "these", "those", "which", "whom"))
TOWNS = frozenset(("city", "town", "village", "island", "country", "nation", "state", "region", "county", "district"))
_EACH = frozenset(("a", "an", "per", "every", "each"))
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
    if not head and _of_them(terms.after(number, figure.span, 2)):
        return "them", ""
    if head in _PEOPLE or not head:
        return "people", ""
    people = is_person_noun(head) or noun.lower() in PEOPLE_SENSES or (noun.isupper() and is_person_noun(noun.lower()))
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
    roles = frozenset(senses) - BEFALLING
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
        if lows and lows[0] in _EACH:
            return (unit_of(lows[-1]) or "") or ("each" if lows[0] in ("each", "per") else "")
    return ""

"""Tell the kind of a name by its words: a person, a body, a place.

Titles, words that end the names of bodies and places, and given names decide. The words stand in the lexicon.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from newscli.language.abbreviations import SHORT_TITLES
from newscli.language.lexicon.organisations import (
    BODIES,
    COMPANIES,
    MORE_BODIES,
    MORE_PLACES,
    PAPERS,
    PLACE_WORDS,
    PLACES_TOO,
)
from newscli.language.lexicon.places import BEFORE_PLACES, is_known_place, is_no_person
from newscli.language.lexicon.titles import HONORIFICS, TITLES
from newscli.language.names.personal import is_given_name
from newscli.language.words import word_set

Kind = Literal["person", "body", "place", "other"]

ALL_TITLES = HONORIFICS | TITLES
_PLACES = (PLACE_WORDS | MORE_PLACES | PLACES_TOO) - {"national", "high", "open", "award", "cup", "series", "drive"}
_BODIES = (BODIES | COMPANIES | PAPERS | MORE_BODIES) - _PLACES
# Words of places that are last names as well: "Juno Park", "Ana Hill".
LAST_NAMES = word_set("""
    park west hall hill church steel banks lane field woods temple ridge falls ferry castle camp north shore post
    mercury lake forest house court guard
""")
# Given names that are at least as often places, months or verbs.
_DOUBTFUL = word_set("""
    virginia carolina georgia charlotte victoria jordan austin orlando madison florence savannah jackson chad lincoln
    israel sydney adelaide may april june august dakota paris dallas houston will
""")
# Before these words a given name is part of a place.
_NO_NAME_AFTER = word_set("san santa saint st fort mount port new lake los las el the king queen")
_SHIPS = frozenset(("hms", "hmas", "hmcs", "ins", "mv", "rms", "uss"))  # "MV Lund"
_PAIR, _LONGEST_PERSON = 2, 6
_QUITE = 3


@lru_cache(4096)
def kind_by_words(lows: tuple[str, ...]) -> tuple[Kind, int]:
    """Return the kind of a name by its words in lower case, and how sure that is: 0 not at all, 3 quite."""
    last = lows[-1]
    person = _person_by_words(lows)
    if last in LAST_NAMES and person == _QUITE:
        return "person", 2
    if told := _by_first(lows) or _by_last(lows):
        return told
    if not _BODIES.isdisjoint(lows):
        return "body", 2
    if is_known_place(lows):
        return "place", 3
    if person:
        return "person", person
    if is_no_person(lows):
        return "place" if lows[0] in BEFORE_PLACES else "body", 1
    return ("person", 1) if is_given_name(last) and len(lows) == 1 and last not in _DOUBTFUL else ("other", 0)


def _by_first(lows: tuple[str, ...]) -> tuple[Kind, int] | None:
    """Return the kind of "Minister of State Ada Lund" and of a ship, "HMS Lund"."""
    if lows[0] in ALL_TITLES and lows[1:3] == ("of", "state") and len(lows) > len(("minister", "of", "state")):
        return "person", _QUITE
    return ("body", 2) if lows[0] in _SHIPS and len(lows) > 1 else None


def _by_last(lows: tuple[str, ...]) -> tuple[Kind, int] | None:
    sure = 3 if len(lows) > 1 else 1
    if lows[-1] in _BODIES:
        return "body", sure
    return ("place", sure) if lows[-1] in _PLACES else None


def _person_by_words(lows: tuple[str, ...]) -> int:
    """Return how sure words are a person's name: 3 with a given name first, 2 with one second, "Mahamat Bo Lund"."""
    if not 1 < len(lows) <= _LONGEST_PERSON:
        return 0
    if begins_a_name(lows, 0) or _begins_with_initial(lows):
        return _QUITE
    return 2 if len(lows) > _PAIR and begins_a_name(lows, 1) and not is_no_person(lows) else 0


def begins_a_name(lows: Sequence[str], at: int) -> bool:
    """Return True if the word `at` is a given name with which a person's name may begin."""
    return lows[at] not in _DOUBTFUL and is_given_name(lows[at]) and not (at and lows[at - 1] in _NO_NAME_AFTER)


def _begins_with_initial(lows: tuple[str, ...]) -> bool:
    """Return True of an initial before a given name: "C. Ana Lund"."""
    return len(lows[0]) == 1 and len(lows) > len(("initial", "last name")) and begins_a_name(lows, 1)


def is_title(low: str) -> bool:
    """Return True for a title in lower case, without its stop, also of who does not yet hold it: "mayor-elect"."""
    return low.removesuffix("-elect") in ALL_TITLES


def is_titled(lows: Sequence[str]) -> bool:
    """Return True if a name begins with a title that names no place: "Mr. Lake", "Sen. Church", not "King County"."""
    return lows[0] in HONORIFICS or lows[0] in SHORT_TITLES or lows[-1] in ALL_TITLES

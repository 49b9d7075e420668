"""In: a text; out: the people it names, each by the fullest form of the name, and how often.

A run of capitalised words names somebody where a title stands before it, or where it begins with a given name and holds
no word for a place or a body. What is doubtful is left out: "Jordan River", "Charlotte Observer".
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newscli.language.abbreviations import SHORT_TITLES
from newscli.language.lexicon.organisations import NOBODY
from newscli.language.lexicon.titles import HONORIFICS, PARTICLES, TITLES
from newscli.language.names import is_given_name

_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-Ž]"
_SHORT = "|".join([*(title.capitalize() for title in SHORT_TITLES), "St"])
_WORD = rf"(?:(?:{_SHORT}|{_CAPITAL})\.|(?:[aeA-Z][ldnrstz]-|[dDlLO]['’])?{_CAPITAL}[^\W\d_]*(?:[-'’][^\W\d_]+)*)"
_SMALL = f"(?:{'|'.join(sorted(PARTICLES))})"
# What no name begins with is passed over at once.
_RUN = re.compile(rf"(?=[A-ZÀ-ÖØ-ÞĀ-Žadel])(?<![\w'’-]){_WORD}(?: (?:{_SMALL} ){{0,2}}{_WORD})*")
_POSSESSIVE = re.compile("['’]s(?= |$)")
_LONGEST = 6  # words of a name
# Given names that are at least as often places, months or verbs.
_OTHERS = """
    virginia carolina georgia charlotte victoria jordan austin orlando madison florence savannah jackson chad lincoln
    israel sydney adelaide may april june august dakota paris dallas houston will
"""
_DOUBTFUL = frozenset(_OTHERS.split())
# Before these words a given name is part of a place.
_OF_PLACES = "san santa saint st fort mount port new lake los las el the king queen"
_BEFORE_PLACES = frozenset(_OF_PLACES.split())


class Named(NamedTuple):
    """Somebody named, and how often: by the full name, or by the last part of it alone."""

    name: str
    times: int


def find_people(text: str) -> tuple[Named, ...]:
    """Return the people that `text` names, in the order in which they are first named in full."""
    times: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    for run in _RUN.findall(text):
        if "s" in run and (match := _POSSESSIVE.search(run)):  # a possessive ends a name: "Lund's Volvo"
            run = run[: match.start()]
        if " " not in run:
            alone[run] += 1
            continue
        words, titled = _named(run.split(" "))
        if len(words) > 1:
            times[" ".join(words)] += 1
        elif words:
            alone[words[0]] += 1
            if titled:
                times.setdefault(words[0], 0)
    return tuple(_counted(times, alone))


def _counted(times: Counter[str], alone: Counter[str]) -> Iterator[Named]:
    """Give each last name that stands alone to the one person who bears it."""
    bearers: dict[str, list[str]] = {}
    for name in times:
        if " " in name:
            bearers.setdefault(name.rpartition(" ")[2], []).append(name)
    for name, count in times.items():
        last = name.rpartition(" ")[2]
        if " " in name:
            yield Named(name, count + (alone[last] if len(bearers[last]) == 1 else 0))
        elif last not in bearers:
            yield Named(name, alone[name])


def _named(words: list[str]) -> tuple[list[str], bool]:
    """Return the words of a run that name a person, and whether a title says so; a word alone may be a last name."""
    lows = [_plain(word) for word in words]
    titled = next((at for at in range(len(lows), 0, -1) if lows[at - 1] in _ALL_TITLES), 0)
    name = words[titled:]
    if not titled and len(words) > 1:
        first = next((at for at in range(len(words) - 1) if _begins_a_name(lows, at)), None)
        if first is None:
            return [], False
        name = words[first:]
    if len(name) > _LONGEST or not NOBODY.isdisjoint(word.lower() for word in name):
        return [], False
    return name, titled > 0


def _plain(word: str) -> str:
    low = word.lower().rstrip(".")
    return low if low.isascii() else unicodedata.normalize("NFKD", low).encode("ascii", "ignore").decode()


_ALL_TITLES = HONORIFICS | TITLES


def _begins_a_name(lows: list[str], at: int) -> bool:
    return lows[at] not in _DOUBTFUL and is_given_name(lows[at]) and not (at and lows[at - 1] in _BEFORE_PLACES)

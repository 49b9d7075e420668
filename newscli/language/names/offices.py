"""Tell an office from who holds it: takes runs of capitalised words, returns whether one is an office, and the name."""

import re

from newscli.language.lexicon.organisations import PLACES_TOO
from newscli.language.lexicon.titles import OFFICES
from newscli.language.names.kinds import ALL_TITLES, begins_a_name, kind_by_words
from newscli.language.names.runs import Run

_OF_OFFICE = re.compile(r" (?:of|for|to)(?: the)? $")
_PAIR = 2
_LOOK_BACK, _NEAR = 40, 3


def is_office(held: Run, between: str, *, office: bool) -> bool:
    """Return True if an office goes on after these words: "Secretary" of, and "State" for after "Minister of"."""
    heads = held[-1].low in ALL_TITLES or held[-1].low in OFFICES or (office and len(held) == 1)
    return heads and _OF_OFFICE.match(between) is not None


def holder(run: Run) -> Run:
    """Return who holds an office that `run` goes on with: "Ana Ferro" of "State Ana Ferro", after "Secretary of".

    Where no given name is known, a body of one word is left out: "Vasu Rao" of "Opposition Vasu Rao".
    """
    lows = [word.low for word in run]
    body = lows[0] in PLACES_TOO or kind_by_words((lows[0],))[0] == "body"
    after_body = len(run) > _PAIR and body and kind_by_words((lows[-1],))[0] in ("other", "person")
    return run[next((at for at in range(len(run) - 1) if begins_a_name(lows, at)), int(after_body)) :]


def parted(text: str, held: Run, run: Run) -> tuple[Run, Run]:
    """Part the name of a body from who has an office there: "Secretary in the Ministry of | Ports | Bo Rao"."""
    at = len(run) - _PAIR
    lows = [word.low for word in run]
    named = at > 0 and begins_a_name(lows, at) and kind_by_words(tuple(lows[at:])) == ("person", 3)
    before = text[max(held[0].start - _LOOK_BACK, 0) : held[0].start].lower().split()[-_NEAR:] if named else []
    return (run, []) if OFFICES.isdisjoint(before) else (run[:at], run[at:])

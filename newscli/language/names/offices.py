"""Tell an office from who holds it: takes runs of capitalised words, returns whether one is an office, and the name."""

import re

from newscli.language.lexicon.organisations import PLACES_TOO
from newscli.language.lexicon.titles import OFFICES
from newscli.language.names.kinds import ALL_TITLES, begins_a_name, kind_by_words
from newscli.language.names.runs import Run

_OF_OFFICE = re.compile(r" (?:of|for|to)(?: the)? $")
_PAIR = 2


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

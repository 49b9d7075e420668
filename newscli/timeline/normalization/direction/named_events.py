"""Tell what is to come from what is over where a weekday names it: "ruled out of Saturday's match"."""

from itertools import pairwise

from newscli.language.lexicon.closed_classes import MODALS
from newscli.language.lexicon.meaning.events import SCHEDULED, UNPLANNED
from newscli.language.lexicon.verb_forms import is_base
from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import word_set
from newscli.timeline.lexicon import LETTERS
from newscli.timeline.match import Match

_NOUN_WITHIN, _VERB_WITHIN, _CLAUSE = 4, 7, 12
# "Is to attend", "has vowed to boycott"; what follows "failed to" was not done and is over.
_BEFORE_TO = word_set("""
    is are set due expected likely ready vowed vows pledged promised plans plan hopes hope wants want urged asked
    refused refuses threatened needs need agreed aims able unable fit bids hoping planning free
""")
_TAKING_PART = word_set("running standing competing playing starting missing skipping boycotting contesting fighting")
_MEETING = word_set("misses skips boycotts contests starts plays hosts")
_LEAVING = (
    *((verb, "out", "of") for verb in ("pulled", "pulls", "pull", "ruled", "dropped", "drops")),
    *(
        (verb, "from")
        for verb in ("withdrew", "withdrawn", "withdraws", "suspended", "banned", "barred", "disqualified")
    ),
    ("boycott", "of"),
    ("is", "out", "of"),
    ("are", "out", "of"),
)
_NOW = word_set("is are has have ’s 's")
_FORWARD = word_set("expected set due likely key crucial vital critical to on in off seen open free live")
_PROMISING = word_set("will should could may might must can looks promises")
_WINNERS = word_set("winner winners loser losers victor victors")
_DAY = LETTERS["WEEKDAY"]


def names_what_is_over(match: Match) -> bool:
    """Return True if what a day names can only have been: "will appeal against Friday's ruling"."""
    return not UNPLANNED.isdisjoint(match.tokens.lows[match.end + 1 : match.end + 3])


def is_to_come(match: Match) -> bool:
    """Return True if what a day names is a thing of the calendar, and those around speak of it as one to come."""
    lows = match.tokens.lows
    places = range(match.end + 1, min(match.end + 1 + _NOUN_WITHIN, len(lows)))
    noun = next((at for at in places if lows[at] in SCHEDULED), None)
    if noun is None:
        return False
    return _takes_part(match) or _will_be(match, noun) or _has_winners_to_come(match, noun)


def _takes_part(match: Match) -> bool:
    """Return True for "could play in", "is running in", "is to attend", "pulled out of", "back for" before a day."""
    tokens, at = match.tokens, match.start
    begin = max((place for place in tokens.opens if place <= at), default=0)
    before = tokens.lows[max(begin, at - _CLAUSE) : at]
    if any(tuple(before[-len(words) :]) == words for words in _LEAVING) or before[-1:] == ["boycotting"]:
        return True
    if before[-1:] == ["for"]:
        return not _NOW.isdisjoint(before) and ("after" not in before)
    if before[-1:] and before[-1] in _MEETING:
        return True
    return _acts(before[-_VERB_WITHIN:])


def _acts(before: list[str]) -> bool:
    """Return True for "could play in", "has vowed to boycott", "is running in"; not for "could have played in"."""
    for at, (low, after) in enumerate(pairwise(before)):
        inside = len(before) - at <= _VERB_WITHIN and not {"about", "over", "against", "of", ","} & set(before[at:])
        modal = (low in MODALS or (low == "to" and at > 0 and before[at - 1] in _BEFORE_TO)) and _is_verb(after)
        part = low in ("is", "are") and after in _TAKING_PART
        if inside and (part or (modal and after != "have")):
            return True
    return False


def _will_be(match: Match, noun: int) -> bool:
    """Return True for "Friday's hearing is expected", "Saturday's match should be"."""
    lows = match.tokens.lows
    if match.start not in match.tokens.opens:
        return False
    verb, after = ("".join(lows[at : at + 1]) for at in (noun + 1, noun + 2))
    return (verb in ("is", "are") and after in _FORWARD) or (verb in _PROMISING and after != "have")


def _has_winners_to_come(match: Match, noun: int) -> bool:
    """Return True for "the winner of Sunday's final will get", not "… will be sworn in on Friday"."""
    tokens = match.tokens
    if match.before() != "of" or match.before(2) not in _WINNERS:
        return False
    return tokens.lows[noun + 1 : noun + 2] == ["will"] and _DAY not in tokens.classes[noun : noun + _CLAUSE]


def _is_verb(word: str) -> bool:
    return is_base(word) or verb_table().has_form(word, "BASE")

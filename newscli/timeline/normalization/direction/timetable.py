"""Tell a present that a timetable holds for a day to come: "comes into force on Monday", "is retiring in June"."""

from newscli.language.lexicon.closed_classes import BE
from newscli.language.words import word_set
from newscli.timeline.lexicon import CLAUSE_MARKS
from newscli.timeline.match import Match
from newscli.timeline.normalization.direction.verb_signs import verb_sign

_LEADS = ("on", "in", "from")
_ENDS = CLAUSE_MARKS | word_set("that which who when while where because after before")
_CLOSES = frozenset(("", ".", ",", ";", "!", "and", "to", "until", "till", "through", "-", "–"))
_REACH = 6
_THIRD = word_set("shuts rules decides debates lifts applies quits weds marries finishes concludes changes rises")
_PLURAL = word_set("shut vote apply change rise debate decide marry wed quit strike")
_PAIRS = frozenset(
    (
        *((verb, into) for verb in ("comes", "come", "enters", "enter") for into in ("into", "in")),
        *((verb, "in") for verb in ("kicks", "kick", "appears")),
        *((verb, way) for verb in ("goes", "go") for way in ("up", "live")),
        ("gives", "evidence"),
        ("give", "evidence"),
        ("break", "up"),
    )
)
# These tell of months; on a weekday a market has done so.
_CHANGING = word_set("change changes rise rises")
_UNDER_WAY = word_set("""
    retiring leaving closing shutting marrying quitting stepping moving releasing reopening launching ending starting
    beginning changing rising getting
""")
_IS = ("is", "are", "’s", "'s")
_RUNS = ("runs", "run")


def timetabled(match: Match) -> str:
    """Return the verb in the present that puts a time at the end of its clause ahead, or nothing."""
    if match.before() not in _LEADS or match.after() not in _CLOSES:
        return ""
    if match.before() == "from" and _begins_stretch(match):
        return match.before(2)
    tokens = match.tokens
    for at in range(match.start - 2, max(match.start - 2 - _REACH, -1), -1):
        low = tokens.lows[at]
        if low in _ENDS:
            return ""
        if _is_timetabled(match, at) and not (low in _CHANGING and match.has("WEEKDAY")):
            return low
        if at in tokens.opens or (verb_sign(tokens, at) and low != "married"):
            return ""
    return ""


def _begins_stretch(match: Match) -> bool:
    """Return True for "the fair is on from Friday to Sunday", "runs from June to August"."""
    return match.before(2) in _RUNS or (match.before(2) == "on" and match.before(3) in _IS)


def _is_timetabled(match: Match, at: int) -> bool:
    lows, opens = match.tokens.lows, match.tokens.opens
    low, after, before = lows[at], lows[at + 1], lows[at - 1] if at else ""
    if at in opens or not before.isalpha():
        return low in _UNDER_WAY and before in _IS
    if low in _UNDER_WAY:
        return before in _IS
    if (low, after) in _PAIRS:
        return after not in ("in", "into") or low in ("kicks", "kick") or lows[at + 2] in ("force", "effect", "court")
    plural = (before[-1] == "s" and before not in BE) or before in ("they", "we")  # "was shut on Monday" is over
    return low in _THIRD or (low in _PLURAL and plural)

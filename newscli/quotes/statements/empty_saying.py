"""Verbs of saying without a statement: takes a statement, returns whether nobody says it, or nothing is told by it.

*Pike said goodbye to her staff*, *The fire claimed two lives*, *Who says it is safe?*, *Anyone who says so lies*.
"""

from newscli.language.word_classes import (
    ADVERB,
    COMMA,
    FINITE,
    IN_MARKS,
    PREPOSITIONS_AND_TO,
    STOP,
    SUBORD,
    TIME,
    WHAT,
    WHO,
)
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.statements.cueless import Statement

# What is said with these words alone isn't told: a greeting, thanks, that it was said or how much was.
_GREETINGS = (
    *("goodbye", "good bye", "good-bye", "farewell", "hello", "hi", "goodnight", "good night", "thank you", "thanks"),
    *("so", "as much", "it", "it again", "it all", "little", "very little", "nothing", "a prayer"),
    *("prayers", "grace", "mass", "a few words"),
)
_WORDS = frozenset(tuple(each.split()) for each in _GREETINGS)
_LONGEST = max(map(len, _WORDS))
_AFTER = PREPOSITIONS_AND_TO | {TIME, SUBORD, STOP, COMMA, ADVERB, WHAT}
_LIVES = frozenset(("life", "lives", "victim", "victims"))
_ANYBODY = frozenset(("anyone", "anybody", "whoever"))
_CLAUSES = frozenset((SUBORD, WHO, WHAT))


def says_nothing(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if nobody says what stands outside quotation marks, or it is only told that somebody speaks."""
    if any(not IN_MARKS.isdisjoint(parsed[at].unit.tags[start:end]) for at, start, end in statement.pieces):
        return False
    return _is_anybodys(parsed, statement) or _is_greeting(parsed, statement) or _is_toll(parsed, statement)


def _is_anybodys(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if it is asked who says it, or anybody may: *Who says it is safe?*, *Anyone who says so lies*."""
    mention, lows = statement.attribution.mention, parsed[statement.unit].unit.lows
    if mention is None:
        return False
    first = lows[mention[0] - (mention[0] > 0 and lows[mention[0]] == "who")]
    return first in _ANYBODY or (first == "who" and not mention[0] and lows[-1] == "?")


def _is_greeting(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if all that is told is that somebody greets, or says so: *said farewell to the fans in May*."""
    cue, (at, start, end) = statement.attribution.cue, statement.pieces[0]
    if cue.word.base != "say" or (at, start) != (statement.unit, cue.end) or len(statement.pieces) > 1:
        return False
    unit = parsed[at].unit
    rest = next((start + n for n in range(_LONGEST, 0, -1) if tuple(unit.lows[start : start + n]) in _WORDS), 0)
    if not rest or (rest < end and unit.tags[rest] not in _AFTER):
        return False
    clause = next((n for n in range(rest, end) if unit.tags[n] in _CLAUSES), end)
    return FINITE.isdisjoint(unit.tags[rest:clause])


def _is_toll(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if something killed people: *The fire claimed the lives of two men*."""
    if statement.attribution.cue.word.base != "claim":
        return False
    at, start, end = statement.pieces[0]
    lows, tags = parsed[at].unit.lows, parsed[at].unit.tags
    verbs = [lows[n] for n in range(start, end) if tags[n] in FINITE]
    return not _LIVES.isdisjoint(lows[start:end]) and (not verbs or verbs == ["lives"])

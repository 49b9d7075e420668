"""Verbs of saying without a statement: takes a statement, returns why nobody says it, or nothing is told by it.

*Pike said goodbye to her staff*, *The fire claimed two lives*, *Who says it is safe?*, *Anyone who says so lies*.
"""

from newscli.language.lexicon.saying import SPEAKING
from newscli.language.tag_sets import (
    ADVERBS,
    BE,
    COMMA,
    FINITE_FORMS,
    IN_MARKS,
    PAST_FORMS,
    PREPS_OF_TO,
    STOP,
    SUBORD,
    THAT_WORDS,
    TIME_WORDS,
    TO_WORDS,
    WHAT_WORDS,
    WHO_WORDS,
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
_AFTER = PREPS_OF_TO | TIME_WORDS | ADVERBS | WHAT_WORDS | {SUBORD, STOP, COMMA}
_LIVES = frozenset(("life", "lives", "victim", "victims"))
_ANYBODY = frozenset(("anyone", "anybody", "whoever"))
_TELLING, _TELLS = SPEAKING | {"promise", "urge", "accuse"}, FINITE_FORMS | THAT_WORDS | TO_WORDS | WHAT_WORDS
_CLAUSES = WHO_WORDS | WHAT_WORDS | {SUBORD}


def empty_by(parsed: list[Parsed], statement: Statement) -> str | None:
    """Return why nobody says what stands outside quotation marks, or it is only told that somebody speaks."""
    if any(not IN_MARKS.isdisjoint(parsed[at].unit.tags[start:end]) for at, start, end in statement.pieces):
        return None
    return next((name for name, test in EMPTY if test(parsed, statement)), None)


def _is_only_told(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if all that is told is who is told: *The depot told the board.*"""
    cue = statement.attribution.cue
    told = parsed[statement.unit].noun_at(cue.end) if cue.word.base == "tell" else None
    return told is not None and statement.pieces == [(statement.unit, told.start, told.end)]


def _is_only_done(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if something is done by nobody named, and nothing told: *The patients were treated for burns.*"""
    cue, tags = statement.attribution.cue, parsed[statement.unit].unit.tags
    passive = not BE.isdisjoint(tags[cue.start : cue.at]) and tags[cue.at] in PAST_FORMS
    if statement.attribution.mention is not None or not passive or not _TELLING.isdisjoint(cue.word.families):
        return False
    return all(_TELLS.isdisjoint(parsed[at].unit.tags[start:end]) for at, start, end in statement.pieces)


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
    return FINITE_FORMS.isdisjoint(unit.tags[rest:clause])


def _is_toll(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if something killed people: *The fire claimed the lives of two men*."""
    if statement.attribution.cue.word.base != "claim":
        return False
    at, start, end = statement.pieces[0]
    lows, tags = parsed[at].unit.lows, parsed[at].unit.tags
    verbs = [lows[n] for n in range(start, end) if tags[n] in FINITE_FORMS]
    return not _LIVES.isdisjoint(lows[start:end]) and (not verbs or verbs == ["lives"])


EMPTY = (
    ("anybody who says it", _is_anybodys),
    ("a greeting", _is_greeting),
    ("a toll", _is_toll),
    ("only who is told", _is_only_told),
    ("only what is done", _is_only_done),
)

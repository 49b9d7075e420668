"""Read whom something is said to, and when: takes a cue, returns the word that the content may begin at."""

import re

from newscli.language.lexicon.calendar import COUNTED_FROM
from newscli.language.lexicon.saying import VERB_CUE
from newscli.language.word_classes import (
    AUXILIARIES,
    COMMA,
    DASH,
    FINITE,
    IN_MARKS,
    OF,
    SEMICOLON,
    compile_pattern,
)
from newscli.quotes.attribution.parsed import CueCandidate, Parsed

CLAUSE = compile_pattern("( [DETERMINERS ADJECTIVE NOMINAL NUMBER OWNER PREPOSITIONS TIME]* [NOMINAL SUBJECT] ) FINITE")
PAUSES = frozenset((COMMA, DASH, SEMICOLON)) | IN_MARKS
_WHEN = compile_pattern("ADVERB | PREP? TIME (?! OWNER)")
_NEAR = compile_pattern("[DET ADJECTIVE] TIME (?! OWNER)")
_COUNTED = compile_pattern("[ADVERB DET NUMBER ADJECTIVE NOUN]+ TIME")
_WARNING = frozenset(("warn", "promise"))


def is_one_clause(tags: str) -> bool:
    """Return True if words have one finite verb group, first or after an adverb, and no mark in them."""
    verbs = [at for at, tag in enumerate(tags) if tag in FINITE and tags[at - 1 : at] not in AUXILIARIES]
    return len(verbs) == 1 and verbs[0] <= 1 and PAUSES.isdisjoint(tags) and tags[-1:] not in AUXILIARIES


def after_told(parsed: Parsed, cue: CueCandidate) -> int:
    """Return the word after a verb, who is told, and when: *told the board on Monday | that*."""
    tags = parsed.unit.tags
    told = parsed.chunk_at(cue.end)
    body = parsed.noun_at(told.end + 1) if told and tags[told.end : told.end + 1] == OF else None
    told = body if body and parsed.noun_at(body.end) else told  # "told the House of Commons taxes would rise"
    if "tell" not in cue.word.families and not (told and _is_warned(parsed, cue, told.end)):
        told = None
    at = told.end if told else cue.end + (parsed.unit.lows[cue.end : cue.end + 1] == ["out"])
    counted = _COUNTED.match(tags, at)
    if counted and "".join(parsed.unit.lows[counted.end() : counted.end() + 1]) in COUNTED_FROM:
        at = counted.end() + 1  # "said two years ago that"
    while when := _WHEN.match(tags, at) or this_time(parsed, at):
        at = when.end()  # "said early on Thursday that", not "said Thursday’s"
    return min(at, parsed.last)


def _is_warned(parsed: Parsed, cue: CueCandidate, end: int) -> bool:
    """Return True if a clause follows who is warned or promised something: *warned fans | prices would rise*."""
    subject = parsed.noun_at(end)
    warned = subject is not None and not _WARNING.isdisjoint(cue.word.families) and cue.word.kind == VERB_CUE
    return warned and bool(CLAUSE.match(parsed.unit.tags, end))


def this_time(parsed: Parsed, at: int) -> re.Match[str] | None:
    """Read *this morning* after what is told: *told the Courier this morning it was shut*."""
    return _NEAR.match(parsed.unit.tags, at) if parsed.unit.lows[at : at + 1] in (["this"], ["last"]) else None

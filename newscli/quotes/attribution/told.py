"""Read whom something is said to, when, where and on what occasion: takes a cue, returns the word after all that."""

import re

from newscli.language.lexicon.calendar import COUNTED_FROM
from newscli.language.lexicon.papers import CHANNELS, GATHERINGS, MESSAGES
from newscli.language.lexicon.saying import VERB_CUE
from newscli.language.tag_sets import (
    AUXILIARIES,
    BASES,
    BE,
    COMMA,
    DASHES,
    FINITE_FORMS,
    HAVE,
    IN_MARKS,
    NAME,
    OF,
    SEMICOLON,
    THAT_WORDS,
    TO_WORDS,
    sequences,
)
from newscli.language.tags import compile_pattern
from newscli.language.words import word_set
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Unit

CLAUSE = compile_pattern(
    "( [DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER PREPS_AND_OF TIME_WORDS]* [NOMINALS SUBJECT] ) FINITE_FORMS"
)
# "told fans | Lund, for one, had left"
_WITH_ASIDE = compile_pattern(
    "[DETERMINING ADJECTIVE NOUN_WORDS NAME]* NOMINALS COMMA [^ COMMA FINITE_FORMS]{1,10} COMMA FINITE_FORMS"
)
PAUSES = DASHES | {COMMA, SEMICOLON} | IN_MARKS
_COUNTED = compile_pattern("[ADVERBS DETS NUMERALS ADJECTIVE NOUN_WORDS]+ TIME_WORDS")
_TO_DO = sequences(TO_WORDS, IN_MARKS | BASES | BE | HAVE)
_INFINITIVES = frozenset(("promise", "tell"))
_WARNING = frozenset(("warn", "promise"))
_WHEN = compile_pattern("ADVERBS | PREPS? TIME_WORDS (?! OWNER)")
_NEAR = compile_pattern("[DETS ADJECTIVE] TIME_WORDS (?! OWNER)")
_AT = word_set("in at on during after before following outside via through over by")
_SAID_AT = MESSAGES | GATHERINGS
_RECENT = (["this"], ["last"], ["late"], ["early"])
_JOINS = word_set("with at in of about on to")


def is_one_clause(tags: str) -> bool:
    """Return True if words have one finite verb group, first or after an adverb, and no mark in them."""
    verbs = [at for at, tag in enumerate(tags) if tag in FINITE_FORMS and tags[at - 1 : at] not in AUXILIARIES]
    return len(verbs) == 1 and verbs[0] <= 1 and PAUSES.isdisjoint(tags) and tags[-1:] not in AUXILIARIES


def after_told(parsed: Parsed, cue: CueCandidate) -> int:
    """Return the word after a verb, who is told, and when: *told the board on Monday | that*."""
    tags = parsed.unit.tags
    by = not BE.isdisjoint(tags[cue.start : cue.at]) and parsed.unit.lows[cue.end : cue.end + 1] == ["by"]
    told = parsed.chunk_at(cue.end + by)  # "were told by the board on Monday that"
    body = parsed.noun_at(told.end + 1) if told and tags[told.end : told.end + 1] == OF else None
    told = body if body and parsed.noun_at(body.end) else told  # "told the House of Commons taxes would rise"
    if "tell" not in cue.word.families and not (told and _is_warned(parsed, cue, told.end)):
        told = None
    at = told.end if told else cue.end + (parsed.unit.lows[cue.end : cue.end + 1] == ["out"])
    counted = _COUNTED.match(tags, at)
    if counted and "".join(parsed.unit.lows[counted.end() : counted.end() + 1]) in COUNTED_FROM:
        at = counted.end() + 1  # "said two years ago that"
    return min(after_circumstances(parsed, at), parsed.last)


def settled_start(parsed: Parsed, cue: CueCandidate) -> int:
    """Return where content begins after a verb, whom it is said to, and when, 0 where that leaves it open."""
    tags, at = parsed.unit.tags, after_told(parsed, cue) if cue.word.kind == VERB_CUE else 0
    if not cue.end < at < parsed.last:
        return 0
    if OF in tags[cue.end : at] and NAME not in tags[cue.end : at]:
        return 0  # "told them of talks Lund had led"
    clause = tags[at] in THAT_WORDS or CLAUSE.match(tags, at) or _WITH_ASIDE.match(tags, at)
    return at if clause or (tags[at : at + 2] in _TO_DO and not _INFINITIVES.isdisjoint(cue.word.families)) else 0


def _is_warned(parsed: Parsed, cue: CueCandidate, end: int) -> bool:
    """Return True if a clause follows who is warned or promised something: *warned fans | prices would rise*.

    So does *that* after when and where: *warned fans on Monday | that*.
    """
    subject = parsed.noun_at(end)
    if _WARNING.isdisjoint(cue.word.families) or cue.word.kind != VERB_CUE:
        return False
    that = parsed.unit.tags[after_circumstances(parsed, end) :][:1] in THAT_WORDS
    return that or (subject is not None and bool(CLAUSE.match(parsed.unit.tags, end)))


def after_circumstances(parsed: Parsed, at: int) -> int:
    """Return the word after when, where and on what occasion something is said: *on Thursday in a speech to MPs*."""
    while when := _WHEN.match(parsed.unit.tags, at) or _this_time(parsed, at):
        at = when.end()  # "said early on Thursday that", not "said Thursday’s"
    end = occasion_end(parsed.unit, at, parsed.noun_at(at + 1))
    while end > at and parsed.unit.lows[end : end + 1] and parsed.unit.lows[end] in _JOINS:
        more = parsed.noun_at(end + 1)
        if more is None or parsed.unit.tags[more.end : more.end + 1] in FINITE_FORMS:
            break
        end = more.end  # "at a meeting of the board"
    return after_circumstances(parsed, end) if end > at else at


def occasion_end(unit: Unit, at: int, held: Chunk | None) -> int:
    """Return the word after an occasion or a channel that begins at word `at`, before the phrase `held`; or `at`."""
    lows = unit.lows
    if held is None or lows[at] not in _AT:
        return at
    if lows[held.end - 1] in CHANNELS and lows[at] in ("on", "via"):
        return held.end
    end = next((i for i in range(held.end, held.start, -1) if lows[i - 1] in _SAID_AT), at)
    whole = (
        end == held.end or unit.tags[held.end : held.end + 1] in FINITE_FORMS
    )  # "in an interview | prices had risen"
    return end if whole else at


def _this_time(parsed: Parsed, at: int) -> re.Match[str] | None:
    """Read *this morning* after what is told: *told the Courier this morning it was shut*."""
    return _NEAR.match(parsed.unit.tags, at) if parsed.unit.lows[at : at + 1] in _RECENT else None

"""Read whom something is said to, and when: takes a cue, returns the word that the content may begin at."""

from newscli.language.lexicon.calendar import COUNTED_FROM
from newscli.language.lexicon.saying import VERB_CUE
from newscli.language.word_classes import (
    AUXILIARIES,
    BASE,
    BE,
    COMMA,
    DASH,
    FINITE,
    HAVE,
    IN_MARKS,
    NAME,
    OF,
    SEMICOLON,
    THAT,
    TO,
    compile_pattern,
)
from newscli.quotes.attribution.circumstances import after_circumstances
from newscli.quotes.attribution.parsed import CueCandidate, Parsed

CLAUSE = compile_pattern("( [DETERMINERS ADJECTIVE NOMINAL NUMBER OWNER PREPOSITIONS TIME]* [NOMINAL SUBJECT] ) FINITE")
# "told fans | Lund, for one, had left"
_WITH_ASIDE = compile_pattern("[DETERMINERS ADJECTIVE NOUN NAME]* NOMINAL COMMA [^ COMMA FINITE]{1,10} COMMA FINITE")
PAUSES = frozenset((COMMA, DASH, SEMICOLON)) | IN_MARKS
_COUNTED = compile_pattern("[ADVERB DET NUMBER ADJECTIVE NOUN]+ TIME")
_TO_DO = frozenset(TO + tag for tag in IN_MARKS | {BASE, BE, HAVE})
_INFINITIVES = frozenset(("promise", "tell"))
_WARNING = frozenset(("warn", "promise"))


def is_one_clause(tags: str) -> bool:
    """Return True if words have one finite verb group, first or after an adverb, and no mark in them."""
    verbs = [at for at, tag in enumerate(tags) if tag in FINITE and tags[at - 1 : at] not in AUXILIARIES]
    return len(verbs) == 1 and verbs[0] <= 1 and PAUSES.isdisjoint(tags) and tags[-1:] not in AUXILIARIES


def after_told(parsed: Parsed, cue: CueCandidate) -> int:
    """Return the word after a verb, who is told, and when: *told the board on Monday | that*."""
    tags = parsed.unit.tags
    by = BE in tags[cue.start : cue.at] and parsed.unit.lows[cue.end : cue.end + 1] == ["by"]
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
    clause = tags[at] == THAT or CLAUSE.match(tags, at) or _WITH_ASIDE.match(tags, at)
    return at if clause or (tags[at : at + 2] in _TO_DO and not _INFINITIVES.isdisjoint(cue.word.families)) else 0


def _is_warned(parsed: Parsed, cue: CueCandidate, end: int) -> bool:
    """Return True if a clause follows who is warned or promised something: *warned fans | prices would rise*.

    So does *that* after when and where: *warned fans on Monday | that*.
    """
    subject = parsed.noun_at(end)
    if _WARNING.isdisjoint(cue.word.families) or cue.word.kind != VERB_CUE:
        return False
    that = parsed.unit.tags[after_circumstances(parsed, end) :][:1] == THAT
    return that or (subject is not None and bool(CLAUSE.match(parsed.unit.tags, end)))

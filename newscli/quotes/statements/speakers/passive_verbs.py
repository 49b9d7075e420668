"""Tell who is told from who tells: takes a verb of a parsed unit, returns whether it is passive.

A passive may leave its auxiliary to a verb before it: *was fined and | told to leave*.
"""

from newscli.language.lexicon.saying import NEEDS_PERSON, TO_PERSON
from newscli.language.tag_sets import (
    ADVERBS,
    BE,
    COMMA,
    CONJS,
    FINITE_FORMS,
    GERUND,
    IN_MARKS,
    NOT,
    PAST_FORMS,
    SUBJECT,
    THAT_WORDS,
    TO_WORDS,
    WH_WORDS,
    rfind,
    sequences,
)
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed

_LINKS = CONJS | ADVERBS | {COMMA}
_PASSED = ADVERBS | BE | {NOT}  # "was not", "is being"
_OTHER_CLAUSE = (FINITE_FORMS - PAST_FORMS) | IN_MARKS | WH_WORDS | THAT_WORDS | {SUBJECT, GERUND}
_TOLD = WH_WORDS | THAT_WORDS | TO_WORDS
_WILL = frozenset(("will", "would", "'ll", "’ll", "had"))


def is_passive(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if a verb's subject doesn't do it: *was told*, and *told* in *was fined and told to leave*."""
    tags = parsed.unit.tags
    if tags[cue.at] not in PAST_FORMS:
        return False
    return not BE.isdisjoint(tags[cue.start : cue.at]) or (_goes_on(parsed, cue) and _tells_nobody(parsed, cue))


def _goes_on(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if *and* or a comma joins a verb to a passive before it, in one clause."""
    tags = parsed.unit.tags
    if cue.start != cue.at or not cue.at or tags[cue.at - 1] not in _LINKS:
        return False
    be = rfind(tags, BE, 0, cue.at)
    first = next((at for at in range(be + 1, cue.at) if tags[at] not in _PASSED), cue.at)
    joined = not (CONJS | {COMMA}).isdisjoint(tags[first : cue.at])
    return be >= 0 and joined and tags[first] in PAST_FORMS and _OTHER_CLAUSE.isdisjoint(tags[first : cue.at])


def _tells_nobody(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if nobody follows a verb of telling somebody, as in the passive: *told to leave*, *told he must*."""
    tags, end = parsed.unit.tags, cue.end
    if TO_PERSON.isdisjoint(cue.word.families):
        return False
    if _has_agent(parsed, cue) or tags[end : end + 1] in TO_WORDS or tags[end : end + 2] in sequences(NOT, TO_WORDS):
        return "promise" not in cue.word.families
    if cue.word.base not in NEEDS_PERSON:
        return (
            "warn" in cue.word.families
            and tags[end : end + 2] in sequences(THAT_WORDS, SUBJECT)
            and _befalls(parsed, end + 2)
        )
    clause = parsed.noun_at(end)
    return tags[end : end + 1] in _TOLD or (clause is not None and tags[clause.end : clause.end + 1] in FINITE_FORMS)


def _befalls(parsed: Parsed, verb: int) -> bool:
    """Return True if a clause tells what may come over its subject, not what they will do: *he could be jailed*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    return _WILL.isdisjoint(lows[verb : verb + 1]) or tags[verb + 1 : verb + 2] in BE


def _has_agent(parsed: Parsed, cue: CueCandidate) -> bool:
    return parsed.unit.lows[cue.end : cue.end + 1] == ["by"]


def agent(parsed: Parsed, cue: CueCandidate) -> Chunk | None:
    """Return who does what a passive tells: *told by | the court*."""
    return parsed.noun_at(cue.end + 1) if _has_agent(parsed, cue) else None


def after_agent(parsed: Parsed, cue: CueCandidate, start: int) -> int:
    """Leave out of content who does what a passive tells: *was ordered by the court | to pay*."""
    maker = agent(parsed, cue) if cue.end <= start <= cue.end + 1 else None
    return maker.end if maker and parsed.unit.tags[maker.end : maker.end + 1] in TO_WORDS else start

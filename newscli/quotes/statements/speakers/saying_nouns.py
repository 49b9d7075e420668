"""Nouns of saying: takes a noun such as *claim* in its unit, returns whose word it is, and where the claim ends.

*Lund’s claim that …*, *a police claim that …*, *the claim by Lund that …*, *Lund gave a warning that …*.
"""

from newscli.language.lexicon.inflection import form_letters
from newscli.language.lexicon.verbs import verb_table
from newscli.language.tag_sets import (
    ADJECTIVE,
    ADVERBS,
    AUXILIARIES,
    BE,
    COLON,
    COMMA,
    CONJS,
    DASHES,
    DETS,
    FINITE_FORMS,
    HAVE,
    IN_MARKS,
    NOUN,
    NOUN_WORDS,
    OBJECTS,
    OPENS_PHRASE,
    OWNER,
    POSSESSIVE,
    SEMICOLON,
    SUBORD,
    THAT_WORDS,
    WH_WORDS,
    sequences,
)
from newscli.language.tags import compile_pattern
from newscli.language.words import word_set
from newscli.quotes.agents import sort_of
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range

MAKING = word_set("""
    make made makes making give gave given gives giving voice voiced voices voicing issue issued issues release
    released raise raised
    raises repeat repeated repeats express expressed expresses expressing
""")
_OWNED = compile_pattern(
    "who:( NAME+ | POSSESSIVE | DETS? [ADJECTIVE NOUN_WORDS]* NOUN_WORDS (?= OWNER) )"
    " OWNER? [ADJECTIVE ADVERBS NOUN_WORDS NUMERALS]* $"
)
_BEFORE_VERB = HAVE | ADVERBS
_JOINTS = WH_WORDS | CONJS | THAT_WORDS | {SUBORD, COMMA}
_PAUSES = DASHES | {SEMICOLON, COLON}
_BE_ADJECTIVES, _OBJECTS = sequences(BE, ADJECTIVE, ADJECTIVE), OPENS_PHRASE | OBJECTS
_PAST = form_letters("PAST")


def whose_word(parsed: Parsed, cue: CueCandidate) -> tuple[Range | None, int]:
    """Return whose word a noun is, and where that ends: *Lund’s claim*, *a warning from Lund*, *Lund made a claim*."""
    if parsed.unit.lows[cue.end : cue.end + 1] in (["of"], ["by"], ["from"]):
        maker = parsed.noun_at(cue.end + 1)
        if maker:
            return (maker.start, maker.end), maker.end
    return _owner(parsed, cue) or _maker(parsed, cue) or body_before(parsed, cue), cue.end


def _maker(parsed: Parsed, cue: CueCandidate) -> Range | None:
    """Return who makes a claim or voices a fear: the subject of the verb right before the noun."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    chunk = next((c for c in parsed.chunks if c.start <= cue.at < c.end), None)
    verb = chunk.start - 1 if chunk else 0
    if verb < 1 or lows[verb] not in MAKING:
        return None
    start = verb
    while start and tags[start - 1] in _BEFORE_VERB:
        start -= 1
    subject = parsed.noun_ending(start)
    return (subject.start, subject.end) if subject and tags[subject.start] not in WH_WORDS else None


def body_before(parsed: Parsed, cue: CueCandidate) -> Range | None:
    """Return who is named right before a noun of saying: *a | police | claim that*, *a | union | warning that*."""
    lows, tags = parsed.unit.lows, parsed.unit.tags
    chunk = next((c for c in parsed.chunks if c.start < cue.at <= c.end), None)
    at = cue.at - 1
    if chunk is None or at <= chunk.start or tags[chunk.start] not in DETS or tags[at] not in NOUN_WORDS:
        return None
    return (at, cue.at) if sort_of(lows[at : cue.at], NOUN) in ("person", "body") else None


def _owner(parsed: Parsed, cue: CueCandidate) -> Range | None:
    owned = _OWNED.search(parsed.unit.tags, max(cue.at - 6, 0), cue.at)
    named = owned and owned.end("who") == cue.at and parsed.unit.tags[owned.start() - 1 : owned.start()] in DETS
    if owned is None or not (named or OWNER in owned[0] or POSSESSIVE in owned[0]):
        return None  # "the DOR demand that" is theirs as well
    return owned.span("who")


def end_of_noun(parsed: Parsed, that: int) -> int:
    """Return where what somebody claims ends: before the verb that the noun is the subject of, if it is one."""
    tags, verbs = parsed.unit.tags, 0
    for at in range(that + 1, parsed.last):
        if tags[at] in _PAUSES or (tags[at] == COMMA and verbs):
            return at
        before = tags[that:at].rstrip("".join(ADVERBS))
        if (tags[at] in FINITE_FORMS and before[-1:] not in AUXILIARIES) or _is_its_verb(parsed, at):
            verbs += 1
            clauses = 1 + sum(tag in _JOINTS for tag in tags[that + 1 : at])
            if verbs > clauses and IN_MARKS.isdisjoint(tags[that:at]):
                return at
    return parsed.last


def _is_its_verb(parsed: Parsed, at: int) -> bool:
    """Return True if a past form after an adjective is a verb: *Lund’s claim that it was safe | surprised them*."""
    tags, low = parsed.unit.tags, parsed.unit.lows[at]
    if tags[at - 2 : at + 1] not in _BE_ADJECTIVES or tags[at + 1 : at + 2] not in _OBJECTS:
        return False
    return any(not _PAST.isdisjoint(reading.forms) for reading in verb_table().readings(low))

"""Correct attributions where grammar tells more than the weights: two verbs, asides, ends."""

from newscli.language.lexicon.saying import PHRASE_CUE, SAYING_ALONE, VERB_CUE
from newscli.language.tags import (
    ADJECTIVE,
    ADVERBS,
    AUXILIARIES,
    BASES,
    BE,
    COMMA,
    CONJS,
    DETERMINING,
    FINITE_FORMS,
    GERUND,
    HEAD_NOUNS,
    IN_MARKS,
    NOUN_WORDS,
    NUMERALS,
    OPENS_PHRASE,
    OWNER,
    PAST,
    PREPS,
    PREPS_AND_OF,
    SUBJECT,
    SUBORD,
    THAT_WORDS,
    THIRD,
    TIME_WORDS,
    TO_WORDS,
    VERBS,
    find,
    sequences,
)
from newscli.quotes.attribution.attributions import Attribution, found_by
from newscli.quotes.attribution.candidates import SPEAKER_PHRASE
from newscli.quotes.attribution.constraints import CLAUSE, after_told
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.ends.ending import inserted
from newscli.quotes.statements.speakers.modifiers import after_agent, told_by_source

# Correct attributions where grammar tells more than the weights: two verbs, asides, ends.

_BEFORE_THAT = DETERMINING | PREPS | NOUN_WORDS | TO_WORDS | {SUBORD, GERUND}
_ADJUNCTS = PREPS | TO_WORDS | {SUBORD}
_COMMA_BE = sequences(COMMA, BE)
_AND_MARKS = sequences(CONJS, IN_MARKS)
_OWN_VERB = BASES | {PAST, THIRD}

_PLAIN = DETERMINING | HEAD_NOUNS | PREPS_AND_OF | TIME_WORDS | NUMERALS | ADVERBS | {ADJECTIVE, OWNER}
_OCCASION = _PLAIN | {GERUND}
_LONGEST_ASIDE, _SHORTEST_SUBJECT = 12, 3
_SURE = 0.95
_LEADING = CONJS | ADVERBS | TIME_WORDS | {COMMA, SUBORD}  # "But now, he said, the pier is shut", "Since then, …"


def around(parsed: Parsed) -> Attribution | None:
    """Return the attribution that stands between a subject and its verb: *The pier, Lund said on Friday, is gone*."""
    return found_by(_source_around, parsed) or found_by(_verb_around, parsed) or found_by(inserted, parsed)


def _source_around(parsed: Parsed) -> Attribution | None:
    """Read *The pier has, according to Lund, been shut*."""
    tags = parsed.unit.tags
    for cue in parsed.cues:
        source = parsed.chunk_at(cue.end) if cue.word.kind == PHRASE_CUE else None
        comma = tags.find(COMMA, cue.end, cue.end + _LONGEST_ASIDE)
        if source is None or comma < 0 or cue.at < _SHORTEST_SUBJECT or tags[cue.at - 1] != COMMA:
            continue
        comma = next((at for at in range(comma, parsed.last) if tags[at : at + 2] in _COMMA_BE), comma)
        before, after = tags[cue.at - 2], tags[comma + 1 : comma + 2]
        verb_after = after in _OWN_VERB | AUXILIARIES and FINITE_FORMS.isdisjoint(tags[: cue.at])
        split = before in AUXILIARIES and after in VERBS and _PLAIN.issuperset(tags[cue.end : comma])
        if verb_after or split:
            whole = SPEAKER_PHRASE.fullmatch(tags, source.start, comma)
            pieces = ((0, cue.at - 1), (comma + 1, parsed.last))
            return Attribution(cue, pieces, (source.start, comma if whole else source.end), _SURE, _SURE)
    return None


def _verb_around(parsed: Parsed) -> Attribution | None:
    """Read *But now, Lund said, the pier is shut* and *If she wins*, or *The pier*, *Lund said, will close*."""
    tags = parsed.unit.tags
    for cue in parsed.cues:
        said = cue.word.kind == VERB_CUE and cue.start == cue.at and not SAYING_ALONE.isdisjoint(cue.word.families)
        chunk = parsed.noun_ending(cue.start) if said else None
        if chunk is None or tags[chunk.start - 1 : chunk.start] != COMMA:
            continue
        comma = tags.find(COMMA, cue.end, cue.end + _LONGEST_ASIDE)
        mention, rest = (chunk.start, chunk.end), (comma + 1, parsed.last)
        goes_on = tags[0] in OPENS_PHRASE and tags[comma + 1 : comma + 2] in FINITE_FORMS
        goes_on = goes_on and _PLAIN.issuperset(tags[cue.end : comma])
        if not FINITE_FORMS.isdisjoint(tags[: chunk.start]):
            opens = tags[0] == SUBORD or parsed.unit.lows[0] in ("if", "when")
            goes_on = opens and cue.end < comma and bool(CLAUSE.match(tags, comma + 1))
        if goes_on:
            return Attribution(cue, ((0, chunk.start - 1), rest), mention, _SURE, _SURE)
        told = slice(comma + 1, comma + 2)
        opens = tags[told] in OPENS_PHRASE | {SUBJECT} or parsed.unit.lows[told] == ["there"]
        tells = opens and not FINITE_FORMS.isdisjoint(tags[comma:])
        if comma == cue.end and _LEADING.issuperset(tags[: chunk.start]) and tells:
            since = ((0, chunk.start - 1),) if tags[0] == SUBORD else ()
            return Attribution(cue, (*since, rest), mention, _SURE, _SURE)
    return None


def overlaps(one: Attribution, other: Attribution) -> bool:
    """Return True if two attributions share their cue or some of their content."""
    shared = any(a < d and c < b for a, b in one.pieces for c, d in other.pieces)
    return shared or one.cue.at == other.cue.at


def trimmed(parsed: Parsed, one: Attribution) -> Attribution:
    """Leave out what stands between the cue and *that*, and what somebody else says after a semicolon."""
    pieces = (_trim(parsed, one.cue, piece) for piece in one.pieces)
    return one._replace(pieces=tuple(dict.fromkeys((start, end) for start, end in pieces if start < end)))


def _trim(parsed: Parsed, cue: CueCandidate, piece: Range) -> Range:
    tags = parsed.unit.tags
    start, end = piece
    at = after_told(parsed, cue)
    if cue.end <= start < at < end:
        start = at + 1 if tags[at] in THAT_WORDS else at if CLAUSE.match(tags, at) else start
    start = after_agent(parsed, cue, start)
    if cue.word.kind == PHRASE_CUE and (told := told_by_source(parsed, cue, (start, end))):
        return told
    that = find(tags, THAT_WORDS, start, start + _LONGEST_ASIDE) if start >= cue.end else -1
    if (
        that > start
        and tags[that + 1 : that + 2] not in FINITE_FORMS
        and tags[start] in _BEFORE_THAT
        and tags[cue.end] in _ADJUNCTS
        and _OCCASION.issuperset(tags[cue.end + 1 : that])
    ):
        start = that + 1
    if "as" in cue.word.frames and parsed.unit.lows[start : start + 1] == ["as"]:
        start += tags[start + 1 : start + 2] in IN_MARKS
    start -= parsed.unit.lows[start - 1 : start] == ["there"]
    return start, _trimmed_end(parsed, cue, start, end)


def _trimmed_end(parsed: Parsed, cue: CueCandidate, start: int, end: int) -> int:
    tags = parsed.unit.tags
    if start >= cue.end and end == start + 1 and tags[start] in IN_MARKS:
        return with_more_marks(tags, end)
    return end


def with_more_marks(tags: str, end: int) -> int:
    """Return where words in marks end that others are joined to: *called it “odd” | and “a bore”*."""
    while tags[end : end + 2] in _AND_MARKS:
        end += 2
    return end


# Passives that name who speaks after *by*: takes a unit and its attributions, returns them with that speaker.
#
# *The plan was described by critics as “a bore”*, *The deal, hailed as “a new dawn” by Lund, failed*.

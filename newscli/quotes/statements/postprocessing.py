"""Correct attributions where grammar tells more than the weights: two verbs, asides, ends."""

from newscli.language.lexicon.saying import PHRASE_CUE, SAYING_ALONE, VERB_CUE
from newscli.language.word_classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    BASE,
    BE,
    COMMA,
    CONJ,
    DETERMINERS,
    FINITE,
    GERUND,
    IN_MARKS,
    NOUN,
    NOUNS,
    NUMBER,
    OPENS_PHRASE,
    OWNER,
    PAST,
    PREP,
    PREPOSITIONS,
    PRONOUNS,
    SEMICOLON,
    SUBJECT,
    SUBORD,
    THAT,
    THIRD,
    TIME,
    TO,
    VERB_FORMS,
    WH_WORDS,
)
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.speaker_phrases import SPEAKER_PHRASE
from newscli.quotes.attribution.told import CLAUSE, after_told
from newscli.quotes.statements.ends.insertions import inserted
from newscli.quotes.statements.speakers.passive_verbs import after_agent
from newscli.quotes.statements.speakers.sources import told_by_source

_BEFORE_THAT = DETERMINERS | {PREP, NOUN, TO, SUBORD, GERUND}
_ADJUNCTS = frozenset((PREP, TO, SUBORD))
_COMMA_CONJ = COMMA + CONJ
_COMMA_BE = COMMA + BE
_RELATIVES = WH_WORDS | {THAT}
_OWN_VERB = frozenset((PAST, THIRD, BASE))

_PLAIN = DETERMINERS | NOUNS | PREPOSITIONS | {ADJECTIVE, TIME, NUMBER, OWNER, ADVERB}
_OCCASION = _PLAIN | {GERUND}
_LONGEST_ASIDE, _SHORTEST_SUBJECT = 12, 3
_CONSENTS = frozenset({"agreed", "agrees", "agree", "concurred", "disagreed", "disagrees", "disagree"})
_SURE = 0.95
_LEADING = frozenset((CONJ, ADVERB, TIME, COMMA))  # "But now, he said, the pier is shut"


def around(parsed: Parsed) -> Attribution | None:
    """Return the attribution that stands between a subject and its verb: *The pier, Lund said on Friday, is gone*."""
    return _source_around(parsed) or _verb_around(parsed) or inserted(parsed)


def _source_around(parsed: Parsed) -> Attribution | None:
    """Read *The pier has, according to Lund, been shut*."""
    tags = parsed.unit.tags
    for cue in parsed.cues:
        source = parsed.chunk_at(cue.end) if cue.word.kind == PHRASE_CUE else None
        comma = tags.find(COMMA, cue.end, cue.end + _LONGEST_ASIDE)
        if source is None or comma < 0 or cue.at < _SHORTEST_SUBJECT or tags[cue.at - 1] != COMMA:
            continue
        comma = next((at for at in range(comma, parsed.last) if tags[at : at + 2] == _COMMA_BE), comma)
        before, after = tags[cue.at - 2], tags[comma + 1 : comma + 2]
        verb_after = after in FINITE and FINITE.isdisjoint(tags[: cue.at])
        split = before in AUXILIARIES and after in VERB_FORMS and _PLAIN.issuperset(tags[cue.end : comma])
        if verb_after or split:
            whole = SPEAKER_PHRASE.fullmatch(tags, source.start, comma)
            pieces = ((0, cue.at - 1), (comma + 1, parsed.last))
            return Attribution(cue, pieces, (source.start, comma if whole else source.end), _SURE, _SURE)
    return None


def _verb_around(parsed: Parsed) -> Attribution | None:
    tags = parsed.unit.tags
    for cue in parsed.cues:
        said = cue.word.kind == VERB_CUE and cue.start == cue.at and not SAYING_ALONE.isdisjoint(cue.word.families)
        chunk = parsed.chunk_before(cue.start) if said else None
        if (
            chunk is None
            or chunk.end != cue.start
            or chunk.kind != "noun"
            or chunk.start < 2
            or tags[chunk.start - 1] != COMMA
        ):
            continue
        comma = tags.find(COMMA, cue.end, cue.end + _LONGEST_ASIDE)
        if not FINITE.isdisjoint(tags[: chunk.start]):
            if _is_subordinate(parsed, chunk.start) and cue.end < comma and CLAUSE.match(tags, comma + 1):
                pieces = ((0, chunk.start - 1), (comma + 1, parsed.last))
                return Attribution(cue, pieces, (chunk.start, chunk.end), _SURE, _SURE)
            continue
        aside = tags[cue.end : comma]
        tells = tags[comma + 1 : comma + 2] in OPENS_PHRASE | {SUBJECT} and not FINITE.isdisjoint(tags[comma:])
        if comma == cue.end and _LEADING.issuperset(tags[: chunk.start]) and tells:
            return Attribution(cue, ((comma + 1, parsed.last),), (chunk.start, chunk.end), _SURE, _SURE)
        if comma > 0 and tags[comma + 1 : comma + 2] in FINITE and _PLAIN.issuperset(aside) and tags[0] in OPENS_PHRASE:
            pieces = ((0, chunk.start - 1), (comma + 1, parsed.last))
            return Attribution(cue, pieces, (chunk.start, chunk.end), _SURE, _SURE)
    return None


def _is_subordinate(parsed: Parsed, end: int) -> bool:
    """Return True if a sentence begins with one subordinate clause, which ends before word `end`: *If she wins,*."""
    tags = parsed.unit.tags[:end]
    opens = tags[0] == SUBORD or parsed.unit.lows[0] in ("if", "when")
    return opens and COMMA not in tags[:-1] and sum(tag in FINITE for tag in tags) == 1


def trailing(parsed: Parsed) -> Attribution | None:
    """Return the attribution that ends a headline: *The pier is safe, says mayor*, *Rates will fall, bank says*."""
    tags, last = parsed.unit.tags, parsed.last
    for cue in parsed.cues:
        if cue.word.kind != VERB_CUE or cue.start != cue.at or SAYING_ALONE.isdisjoint(cue.word.families):
            continue
        chunk = next((c for c in parsed.chunks if (c.start, c.end) == (cue.end, last) or c.end == cue.start), None)
        if chunk is None or last not in (chunk.end, cue.end) or tags[chunk.end - 1] == TIME:
            continue
        comma = min(cue.start, chunk.start) - 1
        if comma > 0 and tags[comma] == COMMA and not FINITE.isdisjoint(tags[:comma]):
            return Attribution(cue, ((0, comma),), (chunk.start, chunk.end), _SURE, _SURE)
    return None


def overlaps(one: Attribution, other: Attribution) -> bool:
    """Return True if two attributions share their cue or some of their content."""
    shared = any(a < d and c < b for a, b in one.pieces for c, d in other.pieces)
    return shared or one.cue.at == other.cue.at


def trimmed(parsed: Parsed, one: Attribution) -> Attribution:
    """Leave out what stands between the cue and *that*, and what somebody else says after a semicolon."""
    pieces = (_with_subject(parsed, one, _trim(parsed, one.cue, piece)) for piece in one.pieces)
    return one._replace(pieces=tuple((start, end) for start, end in pieces if start < end))


def _trim(parsed: Parsed, cue: CueCandidate, piece: Range) -> Range:
    tags = parsed.unit.tags
    start, end = piece
    at = after_told(parsed, cue)
    if cue.end <= start < at < end:
        start = at + 1 if tags[at] == THAT else at if CLAUSE.match(tags, at) else start
    start = after_agent(parsed, cue, start)
    if cue.word.kind == PHRASE_CUE and (told := told_by_source(parsed, cue, (start, end))):
        return told
    that = tags.find(THAT, start, start + _LONGEST_ASIDE) if start >= cue.end else -1
    if (
        that > start
        and tags[that + 1 : that + 2] not in FINITE
        and tags[start] in _BEFORE_THAT
        and tags[cue.end] in _ADJUNCTS
        and _OCCASION.issuperset(tags[cue.end + 1 : that])
    ):
        start = that + 1
    if (
        "as" in cue.word.frames
        and parsed.unit.lows[start : start + 1] == ["as"]
        and tags[start + 1 : start + 2] in IN_MARKS
    ):
        start += 1
    if start > cue.at + 1 and parsed.unit.lows[start - 1] == "there":
        start -= 1
    return start, _trimmed_end(parsed, cue, start, end)


def _with_subject(parsed: Parsed, one: Attribution, piece: Range) -> Range:
    """Return a piece that begins with a verb after an aside with what is its subject: *said | Lund, for one, left*."""
    tags, (start, end) = parsed.unit.tags, piece
    if start <= one.cue.end or tags[start : start + 1] not in FINITE or tags[start - 1] != COMMA:
        return piece
    subject = parsed.noun_at(after_told(parsed, one.cue))
    aside = subject is not None and subject.end < start - 1 and tags[subject.end] == COMMA
    speaks = subject is not None and one.mention is not None and one.mention[0] == subject.start
    return (subject.start, end) if subject and aside and not speaks else piece


def _trimmed_end(parsed: Parsed, cue: CueCandidate, start: int, end: int) -> int:
    tags = parsed.unit.tags
    if start == cue.end and _fills_a_gap(parsed, cue):
        return start + 1
    if start >= cue.end and end == start + 1 and tags[start] in IN_MARKS:
        return with_more_marks(tags, end)
    stop = tags.find(SEMICOLON, start, end) if start >= cue.end else -1
    if stop > 0 and not FINITE.isdisjoint(tags[start:stop]) and _other_tells(parsed, stop + 1):
        end = stop
    return _before_consent(parsed, start, end)


def with_more_marks(tags: str, end: int) -> int:
    """Return where words in marks end that others are joined to: *called it “odd” | and “a bore”*."""
    while tags[end : end + 1] == CONJ and tags[end + 1 : end + 2] in IN_MARKS:
        end += 2
    return end


def _fills_a_gap(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if a relative clause ends with words in quotation marks: *what he called “a gale” | sank her*."""
    tags, subject = parsed.unit.tags, parsed.noun_ending(cue.start)
    relative = subject is not None and tags[max(subject.start - 1, 0) : subject.start] in _RELATIVES
    return relative and tags[cue.end : cue.end + 1] in IN_MARKS and tags[cue.end + 1 : cue.end + 2] in FINITE


def _before_consent(parsed: Parsed, start: int, end: int) -> int:
    """Leave out who only agrees with what is said: *Lund said the bank was sound, and the market agreed*."""
    if parsed.unit.lows[end - 1] not in _CONSENTS:
        return end
    chunk = parsed.noun_ending(end - 1)
    if chunk and parsed.unit.lows[chunk.start - 1] == "but" and parsed.unit.tags[chunk.start] != SUBJECT:
        return chunk.start - 1  # "said the bank was sound but engineers disagreed"
    return (
        chunk.start - 2
        if chunk and chunk.start - 2 > start and parsed.unit.tags[: chunk.start].endswith(_COMMA_CONJ)
        else end
    )


def _other_tells(parsed: Parsed, at: int) -> bool:
    """Return True if a clause begins at `at` with a subject other than a pronoun right before its verb."""
    chunk = parsed.noun_at(at)
    tags = parsed.unit.tags
    return chunk is not None and tags[at] not in PRONOUNS and tags[chunk.end : chunk.end + 1] in _OWN_VERB

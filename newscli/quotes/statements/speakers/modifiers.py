"""Tell who is told from who tells: takes a verb of a parsed unit, returns whether it is passive.

A passive may leave its auxiliary to a verb before it: *was fined and | told to leave*.
"""

from newscli.language.lexicon.saying import NOUN_CUE, TO_PERSON, VERB_CUE
from newscli.language.tags import (
    ADVERBS,
    AUXILIARIES,
    BE,
    COLON,
    COMMA,
    CONJS,
    DASHES,
    DETS,
    FINITE_FORMS,
    GERUND,
    HAVE,
    HEAD_NOUNS,
    IN_MARKS,
    NOUN,
    NOUN_WORDS,
    OF,
    OWNER,
    PAST_FORMS,
    POSSESSIVE,
    SEMICOLON,
    SUBJECT,
    SUBORD,
    THAT_WORDS,
    TO_WORDS,
    WH_WORDS,
    WHO_WORDS,
    compile_pattern,
    rfind,
    sequences,
)
from newscli.language.words import word_set
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.constraints import CLAUSE
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.sourcing import sort_of

# Tell who is told from who tells: takes a verb of a parsed unit, returns whether it is passive.
#
# A passive may leave its auxiliary to a verb before it: *was fined and | told to leave*.


_OTHER_CLAUSE = (FINITE_FORMS - PAST_FORMS) | IN_MARKS | WH_WORDS | THAT_WORDS | {SUBJECT, GERUND}


def is_passive(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if a verb's subject doesn't do it: *was told*, and *told* in *was fined and told to leave*."""
    tags = parsed.unit.tags
    if tags[cue.at] not in PAST_FORMS or not BE.isdisjoint(tags[cue.start : cue.at]):
        return tags[cue.at] in PAST_FORMS
    be = rfind(tags, BE, 0, cue.at)
    joined = be >= 0 and tags[cue.at - 1] in CONJS and _OTHER_CLAUSE.isdisjoint(tags[be + 1 : cue.at])
    nobody = tags[cue.end : cue.end + 1] in TO_WORDS | THAT_WORDS or _has_agent(parsed, cue)
    return joined and nobody and not TO_PERSON.isdisjoint(cue.word.families)


def _has_agent(parsed: Parsed, cue: CueCandidate) -> bool:
    return parsed.unit.lows[cue.end : cue.end + 1] == ["by"]


def agent(parsed: Parsed, cue: CueCandidate) -> Chunk | None:
    """Return who does what a passive tells: *told by | the court*."""
    return parsed.noun_at(cue.end + 1) if _has_agent(parsed, cue) else None


def after_agent(parsed: Parsed, cue: CueCandidate, start: int) -> int:
    """Leave out of content who does what a passive tells: *was ordered by the court | to pay*."""
    maker = agent(parsed, cue) if cue.end <= start <= cue.end + 1 else None
    return maker.end if maker and parsed.unit.tags[maker.end : maker.end + 1] in TO_WORDS else start


# Nouns of saying: takes a noun such as *claim* in its unit, returns whose word it is, and where the claim ends.
#
# *Lund’s claim that …*, *a police claim that …*, *the claim by Lund that …*, *Lund gave a warning that …*.

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
        if tags[at] in FINITE_FORMS and before[-1:] not in AUXILIARIES:
            verbs += 1
            clauses = 1 + sum(tag in _JOINTS for tag in tags[that + 1 : at])
            if verbs > clauses and IN_MARKS.isdisjoint(tags[that:at]):
                return at
    return parsed.last


# What a source tells: takes *according to* and its piece, returns that without what only says who the source is.


def told_by_source(parsed: Parsed, cue: CueCandidate, piece: Range) -> Range | None:
    """Return what a source tells, where the words of a piece say, at first or at all, only who or what that is."""
    tags, (start, end) = parsed.unit.tags, piece
    if cue.at > 1 and tags[cue.at - 1] == COMMA and not WHO_WORDS.isdisjoint(tags[start - 1 : start + 1]):
        return 0, cue.at - 1  # "the pier is safe, according to the board, which built it"
    inside = not cue.at and COMMA not in tags[cue.end : start]
    comma = next((at for at in range(start, end) if tags[at] == COMMA and CLAUSE.match(tags, at + 1)), 0)
    return (comma + 1, end) if inside and comma else None  # "according to a report by Lund, the pier is safe"


# Keep content inside the phrase or the relative clause that its cue stands in: takes an attribution, returns it.

_COMMA_WHO = sequences(COMMA, WHO_WORDS)


def within_modifier(parsed: Parsed, one: Attribution) -> Attribution:
    """Return an attribution by a participle or in a relative clause with what belongs to that alone."""
    tags, cue = parsed.unit.tags, one.cue
    if not one.pieces:
        return one
    start, end = one.pieces[-1]
    if (
        cue.word.kind == NOUN_CUE
        and tags[start] in THAT_WORDS
        and start >= cue.end
        and FINITE_FORMS.isdisjoint(tags[:start])
    ):
        return one._replace(pieces=(*one.pieces[:-1], (start, min(end, end_of_noun(parsed, start)))))
    if cue.word.kind == VERB_CUE and tags[cue.at] == GERUND:
        return one._replace(pieces=(*one.pieces[:-1], (start, _before_verb(parsed, one, start, end))))
    if cue.word.kind != VERB_CUE:
        return one
    within = one._replace(pieces=_of_relative(parsed, one))
    return _within_clause(parsed, within) if within.pieces else within


def _within_clause(parsed: Parsed, one: Attribution) -> Attribution:
    """End before the main verb: *Lund, whose aunt says he won, | left*, *The man who said he won | has left*."""
    tags, opener = parsed.unit.tags, _opener(parsed, one.cue)
    start, end = one.pieces[-1]
    if opener < 1 or start < one.cue.end or not FINITE_FORMS.isdisjoint(tags[:opener]):
        return one
    if tags[opener - 1] == COMMA:
        closing = next((at for at in range(start + 1, end - 1) if _closes(tags, at)), end)
    else:
        verbs = [at for at in range(start, end) if tags[at] in FINITE_FORMS and tags[at - 1] not in AUXILIARIES]
        closing = verbs[1] if len(verbs) > 1 and _JOINTS.isdisjoint(tags[start + 1 : verbs[1]]) else end
    return one._replace(pieces=(*one.pieces[:-1], (start, closing))) if IN_MARKS.isdisjoint(tags[closing:end]) else one


def _opener(parsed: Parsed, cue: CueCandidate) -> int:
    """Return where the relative clause begins whose verb a cue is, 0 where it is none: *who said*, *police say was*."""
    tags, lows, subject = parsed.unit.tags, parsed.unit.lows, parsed.noun_ending(cue.start)
    if subject is None or lows[subject.start] == "whose" or tags[subject.start] in WHO_WORDS:
        return subject.start if subject else 0
    if tags[subject.start - 1 : subject.start] in WHO_WORDS:
        return subject.start - 1
    gap = tags[subject.start - 1 : subject.start] in HEAD_NOUNS and tags[cue.end : cue.end + 1] in FINITE_FORMS
    return subject.start if gap and subject.start else 0


def _before_verb(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before the verb of the subject that a participle describes: *A man claiming to be ill | has left*."""
    tags, cue = parsed.unit.tags, one.cue
    subject = parsed.noun_ending(cue.start)
    if subject is None or start < cue.end or subject.start > 1 or FINITE_FORMS.intersection(tags[: cue.at]):
        return end
    clause = tags[start] in THAT_WORDS or (tags[start] not in IN_MARKS and _opens_clause(parsed, start, end))
    verbs = [at for at in range(start, end) if tags[at] in FINITE_FORMS and tags[at - 1] not in AUXILIARIES]
    told = verbs[1:] if clause else verbs
    return told[0] if told and told[0] > start and _JOINTS.isdisjoint(tags[start + 1 : told[0]]) else end


def _opens_clause(parsed: Parsed, start: int, end: int) -> bool:
    """Return True if content begins with a subject right before its verb: *claiming he is ill*."""
    chunk = parsed.noun_at(start)
    return chunk is not None and chunk.end < end and parsed.unit.tags[chunk.end] in FINITE_FORMS


def _of_relative(parsed: Parsed, one: Attribution) -> tuple[Range, ...]:
    """Leave out clauses before *which* and its cue, and what follows the comma that closes their clause.

    *Lund closed the pier, which she said was old*; *Lund, who left and said it was old, has written*.
    """
    tags = parsed.unit.tags
    if by := in_relative(parsed, one.cue):
        told = tuple(piece for piece in one.pieces if piece[0] >= one.cue.end)
        return (*_of_whom(parsed, by[0] - 1), *told) if told else ()
    relative = rfind(tags, _COMMA_WHO, 0, one.cue.start)
    if relative < 0 or COMMA in tags[relative + 1 : one.cue.start]:
        return one.pieces
    right = one.mention is not None and one.mention[0] == relative + 2
    kept = []
    for start, end in one.pieces:
        if end <= one.cue.start:
            kept += [] if right and not FINITE_FORMS.isdisjoint(tags[start:end]) else [(start, end)]
        else:
            kept.append((start, next((at for at in range(start + 1, end - 1) if _closes(tags, at)), end)))
    return tuple(kept) or one.pieces


def _of_whom(parsed: Parsed, relative: int) -> tuple[Range, ...]:
    """Return what a clause describes, before its *that* at word `relative`: *| an outbreak of flu | that Lund says*."""
    tags, end = parsed.unit.tags, relative - (parsed.unit.tags[relative - 1 : relative] == COMMA)
    head = parsed.noun_ending(end)
    while head and tags[head.start - 1 : head.start] == OF and (before := parsed.noun_ending(head.start - 1)):
        head = before
    return ((head.start, end),) if head and IN_MARKS.isdisjoint(tags[head.start : end]) else ()


def _closes(tags: str, at: int) -> bool:
    """Return True if a comma stands at word `at`, and a finite verb after it."""
    verb = at + 1 + (tags[at + 1] in ADVERBS)
    return tags[at] == COMMA and tags[verb : verb + 1] in FINITE_FORMS


def in_relative(parsed: Parsed, cue: CueCandidate) -> Range | None:
    """Return who says something of what a clause with *that* describes: *a strike that | drivers | said could end*."""
    beside = parsed.noun_ending(cue.start)
    if beside is None or parsed.unit.tags[cue.end : cue.end + 1] not in FINITE_FORMS:
        return None
    start = beside.start + (parsed.unit.lows[beside.start] == "that")
    relative = start > 0 and parsed.unit.lows[start - 1] in ("that", "which", "who", "whom")
    return (start, cue.start) if relative and start < cue.start else None

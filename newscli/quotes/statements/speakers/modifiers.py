"""Keep content inside the phrase or the relative clause that its cue stands in: takes an attribution, returns it."""

from newscli.language.lexicon.saying import NOUN_CUE, VERB_CUE
from newscli.language.tag_sets import (
    ADVERBS,
    AUXILIARIES,
    COMMA,
    CONJS,
    FINITE_FORMS,
    GERUND,
    HEAD_NOUNS,
    IN_MARKS,
    OF,
    SUBORD,
    THAT_WORDS,
    WH_WORDS,
    WHO_WORDS,
    rfind,
    sequences,
)
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.speakers.saying_nouns import end_of_noun

_JOINTS = WH_WORDS | CONJS | THAT_WORDS | {SUBORD, COMMA}
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

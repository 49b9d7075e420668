"""Neuter pronouns: takes a speaker's mention, returns whether a later *it* may mean that body."""

from collections.abc import Callable, Sequence

from newscli.language.lexicon.papers import STATING_PAPERS
from newscli.language.names.animacy import is_person_noun
from newscli.language.tag_sets import COMMA, CONJS, FINITE_FORMS, NAME, PREPS_AND_OF, SPEECH
from newscli.quotes.attribution.parsed import Chunk, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.coreference.entity import Entity, Place
from newscli.quotes.coreference.name_chunks import head_of

# How many units after its last mention *it* may still mean a body.
SENTENCES_ON = 2


def is_thing(parsed: Parsed, mention: Range) -> bool:
    """Return True if a speaker is evidently one body or paper: *the ministry*, *a report by the ministry*."""
    head, first = head_of(parsed, mention), parsed.unit.lows[mention[0]]
    paper = first in ("a", "an") and head in STATING_PAPERS
    return (first == "the" or paper) and not head.endswith("s") and not is_person_noun(head)


def is_bare(parsed: Parsed, mention: Range, known: Entity | None) -> bool:
    """Return True for a name of one word that nothing shows to be a person's: *NordTrans*."""
    if mention[1] - mention[0] > 1 or parsed.unit.tags[mention[0]] != NAME:
        return False
    return known is None or (len(known.words) == 1 and known.gender is None and known.role is None)


_PLURAL_VERBS = frozenset({"have", "haven't", "haven’t", "are", "aren't", "aren’t", "were", "weren't", "weren’t"})
_SENTENCES_BACK = 3


def subject_body(
    parsed: Sequence[Parsed], known: Callable[[int, Chunk], Entity | None], pronoun: str, unit: int, at: int
) -> Place | None:
    """Return the body that is the subject of the clause or a sentence before *it* or *they*: *Brack Lane have left.*

    Sentences that are all quotation, or have such a pronoun as their subject, are passed over.
    """
    tags = parsed[unit].unit.tags
    acts = (
        c
        for c in parsed[unit].chunks
        if c.end < at and tags[c.end] in FINITE_FORMS and tags[c.start - 1] not in PREPS_AND_OF
    )
    if (subject := next(acts, None)) and (place := _body_of(parsed[unit], known, pronoun, unit, subject)):
        return place
    for number in range(unit - 1, max(-1, unit - 1 - _SENTENCES_BACK), -1):
        here = parsed[number]
        chunk = _subject(here)
        if chunk is None and SPEECH in here.unit.tags:
            continue
        if chunk is None or here.unit.lows[chunk.start] not in ("it", "they"):
            return _body_of(here, known, pronoun, number, chunk) if chunk else None
    return None


def _subject(parsed: Parsed) -> Chunk | None:
    """Return the subject of a sentence, also after what is set off before it: *For 2025, | Brack Lane | expects*."""
    tags = parsed.unit.tags
    comma = tags.find(COMMA) if tags[0] in PREPS_AND_OF else -1
    after = parsed.noun_at(comma + 1) if comma > 0 and FINITE_FORMS.isdisjoint(tags[:comma]) else None
    return after if after and tags[after.end : after.end + 1] in FINITE_FORMS else parsed.subject_noun()


def _body_of(
    here: Parsed, known: Callable[[int, Chunk], Entity | None], pronoun: str, number: int, chunk: Chunk
) -> Place | None:
    entity = known(number, chunk)
    if (
        entity is None
        or here.unit.tags[chunk.end - 1] != NAME
        or not CONJS.isdisjoint(here.unit.tags[chunk.start : chunk.end])
    ):
        return None
    plural = here.unit.lows[chunk.end : chunk.end + 1] and here.unit.lows[chunk.end] in _PLURAL_VERBS
    told = plural if pronoun == "they" else entity.body and not plural
    return (number, chunk.start, chunk.end) if told and not (entity.gender or entity.role) else None


def stands_alone(parsed: Sequence[Parsed], place: tuple[int, Range], unit: int, stop: int) -> bool:
    """Return True if no other body is named from a place on, up to word `stop` of a unit near by."""
    first, (start, _) = place
    between = ((at, chunk) for at in range(first, unit + 1) for chunk in parsed[at].chunks)
    return unit - first <= SENTENCES_ON and not any(
        is_thing(parsed[at], (chunk.start, chunk.end))
        for at, chunk in between
        if (first, start) < (at, chunk.start) < (unit, stop)
    )

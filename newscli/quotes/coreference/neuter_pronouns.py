"""Neuter pronouns: takes a speaker's mention, returns whether a later *it* may mean that body."""

from collections.abc import Sequence

from newscli.language.names.animacy import is_person_noun
from newscli.language.word_classes import NAME
from newscli.quotes.attribution.candidates import Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.coreference.entity import Entity
from newscli.quotes.coreference.name_chunks import head_of

# How many units after its last mention *it* may still mean a body.
NEAR = 2


def is_thing(parsed: Parsed, mention: Range) -> bool:
    """Return True if a speaker is evidently one body: *the ministry*."""
    head = head_of(parsed, mention)
    return parsed.unit.lows[mention[0]] == "the" and not head.endswith("s") and not is_person_noun(head)


def is_bare(parsed: Parsed, mention: Range, known: Entity | None) -> bool:
    """Return True for a name of one word that nothing shows to be a person's: *NordTrans*."""
    if mention[1] - mention[0] > 1 or parsed.unit.tags[mention[0]] != NAME:
        return False
    return known is None or (len(known.words) == 1 and known.gender is None and known.role is None)


def stands_alone(parsed: Sequence[Parsed], place: tuple[int, Range], unit: int, stop: int) -> bool:
    """Return True if no other body is named from a place on, up to word `stop` of a unit near by."""
    first, (start, _) = place
    between = ((at, chunk) for at in range(first, unit + 1) for chunk in parsed[at].chunks)
    return unit - first <= NEAR and not any(
        is_thing(parsed[at], (chunk.start, chunk.end))
        for at, chunk in between
        if (first, start) < (at, chunk.start) < (unit, stop)
    )

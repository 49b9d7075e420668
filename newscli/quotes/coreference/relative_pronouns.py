"""Relative pronouns: takes the place of *who* or *which*, returns the noun phrase that it stands for."""

from newscli.language.lexicon.places import is_known_place
from newscli.language.names.animacy import are_people, is_person_noun
from newscli.language.names.personal import is_given_name
from newscli.language.tag_sets import (
    COMMA,
    CONJS,
    DETERMINING,
    NAME,
    PREPS_AND_OF,
    PROPER_NOUNS,
    WHO_WORDS,
    rfind,
)
from newscli.quotes.attribution.parsed import Chunk, Parsed
from newscli.quotes.attribution.speaker_phrases import is_described

_LINKS = PREPS_AND_OF | CONJS
_PAIR = 2


def antecedent(parsed: Parsed, at: int) -> Chunk | None:
    """Return the noun phrase that *who* at `at` stands for: of *Ana Ferro, a cook at Pell & Rowe, who* the name.

    *And who* stands for whom the *who* before it does.
    """
    tags = parsed.unit.tags
    if tags[max(at - 1, 0)] in CONJS and (earlier := rfind(tags, WHO_WORDS, 0, at)) > 0:
        return antecedent(parsed, earlier)
    chunks = [chunk for chunk in parsed.chunks if chunk.end <= at]
    if not chunks or chunks[-1].end < at - 1:
        return None
    number = len(chunks) - 1
    number -= _is_wider_place(parsed, chunks)
    if described := _described(parsed, chunks[number]):
        return described
    while number and tags[(end := chunks[number - 1].end) : chunks[number].start] in _LINKS:
        if parsed.unit.lows[end] == "by" and chunks[number] is chunks[-1]:
            break  # "was banned from whist in 1911 by a club that"
        number -= 1
    head = chunks[number]
    if parsed.unit.lows[at] == "which" and (thing := _thing(parsed, chunks[number:])):
        return thing
    if number and tags[chunks[number - 1].end : head.start] == COMMA and tags[head.start] in DETERMINING:
        return chunks[number - 1] if tags[chunks[number - 1].end - 1] == NAME else head
    somebody = _is_somebody(parsed, chunks[-1]) and not _is_somebody(parsed, head)
    return chunks[-1] if somebody else head  # "allegations against Lund, who"


def _thing(parsed: Parsed, chunks: list[Chunk]) -> Chunk | None:
    """Return what *which* stands for where a person comes first: *a friend of | the union*."""
    lows, first = parsed.unit.lows, chunks[0]
    if len(chunks) < _PAIR or not (is_person_noun(lows[first.end - 1]) or is_given_name(lows[first.start])):
        return None
    return next((chunk for chunk in chunks[1:] if not is_person_noun(lows[chunk.end - 1])), None)


def _described(parsed: Parsed, last: Chunk) -> Chunk | None:
    """Return the person that a phrase only describes: *a source close to | the deal*, *people briefed on | it*."""
    if _is_somebody(parsed, last):
        return None
    heads = (
        chunk
        for chunk in reversed(parsed.chunks)
        if chunk.end < last.start and are_people(parsed.unit.lows[chunk.end - 1])
    )
    head = next(heads, None)
    told = head is not None and is_described(parsed, head.start, last.end)
    return Chunk(head.start, last.end, head.kind) if head and told else None


def _is_wider_place(parsed: Parsed, chunks: list[Chunk]) -> bool:
    """Return True if the last phrase only says where a place lies: *a cook from Dorn, Norway*."""
    if len(chunks) < _PAIR or parsed.unit.tags[chunks[-2].end : chunks[-1].start] != COMMA:
        return False
    before, last = chunks[-2:]
    placed = before.start > 0 and parsed.unit.tags[before.start - 1] in PREPS_AND_OF
    named = parsed.unit.tags[before.end - 1] == NAME and parsed.unit.tags[last.end - 1] == NAME
    return placed and named and is_known_place(tuple(parsed.unit.lows[last.start : last.end]))


def _is_somebody(parsed: Parsed, chunk: Chunk) -> bool:
    tags, lows = parsed.unit.tags, parsed.unit.lows
    return tags[chunk.end - 1] in PROPER_NOUNS or is_person_noun(lows[chunk.end - 1].removesuffix("s"))

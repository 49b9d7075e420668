"""Part who is told from whom it is about: takes the noun phrases of a unit, returns them with the two told apart.

Of *told reporters talks had failed* the reporters are who is told, since *told* needs somebody, and the clause its
subject.
"""

from dataclasses import replace

from newscli.language.lexicon.closed_classes import ARTICLES, MULTITUDES
from newscli.language.names.animacy import is_person_noun
from newscli.language.tag_sets import (
    ADJECTIVE,
    ADVERBS,
    BE,
    COMMA,
    DETERMINING,
    FINITE_FORMS,
    HEAD_NOUNS,
    NAME,
    NOUN,
    NOUN_WORDS,
    NUMERALS,
    OF,
    TENSED,
    find,
    sequences,
)
from newscli.language.tags import compile_pattern
from newscli.language.words import word_set
from newscli.quotes.agents import sort_of
from newscli.quotes.attribution.parsed import Chunk, CueCandidate
from newscli.quotes.attribution.segments import Unit

# Verbs with two objects, and those that may have one alone: "warned bank customers would leave".
_TELLING, _WARNING = word_set("tell assure inform remind convince persuade"), word_set("warn promise")
# Verbs with whom and what for objects: "promised the town $20 million".
GIVING = frozenset(("promise", "offer"))
_BELIEVING = word_set("say believe think allege claim warn suspect")
_PLAIN = compile_pattern("DETERMINING? ADJECTIVE* [NOUN_WORDS NAME ADJECTIVE]+")
_LONGEST_ASIDE = 12
_CROWDS = word_set("police staff parliament congress")


def parted(unit: Unit, chunks: list[Chunk], cues: list[CueCandidate]) -> list[Chunk]:
    """Return chunks, those right after a verb of telling parted where they hold a hearer and a subject."""
    starts = {cue.end: cue for cue in cues if cue.word.base in _TELLING | _WARNING | GIVING and _is_active(unit, cue)}
    ends = {
        cue.start for cue in cues if cue.word.base in _BELIEVING and unit.tags[cue.end : cue.end + 1] in FINITE_FORMS
    }
    if not (starts or ends):
        return chunks
    made: list[Chunk] = []
    for chunk in chunks:
        at = _part(unit, chunk, starts[chunk.start].word.base) if chunk.start in starts else 0
        at = at or (_contact(unit, chunk) if chunk.end in ends else 0)
        if chunk.start in starts and unit.tags[chunk.end : chunk.end + 1] == OF:
            starts[chunk.end + 1] = starts[chunk.start]  # "told the House of Commons taxes would rise"
        made += [replace(chunk, end=at), replace(chunk, start=at)] if at else [chunk]
    return made


def _is_active(unit: Unit, cue: CueCandidate) -> bool:
    return unit.tags[cue.at] in TENSED and BE.isdisjoint(unit.tags[cue.start : cue.at])


def _part(unit: Unit, chunk: Chunk, base: str) -> int:
    """Return where the subject begins in a chunk after a verb, 0 where it holds no hearer besides."""
    tags, lows = unit.tags[chunk.start : chunk.end], unit.lows[chunk.start : chunk.end]
    if base in GIVING and (sum_at := find(tags, sequences(NOUN_WORDS, NUMERALS)) + 1):
        return chunk.start + sum_at
    after = chunk.end + (unit.tags[chunk.end : chunk.end + 1] in ADVERBS)
    if unit.tags[after : after + 1] == COMMA:
        after = unit.tags.find(COMMA, after + 1, after + _LONGEST_ASIDE) + 1  # "told fans Lund, for one, had left"
    if unit.tags[after : after + 1] not in FINITE_FORMS or not _PLAIN.fullmatch(tags):
        return 0
    heads = [at for at in range(1, len(tags)) if tags[at - 1] in HEAD_NOUNS and tags[at - 1 : at + 1] != NAME + NAME]
    if base in _WARNING | GIVING:
        at = next((at for at in heads if _is_crowd(lows[at - 1])), 0)
    else:
        at = next(
            (at for at in heads if _is_heard(tags, lows, at)), heads[-1] if tags[0] in DETERMINING and heads else 0
        )
    return chunk.start + at if at and tags[-1] != ADJECTIVE else 0


def _contact(unit: Unit, chunk: Chunk) -> int:
    """Return where the subject of a verb begins that tells of the noun before: *the man | police say won*, else 0."""
    tags, low, last = unit.tags[chunk.start : chunk.end], unit.lows[chunk.end - 1], chunk.end - 1
    if unit.lows[chunk.start] not in ARTICLES or tags[-2:-1] not in NOUN_WORDS:
        return 0
    return last if tags[-1] == NAME or low in _CROWDS or _is_crowd(low) else 0


def _is_crowd(low: str) -> bool:
    """Return True for several people: *fans*, *customers*."""
    return low in MULTITUDES or (low.endswith("s") and is_person_noun(low[:-1]))


def _is_heard(tags: str, lows: list[str], at: int) -> bool:
    """Return True if the words before `at` name somebody who may be told, and are no part of a longer name of one."""
    if tags[at - 1] == NAME:
        return not (_is_crowd(lows[at]) and len(tags) > at + 1)  # not "told BBC | reporters talks had failed"
    if tags[at] == NAME:
        return True
    if tags[0] not in DETERMINING and not (_is_crowd(lows[at - 1]) or lows[at - 1] in _CROWDS):
        return False
    if lows[at - 1] in _CROWDS:
        return True
    longer = len(tags) > at + 1 and tags[at] in NOUN_WORDS and sort_of([lows[at]], NOUN) != "thing"
    return sort_of([lows[at - 1]], NOUN) != "thing" and not (longer and not _is_crowd(lows[at - 1]))

"""Noun phrases among the words of a clause, and what governs each."""

from typing import NamedTuple

from newscli.language.clauses.words import Words
from newscli.language.tags import codes

HEADS = codes("NOMINAL NUMBER MONEY PERCENT DET_ALONE INDEFINITE SYMBOL FOREIGN ADDRESS REFLEXIVE OBJECT")
_ALONE = codes("SUBJECT THERE WHO THAT_WHO WHAT")
_STARTS = codes("DET POSSESSIVE WH_DET DET_ALONE")
INSIDE = codes("DETERMINERS ADJECTIVE HYPHEN OWNER TITLE SLASH FOREIGN") | HEADS
_DESCRIBING = codes("PARTICIPLE GERUND")
NONFINITE = codes("GERUND HAVE_GERUND BE_GERUND PARTICIPLE BE_PARTICIPLE BASE BE_BASE HAVE_BASE DO_BASE")
_PREPOSITIONS = codes("PREPOSITIONS SUBORD")
ADVERBS = codes("ADVERB NOT PARTICLE INTERJECTION")
_CONJ, _HYPHENS, _ADVERB = codes("CONJ"), codes("HYPHEN"), codes("ADVERB")
_BEFORE_DESCRIBING = codes("DETERMINERS ADJECTIVE OWNER HYPHEN NUMBER ADVERB")
_AFTER_ADVERB = codes("ADJECTIVE NUMBER QUANTITY PARTICIPLE")


class Chunk(NamedTuple):
    """A noun phrase `first <= i < last`: "np" by itself, "pp" after a preposition, "object" after another verb."""

    first: int
    last: int
    role: str


def chunks_of(words: Words, free: list[int]) -> list[Chunk]:
    """Return the noun phrases among the tokens of a clause, with what governs each."""
    found: list[Chunk] = []
    tags = words.row.codes
    role, number = "np", 0
    while number < len(free):
        at = free[number]
        size = _phrase(words, free, number)
        if size:
            found.append(Chunk(at, free[number + size - 1] + 1, role))
            joins = number + size < len(free) and words.tagged(free[number + size], _CONJ)
            role = role if joins else "np"
            number += size + joins
            continue
        if tags[at] in _PREPOSITIONS:
            role = "pp"
        elif tags[at] in NONFINITE:
            role = "object"
        elif tags[at] not in ADVERBS:
            role = "np"
        number += 1
    return found


def _phrase(words: Words, free: list[int], number: int) -> int:
    """Return how many tokens a noun phrase takes from a place on, 0 if none begins there."""
    tags = words.row.codes
    if tags[free[number]] in _ALONE:
        return 1
    end, headed = number, 0
    while end < len(free):
        at = free[end]
        if end > number and at != free[end - 1] + 1:
            break
        tag = tags[at]
        if headed and tag in _STARTS:
            break
        if tag in INSIDE:
            if tag in HEADS or (end > number and not headed) or words.tagged(at - 1, _HYPHENS):
                headed = end + 1
        elif not _goes_inside(words, at, begins=end == number):
            break
        end += 1
    return headed - number if headed else 0


def _goes_inside(words: Words, at: int, *, begins: bool) -> bool:
    """Return True for "very" of "a very old man", "rising" of "the rising costs", the comma of "old, grey men"."""
    tag = words.row.codes[at]
    if tag in _DESCRIBING:
        return not begins and words.tagged(at + 1, INSIDE) and words.tagged(at - 1, _BEFORE_DESCRIBING)
    return tag in _ADVERB and words.tagged(at + 1, _AFTER_ADVERB)


def noun_after(words: Words, at: int) -> tuple[int, int] | None:
    """Return the noun phrase that begins at a token, with its attribute after "of"."""
    free = list(range(at, min(at + 12, words.last)))
    size = _phrase(words, free, 0) if free else 0
    return (at, at + size) if size else None


def noun_before(words: Words, verb: int, floor: int) -> int | None:
    """Return where the noun phrase right before a verb begins, all that belongs to it; None if none stands there."""
    chunks = _chunks_before(words, verb, floor)
    return next((chunk.first for chunk in reversed(chunks) if chunk.role == "np"), chunks[-1].first) if chunks else None


def phrase_before(words: Words, verb: int, floor: int) -> int | None:
    """Return where the last noun phrase before a verb begins, whatever governs it; None if none stands there."""
    chunks = _chunks_before(words, verb, floor)
    return chunks[-1].first if chunks else None


def _chunks_before(words: Words, verb: int, floor: int) -> list[Chunk]:
    free = list(range(max(floor, verb - 16, words.first), verb))
    while free and words.tagged(free[-1], ADVERBS):
        free.pop()
    chunks = chunks_of(words, free)
    return chunks if free and chunks and chunks[-1].last == free[-1] + 1 else []

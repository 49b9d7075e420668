"""Block quotations and posts: takes parsed units, returns the speech that they set off, and who speaks it."""

from collections.abc import Iterator
from itertools import groupby

from newscli.article import Article
from newscli.language.lexicon.saying import VERB_CUE
from newscli.language.tags import (
    COLON,
    DASHES,
    HEAD_NOUNS,
    NAME,
    OPEN,
    PREPS_OF_TO,
    PROPER_NOUNS,
    SPEECH,
    rfind,
    sequences,
)
from newscli.quotes.attribution.candidates import silent_cue
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.readings import mentions
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.turns.turn import Turn, pieces_of

_DASH_NAME = sequences(DASHES, NAME)
_LONGEST_NAME = 5  # words before a handle


def post_of(parsed: list[Parsed], numbers: list[int]) -> Turn | None:
    """Read a paragraph that ends in a dash, a name and a handle in brackets; None for any other."""
    last = numbers[-1]
    unit = parsed[last].unit
    handles = (i for i, low in enumerate(unit.lows) if low[0] == "@" and i and unit.tags[i - 1] == OPEN)
    at = next(handles, 1) - 1
    dash = rfind(unit.tags, DASHES, 0, at)
    if dash < 0 or not 0 < at - dash - 1 <= _LONGEST_NAME:
        return None
    pieces = [(number, start, end if number != last else dash) for number, start, end in pieces_of(parsed, numbers, 0)]
    in_marks = any(SPEECH in parsed[number].unit.tags for number in numbers)
    return Turn(last, (dash + 1, at), silent_cue(dash), tuple(pieces), numbers[0], last + 1, in_marks)


def turns_of_blocks(article: Article, parsed: list[Parsed], paragraphs: list[list[int]]) -> Iterator[Turn]:
    """Yield the block quotations with a speaker before or after them."""
    kinds = [article.paragraphs[parsed[numbers[0]].unit.paragraph].kind == "blockquote" for numbers in paragraphs]
    if not any(kinds):
        return
    numbered = zip(paragraphs, kinds, strict=True)
    for is_block, group in groupby(numbered, lambda pair: pair[1]):
        numbers = [number for paragraph, _ in group for number in paragraph]
        if is_block and (turn := _block(parsed, numbers)):
            yield turn


def _block(parsed: list[Parsed], numbers: list[int]) -> Turn | None:
    """Read a block quotation by the name after a dash at its end or after it, or by the sentence that leads to it."""
    begin, end = numbers[0], numbers[-1] + 1
    signed = next((n for n in (numbers[-1], end) if n < len(parsed) and parsed[n].unit.tags[:2] in _DASH_NAME), None)
    if signed is not None:
        held = [number for number in numbers if number != signed]
        stop = next((i for i, tag in enumerate(parsed[signed].unit.tags) if i and tag not in PROPER_NOUNS), None)
        mention = (1, stop or len(parsed[signed].unit.tags))
        return _quoted_block(parsed, held, signed, mention, silent_cue(0), max(end, signed + 1))
    if begin and (told := leads_to(parsed[begin - 1])):
        return _quoted_block(parsed, numbers, begin - 1, told[1], told[0], end)
    return None


def _quoted_block(
    parsed: list[Parsed], held: list[int], unit: int, mention: Range, cue: CueCandidate, end: int
) -> Turn | None:
    if not held or any(SPEECH in parsed[number].unit.tags for number in held):
        return None
    return Turn(unit, mention, cue, pieces_of(parsed, held, 0), held[0], end)


def _head_start(parsed: Parsed, start: int) -> int:
    """Return where a phrase begins that goes on after a preposition: *her email to the staff*."""
    for chunk in reversed(parsed.chunks):
        if chunk.end == start - 1 and parsed.unit.tags[start - 1] in PREPS_OF_TO:
            start = chunk.start
    return start


def leads_to(parsed: Parsed) -> tuple[CueCandidate, Range] | None:
    """Return the cue of a sentence that ends in a colon and what stands before it as its speaker."""
    if not parsed.unit.tags.endswith(COLON):
        return None
    for cue in parsed.cues:
        if cue.word.kind == VERB_CUE:
            left = [(start, end) for start, _, end in mentions(parsed, cue) if end <= cue.start]
            beside = [words for words in left if words[1] == cue.start] or left[:1]
            if beside:
                return cue, (_head_start(parsed, beside[0][0]), beside[0][1])
    subject = next(
        (chunk for chunk in parsed.chunks[:1] if not chunk.start and parsed.unit.tags[chunk.end - 1] in HEAD_NOUNS),
        None,
    )
    return (silent_cue(len(parsed.unit.tags) - 1), (0, subject.end)) if subject else None

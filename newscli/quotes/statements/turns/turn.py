"""Speech that the layout sets off from the text: who speaks it, by which cue, and its pieces."""

from typing import NamedTuple

from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range

Piece = tuple[int, int, int]


class Turn(NamedTuple):
    """Speech set off from the text: who is named in unit `unit` as its speaker, by which cue; its pieces.

    `begin` and `end` are the first unit of its paragraphs and the one after the last; `in_marks` is True if it
    also stands in quotation marks.
    """

    unit: int
    mention: Range
    cue: CueCandidate
    pieces: tuple[Piece, ...]
    begin: int
    end: int
    in_marks: bool = False


def pieces_of(parsed: list[Parsed], numbers: list[int], start: int) -> tuple[Piece, ...]:
    """Return the words of units from word `start` of the first on."""
    ends = [len(parsed[number].unit.tags) for number in numbers]
    pairs = zip(numbers, ends, strict=True)
    return tuple((n, start if n == numbers[0] else 0, end) for n, end in pairs if n != numbers[0] or start < end)

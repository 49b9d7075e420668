"""Takes the quotations of a text in order, returns those at a place, and the text with one pair of marks for all."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

_WITHIN = str.maketrans({"“": "‘", "”": "’", "«": "‘", "»": "’", '"': "’"})


class QuotedSpan(NamedTuple):
    """A quoted stretch of a text: `start` and `end` include the marks, `inner` and `inner_end` don't.

    `closed` is False where the closing mark is missing: the stretch ends with its paragraph, before the next opening
    mark, or before an attribution. Offsets are half-open and count code points.
    """

    start: int
    end: int
    inner: int
    inner_end: int
    closed: bool = True


def quotations_between(quotations: Sequence[QuotedSpan], start: int, end: int) -> Sequence[QuotedSpan]:
    """Return those of `quotations` that share a character with `text[start:end]`."""
    return quotations[bisect_right(quotations, start, key=_end) : bisect_left(quotations, end, key=_start)]


def tokens_within(quotations: Sequence[QuotedSpan], starts: Sequence[int], first: int, last: int) -> frozenset[int]:
    """Return the numbers of the tokens `first <= i < last` inside quotations; `starts` has the places of all tokens."""
    found: set[int] = set()
    if first < last:
        for each in quotations_between(quotations, starts[first], starts[last - 1] + 1):
            low, high = (bisect_left(starts, place, first, last) for place in each[:2])
            found.update(range(low, high))
    return frozenset(found)


def quotation_at(quotations: Sequence[QuotedSpan], place: int) -> int | None:
    """Return the number of the quotation that holds the character at `place`, marks included; None if none does."""
    number = bisect_right(quotations, place, key=_start) - 1
    return number if number >= 0 and place < quotations[number].end else None


def _end(quotation: QuotedSpan) -> int:
    return quotation.end


def _start(quotation: QuotedSpan) -> int:
    return quotation.start


def with_curly_marks(text: str, quotations: Sequence[QuotedSpan]) -> str:
    """Return `text` with “ and ” at the ends of each quotation and ‘ and ’ for marks within; offsets stay the same.

    Where a mark is made of several characters, blanks fill the rest of its place. So rules about quoted words need to
    know one pair of marks.
    """
    pieces: list[str] = []
    at = 0
    for start, end, inner, inner_end, _ in quotations:
        quoted = text[inner:inner_end].translate(_WITHIN)
        closing = "”".rjust(end - inner_end) if end > inner_end else ""
        pieces += text[at:start], "“".ljust(inner - start), quoted, closing
        at = end
    return "".join([*pieces, text[at:]]) if pieces else text

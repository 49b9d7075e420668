"""Words as quotes reads them: takes tokens, returns words. *16-year-old*, *didn’t* are one each."""

from itertools import compress
from typing import NamedTuple

from newscli.language.document import Tokens
from newscli.language.tags import code
from newscli.quotes.attribution.classes import WITHIN

_HYPHENS = frozenset("-‐‑")
_NOT = code("NOT")
# The most usual of what never goes on with a word: looked up before anything is asked.
_APART = frozenset((",", ".", ":", ";", "?", "!", ")", "”", "’", "'", "'s", "’s", '"'))
Place = tuple[int, int]


class Words(NamedTuple):
    """The words of an article by column: where each starts and ends, it in lower case and as spelled, its tag.

    A tag is a character (see `newscli.language.tags`); that of a word of several tokens is the last one's, but of
    "didn’t" that of "did".
    """

    starts: list[int]
    ends: list[int]
    lows: list[str]
    spelled: list[str]
    kinds: list[str]


def words_of(text: str, tokens: Tokens) -> Words:
    """Return the words of a text: its tokens, those joined that no blank or mark divides."""
    starts, ends, lows, tags = tokens.starts[:], tokens.ends[:], tokens.lows[:], list(tokens.codes)
    if joined := _joined(text, starts, ends, lows):
        begins = bytearray(b"\1") * len(starts)
        for at in reversed(joined):
            begins[at], ends[at - 1] = 0, ends[at]
            tags[at - 1] = tags[at - 1] if tags[at] == _NOT else tags[at]
        for at in joined:
            if begins[at - 1]:
                lows[at - 1] = text[starts[at - 1] : ends[at]].lower()
        starts, ends = list(compress(starts, begins)), list(compress(ends, begins))
        lows, tags = list(compress(lows, begins)), list(compress(tags, begins))
    spelled = [text[start:end] + tag for start, end, tag in zip(starts, ends, tags, strict=True)]
    return Words(starts, ends, lows, spelled, list(map(WITHIN.__getitem__, spelled)))


def _joined(text: str, starts: list[int], ends: list[int], lows: list[str]) -> list[int]:
    """Return the tokens that go on with the word before them."""
    touching = [at for at, end in enumerate(ends[:-1], 1) if starts[at] == end and lows[at] not in _APART]
    joined: list[int] = []
    first = 0
    for at in touching:
        first = first if joined[-1:] == [at - 1] else at - 1
        if _are_one(text, (starts[first], ends[at - 1]), starts[at]):
            joined.append(at)
    return joined


def _are_one(text: str, before: Place, start: int) -> bool:
    """Return True if a token at `start` goes on with the word before it."""
    left, right = text[start - 1], text[start]
    if right in _HYPHENS:
        inside = left.isalnum() or (left == "." and before[1] - before[0] > 1)
        return inside and text[start + 1 : start + 2].isalnum()
    return right.isalnum() and (left.isalnum() or (left in _HYPHENS and before[1] - before[0] > 1))

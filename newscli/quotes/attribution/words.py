"""Words as quotes reads them: takes tokens, returns words. *16-year-old*, *didn’t* are one each."""

from typing import NamedTuple

from newscli.language.document import Tokens
from newscli.language.tags import code
from newscli.quotes.attribution.classes import WITHIN

_HYPHENS = frozenset("-‐‑")
_NOT = code("NOT")
Place = tuple[int, int]


class Words(NamedTuple):
    """The words of an article by column: where each starts and ends, it in lower case and as spelled, its tag.

    A tag is a character (see `newscli.language.tags`); that of a word of several tokens is the last one's, but of
    "didn’t" that of "did".
    """

    starts: list[int]
    ends: list[int]
    lows: list[str]
    spelled: list[tuple[str, str]]
    kinds: list[str]


def words_of(text: str, tokens: Tokens) -> Words:
    """Return the words of a text: its tokens, those joined that no blank or mark divides."""
    starts: list[int] = []
    ends: list[int] = []
    lows: list[str] = []
    spelled: list[tuple[str, str]] = []
    last = -1
    for start, end, low, tag in zip(tokens.starts, tokens.ends, tokens.lows, tokens.codes, strict=True):
        if start == last and _are_one(text, (starts[-1], last), start):
            word = text[starts[-1] : end]
            ends[-1], lows[-1] = end, word.lower()
            spelled[-1] = word, spelled[-1][1] if tag == _NOT else tag
        else:
            starts.append(start)
            ends.append(end)
            lows.append(low)
            spelled.append((text[start:end], tag))
        last = end
    return Words(starts, ends, lows, spelled, list(map(WITHIN.__getitem__, spelled)))


def _are_one(text: str, before: Place, start: int) -> bool:
    """Return True if a token at `start` goes on with the word before it."""
    left, right = text[start - 1], text[start]
    if right in _HYPHENS:
        inside = left.isalnum() or (left == "." and before[1] - before[0] > 1)
        return inside and text[start + 1 : start + 2].isalnum()
    return right.isalnum() and (left.isalnum() or (left in _HYPHENS and before[1] - before[0] > 1))

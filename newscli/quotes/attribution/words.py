"""Words as quotes reads them: takes places of tokens, returns those of words. *16-year-old*, *didn’t* are one each."""

from collections.abc import Iterable, Sequence

_HYPHENS = frozenset("-‐‑")
Place = tuple[int, int]


def words_of(text: str, sentences: Iterable[Sequence[Place]]) -> list[Place]:
    """Return the half-open places of the words of a text: of tokens, those joined that no blank or mark divides."""
    words: list[Place] = []
    last = -1
    for tokens in sentences:
        for token in tokens:
            start, end = token
            if start == last and _are_one(text, words[-1], start):
                words[-1] = (words[-1][0], end)
            else:
                words.append(token)
            last = end
    return words


def _are_one(text: str, before: Place, start: int) -> bool:
    """Return True if a token at `start` goes on with the word before it."""
    left, right = text[start - 1], text[start]
    if right in _HYPHENS:
        inside = left.isalnum() or (left == "." and before[1] - before[0] > 1)
        return inside and text[start + 1 : start + 2].isalnum()
    return right.isalnum() and (left.isalnum() or (left in _HYPHENS and before[1] - before[0] > 1))

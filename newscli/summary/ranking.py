"""What a method gives back."""

from typing import NamedTuple


class Ranking(NamedTuple):
    """Sentence numbers, best first; every sentence's score; and what made each score, in words, where known."""

    order: tuple[int, ...]
    scores: tuple[float, ...]
    reasons: tuple[tuple[str, ...], ...] = ()

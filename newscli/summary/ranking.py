"""What a method gives back."""

from collections.abc import Callable
from typing import NamedTuple


def no_reasons(_number: int) -> tuple[str, ...]:
    """Say nothing, as a method does whose scores have no parts."""
    return ()


class Ranking(NamedTuple):
    """Sentence numbers, best first; every sentence's score; and a function that tells in words what made one."""

    order: tuple[int, ...]
    scores: tuple[float, ...]
    reasons: Callable[[int], tuple[str, ...]] = no_reasons

"""Takes a function of a line, returns one that remembers what it told of lines: each step asks again about the same."""

from collections.abc import Callable
from functools import _lru_cache_wrapper, lru_cache
from typing import TypeVar

__all__ = ["forget_many", "remembered"]

_MOST = 1 << 15  # lines: some more than are read of any text, since a memory smaller than the text is none
_USUAL = 1 << 12  # lines that stay remembered from article to article
_MEMORIES: "list[_lru_cache_wrapper[object]]" = []

Told = TypeVar("Told")


def remembered(function: Callable[[str], Told]) -> Callable[[str], Told]:
    """Return a function that remembers what it told of the last lines."""
    memory = lru_cache(maxsize=_MOST)(function)
    _MEMORIES.append(memory)
    return memory


def forget_many() -> None:
    """Forget what was told of more lines than an article has."""
    for memory in _MEMORIES:
        if memory.cache_info().currsize > _USUAL:
            memory.cache_clear()

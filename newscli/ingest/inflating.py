"""What costs no more than it may: answers that are remembered line by line, bytes that are unpacked up to a limit."""

import zlib
from collections.abc import Callable
from functools import _lru_cache_wrapper, lru_cache
from typing import TypeVar

__all__ = ["GZIP", "BrokenOffError", "TooMuchError", "forget_many", "inflate", "remembered"]


# Takes a function of a line, returns one that remembers what it told of lines: each step asks again about the same.

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


# Takes compressed bytes, returns what is in them, in one pass, and never more than a limit.

GZIP = b"\x1f\x8b"
_PIECE = 1 << 16


class TooMuchError(Exception):
    """More comes out than the limit allows."""


class BrokenOffError(Exception):
    """The data end before what is compressed in them does."""


def inflate(data: bytes, limit: int, *, wbits: int = 31) -> bytes:
    """Return what is compressed in `data`, at most `limit` bytes: gzip, all members of it, unless `wbits` says else.

    Fed in pieces, so that a million members cost no more than one. What follows upon the last member is left alone.
    Raises `zlib.error` where the data are damaged, `BrokenOffError` and `TooMuchError`.
    """
    view, at = memoryview(data), 0
    made: list[bytes] = []
    size = 0
    while at < len(view):
        member = zlib.decompressobj(wbits=wbits)
        while not member.eof:
            fed = view[at : at + _PIECE]
            if not fed:
                raise BrokenOffError
            piece = member.decompress(fed, limit - size + 1)
            at += len(fed) - len(member.unconsumed_tail) - len(member.unused_data)
            size += len(piece)
            if size > limit:
                raise TooMuchError
            made.append(piece)
        if not data.startswith(GZIP, at):
            break
    return b"".join(made)

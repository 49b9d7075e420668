"""Takes compressed bytes, returns what is in them, in one pass, and never more than a limit."""

import zlib

DamagedError = zlib.error

_GZIP = b"\x1f\x8b"
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
        if not data.startswith(_GZIP, at):
            break
    return b"".join(made)

"""In: bytes that may be compressed; out: what is in them, never more than text can be."""

import zlib

from newscli.errors import InputError

__all__ = ["unpack"]

# English text packs to a third, markup to a tenth; a bomb packs a thousand to one.
_BASE, _RATIO, _MOST = 20_000_000, 60, 1_000_000_000
_GZIP = b"\x1f\x8b"


def unpack(data: bytes) -> bytes:
    """Return `data`, unpacked where it is gzip, all members of it.

    Raises `InputError` where it is damaged, cut short, packed twice, or unpacks to far more than text does.
    """
    if not data.startswith(_GZIP):
        return data
    limit = min(_BASE + _RATIO * len(data), _MOST)
    pieces: list[bytes] = []
    size, rest = 0, data
    while rest.startswith(_GZIP):
        member = zlib.decompressobj(wbits=31)
        try:
            piece = member.decompress(rest, limit - size + 1)
        except zlib.error:
            raise InputError("the input is damaged gzip. Get the file again.") from None
        size += len(piece)
        if size > limit:
            raise InputError(
                f"the input unpacks to more than {limit // 1_000_000} MB, which no article does. Unpack it."
            )
        if not member.eof:
            raise InputError("the input is gzip that breaks off. Get the file again.")
        pieces.append(piece)
        rest = member.unused_data
    whole = b"".join(pieces)
    if whole.startswith(_GZIP):
        raise InputError("the input is packed twice. Unpack it once.")
    return whole

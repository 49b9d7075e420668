"""Takes bytes that may be compressed, returns what is in them, never more than an article can be."""

import zlib

from newscli.errors import InputError
from newscli.ingest.inflating import GZIP, BrokenOffError, TooMuchError, inflate

__all__ = ["unpack"]

_MOST_BYTES = 20_000_000


def unpack(data: bytes) -> bytes:
    """Return `data`, unpacked where it is gzip, all members of it.

    Raises `InputError` where it is damaged, cut short, packed twice, or unpacks to more than 20 MB.
    """
    if not data.startswith(GZIP):
        return data
    try:
        whole = inflate(data, _MOST_BYTES)
    except zlib.error:
        raise InputError("the input is damaged gzip. Get the file again.") from None
    except TooMuchError:
        raise InputError(f"the input unpacks to more than {_MOST_BYTES // 1_000_000} MB. Unpack it before.") from None
    except BrokenOffError:
        raise InputError("the input is gzip that breaks off. Get the file again.") from None
    if whole.startswith(GZIP):
        raise InputError("the input is packed twice. Unpack it once.")
    return whole

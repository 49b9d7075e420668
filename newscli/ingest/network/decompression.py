"""Takes the body of an answer as it was sent, returns it decompressed and whole; raises a `NetworkError`."""

import zlib

from newscli.errors import NetworkError
from newscli.ingest.inflating import BrokenOffError, TooMuchError, inflate
from newscli.ingest.network.addresses import Address

__all__ = ["decoded", "too_big"]

# What the name of an encoding has zlib read, one after the other (47 is either kind of head): some servers say deflate
# and send it without a head.
_WINDOWS = {"gzip": (47,), "x-gzip": (47,), "deflate": (47, -15)}


def too_big(address: Address, limit: int) -> NetworkError:
    """Return the error for a body of more than `limit` bytes."""
    return NetworkError(f"{address.url} has more than {limit // 1_000_000 or 1} MB. Save it and read the file.")


def decoded(body: bytes, encoding: str, address: Address, limit: int) -> bytes:
    """Return what a body of that encoding holds, at most `limit` bytes.

    Raises `NetworkError` if it is more, is damaged, or breaks off: half an article is not an article.
    """
    encoding = encoding.strip().lower()
    if not body or encoding in ("", "identity"):
        return body
    for window in _WINDOWS.get(encoding, ()):
        try:
            return inflate(body, limit, wbits=window)
        except zlib.error:
            continue
        except TooMuchError:
            raise too_big(address, limit) from None
        except BrokenOffError:
            raise NetworkError(f"the answer of {address.host} breaks off. Try again later.") from None
    raise NetworkError(f"the answer of {address.host} can't be decompressed. Try again later.")

"""The part of a web server's answer that matters."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: `url` is where redirects ended, `body` is decompressed.

    `etag` and `modified` are for the next time. `private` says that the address is one of a private network, as was
    allowed. `headers` are all that came, but for cookies; `at` is when the answer was there.
    """

    url: str
    body: bytes
    status: int = 200
    etag: str | None = None
    modified: str | None = None
    unchanged: bool = False
    private: bool = False
    headers: tuple[tuple[str, str], ...] = ()
    at: datetime | None = None

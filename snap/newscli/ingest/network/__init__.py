"""Takes an address on the web, returns what is there; raises a `NetworkError` of one line."""

import os
from functools import cache
from typing import TYPE_CHECKING

from newscli.errors import NetworkError
from newscli.ingest.network.addresses import Fetched

if TYPE_CHECKING:
    from newscli.ingest.network.client import Client

__all__ = ["NO_NETWORK", "Fetched", "fetch"]

NO_NETWORK = "NEWSCLI_NO_NETWORK"
"""In the environment of a process, it lets nothing be fetched there."""


def fetch(url: str, *, etag: str | None = None, modified: str | None = None, allow_private: bool = False) -> Fetched:
    """Fetch `url` politely: robots.txt is obeyed, and a host is asked once a second at most.

    `etag` and `modified` are those of an earlier answer; where nothing changed since, the answer is `unchanged` and
    its body empty. Addresses of private networks and of this machine are refused, also after redirects; with
    `allow_private` they are fetched where `url` itself names one, but no public address leads there. Only http and
    https are spoken. Raises `NetworkError` for all that can go wrong: no such host, no answer in time, an error
    status, too many redirects, more than 20 MB. Safe to call from several threads.
    """
    if NO_NETWORK in os.environ:
        raise NetworkError(f"fetching {url} is not allowed. Start newscli mcp with --fetch.")
    return _client().fetch(url, etag=etag, modified=modified, allow_private=allow_private)


@cache
def _client() -> "Client":
    from newscli.ingest.network.client import Client

    return Client()

"""In: an address and headers; out: one answer of its server, its body within limits of size and time."""

import re
import socket
import threading
import time
from collections.abc import Mapping
from typing import Any, NamedTuple

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from newscli.errors import NetworkError
from newscli.ingest.network.addresses import Address, is_public
from newscli.ingest.network.proxies import credentials, proxy_for

__all__ = ["LIMIT", "Answer", "Exchange", "UnsteadyError"]

LIMIT = 20_000_000  # bytes of a body, decompressed
_PIECE = 1 << 16


class Answer(NamedTuple):
    """What a server said, once."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return a header, or None where it is missing."""
        return self.headers.get(name)


class UnsteadyError(NetworkError):
    """A failure that may pass: worth another try."""


class _Watched:
    """A connection that refuses private peers, and cuts itself off when headers take too long to come."""

    sock: Any
    host: str
    seconds = 60.0
    private = False
    _late = False

    def connect(self) -> None:
        super().connect()  # type: ignore[misc]
        peer = self.sock.getpeername()[0]
        if not self.private and not is_public(peer):
            self.close()  # type: ignore[attr-defined]
            raise NetworkError(f"{peer} is on a private network, and is not fetched. Allow it with --allow-private.")

    def getresponse(self) -> Any:
        timer = threading.Timer(self.seconds, self._cut)
        timer.daemon = True
        timer.start()
        try:
            response = super().getresponse()  # type: ignore[misc]
        finally:
            timer.cancel()
        if self._late:
            response.close()
            self.close()  # type: ignore[attr-defined]
            raise UnsteadyError(f"{self.host} sends too slowly. Try again later.")
        return response

    def _cut(self) -> None:
        self._late = True
        if self.sock is not None:
            self.sock.shutdown(socket.SHUT_RDWR)


class Exchange:
    """Asks servers, over connections that are kept open between questions.

    `silence` is how long a server may send nothing, `seconds` how long an answer may take in all. With `private`,
    hosts of private networks are asked too.
    """

    def __init__(self, *, silence: float, seconds: float, private: bool) -> None:
        """Prepare; nothing is connected yet."""
        self._silence, self._seconds, self._private = silence, seconds, private
        self._managers: dict[str | None, urllib3.PoolManager] = {}

    def _manager(self, proxy: str | None) -> urllib3.PoolManager:
        """Return what asks by way of a proxy, or straight; a proxy's own place is the user's word and not refused."""
        if proxy not in self._managers:
            silence = urllib3.Timeout(connect=self._silence, read=self._silence)
            manager = _managed(proxy, num_pools=32, maxsize=2, retries=False, timeout=silence)
            settings = {"seconds": self._seconds, "private": self._private or proxy is not None}
            plain = type("_Plain", (_Watched, HTTPConnection), settings)
            secure = type("_Secure", (_Watched, HTTPSConnection), settings)
            manager.pool_classes_by_scheme = {
                "http": type("_PlainPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
                "https": type("_SecurePool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
            }
            self._managers[proxy] = manager
        return self._managers[proxy]

    def ask(self, address: Address, headers: Mapping[str, str], limit: int = LIMIT) -> Answer:
        """Return the answer of the server at `address`.

        Raises `UnsteadyError` where it can't be reached or breaks off, `NetworkError` where the body has more than
        `limit` bytes, decompressed, or can't be decompressed.
        """
        until = time.monotonic() + self._seconds
        proxy = proxy_for(address)
        try:
            response = self._manager(proxy).urlopen(
                "GET", address.url, headers=dict(headers), redirect=False, preload_content=False
            )
            try:
                return Answer(response.status, response.headers, self._body(response, address, limit, until))
            finally:
                response.close() if response.status >= 300 else response.release_conn()
        except urllib3.exceptions.DecodeError:
            raise NetworkError(f"the answer of {address.host} can't be decompressed. Try again later.") from None
        except urllib3.exceptions.SSLError as error:
            raise NetworkError(
                f"{address.host} has no valid certificate ({_reason(error)}). Check the address."
            ) from None
        except urllib3.exceptions.ProxyError:
            raise UnsteadyError(f"the proxy to {address.host} can't be reached. Check HTTPS_PROXY.") from None
        except urllib3.exceptions.NewConnectionError:
            raise UnsteadyError(f"{address.host} can't be reached. Check the address and the connection.") from None
        except urllib3.exceptions.TimeoutError:
            raise UnsteadyError(f"{address.host} does not answer in time. Try again later.") from None
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise UnsteadyError(f"{address.host} can't be read ({_reason(error)}). Try again later.") from None

    def _body(self, response: urllib3.BaseHTTPResponse, address: Address, limit: int, until: float) -> bytes:
        too_big = NetworkError(f"{address.url} has more than {limit // 1_000_000 or 1} MB. Save it and read the file.")
        length = response.headers.get("content-length", "")
        if length.isdigit() and int(length) > limit:
            response.close()
            raise too_big
        body = bytearray()
        while piece := response.read1(_PIECE, decode_content=True):
            body += piece
            if len(body) > limit:
                response.close()
                raise too_big
            if time.monotonic() > until:
                response.close()
                raise UnsteadyError(f"{address.host} sends too slowly. Try again later.")
        return bytes(body)


def _managed(proxy: str | None, **settings: Any) -> urllib3.PoolManager:
    if proxy is None:
        return urllib3.PoolManager(**settings)
    known = credentials(proxy)
    headers = urllib3.make_headers(proxy_basic_auth=known) if known else None
    return urllib3.ProxyManager(proxy, proxy_headers=headers, **settings)


def _reason(error: Exception) -> str:
    """Return the innermost reason of a failure, in a few words."""
    text = re.sub(r"<[^>]*>[:,]?|\[[^\]]*\]|\(_ssl\.c:\d+\)|[\"'()]", "", str(error))
    return " ".join(text.split())[-100:].strip(" .,:") or type(error).__name__

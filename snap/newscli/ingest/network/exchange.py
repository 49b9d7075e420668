"""One exchange with a web server: its answer, the login for it, and what its robots.txt allows (RFC 9309)."""

import os
import re
import socket
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from newscli.errors import NetworkError
from newscli.ingest.network.addresses import (
    Address,
    Patience,
    Watch,
    credentials,
    current_watch,
    decoded,
    is_public,
    proxy_for,
    refused,
    too_big,
)

# Takes an address and headers, returns one answer of its server, within limits of size and time.

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
    """A connection that goes to no private place, and that the watch over its question cuts when the time is over."""

    sock: Any
    host: str
    port: int
    silence = 15.0
    private = False
    _dns_host: str

    def _new_conn(self) -> socket.socket:
        """Connect to the first of the host's places that answers; what is private is not even knocked at."""
        try:
            places = socket.getaddrinfo(self._dns_host, self.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise urllib3.exceptions.NewConnectionError(self, str(error)) from error  # type: ignore[arg-type]
        failure: OSError | None = None
        for family, kind, protocol, _, place in places:
            if not self.private and not is_public(str(place[0])):
                raise refused(str(place[0]))
            connected = socket.socket(family, kind, protocol)
            current_watch().hold(connected)
            try:
                connected.settimeout(max(0.001, min(self.silence, current_watch().left)))
                connected.connect(place)
            except OSError as error:
                connected.close()
                failure = error
                continue
            # TLS takes the socket over, and its own may not be known before it has shaken hands.
            self._twin = connected.dup()
            current_watch().hold(self._twin)
            return connected
        if isinstance(failure, TimeoutError):
            raise urllib3.exceptions.ConnectTimeoutError(str(failure)) from failure
        raise urllib3.exceptions.NewConnectionError(self, str(failure)) from failure  # type: ignore[arg-type]

    def connect(self) -> None:
        self._twin = None
        try:
            super().connect()  # type: ignore[misc]
            current_watch().hold(self.sock)
        finally:
            if self._twin is not None:
                self._twin.close()

    def getresponse(self) -> Any:
        current_watch().hold(self.sock)  # it may have been kept open since an earlier question
        return super().getresponse()  # type: ignore[misc]

    _twin: socket.socket | None = None


class Exchange:
    """Asks servers, over connections that are kept open between questions.

    `silence` is how long a server may send nothing, in seconds. With `private`, hosts of private networks are asked
    too.
    """

    def __init__(self, *, silence: float, private: bool) -> None:
        """Prepare; nothing is connected yet."""
        self._silence, self._private = silence, private
        self._managers: dict[str | None, urllib3.PoolManager] = {}

    def _manager(self, proxy: str | None) -> urllib3.PoolManager:
        """Return what asks by way of a proxy, or straight; a proxy's own place is the user's word and not refused."""
        if proxy not in self._managers:
            silence = urllib3.Timeout(connect=self._silence, read=self._silence)
            manager = _managed(proxy, num_pools=32, maxsize=2, retries=False, timeout=silence)
            settings = {"silence": self._silence, "private": self._private or proxy is not None}
            plain = type("_Plain", (_Watched, HTTPConnection), settings)
            secure = type("_Secure", (_Watched, HTTPSConnection), settings)
            manager.pool_classes_by_scheme = {
                "http": type("_PlainPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
                "https": type("_SecurePool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
            }
            self._managers[proxy] = manager
        return self._managers[proxy]

    def ask(self, address: Address, headers: Mapping[str, str], patience: Patience, limit: int = LIMIT) -> Answer:
        """Return the answer of the server at `address`, within the time that `patience` leaves.

        Raises `UnsteadyError` where it can't be reached, breaks off or takes too long, `NetworkError` where the body
        has more than `limit` bytes, decompressed, or can't be decompressed.
        """
        slow = UnsteadyError(f"{address.host} sends too slowly. Try again later.")
        if patience.left <= 0:
            raise slow
        with Watch(patience) as watch:
            try:
                answer = self._answer(address, headers, limit)
            except NetworkError:
                if watch.late:
                    raise slow from None
                raise
            if watch.late:
                raise slow
        return answer._replace(body=decoded(answer.body, answer.header("content-encoding") or "", address, limit))

    def _answer(self, address: Address, headers: Mapping[str, str], limit: int) -> Answer:
        try:
            response = self._manager(proxy_for(address)).urlopen(
                "GET", address.url, headers=dict(headers), redirect=False, preload_content=False
            )
            try:
                return Answer(response.status, response.headers, _body(response, address, limit))
            finally:
                response.close() if response.status >= 300 else response.release_conn()
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
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise UnsteadyError(f"{address.host} can't be read ({_reason(error)}). Try again later.") from None


def _body(response: urllib3.BaseHTTPResponse, address: Address, limit: int) -> bytes:
    """Return the body as it is sent: still compressed where it is, and whole as far as its head tells."""
    if response.headers.get("transfer-encoding", "chunked").strip().lower() not in ("chunked", "identity"):
        response.close()
        raise NetworkError(f"the answer of {address.host} is packed in a way that is not read here. Try again later.")
    length = response.headers.get("content-length", "")
    if re.fullmatch("[0-9]+", length) and (len(length) > 15 or int(length) > limit):
        response.close()
        raise too_big(address, limit)
    body = bytearray()
    while piece := response.read1(_PIECE, decode_content=False):
        body += piece
        if len(body) > limit:
            response.close()
            raise too_big(address, limit)
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


# Takes a host, returns the login for it in the user's `.netrc`, since a password in an address can leak.


def login_for(host: str) -> tuple[str, str] | None:
    """Return the user and the password for `host` in the file `NETRC` names, or else in `~/.netrc`; None without.

    Only what stands there for this very machine counts. A file that others may read or that is damaged is left alone.
    """
    file = os.environ.get("NETRC") or os.path.expanduser("~/.netrc")  # noqa: PTH111 (which fails without a home)
    found = _logins(file).get(host)
    return found if found and found[0] else None


@cache
def _logins(file: str) -> dict[str, tuple[str, str]]:
    from netrc import NetrcParseError, netrc

    try:
        if Path(file).stat().st_mode & 0o077 and os.name == "posix":
            return {}
        hosts = netrc(file).hosts
    except (OSError, ValueError, NetrcParseError):
        return {}
    return {host: (user, password or "") for host, (user, _, password) in hosts.items() if host != "default"}


# Takes a site's robots.txt, returns whether a path may be fetched (RFC 9309).

_MOST_RULES = 2_000


class Robots(NamedTuple):
    """A site's rules for us: patterns of paths, each allowed or not, and the pause it asks for, in seconds."""

    rules: tuple[tuple[str, bool], ...] = ()
    pause: float = 0.0

    def allow(self, path: str) -> bool:
        """Return True if `path` may be fetched: the longest pattern that fits decides; allowing wins a tie."""
        fitting = [(len(pattern), allowed) for pattern, allowed in self.rules if _fits(pattern, path)]
        return max(fitting, default=(0, True))[1]


ALL = Robots()


def read_robots(text: str, name: str) -> Robots:
    """Return the rules for the robot `name`: those of its own group, else those for all."""
    groups = _groups(text[:500_000])
    own = [lines for agents, lines in groups if any(agent == name for agent in agents)]
    lines = [line for group in own or [g for agents, g in groups if "*" in agents] for line in group]
    rules = [(value, field == "allow") for field, value in lines if value and field in ("allow", "disallow")]
    pauses = [
        float(value) for field, value in lines if field == "crawl-delay" and re.fullmatch(r"\d{1,4}(\.\d+)?", value)
    ]
    return Robots(tuple(rules[:_MOST_RULES]), max(pauses, default=0.0))


def _groups(text: str) -> list[tuple[list[str], list[tuple[str, str]]]]:
    groups: list[tuple[list[str], list[tuple[str, str]]]] = []
    for line in text.splitlines():
        field, colon, value = line.partition("#")[0].partition(":")
        field, value = field.strip().lower(), value.strip()
        if not colon:
            continue
        if field == "user-agent":
            if not groups or groups[-1][1]:
                groups.append(([], []))
            groups[-1][0].append(value.lower().partition("/")[0])
        elif groups:
            groups[-1][1].append((field, value))
    return groups


def _fits(pattern: str, path: str) -> bool:
    """Return True if a pattern with "*" and a last "$" fits the beginning of `path`, in one pass over it."""
    whole = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for number, piece in enumerate(rest):
        if whole and number == len(rest) - 1:
            return path.endswith(piece) and len(path) - len(piece) >= at
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return not whole or at == len(path)

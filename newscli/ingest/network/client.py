"""Takes an address, fetches what is there: politely, with patience, and never from the user's own network."""

import re
import threading
import time
from datetime import UTC, datetime

import urllib3

from newscli.errors import NetworkError
from newscli.ingest.network.addresses import (
    Address,
    Fetched,
    Patience,
    cookies_for,
    follow,
    is_private,
    parse,
    proxy_for,
    refuse_private,
)
from newscli.ingest.network.exchange import ALL, LIMIT, Answer, Exchange, Robots, UnsteadyError, login_for, read_robots
from newscli.records import NamedTuple

_NAME = "newscli"
_HEADERS = {
    "User-Agent": f"{_NAME} (a news reader for the terminal)",
    "Accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Accept-Language": "en, *;q=0.5",
}
_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 8
_PARTIAL = 206  # of which nobody asks here: a part is no article
_PASSING = (429, 500, 502, 503, 504)  # statuses that may be others next time
_LONGEST_WAIT = 10.0


class _Way(NamedTuple):
    """How a request is asked: for the sake of what host and port, also of private ones, and the time that is left."""

    host: str
    port: int
    private: bool
    patience: Patience

    def login(self, address: Address) -> dict[str, str]:
        """Return the header that logs in, where it is the host that was asked for and nobody else can read it."""
        asked = (self.host, 443 if self.port == 80 else self.port)  # a host may lead from http to https
        known = login_for(address.host) if (address.host, address.port) in (asked, self[:2]) else None
        if known is None or (address.scheme != "https" and not self.private):
            return {}
        return urllib3.make_headers(basic_auth=":".join(known))

    def refuse_private(self, address: Address) -> None:
        """Raise `NetworkError` where an address is private and must not be."""
        if not self.private:
            with self.patience.counted():
                refuse_private(address, proxied=proxy_for(address) is not None)


class Client:
    """Fetches pages and feeds; remembers when each host was asked last and what its robots.txt says.

    `pause` is the time between two questions to one host and `waits` the times before a failed one is asked again,
    all in seconds; `silence` is that of `Exchange`, and `seconds` is how long a request may take in all, but for its
    place in the line where several ask one host.
    """

    def __init__(
        self, *, pause: float = 1.0, waits: tuple[float, ...] = (0.5, 2.0), silence: float = 15.0, seconds: float = 60.0
    ) -> None:
        """Prepare; nothing is connected yet."""
        self._pause, self._waits = pause, waits
        self._seconds = seconds
        self._exchanges = {private: Exchange(silence=silence, private=private) for private in (False, True)}
        self._lock = threading.Lock()
        self._next: dict[str, float] = {}
        self._robots: dict[str, Robots] = {}

    def fetch(
        self, url: str, *, etag: str | None = None, modified: str | None = None, allow_private: bool = False
    ) -> Fetched:
        """Fetch `url`, as `newscli.ingest.network.fetch` says."""
        headers = dict(_HEADERS)
        if etag:
            headers["If-None-Match"] = _one_line(etag)
        if modified:
            headers["If-Modified-Since"] = _one_line(modified)
        asked = parse(url)
        patience = Patience(self._seconds)
        with patience.counted():
            private = allow_private and is_private(asked, proxied=proxy_for(asked) is not None)
        address, answer = self._through(asked, headers, _Way(asked.host, asked.port, private, patience))
        if answer.status != 304 and (answer.status >= 300 or answer.status == _PARTIAL):
            raise NetworkError(f"{address.url} answers with status {answer.status}. {_advice(answer.status)}")
        return Fetched(
            url=address.url,
            body=b"" if answer.status == 304 else answer.body,
            status=answer.status,
            etag=answer.header("etag") or (etag if answer.status == 304 else None),
            modified=answer.header("last-modified") or (modified if answer.status == 304 else None),
            unchanged=answer.status == 304,
            private=private,
            headers=tuple((name, value) for name, value in answer.headers.items() if "cookie" not in name.lower()),
            at=datetime.now(UTC).replace(microsecond=0),
        )

    def _through(self, address: Address, headers: dict[str, str], way: _Way) -> tuple[Address, Answer]:
        """Ask, and go where redirects lead."""
        for _ in range(_MOST_REDIRECTS + 1):
            robots = self._robots_of(address, way)
            if not robots.allow(address.path):
                raise NetworkError(
                    f"{address.host} asks robots not to read {address.path[:80]}. Save the page and read the file."
                )
            known = way.login(address) | cookies_for(address)
            answer = self._patiently(address, headers | known, way, robots.pause)
            location = answer.header("location")
            if answer.status not in _REDIRECTS or not location:
                return address, answer
            address = follow(address, location)
        raise NetworkError(f"{address.url} is the end of more than {_MOST_REDIRECTS} redirects. Check the address.")

    def _patiently(
        self, address: Address, headers: dict[str, str], way: _Way, pause: float | None = None, limit: int = LIMIT
    ) -> Answer:
        """Ask, and again where the failure may pass and there is time for it."""
        way.refuse_private(address)
        for wait in (*self._waits, None):
            try:
                if pause is not None:
                    self._take_turn(address.host, pause, way.patience)
                answer = self._exchanges[way.private].ask(address, headers, way.patience, limit)
            except UnsteadyError:
                if wait is None or not way.patience.wait(wait):
                    raise
                continue
            again = max(wait or 0.0, _seconds(answer.header("retry-after")))
            if answer.status not in _PASSING or wait is None or not way.patience.wait(again):
                break
        return answer

    def _take_turn(self, host: str, pause: float, patience: Patience) -> None:
        """Wait until `host` may be asked again; what it takes that others are before this one does not count."""
        pause = max(self._pause, min(pause, _LONGEST_WAIT))
        with self._lock:
            at = max(self._next.get(host, 0.0), now := time.monotonic())
            own = min(at - now, pause)
            if own > patience.left:
                raise NetworkError(f"{host} asks for longer pauses than a request may take. Try again later.")
            self._next[host] = at + pause
        time.sleep(at - now - own)
        patience.wait(own)

    def _robots_of(self, address: Address, way: _Way) -> Robots:
        site = f"{address.scheme}://{address.host}:{address.port}"
        if site not in self._robots:
            self._robots[site] = self._ask_robots(address, way)
        return self._robots[site]

    def _ask_robots(self, address: Address, way: _Way) -> Robots:
        """Return the rules of a site: none where it has none. Raises where it is out of order (RFC 9309, 2.3.1)."""
        place = follow(address, "/robots.txt")
        try:
            for _ in range(_MOST_REDIRECTS):
                answer = self._patiently(place, _HEADERS, way, limit=2_000_000)
                location = answer.header("location")
                if answer.status not in _REDIRECTS or not location:
                    break
                place = follow(place, location)
        except UnsteadyError:
            raise
        except NetworkError:
            way.refuse_private(address)
            return ALL
        if answer.status >= 500:
            raise NetworkError(
                f"the robots.txt of {address.host} answers with status {answer.status}, so nothing of it may be read. "
                "Try again later."
            )
        return read_robots(answer.body.decode(errors="replace"), _NAME) if answer.status == 200 else ALL


def _one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")


def _seconds(retry_after: str | None) -> float:
    return min(float(retry_after or 0), _LONGEST_WAIT) if re.fullmatch("[0-9]{1,9}", retry_after or "0") else 0.0


def _advice(status: int) -> str:
    if status == 401:
        return "Put your login into ~/.netrc, or log in with a browser, save the page and read the file."
    if status in (402, 403, 407, 451):
        return "Log in with a browser, save the page and read the file."
    if status in (404, 410):
        return "Check the address."
    return "Try again later."

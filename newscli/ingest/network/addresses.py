"""The part of a web server's answer that matters."""

import ipaddress
import re
import socket
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import datetime
from http.cookiejar import LoadError, MozillaCookieJar
from pathlib import Path
from typing import Self
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit
from urllib.request import Request, getproxies, proxy_bypass

from newscli.article.addresses import without_password
from newscli.errors import InputError, NetworkError, reason_of
from newscli.ingest.inflating import BrokenOffError, TooMuchError, inflate
from newscli.records import NamedTuple, frozen

# The part of a web server's answer that matters.


@frozen()
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


# Takes an address, returns its parts, checked: http or https, and a place that the open web can see.

_PORTS = {"http": 80, "https": 443}
_MOST_CHARACTERS = 8000
_HOST = re.compile(r"[a-z0-9._~-]+|[0-9a-f]*:[0-9a-f:.]+(%\w+)?")


class Address(NamedTuple):
    """An address that may be asked, and its parts."""

    url: str
    scheme: str
    host: str
    port: int
    path: str


def parse(url: str) -> Address:
    """Take `url` apart; its fragment and its user name are left out.

    Raises `NetworkError` for all but http and https.
    """
    url = without_password(url.strip())
    if len(url) > _MOST_CHARACTERS or any(char.isspace() or not char.isprintable() for char in url):
        raise NetworkError(f"{url[:80]!r} is not a web address. Check it for blanks.")
    try:
        parts = urlsplit(url)
        scheme, host, port = parts.scheme.lower(), parts.hostname, parts.port
        host = host.encode("idna").decode().lower() if host and not host.isascii() else host
    except (ValueError, UnicodeError):
        raise NetworkError(f"{url[:80]!r} is not a web address. Check its spelling.") from None
    if scheme not in _PORTS:
        raise NetworkError(f"{url[:80]} is not fetched: only http and https are. Give a web address.")
    if not host or not _HOST.fullmatch(host):
        raise NetworkError(f"{url[:80]!r} names no host. Check its spelling.")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    if parts.query:
        path += "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]{}|")
    netloc = f"[{host}]" if ":" in host else host
    netloc += f":{port}" if port and port != _PORTS[scheme] else ""
    return Address(urlunsplit((scheme, netloc, "", "", "")) + path, scheme, host, port or _PORTS[scheme], path)


def follow(address: Address, location: str) -> Address:
    """Return where a redirect from `address` to `location` leads."""
    try:
        return parse(urljoin(address.url, location.strip()))
    except ValueError:
        where = without_password(location)[:80]
        raise NetworkError(f"{address.url} redirects to {where!r}, which is not a web address.") from None


def is_private(address: Address, *, proxied: bool) -> bool:
    """Return True if the host is, or resolves to, a place that the open web can't see. Raises `NetworkError` for none.

    Behind a proxy this machine may know no names: then all names count as public but those that only a network's own
    machines have.
    """
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        if proxied:
            return "." not in address.host or address.host.rstrip(".").endswith(_INSIDE)
        raise NetworkError(f"{address.host} can't be found. Check the address and the connection.") from None
    return not all(is_public(str(place[4][0])) for place in found)


_INSIDE = (".local", ".localhost", ".internal", ".intranet", ".lan", ".home", ".home.arpa", ".corp", ".private")


def refuse_private(address: Address, *, proxied: bool) -> None:
    """Raise `NetworkError` where the host is private."""
    if is_private(address, proxied=proxied):
        raise refused(address.host)


def leads_inside(url: str) -> bool:
    """Return True if a web address is on this machine or a private network, as far as this machine can tell."""
    try:
        return is_private(parse(url), proxied=True)
    except NetworkError:
        return False


def refused(host: str) -> NetworkError:
    """Return the error for a host that is private."""
    return NetworkError(
        f"{host} is on this machine or a private network, and is not fetched. Allow it with --allow-private."
    )


def is_public(number: str) -> bool:
    """Return True if an IP address is one of the open web; an IPv4 address inside an IPv6 one counts as itself."""
    address = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        if address.is_site_local or any(address in network for network in _HIDDEN):
            return False
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return inner.is_global and not inner.is_multicast
    return address.is_global and not address.is_multicast


_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
# A network's own translation to IPv4 (RFC 8215), IPv4 as it was once written inside IPv6 (RFC 4291, 2.5.5.1; RFC 2765,
# 2.1), and the inner places of a network that routes by segments (RFC 9602).
_HIDDEN = tuple(map(ipaddress.IPv6Network, ("64:ff9b:1::/48", "::/96", "::ffff:0:0:0/96", "5f00::/16")))


# Takes a file of cookies as browsers export them (Netscape form), returns for an address those its server gave.
#
# Cookies are sent to hosts of their own domain alone, "secure" ones by https alone, and stand in no message.

_USED: list[MozillaCookieJar] = []


def use_cookies(file: Path | None) -> None:
    """Send the cookies of a file from now on, or none. Raises `InputError` for a file that can't be read as such."""
    _USED.clear()
    if file is None:
        return
    jar = MozillaCookieJar()
    try:
        jar.load(str(file), ignore_discard=True)
    except (LoadError, UnicodeError):
        raise InputError(f"{file} is no list of cookies in Netscape form. Export one from your browser.") from None
    except OSError as error:
        raise InputError(f"can't read {file}: {reason_of(error)}.") from None
    _USED.append(jar)


def cookies_for(address: Address) -> dict[str, str]:
    """Return the header that gives a server its cookies; empty where it has none."""
    if not _USED:
        return {}
    request = Request(address.url)
    _USED[0].add_cookie_header(request)
    found = request.get_header("Cookie")
    return {"Cookie": found} if found else {}


# Takes the body of an answer as it was sent, returns it decompressed and whole; raises a `NetworkError`.

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


# Takes an address, returns the proxy for it that the environment names (`HTTPS_PROXY`, `NO_PROXY`, …), if any.


def proxy_for(address: Address) -> str | None:
    """Return the address of the proxy to ask for `address`; None where it is to be asked itself.

    Raises `NetworkError` for a proxy that is not one or speaks neither http nor https.
    """
    settings = getproxies()
    proxy = settings.get(address.scheme) or settings.get("all")
    if not proxy or proxy_bypass(address.host):
        return None
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    try:
        parts = urlsplit(proxy)
        usable = parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        shown = proxy.rpartition("@")[2][:80]
        raise NetworkError(f"the proxy {shown!r} can't be used: only http and https ones are. Check HTTPS_PROXY.")
    return proxy


def credentials(proxy: str) -> str | None:
    """Return the user and the password that stand in a proxy's address, with a colon between."""
    parts = urlsplit(proxy)
    return f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else None


# Takes how long a request may last in all, cuts its connection when the time is over.


class Patience:
    """The seconds that are left for a request in all: its redirects, look-ups, pauses and second tries too."""

    def __init__(self, seconds: float) -> None:
        self.left = seconds

    def wait(self, seconds: float) -> bool:
        """Sleep and return True; return False at once where less than that is left."""
        if seconds > self.left:
            return False
        time.sleep(seconds)
        self.left -= seconds
        return True

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count what the `with` block takes."""
        begun = time.monotonic()
        try:
            yield
        finally:
            self.left = max(0.0, self.left - (time.monotonic() - begun))


class Watch:
    """Cuts the connection that it holds when its time is over, whatever is being sent, and says that it did.

    To limit each read would not do: a server that sends a byte a second is never silent.
    """

    def __init__(self, patience: Patience) -> None:
        """Begin to count when the `with` block begins."""
        self.late = False
        self._patience = patience
        self._until = time.monotonic() + patience.left
        self._lock = threading.Lock()
        self._held: socket.socket | None = None
        self._timer = threading.Timer(patience.left, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        """Watch what this thread asks."""
        _CURRENT.set(self)
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the connection."""
        self._timer.cancel()
        with self._lock:
            self._held = None
        self._patience.left = self.left

    @property
    def left(self) -> float:
        """The seconds that are left."""
        return max(0.0, self._until - time.monotonic())

    def hold(self, connected: socket.socket) -> None:
        """Cut this one when the time is over, or now if it is."""
        with self._lock:
            self._held = connected
        if self.late:
            self._cut()

    def _cut(self) -> None:
        self.late = True
        with self._lock, suppress(OSError):
            if self._held is not None:
                socket.socket.shutdown(self._held, socket.SHUT_RDWR)  # past TLS, which would wait for the other side


_CURRENT: ContextVar[Watch] = ContextVar("watch")


def current_watch() -> Watch:
    """Return the watch over what this thread asks."""
    return _CURRENT.get()

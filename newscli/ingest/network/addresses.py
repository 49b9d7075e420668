"""Takes an address, returns its parts, checked: http or https, and a place that the open web can see."""

import ipaddress
import re
import socket
from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from newscli.article.addresses import without_password
from newscli.errors import NetworkError

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

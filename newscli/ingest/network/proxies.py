"""Takes an address, returns the proxy for it that the environment names (`HTTPS_PROXY`, `NO_PROXY`, …), if any."""

from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from newscli.errors import NetworkError
from newscli.ingest.network.addresses import Address

__all__ = ["credentials", "proxy_for"]


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

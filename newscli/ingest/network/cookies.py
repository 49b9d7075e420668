"""Takes a file of cookies as browsers export them (Netscape form), returns for an address those its server gave.

Cookies are sent to hosts of their own domain alone, "secure" ones by https alone, and stand in no message.
"""

from http.cookiejar import LoadError, MozillaCookieJar
from pathlib import Path
from urllib.request import Request

from newscli.errors import InputError, reason_of
from newscli.ingest.network.addresses import Address

__all__ = ["cookies_for", "use_cookies"]

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

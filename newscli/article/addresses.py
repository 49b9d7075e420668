"""Takes a web address, or what holds some, returns it without what nobody else may see."""

import re

_USER = r"((?:^|(?<=[^\w+.-]))[a-z][a-z0-9+.-]{0,20}:[/\\]{2,}|^\s*[/\\]{2,})[^\s/\\?#]*@"

# In a page, a feed or Markdown an address ends at a quotation mark, an angle bracket and the like, its scheme may be
# missing, and JSON writes its slashes in other ways. In UTF-16 a zero stands beside each character.
_CHARS = r"[^\s/\\?#\"<>\[\]`|&@]*+"
_IN_MARKUP = rf"([:\"'(=]\0?(?:/\0?/|\\(?:/\\/|u002[fF]\\u002[fF]))/*+)(?:{_CHARS}(?:&(?!quot;|lt;|gt;){_CHARS})*+@)+"


def without_password(words: str) -> str:
    """Return `words` with each web address in them without its user name and password."""
    return re.sub(_USER, r"\1", words, flags=re.IGNORECASE) if "@" in words else words


def forget_passwords(raw: bytes | str) -> bytes | str:
    """Return an input with each web address that is written plainly in it without its user name and password."""
    if isinstance(raw, str):
        return re.sub(_IN_MARKUP, r"\1", raw) if "@" in raw and ("/" in raw or "\\" in raw) else raw
    return re.sub(_IN_MARKUP.encode(), rb"\1", raw) if b"@" in raw else raw


def web_address(url: str | None) -> str:
    """Return an address that is one of the web, or nothing: no other kind is opened or becomes a link."""
    from urllib.parse import urlsplit

    try:
        return url if url and url.isprintable() and urlsplit(url).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def is_within(url: str | None, site: str | None) -> bool:
    """Return True if an address is of the site of another: of its host, or a host within that, at the same port."""
    (host, port), (whole, its_port) = _door(url), _door(site)
    return bool(whole) and port == its_port and f".{host}".endswith(f".{whole}")


def _door(url: str | None) -> tuple[str, int | None]:
    """Return the host of an address and its port, None for the usual one of its scheme."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url or "")
        return host_of(url), None if parts.port == {"http": 80, "https": 443}.get(parts.scheme) else parts.port
    except ValueError:
        return "", None


def host_of(url: str | None) -> str:
    """Return the host of an address, without “www.”; nothing of what is none."""
    from urllib.parse import urlsplit

    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


# Takes what an input calls its article, returns its slug: a name to type and for files, never a path.

_MOST_BYTES = 120  # bytes: with a number and a suffix it still names a file everywhere
_PLAIN = re.compile(r"(\w(?:[\w-]|\.(?!\.)){0,118}?)(?:-\d{1,9})?(?<!\.)")
# Windows keeps these names for devices, whatever suffix follows.
_DEVICES = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))))


def plain_slug(name: str) -> str | None:
    """Return `name` where it is a slug, or else its letters and digits with hyphens between; None where it has none.

    A slug begins with a letter or a digit, and holds nothing else but `-`, `_` and single dots. A longer one is cut,
    but not for the number that an archive gave it.
    """
    plain = _PLAIN.fullmatch(name)
    if not plain or len(plain[1].encode()) > _MOST_BYTES:
        words = "-".join(re.findall(r"\w+", name[:1000]))
        name = words.encode()[:_MOST_BYTES].decode(errors="ignore").strip("-")
    return f"article-{name}" if name.partition(".")[0].lower() in _DEVICES else name or None

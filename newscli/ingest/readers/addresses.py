"""Takes what a page gives as the address of a link, returns it whole and fit for Markdown."""

from urllib.parse import urljoin, urlsplit

from newscli.article.addresses import without_password

__all__ = ["whole_address"]

_MOST_CHARACTERS = 2_000
_KEPT = frozenset("-._~:/?#@!$&'*+,;=%")


def whole_address(address: str, base: str | None) -> str | None:
    """Return the address that `address` is on the page at `base`; None where it leads to no other page of the web.

    What would end a link in Markdown is written with per cent signs.
    """
    bare = address.strip()
    if not bare or bare.startswith("#") or len(bare) > _MOST_CHARACTERS:
        return None
    try:
        whole = urljoin(base or "", bare)
        parts = urlsplit(whole)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return None
        if base and whole.partition("#")[0] == base.partition("#")[0]:
            return None
    except ValueError:
        return None
    return "".join(map(_quoted, without_password(whole)))


def _quoted(char: str) -> str:
    if char in _KEPT or (char.isascii() and char.isalnum()):
        return char
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))

"""Takes what an input calls its article, returns its slug: a name to type and for files, never a path."""

import re

__all__ = ["plain_slug"]

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

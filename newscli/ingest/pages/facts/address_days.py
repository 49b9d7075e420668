"""Takes the address of a page, returns the day that it tells: "/2026/02/09/bridge"."""

import re
from datetime import date

from newscli.ingest.metadata.dates import find_stamp

__all__ = ["day_in_address"]

_IN_URL = re.compile(r"[/_-]((?:19|20)\d\d)[/.-](\d{1,2}|[a-z]{3,9})[/.-](\d{1,2})(?!\d)", re.IGNORECASE)
_IN_FIGURES = re.compile(r"[/_-](20\d\d)/?([01]\d)([0-3]\d)(?!\d)")


def day_in_address(url: str | None) -> date | None:
    """Return the day in an address, or None."""
    found = _IN_URL.search(url or "") or _IN_FIGURES.search(url or "")
    if not found:
        return None
    stamp = find_stamp(
        f"{found[3]} {found[2]} {found[1]}" if found[2].isalpha() else f"{found[1]}-{found[2]}-{found[3]}"
    )
    return stamp.on() if stamp else None

"""Takes a date as machines write it (ISO 8601, RFC 5322), returns the moment, with its own zone."""

from datetime import date, datetime
from email.utils import parsedate_to_datetime

from newscli.ingest.metadata.dates import find_stamp

__all__ = ["day_of", "moment_of"]

_LONGEST = 64
_FIRST_YEAR = 1700  # machines write the year 1 where they know none


def moment_of(text: str) -> datetime | None:
    """Return the moment that `text` states, or None where it states no clock."""
    text = " ".join(text[:_LONGEST].split())
    if not any(char.isdigit() for char in text):
        return None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text) if ":" in text or "T" in text else None
            return moment if moment is None or moment.year >= _FIRST_YEAR else None
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    stamp = find_stamp(text)
    return stamp.at() if stamp else None


def day_of(text: str) -> date | None:
    """Return the day that `text` states, in the zone it states, or None."""
    moment = moment_of(text)
    if moment is not None:
        return moment.date()
    try:
        day = date.fromisoformat(text.strip()[:10])
        return day if day.year >= _FIRST_YEAR else None
    except ValueError:
        stamp = find_stamp(text[:_LONGEST])
        return stamp.on() if stamp else None

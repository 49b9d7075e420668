"""In: a date as machines write it (ISO 8601, RFC 5322); out: the moment, with its own zone."""

from datetime import date, datetime
from email.utils import parsedate_to_datetime

from newscli.ingest.dates import find_stamp

__all__ = ["day_of", "moment_of"]

_LONGEST = 64


def moment_of(text: str) -> datetime | None:
    """Return the moment that `text` states, or None where it states no clock."""
    text = " ".join(text[:_LONGEST].split())
    if not any(char.isdigit() for char in text):
        return None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(text) if ":" in text or "T" in text else None
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
        return date.fromisoformat(text.strip())
    except ValueError:
        stamp = find_stamp(text[:_LONGEST])
        return stamp.on() if stamp else None

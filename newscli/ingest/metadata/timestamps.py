"""Takes a date as machines write it (ISO 8601, RFC 5322), returns the moment, with its own zone."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from newscli.ingest.metadata.dates import Stamp, find_stamp

__all__ = ["day_of", "is_month", "moment_of"]

_MOST_CHARACTERS = 64
_MONTH = re.compile(r"((?:19|20)\d\d)[-/](0?[1-9]|1[0-2])")
_EPOCH = (10, 13)  # digits of the seconds, or of their thousandths, since 1970
_COMPACT = (12, 14)  # digits of 202602090730 and 20260209073000
_FIRST_YEAR = 1700  # machines write the year 1 where they know none


def moment_of(text: str, *, day_first: bool = False) -> datetime | None:
    """Return the moment that `text` states, or None where it states no clock.

    `day_first` tells whether 2/6/2026 is in June.
    """
    text = " ".join(text[:_MOST_CHARACTERS].split())
    if not any(char.isdigit() for char in text):
        return None
    if text.isascii() and text.isdigit() and len(text) in _EPOCH:
        return datetime.fromtimestamp(int(text[:10]), UTC) if text[0] == "1" else None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text) if ":" in text or "T" in text else None
            return moment if moment is None or moment.year >= _FIRST_YEAR else None
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    stamp = _stamp(text, day_first)
    return stamp.at() if stamp else None


def _stamp(text: str, day_first: bool) -> Stamp | None:
    stamp = find_stamp(text)
    return stamp.turned() if stamp and day_first and stamp.turned().on() else stamp


def day_of(text: str, *, day_first: bool = False) -> date | None:
    """Return the day that `text` states, in the zone it states, the first of a month that is all it states, or None."""
    moment = moment_of(text, day_first=day_first)
    if moment is not None:
        return moment.date()
    try:
        day = date.fromisoformat(text.strip()[:10])
        return day if day.year >= _FIRST_YEAR else None
    except ValueError:
        if len(text) in _COMPACT and text.isascii() and text.isdigit():
            return day_of(text[:8])
        stamp = _stamp(text[:_MOST_CHARACTERS], day_first)
        if stamp is None and (month := _MONTH.fullmatch(text.strip())):
            return date(int(month[1]), int(month[2]), 1)
        return stamp.on() if stamp else None


def is_month(text: str) -> bool:
    """Return True if `text` states a month of a year and no day: "2026-02"."""
    return bool(_MONTH.fullmatch(text.strip()))

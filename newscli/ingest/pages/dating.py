"""Takes what a page states and prints about its day, returns the day of publication, as its readers saw it."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from newscli.article import DateFrom
from newscli.ingest.metadata.dates import Stamp, find_stamp
from newscli.ingest.metadata.timestamps import day_of, moment_of

__all__ = ["Dating", "date_page"]

_LONGEST = 120
_WEST, _EAST = 9, 12  # hours of universal time before, or from, which it may be another day
_UPDATED = re.compile(r"updated|modified|edited", re.IGNORECASE)
_IN_URL = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-])")


class Dating(NamedTuple):
    """The day of publication, its moment where a clock is stated, and how sure it is."""

    day: date | None = None
    moment: datetime | None = None
    origin: DateFrom | None = None


def date_page(
    moment: datetime | None, day: date | None, above: Iterable[str], url: str | None, shown: Iterable[str] = ()
) -> Dating:
    """Date a page by what its markup states, else by what stands above its story, what it shows, or its address.

    Markup often gives the moment in universal time. Where the page prints, or its address has, the day beside, that
    is the day at its place, and taken.
    """
    stamps = list(_stamps(above))
    if day is None:
        return _unstated(stamps, url, shown)
    for stamp in stamps:
        local = stamp.on()
        if local is not None and moment is not None and _is_elsewhere(local, moment):
            return Dating(local, stamp.at(), "stated")
    in_url = _url_day(url)
    if in_url and moment is not None and _is_elsewhere(in_url, moment) and not stamps:
        return Dating(in_url, None, "stated")
    return Dating(day, moment if moment is not None and moment.date() == day else None, "stated")


def _unstated(stamps: list[Stamp], url: str | None, shown: Iterable[str]) -> Dating:
    """Date a page whose markup states nothing; where its address has a day, only the same day printed is trusted."""
    in_url = _url_day(url)
    for stamp in stamps:
        day = stamp.on()
        if day is not None and in_url in (None, day):
            return Dating(day, stamp.at(), "stated" if stamp.certain else "guessed")
    if in_url:
        return Dating(in_url, None, "guessed")
    for text in shown:
        day = day_of(text)
        if day is not None:
            return Dating(day, moment_of(text), "guessed")
    return Dating()


def _stamps(above: Iterable[str]) -> Iterable[Stamp]:
    """Yield the dates printed above the story; those called an update come last."""
    lines = [" ".join(line.split()) for text in above for line in text.splitlines()]
    texts = [line for line in lines if len(line) <= _LONGEST and not _is_sentence(line)]
    for updates in (False, True):
        for text in texts:
            cut = _UPDATED.search(text)
            part = text[cut.start() :] if updates and cut else text[: cut.start()] if cut else "" if updates else text
            stamp = find_stamp(part)
            if stamp is not None and stamp.year is not None:
                yield stamp


def _is_sentence(text: str) -> bool:
    return len(text.split()) > 8 and text.rstrip().endswith((".", "?", "!", "”", '"')) and "By " not in text[:3]


def _is_elsewhere(local: date, moment: datetime) -> bool:
    """Return True if a `moment` in universal time fell on another day, `local`, between Honolulu and Auckland."""
    if moment.utcoffset() not in (None, timedelta(0)):
        return False
    days = (local - moment.date()).days
    return (days == -1 and moment.hour < _WEST) or (days == 1 and moment.hour >= _EAST)


def _url_day(url: str | None) -> date | None:
    found = _IN_URL.search(url or "")
    if not found:
        return None
    stamp = find_stamp(
        f"{found[3]} {found[2]} {found[1]}" if found[2].isalpha() else f"{found[1]}-{found[2]}-{found[3]}"
    )
    return stamp.on() if stamp else None

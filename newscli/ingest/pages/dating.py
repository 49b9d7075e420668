"""Takes what a page states and prints about its days, returns the day of publication, as its readers saw it.

The order of trust: what the markup states; what is printed beside the headline; the day in the address; what the page
calls a date. Of what is printed, a day called one of publication comes first, wherever it stands around the story, and
one of an update is the last resort.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from newscli.article import DateFrom
from newscli.ingest.metadata.dates import Stamp, find_stamp
from newscli.ingest.metadata.timestamps import day_of, moment_of

__all__ = ["Dating", "PageDates", "date_page"]

_LONGEST = 120
_NEAR = 40  # letters after "originally published" in which the day stands
_WEST, _EAST = 9, 12  # hours of universal time before, or from, which it may be another day
_UPDATED = re.compile(r"updated|modified|edited|reviewed|fact[- ]checked", re.IGNORECASE)
_PUBLISHED = re.compile(r"published|posted|written|added|created|released|issued", re.IGNORECASE)
_ORIGINAL = re.compile(r"(?:originally|first) (?:published|posted|appeared|ran)\b", re.IGNORECASE)
_IN_URL = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?!\d)", re.IGNORECASE)
_IN_FIGURES = re.compile(r"/(20\d\d)(\d\d)(\d\d)/")


class PageDates(NamedTuple):
    """What a page has for its dates.

    `moment` and `day` are what its markup states, `updated` what it states of an update; `head` and `foot` are the
    texts above and below the story, the nearest first, `url` is its address, and `shown` what it calls dates.
    `day_first` tells whether 2/6/2026 is in June where it comes from.
    """

    moment: datetime | None = None
    day: date | None = None
    updated: date | None = None
    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    url: str | None = None
    shown: tuple[str, ...] = ()
    day_first: bool = False


class Dating(NamedTuple):
    """The day of publication, its moment where a clock is stated, how sure it is, and when it was updated."""

    day: date | None = None
    moment: datetime | None = None
    origin: DateFrom | None = None
    updated: date | None = None


def date_page(page: PageDates) -> Dating:
    """Date a page by what its markup states, else by what it prints, or its address.

    Markup often gives the moment in universal time. Where the page prints, or its address has, the day beside, that
    is the day at its place, and taken.
    """
    stamps = [*_stamps(page, page.head)]
    found = _unstated(page, stamps) if page.day is None else _stated(page, page.day, stamps)
    return found._replace(updated=_updated(page, found))


def _stated(page: PageDates, day: date, stamps: list["_Printed"]) -> Dating:
    moment = page.moment
    bare = [stamp for stamp, rank in stamps if rank < _LAST]
    if bare and _is_new_version(page, day, stamps):
        return Dating(bare[0].on(), bare[0].at(), "stated")
    for stamp in bare:
        local = stamp.on()
        if local == day:
            break
        if local is not None and local < day and not (moment and _is_elsewhere(local, moment)):
            # What keeps a site's pages states when it took them over, which may be later.
            return Dating(local, stamp.at(), "stated" if stamp.certain else "guessed")
        if local is not None and moment is not None and _is_elsewhere(local, moment):
            return Dating(local, stamp.at(), "stated")
    in_url = _url_day(page.url)
    if in_url and moment is not None and _is_elsewhere(in_url, moment) and not stamps:
        return Dating(in_url, None, "stated")
    return Dating(day, moment if moment is not None and moment.date() == day else None, "stated")


def _is_new_version(page: PageDates, day: date, stamps: list["_Printed"]) -> bool:
    """Return True if all that is printed is the later day of what the markup calls an update, and it isn't called so.

    Such a page was written anew, and is given to its readers as of that day.
    """
    updated = page.updated.date() if isinstance(page.updated, datetime) else page.updated
    days = {stamp.on() for stamp, _ in stamps}
    return days == {updated} and updated is not None and updated > day and all(rank < _LAST for _, rank in stamps)


def _unstated(page: PageDates, stamps: list["_Printed"]) -> Dating:
    """Date a page whose markup states nothing; where its address has a day, only the same day printed is trusted."""
    in_url = _url_day(page.url)
    first = [found for found in (*stamps, *_stamps(page, page.foot)) if found.rank == _FIRST]
    for stamp, rank in (*first, *stamps):
        day = stamp.on()
        if day is not None and in_url in (None, day):
            return Dating(day, stamp.at(), "stated" if stamp.certain and rank < _LAST else "guessed")
    if in_url:
        return Dating(in_url, None, "guessed")
    for text in page.shown:
        day = day_of(text)
        if day is not None:
            return Dating(day, moment_of(text), "guessed")
    return Dating()


def _updated(page: PageDates, found: Dating) -> date | None:
    """Return the moment of an update, else its day; it is later than the publication."""
    printed = [stamp.at() or stamp.on() for stamp, rank in _stamps(page, (*page.head, *page.foot)) if rank == _LAST]
    for each in (page.updated, *printed):
        day = each.date() if isinstance(each, datetime) else each
        if each is None or day is None or found.day is None or day < found.day:
            continue
        if day > found.day or _is_later(each, found.moment):
            return each
    return None


def _is_later(updated: date, published: datetime | None) -> bool:
    """Return True if a moment of the same day is later by minutes, as far as both tell their clocks alike."""
    if not isinstance(updated, datetime) or published is None or (updated.tzinfo is None) != (published.tzinfo is None):
        return False
    return updated - published >= timedelta(minutes=1)


_FIRST, _PLAIN, _LAST = 0, 1, 2


class _Printed(NamedTuple):
    """A date that is printed, and whether it is called the first, nothing, or that of an update."""

    stamp: Stamp
    rank: int


def _stamps(page: PageDates, texts: Iterable[str]) -> Iterator[_Printed]:
    """Yield the dates printed in texts that are no prose; the days of publication come first, of updates last."""
    lines = [" ".join(line.split()) for text in texts for line in text.splitlines()]
    found = [printed for line in lines for printed in _parts(line)]
    for stamp, rank in sorted(found, key=lambda printed: printed.rank):
        turned = stamp.turned()
        if page.day is None and page.day_first and not stamp.certain and turned.on():
            yield _Printed(turned._replace(certain=True), rank)
        else:
            yield _Printed(turned if page.day is not None and turned.on() == page.day else stamp, rank)


def _parts(line: str) -> Iterator[_Printed]:
    """Yield the dates of a line, each with what stands before it: "Published March 3, 2026, updated March 5, 2026"."""
    original = _ORIGINAL.search(line)
    if original and (stamp := find_stamp(line[original.end() :][:_NEAR])) and stamp.year is not None:
        yield _Printed(stamp, _FIRST)
    if len(line) > _LONGEST or _is_sentence(line):
        return
    cut = _UPDATED.search(line)
    part = line[: cut.start()] if cut else line
    stamp = find_stamp(part)
    if stamp is not None and stamp.year is not None:
        yield _Printed(stamp, _FIRST if _PUBLISHED.search(part) else _PLAIN)
    if cut:
        stamp = find_stamp(line[cut.start() :])
        if stamp is not None and stamp.year is not None:
            yield _Printed(stamp, _LAST)


def _is_sentence(text: str) -> bool:
    return len(text.split()) > 8 and text.rstrip().endswith((".", "?", "!", "”", '"')) and "By " not in text[:3]


def _is_elsewhere(local: date, moment: datetime) -> bool:
    """Return True if a `moment` in universal time fell on another day, `local`, between Honolulu and Auckland."""
    if moment.utcoffset() not in (None, timedelta(0)):
        return False
    days = (local - moment.date()).days
    return (days == -1 and moment.hour < _WEST) or (days == 1 and moment.hour >= _EAST)


def _url_day(url: str | None) -> date | None:
    found = _IN_URL.search(url or "") or _IN_FIGURES.search(url or "")
    if not found:
        return None
    stamp = find_stamp(
        f"{found[3]} {found[2]} {found[1]}" if found[2].isalpha() else f"{found[1]}-{found[2]}-{found[3]}"
    )
    return stamp.on() if stamp else None

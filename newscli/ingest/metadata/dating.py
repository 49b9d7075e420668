"""Takes what a page, or a paste of one, states and prints about its days, returns the day of publication."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import takewhile
from urllib.parse import urlsplit

from newscli.article import DateFrom
from newscli.article.provenance import Said
from newscli.ingest.metadata.facts import Stamp, find_month, find_stamp, shows_day_first
from newscli.ingest.metadata.printed_days import (
    FIRST,
    LAST,
    Printed,
    dates_in,
    day_in,
    day_of,
    first_update,
    is_called,
    is_month,
    is_note,
    moment_of,
)
from newscli.ingest.metadata.signed_lines import LABELS, label_of
from newscli.language.words import lazily
from newscli.records import NamedTuple

# Takes what a page states and prints about its days, returns the day of publication, as its readers saw it.
#
# The order of trust: what the markup states; what is printed beside the headline; the day in the address; what the
# page calls a date. Of what is printed, a day called one of publication comes first, wherever it stands around the
# story, and one of an update is the last resort, before a month without its day.

_WEST, _EAST = 9, 12  # hours of universal time before, or from, which it may be another day
_NEAR = 180  # days from the stated day to one that is printed amid the story, and may be its own
_month_in_url = lazily(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])(?=/|$)")


class StatedDays(NamedTuple):
    """The days that a page's markup states.

    `moment` and `day` are of publication, `updated` of an update; `said` is all that is called the publication, the
    surest first, `updates` all that is called an update.
    `linked` is true where only JSON-LD, microdata or scripts state the day, all for machines.
    `shown` are the first `<time>` elements and what else the page calls dates, `times` the days that `<time>` elements
    state by what they show. `day_first` tells whether 2/6/2026 is in June where the page is from.
    """

    moment: datetime | None = None
    day: date | None = None
    updated: date | None = None
    updates: tuple[Said, ...] = ()
    said: tuple[Said, ...] = ()
    linked: bool = False
    shown: tuple[str, ...] = ()
    times: tuple[tuple[str, date], ...] = ()
    day_first: bool = False


class PageDates(NamedTuple):
    """What a page has for its dates.

    `stated` is what its markup states; `head` and `foot` are the texts above and below the story, the nearest first,
    `amid` are those of `head` behind the first paragraph that may tell of another day than the story's,
    `url` is its address, and `runs` are all its texts. `year` is that of days printed without one, where it is known.
    """

    stated: StatedDays = StatedDays()
    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    url: str | None = None
    runs: tuple[str, ...] = ()
    amid: tuple[str, ...] = ()
    year: int | None = None


class Dating(NamedTuple):
    """The day of publication, its moment where a clock is stated, how sure it is, and when it was updated.

    `where` says what the day was taken from, and `printed` what is printed there.
    """

    day: date | None = None
    moment: datetime | None = None
    origin: DateFrom | None = None
    updated: date | None = None
    where: str | None = None
    printed: Stamp | None = None


def date_page(page: PageDates) -> Dating:
    """Date a page by what its markup states, else by what it prints, or its address.

    Markup often gives the moment in universal time. Where the address has the day beside, or the page prints the
    same moment in a zone that it names, that is the day at its place, and taken; what is printed without a zone may be
    the day at the reader's place, and is not.
    """
    stamps = [*_beside(page)]
    found = _unstated(page, stamps) if page.stated.day is None else _stated(page, page.stated.day, stamps)
    return found._replace(updated=_updated(page, found))


def _beside(page: PageDates) -> Iterator[Printed]:
    """Yield what is printed beside the headline; amid the story, where the markup states a day, only near ones."""
    day = page.stated.day
    if day is None:
        yield from _stamps(page, page.head)
        return
    yield from _stamps(page, (text for text in page.head if text not in page.amid))
    amid = _stamps(page, (text for text in page.head if text in page.amid))
    yield from (one for one in amid if (on := one.stamp.on()) and abs((on - day).days) <= _NEAR)


def days_said(page: PageDates) -> Iterator[Said]:
    """Yield the days that the parts of a page say it is of, in the order of trust."""
    yield from (Said(one.where, str(day)) for one in page.stated.said if (day := day_of(one.text)))
    yield from (Said(_PRINTED, str(day)) for stamp, rank in _beside(page) if rank < LAST and (day := stamp.on()))
    if in_url := day_in_address(page.url):
        yield Said(_ADDRESS, str(in_url))
    yield from (Said(_CALLED, str(day)) for text in page.stated.shown[:1] if (day := day_of(text)))


def updates_said(page: PageDates, published: date | None) -> Iterator[Said]:
    """Yield the days that the parts of a page say it was updated on, but for those before it was published."""
    stated = ((one.where, day_of(one.text)) for one in page.stated.updates)
    printed = ((_AROUND, stamp.on()) for stamp, rank in _stamps(page, (*page.head, *page.foot)) if rank == LAST)
    yield from (Said(where, str(day)) for where, day in (*stated, *printed) if day and published and day >= published)


def _stated(page: PageDates, day: date, stamps: list[Printed]) -> Dating:
    moment = page.stated.moment
    if not stamps and page.stated.linked and day_in(page.stated.updated) not in (None, day):
        stamps = [*_stamps(page, _labelled(page.runs))]
    if _is_new_version(page, day, stamps):
        return Dating(stamps[0].stamp.on(), stamps[0].stamp.at(), "stated", where=_PRINTED)
    printed = [(local, stamp) for stamp, rank in stamps if rank < LAST and (local := stamp.on())]
    same = any(local == day or (moment and _is_elsewhere(local, moment)) for local, _ in printed)
    for local, stamp in printed:
        clock = stamp.at()
        if clock and clock.tzinfo and moment and _is_elsewhere(local, moment):
            return Dating(local, clock, "stated", where=_PRINTED)
        if local < day and not same:
            # What keeps a site's pages states when it took them over, which may be later.
            return Dating(local, clock, "stated" if stamp.certain else "guessed", where=_PRINTED)
    in_url = day_in_address(page.url)
    if in_url and moment is not None and _is_elsewhere(in_url, moment) and all(local == in_url for local, _ in printed):
        clock = printed[0][1].at() if printed else None
        return Dating(in_url, clock, "stated", where=_PRINTED if printed else _ADDRESS)
    said = page.stated.said[0] if page.stated.said else None
    sure: DateFrom = "guessed" if said and is_month(said.text) else "stated"
    return Dating(day, moment if moment and moment.date() == day else None, sure, where=said.where if said else None)


_PRINTED, _ADDRESS = "what is printed beside the headline", "the address"
_CALLED = "what the page calls a date"


def _is_new_version(page: PageDates, day: date, stamps: list[Printed]) -> bool:
    """Return True if all that is printed is one later day, which the markup may call an update.

    A page that tells the older day to machines alone was written anew, and is given to its readers as of that day.
    """
    printed = {on for stamp, _ in stamps if (on := stamp.on())}
    updated = day_in(page.stated.updated)
    return page.stated.linked and len(printed) == 1 and min(printed) > day and updated in (None, *printed)


def _unstated(page: PageDates, stamps: list[Printed]) -> Dating:
    """Date a page whose markup states nothing; where its address has a day, only the same day printed is trusted."""
    in_url = day_in_address(page.url)
    around = (*stamps, *_stamps(page, page.foot))
    for stamp, rank in (*(found for found in around if found.rank == FIRST), *stamps):
        day = stamp.on(page.year)
        if day is not None and in_url in (None, day):
            sure = rank < LAST and stamp.certain and stamp.year is not None
            return Dating(day, stamp.at(page.year), "stated" if sure else "guessed", where=_PRINTED, printed=stamp)
    if in_url:
        return Dating(in_url, None, "guessed", where=_ADDRESS)
    for text in page.stated.shown:
        day = day_of(text, day_first=page.stated.day_first)
        if day is not None:
            return Dating(day, moment_of(text), "guessed", where=_CALLED)
    return next(_last_resorts(page), Dating())


def _last_resorts(page: PageDates) -> Iterator[Dating]:
    """Yield what else may date a page: the one day that it calls so, how it is signed, an update, a month alone."""
    foot = [*takewhile(lambda text: LABELS.get(label_of(text)) != "related", page.foot)]
    called = [*_stamps(page, _labelled(page.runs))]
    if len({stamp.on() for stamp, rank in called if rank == FIRST}) == 1:
        yield from _guesses(called[:1])
    yield from _guesses(found for found in _stamps(page, foot) if found.rank == LAST)
    yield from _guesses(_stamps(page, (text for text in foot[:1] if len(text.split()) <= _SIGNED)))
    in_url = _month_in_url().search(page.url) if page.url else None
    first = date(int(in_url[1]), int(in_url[2]), 1) if in_url else None
    short = [text for text in (*page.head, *foot) if len(text) <= _LABELLED]
    for stamp in filter(None, map(find_stamp, short)):
        if first and stamp.year is None and stamp.month == first.month and (day := stamp.on(first.year)):
            yield Dating(day, stamp.at(first.year), "guessed", where=_PRINTED)
    months = [find_month(text) for text in short if is_called(text) or len(text.split()) <= _ALONE]
    yield from (Dating(month, None, "guessed", where=_AROUND) for month in months if month)
    named = find_stamp(urlsplit(page.url or "").path.replace("-", " "))
    if named and named.year and (day := named.on()):
        yield Dating(day, None, "guessed", where=_ADDRESS)
    if first:
        yield Dating(first, None, "guessed", where=_ADDRESS)


_AROUND = "what is printed around the story"
_LABELLED = 60  # letters of a line that is called a date
_SIGNED = 6  # words of a story's last line that may tell its day
_ALONE = 3  # words of a line that only tells a month: "November 2026 issue"


def _labelled(texts: Iterable[str]) -> Iterator[str]:
    return (text for text in texts if is_note(text.lstrip()) or (len(text) <= _LABELLED and is_called(text)))


def _guesses(found: Iterable[Printed]) -> Iterator[Dating]:
    yield from (Dating(day, stamp.at(), "guessed", where=_AROUND) for stamp, _ in found if (day := stamp.on()))


def _updated(page: PageDates, found: Dating) -> date | None:
    """Return the moment of an update, else its day; it is later than the publication."""
    printed = [
        stamp.at(page.year) or stamp.on(page.year)
        for stamp, rank in _stamps(page, (*page.head, *page.foot))
        if rank == LAST
    ]
    return first_update((page.stated.updated, *printed), found.day, found.moment)


def _stamps(page: PageDates, texts: Iterable[str]) -> Iterator[Printed]:
    """Yield the dates printed in texts that are no prose; the days of publication come first, of updates last."""
    day = page.stated.day
    yearless = page.year is not None
    found = [(line, printed) for line in _lines(texts) for printed in dates_in(line, yearless=yearless)]
    sure = {stamp.on() for _, (stamp, _) in found if stamp.certain}
    for line, (stamp, rank) in sorted(found, key=lambda pair: pair[1].rank):
        turned = stamp.turned()
        machine = next((each for text, each in page.stated.times if text and text in line), None)
        if machine is not None and machine in (stamp.on(), turned.on()):
            stamp = stamp if machine == stamp.on() else turned._replace(certain=True)
        elif machine is not None and len([*dates_in(line)]) == 1 and abs((machine - (stamp.on() or machine)).days) > 1:
            stamp = stamp._replace(year=machine.year, month=machine.month, day=machine.day, certain=True)
        elif not stamp.certain and (on := turned.on()) and (on == day if day else on in sure or _is_day_first(page)):
            stamp = turned._replace(certain=day is None)
        yield Printed(stamp, rank)


def _is_day_first(page: PageDates) -> bool:
    shown = shows_day_first(page.runs)
    return page.stated.day_first if shown is None else shown


def _lines(texts: Iterable[str]) -> Iterator[str]:
    """Yield the lines of `texts`; one that only says what the next one is stands before it: "Last updated"."""
    label = ""
    for text in texts:
        for line in text.splitlines():
            plain = " ".join(line.split())
            alone = len(plain) <= _LONGEST_LABEL and is_called(plain) and not any(map(str.isdigit, plain))
            if plain:
                yield f"{label} {plain}" if label else plain
                label = plain if alone else ""


_LONGEST_LABEL = 24


def _is_elsewhere(local: date, moment: datetime) -> bool:
    """Return True if a `moment` in universal time fell on another day, `local`, between Honolulu and Auckland."""
    if moment.utcoffset() not in (None, timedelta(0)):
        return False
    days = (local - moment.date()).days
    return (days == -1 and moment.hour < _WEST) or (days == 1 and moment.hour >= _EAST)


# Takes the address of a page, returns the day that it tells: "/2026/02/09/bridge".

_in_url = lazily(r"[/_-]((?:19|20)\d\d)[/.-](\d{1,2}|[a-z]{3,9})[/.-](\d{1,2})(?!\d)", re.IGNORECASE)
_in_figures = lazily(r"[/_-](20\d\d)/?([01]\d)([0-3]\d)(?!\d)")


def day_in_address(url: str | None) -> date | None:
    """Return the day in an address, or None."""
    found = url and (_in_url().search(url) or _in_figures().search(url))
    if not found:
        return None
    stamp = find_stamp(
        f"{found[3]} {found[2]} {found[1]}" if found[2].isalpha() else f"{found[1]}-{found[2]}-{found[3]}"
    )
    return stamp.on() if stamp else None

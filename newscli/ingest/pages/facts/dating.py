"""Takes what a page states and prints, returns the day of publication, and what its microdata and metadata name."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from newscli.article import DateFrom
from newscli.article.provenance import Said
from newscli.ingest.metadata.facts import find_month, find_stamp, shows_day_first
from newscli.ingest.metadata.pasted_days import (
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
from newscli.ingest.pages.facts.address_days import day_in_address
from newscli.ingest.pages.facts.bylines import author_names, is_handle
from newscli.ingest.pages.facts.stated_days import StatedDays, is_article, names_in

if TYPE_CHECKING:
    from lxml.etree import _Element


# Takes what a page states and prints about its days, returns the day of publication, as its readers saw it.
#
# The order of trust: what the markup states; what is printed beside the headline; the day in the address; what the
# page calls a date. Of what is printed, a day called one of publication comes first, wherever it stands around the
# story, and one of an update is the last resort, before a month without its day.

_WEST, _EAST = 9, 12  # hours of universal time before, or from, which it may be another day
_NEAR = 180  # days from the stated day to one that is printed amid the story, and may be its own
_MONTH_IN_URL = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])(?=/|$)")


class PageDates(NamedTuple):
    """What a page has for its dates.

    `stated` is what its markup states; `head` and `foot` are the texts above and below the story, the nearest first,
    `amid` are those of `head` behind the first paragraph that may tell of another day than the story's,
    `url` is its address, and `runs` are all its texts.
    """

    stated: StatedDays = StatedDays()
    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    url: str | None = None
    runs: tuple[str, ...] = ()
    amid: tuple[str, ...] = ()


class Dating(NamedTuple):
    """The day of publication, its moment where a clock is stated, how sure it is, and when it was updated.

    `where` says what the day was taken from.
    """

    day: date | None = None
    moment: datetime | None = None
    origin: DateFrom | None = None
    updated: date | None = None
    where: str | None = None


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
        day = stamp.on()
        if day is not None and in_url in (None, day):
            return Dating(day, stamp.at(), "stated" if stamp.certain and rank < LAST else "guessed", where=_PRINTED)
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
    in_url = _MONTH_IN_URL.search(page.url or "")
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
    printed = [stamp.at() or stamp.on() for stamp, rank in _stamps(page, (*page.head, *page.foot)) if rank == LAST]
    return first_update((page.stated.updated, *printed), found.day, found.moment)


def _stamps(page: PageDates, texts: Iterable[str]) -> Iterator[Printed]:
    """Yield the dates printed in texts that are no prose; the days of publication come first, of updates last."""
    day = page.stated.day
    found = [(line, printed) for line in _lines(texts) for printed in dates_in(line)]
    for line, (stamp, rank) in sorted(found, key=lambda pair: pair[1].rank):
        turned = stamp.turned()
        machine = next((each for text, each in page.stated.times if text and text in line), None)
        if machine is not None and machine in (stamp.on(), turned.on()):
            stamp = stamp if machine == stamp.on() else turned._replace(certain=True)
        elif machine is not None and len([*dates_in(line)]) == 1 and abs((machine - (stamp.on() or machine)).days) > 1:
            stamp = stamp._replace(year=machine.year, month=machine.month, day=machine.day, certain=True)
        elif not stamp.certain and turned.on() and (turned.on() == day if day else _is_day_first(page)):
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


# Takes the tree of a web page, returns what its microdata say about the article (schema.org).


_WANTED = frozenset(("headline", "articleSection", "publisher", "inLanguage"))
_WHOLE = "articleBody"
_MOST_CHARACTERS = 2_000
_NAMES = ("name", "legalName")

Marks = dict[str, list[str]]


def marked_texts(root: "_Element") -> Marks:
    """Return what the page's article says of itself by the names of schema.org's properties; of a publisher its name.

    Of several articles, the page's is the first with a body, else the first with a heading of the first rank.
    """
    scopes: dict[Any, Marks] = {}
    for element in root.iterfind(".//*[@itemprop]"):
        names = (element.get("itemprop") or "").split()
        scope = _scope(element.iterancestors()) if not _WANTED.isdisjoint(names) or _WHOLE in names else None
        if scope is not None:
            marks = scopes.setdefault(scope, {})
            for name in names:
                marks.setdefault(name, []).append(_text_of(element) if name in _WANTED else "")
    own = (marks for marks in scopes.values() if _WHOLE in marks)
    headed = (marks for scope, marks in scopes.items() if scope.find(".//h1") is not None)
    return next(own, None) or next(headed, {})


def _scope(around: "Iterable[_Element]") -> "_Element | None":
    """Return the innermost item, if it is an article."""
    item = next((element for element in around if element.get("itemscope") is not None), None)
    kind = (item.get("itemtype") or "").rpartition("/")[2] if item is not None else ""
    return item if is_article(kind) else None


def _text_of(element: "_Element") -> str:
    if element.get("itemscope") is not None:
        named = (each for each in element.iterfind(".//*[@itemprop]") if each.get("itemprop") in _NAMES)
        return next((plain for each in named if (plain := _plain(each))), "")
    return _plain(element)


def _plain(element: "_Element") -> str:
    text = element.get("content") or "".join(map(str, element.itertext()))
    return " ".join(text[:_MOST_CHARACTERS].split())


# Takes what a page's JSON-LD and meta tags say, returns whom they name as its authors: persons, and bodies.


_SUREST = (
    *("author", "byl", "byline", "sailthru.author", "parsely-author", "dcterms.creator", "dc.creator"),
    *("article:author", "cxenseparse:author", "og:article:author", "og:author", "citation_author", "bt:author"),
)
_OF_SITE = re.compile(r"web|site|theme|banner|app\b")  # who made the page's look, or an app
# A page has one of these for each author; of others the second may name the paper.
_EACH = frozenset(("citation_author", "dc.creator", "dcterms.creator", "article:author", "og:article:author"))
# What else names the authors: "authors", "article:author_name", "shareaholic:article_author_name".
_NAMED = re.compile(r"(?:^|[-_:. ]|rb)(?:authors?|byl(?:ine)?|writers?)(?:[-_:. ]?names?)?$")
_WRITTEN = "written by"  # of a card for Twitter
_LONGEST = 2_000
_LONGEST_NAME = 60
_LOOKS_LIKE_ADDRESS = re.compile(r"://|@|^www\.")


def author_tags(root: "_Element", meta: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the meta tags that name authors, the surest first: a page may have one for each of them."""
    found: dict[str, tuple[str, ...]] = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or "").strip().lower()
        value = " ".join((element.get("content") or "")[:_LONGEST].split())
        if value and (name in _SUREST or _is_named(name)):
            found[name] = (*found.get(name, ()), value)[: None if name in _EACH else 1]
    return {name: found.get(name) or (meta[name],) for name in (*_SUREST, *found, _WRITTEN) if name in meta}


@lru_cache(maxsize=1_000)
def _is_named(name: str) -> bool:
    return _NAMED.search(name) is not None and _OF_SITE.search(name) is None


class StatedAuthors(NamedTuple):
    """What a page's JSON-LD and its meta tags say about its authors."""

    linked: dict[str, Any]
    tags: dict[str, tuple[str, ...]]

    def people(self, site: str | None) -> tuple[str, ...]:
        """Return the persons that the surest part names, never the `site` itself."""
        for names in (names_in(self.linked.get("author")), names_in(self.linked.get("creator")), *self.tags.values()):
            found = tuple(dict.fromkeys(name for text in names for name in author_names(text)))
            found = tuple(name for name in found if name.casefold() != (site or "").casefold())
            if found:
                return found
        return ()

    def bodies(self) -> tuple[str, ...]:
        """Return the bodies that are stated as authors, the paper too: they sign where no person does."""
        tags = [names for name, names in self.tags.items() if name != _WRITTEN]
        names = names_in(self.linked.get("author"), people=False) or tuple(tags[0] if tags else ())
        return tuple(
            dict.fromkeys(
                name
                for name in names
                if len(name) <= _LONGEST_NAME and not is_handle(name) and not _LOOKS_LIKE_ADDRESS.search(name)
            )
        )

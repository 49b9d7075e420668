"""Follows feeds. In: addresses, sites and OPML files; out: the feeds there, and their new entries as articles."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newscli.errors import InputError, NetworkError, NewscliError, RefError, failing_alone
from newscli.pipeline.intake import Job, bytes_of, is_address
from newscli.pipeline.listener import Listener

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.entries import Entry
    from newscli.archive.feeds import Feed
    from newscli.archive.saving import Outcome
    from newscli.ingest.network import Fetched
    from newscli.ingest.readers.source_item import Incoming


class Way(NamedTuple):
    """How feeds are fetched: with the page of each summary, from private networks too, how many at once."""

    full: bool = False
    allow_private: bool = False
    threads: int = 4


class Updated(NamedTuple):
    """What an update did: how many feeds were asked, how many of them failed, what became of their new entries."""

    asked: int
    failed: int
    outcomes: "tuple[Outcome, ...]"


def feeds_at(address: str, *, allow_private: bool) -> Iterator[tuple[str, str | None]]:
    """Yield the address and title of each feed at a web address or in an OPML file.

    Raises a `NewscliError` if there is none.
    """
    from newscli.ingest.network import fetch
    from newscli.ingest.readers.feeds import linked_feeds, read_feed

    if not is_address(address):
        found = list(read_feed(bytes_of(str(Path(address).expanduser()))))
        links = [(each.url or "", each.title) for each in found if each.kind == "feed"]
        if not links:
            raise InputError(f"{address} is not a list of feeds. Give the feed's address, or an OPML file.")
        yield from links
        return
    page = fetch(address, allow_private=allow_private)
    linked = linked_feeds(page.body, page.url)
    if not linked:
        yield from _feeds(page, address)
        return
    # A page names its own feed first, then those of comments and sections: whoever wants these gives their addresses.
    yield from _feeds(fetch(linked[0], allow_private=allow_private and page.private), linked[0])


def _feeds(page: "Fetched", address: str) -> Iterator[tuple[str, str | None]]:
    """Yield the feed that a page is, or those it lists."""
    from newscli.ingest.network.addresses import leads_inside
    from newscli.ingest.readers.feeds import feed_title, read_feed

    try:
        found = list(read_feed(page.body, page.url))
        lists = [(each.url or "", each.title) for each in found if each.kind == "feed"]
        title = None if lists else feed_title(page.body)
    except InputError as error:
        raise InputError(f"{address}: {error}") from error
    inside = [url for url, _ in lists if not page.private and leads_inside(url)]
    yield from [each for each in lists if each[0] not in inside] or ([] if inside else [(address, title)])
    if inside:
        raise NetworkError(f"{address} names {inside[0]}, which is on a private network, and is not followed.")


def update(database: "Database", only: tuple[str, ...], way: Way, now: datetime, told: Listener) -> Updated:
    """Take in the new entries of the feeds that are followed, or of `only` some. A bad feed doesn't stop the rest."""
    from newscli.archive.feeds import feeds, note_checked

    followed = [feed for feed in feeds(database) if not only or feed.url in only]
    for address in set(only) - {feed.url for feed in followed}:
        told.fail(RefError(f"no feed is followed at {address}. `newscli feeds list` shows all."))
    outcomes: list[Outcome] = []
    failed = 0
    for done, (feed, answer) in enumerate(_asked(followed, way), 1):
        told.progress(f"{done} of {len(followed)} feeds, {len(outcomes)} articles")
        try:
            with failing_alone():
                outcomes += _taken(database, feed, answer, way, now, told)
        except NewscliError as error:
            failed += 1
            said = str(error)
            note_checked(database, feed.url, now, failure=said)
            told.fail(type(error)(said if feed.url in said else f"{feed.url}: {said}"))
    return Updated(len(followed), failed, tuple(outcomes))


def _asked(followed: "list[Feed]", way: Way) -> "Iterator[tuple[Feed, Fetched | NewscliError]]":
    """Ask feeds, several at once, whether they changed."""
    from concurrent.futures import ThreadPoolExecutor

    from newscli.ingest.network import fetch

    def ask(feed: "Feed") -> "Fetched | NewscliError":
        try:
            with failing_alone():
                return fetch(feed.url, etag=feed.etag, modified=feed.modified, allow_private=way.allow_private)
        except NewscliError as error:
            return error

    with ThreadPoolExecutor(way.threads) as pool:
        yield from zip(followed, pool.map(ask, followed), strict=True)


def _taken(
    database: "Database", feed: "Feed", answer: "Fetched | NewscliError", way: Way, now: datetime, told: Listener
) -> "list[Outcome]":
    """Keep the new entries of a feed; an entry that fails is told and tried again the next time."""
    from newscli.archive.feeds import known_entries, note_checked, take
    from newscli.archive.readers.marks import came_by
    from newscli.archive.saving import add
    from newscli.ingest.readers.feeds import feed_title, read_feed

    if isinstance(answer, NewscliError):
        raise answer
    if answer.unchanged:
        note_checked(database, feed.url, now)
        return []
    known = known_entries(database, feed.url)
    entries = {_key(entry): entry for entry in read_feed(answer.body, answer.url) if entry.kind == "entry"}
    outcomes: list[Outcome] = []
    failed = False
    for key in reversed([key for key in entries if key not in known]):
        try:
            with failing_alone():
                kept = add(database, _read(entries[key], feed, way, public=not answer.private), now)
                take(database, feed.url, [key], now)
                came_by(database, feed.url, [each.number for each in kept])
                outcomes += kept
        except NewscliError as error:
            failed = True
            told.fail(error)
    # What failed is to be tried again, so the feed must not come back as unchanged.
    tags = (None, None) if failed else (answer.etag, answer.modified)
    note_checked(database, feed.url, now, title=feed_title(answer.body), etag=tags[0], modified=tags[1])
    return outcomes


def _read(entry: "Incoming", feed: "Feed", way: Way, *, public: bool) -> "list[Entry]":
    """Read an entry, or the page it leads to. Raises the first error."""
    from newscli.pipeline.add import Keeping, Note, entries_of
    from newscli.pipeline.reading import read_through

    job = Job(entry.url or feed.url, incoming=entry, full=way.full or not entry.raw, public=public)
    found: list[Entry] = []
    for each in read_through(job, allow_private=way.allow_private, depth=1):
        if isinstance(each, NewscliError):
            raise each
        found += [made for made in entries_of(each, job, Keeping()) if not isinstance(made, Note)]
    return found


def _key(entry: "Incoming") -> str:
    from newscli.archive.entries import text_hash

    raw = entry.raw if isinstance(entry.raw, str) else entry.raw.decode("utf-8", "replace")
    return entry.key or entry.url or text_hash(f"{entry.title} {raw}").hex()

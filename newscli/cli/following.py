"""In: feeds to follow; out: their new entries, kept as articles. One bad feed never stops the rest."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from newscli.cli.options import command
from newscli.cli.preparing import Job, Link, Note, prepare
from newscli.cli.request import Request
from newscli.cli.shelf import now, open_to_read, open_to_write
from newscli.cli.workers import default_workers
from newscli.errors import NewscliError, RefError, UsageError, failing_alone
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.entries import Entry
    from newscli.archive.feeds import Feed
    from newscli.archive.saving import Outcome
    from newscli.ingest.network import Fetched
    from newscli.ingest.readers.source_item import Incoming

ACTIONS = ("add", "list", "remove", "update")


class Way(NamedTuple):
    """How feeds are fetched: whether the page of each entry too, from private networks too, how many at once."""

    full: bool
    allow_private: bool
    jobs: int


@command(
    "feeds",
    "newscli feeds add https://courier.example/feed.xml",
    "newscli feeds add feeds.opml",
    "newscli feeds update --jobs 8",
)
def feeds(
    request: Request,
    action: Annotated[str, typer.Argument(metavar="|".join(ACTIONS), help="What to do.")],
    addresses: Annotated[
        list[str] | None, typer.Argument(metavar="[URL]...", help="Feeds, sites that have one, or OPML files.")
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Fetch the page where a feed has only a summary.")] = False,
    allow_private: Annotated[bool, typer.Option("--allow-private", help="Also fetch from private networks.")] = False,
    jobs: Annotated[int | None, typer.Option("--jobs", min=1, help="How many feeds at once.")] = None,
) -> None:
    """Follow feeds: new entries become articles. `list --unread` shows what is new, `digest` tells it as stories."""
    if action not in ACTIONS:
        raise UsageError(f"no action is called “{action}”. There are {', '.join(ACTIONS)}.")
    given = addresses or []
    if action in ("add", "remove") and not given:
        raise UsageError(f"no feed was named. `newscli feeds {action} URL`.")
    if action == "list":
        _list(request)
        return
    with open_to_write(request.archive) as archive:
        if action == "add":
            _add(request, archive, given, allow_private=allow_private)
        elif action == "remove":
            _remove(request, archive, given)
        else:
            _update(request, archive, given, Way(full, allow_private, jobs or default_workers() * 2))


def _list(request: Request) -> None:
    from newscli.archive.feeds import Feeds, feeds

    archive = open_to_read(request.archive)
    found = feeds(archive) if archive else []
    request.show([Answer(Feeds(tuple(found)))])


def _add(request: Request, archive: "Database", given: list[str], *, allow_private: bool) -> None:
    from newscli.archive.feeds import follow
    from newscli.cli.discovering import feeds_at

    for address in given:
        try:
            for url, title in feeds_at(address, allow_private=allow_private):
                new = follow(archive, url, title, now())
                request.note(f"{'following' if new else 'already following'} {title or url}.")
        except NewscliError as error:
            request.fail(error)


def _remove(request: Request, archive: "Database", given: list[str]) -> None:
    from newscli.archive.feeds import unfollow

    for address in given:
        if unfollow(archive, address):
            request.note(f"no longer following {address}. Its articles stay.")
        else:
            request.fail(RefError(f"no feed is followed at {address}. `newscli feeds list` shows all."))


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _update(request: Request, archive: "Database", only: list[str], way: Way) -> None:
    from newscli.archive.feeds import feeds
    from newscli.archive.saving import Added

    followed = [feed for feed in feeds(archive) if not only or feed.url in only]
    for address in set(only) - {feed.url for feed in followed}:
        request.fail(RefError(f"no feed is followed at {address}. `newscli feeds list` shows all."))
    outcomes: list[Outcome] = []
    failed = 0
    for done, (feed, answer) in enumerate(_asked(followed, way), 1):
        request.progress(f"{done} of {len(followed)} feeds, {len(outcomes)} articles")
        try:
            with failing_alone():
                outcomes += _taken(request, archive, feed, answer, way)
        except NewscliError as error:
            failed += 1
            _failed(request, archive, feed, error)
    new = sum(each.kind == "added" for each in outcomes)
    told = f"{_counted(len(followed), 'feed')}, {_counted(new, 'new article')}"
    request.note(told + (f", {_counted(failed, 'feed')} failed." if failed else "."))
    request.show([Answer(Added(tuple(each for each in outcomes if each.kind != "unchanged")))])


def _failed(request: Request, archive: "Database", feed: "Feed", error: NewscliError) -> None:
    from newscli.archive.feeds import note_checked

    note_checked(archive, feed.url, now(), failure=str(error))
    said = str(error)
    request.fail(type(error)(said if feed.url in said else f"{feed.url}: {said}"))


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

    with ThreadPoolExecutor(way.jobs) as pool:
        yield from zip(followed, pool.map(ask, followed), strict=True)


def _taken(
    request: Request, archive: "Database", feed: "Feed", answer: "Fetched | NewscliError", way: Way
) -> "list[Outcome]":
    """Keep the new entries of a feed; an entry that fails is told and tried again the next time."""
    from newscli.archive.feeds import known_entries, note_checked, take
    from newscli.archive.saving import add
    from newscli.ingest.readers.feeds import feed_title, read_feed

    if isinstance(answer, NewscliError):
        raise answer
    if answer.unchanged:
        note_checked(archive, feed.url, now())
        return []
    known = known_entries(archive, feed.url)
    entries = {_key(entry): entry for entry in read_feed(answer.body, answer.url) if entry.kind == "entry"}
    outcomes: list[Outcome] = []
    failed = False
    for key in reversed([key for key in entries if key not in known]):
        try:
            with failing_alone():
                outcomes += add(archive, _read(entries[key], feed, way), now())
                take(archive, feed.url, [key], now())
        except NewscliError as error:
            failed = True
            request.fail(error)
    # What failed is to be tried again, so the feed must not come back as unchanged.
    tags = (None, None) if failed else (answer.etag, answer.modified)
    note_checked(archive, feed.url, now(), title=feed_title(answer.body), etag=tags[0], modified=tags[1])
    return outcomes


def _read(entry: "Incoming", feed: "Feed", way: Way) -> "list[Entry]":
    """Read an entry, or the page it leads to. Raises the first error."""
    from newscli.cli.intake import fetched

    found = prepare(Job(entry.url or feed.url, incoming=entry, full=way.full or not entry.raw))
    links = [each for each in found if isinstance(each, Link)]
    for job in fetched(links, 1, allow_private=way.allow_private):
        found += prepare(job) if isinstance(job, Job) else [job]
    for each in found:
        if isinstance(each, NewscliError):
            raise each
    return [each for each in found if not isinstance(each, Link | Note | NewscliError)]


def _key(entry: "Incoming") -> str:
    from newscli.archive.entries import text_hash

    raw = entry.raw if isinstance(entry.raw, str) else entry.raw.decode("utf-8", "replace")
    return entry.key or entry.url or text_hash(f"{entry.title} {raw}").hex()

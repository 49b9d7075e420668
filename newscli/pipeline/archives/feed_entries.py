"""The entries of a feed: the new and the changed ones become articles."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from newscli.errors import NewscliError, StorageError, failing_alone
from newscli.pipeline.inputs.intake import Job
from newscli.pipeline.inputs.listener import Listener
from newscli.render.layouts.places import counted

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.entries import Entry
    from newscli.archive.feeds import Feed
    from newscli.archive.saving import Outcome
    from newscli.ingest.network import Fetched
    from newscli.ingest.readers.incoming import Incoming


class Way(NamedTuple):
    """How feeds are fetched: with the page of each summary, from private networks too, how many at once."""

    full: bool = False
    allow_private: bool = False
    threads: int = 4


def take_entries(
    database: "Database",
    feed: "Feed",
    answer: "Fetched | NewscliError",
    way: Way,
    now: datetime,
    told: Listener,
    *,
    again: bool = False,
) -> "list[Outcome]":
    """Keep the new entries of a feed, and `again` those of which only a summary is kept; an entry that fails is told
    and tried again the next time."""
    from newscli.archive.feeds import note_checked, take
    from newscli.archive.readers.marks import came_by
    from newscli.ingest.readers.feeds import feed_title, read_feed
    from newscli.pipeline.archives.add import add_and_correct

    if isinstance(answer, NewscliError):
        raise answer
    if answer.unchanged:
        note_checked(database, feed.url, now)
        return []
    entries = {_key(entry): entry for entry in read_feed(answer.body, answer.url) if entry.kind == "entry"}
    outcomes: list[Outcome] = []
    failed, short = False, 0
    wanted = _wanted(database, feed, entries, now)
    short_ones = [key for key, entry in entries.items() if again and key not in wanted and _is_short(database, entry)]
    for key in reversed([*wanted, *short_ones]):
        try:
            with failing_alone():
                read = _read(entries[key], feed, way, public=not answer.private)
                short += not any(each.whole for each in read)
                with database.writing():
                    kept = add_and_correct(database, read, now)
                    take(database, feed.url, [key, _version(key, entries[key])], now)
                    came_by(database, feed.url, [each.number for each in kept if each.kind == "added"])
                outcomes += kept
        except StorageError:
            raise  # the others can't be kept either
        except NewscliError as error:
            failed = True
            told.fail(error)
    if short:
        came = f"{counted(short, 'entry', 'entries')} of {feed_title(answer.body) or feed.url} came as summaries"
        told.note(f"{came}. `newscli feeds update --full` fetches the pages.")
    # What failed is to be tried again, so the feed must not come back as unchanged.
    tags = (None, None) if failed else (answer.etag, answer.modified)
    note_checked(database, feed.url, now, title=feed_title(answer.body), etag=tags[0], modified=tags[1])
    return outcomes


def _wanted(database: "Database", feed: "Feed", entries: "Mapping[str, Incoming]", now: datetime) -> list[str]:
    """Return the keys of entries that are new, or that say something else than when they were taken."""
    from newscli.archive.feeds import is_kept, known_entries, take

    known = known_entries(database, feed.url)
    versioned = {each.rpartition(" ")[0] for each in known}
    wanted: list[str] = []
    for key, entry in entries.items():
        if key not in known:
            wanted.append(key)
        elif (version := _version(key, entry)) not in known:
            if key in versioned and is_kept(database, entry.url):
                wanted.append(key)
            else:
                take(database, feed.url, [version], now)  # taken by a newscli that kept no versions, or removed
    return wanted


def _is_short(database: "Database", entry: "Incoming") -> bool:
    """Return True if of an entry only the summary is kept."""
    from newscli.archive.entries import canonical
    from newscli.archive.lookup import kept_words

    words = len((entry.raw if isinstance(entry.raw, str) else entry.raw.decode("utf-8", "replace")).split())
    return not entry.whole and bool(entry.url) and 0 < kept_words(database, canonical(entry.url or "")) <= words


def _read(entry: "Incoming", feed: "Feed", way: Way, *, public: bool) -> "list[Entry]":
    """Read an entry, or the page it leads to. Raises the first error."""
    from newscli.pipeline.archives.add import Keeping, Note, entries_of
    from newscli.pipeline.inputs.reading import read_through

    job = Job(entry.url or feed.url, incoming=entry, full=way.full or not entry.raw, public=public)
    found: list[Entry] = []
    for each in read_through(job, allow_private=way.allow_private, depth=1):
        if isinstance(each, NewscliError):
            raise each
        made = (entry for entry in entries_of(each, job, Keeping()) if not isinstance(entry, Note))
        found += [replace(entry, feed=feed.url) if entry.feed is not None else entry for entry in made]
    return found


def _key(entry: "Incoming") -> str:
    return entry.key or entry.url or _hash(entry)


def _version(key: str, entry: "Incoming") -> str:
    """Return the key of what an entry says now."""
    return f"{key} {_hash(entry)}"


def _hash(entry: "Incoming") -> str:
    from newscli.archive.entries import text_hash

    raw = entry.raw if isinstance(entry.raw, str) else entry.raw.decode("utf-8", "replace")
    return text_hash(f"{entry.title} {raw}").hex()

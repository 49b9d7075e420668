"""Takes the address of a feed, returns the feeds that are followed, how each fared, and its known entries."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.saving import stamp
from newscli.article.addresses import without_password


class Feed(NamedTuple):
    """A feed that is followed: when it was last asked (ISO 8601), what failed then, how many entries are known."""

    url: str
    title: str | None
    added: str
    etag: str | None
    modified: str | None
    checked: str | None
    failure: str | None
    entries: int


class Feeds(NamedTuple):
    """The feeds that are followed, by title."""

    feeds: tuple[Feed, ...]


def follow(archive: Database, url: str, title: str | None, now: datetime) -> bool:
    """Follow a feed; return False where it is followed already."""
    sql = "INSERT OR IGNORE INTO feed(url, title, added) VALUES (?, ?, ?)"
    return archive.run(sql, without_password(url), title, stamp(now)) > 0


def unfollow(archive: Database, url: str) -> bool:
    """Follow a feed no longer, its articles stay; return False where it is not followed."""
    return archive.run("DELETE FROM feed WHERE url = ?", without_password(url)) > 0


def feeds(archive: Database) -> list[Feed]:
    """Return the feeds that are followed."""
    sql = (
        "SELECT url, title, added, etag, modified, checked, failure, (SELECT count(*) FROM entry WHERE feed = url)"
        " FROM feed ORDER BY coalesce(title, url) COLLATE NOCASE, url"
    )
    return [Feed(*row) for row in archive.rows(sql)]


def known_entries(archive: Database, url: str) -> set[str]:
    """Return the keys of the entries of a feed that were taken."""
    return {row[0] for row in archive.rows("SELECT key FROM entry WHERE feed = ?", url)}


def take(archive: Database, url: str, keys: Iterable[str], now: datetime) -> None:
    """Say that entries of a feed were taken, and need not be again."""
    archive.run_many("INSERT OR IGNORE INTO entry VALUES (?, ?, ?)", ((url, key, stamp(now)) for key in keys))


def note_checked(
    archive: Database,
    url: str,
    now: datetime,
    *,
    title: str | None = None,
    etag: str | None = None,
    modified: str | None = None,
    failure: str | None = None,
) -> None:
    """Say that a feed was asked, and what it said: its title, what tells an unchanged one, or what failed."""
    archive.run(
        "UPDATE feed SET checked = ?, failure = ?, title = coalesce(title, ?),"
        " etag = coalesce(?, etag), modified = coalesce(?, modified) WHERE url = ?",
        *(stamp(now), failure, title, etag, modified, url),
    )

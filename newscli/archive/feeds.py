"""Takes the address of a feed, returns the feeds that are followed, how each fared, and its known entries."""

from collections.abc import Iterable
from datetime import datetime

from newscli.archive.database.connection import Database
from newscli.archive.saving import stamp
from newscli.article.addresses import without_password
from newscli.records import NamedTuple


class Feed(NamedTuple):
    """A feed that is followed: when it was last asked (ISO 8601), what failed then, how many entries are known.

    `typed` is the address by which it was found, `unread` how many of the articles it brought were never shown. With
    `full` the pages of summaries are fetched, with `private` also from private networks.
    """

    url: str
    title: str | None
    added: str
    etag: str | None
    modified: str | None
    checked: str | None
    failure: str | None
    entries: int
    unread: int = 0
    typed: str | None = None
    full: bool = False
    private: bool = False


# Beside the key of an entry stands one of what it said: a blank and a hash in hexadecimal digits after it; and one of
# when it was changed, with "@" for the first digit.
_VERSION = 17  # characters


class Feeds(NamedTuple):
    """The feeds that are followed, by title."""

    feeds: tuple[Feed, ...]


class How(NamedTuple):
    """How a feed is followed: by which address it was found, with full pages, from private networks."""

    typed: str
    full: bool = False
    private: bool = False


def follow(archive: Database, url: str, title: str | None, how: How, now: datetime) -> bool:
    """Follow a feed; return False where it is followed already, from now on as `how` says."""
    feed = without_password(url)
    new = archive.run("INSERT OR IGNORE INTO feed(url, title, added) VALUES (?, ?, ?)", feed, title, stamp(now)) > 0
    archive.run("DELETE FROM followed WHERE feed = ?", feed)
    values = (feed, without_password(how.typed), int(how.full), int(how.private))
    archive.run("INSERT INTO followed VALUES (?, ?, ?, ?)", *values)
    return new


def unfollow(archive: Database, url: str) -> bool:
    """Follow a feed no longer, its articles stay; return False where it is not followed."""
    return archive.run("DELETE FROM feed WHERE url = ?", without_password(url)) > 0


def feeds(archive: Database) -> list[Feed]:
    """Return the feeds that are followed."""
    sql = (
        "SELECT url, title, added, etag, modified, checked, failure, "
        " (SELECT count(*) FROM entry WHERE feed = url AND NOT EXISTS(SELECT 1 FROM entry AS told"
        "  WHERE told.feed = url AND told.key = substr(entry.key, 1, length(entry.key) - ?1))),"
        " (SELECT count(*) FROM feed_article JOIN article ON number = article"
        "  WHERE feed_article.feed = feed.url AND seen IS NULL AND removed IS NULL),"
        " typed, coalesce(full, 0), coalesce(private, 0)"
        " FROM feed LEFT JOIN followed ON followed.feed = url ORDER BY coalesce(title, url) COLLATE NOCASE, url"
    )
    return [Feed._make((*row[:-2], bool(row[-2]), bool(row[-1]))) for row in archive.rows(sql, _VERSION)]


def feeds_named(archive: Database, name: str) -> list[Feed]:
    """Return the feeds of that address, that were found by it, or of that title."""
    known, plain = feeds(archive), without_password(name)
    exact = [feed for feed in known if feed.url == plain]
    return exact or [feed for feed in known if feed.typed == plain or (feed.title or "").lower() == name.lower()]


def known_entries(archive: Database, url: str) -> set[str]:
    """Return the keys of the entries of a feed that were taken."""
    return {row[0] for row in archive.rows("SELECT key FROM entry WHERE feed = ?", url)}


def is_kept(archive: Database, url: str | None) -> bool:
    """Return True if an article of that address is in the archive, and not removed."""
    return bool(url and archive.row("SELECT 1 FROM article WHERE url = ? AND removed IS NULL", url))


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

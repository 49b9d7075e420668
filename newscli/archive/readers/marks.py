"""Takes stored articles, marks them as read, unread or starred, and counts what is unread."""

from datetime import date, datetime
from typing import Literal, NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.lookup import COLUMNS, stored_of
from newscli.archive.saving import stamp
from newscli.archive.stored import Stored
from newscli.errors import UsageError

Mark = Literal["read", "unread", "star", "unstar"]


class Count(NamedTuple):
    """How many articles there are of a feed, a tag or a paper, and how many of them are unread."""

    by: Literal["all", "feed", "tag", "source"]
    name: str
    unread: int
    articles: int


class Counts(NamedTuple):
    """How many articles are unread: in all, and of each feed, tag and paper, by name."""

    counts: tuple[Count, ...]


_CHANGES: dict[Mark, str] = {
    "read": "UPDATE article SET seen = ?2 WHERE number = ?1 AND seen IS NULL",
    "unread": "UPDATE article SET seen = NULL WHERE number = ?1 AND seen IS NOT NULL AND ?2 > ''",
    "star": "INSERT OR IGNORE INTO star VALUES (?1, ?2)",
    "unstar": "DELETE FROM star WHERE article = ?1 AND ?2 > ''",
}


def mark(archive: Database, number: int, how: Mark, now: datetime) -> bool:
    """Mark an article; return False where it is so already. Raises `UsageError` for a mark that there isn't."""
    if how not in _CHANGES:
        raise UsageError(f"no mark is called “{how}”. There are {', '.join(_CHANGES)}.")
    return archive.run(_CHANGES[how], number, stamp(now)) > 0


def came_by(archive: Database, feed: str, numbers: list[int]) -> None:
    """Say by which feed articles came."""
    archive.run_many("INSERT OR IGNORE INTO feed_article VALUES (?, ?)", ((feed, number) for number in numbers))


_COUNTED = "count(*) FILTER (WHERE seen IS NULL), count(*)"
_COUNTS = f"""
SELECT 'all', '', {_COUNTED} FROM article WHERE removed IS NULL
UNION ALL SELECT * FROM (
    SELECT 'feed', coalesce(feed.title, feed.url), {_COUNTED} FROM feed_article JOIN feed ON feed.url = feed
    JOIN article ON number = article WHERE removed IS NULL GROUP BY feed.url ORDER BY 2 COLLATE NOCASE
) UNION ALL SELECT * FROM (
    SELECT 'tag', name, {_COUNTED} FROM tag JOIN article ON number = article
    WHERE removed IS NULL GROUP BY name ORDER BY 2 COLLATE NOCASE
) UNION ALL SELECT * FROM (
    SELECT 'source', source, {_COUNTED} FROM article
    WHERE removed IS NULL AND source IS NOT NULL GROUP BY source ORDER BY 2 COLLATE NOCASE
)"""


def counts(archive: Database) -> Counts:
    """Count the articles, and those that are unread."""
    return Counts(tuple(Count(*row) for row in archive.rows(_COUNTS)))


_PLAIN = "article.number NOT IN (SELECT article FROM {})"
_SPARED = ("star", "note", "correction")


def prunable(archive: Database, before: date, *, untagged: bool) -> list[Stored]:
    """Return the articles of before a day, the oldest first, to which no reader added anything, or not even a tag."""
    spared = " AND ".join(_PLAIN.format(table) for table in (*_SPARED, *["tag"] * untagged))
    sql = f"SELECT {COLUMNS} FROM article WHERE removed IS NULL AND day < ? AND {spared} ORDER BY day, number"
    return [stored_of(row) for row in archive.rows(sql, before.isoformat())]

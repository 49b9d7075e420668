"""In: an `Database`; out: what is in it, what is wrong with it, a copy of it, or a smaller file."""

from datetime import datetime
from typing import NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.database.failures import failing_clearly
from newscli.archive.entries import text_hash
from newscli.archive.saving import purge
from newscli.archive.serialization import unpack
from newscli.errors import ArchiveError

_ROWS = {
    "articles": "article WHERE removed IS NULL",
    "unread": "article WHERE seen IS NULL AND removed IS NULL",
    "removed": "article WHERE removed IS NOT NULL",
    "revisions": "revision",
    "sources": "(SELECT DISTINCT source FROM article WHERE source IS NOT NULL)",
    "tags": "(SELECT DISTINCT name FROM tag)",
    "quotes": "quote",
    "people": "person WHERE articles > 0",
    "feeds": "feed",
}
INDEXES = ("full_text", "said", "named")
_DAYS = "SELECT min(published), max(published) FROM article WHERE removed IS NULL"
_SIZE = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"


class Info(NamedTuple):
    """What an archive holds: its file, bytes, schema version, how many of each thing, its first and last day."""

    path: str
    size: int
    schema: int
    counts: dict[str, int]
    first: str | None
    last: str | None


def info(archive: Database) -> Info:
    """Count what the archive holds."""
    counts = {name: archive.number(f"SELECT count(*) FROM {rows}") for name, rows in _ROWS.items()}
    first, last = archive.row(_DAYS) or (None, None)
    return Info(str(archive.path), archive.number(_SIZE), archive.number("PRAGMA user_version"), counts, first, last)


def check(archive: Database) -> list[str]:
    """Return what is wrong with the archive, a line each: the file, the links between tables, indexes, each article.

    Where it can't be written its indexes are not compared with the articles.
    """
    try:
        wrong = [str(row[0]) for row in archive.rows("PRAGMA integrity_check(20)") if row[0] != "ok"]
        wrong += [f"{row[0]} {row[1]} belongs to no {row[2]}" for row in archive.rows("PRAGMA foreign_key_check")]
        wrong += _broken_articles(archive)
        return wrong + (_broken_indexes(archive) if is_writable(archive) else [])
    except ArchiveError as error:
        return [str(error)]


def is_writable(archive: Database) -> bool:
    """Return True if the archive can be written, which comparing its indexes takes."""
    try:
        archive.run("DELETE FROM feed WHERE 0")
        return True
    except ArchiveError:
        return False


def _broken_articles(archive: Database) -> list[str]:
    wrong = []
    with failing_clearly(archive.path):
        rows = archive.link.execute(
            "SELECT slug, revision.number, revision.hash, body FROM revision"
            " JOIN article ON article.number = revision.article"
        )
        for slug, number, known, body in rows:
            try:
                if text_hash(unpack(body).text) != known:
                    wrong.append(f"{slug}, revision {number}: the text is not what was kept")
            except ArchiveError:
                wrong.append(f"{slug}, revision {number}: can't be read")
    return wrong


def _broken_indexes(archive: Database) -> list[str]:
    """Compare the indexes with what they index (the comparison counts as a change, so it is rolled back)."""
    wrong = []
    for index in INDEXES:
        try:
            with archive.writing():
                archive.link.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
        except ArchiveError as error:
            broken = "damaged" in str(error)
            wrong.append(f"the index {index} doesn't fit the articles" if broken else str(error))
    return wrong


def reindex(archive: Database) -> None:
    """Make the indexes anew from the articles."""
    with archive.writing():
        for index in INDEXES:
            archive.link.execute(f"INSERT INTO {index}({index}) VALUES ('rebuild')")


def compact(archive: Database, now: datetime) -> tuple[int, int]:
    """Delete for good what can't be restored any more, and give free room back; return bytes before and after."""
    before = archive.number(_SIZE)
    with archive.writing():
        purge(archive, now)
        for index in INDEXES:
            archive.link.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")
    archive.run("VACUUM")
    archive.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return before, archive.number(_SIZE)

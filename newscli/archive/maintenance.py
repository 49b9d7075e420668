"""Tells what is in a `Database` and what is wrong with it, copies it, and makes its file smaller."""

from datetime import datetime
from typing import NamedTuple

from newscli.archive.database.connection import Database, open_in_memory
from newscli.archive.database.failures import failing_clearly
from newscli.archive.database.seals import changed_rows
from newscli.archive.entries import text_hash
from newscli.archive.removing import purge
from newscli.archive.serialization import unpack
from newscli.errors import ArchiveError

_ROWS = {
    "articles": "article WHERE removed IS NULL",
    "unread": "article WHERE seen IS NULL AND removed IS NULL",
    "starred": "star JOIN article ON number = article WHERE removed IS NULL",
    "removed": "article WHERE removed IS NOT NULL",
    "revisions": "revision",
    "sources": "(SELECT DISTINCT source FROM article WHERE source IS NOT NULL)",
    "tags": "(SELECT DISTINCT name FROM tag)",
    "quotes": "quote",
    "people": "person WHERE articles > 0",
    "feeds": "feed",
    "notes": "note",
    "corrections": "correction",
    "searches": "saved_search",
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
    """Return what is wrong with the archive, a line each: the file, its tables, rows and indexes, each article.

    Where it can't be written its indexes are not compared with the articles. Nothing that is wrong ends the check.
    """
    wrong: dict[str, None] = {}
    indexes = (_broken_indexes,) if is_writable(archive) else ()
    for look in (_broken_pages, _broken_links, _broken_tables, _broken_rows, _broken_articles, *indexes):
        try:
            wrong |= dict.fromkeys(look(archive))
        except ArchiveError as error:
            wrong[str(error)] = None
    return list(wrong)


def _broken_pages(archive: Database) -> list[str]:
    return [str(row[0]) for row in archive.rows("PRAGMA integrity_check(20)") if row[0] != "ok"]


def _broken_links(archive: Database) -> list[str]:
    return [f"{row[0]} {row[1]} belongs to no {row[2]}" for row in archive.rows("PRAGMA foreign_key_check")]


def _broken_tables(archive: Database) -> list[str]:
    """Compare tables, indexes and triggers with those of a new archive, and the last number given with those used."""
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_master"
    with open_in_memory() as new:
        other = set(archive.rows(schema)) ^ set(new.rows(schema))
    wrong = [
        f"the {kind} {name} is not as newscli makes it"
        for kind, name in sorted({(str(row[0]), str(row[1])) for row in other})
    ]
    given = archive.number("SELECT seq FROM sqlite_sequence WHERE name = 'article'")
    if given < archive.number("SELECT max(number) FROM article"):
        wrong.append("the numbers of articles are counted wrong")
    return wrong


def _broken_rows(archive: Database) -> list[str]:
    """Compare the rows with the checksums that were kept of them."""
    with failing_clearly(archive.path):
        changed = changed_rows(archive.link)
    return [f"{_name(archive, number)}: a row is not what was kept" for number in changed]


def _name(archive: Database, number: int) -> str:
    if number == 0:
        return "people, feeds or saved searches"
    row = archive.row("SELECT CAST(slug AS BLOB) FROM article WHERE number = ?", number)
    return _spelled(row[0] if row else None, number)


def _spelled(slug: bytes | None, number: int) -> str:
    """Return an article's name, or its number where a damaged row has no name."""
    return slug.decode(errors="replace") if slug else f"article {number}"


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
            "SELECT CAST(slug AS BLOB), article.number, revision.number, revision.hash, body FROM revision"
            " JOIN article ON article.number = revision.article"
        )
        for slug, article, number, known, body in rows:
            revision = f"{_spelled(slug, article)}, revision {number}"
            try:
                if text_hash(unpack(body).text) != known:
                    wrong.append(f"{revision}: the text is not what was kept")
            except ArchiveError:
                wrong.append(f"{revision}: can't be read")
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

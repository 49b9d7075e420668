"""Exports: takes a stored article, returns its record, from which `versions_of` makes the very same article again."""

import re
import zlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple, get_args

from newscli.archive.database.connection import Database, open_in_memory
from newscli.archive.database.failures import failing_clearly
from newscli.archive.database.tables import changed_rows
from newscli.archive.entries import Additions, Stored, text_hash
from newscli.archive.lookup import load
from newscli.archive.near_duplicates import unlink
from newscli.archive.readers.additions import additions_record, read_additions
from newscli.archive.saving import stamp
from newscli.archive.serialization import LARGEST_INPUT, from_record, inflated, to_record, unpack
from newscli.article import Article, DateFrom, ParagraphKind
from newscli.article.addresses import plain_slug
from newscli.article.nearby import bounded_title
from newscli.errors import ArchiveError, InputError

SCHEMA = "newscli/export/1"


def export_record(archive: Database, stored: Stored) -> dict[str, Any]:
    """Return all of a stored article in plain values: as it is now, its tags, its input, and its earlier versions."""
    versions = [_version(archive, stored, number) for number in range(1, stored.revision + 1)]
    record = {"schema": SCHEMA, **versions[-1], "tags": list(stored.tags), **additions_record(archive, stored)}
    return {**record, "earlier": versions[:-1]} if len(versions) > 1 else record


def _version(archive: Database, stored: Stored, number: int) -> dict[str, Any]:
    sql = "SELECT input, taken FROM revision WHERE article = ? AND number = ?"
    given, taken = archive.row(sql, stored.number, number) or (None, None)
    record = {**to_record(load(archive, stored, number, as_read=True)), "taken": taken}
    return {**record, "input": b64encode(given).decode()} if given is not None else record


class Version(NamedTuple):
    """A version of an exported article, what it was read from, and when it was taken (ISO 8601).

    The last version of its article alone has `additions`. `address` is that of the first, by which the archive knew the
    article, `earlier` are the raw inputs of the versions before it.
    """

    article: Article
    input: bytes | None
    taken: str | None
    additions: Additions | None = None
    address: str | None = None
    earlier: tuple[str, ...] = ()

    @property
    def newest(self) -> bool:
        """Return True for the last version of its article."""
        return self.additions is not None


def versions_of(record: Any) -> list[Version]:
    """Return the versions in an export's record, the first one first. Raises `InputError` if it is damaged."""
    try:
        versions = (*record.get("earlier", ()), record)
        return [
            Version(
                _article(version),
                inflated(b64decode(version["input"]), LARGEST_INPUT) if "input" in version else None,
                version["taken"],
                read_additions(record) if version is record else None,
                versions[0]["url"],
                tuple(each["raw"] for each in versions[:number]),
            )
            for number, version in enumerate(versions)
        ]
    except (KeyError, TypeError, ValueError, AttributeError, zlib.error) as error:
        raise InputError(f"the export is damaged ({error}). Export it again.") from error


def _article(version: Mapping[str, Any]) -> Article:
    _check(version)
    article = from_record(version)
    return replace(article, slug=plain_slug(article.slug) or "article", title=bounded_title(article.title))


_TEXTS = ("text", "raw", "id", "slug", "taken")
_TEXTS_OR_NONE = (
    *("title", "source", "url", "published", "published_at", "updated_at", "date_from", "added", "language", "section"),
)


def _check(version: Mapping[str, Any]) -> None:
    texts = [version[name] for name in _TEXTS] + list(version["authors"])
    known = [version.get(name) for name in _TEXTS_OR_NONE]
    if not all(isinstance(text, str) for text in texts) or not all(isinstance(text, str | None) for text in known):
        raise ValueError("not a text")
    if not re.fullmatch(r"[0-9a-f]{12}", version["id"]):
        raise ValueError("not an id")
    if version["date_from"] not in (*get_args(DateFrom), None):
        raise ValueError("nobody knows where the date is from")
    for moment in (version["taken"], version["added"]):
        if moment and not 1900 < datetime.fromisoformat(moment).year < 9000:
            raise ValueError("not a year")
    if any(kind not in get_args(ParagraphKind) for _, _, kind in version["paragraphs"]):
        raise ValueError("a paragraph is of no kind")
    spans = [part[:2] for name in ("paragraphs", "sentences", "left_out") for part in version[name]]
    if not all(type(place) is int and place >= 0 for places in (*spans, *version["origins"]) for place in places):
        raise ValueError("not a place")


# Takes the number of a stored article, hides it, brings it back, or deletes what was hidden for long.

KEPT_DAYS = 30  # a removed article can be brought back for so long


def remove(archive: Database, number: int, now: datetime) -> None:
    """Hide an article; `restore` brings it back for 30 days."""
    archive.run("UPDATE article SET removed = ? WHERE number = ? AND removed IS NULL", stamp(now), number)


def restore(archive: Database, number: int) -> None:
    """Bring a removed article back."""
    archive.run("UPDATE article SET removed = NULL WHERE number = ?", number)


def purge(archive: Database, now: datetime) -> int:
    """Delete what was removed more than 30 days before `now`; return how many articles."""
    gone = archive.rows("SELECT number FROM article WHERE removed < ?", stamp(now - timedelta(days=KEPT_DAYS)))
    for (number,) in gone:
        unlink(archive, number)
        archive.run("DELETE FROM article WHERE number = ?", number)
    return len(gone)


# Tells what is in a `Database` and what is wrong with it, copies it, and makes its file smaller.

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
INDEXES = ("full_text", "said", "named", "gone_text")
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
    with failing_clearly(archive.path):
        changed = changed_rows(archive.link)
    return [f"{_name(archive, number)}: a row is not what was kept" for number in changed]


def _name(archive: Database, number: int) -> str:
    if number == 0:
        return "people, feeds or saved searches"
    row = archive.row("SELECT CAST(slug AS BLOB) FROM article WHERE number = ?", number)
    return _spelled(row[0] if row else None, number)


def _spelled(slug: bytes | None, number: int) -> str:
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

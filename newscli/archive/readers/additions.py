"""Keeps pages as they were fetched, with what their servers said, beside the articles made of them."""

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, Literal, NamedTuple, get_args

from newscli.archive.database.connection import Database
from newscli.archive.database.tables import QUOTE_BITS
from newscli.archive.entries import Additions, Evidence, Note, Stored, plain_tags
from newscli.archive.lookup import COLUMNS, corrections, names_by_hand, stored_at, stored_of
from newscli.archive.near_duplicates import without_repeats
from newscli.archive.saving import stamp, tag
from newscli.archive.serialization import LARGEST_INPUT, inflated, packed_place, place_of
from newscli.article import Article
from newscli.article.corrections import NONE, Correction, CorrectionKind, Selector
from newscli.errors import UsageError


class Proofs(NamedTuple):
    """The pages kept of an article, as they were fetched, the first one first."""

    proofs: tuple[Evidence, ...]


def keep_evidence(archive: Database, number: int, evidence: Evidence) -> None:
    """Keep a page as it was fetched, unless the very same is kept already."""
    known = "SELECT 1 FROM evidence WHERE article = ? AND sha256 = ? AND fetched = ?"
    if archive.row(known, number, evidence.sha256, evidence.fetched):
        return
    archive.run(
        "INSERT INTO evidence(article, url, fetched, status, headers, sha256, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
        *(number, evidence.url, evidence.fetched, evidence.status, json.dumps(evidence.headers), evidence.sha256),
        zlib.compress(evidence.body),
    )


def evidence_of(archive: Database, number: int) -> tuple[Evidence, ...]:
    """Return the pages kept of an article."""
    rows = archive.rows(
        "SELECT url, fetched, status, headers, sha256, body FROM evidence WHERE article = ? ORDER BY number", number
    )
    return tuple(
        Evidence(
            *(url, fetched, status, tuple((str(name), str(value)) for name, value in json.loads(headers)), sha256),
            inflated(body, LARGEST_INPUT),
        )
        for url, fetched, status, headers, sha256, body in rows
    )


# Keeps what readers write about places in stored articles.


class Notes(NamedTuple):
    """The notes of an article, in the order they were made."""

    notes: tuple[Note, ...]


def keep_note(archive: Database, number: int, note: Note) -> int:
    """Keep a note about an article, once; return the note's number."""
    same = "SELECT number FROM note WHERE article = ? AND place IS ? AND words = ?"
    note_row = (number, packed_place(note.place), note.words)
    if not archive.row(same, *note_row):
        archive.run("INSERT INTO note(article, place, words, made) VALUES (?, ?, ?, ?)", *note_row, note.made)
    return archive.number(same, *note_row)


def notes_of(archive: Database, number: int) -> Notes:
    """Return the notes about an article."""
    rows = archive.rows("SELECT number, made, place, words FROM note WHERE article = ? ORDER BY number", number)
    return Notes(tuple(Note(note, made, place_of(place), words) for note, made, place, words in rows))


def remove_note(archive: Database, number: int, note: int) -> bool:
    """Remove a note about an article; return False where it has none of that number."""
    return archive.run("DELETE FROM note WHERE article = ? AND number = ?", number, note) > 0


# Keeps what stands beside an article: marks, notes, corrections and evidence, and takes it to other archives.


def additions_record(archive: Database, stored: Stored) -> dict[str, Any]:
    """Return in plain values what stands beside an article; empty where nothing does."""
    known = {
        "seen": stored.seen,
        "starred": stored.starred,
        "notes": [
            {"made": note.made, "words": note.words, "place": note.place and asdict(note.place)}
            for note in notes_of(archive, stored.number).notes
        ],
        "corrections": [
            {"made": each.made, "kind": each.kind, "value": each.value, "place": each.place and asdict(each.place)}
            for each in corrections(archive, stored.number)
        ],
        "evidence": [
            {**each._asdict(), "body": b64encode(zlib.compress(each.body)).decode()}
            for each in evidence_of(archive, stored.number)
        ],
    }
    return {name: value for name, value in known.items() if value}


def read_additions(record: Mapping[str, Any]) -> Additions:
    """Return what stands beside an exported article. Raises `ValueError`, `TypeError` or `KeyError` where it can't."""
    return Additions(
        seen=_moment(record.get("seen")),
        starred=_moment(record.get("starred")),
        notes=tuple(
            Note(0, _moment(note["made"]) or "", _place(note.get("place")), _text(note["words"]))
            for note in record.get("notes", ())
        ),
        corrections=tuple(map(_correction, record.get("corrections", ()))),
        evidence=tuple(map(_evidence, record.get("evidence", ()))),
        tags=tuple(map(_text, record["tags"])),
    )


def _correction(record: Mapping[str, Any]) -> Correction:
    kind, value, place = record["kind"], _text(record["value"]), _place(record.get("place"))
    if kind not in get_args(CorrectionKind) or (kind in ("quote", "event")) != (place is not None):
        raise ValueError("a correction is of no kind")
    days = value.split("/") if kind == "event" else [value] if kind == "published" and value else []
    for day in days if value != NONE else ():
        date.fromisoformat(day)
    return Correction(kind, value, place, made=_moment(record["made"]) or "")


def _evidence(record: Mapping[str, Any]) -> Evidence:
    body = inflated(b64decode(record["body"]), LARGEST_INPUT)
    headers = tuple((_text(name), _text(value)) for name, value in record["headers"])
    texts = (_text(record["url"]), _moment(record["fetched"]) or "", int(record["status"]))
    return Evidence(*texts, headers, _text(record["sha256"]), body)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _moment(value: Any) -> str | None:
    if value is None:
        return None
    if not 1900 < datetime.fromisoformat(_text(value)).year < 9000:
        raise ValueError("not a year")
    return str(value)


def _place(value: Any) -> Selector | None:
    if value is None:
        return None
    start, end = value["start"], value["end"]
    if not (type(start) is int and type(end) is int and 0 <= start <= end):
        raise ValueError("not a place")
    return Selector(start, end, _text(value["exact"]), _text(value["prefix"]), _text(value["suffix"]))


def lacking(archive: Database, number: int, additions: Additions) -> Additions:
    """Return what of `additions` an article has not got: a star, notes, corrections of what none corrects, tags."""
    stored = stored_at(archive, number)
    noted = {(note.place, note.words) for note in notes_of(archive, number).notes}
    corrected = {(each.kind, each.place) for each in corrections(archive, number)}
    return Additions(
        starred=None if stored.starred else additions.starred,
        notes=tuple(note for note in additions.notes if (note.place, note.words) not in noted),
        corrections=tuple(each for each in additions.corrections if (each.kind, each.place) not in corrected),
        tags=tuple(tag for tag in plain_tags(additions.tags) if tag not in stored.tags),
    )


def keep_additions(archive: Database, number: int, additions: Additions) -> None:
    """Keep what comes with an article, but for what is kept already; what was read or starred first holds."""
    tag(archive, number, plain_tags(additions.tags))
    archive.run("UPDATE article SET seen = ?2 WHERE number = ?1 AND seen IS NULL AND ?2 > ''", number, additions.seen)
    if additions.starred:
        archive.run("INSERT OR IGNORE INTO star VALUES (?, ?)", number, additions.starred)
    for note in additions.notes:
        keep_note(archive, number, note)
    for each in additions.corrections:
        archive.run(
            "INSERT INTO correction(article, made, kind, place, value) SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS"
            " (SELECT 1 FROM correction WHERE article = ?1 AND kind = ?3 AND place IS ?4)",
            *(number, each.made, each.kind, packed_place(each.place), each.value),
        )
    for evidence in additions.evidence:
        keep_evidence(archive, number, evidence)


# Keeps what readers set right about stored articles, beside what was read and found.


def keep_correction(archive: Database, number: int, correction: Correction, now: datetime) -> None:
    """Keep a correction of an article, in place of an earlier one of the same thing."""
    place = packed_place(correction.place)
    archive.run("DELETE FROM correction WHERE article = ? AND kind = ? AND place IS ?", number, correction.kind, place)
    archive.run(
        "INSERT INTO correction(article, made, kind, place, value) VALUES (?, ?, ?, ?, ?)",
        *(number, correction.made or stamp(now), correction.kind, place, correction.value),
    )


def undo_corrections(archive: Database, number: int, only: int | None = None) -> int:
    """Forget the corrections of an article, or `only` the one of that number; return how many there were."""
    sql = "DELETE FROM correction WHERE article = ?1 AND (?2 IS NULL OR number = ?2)"
    return archive.run(sql, number, only)


def set_facts(archive: Database, number: int, article: Article) -> None:
    """Let lists and searches see the facts of an article as they are set right."""
    published = article.published.isoformat() if article.published else None
    at = article.published_at.isoformat() if article.published_at else None
    archive.run(
        "UPDATE article SET title = ?, authors = ?, source = ?, published = ?, published_at = ?, date_from = ?,"
        " day = coalesce(?, substr(added, 1, 10)) WHERE number = ?",
        *(article.title, "\n".join(article.authors) or None, article.source),
        *(published, at, article.date_from, published, number),
    )


# Takes stored articles, marks them as read, unread or starred, and counts what is unread.

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


# Keeps what somebody said of the names of people: which are one person's, and which are not.


class SaidThen(NamedTuple):
    """What somebody said, and in which article; `start` and `end` are its place in the text.

    `denied` are the words there that deny it.
    """

    stored: Stored
    speaker: str
    words: str
    start: int
    end: int
    denied: str = ""


def keep_name(archive: Database, form: str, name: str, now: datetime) -> None:
    """Keep that a form of a name belongs to a name."""
    archive.run("DELETE FROM known_as WHERE form = ?", form)  # a replaced row would not be unsealed
    archive.run("INSERT INTO known_as VALUES (?, ?, ?)", form, name, stamp(now))


def keep_names_of(archive: Database, other: Database, now: datetime) -> None:
    """Keep what was said of names in another archive, but for forms of which something is said here."""
    known = names_by_hand(archive)
    for form, name in names_by_hand(other).items():
        if form not in known:
            keep_name(archive, form, known.get(name, name) if form != name else name, now)


def articles_naming(archive: Database, names: Sequence[str], version: str) -> list[Stored]:
    """Return the articles that name somebody by one of these names, the earliest first."""
    marks = ", ".join("?" * len(names))
    rows = archive.rows(
        f"SELECT DISTINCT {COLUMNS} FROM person JOIN mention ON mention.person = person.number"
        " JOIN analysis ON analysis.article = mention.article AND analysis.version = ?"
        f" JOIN article ON article.number = mention.article AND removed IS NULL WHERE person.name IN ({marks})"
        " ORDER BY article.day, article.number",
        *(version, *names),
    )
    found = {stored.number: stored for stored in map(stored_of, rows)}
    return [found[number] for number in without_repeats(archive, found)]


def quotes_in(archive: Database, stored: Stored) -> list[SaidThen]:
    """Return the quotes of an article that have a speaker."""
    rows = archive.rows(
        'SELECT speaker, words, start, "end" FROM quote WHERE speaker IS NOT NULL'
        f" AND number BETWEEN ?1 << {QUOTE_BITS} AND (?1 + 1 << {QUOTE_BITS}) - 1 ORDER BY number",
        stored.number,
    )
    return [SaidThen(stored, *row) for row in rows]


def quoted_beside(archive: Database, numbers: Iterable[int]) -> list[tuple[str, int]]:
    """Return who is quoted in the articles of these numbers, with in how many of them."""
    wanted = tuple(numbers)
    return archive.rows(
        "SELECT name, count(*) FROM mention JOIN person ON person.number = mention.person"
        f" WHERE mention.quotes > 0 AND article IN ({', '.join('?' * len(wanted))})"
        " GROUP BY person.number ORDER BY count(*) DESC, name",
        *wanted,
    )

"""Keeps what stands beside an article: marks, notes, corrections and evidence, and takes it to other archives."""

import zlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, get_args

from newscli.archive.database.connection import Database
from newscli.archive.entries import Additions, Evidence, NoteRow, plain_tags
from newscli.archive.lookup import corrections, stored_at
from newscli.archive.readers.evidence import evidence_of, keep_evidence
from newscli.archive.readers.notes import notes_of
from newscli.archive.saving import tag
from newscli.archive.serialization import LARGEST_INPUT, inflated, packed_place
from newscli.archive.stored import Stored
from newscli.article.corrections import NONE, Correction, CorrectionKind
from newscli.article.selectors import Selector


def additions_record(archive: Database, stored: Stored) -> dict[str, Any]:
    """Return in plain values what stands beside an article; empty where nothing does."""
    known = {
        "seen": stored.seen,
        "starred": stored.starred,
        "notes": [
            {"made": note.made, "words": note.words, "place": _plain(note.place)}
            for note in notes_of(archive, stored.number).notes
        ],
        "corrections": [
            {"made": each.made, "kind": each.kind, "value": each.value, "place": _plain(each.place)}
            for each in corrections(archive, stored.number)
        ],
        "evidence": [
            {**each._asdict(), "body": b64encode(zlib.compress(each.body)).decode()}
            for each in evidence_of(archive, stored.number)
        ],
    }
    return {name: value for name, value in known.items() if value}


def _plain(place: Selector | None) -> dict[str, Any] | None:
    return asdict(place) if place else None


def read_additions(record: Mapping[str, Any]) -> Additions:
    """Return what stands beside an exported article. Raises `ValueError`, `TypeError` or `KeyError` where it can't."""
    return Additions(
        seen=_moment(record.get("seen")),
        starred=_moment(record.get("starred")),
        notes=tuple(
            NoteRow(_moment(note["made"]) or "", _text(note["words"]), _place(note.get("place")))
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
        archive.run(
            "INSERT INTO note(article, made, place, words) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS"
            " (SELECT 1 FROM note WHERE article = ?1 AND place IS ?3 AND words = ?4)",
            *(number, note.made, packed_place(note.place), note.words),
        )
    for each in additions.corrections:
        archive.run(
            "INSERT INTO correction(article, made, kind, place, value) SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS"
            " (SELECT 1 FROM correction WHERE article = ?1 AND kind = ?3 AND place IS ?4)",
            *(number, each.made, each.kind, packed_place(each.place), each.value),
        )
    for evidence in additions.evidence:
        keep_evidence(archive, number, evidence)

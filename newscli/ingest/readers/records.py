"""In: JSON Lines or JSON; out: an `Incoming` for each record with text."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from newscli.errors import InputError
from newscli.ingest.metadata.timestamps import day_of, moment_of
from newscli.ingest.readers.source_item import Incoming

__all__ = ["read_records"]

_TEXT = ("text", "body", "content", "article", "maintext")
_TITLE = ("title", "headline")
_URL = ("url", "link", "canonical_url")
_DATE = ("published_at", "published", "date", "date_published", "date_publish")
_AUTHOR = ("authors", "author", "byline")
_SOURCE = ("source", "publisher", "site", "publication")


def read_records(text: str, suffix: str = "") -> Iterator[Incoming] | None:
    """Return the records of `text`: one a line, a list of them, or a single one; None where it is no JSON.

    A record is an object with its text under "text" (or "body", "content", …) and, where it has them, "title",
    "url", "date", "authors", "source", "section", "language", "tags", "id", also inside an "article" object, as
    newscli's own exports have them. With a suffix of JSON, raises `InputError` where the text is none.
    """
    first = text.lstrip("\ufeff \t\r\n").partition("\n")[0]
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return _of_document(text, suffix)
    return _of_lines(text)


def _of_document(text: str, suffix: str) -> Iterator[Incoming] | None:
    try:
        document = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        if suffix in ("json", "jsonl", "ndjson"):
            raise InputError(f"the input is no JSON ({error}). Give one record a line.") from None
        return None
    return _incoming(enumerate(document if isinstance(document, list) else [document], 1), "record")


def _of_lines(text: str) -> Iterator[Incoming]:
    return _incoming(_parsed(text), "line")


def _parsed(text: str) -> Iterator[tuple[int, Any]]:
    at, number = 0, 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        number += 1
        line, at = text[at:end].strip("\ufeff \t\r"), end + 1
        if not line:
            continue
        try:
            yield number, json.loads(line)
        except (ValueError, RecursionError):
            raise InputError(f"line {number} is no JSON. Give one record a line.") from None


def _incoming(records: Iterable[tuple[int, Any]], place: str) -> Iterator[Incoming]:
    for number, found in records:
        for record in found if isinstance(found, list) else [found]:
            if not isinstance(record, dict):
                raise InputError(f"{place} {number} is no record. Give objects with a text.")
            yield _record(record, f"{place} {number}")


def _record(record: dict[str, Any], place: str) -> Incoming:
    inner = record.get("article")
    if isinstance(inner, dict):
        record = {**record, **inner}
    text = _first(record, _TEXT)
    if text is None:
        raise InputError(f"{place} has no text. Name the field of the text “text”.")
    dated = _first(record, _DATE) or ""
    return Incoming(
        "record",
        text,
        url=_first(record, _URL),
        title=_first(record, _TITLE),
        authors=_names(next((record[key] for key in _AUTHOR if record.get(key)), ())),
        source=_first(record, _SOURCE),
        published=day_of(_first(record, ("published",)) or dated),
        published_at=moment_of(dated),
        language=_first(record, ("language", "lang")),
        tags=_names(record.get("tags") or ()),
        key=_first(record, ("id", "guid")),
        section=_first(record, ("section", "category")),
    )


def _first(record: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    return next((value for key in keys if isinstance(value := record.get(key), str) and value.strip()), None)


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value.strip(),) if value.strip() else ()
    if isinstance(value, dict):
        return _names(value.get("name"))
    return tuple(name for part in value for name in _names(part)) if isinstance(value, list) else ()

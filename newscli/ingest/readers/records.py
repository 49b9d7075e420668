"""Read records of articles: takes JSON Lines, JSON or CSV, returns an `Incoming` for each record."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newscli.errors import InputError, failing_alone
from newscli.ingest.metadata.timestamps import day_of, moment_of
from newscli.ingest.readers.incoming import Incoming
from newscli.ingest.readers.reading_lists import saved_page, saved_row

if TYPE_CHECKING:
    import csv

__all__ = ["read_records", "read_table"]

_TEXT = ("text", "body", "content", "article", "maintext")
_TITLE = ("title", "headline")
_URL = ("url", "link", "canonical_url")
_DATE = ("published_at", "published", "date", "date_published", "date_publish")
_AUTHOR = ("authors", "author", "byline")
_LONGEST = 20_000_000  # characters of a cell
_SOURCE = ("source", "publisher", "site", "publication")


def read_records(text: str, suffix: str = "", line: int = 1) -> Iterator[Incoming] | None:
    """Return the records of `text`: one a line, a list of them, or a single one; None if it is not JSON.

    A record is an object with its text under "text" (or "body", "content", …) and, where it has them, "title",
    "url", "date", "authors", "source", "section", "language", "tags", "id", "slug", also inside an "article" object, as
    newscli's own exports have them. A record that can't be read comes as "unreadable"; `line` is the number of the
    first line. With the suffix json, raises `InputError` if the text is not JSON.
    """
    first = text.lstrip("\ufeff \t\r\n").partition("\n")[0]
    if _parsed(first) is not _BROKEN:
        return _of_lines(text, line)
    document = _parsed(text.lstrip("\ufeff"))
    if document is not _BROKEN:
        records = document if isinstance(document, list) else [document]
        return (_incoming(record, f"record {number}") for number, record in enumerate(records, 1))
    if suffix in ("jsonl", "ndjson"):
        return _of_lines(text, line)
    if suffix == "json":
        raise InputError(f"the input is {_NOT_JSON}")
    return None


def read_table(text: str) -> Iterator[Incoming]:
    """Yield the articles of a CSV table, as `read_rows` does."""
    from io import StringIO

    return read_rows(StringIO(text, newline=""))


def read_rows(lines: Iterable[str]) -> Iterator[Incoming]:
    """Yield the articles of a CSV table given line by line, a row each, as newscli exports them.

    The first row names the columns as the fields of records are named; authors and tags are separated by "; ". A row
    that can't be read comes as "unreadable". Raises `InputError` if no column holds a text.
    """
    import csv

    csv.field_size_limit(_LONGEST)
    rows = csv.DictReader(lines)
    try:
        names = rows.fieldnames or ()
    except csv.Error as error:
        raise InputError(f"the table is damaged in its first line ({error}). Export it again.") from error
    if not set(_TEXT).intersection(names):
        sound = (row for row in _sound(rows) if not isinstance(row, str))
        links = [link for row in sound if (link := saved_row({key: row[key] or "" for key in row if key}))]
        if links:
            yield from links
            return
        raise InputError("the table has no column “text”. Name the columns in its first row.")
    for number, row in enumerate(_sound(rows), 1):
        if isinstance(row, str):
            yield Incoming("unreadable", f"row {number} is damaged: {row}")
            continue
        filled = {key: _unguarded(value) for key, value in row.items() if key and isinstance(value, str) and value}
        lists = {key: filled[key].split("; ") for key in ("authors", "tags") if key in filled}
        yield _incoming({**filled, **lists}, f"row {number}")


def _sound(rows: "csv.DictReader[str]") -> Iterator[dict[str, Any] | str]:
    """Yield the rows of a table, and of a damaged one what is wrong with it; those after it follow."""
    import csv

    while True:
        try:
            yield next(rows)
        except csv.Error as error:
            yield f"{error}."
        except StopIteration:
            return


def _unguarded(cell: str) -> str:
    """Return a cell without the apostrophe that `export` puts before what a spreadsheet takes for a formula."""
    return _GUARDED.sub(r"\1", cell)


_GUARDED = re.compile(r"(^|[;\t\r\n])'(?='*[^\S\t\r\n]*[=+\-@＝＋－＠])")
_NOT_JSON = "not valid JSON. Give one record a line."
_BROKEN = object()


def _parsed(text: str) -> Any:
    """Return what a JSON text says, or `_BROKEN` if it is not JSON."""
    try:
        found = json.loads(text)
        return _whole_characters(found) if "\\ud" in text or "\\uD" in text else found
    except (ValueError, RecursionError):
        return _BROKEN


def _whole_characters(found: Any) -> Any:
    """Return what was parsed with a mark in place of each half of a character, which nothing could write."""
    written = json.dumps(found, ensure_ascii=False).encode("utf-16", "surrogatepass")
    return json.loads(written.decode("utf-16", "replace"))


def _of_lines(text: str, number: int) -> Iterator[Incoming]:
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line, at = text[at:end].strip("\ufeff \t\r"), end + 1
        found = _parsed(line) if line else []
        told: set[object] = set()  # what is wrong with a line is told once
        for record in found if isinstance(found, list) else [found]:
            incoming = _incoming(record, f"line {number}")
            if incoming.kind != "unreadable" or incoming.raw not in told:
                yield incoming
            told.update({incoming.raw} if incoming.kind == "unreadable" else ())
        number += 1


def _incoming(record: Any, place: str) -> Incoming:
    """Return what a record holds; whatever is odd in it costs it alone."""
    try:
        with failing_alone():
            return _of_record(record, place)
    except InputError as error:
        return Incoming("unreadable", f"{place}: {error}")


def _of_record(record: Any, place: str) -> Incoming:
    if record is _BROKEN:
        return Incoming("unreadable", f"{place} is {_NOT_JSON}")
    if not isinstance(record, dict):
        return Incoming("unreadable", f"{place} is not a record. Give objects with a text.")
    inner = record.get("article")
    if isinstance(inner, dict):
        record = {**record, **inner}
    text = _first(record, _TEXT)
    if text is None:
        return Incoming("unreadable", f"{place} has no text. Name the field of the text “text”.")
    return saved_page(record, text, _labels(record)) or _record(record, text)


def _labels(record: dict[str, Any]) -> tuple[str, ...]:
    tags = record.get("tags")
    if not isinstance(tags, list):
        return ()
    return _names([tag.get("label", tag.get("name")) if isinstance(tag, dict) else tag for tag in tags])


def _record(record: dict[str, Any], text: str) -> Incoming:
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
        slug=_first(record, ("slug",)),
    )


def _first(record: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    return next((value for key in keys if isinstance(value := record.get(key), str) and value.strip()), None)


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value.strip(),) if value.strip() else ()
    if isinstance(value, dict):
        return _names(value.get("name"))
    return tuple(name for part in value for name in _names(part)) if isinstance(value, list) else ()

"""In: a stored article; out: its record for export, from which `entries_of` makes the very same article again."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from typing import Any

from newscli.archive.database.connection import Database
from newscli.archive.entries import Entry, Findings, entry_of
from newscli.archive.lookup import load
from newscli.archive.serialization import from_record, to_record
from newscli.archive.stored import Stored
from newscli.article import Article
from newscli.errors import InputError

SCHEMA = "newscli/export/1"


def export_record(archive: Database, stored: Stored) -> dict[str, Any]:
    """Return all of a stored article in plain values: as it is now, its tags, its input, and its earlier versions."""
    versions = [_version(archive, stored, number) for number in range(1, stored.revision + 1)]
    record = {"schema": SCHEMA, **versions[-1], "tags": list(stored.tags)}
    return {**record, "earlier": versions[:-1]} if len(versions) > 1 else record


def _version(archive: Database, stored: Stored, number: int) -> dict[str, Any]:
    sql = "SELECT input, taken FROM revision WHERE article = ? AND number = ?"
    given, taken = archive.row(sql, stored.number, number) or (None, None)
    record = {**to_record(load(archive, stored, number)), "taken": taken}
    return {**record, "input": b64encode(given).decode()} if given is not None else record


def entries_of(record: Mapping[str, Any], analyse: Callable[[Article], Findings | None]) -> list[Entry]:
    """Return the versions in a record, the first one first, analysed. Raises `InputError` where it is damaged."""
    import zlib

    try:
        tags = tuple(str(tag) for tag in record["tags"])
        made = []
        for version in (*record.get("earlier", ()), record):
            given = zlib.decompress(b64decode(version["input"])) if "input" in version else None
            article = from_record(version)
            made.append(entry_of(article, input=given, tags=tags, findings=analyse(article), taken=version["taken"]))
        return made
    except (KeyError, TypeError, ValueError, AttributeError, zlib.error) as error:
        raise InputError(f"the export is damaged ({error}). Export it again.") from error

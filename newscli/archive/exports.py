"""Exports: takes a stored article, returns its record, from which `versions_of` makes the very same article again."""

import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple, get_args

from newscli.archive.database.connection import Database
from newscli.archive.entries import Additions
from newscli.archive.lookup import load
from newscli.archive.readers.additions import additions_record, read_additions
from newscli.archive.serialization import LARGEST_INPUT, from_record, inflated, to_record
from newscli.archive.stored import Stored
from newscli.article import Article, DateFrom, ParagraphKind
from newscli.article.headings import bounded_title
from newscli.article.slugs import plain_slug
from newscli.errors import InputError

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
    import zlib

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
    """Return the article of a version; raises `ValueError` for values of a kind that no article has."""
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

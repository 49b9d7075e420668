"""Reads lists of pages to be read later, as Pocket, Instapaper and wallabag export them, and bookmarks of browsers."""

import json
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any, Literal

from newscli.ingest.metadata.timestamps import day_of, moment_of
from newscli.ingest.readers.incoming import Incoming

__all__ = ["is_reading_list", "linked_pages", "saved_page", "saved_row"]

_LIST = re.compile(rb"<title>\s*(?:Pocket Export|Instapaper: Export)|<!DOCTYPE\s+NETSCAPE-Bookmark|\stime_added=", re.I)
# The lists' own folders and states, which are no subjects, and how their pages are marked.
_FOLDERS: dict[str, tuple[Literal["read", "star"], ...]] = {
    "": (),
    "unread": (),
    "archive": ("read",),
    "read archive": ("read",),
    "starred": ("star",),
}
_FLAGS: dict[Literal["read", "star"], str] = {"read": "is_archived", "star": "is_starred"}  # of wallabag
_BOOKMARKS = re.compile(r"\s*<!DOCTYPE\s+NETSCAPE-Bookmark", re.I)


def is_reading_list(head: bytes) -> bool:
    """Return True if a page that begins so is a list of saved pages."""
    return head.startswith(b"<") and _LIST.search(head) is not None


def linked_pages(text: str) -> Iterator[Incoming]:
    """Yield a link for each page in a list, with its tags and marks."""
    reader = _Links()
    reader.feed(text)
    named = not _BOOKMARKS.match(text)  # whose first heading names all of them
    for url, tags, folder in reader.found:
        yield _link(url, _tags(tags), folder if named else "")


def _link(url: str, tags: tuple[str, ...], folder: str) -> Incoming:
    marks = _FOLDERS.get(folder.lower())
    return Incoming("link", url=url, tags=(*tags, folder) if marks is None else tags, marks=marks or ())


class _Links(HTMLParser):
    """Collects the addresses and tags of links."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str]] = []
        self._heading: list[str] = []
        self._in_heading = False

    def handle_data(self, data: str) -> None:
        if self._in_heading:
            self._heading.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._in_heading = self._in_heading and tag != "h1"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "h1":
            self._heading, self._in_heading = [], True
        known = dict(attrs)
        address = known.get("href") or ""
        if tag == "a" and address.startswith(("http://", "https://")):
            self.found.append((address, known.get("tags") or "", " ".join("".join(self._heading).split())))


def saved_row(row: Mapping[str, str]) -> Incoming | None:
    """Return the link of a row of a table without texts, as Pocket's and Instapaper's are; None without an address."""
    known = {name.lower(): value for name, value in row.items()}
    address = known.get("url", "").strip()
    if not address.startswith(("http://", "https://")):
        return None
    folder = known.get("folder", "") or known.get("status", "")
    return _link(address, _tags(known.get("tags", "")), folder)


def _tags(words: str) -> tuple[str, ...]:
    if words.startswith("["):
        try:
            found = json.loads(words)
        except (ValueError, RecursionError):
            found = []
        return tuple(str(tag).strip() for tag in found) if isinstance(found, list) else ()
    return tuple(tag.strip() for tag in re.split(r"[|,;]", words) if tag.strip())


def saved_page(record: Mapping[str, Any], text: str, tags: tuple[str, ...]) -> Incoming | None:
    """Return a page of an export of wallabag, whose texts are markup; None for a record of another kind."""
    if "is_archived" not in record or "domain_name" not in record:
        return None
    dated = str(record.get("published_at") or "")
    authors = record.get("published_by")
    return Incoming(
        "saved",
        text,
        url=_string(record.get("url")),
        title=_string(record.get("title")),
        authors=tuple(str(name) for name in authors if name) if isinstance(authors, list) else (),
        source=_string(record.get("domain_name")),
        published=day_of(dated),
        published_at=moment_of(dated),
        language=_string(record.get("language")),
        tags=tags,
        marks=tuple(mark for mark, field in _FLAGS.items() if record.get(field) in (1, "1")),
    )


def _string(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None

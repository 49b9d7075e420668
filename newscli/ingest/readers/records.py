"""Mails, lists to read later and records of articles: takes bytes, returns an `Incoming` for each."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import EmailPolicy
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, Literal, cast

from newscli.errors import InputError, failing_alone
from newscli.ingest.metadata.pasted_days import day_of, moment_of
from newscli.ingest.readers.incoming import Incoming

__all__ = [
    "is_letter_notice",
    "linked_pages",
    "read_mail",
    "read_mails",
    "read_records",
    "read_table",
    "saved_page",
    "saved_row",
]


# Takes a mail (`.eml`, RFC 5322), such as a newsletter, or a mailbox (RFC 4155), returns an `Incoming` a letter.

_MOST_PARTS = 200
_LONGEST_HEADER = 1000  # to take an address apart costs the square of what it is long
# The line above each letter of a mailbox, "From anna@courier.example Fri Feb  6 10:00:00 2026"; in a letter such a line
# begins with ">".
_POSTMARK = re.compile(rb"^From \S[^\n]{0,200}\d\d:\d\d[^\n]{0,40}\n(?=[\w-]+:)", re.MULTILINE)
_QUOTED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
# What letters are made of beside their text: a line of one or several of these, or one that begins so.
_NOTICES = frozenset(
    (
        *(
            "unsubscribe",
            "unsubscribe here",
            "manage preferences",
            "manage your preferences",
            "update your preferences",
        ),
        *("email preferences", "manage subscription", "manage your subscription", "subscription preferences"),
        *("view in browser", "view online", "view in your browser", "view this email in your browser", "read online"),
        *("view web version", "open in browser", "forward to a friend", "forward this email", "share this newsletter"),
        *("privacy policy", "privacy", "terms of service", "terms of use", "terms", "contact us", "contact", "help"),
        *("advertise", "advertise with us", "subscribe", "sign up", "was this forwarded to you"),
    )
)
_OPENINGS = (
    *("you are receiving this", "you received this", "you're receiving this", "you’re receiving this"),
    *("this email was sent to", "this message was sent to", "to unsubscribe", "if you no longer wish to receive"),
    *(
        "having trouble viewing this",
        "trouble viewing this",
        "if you can't see this",
        "was this email forwarded to you",
    ),
)


def read_mails(data: bytes) -> Iterator[Incoming]:
    """Yield a letter, or each letter of a mailbox; one of these that has no text comes as "unreadable"."""
    if not data.startswith(b"From "):
        yield read_mail(data)
        return
    for number, letter in enumerate(_POSTMARK.split(data.partition(b"\n")[2]), 1):
        try:
            yield read_mail(_QUOTED.sub(b"", letter))
        except InputError as error:
            yield Incoming("unreadable", f"letter {number}: {error}")


def read_mail(data: bytes) -> Incoming:
    """Return the letter's text, its HTML before its plain part, with subject, sender and date as hints.

    Attached files are left alone. Raises `InputError` where it has no text.
    """
    letter = cast(EmailMessage, message_from_bytes(data, policy=_Bounded(message_factory=_FewParts())))
    body = _body(letter)
    if not body.strip():
        raise InputError("the letter has no text. Paste what it shows.")
    dated = _header(letter, "date") or ""
    sender = re.sub(r"\s*<[^<>]*>\s*$", "", _header(letter, "from") or "").strip(" \"'")
    return Incoming(
        "mail",
        body,
        title=_header(letter, "subject"),
        source=sender or None,
        published=day_of(dated),
        published_at=moment_of(dated),
        language=_header(letter, "content-language"),
        key=_header(letter, "message-id"),
    )


def is_letter_notice(text: str) -> bool:
    """Return True for a line that a letter has about itself: how to leave it, where to read it, why it came."""
    lower = " ".join(text.lower().split())
    parts = [part.strip(" .?!:,»>→[]()") for part in re.split(r"[|•·]| - | – ", lower)]
    return lower.startswith(_OPENINGS) or all(not part or part in _NOTICES for part in parts)


class _Bounded(EmailPolicy):
    """The standard's rules, by which of a field of the head no more is read than one has."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """Return what the field says."""
        return super().header_fetch_parse(name, str(value)[:_LONGEST_HEADER])


class _FewParts:
    """Makes the parts of a letter, and no more than one has."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self, policy: Any = None) -> EmailMessage:
        self.made += 1
        if self.made > _MOST_PARTS:
            raise InputError("the letter has too many parts. Paste what it shows.")
        return EmailMessage(policy)


def _header(letter: EmailMessage, name: str) -> str | None:
    raw = next((value for key, value in letter.raw_items() if key.lower() == name), "")
    try:
        value = letter.policy.header_fetch_parse(name, raw)
    except (MessageError, ValueError, IndexError, AttributeError, TypeError, ArithmeticError, RecursionError):
        return None  # a header that the standard library chokes on says nothing we need
    return " ".join(str(value).split()) or None if value else None


def _body(letter: EmailMessage) -> str:
    texts: dict[str, str] = {}
    for part in letter.walk():
        kind = part.get_content_type()
        if kind in ("text/html", "text/plain") and part.get_content_disposition() != "attachment":
            texts.setdefault(kind, _content(part))
    html = texts.get("text/html", "")
    return html if html.strip() else texts.get("text/plain", "")


def _content(part: EmailMessage) -> str:
    try:
        return str(part.get_content())
    except (LookupError, ValueError, MessageError):
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""


# Reads lists of pages to be read later, as Pocket, Instapaper and wallabag export them, and bookmarks of browsers.

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


# Read records of articles: takes JSON Lines, JSON or CSV, returns an `Incoming` for each record.

if TYPE_CHECKING:
    import csv


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

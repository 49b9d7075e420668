"""Mails and records of articles: takes bytes, returns an `Incoming` for each."""

import json
import re
from collections.abc import Iterable, Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import EmailPolicy
from itertools import chain, dropwhile
from typing import TYPE_CHECKING, Any, cast

from newscli.errors import InputError, failing_alone
from newscli.ingest.metadata.pasted_days import day_of, moment_of
from newscli.ingest.readers import Incoming
from newscli.ingest.readers.exports import ADDRESSES, FORMS, from_export, records_of_ris

if TYPE_CHECKING:
    import csv


# Takes a mail (`.eml`, RFC 5322), such as a newsletter, or a mailbox (RFC 4155), returns an `Incoming` a letter.

_MOST_PARTS = 200
_LONGEST_HEADER = 1000  # to take an address apart costs the square of what it is long
# The line above each letter of a mailbox, "From anna@courier.example Fri Feb  6 10:00:00 2026"; in a letter such a line
# begins with ">".
_POSTMARK = re.compile(rb"^From \S[^\n]{0,200}\d\d:\d\d[^\n]{0,40}\n(?=[\w-]+:)", re.MULTILINE)
_QUOTED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
# What letters are made of beside their text: a line of one or several of these, or one that begins so.
_NOTICE = (
    "unsubscribe|unsubscribe here|manage preferences|manage your preferences|update your preferences|email preferences"
    "|manage subscription|manage your subscription|subscription preferences|view in browser|view online"
    "|view in your browser|view this email in your browser|read online|view web version|open in browser"
    "|forward to a friend|forward this email|share this newsletter|privacy policy|privacy|terms of service"
    "|terms of use|terms|contact us|contact|help|advertise|advertise with us|subscribe|sign up"
    "|was this forwarded to you"
)
_NOTICES = frozenset(_NOTICE.split("|"))
_OPENING = (
    "you are receiving this|you received this|you're receiving this|you’re receiving this|this email was sent to"
    "|this message was sent to|to unsubscribe|if you no longer wish to receive|having trouble viewing this"
    "|trouble viewing this|if you can't see this|was this email forwarded to you"
)
_OPENINGS = tuple(_OPENING.split("|"))


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
    if page := _saved_page(letter):
        return page
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


def _saved_page(letter: EmailMessage) -> Incoming | None:
    """Return the page that a browser saved as a letter (MHTML, RFC 2557); None for other letters."""
    page = next((part for part in letter.walk() if part.get_content_type() == "text/html"), None)
    address = _header(letter, "snapshot-content-location")
    if page and (_header(letter, "from") or "").lower().strip('<"').startswith("saved by"):
        address = address or _header(page, "content-location")
    if not (page and address):
        return None
    raw = page.get_payload(decode=True)  # which says itself how it is coded, where its part does not
    return Incoming(
        "page", raw if isinstance(raw, bytes) and not page.get_content_charset() else _content(page), url=address
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


# Read records of articles: takes JSON Lines, JSON or CSV, returns an `Incoming` for each record.


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


def read_ris(text: str) -> Iterator[Incoming]:
    """Yield the papers and pages of a file in RIS, which holds no texts."""
    return (_incoming(record, f"record {number}") for number, record in enumerate(records_of_ris(text), 1))


def read_table(text: str) -> Iterator[Incoming]:
    """Yield the articles of a CSV table, as `read_rows` does."""
    from io import StringIO

    return read_rows(StringIO(text, newline=""))


def read_rows(lines: Iterable[str]) -> Iterator[Incoming]:
    """Yield the articles of a CSV table given line by line, a row each, as newscli exports them, or another program.

    The first row names the columns as the fields of records are named; authors and tags are separated by "; ". A row
    that can't be read comes as "unreadable". Raises `InputError` if no column holds a text or an address.
    """
    import csv

    csv.field_size_limit(_LONGEST)
    lines = iter(lines)
    first = next(lines, "")
    form: dict[str, Any] = {"delimiter": ";" if first.count(";") > first.count(",") else ","}
    table = _Lines(chain([first], lines))
    rows = csv.DictReader(table, strict=True, **form)
    try:
        names = rows.fieldnames or ()
    except csv.Error as error:
        raise InputError(f"the table is damaged in its first line ({error}). Export it again.") from error
    has_text = bool(set(_TEXT).intersection(names))
    if not (has_text or any(form.fits({name.strip().lower(): "" for name in names}) for form in (*FORMS, ADDRESSES))):
        raise InputError("the table has no column “text”. Name the columns in its first row.")
    for number, row in enumerate(_sound(rows, table, form), 1):
        if isinstance(row, str):
            yield Incoming("unreadable", f"row {number} is damaged: {row}")
        elif has_text:
            filled = {
                key: _GUARDED.sub(r"\1", value)
                for key, value in row.items()
                if key and isinstance(value, str) and value
            }
            lists = {key: filled[key].split("; ") for key in ("authors", "tags") if key in filled}
            yield _incoming({**filled, **lists}, f"row {number}")
        else:
            yield _incoming({**row, _ROW: True}, f"row {number}")


class _Lines:
    """The lines of a table, of which those of a row that is damaged may be read again."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines, self._again, self.taken = iter(lines), list[str](), list[str]()

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        self.taken.append(self._again.pop() if self._again else next(self._lines))
        return self.taken[-1]

    def first_alone(self) -> str:
        """Return the first line of the row that was read; those after it come again."""
        first, *more = [*dropwhile(str.isspace, self.taken)] or [""]
        self._again += reversed(more)
        return first


def _sound(rows: "csv.DictReader[str]", lines: _Lines, form: dict[str, Any]) -> Iterator[dict[str, Any] | str]:
    """Yield the rows of a table, and of a damaged one what is wrong with it; those after it follow.

    A quotation mark that is not closed costs its line alone, or nothing where that has all columns.
    """
    import csv

    names = rows.fieldnames or ()
    while True:
        lines.taken.clear()
        try:
            yield next(rows)
        except csv.Error as error:
            is_open = "expected after" in str(error) or "unexpected end" in str(error)
            wrong = "a quotation mark in it is not closed" if is_open else error
            try:
                (cells,) = csv.reader([lines.first_alone()], **form)
            except (csv.Error, ValueError):
                cells = []
            yield dict(zip(names, cells, strict=True)) if len(cells) == len(names) else f"{wrong}."
        except StopIteration:
            return


# The apostrophe that `export` puts before what a spreadsheet takes for a formula.
_GUARDED = re.compile(r"(^|[;\t\r\n])'(?='*[^\S\t\r\n]*[=+\-@＝＋－＠])")
_NOT_JSON = "not valid JSON. Give one record a line."
_BROKEN = object()
_ROW = "\0"  # marks a row of a table without texts


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
        complained: set[object] = set()  # what is wrong with a line is told once
        for record in found if isinstance(found, list) else [found]:
            incoming = _incoming(record, f"line {number}")
            if incoming.kind != "unreadable" or incoming.raw not in complained:
                yield incoming
            complained.update({incoming.raw} if incoming.kind == "unreadable" else ())
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
    forms = (*FORMS, ADDRESSES) if record.pop(_ROW, False) else FORMS
    if found := from_export(record, forms, has_text=text is not None):
        return found
    if text is None:
        return Incoming("unreadable", f"{place} has no text. Name the field of the text “text”.")
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

"""Exports of programs in which people keep pages and papers: takes a record of one, returns an `Incoming` for it.

To add a program is to add a row to `FORMS`: what its records are known by, which of their fields says what, and a
record with what is read from it.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from newscli.ingest.metadata.pasted_days import day_of, moment_of
from newscli.ingest.readers import Incoming
from newscli.ingest.readers.markup import parse_markup

Mark = Literal["read", "star"]


class Form(NamedTuple):
    """The records of a program's export: the fields that each has, which of them says what, and an example.

    `form` has what is said, and after a sign of equality the field that says it where it is called otherwise. Names
    are in lower case, with a bar between several of which the first that says something counts. What stands under
    `text` is the page's markup; a program that keeps no text has none. `shelf` names a list that the program keeps
    pages in, and `types` are all that a record may be, where other records have fields of these names. `expected` is
    what is read from the example: its address, title, authors, source and tags.
    """

    program: str
    known_by: str
    form: str
    example: dict[str, Any]
    expected: tuple[str | None, str | None, tuple[str, ...], str | None, tuple[str, ...]]
    types: str = ""

    @property
    def fields(self) -> dict[str, str]:
        """Return the fields of a record by what they say."""
        named = (each.partition("=") for each in self.form.split(","))
        return {name.strip(): field or name.strip() for name, _, field in named}

    def fits(self, known: Mapping[str, Any]) -> bool:
        """Return True for a record, by its fields in lower case."""
        of_type = not self.types or known.get("type") in self.types.split()
        return of_type and known.keys() >= {*self.known_by.split("|")}


FORMS = (
    Form(
        "wallabag, JSON",
        "is_archived|domain_name",
        "url, title, tags, text=content, authors=published_by, source=domain_name, date=published_at, language,"
        " read=is_archived, star=is_starred",
        {"is_archived": 1, "domain_name": "a.example", "url": "https://a.example/eel", "title": "Eel", "tags": ["sea"]},
        ("https://a.example/eel", "Eel", (), "a.example", ("sea",)),
    ),
    Form(
        "wallabag, CSV",
        "url|content|mime type|creation date",
        "url, title, tags, text=content, language",
        {"Title": "Eel", "URL": "https://a.example/eel", "Content": "", "Tags": "sea, eels", "MIME Type": "text/html"}
        | {"Language": "en", "Creation date": "01/02/2026 10:00:00"},
        ("https://a.example/eel", "Eel", (), None, ("sea", "eels")),
    ),
    Form(
        "Pocket, CSV",
        "url|time_added|status",
        "url, title, tags, shelf=status",
        {"title": "Eel", "url": "https://a.example/eel", "time_added": "1", "tags": "sea|eels", "status": "unread"},
        ("https://a.example/eel", "Eel", (), None, ("sea", "eels")),
    ),
    Form(
        "Instapaper, CSV",
        "url|selection|folder|timestamp",
        "url, title, tags, shelf=folder",
        {"URL": "https://a.example/eel", "Title": "Eel", "Selection": "", "Folder": "Rivers", "Timestamp": "1"}
        | {"Tags": '["sea"]'},
        ("https://a.example/eel", "Eel", (), None, ("sea", "Rivers")),
    ),
    Form(
        "Readwise Reader, CSV",
        "url|document tags|reading progress|location",
        "url, title, tags=document tags, shelf=location",
        {"Title": "Eel", "URL": "https://a.example/eel", "ID": "1", "Document tags": "['sea', 'eels']"}
        | {"Saved date": "2026-02-01", "Reading progress": "0.5", "Location": "later", "Seen": "True"},
        ("https://a.example/eel", "Eel", (), None, ("sea", "eels")),
    ),
    Form(
        "Readwise, CSV of highlights",
        "highlight|book title|highlighted at",
        "title=book title, authors=book author, tags=document tags",
        {"Highlight": "Eels sing.", "Book Title": "Eel", "Book Author": "Odo Brandt", "Highlighted at": "2026-02-01"},
        (None, "Eel", ("Odo Brandt",), None, ()),
    ),
    Form(
        "Zotero, CSV",
        "key|item type|publication title|url",
        "url, title, authors=author, source=publication title, date, language, tags=manual tags",
        {"Key": "1", "Item Type": "newspaperArticle", "Author": "Brandt, Odo; Ilk, Una", "Title": "Eel"}
        | {"Publication Title": "The Weir", "Url": "https://a.example/eel", "Date": "2026-02-01", "Manual Tags": "sea"},
        ("https://a.example/eel", "Eel", ("Odo Brandt", "Una Ilk"), "The Weir", ("sea",)),
    ),
    Form(
        "CSL-JSON, as of Zotero",
        "id|type|title",
        "url, title, authors=author, source=container-title, date=issued, language, tags=keyword",
        {"id": "1", "type": "article-newspaper", "title": "Eel", "container-title": "The Weir"}
        | {"URL": "https://a.example/eel", "author": [{"family": "Brandt", "given": "Odo"}, {"literal": "The Weir"}]},
        ("https://a.example/eel", "Eel", ("Odo Brandt", "The Weir"), "The Weir", ()),
        "article-journal article-magazine article-newspaper bill book broadcast chapter dataset document entry"
        " entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript map"
        " motion_picture paper-conference patent personal_communication post-weblog regulation report review"
        " review-book software song speech standard thesis treaty webpage",
    ),
    Form(
        "RIS",
        "ty",
        "url=ur|l1|l2, title=ti|t1|ct, authors=au|a1, source=t2|jo|jf, date=da|py|y1, language=la, tags=kw",
        {"TY": ["NEWS"], "TI": ["Eel"], "AU": ["Brandt, Odo"], "T2": ["The Weir"], "UR": ["https://a.example/eel"]}
        | {"KW": ["sea", "eels"]},
        ("https://a.example/eel", "Eel", ("Odo Brandt",), "The Weir", ("sea", "eels")),
    ),
)
ADDRESSES = Form(
    "a table of addresses",
    "url",
    "url, title, tags, shelf=folder|status",
    {"url": "https://a.example/eel", "note": "long"},
    ("https://a.example/eel", None, (), None, ()),
)
"""Any other table that has addresses and no texts."""

# What wallabag keeps in the place of a text that it did not get.
_NO_TEXT = "wallabag can't retrieve contents for this article"
# The lists that programs keep themselves, which are no subjects, and how their pages are marked.
_SHELVES: dict[str, tuple[Mark, ...]] = {
    **dict.fromkeys(("", "unread", "new", "later", "shortlist", "feed", "inbox"), ()),
    **dict.fromkeys(("archive", "read archive"), ("read",)),
    "starred": ("star",),
}


def from_export(record: Mapping[Any, Any], forms: Iterable[Form] = FORMS, *, has_text: bool = False) -> Incoming | None:
    """Return the page of a record, or "listed" where it has no text; None for one of no form that is known.

    A record that `has_text` by the names of newscli's own is of a form alone that keeps texts.
    """
    known = {str(key).strip().lower(): value for key, value in record.items()}
    form = next((each for each in forms if each.fits(known)), None)
    if form is None or (has_text and "text" not in form.fields):
        return None
    said = {
        name: next((known[field] for field in fields.split("|") if known.get(field)), None)
        for name, fields in form.fields.items()
    }
    address, title, dated = _words(said.get("url")), _words(said.get("title")), _dated(said.get("date"))
    url = address if address.lower().startswith(("http://", "https://")) else None
    if not (url or title):
        return None
    text, shelf = _words(said.get("text")), _words(said.get("shelf"))
    text = "" if text.startswith(_NO_TEXT) else text
    marks = tuple(mark for mark in ("read", "star") if said.get(mark) in (1, "1", True))
    return Incoming(
        "saved" if text else "listed",
        text,
        url=url,
        title=title or None,
        authors=tuple(_named(said.get("authors"))),
        source=_words(said.get("source")) or None,
        published=day_of(dated),
        published_at=moment_of(dated),
        language=_words(said.get("language")) or None,
        tags=(*_tags(said.get("tags")), *([shelf] if shelf.lower() not in _SHELVES else ())),
        marks=(*marks, *_SHELVES.get(shelf.lower(), ())),  # type: ignore[arg-type]
    )


def _words(value: Any) -> str:
    """Return the words of a value, or of the first of several."""
    value = value[0] if isinstance(value, list) and value else value
    return value.strip() if isinstance(value, str) else ""


def _dated(value: Any) -> str:
    """Return when something was published, as text; CSL-JSON has it in numbers."""
    if isinstance(value, dict):
        parts = value.get("date-parts")
        numbers = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else ()
        whole = [str(number) for number in numbers if str(number).isdecimal()]
        return "-".join(number.zfill(2) for number in whole) or _words(value.get("raw"))
    return _words(value).replace("/", "-") if re.match(r"\d{4}/", _words(value)) else _words(value)


def _named(value: Any) -> Iterator[str]:
    """Yield names; that of one who is listed by the family name ("Brandt, Odo") is turned round."""
    for each in value if isinstance(value, list) else re.split(r";\s*", _words(value)):
        if isinstance(each, dict):
            name = " ".join(filter(None, (_words(each.get("given")), _words(each.get("family"))))) or each.get(
                "literal"
            )
        else:
            family, _, given = _words(each).partition(", ")
            name = f"{given} {family}".strip()
        if isinstance(name, str) and name.strip():
            yield name.strip()


def _tags(value: Any) -> tuple[str, ...]:
    if isinstance(value, list):
        found = [each.get("label", each.get("name")) if isinstance(each, dict) else each for each in value]
        return tuple(each.strip() for each in found if isinstance(each, str) and each.strip())
    words = _words(value)
    if words.startswith("["):
        try:
            return _tags(json.loads(words if '"' in words else words.replace("'", '"')))
        except (ValueError, RecursionError):
            return ()
    return tuple(tag.strip() for tag in re.split(r"[|,;]", words) if tag.strip())


# RIS: a field a line, the end of a record a line of its own.

_RIS_FIELD = re.compile(r"([A-Z][A-Z0-9])  -(?: (.*))?")


def records_of_ris(text: str) -> Iterator[dict[str, list[str]]]:
    """Yield the records of a file in RIS; a line without a field goes on with the one above it."""
    record: dict[str, list[str]] = {}
    last: list[str] = []
    for line in text.splitlines():
        field = _RIS_FIELD.match(line)
        if field and field[1] in ("TY", "ER"):
            if record:
                yield record
            record = {}
        if field and field[1] != "ER":
            last = record.setdefault(field[1], [])
            last.append((field[2] or "").strip())
        elif not field and line.strip() and last:
            last[-1] += f" {line.strip()}"
    if record:
        yield record


# Lists of pages in HTML: those of Pocket and Instapaper, and bookmarks of browsers.

_BOOKMARKS = re.compile(r"\s*<!DOCTYPE\s+NETSCAPE-Bookmark", re.I)


def linked_pages(text: str) -> Iterator[Incoming]:
    """Yield each page in a list, with its tags and marks."""
    named = not _BOOKMARKS.match(text)  # whose first heading names all of them
    folder = ""
    for element in parse_markup(text).iter("h1", "a"):
        words = " ".join("".join(map(str, element.itertext())).split())
        address = element.get("href") or ""
        if element.tag == "h1":
            folder = words if named else ""
        elif address.startswith(("http://", "https://")):
            row = {"url": address, "tags": element.get("tags"), "folder": folder, "title": words}
            if found := from_export(row, (ADDRESSES,)):
                yield found

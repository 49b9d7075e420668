"""Exports: takes stored articles, returns them as JSON Lines, Markdown, CSV or a bibliography, in pieces."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, count
from pathlib import Path

from newscli.archive.database.connection import Database
from newscli.archive.entries import Stored
from newscli.archive.lookup import load, people_of
from newscli.article.addresses import plain_slug
from newscli.errors import UsageError, unwritable
from newscli.pipeline.files import is_special, write_file
from newscli.render.formats import FORMATS, book, csv_lines, format_of
from newscli.render.page import Answer, Look

Exporter = Callable[[Database, Iterable[Stored], bool], Iterator[str]]

_COLUMNS = ("id", "slug", "title", "authors", "source", "url", "published", "language", "section", "tags", "text")


def _json_lines(database: Database, found: Iterable[Stored], _: bool) -> Iterator[str]:
    from newscli.archive.maintenance import export_record

    for stored in found:
        yield json.dumps(export_record(database, stored)) + "\n"


def _markdown(database: Database, found: Iterable[Stored], _: bool) -> Iterator[str]:
    """Yield articles with what notes of Obsidian have in their front matter, too: tags as these are spelled there, and
    links to the people of an article."""
    for stored in found:
        front, ruler, text = "".join(_drawn("markdown", database, [stored], False)).partition("\n---\n")
        tags = [re.sub(r"[^\w/-]+", "-", tag).strip("-") for tag in stored.tags]
        people = [f'"[[{_NO_LINK.sub("", name)}]]"' for name in people_of(database, stored.number)]
        properties = (f"\n{key}: [{', '.join(each)}]" for key, each in (("tags", tags), ("people", people)) if each)
        yield f"{front}{''.join(properties)}{ruler}{text}"


_NO_LINK = re.compile(r'[\[\]|#^"\\]')


def _csv(database: Database, found: Iterable[Stored], raw_cells: bool) -> Iterator[str]:
    def cells(stored: Stored) -> Iterator[str]:
        known = stored._asdict() | {"text": load(database, stored).text}
        known |= {name: "; ".join(known[name]) for name in ("authors", "tags")}
        return (known[name] or "" for name in _COLUMNS)

    yield from csv_lines(chain([_COLUMNS], map(cells, found)), raw=raw_cells)


def _drawn(name: str, database: Database, found: Iterable[Stored], _: bool) -> Iterator[str]:
    return FORMATS[name].draw(_answers(database, found), Look())


def _answers(database: Database, found: Iterable[Stored]) -> Iterator[Answer]:
    for stored in found:
        article = load(database, stored)
        yield Answer(article, (article,))


EXPORTERS: dict[str, Exporter] = {"jsonl": _json_lines, "markdown": _markdown, "csv": _csv}
EXPORTERS |= {name: partial(_drawn, name) for name in ("epub", "bibtex", "csl-json", "ris")}
"""How an archive's articles are exported, by the name of the format."""


def kind_of(asked: str | None, target: Path | None = None) -> str:
    """Return the kind of an export: as asked for, or by the file to write; a folder takes Markdown.

    Raises `UsageError` for a kind that there is not.
    """
    if asked and asked not in EXPORTERS:
        raise UsageError(f"nothing is exported as {asked}. There are {', '.join(EXPORTERS)}.")
    if asked:
        return asked
    by_suffix = format_of(target) if target else ""
    if by_suffix in EXPORTERS:
        return by_suffix
    return "markdown" if target and is_folder(target) else "jsonl"


def is_folder(target: Path) -> bool:
    """Return True if an export goes into a folder, which may still have to be made."""
    return target.is_dir() or not (target.suffix or is_special(target))


def write_folder(database: Database, found: Iterable[Stored], folder: Path, *, force: bool) -> None:
    """Write each article into a Markdown file of its own, named by its slug.

    Raises `UsageError` before any is written if one would take the place of what newscli did not write.
    """
    taken: set[str] = set()
    files = {folder / f"{_free_name(stored.slug, taken)}.md": stored for stored in found}
    if not force:
        for path in files:
            spare_others(path, "markdown")
    for path, stored in files.items():
        write_file(path, _markdown(database, [stored], False), private=True)


_BEGINNINGS = {
    "jsonl": b'{"schema": "newscli/export/',
    "markdown": b"---\n",
    "csv": f"{','.join(_COLUMNS)}\n".encode(),
    "epub": b"PK",
    "bibtex": b"@",
    "csl-json": b"[",
    "ris": b"TY  - ",
}


def spare_others(path: Path, kind: str) -> None:
    """Raise `UsageError` if a file is there that holds anything else than an export, which may have been an input."""
    if path.is_symlink() or is_special(path):
        return  # a link alone is replaced, not the file that it leads to, and a device or a pipe holds nothing
    try:
        with path.open("rb") as file:
            head = file.read(200)
    except FileNotFoundError:
        return
    except OSError as error:
        raise unwritable(path, error) from error
    if path.is_file() and head and not head.startswith(_BEGINNINGS[kind]):
        raise UsageError(f"{path} is no export of newscli's, and would be written over. Give another file, or --force.")


def _free_name(slug: str, taken: set[str]) -> str:
    """Return a name for a file, unlike those `taken` also where capitals don't count."""
    plain = plain_slug(slug) or "article"
    names = (plain if number == 1 else f"{plain}-{number}" for number in count(1))
    name = next(name for name in names if name.casefold() not in taken)
    taken.add(name.casefold())
    return name


def write_book(database: Database, found: Iterable[Stored], path: Path) -> None:
    """Write articles into a book after EPUB, a chapter each."""
    write_file(path, [book(_answers(database, found), Look())], private=True)

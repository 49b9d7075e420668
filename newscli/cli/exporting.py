"""In: stored articles; out: them as JSON lines, Markdown or CSV, in a file, a folder or on standard output."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.errors import InputError

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.stored import Stored

_COLUMNS = ("id", "slug", "title", "authors", "source", "url", "published", "language", "section", "tags", "text")


def _json_lines(archive: "Database", found: "Iterable[Stored]") -> Iterator[str]:
    import json

    from newscli.archive.exports import export_record

    for stored in found:
        yield json.dumps(export_record(archive, stored)) + "\n"


def _markdown(archive: "Database", found: "Iterable[Stored]") -> Iterator[str]:
    from newscli.archive.lookup import load
    from newscli.render.formats import FORMATS
    from newscli.render.page import Answer, Look

    for stored in found:
        article = load(archive, stored)
        yield "".join(FORMATS["markdown"].draw([Answer(article, (article,))], Look()))


def _csv(archive: "Database", found: "Iterable[Stored]") -> Iterator[str]:
    import csv
    from io import StringIO

    from newscli.archive.lookup import load

    table = StringIO(newline="")
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for stored in found:
        named = (stored.id, stored.slug, stored.title, "; ".join(stored.authors))
        listed = (stored.source, stored.url, stored.published, stored.language, stored.section)
        writer.writerow((*named, *listed, "; ".join(stored.tags), load(archive, stored).text))
        yield table.getvalue()
        table.seek(0)
        table.truncate()
    yield table.getvalue()


EXPORTERS: "dict[str, Callable[[Database, Iterable[Stored]], Iterator[str]]]" = {
    "jsonl": _json_lines,
    "markdown": _markdown,
    "csv": _csv,
}


def write_folder(archive: "Database", found: "Iterable[Stored]", folder: Path) -> None:
    """Write each article into a Markdown file of its own, named by its slug."""
    for stored in found:
        write_pieces(_markdown(archive, [stored]), folder / f"{stored.slug}.md")


def write_pieces(pieces: Iterable[str], path: Path | None) -> None:
    """Write pieces on standard output, or into a file that takes its name when it is whole."""
    if path is None:
        from newscli.cli.output import write

        write(pieces)
        return
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8", errors="replace", newline="") as file:
            file.writelines(pieces)
        part.replace(path)
    except OSError as error:
        raise InputError(f"can't write {path}: {(error.strerror or str(error)).lower()}.") from error
    finally:
        part.unlink(missing_ok=True)

"""Takes rows of tables, writes them as Parquet or JSON Lines: aside first, and under their names when all are whole."""

import json
import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newscli import __version__
from newscli.batch.plan import Counts, Partition, Plan
from newscli.errors import InputError, UsageError, reason_of

if TYPE_CHECKING:
    import pyarrow

ASIDE, DONE = "_aside", "_done"

# The fields of each table: "name kind", a kind being text, number, real, flag, span, or any of them with [] for a list.
# Fields with a dot belong to a structure.
_SPAN = "start number|end number|text text|source.start number|source.end number"
_FIELDS = {
    "articles": (
        "schema text|id text|slug text|title text|authors text[]|source text|url text|published text|published_at text"
        "|date_from text|added text|language text|section text|words number|sample flag"
        "|corrected text[]|text text|input text"
    ),
    "quotes": (
        "schema text|article text|kind text|content span[]|quoted span[]|speaker.name text|speaker.mention span"
        "|speaker.role span|speaker.resolved flag|cue span|addressee span|sentence number|confidence text"
        "|corrected flag|url text"
    ),
    "times": (
        "schema text|article text|expression span|type text|value text|mod text|freq text|quant text|first text"
        "|last text|reason text|url text"
    ),
    "timeline": (
        "schema text|article text|when.value text|when.first text|when.last text|when.mod text|when.precision text"
        "|when.approximate flag|expression span|event span|sentence number|supporters text[]|confidence text"
        "|reason text|corrected flag|url text"
    ),
    "summary": "schema text|article text|index number|span span|score real|reasons text[]|chosen flag|url text",
    "names": "schema text|article text|name text|kind text|span span",
    "errors": "schema text|input text|kind text|reason text",
}


def write_partition(plan: Plan, partition: Partition, rows: dict[str, list[dict[str, Any]]], counts: Counts) -> None:
    """Write the files of a partition, and last the note that it is done. Raises `InputError` if the disk refuses."""
    aside = plan.output / ASIDE
    written: list[tuple[Path, Path]] = []
    try:
        for table, records in rows.items():
            target = plan.output / table / f"{partition.name}.{plan.form}"
            part = aside / f"{partition.name}.{table}.{os.getpid()}"
            written.append((part, target))
            _WRITERS[plan.form](part, table, records)
        note = plan.output / DONE / f"{partition.name}.json"
        part = aside / f"{partition.name}.done.{os.getpid()}"
        written.append((part, note))
        part.write_text(json.dumps(counts._asdict()), encoding="utf-8")
        for part, target in written:
            target.parent.mkdir(exist_ok=True)
            part.replace(target)
    except OSError as error:
        for part, _ in written:
            part.unlink(missing_ok=True)
        raise InputError(
            f"can't write {plan.output}: {reason_of(error)}. Make room and run it again: what is done stays."
        ) from error


def finished(plan: Plan, partition: Partition) -> Counts | None:
    """Return the counts of a partition that an earlier run wrote whole, or None."""
    note = plan.output / DONE / f"{partition.name}.json"
    try:
        return Counts(**json.loads(note.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _write_lines(path: Path, table: str, records: Iterable[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
        file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def _write_parquet(path: Path, table: str, records: list[dict[str, Any]]) -> None:
    from pyarrow import Table, parquet

    made = Table.from_pylist(records, schema=schema_of(table))
    parquet.write_table(made, path, compression="zstd")


_WRITERS = {"jsonl": _write_lines, "parquet": _write_parquet}


@cache
def schema_of(table: str) -> "pyarrow.Schema":
    """Return the columns of a table; the metadata say what wrote it."""
    import pyarrow

    known = {"newscli.version": __version__, "newscli.table": table}
    return pyarrow.schema(_fields(_FIELDS[table]), metadata=known)


def _fields(rows: str) -> "list[pyarrow.Field]":
    """Return columns; names with a dot come together in one structure."""
    import pyarrow

    inside: dict[str, list[str]] = {}
    for row in rows.split("|"):
        name, kind = row.split(" ")
        outer, dot, inner = name.partition(".")
        inside.setdefault(outer, []).append(f"{inner} {kind}" if dot else kind)
    return [
        pyarrow.field(name, pyarrow.struct(_fields("|".join(kinds))) if " " in kinds[0] else _type(kinds[0]))
        for name, kinds in inside.items()
    ]


def _type(kind: str) -> "pyarrow.DataType":
    import pyarrow

    if kind.endswith("[]"):
        return pyarrow.list_(_type(kind[:-2]))
    if kind == "span":
        return pyarrow.struct(_fields(_SPAN))
    plain = {"text": pyarrow.string, "number": pyarrow.int64, "real": pyarrow.float64, "flag": pyarrow.bool_}
    return plain[kind]()


def need(module: str, what: str) -> None:
    """Raise `UsageError` if a part of the extra that this needs is not there."""
    from importlib.util import find_spec

    if find_spec(module) is None:
        raise UsageError(f"{what} needs {module}. Install it with: pip install 'newscli[batch]'")

"""What a run is asked to do, what it is made of, and what became of it."""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from typing import IO, TYPE_CHECKING

from newscli import __version__
from newscli.errors import InputError, UsageError, install_line, reason_of
from newscli.pipeline.inputs.intake import Job
from newscli.records import NamedTuple, frozen
from newscli.render.layouts.places import counted

if TYPE_CHECKING:
    import pyarrow

WHAT = ("article", "quotes", "times", "timeline", "summary", "names")
"""What is done unless something else is asked for."""

EVERY = (*WHAT, "sources")
"""What can be asked for."""

TABLE_OF = {name: name for name in EVERY} | {"article": "articles"}
"""The table that each of them fills."""

ERRORS = "errors"
FORMS = ("parquet", "jsonl")


@frozen()
class Plan:
    """What each partition goes through: the folder of tables, what is asked for, the form of the files."""

    output: Path
    what: tuple[str, ...] = WHAT
    form: str = "parquet"
    size: int = 400  # records in a partition
    seconds: float = 60.0  # that an article may take

    @property
    def tables(self) -> tuple[str, ...]:
        """Return the names of the tables, errors last."""
        return (*(TABLE_OF[name] for name in self.what), ERRORS)


class Unread(NamedTuple):
    """A record that could not be read, and why."""

    reason: str
    kind: str = "InputError"


class Item(NamedTuple):
    """A record of an input: where it stands, and what there is to read."""

    place: str
    job: Job | Unread


class Partition(NamedTuple):
    """Records that are read together and written into one file a table; `number` counts from 0, `mark` is theirs."""

    number: int
    items: tuple[Item, ...]
    mark: str = ""

    @property
    def name(self) -> str:
        """Return what its files are called, without a suffix."""
        return f"part-{self.number:08}"


class Counts(NamedTuple):
    """How many records were read, what they held, and how many failed; `rows` by table; seconds of processor time."""

    records: int
    articles: int
    errors: int
    seconds: float
    rows: dict[str, int]


@dataclass(slots=True)
class RunReport:
    """What became of a run. `skipped` are the partitions that an earlier run had finished; `before`
    counts their records. `elapsed` and `left`, if it is known, are in seconds, `seconds` are of processor time."""

    output: str
    records: int = 0
    articles: int = 0
    errors: int = 0
    partitions: int = 0
    skipped: int = 0
    seconds: float = 0.0
    elapsed: float = 0.0
    replaced: int = 0
    before: int = 0
    left: float | None = None
    rows: dict[str, int] = field(default_factory=dict)

    @property
    def progress(self) -> str:
        """How far a run is, in words."""
        rate = (self.records - self.before) / max(self.elapsed, 0.001)
        left = "" if self.left is None else ", {}:{:02} left".format(*divmod(int(self.left), 60))
        return f"{counted(self.records, 'record')}, {rate:,.0f} a second, {counted(self.errors, 'error')}{left}"

    def add(self, counts: Counts) -> None:
        """Count a finished partition."""
        self.partitions += 1
        self.records += counts.records
        self.articles += counts.articles
        self.errors += counts.errors
        self.seconds += counts.seconds
        for table, number in counts.rows.items():
            self.rows[table] = self.rows.get(table, 0) + number


# Takes the files that are read, tells how long the rest will take, by bytes.


class Meter:
    """How much of the files was read. Where a size is not known, as of an address, nothing is told."""

    def __init__(self, files: Sequence[str]) -> None:
        sizes = {file: Path(file).stat().st_size if Path(file).is_file() else None for file in files}
        self._sizes = {} if None in sizes.values() else {file: size or 0 for file, size in sizes.items()}
        self._total, self._passed = sum(self._sizes.values()), 0
        self._stream: IO[bytes] | None = None
        self._since, self._skipped = monotonic(), 0.0

    def follow(self, stream: IO[bytes]) -> None:
        """Note which file is read now."""
        self._stream = stream

    def pass_over(self, file: str) -> None:
        """Note that a file is read."""
        self._stream, self._passed = None, self._passed + self._sizes.get(file, 0)

    def begin(self) -> None:
        """Note that what was read so far was done before and cost next to nothing."""
        self._since, self._skipped = monotonic(), self._share()

    def left(self) -> float | None:
        """Return the seconds that are left, or None if nobody knows."""
        share = self._share()
        if share <= self._skipped:
            return None
        return (monotonic() - self._since) * (1 - share) / (share - self._skipped)

    def _share(self) -> float:
        at = self._stream.tell() if self._stream and not self._stream.closed else 0
        return (self._passed + at) / self._total if self._total else 0.0


# Takes rows of tables, writes them as Parquet or JSON Lines: aside first, and under their names when all are whole.


ASIDE, DONE = "_aside", "_done"
Record = dict[str, object]
Rows = dict[str, list[Record]]

# The fields of each table: "name kind", a kind being text, number, real, flag, span, doubt,
# or any of them with [] for a list. Fields with a dot belong to a structure.
_DOUBT = "of text|sure real|next text"
_SPAN = "start number|end number|text text|source.start number|source.end number"
_FIELDS = {
    "articles": (
        "schema text|id text|slug text|title text|authors text[]|source text|url text|published text|published_at text"
        "|date_from text|added text|language text|section text|words number|sample flag"
        "|corrected text[]|doubts doubt[]|text text|input text"
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
        "|when.approximate flag|expression span|event span|subject.name text|subject.mention span|speaker.name text"
        "|speaker.mention span|sentence number|supporters text[]|confidence text|reason text|corrected flag|url text"
    ),
    "summary": "schema text|article text|index number|span span|score real|reasons text[]|chosen flag|url text",
    "names": "schema text|article text|name text|kind text|span span",
    "sources": (
        "schema text|what text|article text|speaker text|kind text|role text|prominence text|verb text|cue span"
        "|content span[]|words number|sentence span|figure span|agency text|partly flag|line text|start number"
        "|end number|other text|url text"
    ),
    "errors": "schema text|input text|kind text|reason text",
}


class Files:
    """The files of a partition, as they are written: aside, until all are whole."""

    def __init__(self, plan: Plan, partition: Partition) -> None:
        self._plan, self._partition = plan, partition
        self._written: list[tuple[Path, Path]] = []
        self._open = {
            table: _WRITERS[plan.form](self._aside(_file(plan, table, partition.name)), table) for table in plan.tables
        }
        self.rows = dict.fromkeys(plan.tables, 0)

    def _aside(self, target: Path) -> Path:
        part = self._plan.output / ASIDE / f"{target.name}.{target.parent.name}.{os.getpid()}"
        self._written.append((part, target))
        return part

    def add(self, rows: Rows) -> None:
        """Write rows, and forget them."""
        for table, records in rows.items():
            if records:
                self._open[table].add(records)
            self.rows[table] += len(records)
            records.clear()

    def settle(self, counts: Counts) -> None:
        """Give the files their names, and last write the note that the partition is done."""
        self.close()
        sizes = {table: part.stat().st_size for (part, _), table in zip(self._written, self._open, strict=True)}
        _settle(self._written)
        note = self._aside(_note(self._plan, self._partition.name))
        record = {"counts": counts._asdict(), "sizes": sizes, "mark": self._partition.mark}
        note.write_text(json.dumps(record), encoding="utf-8")
        _settle(self._written[-1:])  # once the tables are there, whatever happens to the machine

    def close(self) -> None:
        """Write the ends of the files."""
        for each in self._open.values():
            each.close()

    def forget(self) -> None:
        """Remove what has no name yet."""
        for part, _ in self._written:
            part.unlink(missing_ok=True)


@contextmanager
def files_of_partition(plan: Plan, partition: Partition) -> Iterator[Files]:
    """Open the files of a partition for a `with` block. Raises `InputError` if the disk refuses."""
    files = None
    try:
        files = Files(plan, partition)
        yield files
    except OSError as error:
        if files:
            with suppress(OSError):
                files.close()
            files.forget()
        raise InputError(
            f"can't write {plan.output}: {reason_of(error)}. Make room and run it again: what is done stays."
        ) from error


def _settle(written: list[tuple[Path, Path]]) -> None:
    """Let files that were written aside take their names, on the disk and not in its memory alone."""
    for part, target in written:
        sync(part)
        target.parent.mkdir(exist_ok=True)
        part.replace(target)
    for folder in {target.parent for _, target in written}:
        sync(folder)


def sync(path: Path) -> None:
    """Have the disk keep a file, or the names in a folder where the system can do that."""
    if path.is_dir() and os.name == "nt":
        return
    opened = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _file(plan: Plan, table: str, name: str) -> Path:
    return plan.output / table / f"{name}.{plan.form}"


def _note(plan: Plan, name: str) -> Path:
    return plan.output / DONE / f"{name}.json"


def finished(plan: Plan, partition: Partition) -> Counts | None:
    """Return the counts of a partition that an earlier run wrote, of the same content and still whole, or None."""
    try:
        record = json.loads(_note(plan, partition.name).read_text(encoding="utf-8"))
        sizes = {table: _file(plan, table, partition.name).stat().st_size for table in plan.tables}
        same = (record["mark"], record["sizes"]) == (partition.mark, sizes)
        return Counts(**record["counts"]) if same else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def forget_after(plan: Plan, partitions: int) -> None:
    """Remove what an earlier run wrote of partitions that there are no more."""
    for name in (DONE, *plan.tables):
        for path in (plan.output / name).glob("part-*"):
            if path.stem >= Partition(partitions, ()).name:
                path.unlink()


class _Lines:
    def __init__(self, path: Path, _: str) -> None:
        self._file = path.open("w", encoding="utf-8", errors="replace", newline="")

    def add(self, records: list[Record]) -> None:
        """Write records."""
        self._file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)

    def close(self) -> None:
        """Write the end."""
        self._file.close()


class _Parquet:
    def __init__(self, path: Path, table: str) -> None:
        from pyarrow import parquet

        self._writer = parquet.ParquetWriter(path, schema_of(table), compression="zstd")

    def add(self, records: list[Record]) -> None:
        """Write records as a group of rows."""
        from pyarrow import Table

        self._writer.write_table(Table.from_pylist(records, schema=self._writer.schema))

    def close(self) -> None:
        """Write the end."""
        self._writer.close()


_WRITERS: "dict[str, type[_Lines | _Parquet]]" = {"jsonl": _Lines, "parquet": _Parquet}


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
    if kind in ("span", "doubt"):
        return pyarrow.struct(_fields(_SPAN if kind == "span" else _DOUBT))
    plain = {"text": pyarrow.string, "number": pyarrow.int64, "real": pyarrow.float64, "flag": pyarrow.bool_}
    return plain[kind]()


def need(module: str, what: str) -> None:
    """Raise `UsageError` if a part of the extra that this needs is not there."""
    if find_spec(module) is None:
        raise UsageError(f"{what} needs {module}. Install it: `{install_line('batch')}`.")

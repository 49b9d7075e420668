"""Takes inputs and a folder, analyses all records into the folder's tables, and goes on where it stopped."""

import json
import pickle
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from hashlib import blake2b
from pathlib import Path
from time import monotonic
from typing import Any

from newscli import __version__
from newscli.batch import tables
from newscli.batch.dask_engine import run_on_dask
from newscli.batch.inputs import files_of, items_of_files, need_for
from newscli.batch.local import run_locally
from newscli.errors import InputError, UsageError
from newscli.schema.records import to_record

_BYTES = 8 << 20  # that the records of a partition may hold together
_RUN, _REPORT, _LOCK = "_run.json", "_report.json", "_lock"
_BEFORE = {_LOCK, f"{_LOCK}-journal", "_run.part"}  # what a run that was killed at once leaves
ENGINES = ("local", "dask")


def analyze(
    inputs: tuple[str, ...],
    output: Path,
    *,
    what: tuple[str, ...] = tables.WHAT,
    form: str = "parquet",
    engine: str = "local",
    jobs: int = 1,
    scheduler: str | None = None,
    size: int = 400,
    seconds: float = 60.0,
    archive: Path | None = None,
    on_progress: Callable[[tables.RunReport], None] | None = None,
) -> tables.RunReport:
    """Analyse every record of `inputs` into the tables of the folder `output`; return what became of the run.

    `inputs` are files, folders, patterns, addresses that fsspec knows, or "archive". `what` is any of `EVERY`, `form`
    "parquet" or "jsonl", `engine` "local" (by `jobs` processes) or "dask" (at the address `scheduler`, or by `jobs`
    processes here). Records come in partitions of `size`; each is written whole or not at all, and those that an
    earlier run finished, of the same content, are skipped. A record that can't be read, or takes more than `seconds`,
    becomes a row of the table "errors" and stops nothing. Raises `UsageError` for a folder that holds something else,
    `InputError` where an input is not there, the disk is full or another run writes into the folder.
    """
    plan = _plan(output, what, form, size, seconds)
    files = files_of(inputs)
    need_for(files)
    if engine == "dask":
        tables.need("distributed", "the engine dask")
    asked = _asked(plan, inputs)
    _check(output, asked)
    report, meter, began = tables.RunReport(str(output)), tables.Meter(files), monotonic()
    left = _unfinished(_partitions(items_of_files(files, archive, meter), size), plan, report, meter)

    def report_counts(counts: tables.Counts | None, replaced: int = 0) -> None:
        if counts:
            report.add(counts)
        report.replaced += replaced
        report.elapsed, report.left = monotonic() - began, meter.left()
        if on_progress:
            on_progress(report)

    with _alone(output):
        _begin(plan, asked)
        report_counts(None)
        (run_on_dask if engine == "dask" else run_locally)(left, plan, jobs, scheduler, report_counts)
        tables.forget_after(plan, report.partitions)
        report.elapsed, report.left = monotonic() - began, None
        shutil.rmtree(output / tables.ASIDE, ignore_errors=True)
        _write(output / _REPORT, to_record(report))
    return report


def _plan(output: Path, what: tuple[str, ...], form: str, size: int, seconds: float) -> tables.Plan:
    if unknown := [name for name in what if name not in tables.EVERY]:
        raise UsageError(f"no analysis is called “{unknown[0]}”. There are {', '.join(tables.EVERY)}.")
    if form not in tables.FORMS:
        raise UsageError(f"no form of tables is called “{form}”. There are {', '.join(tables.FORMS)}.")
    if form == "parquet":
        tables.need("pyarrow", "Parquet")
    return tables.Plan(output, tuple(name for name in tables.EVERY if name in what), form, size, seconds)


def _asked(plan: tables.Plan, inputs: tuple[str, ...]) -> dict[str, Any]:
    """Return what a folder of tables belongs to. What the inputs hold is seen partition by partition."""
    return {
        "schema": "newscli/batch-run/1",
        "newscli": __version__,
        "what": list(plan.what),
        "form": plan.form,
        "size": plan.size,
        "inputs": list(inputs),
    }


def _check(output: Path, asked: dict[str, Any]) -> None:
    try:
        if not output.exists() or all(each.name in _BEFORE for each in output.iterdir()):
            return
        note = output / _RUN
        known = json.loads(note.read_text(encoding="utf-8")) if note.exists() else None
    except (OSError, ValueError) as error:
        raise InputError(f"can't write {output}: {error}.") from error
    if known != asked:
        differs = "something else" if known is None else "a run of other inputs, options or another newscli"
        raise UsageError(f"{output} holds {differs}. Give another folder, or remove it.")


@contextmanager
def _alone(output: Path) -> Iterator[None]:
    """Let nobody else write into the folder in a `with` block: SQLite's lock, which ends with the process."""
    import sqlite3

    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"can't write {output}: {error}.") from error
    with closing(sqlite3.connect(output / _LOCK, timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise InputError(f"another run writes into {output}. Wait for it, or give another folder.") from None
        yield


def _begin(plan: tables.Plan, asked: dict[str, Any]) -> None:
    try:
        _write(plan.output / _RUN, asked)  # first of all: a folder with more than what comes before it is not ours
        shutil.rmtree(plan.output / tables.ASIDE, ignore_errors=True)
        for name in (tables.ASIDE, tables.DONE, *plan.tables):
            (plan.output / name).mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise InputError(f"can't write {plan.output}: {error}.") from error


def _write(path: Path, record: object) -> None:
    part = path.with_suffix(".part")
    part.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    tables.sync(part)
    part.replace(path)


def _partitions(items: Iterable[tables.Item], size: int) -> Iterator[tables.Partition]:
    """Cut records into partitions, always the same for the same inputs; the mark of each is of what it holds."""
    some: list[tables.Item] = []
    number = held = 0
    mark = blake2b(digest_size=16)
    for item in items:
        some.append(item)
        mark.update(pickle.dumps(item))
        held += _weight(item)
        if len(some) >= size or held >= _BYTES:
            yield tables.Partition(number, tuple(some), mark.hexdigest())
            some, held, number, mark = [], 0, number + 1, blake2b(digest_size=16)
    if some:
        yield tables.Partition(number, tuple(some), mark.hexdigest())


def _weight(item: tables.Item) -> int:
    if isinstance(item.job, tables.Unread):
        return 0
    if item.job.article:
        return len(item.job.article.raw)
    return len(item.job.data or (item.job.incoming.raw if item.job.incoming else ""))


def _unfinished(
    partitions: Iterator[tables.Partition], plan: tables.Plan, report: tables.RunReport, meter: tables.Meter
) -> Iterator[tables.Partition]:
    for partition in partitions:
        if counts := tables.finished(plan, partition):
            report.add(counts)
            report.skipped += 1
            report.before = report.records
            meter.begin()
        else:
            yield partition

"""Takes inputs and a folder, analyses all records into the folder's tables, and goes on where it stopped."""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from newscli import __version__
from newscli.batch.inputs import files_of, items_of_files, need_for
from newscli.batch.plan import FORMS, WHAT, Counts, Item, Partition, Plan, RunReport, Unread
from newscli.batch.progress import Meter
from newscli.batch.tables import ASIDE, DONE, finished, need
from newscli.errors import InputError, UsageError
from newscli.schema import to_record

if TYPE_CHECKING:
    from newscli.batch.local import Progress

_BYTES = 32 << 20  # that the records of a partition may hold together
_RUN, _REPORT = "_run.json", "_report.json"
ENGINES = ("local", "dask")


def analyze(
    inputs: tuple[str, ...],
    output: Path,
    *,
    what: tuple[str, ...] = WHAT,
    form: str = "parquet",
    engine: str = "local",
    jobs: int = 1,
    scheduler: str | None = None,
    size: int = 400,
    seconds: float = 60.0,
    archive: Path | None = None,
    on_progress: "Callable[[RunReport], None] | None" = None,
) -> RunReport:
    """Analyse every record of `inputs` into the tables of the folder `output`; return what became of the run.

    `inputs` are files, folders, patterns, addresses that fsspec knows, or "archive". `what` is any of `WHAT`, `form`
    "parquet" or "jsonl", `engine` "local" (by `jobs` processes) or "dask" (at the address `scheduler`, or by `jobs`
    processes here). Records come in partitions of `size`; each is written whole or not at all, and those that an
    earlier run finished are skipped. A record that can't be read, or takes more than `seconds`, becomes a row of the
    table "errors" and stops nothing. Raises `UsageError` for a folder that holds something else, `InputError` where
    an input is not there or the disk is full.
    """
    plan = _plan(output, what, form, size, seconds)
    files = files_of(inputs)
    need_for(files)
    _begin(plan, files)
    report, meter, began = RunReport(str(output)), Meter(files), monotonic()
    left = _unfinished(_partitions(items_of_files(files, archive, meter), size), plan, report, meter)

    def tell(counts: Counts | None, replaced: int = 0) -> None:
        if counts:
            report.add(counts)
        report.replaced += replaced
        report.elapsed, report.left = monotonic() - began, meter.left()
        if on_progress:
            on_progress(report)

    _run(engine)(left, plan, jobs, scheduler, tell)
    report.elapsed, report.left = monotonic() - began, None
    shutil.rmtree(output / ASIDE, ignore_errors=True)
    _write(output / _REPORT, to_record(report))
    return report


def _run(engine: str) -> "Callable[[Iterator[Partition], Plan, int, str | None, Progress], None]":
    if engine == "dask":
        need("distributed", "the engine dask")
        from newscli.batch.dask_engine import run_on_dask

        return run_on_dask
    from newscli.batch.local import run_locally

    return run_locally


def _plan(output: Path, what: tuple[str, ...], form: str, size: int, seconds: float) -> Plan:
    if unknown := [name for name in what if name not in WHAT]:
        raise UsageError(f"no analysis is called “{unknown[0]}”. There are {', '.join(WHAT)}.")
    if form not in FORMS:
        raise UsageError(f"no form of tables is called “{form}”. There are {', '.join(FORMS)}.")
    if form == "parquet":
        need("pyarrow", "Parquet")
    return Plan(
        output, tuple(name for name in WHAT if name in what), "parquet" if form == "parquet" else "jsonl", size, seconds
    )


def _begin(plan: Plan, files: tuple[str, ...]) -> None:
    """Make the folder, or see that it is one of the same run; forget what was half done."""
    asked = {
        "schema": "newscli/batch-run/1",
        "newscli": __version__,
        "what": list(plan.what),
        "form": plan.form,
        "size": plan.size,
        "inputs": [[file, Path(file).stat().st_size if Path(file).is_file() else None] for file in files],
    }
    note = plan.output / _RUN
    try:
        if plan.output.exists() and any(plan.output.iterdir()):
            known = json.loads(note.read_text(encoding="utf-8")) if note.exists() else None
            if known != asked:
                differs = "something else" if known is None else "a run of other inputs, options or another newscli"
                raise UsageError(f"{plan.output} holds {differs}. Give another folder, or remove it.")
            shutil.rmtree(plan.output / ASIDE, ignore_errors=True)
        for name in (ASIDE, DONE, *plan.tables):
            (plan.output / name).mkdir(parents=True, exist_ok=True)
        _write(note, asked)
    except (OSError, ValueError) as error:
        raise InputError(f"can't write {plan.output}: {error}.") from error


def _write(path: Path, record: object) -> None:
    part = path.with_suffix(".part")
    part.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    part.replace(path)


def _partitions(items: Iterable[Item], size: int) -> Iterator[Partition]:
    """Cut records into partitions, always the same for the same inputs."""
    some: list[Item] = []
    number = held = 0
    for item in items:
        some.append(item)
        held += _weight(item)
        if len(some) >= size or held >= _BYTES:
            yield Partition(number, tuple(some))
            some, held, number = [], 0, number + 1
    if some:
        yield Partition(number, tuple(some))


def _weight(item: Item) -> int:
    if isinstance(item.job, Unread):
        return 0
    if item.job.data is not None:
        return len(item.job.data)
    return len(item.job.incoming.raw) if item.job.incoming else 0


def _unfinished(partitions: Iterator[Partition], plan: Plan, report: RunReport, meter: Meter) -> Iterator[Partition]:
    for partition in partitions:
        if counts := finished(plan, partition):
            report.add(counts)
            report.skipped += 1
            report.before = report.records
            meter.begin()
        else:
            yield partition

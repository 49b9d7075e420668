"""Takes a record of an input, returns the rows of all tables: what the single commands print as JSON Lines."""

import resource
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext, SpawnProcess
from time import monotonic, process_time
from types import MappingProxyType
from typing import Any, Protocol

from newscli.article import Article
from newscli.batch.tables import ERRORS, TABLE_OF, Counts, Item, Partition, Plan, Unread, files_of_partition
from newscli.errors import InputError, NewscliError, failing_alone
from newscli.language.document import annotate
from newscli.pipeline.archives.workers import begin_worker
from newscli.pipeline.auditing import audit
from newscli.pipeline.corrections.corrected import quotes_of, timeline_of
from newscli.pipeline.inputs.intake import Job
from newscli.pipeline.inputs.reading import read_job
from newscli.quotes.results import listed
from newscli.schema.fields import Record, article_fields, fields_of, span_fields
from newscli.schema.records import items_of
from newscli.summary import summarize
from newscli.timeline import find_times
from newscli.timeline.results import choose

Rows = dict[str, list[Record]]


def add_rows(item: Item, plan: Plan, rows: Rows) -> int:
    """Add what a record holds to the rows of each table; return the number of its articles."""
    made = 0
    for each in _articles(item):
        if isinstance(each, Unread):
            rows[ERRORS].append(error_row(item.place, each))
            continue
        try:
            with failing_alone():
                found = {TABLE_OF[name]: ANALYSES[name](each) for name in plan.what}
        except NewscliError as error:
            rows[ERRORS].append(error_row(item.place, _unread(error)))
            continue
        for table, records in found.items():
            rows[table] += records
        if "articles" in found:
            rows["articles"][-1]["input"] = item.place
        made += 1
    return made


def error_row(place: str, unread: Unread) -> Record:
    """Return a row of the table of errors."""
    return {"schema": "newscli/batch-error/1", "input": place, "kind": unread.kind, "reason": unread.reason}


def _articles(item: Item) -> Iterator[Article | Unread]:
    if isinstance(item.job, Unread):
        yield item.job
        return
    try:
        with failing_alone():
            for each in read_job(item.job):
                if isinstance(each, NewscliError):
                    yield _unread(each)
                elif isinstance(each, Job):
                    yield Unread(f"{each.url} is an address, and nothing is fetched here. Give the page.")
                elif each.version is None or each.version.newest:
                    yield each.article
    except InputError as error:
        yield _unread(error)


def _unread(error: NewscliError) -> Unread:
    return Unread(str(error), type(error).__name__)


def _names(article: Article) -> list[Record]:
    home = {"schema": "newscli/name/1", "article": article.id}
    return [
        {**home, "name": each.entity.name, "kind": each.kind, "span": span_fields(article, each.span)}
        for each in annotate(article).names
    ]


def _sources(article: Article) -> list[Record]:
    found = fields_of(audit([article]), {article.id: article}, article)
    home = {"schema": "newscli/source/1", "url": article.url}
    parts = (("statement", "statements"), ("figure", "claims"), ("agency", "credits"))
    return [{**home, "what": what, **each} for what, part in parts for each in found[part]]


ANALYSES: dict[str, Callable[[Article], list[dict[str, Any]]]] = {
    "article": lambda each: [{"schema": "newscli/article/1", **article_fields(each), "text": each.text}],
    "quotes": lambda each: items_of(listed(quotes_of(each)), each),
    "times": lambda each: items_of(find_times(each), each),
    "timeline": lambda each: items_of(choose(timeline_of(each)), each),
    "summary": lambda each: items_of(summarize(each), each),
    "names": _names,
    "sources": _sources,
}


# Takes a partition, reads and analyses its records, and writes its files: the work of one process, for any engine.

_HELD = 20_000  # rows that wait to be written


def work(
    plan: Plan,
    partition: Partition,
    spoiled: Mapping[int, str] = MappingProxyType({}),
    begin: Callable[[int], None] = lambda number: None,
) -> Counts:
    """Return what a partition held, when it is written. `spoiled` are records to leave out, with the reason.

    `begin` is told the number of each record before it is read.
    """
    began = process_time()
    rows: Rows = {table: [] for table in plan.tables}
    articles = 0
    with files_of_partition(plan, partition) as files:
        for number, item in enumerate(partition.items):
            begin(number)
            if number in spoiled:
                rows[ERRORS].append(error_row(item.place, Unread(spoiled[number])))
            else:
                articles += add_rows(item, plan, rows)
            if sum(map(len, rows.values())) > _HELD:
                files.add(rows)
        begin(-1)
        files.add(rows)
        counts = Counts(len(partition.items), articles, files.rows[ERRORS], process_time() - began, files.rows)
        files.settle(counts)
    return counts


# Works through partitions by processes of this machine, which are watched: one that dies or hangs is replaced.
#
# A record that takes too long, or twice ends the process that reads it, becomes an error; its partition is done again
# without it. Every process ends after some partitions, so that nothing grows, and when newscli itself ends.

MEMORY = 500 << 20  # bytes that a process may hold
BETWEEN = 64 << 20  # bytes for what waits for a process
_LIFE = 25  # partitions, then a new process comes
_GLANCE = 0.2  # seconds between looks at the clock
_FIRST = Item("", Job("", data=b"The port is open again, the mayor said on Monday."))  # loads what the others need
_CHANCES = 2  # how often a record may end a process


class Progress(Protocol):
    """What is told of each finished partition, and of each process that was replaced."""

    def __call__(self, counts: Counts | None, replaced: int = 0) -> None:
        """Take what a partition held."""


class Task:
    """A partition to do, what is known to be wrong with its records, and how often each ended a process."""

    def __init__(self, partition: Partition) -> None:
        self.partition = partition
        self.spoiled: dict[int, str] = {}
        self.deaths: dict[int, int] = {}


class Worker:
    """A process, the task it has, and the clock that it keeps: the number of the record at work, and since when."""

    def __init__(self, context: SpawnContext, plan: Plan) -> None:
        self.clock: Any = context.RawArray("d", [-1.0, monotonic()])
        self.pipe, there = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_serve, args=(there, plan, self.clock), daemon=True)
        self.process.start()
        there.close()
        self.task: Task | None = None
        self.done = 0

    def give(self, task: Task) -> None:
        """Send a task; a process that is dead already will be noticed."""
        self.task = task
        self.clock[0], self.clock[1] = -1.0, monotonic()
        try:
            self.pipe.send((task.partition, task.spoiled))
        except OSError:
            self.process.kill()

    def end(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.join()
        self.pipe.close()

    @property
    def record(self) -> int:
        """Return the number of the record at work, or -1."""
        return int(self.clock[0])

    def is_late(self, seconds: float) -> bool:
        """Return True if the record at work takes too long."""
        return self.record >= 0 and monotonic() - float(self.clock[1]) > seconds


def run_locally(partitions: Iterator[Partition], plan: Plan, jobs: int, _: str | None, tell: Progress) -> None:
    """Do all partitions by `jobs` processes; tell what each held. Raises `InputError` if they can't be written."""
    context = get_context("spawn")
    waiting: list[Task] = []
    workers = [Worker(context, plan) for _ in range(jobs)]
    try:
        for worker in workers:
            _next(worker, waiting, partitions)
        while busy := [worker for worker in workers if worker.task]:
            ready = wait([worker.pipe for worker in busy], _GLANCE)
            for worker in busy:
                if not _is_well(worker, worker.pipe in ready, plan, waiting, tell):
                    worker.end()
                    workers[workers.index(worker)] = worker = Worker(context, plan)
                if worker.task is None:
                    _next(worker, waiting, partitions)
    finally:
        for worker in workers:
            worker.end()


def _next(worker: Worker, waiting: list[Task], partitions: Iterator[Partition]) -> None:
    if waiting:
        worker.give(waiting.pop())
    elif partition := next(partitions, None):
        worker.give(Task(partition))


def _is_well(worker: Worker, ready: bool, plan: Plan, waiting: list[Task], tell: Progress) -> bool:
    """Take what a process has done; return False if it is to be replaced, its task then waits for another."""
    if ready and not _take(worker, tell):
        _give_back(worker, waiting)
    elif worker.task and worker.is_late(plan.seconds):
        _spoil(worker, f"it took longer than {plan.seconds:g} seconds.", waiting)
    else:
        return worker.done < _LIFE or worker.task is not None
    tell(None, replaced=1)
    return False


def _take(worker: Worker, tell: Progress) -> bool:
    """Take what a process sends; return False if it is dead."""
    try:
        answer = worker.pipe.recv()
    except (EOFError, OSError):
        return False
    if isinstance(answer, str):
        raise InputError(answer)
    worker.task = None
    worker.done += 1
    tell(answer)
    return True


def _spoil(worker: Worker, reason: str, waiting: list[Task]) -> None:
    """Let the record at work be an error when its partition is done again."""
    task, worker.task = worker.task, None
    if task:
        task.spoiled[worker.record] = reason
        waiting.append(task)


def _give_back(worker: Worker, waiting: list[Task]) -> None:
    """Let another process do what a dead one was at; a record that ended two is left out."""
    task, number = worker.task, worker.record
    if task is None:
        return
    task.deaths[number] = task.deaths.get(number, 0) + 1
    if task.deaths[number] < _CHANCES:
        worker.task = None
        waiting.append(task)
    elif number >= 0:
        _spoil(worker, "it ended the process that read it, twice.", waiting)
    else:
        raise InputError(f"{task.partition.name} ends the process that writes it, perhaps for want of memory.")


def bound_memory(most: int) -> None:
    """Have the system refuse this process, and those that it starts, more memory: it costs the record that wants it."""
    if sys.platform == "linux":
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (most if hard < 0 else min(most, hard), hard))


def _serve(pipe: Connection, plan: Plan, clock: Any) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    begin_worker()
    bound_memory(MEMORY)
    add_rows(_FIRST, plan, {table: [] for table in plan.tables})

    def begin(number: int) -> None:
        clock[1] = monotonic()
        clock[0] = number

    while True:
        try:
            partition, spoiled = pipe.recv()
        except EOFError:
            return
        try:
            answer: Counts | str = work(plan, partition, spoiled, begin)
        except InputError as error:
            answer = str(error)
        pipe.send(answer)

"""Works through partitions by processes of this machine, which are watched: one that dies or hangs is replaced.

A record that takes too long, or twice ends the process that reads it, becomes an error; its partition is done again
without it. Every process ends after some partitions, so that nothing grows, and when newscli itself ends.
"""

import signal
import sys
from collections.abc import Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext, SpawnProcess
from time import monotonic
from typing import Any, Protocol

from newscli.batch.analysis import add_rows
from newscli.batch.plan import Counts, Item, Partition, Plan
from newscli.batch.work import work
from newscli.errors import InputError
from newscli.pipeline.archives.workers import begin_worker
from newscli.pipeline.inputs.intake import Job

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
        """Take a partition that nobody has tried."""
        self.partition = partition
        self.spoiled: dict[int, str] = {}
        self.deaths: dict[int, int] = {}


class Worker:
    """A process, the task it has, and the clock that it keeps: the number of the record at work, and since when."""

    def __init__(self, context: SpawnContext, plan: Plan) -> None:
        """Start a process."""
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
        tell(None, replaced=1)
        return False
    if worker.task and worker.is_late(plan.seconds):
        _spoil(worker, f"it took longer than {plan.seconds:g} seconds.", waiting)
        tell(None, replaced=1)
        return False
    return worker.done < _LIFE or worker.task is not None


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
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (most if hard < 0 else min(most, hard), hard))


def _serve(pipe: Connection, plan: Plan, clock: Any) -> None:
    """Do what comes until nobody asks any more."""
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

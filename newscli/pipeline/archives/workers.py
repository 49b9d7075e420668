"""Does much work: by processes, each job in its order, and kept together, or one by one where that fails."""

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

from newscli.errors import InputError, NewscliError, StorageError, failing_alone

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Thing = TypeVar("Thing")
Kept = TypeVar("Kept")


def kept_alone(
    things: list[Thing], keep: Callable[[list[Thing]], list[Kept]], fail: Callable[[Thing, NewscliError], None]
) -> list[Kept]:
    """Keep things together; where that fails, one by one, so that the bad one costs itself alone, which `fail` is told.

    `keep` keeps all that it is given or nothing. Raises `StorageError` where nothing more can be kept.
    """
    try:
        with failing_alone():
            return keep(things)
    except StorageError:
        raise
    except NewscliError as error:
        if len(things) == 1:
            fail(things[0], error)
            return []
    return [kept for each in things for kept in kept_alone([each], keep, fail)]


# Run work in processes: takes a function and jobs for it, returns what it makes of each job, in their order.


Job = TypeVar("Job")
Made = TypeVar("Made")
Chunk = list[Job]

_ALONE = 12  # so few jobs are done sooner here than processes start
_CHUNK = 4
_MOST_LOST = 10  # jobs; who loses more has no memory for any
ENDED = "the system ended the process that read it, perhaps for want of memory."


def made(
    function: Callable[[Job], Made], jobs: Iterable[Job], workers: int, lost: Callable[[Job], Made]
) -> Iterator[Made]:
    """Yield what `function` makes of each job, by this many processes if there is much to do.

    The function stands in a module, and what goes in and out of it can be pickled. Where a process ends, those jobs are
    done once more, each alone; one that ends its process again costs itself: what `lost` makes of it is yielded.
    """
    waiting = iter(jobs)
    first = list(islice(waiting, _ALONE))
    few, every = workers < 2 or len(first) < _ALONE, chain(first, waiting)
    yield from map(function, every) if few else _in_processes(function, every, workers, lost)


def _in_processes(
    function: Callable[[Job], Made], jobs: Iterator[Job], workers: int, lost: Callable[[Job], Made]
) -> Iterator[Made]:
    from concurrent.futures.process import BrokenProcessPool

    ended = 0

    def give_up_or_lose(job: Job) -> Made:
        nonlocal ended
        ended += 1
        if ended > _MOST_LOST:
            raise InputError(
                f"the system ended {ended} processes that were reading, perhaps for want of memory. "
                "Try again with --jobs 1."
            )
        return lost(job)

    begun: deque[tuple[Chunk[Job], Future[list[Made]]]] = deque()
    with ExitStack() as stack:
        pool = stack.enter_context(_processes(workers))
        while chunk := list(islice(jobs, _CHUNK)):
            try:
                begun.append((chunk, pool.submit(_all, function, chunk)))
            except BrokenProcessPool:
                pool = stack.enter_context(_processes(workers))
                begun.append((chunk, pool.submit(_all, function, chunk)))
            if len(begun) >= workers * 3:
                yield from _finished(function, *begun.popleft(), give_up_or_lose)
        while begun:
            yield from _finished(function, *begun.popleft(), give_up_or_lose)


def _finished(
    function: Callable[[Job], Made], jobs: Chunk[Job], result: "Future[list[Made]]", lost: Callable[[Job], Made]
) -> Iterator[Made]:
    """Yield what is made of jobs; where their process ended, of each alone, in a new one after each that ends it."""
    from concurrent.futures.process import BrokenProcessPool

    waiting = deque(jobs)
    with suppress(BrokenProcessPool):
        yield from result.result()
        return
    while waiting:
        with _processes(1) as pool, suppress(BrokenProcessPool):
            while waiting:
                yield pool.submit(function, waiting[0]).result()
                waiting.popleft()
        if waiting:
            yield lost(waiting.popleft())


@contextmanager
def _processes(workers: int) -> "Iterator[ProcessPoolExecutor]":
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Forked processes would inherit the open archive and the threads that fetch.
    pool = ProcessPoolExecutor(workers, get_context("spawn"), initializer=begin_worker)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def begin_worker() -> None:
    """Look for garbage as seldom as the command itself does, and end when it ends, also where it is killed."""
    import gc

    gc.set_threshold(200_000)
    threading.Thread(target=_end_with_the_command, daemon=True).start()


def _end_with_the_command() -> None:
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    if command := parent_process():
        wait([command.sentinel])
        os._exit(1)


def _all(function: Callable[[Job], Made], jobs: list[Job]) -> list[Made]:
    return [function(job) for job in jobs]


def default_workers() -> int:
    """Return how many processes to use unless told: as many as there are processors, up to four."""
    return min(4, os.cpu_count() or 1)

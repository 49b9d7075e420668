"""Run work in processes: takes a function and jobs for it, returns what it makes of each job, in their order."""

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

from newscli.errors import InputError

if TYPE_CHECKING:
    from concurrent.futures import Future

Job = TypeVar("Job")
Made = TypeVar("Made")

_ALONE = 12  # so few jobs are done sooner here than processes start
_CHUNK = 4


def made(function: Callable[[Job], Made], jobs: Iterable[Job], workers: int) -> Iterator[Made]:
    """Yield what `function` makes of each job, by this many processes if there is much to do.

    The function stands in a module, and what goes in and out of it can be pickled.
    """
    waiting = iter(jobs)
    first = list(islice(waiting, _ALONE))
    if workers < 2 or len(first) < _ALONE:
        yield from map(function, first)
        yield from map(function, waiting)
        return
    yield from _in_processes(function, chain(first, waiting), workers)


def _in_processes(function: Callable[[Job], Made], jobs: Iterator[Job], workers: int) -> Iterator[Made]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    # Forked processes would inherit the open archive and the threads that fetch.
    fresh = get_context("spawn")
    running: deque[Future[list[Made]]] = deque()
    with ProcessPoolExecutor(workers, fresh, initializer=begin_worker) as pool:
        try:
            while chunk := list(islice(jobs, _CHUNK)):
                running.append(pool.submit(_all, function, chunk))
                if len(running) >= workers * 3:
                    yield from running.popleft().result()
            while running:
                yield from running.popleft().result()
        except BrokenProcessPool:
            raise InputError(
                "the system ended a process that was reading, perhaps for want of memory. Try again with --jobs 1."
            ) from None
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

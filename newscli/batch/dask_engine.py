"""Works through partitions on a cluster of dask.distributed, or on one of this machine where no scheduler is named.

Every worker must reach the folder of the tables under the same path. A worker that dies gives its partitions to the
others; one that a record ends again and again is an error of the run, as dask has no look inside a partition.
"""

import logging
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from itertools import islice
from typing import Any

from newscli.batch.local import MEMORY, Progress, bound_memory, work
from newscli.batch.tables import Counts, Partition, Plan
from newscli.errors import InputError, NetworkError, NewscliError

_AHEAD = 2  # partitions a worker has waiting


def run_on_dask(
    partitions: Iterator[Partition], plan: Plan, jobs: int, scheduler: str | None, tell: "Progress"
) -> None:
    """Do all partitions on the cluster at `scheduler`, else by `jobs` processes here; tell what each held."""
    dask = import_module("distributed")
    _silence()
    with ExitStack() as stack:
        client = stack.enter_context(_client(jobs, scheduler))
        threads = sum(client.nthreads().values()) or jobs
        first = _submitted(client, plan, islice(partitions, threads * _AHEAD))
        running = dask.as_completed(first, loop=client.loop)
        for future in running:
            tell(_counts(future))
            future.release()
            for another in _submitted(client, plan, islice(partitions, 1)):
                running.add(another)


def _silence() -> None:
    """Keep dask's own log off the terminal: a cluster that goes away is told in one line of ours, without tracebacks.

    Its loggers have levels of their own.
    """
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] == "distributed":
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _client(jobs: int, scheduler: str | None) -> Any:
    """Return a client of the cluster; raises `NetworkError` if nobody answers."""
    dask = import_module("distributed")
    try:
        if scheduler:
            return dask.Client(scheduler, timeout=20, set_as_default=False)
        return _own_cluster(jobs)
    except OSError as error:
        raise NetworkError(f"no dask scheduler answers at {scheduler}: {error}. Check the address.") from error


def _own_cluster(jobs: int) -> Any:
    """Return a client of a cluster to which only this machine can speak, and which shows nothing."""
    import warnings

    from dask import config

    dask = import_module("distributed")
    served: dict[str, list[str]] = {f"distributed.{each}.http.routes": [] for each in ("scheduler", "worker", "nanny")}
    with config.set(served), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a port that another cluster has
        return dask.Client(
            n_workers=jobs,
            threads_per_worker=1,
            processes=True,
            set_as_default=False,
            host="127.0.0.1",
            dashboard_address=None,
            preload=[__name__],
            silence_logs=logging.CRITICAL + 1,
        )


def dask_setup(_: object) -> None:
    """Bound the memory of a process of our own cluster, which dask calls this for when it begins."""
    bound_memory(MEMORY)


def _submitted(client: Any, plan: Plan, partitions: Iterator[Partition]) -> list[Any]:
    return [client.submit(work, plan, each, pure=False, key=f"newscli-{each.name}", retries=1) for each in partitions]


def _counts(future: Any) -> Counts:
    try:
        counts: Counts = future.result()
    except NewscliError:
        raise
    except Exception as error:
        said = str(error).strip().rstrip(".") or type(error).__name__
        raise InputError(f"dask gave up {future.key}: {said}. What is done stays; run it again.") from error
    return counts

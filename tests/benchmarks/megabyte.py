"""Print what a megabyte of hostile input costs to read and by each analysis: seconds and memory, the most first.

    python tests/benchmarks/megabyte.py [PART OF A NAME]

Each pattern is read in a process of its own, and each analysis made in a copy of that, on Unix. Seconds are those of
the processor; memory is the most that the process had at once (its resident set), Python and the library included.
"""

import os
import pickle
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

sys.path[:0] = [str(folder) for folder in Path(__file__).resolve().parents[1:3]]

from hostile import METHODS, NEWS, TASKS, Pattern, patterns, read

SIZE = 1_000_000
SECONDS, MEGABYTES = 5, 300
UNIT = 1 << 20 if sys.platform == "darwin" else 1 << 10


class Cost(NamedTuple):
    """What is done with a pattern, its seconds, the megabytes of the process."""

    pattern: str
    task: str
    seconds: float
    megabytes: float


def costs(part: str) -> Iterator[Cost]:
    """Yield what each pattern costs, read and analysed."""
    for pattern in patterns():
        if part in pattern.name:
            yield from _in_child(partial(_costs_of, pattern))


def _costs_of(pattern: Pattern) -> Iterator[Cost]:
    data = pattern.of(SIZE)
    began = time.process_time()
    article = read(data)
    yield _cost(pattern, "read", began)
    if article is None:
        return
    for name, task in {**TASKS, **METHODS}.items():
        yield from _in_child(partial(_analysed, pattern, name, partial(task, article)))


def _analysed(pattern: Pattern, name: str, analyse: Callable[[], object]) -> Iterator[Cost]:
    began = time.process_time()
    analyse()
    yield _cost(pattern, name, began)


def _cost(pattern: Pattern, task: str, began: float) -> Cost:
    seconds = time.process_time() - began
    return Cost(pattern.name, task, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / UNIT)


def _in_child(work: Callable[[], Iterator[Cost]]) -> list[Cost]:
    """Return what `work` yields in a copy of this process."""
    there, here = os.pipe()
    child = os.fork()
    if not child:
        with os.fdopen(here, "wb") as out:
            pickle.dump(list(work()), out)
        os._exit(0)
    os.close(here)
    with os.fdopen(there, "rb") as told:
        found: list[Cost] = pickle.loads(told.read())
    os.waitpid(child, 0)
    return found


def main() -> None:
    """Measure and print."""
    article = read(NEWS.encode())
    assert article is not None
    for task in (*TASKS.values(), *METHODS.values()):  # what everybody needs is loaded once
        task(article)
    rows = list(costs(sys.argv[1] if len(sys.argv) > 1 else ""))
    for row in sorted(rows, key=lambda row: -max(row.seconds / SECONDS, row.megabytes / MEGABYTES)):
        print(f"{row.pattern:45} {row.task:10} {row.seconds:6.2f} s {row.megabytes:5.0f} MB")
    over = [row for row in rows if row.seconds > SECONDS or row.megabytes > MEGABYTES]
    print(f"{len(rows)} costs, {len(over)} of them over {SECONDS} seconds or {MEGABYTES} MB")


if __name__ == "__main__":
    main()

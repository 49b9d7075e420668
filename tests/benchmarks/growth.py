"""Print how the cost of reading and of each analysis grows with hostile text: exponents over four sizes, worst first.

    python tests/benchmarks/growth.py [SIZE] [PART OF A NAME]

Every pattern is repeated to SIZE characters (4,000) and to two, four and eight times as many. The exponent is that of
the last doubling: 1 is linear, 2 the square. The last column is seconds a megabyte at the largest size.
"""

import sys
import time
from collections.abc import Iterator
from math import log2
from pathlib import Path
from typing import NamedTuple

sys.path[:0] = [str(folder) for folder in Path(__file__).resolve().parents[1:3]]

from hostile import METHODS, TASKS, patterns, read, texts


class Row(NamedTuple):
    """A pattern, what is done with it, the seconds at four sizes."""

    pattern: str
    task: str
    seconds: tuple[float, ...]

    def exponent(self) -> float:
        """Return how the cost grows at the last doubling."""
        return log2(max(self.seconds[-1], 1e-4) / max(self.seconds[-2], 1e-4))


def measured(size: int, part: str) -> Iterator[Row]:
    """Yield what each pattern costs, read and analysed."""
    analysed = {pattern.name for pattern in texts()}
    for pattern in patterns():
        if part not in pattern.name:
            continue
        spent: dict[str, list[float]] = {}
        for factor in (1, 2, 4, 8):
            began = time.process_time()
            article = read(pattern.of(size * factor))
            spent.setdefault("read", []).append(time.process_time() - began)
            if article is None or pattern.name not in analysed:
                continue
            for task, work in {**TASKS, **METHODS}.items():
                began = time.process_time()
                work(article)
                spent.setdefault(task, []).append(time.process_time() - began)
        yield from (Row(pattern.name, task, tuple(each)) for task, each in spent.items() if len(each) == 4)


def main() -> None:
    """Measure and print."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    rows = list(measured(size, sys.argv[2] if len(sys.argv) > 2 else ""))
    for row in sorted(rows, key=lambda row: -row.exponent() * (row.seconds[-1] > 0.05)):
        told = " ".join(f"{second:7.3f}" for second in row.seconds)
        rate = row.seconds[-1] / (size * 8) * 1e6
        print(f"{row.pattern:24} {row.task:10} {told}  n^{row.exponent():4.2f}  {rate:6.1f} s/MB")


if __name__ == "__main__":
    main()

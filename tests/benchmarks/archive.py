"""In: how many articles; out: a table of what an archive of so many costs: adding, searching, listing, room.

    python tests/benchmarks/archive.py 100000

The articles are made from pieces, the same each time. Everything stands in a temporary folder and is gone at the end.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from statistics import quantiles

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent.parent.parent)]

from newscli.archive.connection import Archive, open_archive
from newscli.archive.filters import Filters
from newscli.archive.search import Query, search

import newsroom

FEW = 100
RUNS = 9
ASKED = 300


def write_articles(path: Path, count: int) -> int:
    """Write `count` articles as JSON lines; return how many bytes their texts take, each compressed by itself."""
    packed = 0
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = newsroom.text(number)
            packed += len(zlib.compress(text.encode()))
            facts = {
                "title": newsroom.title(number),
                "source": newsroom.paper(number),
                "date": str(newsroom.day(number)),
            }
            file.write(json.dumps({**facts, "url": f"https://paper.example/{number}", "text": text}) + "\n")
    return packed


def newscli(*words: str) -> float:
    """Run a command; return the seconds it took."""
    house = str(Path(__file__).resolve().parent.parent.parent)
    surroundings = {**os.environ, "PYTHONPATH": house, "NO_COLOR": "1"}
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "newscli", *words], check=True, stdout=subprocess.DEVNULL, env=surroundings)
    return time.perf_counter() - start


def cpu(*words: str) -> float:
    """Return the median of the milliseconds of processor time that a command takes."""
    taken = []
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        newscli(*words, "-q")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return sorted(taken)[RUNS // 2] * 1000


# Common and rare words, two words, a phrase, a beginning, a field, a paper, a season.
KINDS: tuple[Callable[[list[str]], Query], ...] = (
    lambda w: Query(w[0]),
    lambda w: Query(f"{w[0]} {w[3]}"),
    lambda w: Query(f'"{w[0]} {w[1]} {w[2]}"'),
    lambda w: Query(f"{w[0][:4]}*"),
    lambda w: Query(f"{w[0]} OR {w[5]}"),
    lambda w: Query(f"title:{w[0]}"),
    lambda w: Query(w[0], Filters(source="courier")),
    lambda w: Query(w[0], Filters(since=date(2020, 1, 1), until=date(2020, 3, 31))),
)


def questions(count: int) -> list[Query]:
    """Return questions of all kinds, their words taken from articles at random."""
    chance = Random(7)
    made = []
    for number in range(ASKED):
        found = "".join(c if c.isalnum() else " " for c in newsroom.text(chance.randrange(count))).split()
        at = chance.randrange(len(found) - 6)
        made.append(KINDS[number % len(KINDS)](found[at : at + 6]))
    return made


def searched(archive: Archive, count: int) -> tuple[float, float]:
    """Return the median and the 95th percentile of the milliseconds that a search takes in process."""
    taken = []
    for question in questions(count):
        start = time.perf_counter()
        search(archive, question)
        taken.append((time.perf_counter() - start) * 1000)
    cuts = quantiles(taken, n=20)
    return cuts[9], cuts[18]


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    with tempfile.TemporaryDirectory() as folder:
        few, many, lines = (Path(folder) / name for name in ("few.db", "many.db", "articles.jsonl"))
        write_articles(lines, FEW)
        newscli("add", str(lines), "--archive", str(few), "-q")
        packed = write_articles(lines, count)
        took = newscli("add", str(lines), "--archive", str(many), "--jobs", "2", "-q")
        print(f"articles                       {count:>10,}")
        print(f"added a second, --jobs 2       {count / took:>10.0f}", flush=True)
        archive = open_archive(many)
        assert archive is not None
        with archive:
            index = archive.number("SELECT sum(pgsize) FROM dbstat WHERE name NOT IN ('revision', 'article', 'quote')")
            median, late = searched(archive, count)
        size = many.stat().st_size
        print(f"search, median                 {median:>10.1f} ms")
        print(f"search, 95 of 100 under        {late:>10.1f} ms")
        for words in (("list",), ("show", "@1")):
            costs = [cpu(*words, "--archive", str(path)) for path in (few, many)]
            print(f"{' '.join(words):<10} of {FEW}, of all     {costs[0]:>6.0f}, {costs[1]:.0f} ms of processor time")
        print(f"file                           {size / 1e6:>10.1f} MB")
        print(f"texts, each compressed         {packed / 1e6:>10.1f} MB")
        print(f"indexes                        {index / 1e6:>10.1f} MB")
        print(f"file / (2.5 texts + indexes)   {size / (2.5 * packed + index):>10.2f}")


if __name__ == "__main__":
    main()

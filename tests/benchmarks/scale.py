"""Print what tasks over many articles cost as they double, in processor time, and the exponents of growth.

    python tests/benchmarks/scale.py articles [MOST] [PART OF A NAME]    # what is asked of articles together
    python tests/benchmarks/scale.py archive [MOST]                      # what is asked of an archive

Each task is measured at an eighth, a quarter, a half and the whole of MOST (10,000; of an archive 100,000). The
exponent is that from the first size to the last: 1 is linear, 2 the square, 0 means that the size does not matter.
The articles are invented, of one day, with 12 sentences, in stories of 40 articles that share two thirds of them;
those of "growing stories" are in 25 stories whatever their number, and share 11 sentences of 12. What is kept in the
archive of their quotes, days and people is found by a pattern, as the analyses cost the same whatever its size.
"""

import gc
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from math import log
from pathlib import Path
from random import Random
from time import process_time

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent.parent.parent)]

import newscli
from newscli.archive.database.connection import open_database
from newscli.archive.entries import entry_of
from newscli.archive.saving import add
from newscli.article import Article
from newscli.pipeline.corrections.corrected import quotes_of
from newscli.pipeline.corrections.findings import VERSION
from newscli.quotes import find_quotes
from newscli.quotes.voices import count_voices

import newsroom
from benchmarks.archive import findings

DAY, NOW = date(2026, 3, 12), datetime(2026, 3, 12, tzinfo=UTC)
STORY = 40
GROWING = 25  # stories, each of as many articles as there are
SENTENCES = 12
BATCH = 500
STEPS = (8, 4, 2, 1)  # the parts of the largest size
MOST = {"articles": 10_000, "archive": 100_000}
REFRESHED = 1000  # articles
ASKED = 5  # times


def article(number: int, story: int, alone: int) -> Article:
    """Return an article that has all but `alone` sentences from its story's."""
    order, own = Random(-number - 1), Random(number)
    shared = [newsroom.sentence(Random(story * 100 + at)) for at in order.sample(range(18), SENTENCES - alone)]
    text = "\n\n".join((*shared, *(newsroom.sentence(own) for _ in range(alone))))
    made = newscli.read(text, title=newsroom.title(number))
    return replace(made, published=DAY, published_at=None, date_from="given", source=newsroom.paper(number))


def articles(first: int, last: int, size: int = STORY, alone: int = 4) -> list[Article]:
    """Return articles of one day in stories of `size`."""
    return [article(number, number // size, alone) for number in range(first, last)]


TOGETHER: dict[str, Callable[[list[Article]], object]] = {
    "stories": newscli.group_stories,
    "digest": newscli.digest,
    "timeline": lambda made: newscli.find_timeline(*made),
    "summarize": lambda made: newscli.summarize(*made),
    "quotes --by-speaker": lambda made: count_voices([(each, find_quotes(each)) for each in made]),
}


def ask_articles(most: int, part: str) -> None:
    """Measure what is asked of articles together."""
    sizes = [most // step for step in STEPS]
    for name, work in TOGETHER.items():
        if part in name:
            report(name, sizes, [seconds(work, articles(0, size)) for size in sizes])
    if part in "stories, growing":
        found = [seconds(newscli.group_stories, articles(0, size, max(1, size // GROWING), 1)) for size in sizes]
        report("stories, growing", sizes, found)


def ask_archive(most: int, path: Path) -> None:
    """Measure what is asked of an archive, while it grows."""
    sizes, before = [most // step for step in STEPS], 0
    spent: dict[str, list[float]] = {}
    adding = 0.0
    archive = newscli.Archive(path)
    asked: dict[str, Callable[[], object]] = {
        "search --facets": lambda: [archive.search("bridge", facets=True) for _ in range(ASKED)],
        "search, a rare word": lambda: [archive.search("bridge vellmar", facets=True) for _ in range(ASKED)],
        "digest": archive.digest,
        "quotes --by-speaker --search": lambda: count_voices([(each, quotes_of(each)) for each in hits(archive)]),
        "timeline --search": lambda: newscli.find_timeline(*hits(archive)),
        "export": lambda: sum(map(len, archive.export(kind="jsonl"))),
        "refresh, 1,000 articles": archive.refresh,
    }
    for size in sizes:
        adding += fill(path, before, size)
        spent.setdefault("add, with links", []).append(adding)
        for name, work in asked.items():
            if name.startswith("refresh"):
                make_stale(path)
            began = process_time()
            work()
            spent.setdefault(name, []).append(process_time() - began)
        before = size
    for name, found in spent.items():
        report(name, sizes, found)


def hits(archive: newscli.Archive) -> list[Article]:
    """Return the articles that a command with `--search` reads."""
    return [archive.load(hit.stored.id) for hit in archive.search("bridge").hits]


def fill(path: Path, first: int, last: int) -> float:
    """Write articles into an archive, which links near duplicates; return the seconds that it takes once they are read.

    They are made anew for each batch, so that they need no room together.
    """
    archive = open_database(path, write=True)
    assert archive is not None
    spent = 0.0
    with archive:
        for start in range(first, last, BATCH):
            some = articles(start, min(last, start + BATCH))
            began = process_time()
            add(archive, [entry_of(each, findings=replace(findings(each), version=VERSION)) for each in some], NOW)
            spent += process_time() - began
    return spent


def make_stale(path: Path) -> None:
    """Let some articles look as if another version had analysed them."""
    archive = open_database(path, write=True)
    assert archive is not None
    with archive, archive.writing():
        every = archive.number("SELECT count(*) FROM article") // REFRESHED
        archive.run("UPDATE analysis SET version = '0' WHERE article % ? = 0", max(1, every))


def seconds(work: Callable[[list[Article]], object], made: list[Article]) -> float:
    """Return the seconds of processor time that work takes."""
    gc.collect()
    began = process_time()
    work(made)
    return process_time() - began


def report(name: str, sizes: list[int], found: list[float]) -> None:
    """Print a row: seconds at each size, and how they grow."""
    exponent = log(found[-1] / max(found[0], 1e-6)) / log(sizes[-1] / sizes[0])
    print(f"{name:30}" + "".join(f"{each:>10.2f}" for each in found) + f"   n^{exponent:.2f}", flush=True)


def main() -> None:
    """Measure and print."""
    kind = sys.argv[1] if len(sys.argv) > 1 else "articles"
    most = int(sys.argv[2]) if len(sys.argv) > 2 else MOST[kind]
    gc.set_threshold(200_000)
    print(f"{f'seconds, of {kind}':30}" + "".join(f"{most // step:>10,}" for step in STEPS), flush=True)
    if kind == "articles":
        ask_articles(most, sys.argv[3] if len(sys.argv) > 3 else "")
    else:
        with tempfile.TemporaryDirectory() as folder:
            ask_archive(most, Path(folder) / "archive.db")


if __name__ == "__main__":
    main()

"""In: how many articles at most; out: what each task costs for more and more articles, with its exponent.

    python tests/benchmarks/scale.py [MOST] [PART OF A NAME]

The articles are invented, of one day, in stories of 40 articles that share two thirds of their sentences; those of
"growing stories" are in 25 stories whatever their number, and share 16 sentences of 17. Each task is measured at a
quarter, a half and the whole of MOST (10,000), in seconds of processor time. The exponent is that from the first size
to the last: 1 is linear, 2 the square. An archive of each size stands in a temporary folder.
"""

import gc
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
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
from newscli.pipeline.corrections.findings import findings_of
from newscli.quotes import find_quotes
from newscli.quotes.speaker_counts import count_voices

import newsroom

DAY = date(2026, 3, 12)
STORY = 40
GROWING = 25  # stories, each of as many articles as there are
BATCH = 500
STEPS = (4, 2, 1)  # the parts of the largest size


def articles(count: int, size: int = STORY, alone: int = 8) -> list[Article]:
    """Return articles of one day in stories of `size`; all but `alone` sentences of each are some of its story's."""
    made = []
    for number in range(count):
        story, order, own = number // size, Random(-number - 1), Random(number)
        shared = [newsroom.sentence(Random(story * 100 + at)) for at in order.sample(range(24), 16)]
        text = "\n\n".join((*shared, *(newsroom.sentence(own) for _ in range(alone))))
        made.append(replace(newscli.read(text), published=DAY, published_at=None, date_from="given"))
    return made


def fill(path: Path, made: list[Article]) -> None:
    """Analyse articles and write them into an archive, which links near duplicates."""
    archive = open_database(path, write=True)
    assert archive is not None
    with archive:
        for start in range(0, len(made), BATCH):
            some = made[start : start + BATCH]
            add(archive, [entry_of(each, findings=findings_of(each)) for each in some], datetime.now(UTC))


def tasks(made: list[Article], folder: Path) -> dict[str, Callable[[], object]]:
    """Return what is measured: each a name and the work."""
    path = folder / f"{len(made)}.db"
    archive = newscli.Archive(path)
    growing = articles(len(made), max(1, len(made) // GROWING), 1)
    return {
        "group_stories": partial(newscli.group_stories, made),
        "group_stories, growing stories": partial(newscli.group_stories, growing),
        "digest, of articles": partial(newscli.digest, made),
        "timeline, one of all": partial(newscli.find_timeline, *made),
        "summarize, one of all": partial(newscli.summarize, *made),
        "quotes --by-speaker": lambda: count_voices([(each, find_quotes(each)) for each in made]),
        "add, with links of near duplicates": partial(fill, path, made),
        "search --facets": lambda: [archive.search("bridge", facets=True) for _ in range(5)],
        "digest, of the archive": archive.digest,
        "export": lambda: sum(map(len, archive.export(kind="jsonl"))),
        "refresh --all": partial(archive.refresh, everything=True),
    }


def main() -> None:
    """Measure and print."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    part = sys.argv[2] if len(sys.argv) > 2 else ""
    spent: dict[str, list[float]] = {}
    gc.set_threshold(50_000)
    with tempfile.TemporaryDirectory() as folder:
        for step in STEPS:
            for name, work in tasks(articles(most // step), Path(folder)).items():
                if part in name:
                    began = process_time()
                    work()
                    spent.setdefault(name, []).append(process_time() - began)
    print(f"{'':36}" + "".join(f"{most // step:>10,}" for step in STEPS) + "  growth")
    for name, seconds in spent.items():
        exponent = log(seconds[-1] / max(seconds[0], 1e-6)) / log(STEPS[0])
        print(f"{name:36}" + "".join(f"{each:>8.2f} s" for each in seconds) + f"  n^{exponent:.2f}")


if __name__ == "__main__":
    main()

"""Print how fast times and timelines are found, on one core, and that hostile input costs no more than its length.

    python tests/benchmarks/times.py

Articles are those of `data/`, read beforehand. The second table doubles an input: the ratio should be near two.
"""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time

import newscli
from newscli.article import Article

DATA = Path(__file__).resolve().parents[2] / "data"
ROUNDS = 20
SIZE = 20_000
HOSTILE = ("1", ",", ".", "“", "Friday ", "March 5, ", "two years ", "and he said ", "Friday, who ", "a ")


def main() -> None:
    """Measure and print."""
    paths = [*DATA.glob("articles/*.md"), *DATA.glob("stories/*/*.md")]
    articles = [newscli.read(path.read_text(encoding="utf-8")) for path in sorted(paths)]
    for name, find in (("times", newscli.find_times), ("timeline", newscli.find_timeline)):
        find(articles[0])
        seconds = _seconds(find, *articles * ROUNDS)
        sys.stdout.write(f"{name:<20}{len(articles) * ROUNDS / seconds:8.0f} articles a second\n")
    told = "In street {0} the council voted on Tuesday to close bridge {0}, two years after barge {0} struck it. "
    megabyte = "\n\n".join(told.format(number) * 3 for number in range(1_000_000 // (3 * len(told))))
    article = newscli.read(megabyte, published=date(2026, 2, 6))
    sys.stdout.write(
        f"{f'timeline of {len(article.text) / 1e6:.1f} MB':<20}{_seconds(newscli.find_timeline, article):8.2f} s\n"
    )
    for piece in HOSTILE:
        once, twice = (_hostile(piece * size) for size in (SIZE, 2 * SIZE))
        costs = [_seconds(newscli.find_timeline, article) for article in (once, twice)]
        sys.stdout.write(
            f"{SIZE} × {piece!r:<16}{costs[0]:8.2f} s, doubled {costs[1] / max(costs[0], 1e-9):.1f} times\n"
        )


def _hostile(text: str) -> Article:
    return newscli.read("x " + text, published=date(2026, 2, 6))


def _seconds(work: Callable[[Article], object], *articles: Article) -> float:
    begun = process_time()
    for article in articles:
        work(article)
    return process_time() - begun


if __name__ == "__main__":
    main()

"""In: how many articles; out: what `trace` and `check` cost in an archive of so many, in processor time a quotation.

    python tests/benchmarks/across_papers.py 100000

The articles and their quotes are those of `archive.py`, made from pieces, so that their words are far more alike than
those of papers. Quotations asked for are those of the archive, a word of each changed or left out.
All stands in a temporary folder and is gone at the end.
"""

import sys
import tempfile
from importlib import import_module
from pathlib import Path
from random import Random
from statistics import quantiles
from time import process_time

sys.path[:0] = [str(folder) for folder in Path(__file__).resolve().parents[:3]]

import newscli

import newsroom

ASKED = 100
filling = import_module("archive")


def asked(count: int) -> list[str]:
    """Return quotations of articles at random, a word of each changed, or left out with a sign."""
    chance = Random(7)
    found: list[str] = []
    while len(found) < ASKED:
        quotes = [match[1] for match in filling.QUOTE.finditer(newsroom.text(chance.randrange(count)))]
        words = chance.choice(quotes).strip("“”,").split() if quotes else []
        if len(words) > 5:
            words[chance.randrange(len(words))] = chance.choice((words[0], "never", "..."))
            found.append(" ".join(words))
    return found


def told(name: str, taken: list[float]) -> None:
    """Print the median and the 95th percentile of some seconds."""
    cuts = quantiles(taken, n=20)
    print(f"{name:<28}{1000 * cuts[9]:>8.1f} ms, 95 of 100 under {1000 * cuts[18]:.1f} ms", flush=True)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.db"
        filling.fill(path, 0, count)
        kept = newscli.Archive(path)
        print(f"{count:,} articles")
        kept.trace("nobody ever said so")  # which loads what is needed
        traced, checked = [], []
        for words in asked(count):
            start = process_time()
            kept.trace(words)
            middle = process_time()
            kept.check_draft(newscli.read(f"“{words},” said Tomas Reyle, the engineer of the council of Marn."))
            traced.append(middle - start)
            checked.append(process_time() - middle)
        told("trace", traced)
        told("check, a quotation", checked)


if __name__ == "__main__":
    main()

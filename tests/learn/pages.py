"""In: web pages with their articles' text; out: `newscli/ingest/pages/story.tsv`, how much speaks for a run of text.

    python tests/learn/pages.py web-train.jsonl

A line of the corpus has the `id` and the `text` of an article; its page is `html/ID.html.gz` beside the corpus. A run
is the story's where most of its words stand in the text in the same order, by runs of three words (difflib). Each page
counts the same.
"""

import gzip
import json
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import newscli
import numpy as np
from newscli.ingest.clean.lines import Line
from newscli.ingest.pages.embedded import page_text
from newscli.ingest.pages.extraction import runs_and_menus
from newscli.ingest.pages.run_features import features_of
from newscli.ingest.readers.markup import Run, parse_markup
from newscli.language.linear_model import UNIT
from tables import format_table

TARGET = Path(newscli.__file__).parent / "ingest" / "pages" / "story.tsv"
WORD = re.compile(r"\w+")
GRAM = 3
PULL, STEPS, RARE = 50.0, 400, 5
LEAST, MOST = 3, 80

Page = tuple[list[list[str]], list[bool], list[float]]


def labels(runs: Sequence[Line | Run], gold: str) -> list[bool]:
    """Return of each run whether most of its words stand in the text."""
    words = [(word, number) for number, run in enumerate(runs) for word in WORD.findall(run.text)]
    ours, theirs = grams([word for word, _ in words]), grams(WORD.findall(gold))
    covered = [False] * len(words)
    for start, _, size in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        if size:
            covered[start : start + size + GRAM - 1] = [True] * (size + GRAM - 1)
    total, found = [0] * len(runs), [0] * len(runs)
    for (_, number), kept in zip(words, covered, strict=True):
        total[number] += 1
        found[number] += kept
    return [2 * some > whole or (whole > 0 and 2 * some == whole) for some, whole in zip(found, total, strict=True)]


def grams(words: list[str]) -> list[tuple[str, ...]]:
    """Return the runs of three words."""
    return [tuple(words[at : at + GRAM]) for at in range(len(words) - GRAM + 1)]


def read(path: Path) -> Iterator[Page]:
    """Yield the features, labels and weights of the runs of each page."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        page = gzip.decompress((path.parent / "html" / f"{record['id']}.html.gz").read_bytes())
        runs = runs_and_menus(parse_markup(page_text(page)))[0]
        sizes = [len(run.text.split()) for run in runs]
        whole = sum(sizes) or 1
        weights = [max(LEAST, min(size, MOST)) / whole for size in sizes]
        yield list(features_of(runs)), labels(runs, record["text"]), weights


def fit(pages: list[Page]) -> dict[str, float]:
    """Return the weights by feature: logistic regression, pulled towards 0, by accelerated descent."""
    counts: dict[str, int] = {}
    for features, _, _ in pages:
        for feature in (each for row in features for each in row):
            counts[feature] = counts.get(feature, 0) + 1
    known = {name: number for number, name in enumerate(sorted(n for n, times in counts.items() if times >= RARE))}
    rows: list[int] = []
    columns: list[int] = []
    wanted: list[bool] = []
    weights: list[float] = []
    for features, gold, own in pages:
        for row, label, weight in zip(features, gold, own, strict=True):
            found = [known[name] for name in row if name in known]
            columns += found
            rows += [len(wanted)] * len(found)
            wanted.append(label)
            weights.append(weight)
    model = descend(*(np.array(each) for each in (rows, columns, wanted, weights)), size=len(known))
    return {name: float(model[number]) for name, number in known.items()}


def descend(rows: Any, columns: Any, wanted: Any, weights: Any, *, size: int) -> Any:
    """Return the weights that minimise the loss, by steps that the features' numbers bound (Nesterov 1983)."""
    weights = weights * (len(weights) / weights.sum())
    curve = np.bincount(rows).max() / 4 * np.bincount(columns, weights[rows], minlength=size) + PULL
    best = ahead = np.zeros(size)
    for turn in range(STEPS):
        scores = np.bincount(rows, ahead[columns], minlength=len(wanted))
        errors = (1 / (1 + np.exp(-scores)) - wanted) * weights
        gradient = np.bincount(columns, errors[rows], minlength=size) + PULL * ahead
        after = ahead - gradient / curve
        ahead = after + turn / (turn + 3) * (after - best)
        best = after
    return best


def main() -> None:
    """Learn from the corpus and write the table."""
    path = Path(sys.argv[1])
    pages = list(read(path))
    head = {
        "what": "how much each feature of a run of text speaks for its being part of the story (ingest/pages)",
        "corpus": f"WCXB, web pages and their main text, {len(pages)} of its pages of articles",
        "licence": "CC BY 4.0",
        "learnt": str(datetime.now(UTC).date()),
        "command": f"python tests/learn/pages.py {path.name}",
    }
    model = {name: str(round(weight / UNIT)) for name, weight in fit(pages).items() if abs(weight) >= UNIT / 2}
    TARGET.write_text(format_table(head, {"run": model}), encoding="utf-8")


if __name__ == "__main__":
    main()

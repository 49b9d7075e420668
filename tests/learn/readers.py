"""Learn which sentences an editor would take into a summary: writes `newscli/summary/readers.tsv`.

    python tests/learn/readers.py CORPORA train.jsonl

CORPORA is the folder with the texts of the marks in `data/marks` (see `standoff`), which are learnt from as well. The
files have a JSON object a line: `text`, `published`, and `summary` with the sentences that are among the `best` for
a summary and those that `never` stand in one. A logistic regression over the ranker's own features by Newton's method,
with an L2 penalty and a constant for each article, since a sentence competes with those of its own article only; what
summaries of three sentences come to, beside the first three of the text, is counted with each tenth of the papers left
out.
"""

import datetime
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import newscli
import numpy as np
from confidence import FOLDS, fold_of
from corpora import MARKED_BY_HAND
from newscli.summary.news import ranker
from newscli.summary.news.features import FEATURES
from newscli.summary.news.set_selection import READERS_SHARE, of_sets
from newscli.summary.story import Story
from standoff import joined
from tables import format_table

TARGET = Path(newscli.__file__).parent / "summary" / "readers.tsv"
ROUNDS, PENALTY, OF_ARTICLES = 30, 10.0, 0.05
NEVER = 1.5  # what a sentence that never stands in a summary counts, where others count 1


class Marked(NamedTuple):
    """An article, its sentences, their numbers, and what an editor says of each: 1 best, -1 never, 0 nothing."""

    fold: int
    article: newscli.Article
    spans: list[newscli.Span]
    rows: "np.ndarray[Any, Any]"
    labels: list[int]


def marked(record: dict[str, Any]) -> Marked:
    """Return a record as it is learnt from."""
    published = record.get("published")
    article = newscli.read(record["text"], published=date.fromisoformat(published) if published else None)
    story = Story((article,), None)
    spans = [sentence.span for sentence in story.sentences]
    words = [plain(span.of(article.text)) for span in spans]
    best, never = ({plain(each) for each in record["summary"][kind]} for kind in ("best", "never"))
    labels = [(said in best) - (said in never) for said in words]
    return Marked(
        fold_of(record), article, spans, np.array([*ranker.StoryFeatures(story).all_features()], float), labels
    )


def plain(words: str) -> str:
    """Return words without marks and capitals."""
    return " ".join("".join(char if char.isalnum() else " " for char in words.lower()).split())


def learn(known: list[Marked]) -> dict[str, float]:
    """Return the weight of each feature."""
    rows = np.vstack([each.rows for each in known])
    labels = np.array([label for each in known for label in each.labels])
    article = np.repeat(np.eye(len(known)), [len(each.labels) for each in known], axis=0)
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    rows = np.hstack([(rows - mean) / spread, article])
    share = np.where(labels < 0, NEVER, 1.0)
    pull = np.array([PENALTY] * len(FEATURES) + [OF_ARTICLES] * len(known))
    weights = np.zeros(rows.shape[1])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (share * (chance - (labels > 0))) + pull * weights
        curve = (rows.T * (share * chance * (1 - chance))) @ rows + np.diag(pull)
        weights -= np.linalg.solve(curve, slope)
    return {each.name: float(w) for each, w in zip(FEATURES, weights[: len(FEATURES)] / spread, strict=True)}


def taken(each: Marked) -> list[int]:
    """Return what an editor says of the three sentences of an article's summary."""
    labels = dict(zip(each.spans, each.labels, strict=True))
    return [labels[chosen.span] for chosen in newscli.summarize(each.article, sentences=3).sentences]


def main() -> None:
    """Learn, count, write."""
    corpora, *paths = map(Path, sys.argv[1:])
    records = [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]
    known = [marked(each) for each in (*records, *joined(corpora)) if each.get("summary")]
    said: list[int] = []
    for fold in range(FOLDS):
        ranker.SET_SENTENCE = of_sets(learn([each for each in known if each.fold != fold]))  # type: ignore[attr-defined]
        said += [label for each in known if each.fold == fold for label in taken(each)]
    lead = [label for each in known for label in each.labels[:3]]
    for name, labels in ((f"with a share of {READERS_SHARE}", said), ("the first three of the text", lead)):
        best = 100 * labels.count(1) / len(labels)
        print(f"{name}: {best:.1f} % of {len(labels)} are of the best, {labels.count(-1)} never")
    head = {
        "what": "what each number adds to the log odds that an editor would take a sentence into a summary",
        "corpus": f"the best sentences of {len(known)} {MARKED_BY_HAND}",
        "licence": "none stated; the texts are their publishers' and the marks their makers', and only numbers learnt"
        " from them are here",
        "learnt": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "command": " ".join(["python tests/learn/readers.py CORPORA", *(path.name for path in paths)]),
    }
    weights = {name: f"{weight:.4f}" for name, weight in learn(known).items()}
    TARGET.write_text(format_table(head, {"sentence": weights}), "utf-8")


if __name__ == "__main__":
    main()

"""Learn which dated clauses are events: takes whole articles with theirs, writes `timeline/events/confidence.tsv`.

    python tests/learn/events.py train.jsonl more.jsonl later.jsonl

The file has a JSON object a line: `text`, `published`, and `events`, each with `sentence` (as it stands in the text),
`first` and `last` (its days), `also` (days that are as good), `core` (words that an entry must hold), and `same` (a
label, where several tell one event). What was found is an event where it stands in a marked sentence, has its days and
its words, and no other told the same before. A logistic regression by Newton's method with an L2 penalty; what it
comes to is counted with each tenth of the articles left out.
"""

import datetime
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import newscli
from corpora import MARKED_LATER
from logistic import chance, fit
from newscli.article import Article
from newscli.language.linear_model import format_table
from newscli.timeline.calendar import days_of
from newscli.timeline.events.confidence import LIKELY
from newscli.timeline.events.dated_events import candidates_of
from newscli.timeline.results import Event

TARGET = Path(newscli.__file__).parent / "timeline" / "events" / "confidence.tsv"
FOLDS, PENALTY = 10, 8.0


class Row(NamedTuple):
    """What was found: which tenth its article is in, what is known of it, whether it is an event."""

    fold: int
    facts: list[str]
    real: bool


def rows_of(number: int, record: dict[str, Any]) -> list[Row]:
    """Return a row for each candidate of an article."""
    article = newscli.read(record["text"], published=date.fromisoformat(record["published"]))
    rows: list[Row] = []
    told: set[str] = set()
    for event, facts in sorted(candidates_of(article), key=lambda each: (each[0].sentence, each[0].event.start)):
        if event.when.first:
            new = next((label for label in labels_of(article, event, record) if label not in told), "")
            rows.append(Row(number % FOLDS, facts, bool(new)))
            told.add(new)
    return rows


def labels_of(article: Article, event: Event, record: dict[str, Any]) -> Iterator[str]:
    """Yield the labels of the marked events that an event tells whole, with their days."""
    place, when = article.origin(event.event), event.when
    whole = days_of(when.value) or ()  # the month of "late January", which is as good
    days = [[str(when.first), str(when.last)], [str(day) for day in whole]]
    said = " ".join(record["text"][place.start : place.end].split())
    for number, marked in enumerate(record["events"]):
        start = record["text"].find(marked["sentence"])
        near = place.start < start + len(marked["sentence"]) and place.end > start
        dated = any(each in [[marked["first"], marked["last"]], *marked.get("also", [])] for each in days)
        if near and dated and all(" ".join(core.split()) in said for core in marked["core"]):
            yield marked.get("same") or str(number)


def learn(rows: list[Row]) -> dict[str, float]:
    """Return the weights of the facts."""
    facts = [dict.fromkeys(row.facts, 1.0) for row in rows]
    return fit(facts, [row.real for row in rows], penalty=PENALTY)


def report(rows: list[Row]) -> None:
    """Print what is listed on articles that a model hasn't seen, at several limits."""
    told: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        weights = learn([row for row in rows if row.fold != fold])
        told += [(chance(weights, dict.fromkeys(row.facts, 1.0)), row.real) for row in rows if row.fold == fold]
    print(f"found {len(told)}, events {100 * sum(real for _, real in told) / len(told):.1f} %")
    for limit in sorted({LIKELY, 0.3, 0.5, 0.6, 0.7}):
        listed = [real for probability, real in told if probability >= limit]
        kept = 100 * sum(listed) / sum(real for _, real in told)
        print(
            f"{limit}: {len(listed)} listed, events {100 * sum(listed) / len(listed):.1f} %, {kept:.1f} % of them kept"
        )


def main() -> None:
    """Learn, write the table of the package, and print what it comes to."""
    paths = [Path(each) for each in sys.argv[1:]]
    records = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    rows = [row for number, record in enumerate(records) for row in rows_of(number, record)]
    report(rows)
    head = {
        "what": "what each fact adds to the log odds that a dated clause is an event of its article's timeline",
        "corpus": f"events of {len(records)} {MARKED_LATER}",
        "licence": "none stated; the texts are their publishers' and the marks their makers', and only numbers learnt "
        "from them are here",
        "learnt": str(datetime.datetime.now(datetime.UTC).date()),
        "command": " ".join(["python tests/learn/events.py", *(path.name for path in paths)]),
    }
    weights = {fact: f"{weight:.2f}" for fact, weight in learn(rows).items()}
    TARGET.write_text(format_table(head, {"event": weights}), encoding="utf-8")


if __name__ == "__main__":
    main()

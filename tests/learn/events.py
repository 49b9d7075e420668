"""Learn which dated clauses are events: takes whole articles with theirs, writes `timeline/events/confidence.tsv`.

    python tests/learn/events.py CORPORA/reading/train.jsonl CORPORA

A file has a JSON object a line: `id` (letters for its source, and a number), `text`, `published`, and `events`, each
with `sentence` (as it stands in the text), `first` and `last` (its days), `also` (days that are as good), `core` (words
that an entry must hold), and `same` (a label, where several tell one event). What was found is an event where it stands
in a marked sentence, has its days and its words, and no other told the same before. Of the marks in `data/readings/`,
and of those in `data/marks/standoff/` whose texts are in the folder CORPORA, the ones that are not held out are learnt
from, too. A logistic regression by Newton's method with an L2 penalty, which draws the weight of a row of
`newscli.rules.events` to what it was written for; what it comes to is counted with each source left out.
"""

import datetime
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

sys.path.append(str(Path(__file__).parent.parent))

import newscli
from corpora import MARKED_BY_HAND
from logistic import chance, fit
from newscli.article import Article
from newscli.rules.events import EVENTS
from newscli.timeline.calendar import days_of
from newscli.timeline.events.confidence import level
from newscli.timeline.events.dated_events import candidates_of
from newscli.timeline.results import Event
from standoff import joined
from tables import format_table

from scoring.ground import marked
from scoring.stating import readings

TARGET = Path(newscli.__file__).parent / "timeline" / "events" / "confidence.tsv"
PENALTY, AGAINST = 6.0, -2.3
# What is too rare to learn is drawn to these, too.
RARE = {"lead": -1.0, "lead with news": 1.0, "moved to": 1.0}


class Row(NamedTuple):
    """What was found: the source of its article, what is known of it, whether it is an event."""

    source: str
    facts: list[str]
    real: bool


def own_records() -> Iterator[dict[str, Any]]:
    """Yield the marked articles of `data/` that are not held out."""
    told = {marks["name"]: marks for marks in marked("readings")}
    for reading in readings():
        if not reading.held_out:
            day = str(reading.published)
            yield {"id": "own", "text": reading.text, "published": day, "events": told[reading.name]["events"]}


def rows_of(record: dict[str, Any]) -> list[Row]:
    """Return a row for each candidate of an article that no row rules out."""
    day = record["published"]
    article = newscli.read(record["text"], published=date.fromisoformat(day) if day else None)
    source = record["id"].rstrip("0123456789")
    rows: list[Row] = []
    told: set[str] = set()
    for event, facts in sorted(candidates_of(article), key=lambda each: (each[0].sentence, each[0].event.start)):
        if event.when.first:
            new = next((label for label in labels_of(article, event, record) if label not in told), "")
            rows.append(Row(source, facts, bool(new)))
            told.add(new)
    return rows


def labels_of(article: Article, event: Event, record: dict[str, Any]) -> Iterator[str]:
    """Yield the labels of the marked events that an event tells whole, with their days."""
    place, when = article.origin(event.event), event.when
    whole = days_of(when.value) or ()  # the month of "late January", which is as good
    days = [[str(when.first), str(when.last)], [str(day) for day in whole]]
    said = " ".join(record["text"][place.start : place.end].split())
    for number, mark in enumerate(record["events"]):
        start = record["text"].find(mark["sentence"])
        near = place.start < start + len(mark["sentence"]) and place.end > start
        dated = any(each in [[mark["first"], mark["last"]], *mark.get("also", [])] for each in days)
        if near and dated and all(" ".join(core.split()) in said for core in mark["core"]):
            yield mark.get("same") or f"#{number}"


def learn(rows: list[Row]) -> dict[str, float]:
    """Return the weights of the facts; that of a row of rules too rare to learn is what it was written for."""
    written = RARE | {f"row: {row.name}": AGAINST for row in EVENTS.rows if row.effect == "fact"}
    facts = [dict.fromkeys(row.facts, 1.0) for row in rows]
    return written | fit(facts, [row.real for row in rows], penalty=PENALTY, start=written)


def report(rows: list[Row]) -> None:
    """Print what each level comes to on articles of sources that a model hasn't seen."""
    levels: dict[str, list[bool]] = {"sure": [], "likely": [], "unsure": []}
    for source in sorted({row.source for row in rows}):
        weights = learn([row for row in rows if row.source != source])
        for row in rows:
            if row.source == source:
                probable = chance(weights, dict.fromkeys(row.facts, 1.0))
                levels[level(probable)].append(row.real)
    for name, held in (*levels.items(), ("listed", levels["sure"] + levels["likely"])):
        print(f"{name}: {len(held)}, events {100 * sum(held) / len(held):.1f} %")


def main() -> None:
    """Learn, write the table of the package, and print what it comes to."""
    paths = [Path(each) for each in sys.argv[1:]]
    records = list(own_records())
    for path in paths:
        lines = [] if path.is_dir() else path.read_text(encoding="utf-8").splitlines()
        records += map(json.loads, lines)
        records += [] if lines else [record for record in joined(path) if not record["held_out"]]
    rows = [row for record in records for row in rows_of(record)]
    report(rows)
    head = {
        "what": "what each fact adds to the log odds that a dated clause is an event of its article's timeline",
        "corpus": f"events of {len(records)} {MARKED_BY_HAND}, and of invented ones",
        "licence": "none stated; the texts are their publishers' and the marks their makers', and only numbers learnt "
        "from them are here",
        "learnt": str(datetime.datetime.now(datetime.UTC).date()),
        "command": " ".join(["python tests/learn/events.py", *(path.name for path in paths)]),
    }
    weights = {fact: f"{weight:.2f}" for fact, weight in learn(rows).items()}
    TARGET.write_text(format_table(head, {"event": weights}), encoding="utf-8")


if __name__ == "__main__":
    main()

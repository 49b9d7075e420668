"""Learn how sure a quote is: takes whole articles with their statements, writes `newscli/quotes/confidence.tsv`.

    python tests/learn/confidence.py CORPORA train.jsonl more.jsonl

CORPORA is the folder with the texts of the marks in `data/marks` (see `standoff`), of which those that are not held out
are learnt from as well. The files have a JSON object a line: `text`, `published`, and `statements`, each with `text`
(its pieces as they stand in the article), `speaker` (the full name, or null), `names` (others that are as right) and
`optional` (true where finding it counts for nothing). A quote is a statement where it shares half of the words of both.
Two logistic regressions by Newton's method with an L2 penalty; what each level comes to is counted on papers left out:
a tenth of the sources at a time, no source in two of them. Beside it stands what it comes to on the articles learnt
from, and on the marks held out.
"""

import datetime
import hashlib
import json
import re
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import newscli
from corpora import MARKED_BY_HAND
from logistic import chance, fit
from newscli.article import Span
from newscli.quotes import Resolver
from newscli.quotes.attribution.attributions import attribute
from newscli.quotes.attribution.candidates import parse
from newscli.quotes.attribution.segments import find_units
from newscli.quotes.confidence import Facts, level, speaker_facts, statement_facts
from newscli.quotes.coreference.entities import DOUBTFUL
from newscli.quotes.results import Quote
from newscli.quotes.statements.grouping import group
from newscli.quotes.statements.statement_rows import only_names_things
from newscli.quotes.statements.turns import find_turns
from standoff import joined
from tables import format_table

TARGET = Path(newscli.__file__).parent / "quotes" / "confidence.tsv"
FOLDS, PENALTY, RAREST = 10, 6.0, 12
WORD = re.compile(r"[^\W_]+(?:[’'.\-][^\W_]+)*")
TITLES = {
    "the",
    "mr",
    "mrs",
    "ms",
    "dr",
    "sen",
    "rep",
    "gov",
    "president",
    "secretary",
    "senator",
    "sir",
    "lord",
    "lady",
}


class Row(NamedTuple):
    """A quote that was found: what is known of it, whether it is a statement, and whether its speaker is right."""

    fold: int
    statement: Facts
    speaker: Facts
    real: bool
    right: bool


def source_of(record: dict[str, Any]) -> str:
    """Return the paper of an article: its source, the host of its address, or the letters of its id."""
    host = (record.get("url") or "").partition("://")[2].partition("/")[0]
    return record.get("source") or host or record["id"].rstrip("0123456789")


def fold_of(record: dict[str, Any]) -> int:
    """Return the tenth of the papers that an article belongs to."""
    return int(hashlib.sha256(source_of(record).encode()).hexdigest(), 16) % FOLDS


def rows_of(record: dict[str, Any]) -> list[Row]:
    """Return what is known of every quote of an article but those that count for nothing."""
    published = record["published"] and date.fromisoformat(record["published"])
    article = newscli.read(record["text"], published=published or None)
    parsed = [parse(unit) for unit in find_units(article)]
    resolver = Resolver(article, parsed)
    found = [
        (statement, quote, resolver.speakers.clues)
        for statement in group(parsed, [attribute(unit) for unit in parsed], find_turns(article, parsed))
        if (quote := resolver.quote(statement))
    ]
    listed = [words_at(record["text"], [article.origin(span) for span in quote.content]) for _, quote, _ in found]
    matched = matches(
        [words_at(record["text"], placed(record["text"], g["text"])) for g in record["statements"]], listed
    )
    rows = []
    for at, (statement, quote, clues) in enumerate(found):
        gold = record["statements"][matched[at]] if at in matched else None
        ruled_out = statement.set_off or only_names_things(article.text, parsed, statement)
        if not ruled_out and not (gold and gold["optional"]):
            facts = (
                statement_facts(parsed, statement, quote.kind),
                speaker_facts(parsed, statement, quote.kind, quote.speaker, clues),
            )
            rows.append(Row(fold_of(record), *facts, gold is not None, gold is not None and is_named(gold, quote)))
    return rows


def is_named(gold: dict[str, Any], quote: Quote) -> bool:
    """Return True if a quote has the right full name, or none where there is none."""
    if gold["speaker"] is None:
        return not (quote.speaker and quote.speaker.resolved)
    return quote.speaker is not None and plain(quote.speaker.name) in {
        plain(n) for n in (gold["speaker"], *gold["names"])
    }


def plain(name: str) -> str:
    """Return a name in lower case without titles, articles and marks."""
    words = re.findall(r"[^\W_]+", name.lower().replace("’s", "").replace("'s", ""))
    return " ".join(word for word in words if word not in TITLES)


def words_at(text: str, spans: list[Span]) -> frozenset[int]:
    """Return where the words of `spans` begin."""
    return frozenset(match.start() for span in spans for match in WORD.finditer(text, span.start, span.end))


def placed(text: str, pieces: list[str]) -> list[Span]:
    """Return where `pieces` stand in `text`, one after the other where they can."""
    spans, at = [], 0
    for piece in pieces:
        start = text.find(piece, at)
        start = text.find(piece) if start < 0 else start
        spans.append(Span(start, start + len(piece)))
        at = start + len(piece)
    return spans


def matches(marked: list[frozenset[int]], listed: list[frozenset[int]]) -> dict[int, int]:
    """Return the marked statement of each quote that shares half of the words of both, one to one, best first."""
    pairs = [(len(m & o) / len(m | o), -i, -j) for i, m in enumerate(marked) for j, o in enumerate(listed) if m & o]
    matched: dict[int, int] = {}
    for share, i, j in sorted(pairs, reverse=True):
        if share >= 0.5 and -j not in matched and -i not in matched.values():
            matched[-j] = -i
    return matched


def learn(rows: list[Row]) -> dict[str, dict[str, float]]:
    """Return both models: of words being a statement, and of their speaker being right where they are one."""
    real = [row for row in rows if row.real]
    return {
        "stated": fit([row.statement for row in rows], [row.real for row in rows], penalty=PENALTY, rarest=RAREST),
        "speaker": fit([row.speaker for row in real], [row.right for row in real], penalty=PENALTY, rarest=RAREST),
    }


def report(rows: list[Row]) -> None:
    """Print what the levels come to on papers that a model hasn't seen, then on those that it has."""
    folds = sorted({row.fold for row in rows})
    unseen = [
        (learn([row for row in rows if row.fold != fold]), [row for row in rows if row.fold == fold]) for fold in folds
    ]
    print("papers left out")
    _report(unseen, rows)
    print("papers learnt from")
    _report([(learn(rows), rows)], rows)


def _report(asked: list[tuple[dict[str, dict[str, float]], list[Row]]], rows: list[Row]) -> None:
    levels = defaultdict[str, list[Row]](list)
    for models, held in asked:
        for row in held:
            found = level(chance(models["stated"], row.statement), chance(models["speaker"], row.speaker))
            levels[found if found != "sure" or DOUBTFUL.isdisjoint(row.speaker) else "likely"].append(row)
    listed = levels["sure"] + levels["likely"]
    for name, held in (*sorted(levels.items()), ("listed", listed)):
        real, right = (100 * sum(each) / len(held) for each in ([r.real for r in held], [r.right for r in held]))
        print(f"{name}: {len(held)}, statements {real:.1f} %, rightly named {right:.1f} %")
    print(f"statements found that are listed: {100 * sum(r.real for r in listed) / sum(r.real for r in rows):.1f} %")


def main() -> None:
    """Learn, write the table of the package, and print what each level comes to."""
    corpora, *paths = map(Path, sys.argv[1:])
    records = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    own = list(joined(corpora))
    records += [record for record in own if not record["held_out"]]
    rows = [row for record in records for row in rows_of(record)]
    report(rows)
    held = [row for record in own if record["held_out"] for row in rows_of(record)]
    print("marks held out")
    _report([(learn(rows), held)], held)
    head = {
        "what": "what each fact adds to the log odds that words are a statement, and that the speaker is the right one",
        "corpus": f"statements of {len(records)} {MARKED_BY_HAND}",
        "licence": "none stated; the texts are their publishers' and the marks their makers', and only numbers learnt "
        "from them are here",
        "learnt": str(datetime.datetime.now(datetime.UTC).date()),
        "command": " ".join(["python tests/learn/confidence.py CORPORA", *(path.name for path in paths)]),
    }
    models = {name: {fact: f"{weight:.2f}" for fact, weight in model.items()} for name, model in learn(rows).items()}
    TARGET.write_text(format_table(head, models), encoding="utf-8")


if __name__ == "__main__":
    main()

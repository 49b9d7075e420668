"""In: the path of a corpus of attributions; out: `newscli/quotes/confidence.tsv`.

    python tests/learn/confidence.py train.jsonl

The corpus has a JSON object a line: `text` and `quotes`, each with `content` and `speaker` as lists of [start, end]. A
quote is right when it shares half of its words with one of the corpus and names a word of its speaker, or none where
there is none. Logistic regression by Newton's method, on four of five articles; how often each level is right is
counted on the others.
"""

import datetime
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import newscli
import numpy as np
from newscli.article import Article, Span
from newscli.language.linear_model import format_table
from newscli.quotes.attribution.attributions import attribute
from newscli.quotes.attribution.candidates import parse
from newscli.quotes.attribution.segments import find_units
from newscli.quotes.confidence import FACTS, confidence, facts
from newscli.quotes.resolution import Resolver
from newscli.quotes.results import Confidence, Quote
from newscli.quotes.statements.grouping import group
from newscli.quotes.statements.turns import find_turns

TARGET = Path(newscli.__file__).parent / "quotes" / "confidence.tsv"
Row = tuple[list[float], bool, Confidence]
FOLDS, ROUNDS, PENALTY = 5, 30, 0.5


def rows_of(record: dict[str, Any]) -> list[Row]:
    """Return the facts of every statement found in an article, whether it is right, and its level."""
    article = newscli.read(record["text"])
    parsed = [parse(unit) for unit in find_units(article)]
    resolver = Resolver(article, parsed)
    rows = []
    for statement in group(parsed, [attribute(unit) for unit in parsed], find_turns(article, parsed)):
        quote = resolver.quote(statement)
        if quote and not statement.set_off:
            known = facts(parsed, statement)
            right = any(same(article, quote, marked) for marked in record["quotes"])
            rows.append(([known.get(fact, 0.0) for fact in FACTS], right, confidence(parsed, statement)))
    return rows


def same(article: Article, quote: Quote, marked: dict[str, Any]) -> bool:
    """Return True if a quote is one of the corpus, with its speaker; characters stand for words."""
    ours = places([article.origin(span) for span in quote.content])
    gold = places([Span(start, end) for start, end in marked["content"]])
    if len(ours & gold) * 2 < len(ours | gold):
        return False
    mention = quote.speaker.mention if quote.speaker else None
    said = places([article.origin(mention)]) if mention else set[int]()
    told = places([Span(start, end) for start, end in marked["speaker"]])
    return bool(said & told) or not (said or told)


def places(spans: list[Span]) -> set[int]:
    """Return every character of the spans."""
    return {at for span in spans for at in range(span.start, span.end)}


def main() -> None:
    """Learn, write the table of the package, and print how often each level of the weights before is right."""
    path = Path(sys.argv[1])
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    parts = [(number % FOLDS, rows_of(record)) for number, record in enumerate(records)]
    learnt = [row for part, rows in parts if part for row in rows]
    x = np.array([row[0] for row in learnt])
    y = np.array([row[1] for row in learnt], dtype=float)
    weights = np.zeros(x.shape[1])
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-x @ weights))
        steep = (x * (p * (1 - p))[:, None]).T @ x + PENALTY * np.eye(len(weights))
        weights += np.linalg.solve(steep, x.T @ (y - p) - PENALTY * weights)
    write({fact: f"{weight:.2f}" for fact, weight in zip(FACTS, weights, strict=True)}, path)
    levels = defaultdict[str, list[bool]](list)
    for _, right, level in (row for part, rows in parts if not part for row in rows):
        levels[level].append(right)
    for name, rights in levels.items():
        print(f"{name}: {len(rights)}, right {100 * sum(rights) / len(rights):.1f} %")


def write(weights: dict[str, str], path: Path) -> None:
    """Write the table of the package."""
    head = {
        "what": "what each fact adds to the log odds that a quote is right and its speaker's",
        "corpus": "PolNeAR (Newell, Margolin and Ruths 2018), four in five of its training articles",
        "licence": "none stated; the texts are their publishers' and the marks their makers', and only numbers learnt "
        "from them are here",
        "learnt": str(datetime.datetime.now(datetime.UTC).date()),
        "command": f"python tests/learn/confidence.py {path.name}",
    }
    TARGET.write_text(format_table(head, {"confidence": weights}), encoding="utf-8")


if __name__ == "__main__":
    main()

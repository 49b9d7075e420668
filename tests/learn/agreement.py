"""Say how far two readers agree who marked the same articles: python tests/learn/agreement.py CORPORA

CORPORA is a folder with the texts, as `standoff.py` takes it. Of two readers each is taken for right in turn.
Statements are one where they share half of their words, whole where they share nine of ten; an optional one counts for
nothing but that what the other holds needed is found in it. Events are one where they stand in one sentence.
"""

import re
import sys
from collections import Counter, defaultdict
from itertools import permutations
from pathlib import Path
from typing import Any

import standoff

Record = dict[str, Any]
SAME, WHOLE = 0.5, 0.9


def words_of(text: str, pieces: list[str]) -> frozenset[int]:
    """Return where the words of a statement begin."""
    start, places = 0, set()
    for piece in pieces:
        found = text.find(piece, start)
        found = text.find(piece) if found < 0 else found
        start = found + len(piece)
        places |= {match.start() for match in re.finditer(r"\w+", text[:start]) if match.start() >= found}
    return frozenset(places)


def names(statement: Record) -> set[str]:
    """Return the names that are right for who made a statement."""
    return {name.lower() for name in (statement["speaker"], *statement["names"]) if name} or {""}


def days(event: Record) -> set[tuple[str, str]]:
    """Return the days that are right for an event."""
    return {(event["first"], event["last"]), *((first, last) for first, last in event["also"])}


def compare(right: Record, other: Record, count: Counter[str]) -> None:
    """Count what the second reader of an article has of what the first one marked."""
    said = [(words_of(right["text"], each["text"]), each) for each in other["statements"]]
    for needed in right["statements"]:
        if needed["optional"]:
            continue
        places = words_of(right["text"], needed["text"])
        share, match = max(
            ((len(places & them) / len(places | them), each) for them, each in said),
            key=lambda found: found[0],
            default=(0.0, needed),
        )
        count["statements"] += 1
        if share >= SAME:
            count["statements found"] += 1
            count["statements named"] += bool(names(needed) & names(match))
            count["statements whole"] += share >= WHOLE
    for event in right["events"]:
        there = [each for each in other["events"] if each["sentence"] == event["sentence"]]
        dated = any(days(event) & days(each) for each in there)
        for kind in ("events", *(["key events"] if event["key"] else [])):
            count[kind] += 1
            count[f"{kind} in the same sentence"] += bool(there)
            count[f"{kind} on the same days"] += dated
    for sentence in right["summary"]["best"]:
        count["best"] += 1
        for kind in ("best", "never"):
            count[f"best that are {kind}"] += sentence in other["summary"][kind]


def main(corpora: str) -> None:
    """Print what two readers have in common."""
    by_text: dict[str, list[Record]] = defaultdict(list)
    for article in standoff.readings(Path(corpora)):
        by_text[article["text"]].append(article)
    twice = [marked for marked in by_text.values() if len(marked) > 1]
    count: Counter[str] = Counter()
    for marked in twice:
        for right, other in permutations(marked, 2):
            compare(right, other, count)
    print(f"{len(twice)} articles marked twice")
    for kind, of in (
        ("statements found", "statements"),
        ("statements named", "statements found"),
        ("statements whole", "statements found"),
        ("events in the same sentence", "events"),
        ("events on the same days", "events in the same sentence"),
        ("key events in the same sentence", "key events"),
        ("key events on the same days", "key events in the same sentence"),
        ("best that are best", "best"),
        ("best that are never", "best"),
    ):
        print(f"{kind:32} {count[kind]:4} of {count[of]:4}  {100 * count[kind] / max(count[of], 1):5.1f} %")


if __name__ == "__main__":
    main(*sys.argv[1:])

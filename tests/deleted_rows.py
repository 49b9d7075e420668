"""Leaves out one row at a time, and names those that no sentence of what must be read misses.

    python tests/deleted_rows.py [times] [saying] [events]

The rows are the time patterns and fixed phrases, the verbs, nouns and adjectives of saying, and the rules about events;
the sentences stand in `tests/cases/must_be_read`.
"""

import sys
from collections.abc import Iterator
from importlib import import_module

import newscli.rules as engine
from newscli.language.lexicon import saying
from newscli.language.lexicon.verbs import inflect
from newscli.rules.events import EVENTS
from newscli.timeline.extraction import pattern_index

from test_must_be_read import ALL

KEPT = ("compiled", "verb_table")  # dear to make, and the same whatever rows there are


def forget() -> None:
    """Clear what newscli remembers."""
    for name in [name for name in sys.modules if name.startswith("newscli.")]:
        for each in vars(import_module(name)).values():
            if hasattr(each, "cache_clear") and not isinstance(each, type) and each.__name__ not in KEPT:
                each.cache_clear()


def missed(kind: str, *parts: str) -> bool:
    """Return True if a sentence, one that has one of these parts, is read otherwise than it must be."""
    lines, reads = ALL[kind]
    forget()
    return any(reads(line) != read for line, read in lines() if any(part in line for part in parts or ("",)))


def of_times() -> Iterator[str]:
    for table in ("PATTERNS", "FIXED"):
        rows = getattr(pattern_index, table)
        for row in rows:
            setattr(pattern_index, table, tuple(other for other in rows if other is not row))
            if not missed("times"):
                yield getattr(row, "shape", "") or row.words
        setattr(pattern_index, table, rows)


def of_saying() -> Iterator[str]:
    """Leave out each word, wherever it stands: one that is in two families is still read with either."""
    rows: tuple[saying.Cue, ...] = saying.CUES
    for kind, word in dict.fromkeys((row.kind, word) for row in rows for word in row.words.split()):
        vars(saying)["CUES"] = tuple(
            row._replace(words=" ".join(each for each in row.words.split() if each != word))
            if row.kind == kind
            else row
            for row in rows
        )
        forms = (word, *inflect(word.partition(" ")[0]).past)
        if not missed("saying", *(form[: max(3, len(form) - 2)] for form in forms)):
            yield f"{kind} {word}"
    vars(saying)["CUES"] = rows


def of_events() -> Iterator[str]:
    for row in EVENTS.rows:
        engine.SWITCHED_OFF.add(row.name)
        if not missed("events"):
            yield row.name
        engine.SWITCHED_OFF.discard(row.name)


DELETED = {"times": of_times, "saying": of_saying, "events": of_events}


def main(kinds: list[str]) -> None:
    """Print the rows that nothing misses."""
    for kind in kinds or DELETED:
        unnoticed = list(DELETED[kind]())
        print(f"{kind}: {len(unnoticed)} rows are missed by no sentence", *unnoticed, sep="\n\t")


if __name__ == "__main__":
    main(sys.argv[1:])

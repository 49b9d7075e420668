"""In: the lists of the census; out: `newscli/language/lexicon/given_names.tsv`, given names by who mostly bears them.

    python tests/learn/given_names.py names-0.3.0/names

The folder must hold `dist.male.first`, `dist.female.first` and `dist.all.last` of the census of the United States of
1990, as the source of the package `names` 0.3.0 has them: each line a name and its share in a hundred. A name is kept
that at least six in 100,000 men or women bear, by those among whom its share is at least twice that among the others,
unless it is commoner as a last name by three to one.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

import newscli
from newscli.language.words import word_set
from tables import format_table

TARGET = Path(newscli.__file__).parent / "language" / "lexicon" / "given_names.tsv"
LEAST, TIMES, LAST = 0.006, 2, 3
# What is first of all a word or a place, slips of the pen, and what is given to either from one country to the next.
LEFT_OUT = word_set("""
    al alexis alta andrea art ashley august autumn bertie booker brain buddy candy chance chandra chase cherry
    christoper clair cleveland coy dallas danial danna dee denver destiny dixie dominique donn dusty ebony ed elisha
    elouise forest gale gay geneva german hung india issac jame jamie jan jean jeffry jess jewel jewell jimmie
    johnie jung junior kasey kenya kieth lacy laurence laverne les lou ma major marian marquis merry micheal michele
    missy misty napoleon numbers odell odessa pansy patrica patrice queen refugio rich robin royal sammie sandy sang
    santa sasha sierra simone son summer sun tera terra tiara ty valencia van venus vesta virgina wm
""")


def read(path: Path) -> dict[str, float]:
    """Return the share of each name, in a hundred."""
    rows = (line.split() for line in path.read_text(encoding="ascii").splitlines())
    return {name.lower(): float(share) for name, share, *_ in rows}


def mostly(own: dict[str, float], others: dict[str, float], last: dict[str, float]) -> str:
    """Return the names that are mostly of one sex."""
    return " ".join(
        name
        for name, share in sorted(own.items())
        if name not in LEFT_OUT
        and share >= max(LEAST, TIMES * others.get(name, 0.0))
        and last.get(name, 0.0) < LAST * max(share, others.get(name, 0.0))
    )


def main() -> None:
    """Write the table: names by the gender that they tell."""
    men, women, last = (read(Path(sys.argv[1]) / f"dist.{part}") for part in ("male.first", "female.first", "all.last"))
    head = {
        "what": "given names of the United States by who mostly bears them (see language/lexicon/given_names.py)",
        "corpus": "given names of the census of 1990, U.S. Census Bureau, as the package names 0.3.0 has them",
        "licence": "in the public domain",
        "learnt": str(datetime.now(UTC).date()),
        "command": "python tests/learn/given_names.py names-0.3.0/names",
    }
    table = {"m": mostly(men, women, last), "f": mostly(women, men, last)}
    TARGET.write_text(format_table(head, {"census": table}), encoding="utf-8")


if __name__ == "__main__":
    main()

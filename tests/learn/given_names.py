"""In: lists of names; out: `newscli/language/lexicon/given_names.tsv`, given names by who mostly bears them.

    pip install faker==40.63.0
    python tests/learn/given_names.py names-0.3.0/names

The folder must hold `dist.male.first`, `dist.female.first` and `dist.all.last` of the census of the United States of
1990, as the source of the package `names` 0.3.0 has them: each line a name and its share in a hundred. A name is kept
that at least six in 100,000 men or women bear, by those among whom its share is at least twice that among the others,
unless it is commoner as a last name by three to one.

Of other languages those are kept that Faker has of at least two countries without English, of one sex in more than two
of three, but for words of WordNet and last names of the census.
"""

import re
import sys
from collections import Counter
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import newscli
from newscli.language.linear_model import read_rows
from newscli.language.words import unaccented, word_set
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
LEFT_OUT_ABROAD = LEFT_OUT | word_set("""
    alban alexis america ariel asa ase aura baba bara baris bas breda charly che corona era erdogan floor flore
    france hermes holm ide imam isis janne jos kata kerry kris lala leslie lex loes mare marian michal mika mio
    nikita nova oda pal per pero pol ramadan roos sasa sem sol tea thi thor till toki trinidad vanja vit vivien yan
""")
# Lists of English names, or that take women for men.
LEFT_OUT_LISTS = word_set("en en_gb en_ke en_nz en_us sw tw_gh")
LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "ı": "i", "ð": "d", "þ": "th", "œ": "oe"})
COUNTRIES, LAST_ABROAD, SHORTEST = 2, 0.01, 3


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


def countries(sex: str) -> Counter[str]:
    """Return in how many countries each name of Faker is one of a sex, "male" or "female"."""
    found: Counter[str] = Counter()
    for module in iter_modules(import_module("faker.providers.person").__path__):
        if module.name.lower() not in LEFT_OUT_LISTS:
            provider = import_module(f"faker.providers.person.{module.name}").Provider
            names = {
                unaccented(name.lower().translate(LETTERS)) for name in getattr(provider, f"first_names_{sex}", ())
            }
            found.update(name for name in names if re.fullmatch("[a-z]+", name))
    return found


def abroad(own: Counter[str], others: Counter[str], known: frozenset[str], last: dict[str, float]) -> str:
    """Return the names of other languages that are mostly of one sex and not `known`."""
    return " ".join(
        name
        for name, count in sorted(own.items())
        if max(COUNTRIES, TIMES * others[name] + 1) <= count
        and name not in known | LEFT_OUT_ABROAD
        and len(name) >= SHORTEST
        and last.get(name, 0.0) <= LAST_ABROAD
    )


def main() -> None:
    """Write the table: names by the gender that they tell."""
    men, women, last = (read(Path(sys.argv[1]) / f"dist.{part}") for part in ("male.first", "female.first", "all.last"))
    head = {
        "what": "given names by who mostly bears them (see language/lexicon/given_names.py)",
        "corpus": "U.S. Census Bureau, 1990, as names 0.3.0 has it; lists of other countries in Faker 40.63.0",
        "licence": "in the public domain; Faker: MIT License (given_names-license.txt)",
        "learnt": str(datetime.now(UTC).date()),
        "command": "python tests/learn/given_names.py names-0.3.0/names",
    }
    table = {"m": mostly(men, women, last), "f": mostly(women, men, last)}
    kinds = read_rows("newscli.language.lexicon", "kinds.tsv", "kinds").values()
    known = frozenset(" ".join([*table.values(), *kinds]).split())
    sexes = countries("male"), countries("female")
    others = {"m": abroad(*sexes, known, last), "f": abroad(*sexes[::-1], known, last)}
    TARGET.write_text(format_table(head, {"census": table, "abroad": others}), encoding="utf-8")


if __name__ == "__main__":
    main()

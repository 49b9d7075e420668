"""Index the patterns by the word they begin with. A row is compiled when first needed, as most never are."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from newscli.timeline.extraction.patterns import FIXED, MACROS, MODIFIERS, PATTERNS, Fixed, Meaning, Modifier, Pattern
from newscli.timeline.lexicon import LETTERS
from newscli.timeline.normalization.holidays import HOLIDAYS

_NAME = re.compile(r"[A-Z]+")
_COUNT_STARTS = ("A", "FEW", "CARDINAL", "DAY", "SIXTY", "INTEGER", "DECIMAL", "MIXED", "YEAR", "HALF")
Words = tuple[str, ...]
LONGEST = 20  # tokens; no pattern takes more


class Row(NamedTuple):
    """A pattern and its number in the table: of two matches of one length the earlier row counts."""

    number: int
    pattern: Pattern


def _spelled_out(name: re.Match[str]) -> str:
    if name.group() in MACROS:
        return _NAME.sub(_spelled_out, MACROS[name.group()])
    if name.group() not in LETTERS:
        raise ValueError(
            f"{name.group()} in {name.string!r} is no class of `timeline/lexicon.py` and no group of `MACROS`"
        )
    return LETTERS[name.group()]


@cache
def compiled(shape: str) -> re.Pattern[str]:
    """Turn a shape into a pattern over class letters."""
    groups = re.sub(r"(\S+?)(\??)(?=[ \]]|$)", r"(?:\1)\2", shape.replace("[", "[ ").replace("]", " ]"))
    groups = groups.replace("(?:[)", "(?:").replace("(?:])", ")?")
    return re.compile(_NAME.sub(_spelled_out, groups).replace(" ", ""))


def first_letters(shape: str) -> set[str]:
    """Return the letters of the classes that a match of `shape` may begin with."""
    letters: set[str] = set()
    for part in shape.split():
        letters |= _letters_of_part(part.strip("[]?"))
        if not part.endswith("?"):
            break
    return letters


@cache
def _letters_of(name: str) -> frozenset[str]:
    names = _COUNT_STARTS if name == "COUNT" else _NAME.findall(MACROS.get(name, name))
    return frozenset(LETTERS[name] for name in names)


@cache
def _letters_of_part(part: str) -> frozenset[str]:
    return frozenset().union(*map(_letters_of, part.split("|")))


@cache
def _needed(shape: str) -> tuple[frozenset[str], ...]:
    """Return the sets of letters of which a match has one each: a glance at the next tokens spares most compiling."""
    parts = re.sub(r"\[[^]]*\]", "", shape).split()
    return tuple(_letters_of_part(part) for part in parts if not part.endswith("?"))


@cache
def rows_at() -> dict[str, tuple[Row, ...]]:
    """Return the rows that may begin at a token of each class."""
    table: dict[str, list[Row]] = {}
    for number, pattern in enumerate(PATTERNS):
        row = Row(number, pattern)
        for letter in first_letters(pattern.shape):
            table.setdefault(letter, []).append(row)
    return {letter: tuple(rows) for letter, rows in table.items()}


@lru_cache(4096)
def hits_of(ahead: str) -> list[tuple[int, Meaning]]:
    """Return how many of the next tokens each pattern takes, and what reads them, the longest first.

    `ahead` are the classes of these tokens up to one of no class; the same few come again and again.
    """
    rows = rows_at().get(ahead[:1], ())
    rows = tuple(row for row in rows if not any(needed.isdisjoint(ahead) for needed in _needed(row.pattern.shape)))
    hits = [(row, hit) for row in rows if (hit := compiled(row.pattern.shape).match(ahead))]
    hits.sort(key=lambda pair: (-pair[1].end(), pair[0].number))
    return [(hit.end(), row.pattern.meaning) for row, hit in hits]


@cache
def holidays_at() -> dict[str, tuple[tuple[Words, str], ...]]:
    """Return the holidays that begin with each word, by name and as tokens, with either apostrophe and with or without
    the stop of "St.", longest first."""
    table: dict[str, list[tuple[Words, str]]] = {}
    for name in sorted(HOLIDAYS, key=len, reverse=True):
        tokens = name.replace("'s", " 's").replace("s' ", "s ' ").replace(".", " .")
        stopped = (tokens, tokens.replace(" .", ""))
        for spelled in dict.fromkeys((*stopped, *[each.replace("'", "’") for each in stopped])):
            words = tuple(spelled.split())
            table.setdefault(words[0], []).append((words, name))
    return {first: tuple(rows) for first, rows in table.items()}


@cache
def fixed_at() -> dict[str, dict[str, tuple[tuple[Words, Fixed], ...]]]:
    """Return the fixed phrases by their first and second word, the longest first; one of one word has no second."""
    table: dict[str, dict[str, list[tuple[Words, Fixed]]]] = {}
    for row in sorted(FIXED, key=lambda row: -len(row.words)):
        words = tuple(row.words.replace("/", " / ").split())
        table.setdefault(words[0], {}).setdefault("".join(words[1:2]), []).append((words, row))
    return {first: {second: tuple(rows) for second, rows in seconds.items()} for first, seconds in table.items()}


@cache
def modifiers_before() -> dict[str, tuple[tuple[Words, Modifier], ...]]:
    """Return the modifiers that end with each word, the longest first."""
    table: dict[str, list[tuple[Words, Modifier]]] = {}
    for row in MODIFIERS:
        for words in row.spellings():
            table.setdefault(words[-1], []).append((words, row))
    return {last: tuple(sorted(rows, key=lambda pair: -len(pair[0]))) for last, rows in table.items()}

"""Knowledge of words stands in the lexicon alone: no other module holds a table of what the lexicon knows."""

import ast
import re
from functools import cache
from pathlib import Path

import newscli
import pytest
from newscli.language.lexicon.calendar import (
    MONTHS,
    MONTHS_SHORT,
    WEEKDAYS,
    WEEKDAYS_SHORT,
    month_number,
    weekday_number,
)
from newscli.language.lexicon.meaning import OPPOSITES, Opposites, are_either, are_opposite
from newscli.language.lexicon.proper_nouns import BODIES, PAPERS, PARTICLES, PLACE_WORDS, TITLES
from newscli.language.words import word_set

ROOM = Path(newscli.__file__).parent
# How many words of a class may stand in one literal elsewhere: a room may have to name a few for a reason of its own.
CLASSES = {
    "weekdays": (WEEKDAYS, 4),
    "short weekdays": (WEEKDAYS_SHORT, 5),
    "months": (MONTHS, 5),
    "short months": (MONTHS_SHORT, 5),
    "verbs of saying": (word_set("said says told tells added adds wrote writes announced reported noted"), 6),
    "titles": (TITLES, 30),
    "particles": (PARTICLES, 8),
    "bodies": (BODIES, 20),
    "papers": (PAPERS, 10),
    "places": (PLACE_WORDS, 15),
}
# What these hold is of another kind: words of other languages, stop words, which tags a closed word may have,
# abbreviations, last names, the sources of pictures, verbs that are nouns first.
OTHER_KINDS = ("language/lexicon/", "language/tagger/", "ingest/readers/language_id.py", "summary/story.py")


@cache
def _tables() -> list[tuple[str, set[str]]]:
    """Return the module and the words of every string and every display of strings outside the lexicon."""
    places = {path.relative_to(ROOM).as_posix(): path for path in sorted(ROOM.rglob("*.py"))}
    return [
        (place, literal)
        for place, path in places.items()
        if not place.startswith(OTHER_KINDS)
        for literal in _literals(ast.parse(path.read_text(encoding="utf-8")))
    ]


def _literals(tree: ast.AST) -> list[set[str]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            # But for the examples of rows.
            words = re.sub(r"^ +[+-] .*|.*\[.*\].* \| .*", "", node.value, flags=re.MULTILINE)
            found.append(set(words.lower().replace(",", " ").split()))
        elif isinstance(node, ast.Set | ast.List | ast.Tuple | ast.Dict):
            parts = node.keys if isinstance(node, ast.Dict) else node.elts
            found.append(
                {part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)}
            )
    return found


def test_no_other_module_has_a_table_of_a_class() -> None:
    """Hold all classes in one test: each process that runs a part of them would parse every module anew."""
    tables = _tables()
    for name, (words, most) in CLASSES.items():
        found = [(place, literal.intersection(words)) for place, literal in tables]
        assert [(place, shared) for place, shared in found if len(shared) >= most] == [], name


@pytest.mark.parametrize(("word", "number"), [("may", 5), ("sept", 9), ("december", 12), ("mars", None), ("ju", None)])
def test_months(word: str, number: int | None) -> None:
    assert month_number(word) == number


@pytest.mark.parametrize(("word", "number"), [("monday", 0), ("sundays", 6), ("thurs", 3), ("monster", None)])
def test_weekdays(word: str, number: int | None) -> None:
    assert weekday_number(word) == number


@pytest.mark.parametrize("row", OPPOSITES, ids=lambda row: row.one)
def test_opposites_are_seen_from_both_sides(row: Opposites) -> None:
    one, other = row.example
    assert are_opposite(one, other)
    assert are_opposite(other, one)
    assert not are_opposite(one, one)


@pytest.mark.parametrize(
    ("one", "other", "opposite", "either"),
    [
        ("unsafe", "safe", True, True),
        ("illegal", "legal", True, True),
        ("harmless", "harmful", True, True),
        ("rose", "fell", True, False),
        ("opened", "shut", True, True),
        ("increase", "crease", False, False),
        ("inform", "form", False, False),
        ("under", "der", False, False),
        ("rose", "grew", False, False),
        ("opened", "began", False, False),
    ],
)
def test_which_words_tell_the_contrary(one: str, other: str, *, opposite: bool, either: bool) -> None:
    assert are_opposite(one, other) is opposite
    assert (opposite and are_either(one, other)) is either

"""What the package says of itself is plain, present-day English: docstrings and comments of every room."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import newscli
import pytest

PACKAGE = Path(newscli.__file__).parent
ROOMS = sorted(path for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists())
# Each phrase, and what to say instead.
INSTEAD = {
    r"\bTell whether\b": "Return True if",
    r"\bnought\b": "0",
    r"\bsmall letters\b": "lower case",
    r"\bIn: [^;]*; out: ": "a sentence of what comes in and what goes out",
    r"\b[Ss]o many\b": "this many, the number of",
    r"\bin a hundred\b": "per cent",
    r"\bis no (?:JSON|web address|date)\b": "is not",
    r"\bstands? in place of\b": "replaces, cannot be combined with",
    r"\b(?:stands?|comes?|word|noun|verb|comma|cue|name) behind\b": "after",
}


def prose(path: Path) -> Iterator[str]:
    """Yield the docstrings and comments of a module."""
    source = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            yield ast.get_docstring(node) or ""
    yield from re.findall(r"(?:^|\s)# (.*)", source)


def dialect(room: Path) -> list[str]:
    """Return the phrases to replace in a room, each with its module and what to say instead."""
    return [
        f"{path.relative_to(PACKAGE)}: “{match.group()}”: {instead}"
        for path in ([room] if room.is_file() else sorted(room.glob("**/*.py")))
        for text in prose(path)
        for phrase, instead in INSTEAD.items()
        if (match := re.search(phrase, text))
    ]


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_room_speaks_plain_english(room: Path) -> None:
    assert dialect(room) == []

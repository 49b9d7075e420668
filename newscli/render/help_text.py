"""Sets help and settings for a terminal or a pipe: words in lines of 78 columns, rows of cells in columns."""

import textwrap
from collections.abc import Iterable, Iterator

from newscli.render.page import one_line

_WIDTH = 78


def wrapped(words: str) -> str:
    """Return words in lines."""
    return textwrap.fill(words, _WIDTH)


def aligned(rows: Iterable[tuple[str, str]]) -> str:
    """Return rows of what may be typed and what it means, in two columns."""
    told = list(rows)
    column = max(len(typed) for typed, _ in told) + 4
    lines = (
        textwrap.fill(means, _WIDTH, initial_indent=f"  {typed}".ljust(column), subsequent_indent=" " * column)
        for typed, means in told
    )
    return "".join(f"{line}\n" for line in lines)


def first_part(words: str, most: int) -> str:
    """Return the first part of a help that stands for itself, shortened at a comma where it has more characters."""
    said = words.split(". ")[0].partition(";")[0].partition(":")[0].rstrip(".")
    while len(said) > most and "," in said:
        said = said.rpartition(",")[0]
    return said


def in_columns(rows: Iterable[tuple[str, ...]], *, apart: bool) -> Iterator[str]:
    """Yield rows as lines, their cells in columns, or `apart` by tabs for programs."""
    told = [[one_line(cell) for cell in row] for row in rows]
    wide = [max(map(len, column)) for column in zip(*told, strict=True)]
    for row in told:
        yield ("\t".join(row) if apart else "  ".join(map(str.ljust, row, wide)).rstrip()) + "\n"

"""Sets help and settings for a terminal or a pipe: words in lines of at most 78 columns, rows of cells in columns."""

import shutil
import textwrap
from collections.abc import Iterable, Iterator

from newscli.render.page import one_line

_WIDTH, _LEAST = 78, 16  # columns of lines at most, and of words beside others at least


def wrapped(words: str, head: str = "") -> str:
    """Return words in lines, beside their head."""
    width = max(min(_WIDTH, shutil.get_terminal_size().columns - 2), len(head) + _LEAST)
    return textwrap.fill(words, width, initial_indent=head, subsequent_indent=" " * len(head), break_on_hyphens=False)


def aligned(rows: Iterable[tuple[str, str]]) -> str:
    """Return rows of what may be typed and what it means, in two columns."""
    told = list(rows)
    column = max(len(typed) for typed, _ in told) + 4
    return "".join(f"{wrapped(means, f'  {typed}'.ljust(column))}\n" for typed, means in told)


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

"""Sets help for a terminal or a pipe: words in lines of 78 columns, and what may be typed beside what it means."""

import textwrap
from collections.abc import Iterable

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

"""Regular expressions that cost little to compile, or are compiled when first asked for: a run needs few of them."""

import re
from collections.abc import Callable
from functools import cache


def lazily(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return a function that gives a pattern compiled; it is compiled once."""
    return cache(lambda: re.compile(pattern, flags))


def either(*sets: str) -> str:
    """Return a pattern of the characters of any of the sets, each without a third range beyond or around ASCII.

    `re` compiles one set of characters that lie far apart, like "[-'’&]", ten times as slowly as its parts; the groups
    keep it from joining them.
    """
    return f"(?:{'|'.join(f'(?-i:{each})' for each in sets)})"

"""Regular expressions that are compiled when they are first asked for: a run needs few of them."""

import re
from collections.abc import Callable
from functools import cache


def lazily(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return a function that gives a pattern compiled; it is compiled once."""
    return cache(lambda: re.compile(pattern, flags))

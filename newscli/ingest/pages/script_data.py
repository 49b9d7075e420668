"""Takes the scripts of a web page, returns the values that they hold as JSON, wherever in them these stand.

Data stand alone in a script, are given to a name (`window.state = {…}`), or handed over as text (`JSON.parse("…")`,
React's `self.__next_f.push([1, "…"])`, whose texts are parts of one stream of lines, each with its number before it).
"""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["script_data"]

_MOST_CHARACTERS, _MOST_PLACES = 4_000_000, 500  # characters of a script, and places in it that are tried
_GIVEN = re.compile(r"[=(]\s{0,9}(?=[\[{\"])")
_STREAM = "__next_f"
_ROW = re.compile(r"^[0-9a-f]{1,6}:(?:T[0-9a-f]{1,8},|[A-Z]{0,2}(?=[\[{\"]))", re.MULTILINE)
_DECODER = json.JSONDecoder(strict=False)


def script_data(root: "_Element") -> Iterator[Any]:
    """Yield the values that the scripts of a page hold."""
    stream: list[str] = []
    for script in root.iter("script"):
        text = script.text or ""
        if len(text) > _MOST_CHARACTERS or not any(mark in text for mark in '{["'):
            continue
        if "json" in (script.get("type") or "").lower():
            with suppress(ValueError, RecursionError):
                yield json.loads(text, strict=False)
        elif _STREAM in text:
            stream += (
                part for value in _given(text) if isinstance(value, list) for part in value if isinstance(part, str)
            )
        else:
            yield from map(_opened, _given(text))
    yield from _rows("".join(stream))


def _given(text: str) -> Iterator[Any]:
    """Yield the values in a script that are JSON: what is given to a name, or handed to a function."""
    at = 0
    for _ in range(_MOST_PLACES):
        match = _GIVEN.search(text, at)
        if match is None:
            return
        at = match.end()
        with suppress(ValueError, RecursionError):
            value, at = _DECODER.raw_decode(text, at)
            yield value


def _opened(value: Any) -> Any:
    """Return what a text holds that is JSON itself; else the value as it is."""
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        with suppress(ValueError, RecursionError):
            return json.loads(value, strict=False)
    return value if isinstance(value, dict | list) else None


def _rows(stream: str) -> Iterator[Any]:
    """Yield the values of a stream's rows: JSON, or a text that stands there as it is."""
    rows = [*_ROW.finditer(stream)]
    for at, row in enumerate(rows):
        told = stream[row.end() : rows[at + 1].start() if at + 1 < len(rows) else None]
        if row[0].endswith(","):
            yield {"text": told}
        with suppress(ValueError, RecursionError):
            yield _DECODER.raw_decode(told)[0]

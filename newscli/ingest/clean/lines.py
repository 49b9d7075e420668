"""Takes a text, returns its lines, each with its place and what its shape suggests: prose, a headline."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from newscli.ingest.remembered import remembered
from newscli.language.lazy_patterns import lazily
from newscli.language.limits import crowded
from newscli.language.quotations import CLOSING_MARKS

__all__ = [
    "Line",
    "ends_sentence",
    "first_lines",
    "forget_lines",
    "headline_shaped",
    "is_phrase",
    "is_prose",
    "lines_of",
    "plain_words",
]

_CLOSERS = f"{CLOSING_MARKS})]*_ "
_ENDS = (".", "!", "?", "…", "。", "！", "？")
_BULLETS = "•◦▪●■□*·‣–-—+"
_LINE_ENDS = "\n\r\x0c\x85\u2028\u2029"
_end = lazily(rf"[{_LINE_ENDS}]\s*")
_PHRASE = 5  # words
_LINES_OF_ANY_TEXT = 30_000
_CHARACTERS_A_LINE = 30  # characters of a line


class Line(NamedTuple):
    """A line that is not blank: its place without the white space around it, and its words."""

    start: int
    end: int
    text: str
    words: tuple[str, ...]


def first_lines(text: str) -> str:
    """Return `text` up to where more than 30,000 lines have had less than thirty characters on the average.

    No article has those.
    """
    if len(text) <= _LINES_OF_ANY_TEXT or sum(map(text.count, _LINE_ENDS)) <= _LINES_OF_ANY_TEXT:
        return text
    return text[: crowded((end.start() for end in _end().finditer(text)), _LINES_OF_ANY_TEXT, _CHARACTERS_A_LINE)]


@lru_cache(maxsize=2)  # steps that leave a text as it is read it one after another
def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` that hold something, in order; those of the last two texts are kept."""
    return tuple(_lines(text))


def forget_lines() -> None:
    """Keep the lines of no text any longer."""
    lines_of.cache_clear()


def _lines(text: str) -> Iterator[Line]:
    at = 0
    for line in text.split("\n"):
        size = len(line)
        if bare := line.strip():
            whole = len(bare)
            start = at if whole == size else at + size - len(line.lstrip())
            yield Line(start, start + whole, bare, tuple(bare.split()))
        at += size + 1


def ends_sentence(text: str) -> bool:
    """Return True if `text` ends as a sentence does, closing quotes and brackets apart."""
    return text.rstrip(_CLOSERS).endswith(_ENDS)


def plain_words(line: Line) -> int:
    """Count the words that begin with a small letter: prose is full of them, menus and headlines are not."""
    return _small(line.words)


def is_phrase(line: Line) -> bool:
    """Tell an item of a list that nothing leads to: most of its words are small, as they are not in a menu's."""
    return len(line.words) >= _PHRASE and 10 * plain_words(line) >= 6 * len(line.words)


def _small(words: Iterable[str]) -> int:
    return len([True for word in words if word[0].islower()])


def is_prose(line: Line) -> bool:
    """Return True if a line reads like a paragraph of a story by its shape alone."""
    return len(line.words) >= 8 and _is_prose(line.text)


@remembered
def _is_prose(text: str) -> bool:
    words = text.split()
    count = len(words)
    if 10 * _small(words) < 4 * count and (text.isascii() or not _unspaced(text)):
        return False
    if ends_sentence(text):
        return True
    # Tags and keywords begin small.
    return not text[0].islower() and (count >= 30 or (count >= 14 and text.endswith((":", ",", "—"))))


def _unspaced(text: str) -> bool:
    """Return True if most words are in a script without lower case."""
    letters = [char for char in text[:200] if char.isalpha()]
    return bool(letters) and sum(char.islower() or char.isupper() for char in letters) < 0.5 * len(letters)


def headline_shaped(line: Line) -> bool:
    """Return True if a line could be a headline: short, begun with a capital, not ended like a sentence."""
    text = line.text
    if not 2 <= len(line.words) <= 30 or len(text) > 200 or text[0] in _BULLETS:
        return False
    if text.endswith((".", ",", ";", ":", "_", "-", "—", "–")) and not text.endswith(("…", "..")):
        return False
    first = next((char for char in text if char.isalnum()), "")
    return first.isupper() or first.isdigit() or not first.islower()

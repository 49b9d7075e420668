"""Takes the lines of a page, returns which of them promote a letter amid the story, up to the box for an address."""

from collections.abc import Iterator, Sequence

from newscli.article import LeftOutKind
from newscli.ingest.clean.lines import Line
from newscli.ingest.metadata.labels import label_of, phrases

__all__ = ["promotions"]

_BOXES = frozenset(phrases("enter your email address, enter your email, email address, your email address, your email"))
_ENDS = "after newsletter promotion"
# Between the label and the box stand at most this many lines that say what the letter brings.
_MOST_LINES = 2
_MOST_WORDS = 45  # words of such a line
_LONGEST = 12  # lines of a promotion


def promotions(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None]) -> dict[int, bool]:
    """Return the lines of promotions by their numbers, each with whether the page says that the story goes on below.

    They are what asks to sign up, what the letter brings, and the form.
    """
    found, at = dict[int, bool](), 0
    while at < len(lines):
        size = _size(lines, kinds, at) if kinds[at] == "subscribe" else 0
        goes_on = size > 0 and label_of(lines[at + size - 1].text) == _ENDS
        found.update(dict.fromkeys(range(at, at + size), goes_on))
        at += max(size, 1)
    return found


def _size(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None], at: int) -> int:
    """Return how many lines a promotion that begins at a line has, 0 where none does."""
    boxed, size = False, 0
    for number in _within(lines, kinds, at):
        label = label_of(lines[number].text)
        boxed = boxed or label in _BOXES or label == _ENDS
        if boxed and kinds[number] == "subscribe":
            size = number - at + 1
        if (boxed and kinds[number] != "subscribe") or label == _ENDS:
            break
    return size


def _within(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None], at: int) -> Iterator[int]:
    """Yield the numbers of lines that may be of one promotion."""
    told = 0
    for number in range(at, min(at + _LONGEST, len(lines))):
        if kinds[number] != "subscribe":
            told += 1
            if told > _MOST_LINES or kinds[number] is not None or len(lines[number].words) > _MOST_WORDS:
                return
        yield number

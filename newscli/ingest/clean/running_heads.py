"""Takes a draft, returns edits that leave out what a printed page repeats: the number of the page, its running head."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from newscli.article import LeftOutKind
from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.lines import Line, ends_sentence, lines_of
from newscli.language.lazy_patterns import lazily

__all__ = ["running_edits"]

_HEAD, _DIGITS = 100, 20  # characters of a running head, and of the number of a page
_WIDEST = 120  # characters of a line that is broken at a width


def running_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the numbers of pages and what heads or ends several of them, so that a sentence goes on across pages.

    Pages end with a form feed, or with a line "Page 2", or "- 2 -".
    """
    text = draft.text
    if "\f" not in text and not _paged().search(text.lower()) and not _dashed().search(text):
        return
    lines = [*lines_of(text)]
    numbered = [_is_number(line.text) for line in lines]
    if "\f" not in text and not any(numbered):
        return
    yield from _edits(text, lines, _kinds(text, lines, numbered))


def _edits(text: str, lines: Sequence[Line], kinds: Sequence[LeftOutKind | None]) -> Iterator[Edit]:
    """Leave out the lines that have a kind; where a sentence goes on after them, nothing but a line end stays."""
    for left, group in groupby(range(len(lines)), key=lambda at: kinds[at] is not None):
        numbers = [*group]
        first, last = numbers[0], numbers[-1]
        if left:
            goes_on = first > 0 and last + 1 < len(lines) and _goes_on(lines[first - 1], lines[last + 1])
            for at in numbers:
                yield Edit(lines[at].start, lines[at].end, "", kinds[at])
                if goes_on:
                    wrapped = len(lines[last + 1].text) <= _WIDEST
                    yield Edit(lines[at - 1].end, lines[at].start, ("\n" if wrapped else " ") if at == first else "")
                elif text[lines[at].end : lines[at].end + 1] == "\n":
                    yield Edit(lines[at].end, lines[at].end + 1)
            if goes_on:
                yield Edit(lines[last].end, lines[last + 1].start, "")


def _kinds(text: str, lines: Sequence[Line], numbered: Sequence[bool]) -> list[LeftOutKind | None]:
    """Return the kinds of the lines that are no part of the text but of its pages; a head stands on several of them."""
    starts = [at for at in range(1, len(lines)) if "\f" in text[lines[at - 1].end : lines[at].start]]
    edges = {near for at in starts for near in (at - 1, at)} | ({0, len(lines) - 1} if starts else set())
    beside = {near for at, number in enumerate(numbered) if number for near in (at - 1, at + 1)}
    edges = {at for at in edges | beside if 0 <= at < len(lines) and len(lines[at].text) <= _HEAD}
    times = Counter(_bare(lines[at].text) for at in edges)
    alone = [at in edges and bool(starts) and lines[at].text.isdecimal() for at in range(len(lines))]
    return [
        "page number" if number or alone[at] else "source" if at in edges and times[_bare(line.text)] > 1 else None
        for at, (line, number) in enumerate(zip(lines, numbered, strict=True))
    ]


def _goes_on(before: Line, after: Line) -> bool:
    return not ends_sentence(before.text) and (after.text[0].islower() or len(before.words) >= len(after.words) > 0)


def _is_number(text: str) -> bool:
    return len(text) <= _DIGITS and (text[-1].isdigit() or text[-1] in "-–—") and bool(_number().fullmatch(text))


def _bare(text: str) -> str:
    return " ".join(_digits().sub(" ", text).split())


_digits = lazily(r"\d+")
_paged = lazily(r"page \d")
_dashed = lazily(r"[-–—] ?\d{1,3} ?[-–—]\s{0,99}$", re.MULTILINE)
_number = lazily(r"(?:[-–—] ?)?page \d{1,3}(?: of \d{1,3})?(?: ?[-–—])?|[-–—] ?\d{1,3} ?[-–—]", re.IGNORECASE)

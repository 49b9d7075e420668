"""Lay out a draft: plain blanks, an empty line between paragraphs, no control characters. A step is a row of a table.

Markdown needs no more; what else pastes need is in `steps.py`.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from newscli.article import LeftOutKind
from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.lines import forget_lines

__all__ = ["BLANK", "CONTROL", "LONG_TEXT", "PARAGRAPH", "Step", "lay_out", "take"]

LONG_TEXT = 1 << 17  # characters; what is known of the lines of a longer text is not kept for the next one


class Step(NamedTuple):
    """A cleaning step, and a text before and after it.

    Pastes are cleaned by all steps; the text of a web page, whose menus are gone already, by those `on_pages`.
    """

    name: str
    edits: Callable[[Draft], Iterable[Edit]]
    before: str
    after: str
    on_pages: bool = False


@cache
def _controls() -> re.Pattern[str]:
    # Escape sequences go as a whole, for their letters are no words either.
    return re.compile(
        "\x1b\\[[0-?]{0,32}[ -/]{0,8}[@-~]|\x1b[\\]PX^_][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\\\)|\x1b[@-Z\\\\^_]?|"
        "[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f"
        "\u061c\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]+"
    )


def _control_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out what is no text: control characters, escape sequences, marks that change the direction of writing."""
    if draft.text.replace("\n", "").isprintable():
        return
    for match in _controls().finditer(draft.text):
        yield Edit(*match.span(), "", "control")


def _blank_edits(draft: Draft) -> Iterator[Edit]:
    """Make every run of blanks one plain blank, none at the ends of lines; no more than one empty line."""
    size = len(draft.text)
    for start, end in _runs(draft.text):
        space = draft.text[start:end]
        lines = len(_LINE_END.findall(space))
        new = "" if start == 0 or end == size else "\n" * min(lines, 2) or " "
        if space != new:
            yield Edit(start, end, new)


_LINE_END = re.compile(r"\r\n|[\n\r\x0c\x85]|[\u2028\u2029]")
# Nearly every run is one plain blank between words, which is as it should be: only the others are looked at.
_RUN = re.compile(r"\s(?!(?<=. )\S)\s*", re.DOTALL)
_ODD = re.compile(r"[^\S \n]")
_BREAK = re.compile(r"\n\s*")


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the runs of blanks but single plain ones; in most texts these are line breaks, which are found faster."""
    if "  " in text or " " in (text[:1], text[-1:]) or _ODD.search(text):
        return (match.span() for match in _RUN.finditer(text))
    return _breaks(text)


def _breaks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the runs of blanks with a line break in them."""
    for match in _BREAK.finditer(text):
        start, end = match.span()
        while text[start - 1 : start].isspace():
            start -= 1
        yield start, end


def _paragraph_edits(draft: Draft) -> Iterator[Edit]:
    """Put an empty line between paragraphs."""
    size = len(draft.text)
    for start, end in _breaks(draft.text):
        new = "" if start == 0 or end == size else "\n\n"
        if draft.text[start:end] != new:
            yield Edit(start, end, new)


CONTROL = Step(
    "control",
    _control_edits,
    "The bridge\x00 is \x1b[31mshut\x1b[0m.",
    "The bridge is shut.",
    on_pages=True,
)
BLANK = Step(
    "blank",
    _blank_edits,
    "The\xa0bridge  is shut. \r\n\n\nIt stays so. ",
    "The bridge is shut.\n\nIt stays so.",
    on_pages=True,
)
PARAGRAPH = Step(
    "paragraph",
    _paragraph_edits,
    "It is shut.\nIt stays so.",
    "It is shut.\n\nIt stays so.",
    on_pages=True,
)
_LAYOUT = (CONTROL, BLANK, PARAGRAPH)


def lay_out(draft: Draft) -> Draft:
    """Return the draft with plain blanks and an empty line between paragraphs."""
    return take(draft, _LAYOUT)


def take(draft: Draft, steps: tuple[Step, ...], but: LeftOutKind | None = None) -> Draft:
    """Take steps, and leave what they find of one kind where it is."""
    for step in steps:
        draft = draft.apply(edit for edit in step.edits(draft) if but is None or edit.kind != but)
    if len(draft.raw) > LONG_TEXT:
        forget_lines()
    return draft

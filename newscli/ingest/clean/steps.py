"""Takes a draft, returns the edits that cleaning steps want. The steps are a table, in the order they run."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from newscli.article import LeftOutKind
from newscli.ingest.clean.body_extraction import page_edits
from newscli.ingest.clean.contents import contents_edits
from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.forwarding import forward_edits
from newscli.ingest.clean.header import head_edits
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.lines import forget_lines, lines_of
from newscli.ingest.clean.repeats import repeat_edits
from newscli.ingest.clean.running_heads import running_edits
from newscli.ingest.clean.unwrapping import wrap_edits

__all__ = ["STEPS", "Step", "clean", "clean_extracted", "lay_out"]

_LONG_TEXT = 1 << 17  # characters; what is known of the lines of a longer text is not kept for the next one
# A story's text changes only in the first rounds; more would mean that a step undoes another's work.
_ROUNDS = 4


class Step(NamedTuple):
    """A cleaning step, and a text before and after it.

    Pastes are cleaned by all steps; the text of a web page, whose menus are gone already, by those `on_pages`. Those of
    the `layout` change white space alone.
    """

    name: str
    edits: Callable[[Draft], Iterable[Edit]]
    before: str
    after: str
    on_pages: bool = False
    layout: bool = False


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


def _runs(text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _RUN.finditer(text))


def _family_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the lines that are no part of a story by what they say."""
    for line in lines_of(draft.text):
        kind = kind_of(line)
        if kind:
            yield Edit(line.start, line.end, "", kind)


def _window_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out what pages say of their links to those who can't see them: that they open a window."""
    if "open" in draft.text:
        for match in _windows().finditer(draft.text):
            yield Edit(*match.span(), "", "menu")


@cache
def _windows() -> re.Pattern[str]:
    opens = r"(?:link |external link,? )?opens (?:in )?(?:an? )?new (?:browser )?(?:tab|window)"
    return re.compile(rf" ?[(\[]{opens}[)\]]|, {opens}\b", re.IGNORECASE)


def _bullet_edits(draft: Draft) -> Iterator[Edit]:
    for line in lines_of(draft.text):
        if line.text[0] in "•▪◦●■□‣" and line.text[1:2] == " ":
            yield Edit(line.start, line.start + 2, "", "markup")


def _hash_edits(draft: Draft) -> Iterator[Edit]:
    if "#" not in draft.text:
        return
    for line in lines_of(draft.text):
        mark = line.words[0]
        if len(line.words) > 1 and len(mark) <= 6 and not mark.strip("#"):
            yield Edit(line.start, line.start + len(mark) + 1, "", "markup")


def _paragraph_edits(draft: Draft) -> Iterator[Edit]:
    """Put an empty line between paragraphs."""
    size = len(draft.text)
    for start, end in _runs(draft.text):
        if "\n" in draft.text[start:end]:
            new = "" if start == 0 or end == size else "\n\n"
            if draft.text[start:end] != new:
                yield Edit(start, end, new)


_STORY = "Engineers closed the bridge on Monday, hours after they found cracks in eleven of its steel joints."

_PARTS = ("The first crack", "The second crack", "The last straw")
_LISTED, _HEADED = "\n".join(_PARTS), "\n".join(f"{part}\n{_STORY}" for part in _PARTS)

STEPS: tuple[Step, ...] = (
    Step(
        "control",
        _control_edits,
        "The bridge\x00 is \x1b[31mshut\x1b[0m.",
        "The bridge is shut.",
        on_pages=True,
        layout=True,
    ),
    Step(
        "running",
        running_edits,
        "Engineers closed the bridge on\nThe Courier\nPage 2\nMonday.\nIt stays shut.\nThe Courier\nPage 3\n",
        "Engineers closed the bridge on\nMonday.\nIt stays shut.\n",
    ),
    Step(
        "forward",
        forward_edits,
        "A bridge for you.\n> > The bridge is shut.\n> >\n> > It stays so.\n> > The mayor wept.\n> Yours, Mara",
        "\nThe bridge is shut.\n\nIt stays so.\nThe mayor wept.\n",
    ),
    Step(
        "blank",
        _blank_edits,
        "The\xa0bridge  is shut. \r\n\n\nIt stays so. ",
        "The bridge is shut.\n\nIt stays so.",
        on_pages=True,
        layout=True,
    ),
    Step(
        "wrap",
        wrap_edits,
        "Engineers closed the bridge on\nMonday, hours after they found\ncracks in eleven of its steel\njoints.",
        _STORY,
    ),
    Step("hash", _hash_edits, "## What comes next", "What comes next"),
    Step("page", page_edits, f"Home\nWorld\nSport\nArts\nWeather\nJobs\nHomes\nShop\n{_STORY}\n", f"\n{_STORY}\n"),
    Step("head", head_edits, f"Harbour bridge shut after cracks found\n{_STORY}", f"\n{_STORY}"),
    Step("repeat", repeat_edits, f"{_STORY}\nThe mayor wept.\n{_STORY}", f"{_STORY}\nThe mayor wept.\n"),
    Step("contents", contents_edits, f"Contents\n{_LISTED}\n{_HEADED}", f"\n\n\n\n{_HEADED}"),
    Step(
        "family",
        _family_edits,
        f"{_STORY}\nAdvertisement\nThe mayor wept.",
        f"{_STORY}\n\nThe mayor wept.",
        on_pages=True,
    ),
    Step(
        "window",
        _window_edits,
        "The port (opens in new tab) said it, opens new tab, on Monday.",
        "The port said it, on Monday.",
        on_pages=True,
    ),
    Step("bullet", _bullet_edits, f"{_STORY}\n• The trams stop.", f"{_STORY}\nThe trams stop.", on_pages=True),
    Step(
        "paragraph",
        _paragraph_edits,
        "It is shut.\nIt stays so.",
        "It is shut.\n\nIt stays so.",
        on_pages=True,
        layout=True,
    ),
)
_LAYOUT = tuple(step for step in STEPS if step.layout)
_ON_PAGES = tuple(step for step in STEPS if step.on_pages)


def clean(draft: Draft) -> Draft:
    """Return the draft cleaned as pasted text; where that would leave nothing, only laid out."""
    cleaned = _cleaned(draft)
    if cleaned.text:
        return cleaned
    # Without the joining of lines, or as it is: an article made of labels alone is an article too.
    laid = lay_out(draft)
    cleaned = _cleaned(laid)
    return cleaned if cleaned.text else laid


def _cleaned(draft: Draft) -> Draft:
    for _ in range(_ROUNDS):
        before = draft.text
        draft = _take(draft, STEPS)
        if draft.text == before:
            break
    return draft


def clean_extracted(draft: Draft) -> Draft:
    """Return the draft of an extracted page cleaned by the few steps that pages need."""
    # "[The Courier]" names a source in a page's text; only in a paste is it what stands for an image.
    cleaned = _take(draft, _ON_PAGES, but="image")
    return cleaned if cleaned.text else lay_out(draft)


def lay_out(draft: Draft) -> Draft:
    """Return the draft with plain blanks and an empty line between paragraphs."""
    return _take(draft, _LAYOUT)


def _take(draft: Draft, steps: tuple[Step, ...], but: LeftOutKind | None = None) -> Draft:
    """Take steps, and leave what they find of one kind where it is."""
    for step in steps:
        draft = draft.apply(edit for edit in step.edits(draft) if but is None or edit.kind != but)
    if len(draft.raw) > _LONG_TEXT:
        forget_lines()
    return draft

"""Takes a draft, returns the edits that cleaning steps want. The steps are a table, in the order they run."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import zip_longest

from newscli.article import LeftOutKind
from newscli.article.linking import LINK
from newscli.errors import InputError
from newscli.ingest.clean.body_extraction import is_page, page_edits
from newscli.ingest.clean.contents import contents_edits
from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.forwarding import forward_edits
from newscli.ingest.clean.header import head_edits
from newscli.ingest.clean.layout import BLANK, CONTROL, LONG_TEXT, PARAGRAPH, Step, lay_out, take
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.correction_notes import heads_note
from newscli.ingest.clean.lines import forget_lines, lines_of
from newscli.ingest.clean.readings import doubts_of, readings_of
from newscli.ingest.clean.repeats import repeat_edits
from newscli.ingest.clean.running_heads import running_edits
from newscli.ingest.clean.teasers import teaser_edits
from newscli.ingest.clean.unwrapping import wrap_edits
from newscli.ingest.remembered import forget_many

__all__ = ["PAGE", "STEPS", "clean", "clean_extracted"]

# A story's text changes only in the first rounds; more would mean that a step undoes another's work.
_ROUNDS = 4


def _family_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the lines that are no part of a story by what they say."""
    lines = lines_of(draft.text)
    before: LeftOutKind | None = None
    for line, after in zip_longest(lines, lines[1:]):
        kind = kind_of(line) or ("note" if after and heads_note(line, after) else None)
        if line.text == "X" and "share" in (before, after and kind_of(after)):
            kind = "share"
        if kind:
            yield Edit(line.start, line.end, "", kind)
        before = kind


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


def _mark_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the marks of Markdown before a heading and a block quote, and around the words of links."""
    if "#" in draft.text or "\n>" in draft.text:
        for line in lines_of(draft.text):
            mark = line.words[0]
            if len(line.words) > 1 and (mark == ">" or (len(mark) <= 6 and not mark.strip("#"))):
                yield Edit(line.start, line.start + len(mark) + 1, "", "markup")
    if "](http" in draft.text:
        for match in _link().finditer(draft.text):
            yield Edit(match.start(), match.start(1), "", LINK)
            yield Edit(match.end(1), match.end(), "", LINK)


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"(?<!!)\[([^\[\]\n]{1,300})\]\(https?://[^()\s]{1,2000}\)")


_STORY = "Engineers closed the bridge on Monday, hours after they found cracks in eleven of its steel joints."

_PARTS = ("The first crack", "The second crack", "The last straw")
_LISTED, _HEADED = "\n".join(_PARTS), "\n".join(f"{part}\n{_STORY}" for part in _PARTS)

STEPS: tuple[Step, ...] = (
    CONTROL,
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
    BLANK,
    Step(
        "wrap",
        wrap_edits,
        "Engineers closed the bridge on\nMonday, hours after they found\ncracks in eleven of its steel\njoints.",
        _STORY,
    ),
    Step(
        "mark",
        _mark_edits,
        "## What comes next\nThe [mayor](https://marn.example/mayor) wrote:\n> It rains.",
        "What comes next\nThe mayor wrote:\nIt rains.",
    ),
    Step("page", page_edits, f"Home\nWorld\nSport\nArts\nWeather\nJobs\nHomes\nShop\n{_STORY}\n", f"\n{_STORY}\n"),
    Step("head", head_edits, f"Harbour bridge shut after cracks found\n{_STORY}", f"\n{_STORY}"),
    Step("repeat", repeat_edits, f"{_STORY}\nThe mayor wept.\n{_STORY}", f"{_STORY}\nThe mayor wept.\n"),
    Step("contents", contents_edits, f"Contents\n{_LISTED}\n{_HEADED}", f"\n\n\n\n{_HEADED}"),
    Step(
        "teaser",
        teaser_edits,
        f"{_STORY}\nRelated stories\nFerry aground off the point\nTrams to be painted red\nThe mayor wept over it.",
        f"{_STORY}\nRelated stories\n\n\nThe mayor wept over it.",
    ),
    Step(
        "family",
        _family_edits,
        f"{_STORY}\nAdvertisement\nFacebook\nX\nThe mayor wept.\nX\n",
        f"{_STORY}\n\n\n\nThe mayor wept.\nX\n",
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
    PARAGRAPH,
)
_ON_PAGES = tuple(step for step in STEPS if step.on_pages)


def clean(draft: Draft, story: int = 1) -> Draft:
    """Return the draft cleaned as pasted text; where that would leave nothing, only laid out.

    Of a page that may be read in several ways, `story` is the number of the one that is wanted.
    """
    cleaned = _cleaned(draft, story)
    if cleaned.text:
        return cleaned
    # Without the joining of lines, or as it is: an article made of labels alone is an article too.
    laid = lay_out(draft)
    cleaned = _cleaned(laid, story)
    return cleaned if cleaned.text else laid


def _cleaned(draft: Draft, story: int) -> Draft:
    """Take the steps in turn, up to four times, until each has left the text as it was."""
    idle = 0
    for number, step in enumerate(STEPS * _ROUNDS):
        draft, edits = _read_page(draft, story) if number == PAGE else (draft, step.edits(draft))
        before, draft = draft, draft.apply(edits)
        idle = idle + 1 if draft.text == before.text else 0
        if idle == len(STEPS):
            break
    if len(draft.raw) > LONG_TEXT:
        forget_lines()
    forget_many()
    return draft


PAGE = next(number for number, step in enumerate(STEPS) if step.name == "page")


def _read_page(draft: Draft, story: int) -> tuple[Draft, Iterable[Edit]]:
    """Return the draft with what is doubtful of its reading, and what that leaves out; raises `InputError`."""
    if not is_page(draft.text):
        ways = 1
    else:
        lines, found = readings_of(draft.text)
        ways = len(found)
        draft = draft._replace(doubts=tuple(doubts_of(lines, found, min(story, ways))))
    if story > ways:
        raise InputError(f"there is no reading {story} of this text. Give a number up to {ways}.")
    return draft, page_edits(draft, story)


def clean_extracted(draft: Draft) -> Draft:
    """Return the draft of an extracted page cleaned by the few steps that pages need."""
    # "[The Courier]" names a source in a page's text; only in a paste is it what stands for an image.
    cleaned = take(draft, _ON_PAGES, but="image")
    return cleaned if cleaned.text else lay_out(draft)

"""The cleaning steps as a table, in the order they run: each takes a draft, returns the edits that it wants."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate, zip_longest

from newscli.article import LeftOutKind
from newscli.article.span import LINK
from newscli.errors import InputError
from newscli.ingest.clean.body_extraction import is_page, page_edits
from newscli.ingest.clean.header import (
    BLANK,
    CONTROL,
    LONG_TEXT,
    PARAGRAPH,
    Step,
    contents_edits,
    head_edits,
    lay_out,
    take,
)
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.date_lines import heads_note
from newscli.ingest.clean.lines import Draft, Edit, Line, ends_sentence, forget_lines, lines_of
from newscli.ingest.clean.readings import doubts_of, doubts_of_part, readings_of
from newscli.ingest.clean.repeats import forward_edits, repeat_edits, running_edits, teaser_edits
from newscli.language.quotations import MARKS
from newscli.language.words import forget_many

# Takes a draft, returns edits that join lines broken at a width, and not at the end of a paragraph.

# Widths at which mail programs and terminals break lines.
_NARROWEST, _WIDEST = 24, 120
# In a wrapped block this share of the line ends is full; a line may end this far before the width.
_SHARE, _SLACK = 0.75, 2
# Two lines alone are wrapped only where the first is as long as this and the second goes on with a small letter.
_PAIR = 50
_HYPHENED = re.compile(r"\w+(?:-\w+)+")
_OPENERS = f"{MARKS}(["


def wrap_edits(draft: Draft) -> Iterator[Edit]:
    """Join the lines of each block (lines without an empty one between) that is evidently wrapped.

    A block is wrapped when at most of its line ends the next line's first word would not have fitted any more into
    the width of its longest line, and lines go on with lower case. Only such ends are joined, so a byline above
    or a short last line stays by itself.
    """
    at, written = 0, None
    blocks = [(block, block.split("\n")) for block in draft.text.split("\n\n")]
    joints = [_joints(lines) if len(lines) > 1 else [] for _, lines in blocks]
    usual = max(
        (max(map(len, lines)) for (_, lines), found in zip(blocks, joints, strict=True) if len(found) > 1), default=0
    )
    for (block, lines), found in zip(blocks, joints, strict=True):
        if len(lines) > 1:
            ends = list(accumulate(len(line) + 1 for line in lines))
            for number in found or _joint_of_pair(lines, usual):
                end = at + ends[number]
                if not _is_parted(lines[number], lines[number + 1]):
                    yield Edit(end - 1, end, " ")
                    continue
                written = _hyphened(draft.text) if written is None else written
                keeps = _joined(lines[number], lines[number + 1]) in written
                yield Edit(end - 1 if keeps else end - 2, end, "")
        at += len(block) + 2


def _is_parted(line: str, after: str) -> bool:
    """Return True if a word may be parted by a hyphen at the end of a line."""
    head, tail = line.split()[-1], after.split()[0]
    return head[-1] == "-" and head[-2:-1].isalpha() and tail[0].islower()


def _joined(line: str, after: str) -> str:
    """Return the word that is parted at the end of a line, with its hyphen."""
    found = _HYPHENED.match(line.split()[-1].lstrip(_OPENERS) + after.split()[0])
    return found[0].lower() if found else ""


def _hyphened(text: str) -> frozenset[str]:
    """Return the words that are written with a hyphen within a line."""
    return frozenset(word.lower() for word in _HYPHENED.findall(text))


def _joints(lines: list[str]) -> list[int]:
    """Return the numbers of the lines that the next one belongs to."""
    width = max(map(len, lines))
    # No block is wrapped of whose lines none goes on in lower case.
    if not _NARROWEST <= width <= _WIDEST or not any(line[:1].islower() for line in lines[1:]):
        return []
    apart = [_stands_alone(line) for line in lines]
    breaks = [at for at in range(len(lines) - 1) if not apart[at] and not apart[at + 1]]
    if len(breaks) == 1:
        return breaks if _is_pair(lines[breaks[0]], lines[breaks[0] + 1]) else []
    full = [at for at in breaks if _is_full(lines[at], lines[at + 1], width)]
    small = sum(lines[at + 1][:1].islower() for at in full)
    return full if len(full) >= _SHARE * len(breaks) and 3 * small >= len(full) else []


def _joint_of_pair(lines: list[str], usual: int) -> list[int]:
    """Return where two lines are one paragraph, by the `usual` width at which lines of the text are broken."""
    if not usual:
        return []
    breaks = [at for at in range(len(lines) - 1) if not _stands_alone(lines[at]) and not _stands_alone(lines[at + 1])]
    if len(breaks) != 1:
        return []
    line, after = lines[breaks[0]], lines[breaks[0] + 1]
    return breaks if len(line) <= usual + _SLACK and _is_full(line, after, usual) and not ends_sentence(line) else []


def _stands_alone(line: str) -> bool:
    """Return True for a line that is something by itself; a notice or a caption may go on in the next line."""
    bare = line.strip()
    kind = kind_of(Line(0, len(bare), bare, tuple(bare.split()))) if bare else "blank"
    return kind is not None and (kind not in _MAY_GO_ON or ends_sentence(line))


_MAY_GO_ON = ("copyright", "subscribe", "caption", "contact", "comments")


def _is_full(line: str, after: str, width: int) -> bool:
    return _is_parted(line, after) or len(line) + 1 + len(after.split(" ", 1)[0]) > width - _SLACK


def _is_pair(line: str, after: str) -> bool:
    return len(line) >= _PAIR and after[:1].islower() and not ends_sentence(line)


# Takes a draft, returns the edits that cleaning steps want. The steps are a table, in the order they run.

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
    lower = draft.text.lower()
    if "new tab" in lower or "new window" in lower or "new browser" in lower:
        for match in _windows().finditer(draft.text):
            yield Edit(*match.span(), "", "menu")


@cache
def _windows() -> re.Pattern[str]:
    opens = r"(?:link |external link,? )?opens (?:in )?(?:an? )?new (?:browser )?(?:tab|window)"
    return re.compile(rf" ?[(\[]{opens}[)\]]|, {opens}\b", re.IGNORECASE)


_BULLETS = "•▪◦●■□‣"


def _bullet_edits(draft: Draft) -> Iterator[Edit]:
    for line in lines_of(draft.text) if any(f"{mark} " in draft.text for mark in _BULLETS) else ():
        if line.text[0] in _BULLETS and line.text[1:2] == " ":
            yield Edit(line.start, line.start + 2, "", "markup")


def _mark_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the marks of Markdown before headings and block quotes and around links, and the tags of posts."""
    if "#" in draft.text or "\n>" in draft.text:
        for line in lines_of(draft.text):
            mark = line.words[0]
            if len(line.words) > 1 and (mark == ">" or (len(mark) <= 6 and not mark.strip("#"))):
                yield Edit(line.start, line.start + len(mark) + 1, "", "markup")
    if "](http" in draft.text:
        for match in _link().finditer(draft.text):
            yield Edit(match.start(), match.start(1), "", LINK)
            yield Edit(match.end(1), match.end(), "", LINK)
    if "<tweet" in draft.text:
        for match in re.finditer(r"</?tweet\b[^<>\n]{0,300}>", draft.text):
            yield Edit(match.start(), match.end(), "", "markup")


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
        "## What comes next\nThe [mayor](https://marn.example/mayor) wrote:\n> It rains.\n"
        '<tweet id="7" author="@ferro">We row.</tweet>',
        "What comes next\nThe mayor wrote:\nIt rains.\nWe row.",
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
        on_pages=True,
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
    idle, part = 0, None
    for number, step in enumerate(STEPS * _ROUNDS):
        if number == PAGE and not is_page(draft.text):
            part = draft.text
        draft, edits = _read_page(draft, story) if number == PAGE else (draft, step.edits(draft))
        before, draft = draft, draft.apply(edits)
        idle = idle + 1 if draft.text == before.text else 0
        if idle == len(STEPS):
            break
    if part is not None and len(draft.raw) <= LONG_TEXT:
        titles = (" ".join(out.source.of(draft.raw).split()) for out in draft.left_out if out.kind == "headline")
        draft = draft._replace(doubts=(*doubts_of_part(part, next(titles, None)),))
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

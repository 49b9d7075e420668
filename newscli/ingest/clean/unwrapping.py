"""Takes a draft, returns edits that join lines broken at a width, and not at the end of a paragraph."""

import re
from collections.abc import Iterator
from itertools import accumulate

from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.lines import Line, ends_sentence
from newscli.language.quotations import MARKS

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

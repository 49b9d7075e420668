"""Takes a draft, returns edits that leave out what mail programs put around an article that is sent on.

These are the marks of quoting (RFC 3676), one a time it was sent on; the heads of messages; notes and signatures.
"""

import re
from collections import Counter
from collections.abc import Iterator

from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.lines import Line, lines_of
from newscli.language.lazy_patterns import lazily

__all__ = ["forward_edits"]

# One of these stands in every text that was sent by mail; to look for them costs next to nothing.
_SIGNS = (
    "\n>",
    "\n >",
    "From:",
    "Subject:",
    "orwarded message",
    "riginal message",
    "riginal Message",
    " wrote:",
    "\nSent from",
)
_FEWEST_QUOTED, _SHARE_QUOTED = 3, 0.5  # quoted lines, and their share of a text
_DEEPEST = 0.6  # share of the words of what is quoted, that stand at the depth of the article
_HEADS = 2  # lines of the head of a message
_LINK = 16  # words of a message that is a link, its head included
_NOTE = 60  # words above a message that was sent on


def forward_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the marks before quoted lines, what those who sent the article on wrote, and the heads of messages."""
    if _chat().match(draft.text):
        yield from _chat_edits(draft)
        return
    if draft.text[:1] != ">" and not any(sign in draft.text for sign in _SIGNS):
        return
    lines = [*lines_of(draft.text)]
    depths = [_depth(line) for line in lines]
    deepest = _article_depth(lines, depths)
    for line, depth in zip(lines, depths, strict=True):
        if depth < deepest:
            yield Edit(line.start, line.end, "", "mail")
        elif deepest and (mark := _marks().match(line.text)):
            yield Edit(line.start, line.start + mark.end(), "", None if mark.end() == len(line.text) else "mail")
    if not deepest:
        yield from (Edit(line.start, line.end, "", "mail") for line in _heads(lines))


def _chat_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out who wrote each message of a chat and when, and messages that are little more than a link."""
    for line in lines_of(draft.text):
        if head := _chat().match(line.text):
            link = "://" in line.text and len(line.words) <= _LINK
            yield Edit(line.start, line.end if link else line.start + head.end(), "", "mail")


# "[11/02/2026, 08:14] Mum: ", "11.02.26, 08:14 - Mum: ", "[08:14, 11/02/2026] Mum: ".
_chat = lazily(
    r"\[?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?"
    r"|\d{1,2}:\d\d(?:\s?[ap]m)?, \d{1,2}[./-]\d{1,2}[./-]\d{2,4})\]?(?: -)? [^:\n\[\]]{1,40}: ",
    re.IGNORECASE,
)
_marks = lazily(r"(?:> ?)+")


def _depth(line: Line) -> int:
    mark = _marks().match(line.text)
    return mark[0].count(">") if mark else 0


def _article_depth(lines: list[Line], depths: list[int]) -> int:
    """Return how often the article was sent on: the depth of most of what is quoted; 0 where little is."""
    if sum(depth > 0 for depth in depths) < max(_FEWEST_QUOTED, _SHARE_QUOTED * len(lines)):
        return 0
    words = Counter[int]()
    for line, depth in zip(lines, depths, strict=True):
        words[depth] += len(line.words)
    del words[0]
    depth, most = words.most_common(1)[0]
    return depth if most >= _DEEPEST * words.total() else 1


def _heads(lines: list[Line]) -> Iterator[Line]:
    """Yield the head of each message, its first line, a short note above the first, and signatures of telephones."""
    fields = [bool(_field().match(line.text)) for line in lines]
    marks = [bool(_mark().fullmatch(line.text)) for line in lines]
    first = next((at for at, mark in enumerate(marks) if mark), 0)
    note = lines[:first] if sum(len(line.words) for line in lines[:first]) < _NOTE else []
    yield from note
    for at, line in enumerate(lines[len(note) :], len(note)):
        run = sum(fields[max(0, at - _HEADS + 1) : at + 1]) == _HEADS or sum(fields[at : at + _HEADS]) == _HEADS
        if marks[at] or (fields[at] and run and (first or at < _HEADS or fields[at - 1])) or _signed().match(line.text):
            yield line


_field = lazily(r"[*]?(?:From|Sent|Date|Subject|To|Cc|Bcc|Reply-To)[*]?:[*]? ?\S")
_mark = lazily(
    r"-{2,}\s?(?:forwarded message|original message)\s?-{2,}|begin forwarded message:|on .{10,100} wrote:",
    re.IGNORECASE,
)
_signed = lazily(r"(?:Sent from (?:my|Mail for)|Get Outlook for) [\w ]{2,30}\.?$")

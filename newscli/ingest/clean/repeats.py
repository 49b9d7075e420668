"""Steps that leave out what a mail or a page puts around or says again."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from newscli.article import LeftOutKind
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.date_lines import is_stamp
from newscli.ingest.clean.line_kinds.notices import heads_others
from newscli.ingest.clean.lines import Draft, Edit, Line, ends_sentence, headline_shaped, is_prose, lines_of
from newscli.ingest.metadata.signed_lines import SECTIONS, label_of, phrases
from newscli.language.words import lazily

# Takes a draft, returns edits that leave out what mail programs put around an article that is sent on.
#
# These are the marks of quoting (RFC 3676), one a time it was sent on; the heads of messages; notes and signatures.

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
    if draft.text.removeprefix("[")[:1].isdigit() and _chat().match(draft.text):
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


# Takes a draft, returns edits that leave out what a page says twice: captions, paragraphs, headlines.

_STEM = 40
# A line of at most this many words that comes this many times stands for pictures.
_WORDS, _TIMES = 5, 3
_NEAR = 2  # lines between a caption and its copy


def repeat_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out a paragraph that stood there before, and the copy of a caption.

    Short lines may be repeated: a chorus, an answer, a label.
    """
    seen: set[str] = set()
    lines = list(lines_of(draft.text))
    times = Counter(line.text for line in lines)
    for at, line in enumerate(lines):
        if len(line.text) > _STEM and (copy := _copy_of(line, lines[max(0, at - _NEAR) : at])):
            yield Edit(copy.start, copy.end, "", "caption")
        elif is_prose(line):
            if line.text in seen:
                yield Edit(line.start, line.end, "", "repeat")
            seen.add(line.text)
        elif times[line.text] >= _TIMES and len(line.words) >= _WORDS and not ends_sentence(line.text):
            yield Edit(line.start, line.end, "", "image")


def _copy_of(caption: Line, above: list[Line]) -> Line | None:
    """Return the line near above a caption that says the same without whose picture it is."""
    copies = [line for line in above if len(line.text) >= _STEM and caption.text.startswith(line.text)]
    return copies[0] if copies and kind_of(caption) == "caption" else None


# Takes a draft, returns edits that leave out what a printed page repeats: the number of the page, its running head.

_HEAD, _DIGITS = 100, 20  # characters of a running head, and of the number of a page
_WIDEST = 120  # characters of a line that is broken at a width


def running_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the numbers of pages and what heads or ends several of them, so that a sentence goes on across pages.

    Pages end with a form feed, or with a line "Page 2", or "- 2 -".
    """
    text = draft.text
    lower = text.lower()
    paged = "page " in lower and _paged().search(lower)
    if "\f" not in text and not paged and not _dashed().search(text):
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
            continues = first > 0 and last + 1 < len(lines) and _continues_line(lines[first - 1], lines[last + 1])
            for at in numbers:
                yield Edit(lines[at].start, lines[at].end, "", kinds[at])
                if continues:
                    wrapped = len(lines[last + 1].text) <= _WIDEST
                    yield Edit(lines[at - 1].end, lines[at].start, ("\n" if wrapped else " ") if at == first else "")
                elif text[lines[at].end : lines[at].end + 1] == "\n":
                    yield Edit(lines[at].end, lines[at].end + 1)
            if continues:
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


def _continues_line(before: Line, after: Line) -> bool:
    return not ends_sentence(before.text) and (after.text[0].islower() or len(before.words) >= len(after.words) > 0)


def _is_number(text: str) -> bool:
    return len(text) <= _DIGITS and (text[-1].isdigit() or text[-1] in "-–—") and bool(_number().fullmatch(text))


def _bare(text: str) -> str:
    return " ".join(_digits().sub(" ", text).split())


_digits = lazily(r"\d+")
_paged = lazily(r"page \d")
_dashed = lazily(r"[-–—] ?\d{1,3} ?[-–—]\s{0,99}$", re.MULTILINE)
_number = lazily(r"(?:[-–—] ?)?page \d{1,3}(?: of \d{1,3})?(?: ?[-–—])?|[-–—] ?\d{1,3} ?[-–—]", re.IGNORECASE)


# Takes a draft, returns edits that leave out what stands below labels in a story: other headlines, advertisements.

_MOST_LINES = 20  # lines below a label
_FEWEST, _HEADLINE_WORDS = 2, 4  # headlines below a label, and words of one
_FEW = 5  # lines below the label of a single story
_BESIDE: tuple[LeftOutKind, ...] = ("byline", "date", "image", "separator", "source", "credit")
_OF_ONE = frozenset(
    phrases(
        "related, related article, related story, related post, related video, read also, also read, recommended,"
        " up next, must read, don't miss, don’t miss, editor's pick, editor's picks, editor’s picks, editors' picks"
    )
)
_TICKED = frozenset(phrases("in this article, in this story, related quotes, stocks in this story"))
# A share and its price: "SLTP", "SLTP +1.2%", ".SLT -0.40 (-1.1%)"; pages put each in a line of its own, too.
_ticker = lazily(r"\W?[A-Z][A-Z.=-]{0,6}(?: \W{0,2}[\d.,]+%?| \([^)]{1,12}\)){0,3}|[+−-]?[\d.,]+%?(?: \([^)]{1,12}\))?")
_SPONSORED = frozenset(
    phrases(
        """
        sponsored, sponsored content, sponsored stories, sponsored links, promoted, promoted content, promoted stories,
        paid content, paid post, partner content, from our partners, from our sponsors
        """
    )
)


def teaser_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the headlines below the label of other stories, or of advertisements, where the story goes on below."""
    lines = lines_of(draft.text)
    for at, line in enumerate(lines):
        if _heads_one(line):
            group = list(takewhile(_is_of_long_teaser, lines[at + 1 : at + 1 + _FEW]))
            after = lines[at + 1 + len(group) : at + 2 + len(group)]
            if any(map(_is_long, group)) and all(is_prose(each) or _heads_one(each) for each in after):
                yield from (Edit(each.start, each.end, "", "related") for each in group)
                continue
        if label_of(line.text) in _TICKED:
            tickers = takewhile(lambda each: _ticker().fullmatch(each.text), lines[at + 1 : at + 1 + _MOST_LINES])
            yield from (Edit(each.start, each.end, "", "related") for each in tickers)
        kind = _kind_below(line)
        if kind:
            group = list(takewhile(_is_teaser, lines[at + 1 : at + 1 + _MOST_LINES]))
            after = lines[at + 1 + len(group) : at + 2 + len(group)]
            if after and is_prose(after[0]) and _ends_with_heading(group):
                group.pop()
            if _are_headlines(group, 1 if kind == "advertisement" else _FEWEST):
                yield from (Edit(each.start, each.end, "", kind) for each in group)


def _heads_one(line: Line) -> bool:
    """Return True for a label below which the headline of a single story may stand."""
    label = label_of(line.text)
    return label in _OF_ONE or (kind_of(line) == "related" and (label in SECTIONS or label.startswith("more from ")))


def _kind_below(line: Line) -> LeftOutKind | None:
    """Return what stands below a line, if that is a label."""
    kind = kind_of(line)
    heads = (kind == "related" and (heads_others(line.text) or line.words[0].lower() == "more")) or (
        kind == "advertisement" and label_of(line.text) in _SPONSORED
    )
    return kind if heads else None


def _is_of_long_teaser(line: Line) -> bool:
    """Return True for a long headline, and for who signed it and when."""
    return _is_teaser(line) and (_is_long(line) or kind_of(line) is not None or is_stamp(line))


def _is_long(line: Line) -> bool:
    return len(line.words) > _HEADLINE_WORDS and kind_of(line) is None


def _ends_with_heading(group: Sequence[Line]) -> bool:
    """Tell a short line below several longer ones, which heads what comes next."""
    story_lines = [line for line in group if kind_of(line) is None and not is_stamp(line)]
    short = [line for line in story_lines if len(line.words) < _HEADLINE_WORDS]
    return len(story_lines) > _FEWEST and len(short) == 1 and short[0] is group[-1] and len(short[0].words) > 1


def _is_teaser(line: Line) -> bool:
    kind = kind_of(line)
    if kind is not None or is_stamp(line):
        return kind in (None, *_BESIDE)
    if len(line.words) == 1:  # who pays, the name of a section, or the number of a headline
        return (line.text.isalpha() and line.text[0].isupper()) or line.text.strip(".)").isdigit()
    asks = line.text.endswith("?")
    return headline_shaped(line) and (asks or not (ends_sentence(line.text) or is_prose(line)))


def _are_headlines(lines: Sequence[Line], fewest: int) -> bool:
    """Return True if lines are several, and a few of them long enough for headlines."""
    long = [
        line for line in lines if len(line.words) >= _HEADLINE_WORDS and kind_of(line) is None and not is_stamp(line)
    ]
    return len(lines) >= _FEWEST and len(long) >= fewest

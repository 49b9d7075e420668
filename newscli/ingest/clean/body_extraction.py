"""Takes a draft of a whole page, menus and all, returns edits that leave out what is around the story."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.header import head_kinds
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.scores import ENDS, MENU, Reading, hours_of, is_phrase, readings
from newscli.ingest.clean.lines import Line, ends_sentence, headline_shaped, is_prose
from newscli.ingest.metadata.dates import find_stamp

__all__ = ["page_edits"]

# This many lines of menus above all prose, or anywhere outside the story, make a text a page.
_ABOVE, _ELSEWHERE = 5, 25
# Fewer do where there are buttons and notices too, which count twice.
_BOTH, _BUTTONS = 12, frozenset(("share", "subscribe", "comments", "copyright", "related", "image", "contact"))
# Twice in this many lines is close together.
_CLOSE = 3
# A list's items that point to stories have this many words each.
_BULLETS, _POINTER = "•*", 5
# A headline above the paper's name has this many words. A line above a byline is worth this many words more.
_LONG, _BYLINE = 4, 6
# A byline may stand this many lines above the headline, the headline included.
_SIGNED_ABOVE = 5
# The headline is at most this many lines above the story.
_REACH = 40
# A byline is at most this many lines from the first paragraph, which has at least this many words; above a byline are
# at most this many words that are not a menu.
_NEAR, _LEAST, _MOST = 25, 15, 60
# A headline of more words than this is one sentence.
_TWO, _SENTENCES = 12, re.compile(r"[^\W\d_]{3}[.!][\"”’)]? [A-Z]")
_PICTURED = ("image", "caption")
# What stands between the parts of a trail: "Blog > Food > Snacks".
_TRAILS = frozenset((">", "»", "«", "|", "›", "/"))
_NO_HEADLINES = frozenset(("Share", "Published", "Posted", "Updated"))


def page_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the lines outside the run of lines that reads most like a story.

    The run is the one whose scores add up to the most. A text without the menus of a page keeps all its lines.
    """
    page = list(readings(draft.text))
    first, last = _best_run([reading.score for reading in page])
    if first == last or not _is_page(page, first, last):
        return
    first = _below_title(page, _start(page, first))
    top = max(0, first - _REACH)
    story = _lead(page, first)
    yield from _blocks((reading.line, "menu") for reading in page[:top])
    yield from _blocks(_head(page[top:first], story))
    yield from _blocks((reading.line, "related") for reading in _widgets(page[first:last]))
    yield from _blocks((line, kind) for line, kind, _ in page[first:last] if kind in _PICTURED and not kind_of(line))
    yield from _blocks((reading.line, reading.kind or "menu") for reading in page[last:])


def _start(page: list[Reading], first: int) -> int:
    """Return where the story starts: below the byline, which may stand within the run or some lines above it."""
    within = _last_byline(page, first)
    if within is not None:
        return within + 1
    for at in range(first - 1, max(0, first - _NEAR), -1):
        if page[at].kind in ENDS:
            return next((lead for lead in range(at + 1, first) if _is_lead(page, lead)), first)
    return first


def _below_title(page: list[Reading], first: int) -> int:
    """Return where a story starts whose run begins with the headline, or with what stands above it."""
    prose = next((at for at in range(first, min(first + _NEAR, len(page))) if _is_paragraph(page[at])), first)
    top = max(0, first - _REACH)
    title = _title(page[top:prose], _lead(page, prose))
    return first if title is None else max(first, top + title + 1)


def _is_paragraph(reading: Reading) -> bool:
    return reading.kind is None and is_prose(reading.line)


def _lead(page: list[Reading], first: int) -> str:
    """Return the first sentences of a story."""
    return " ".join(reading.line.text for reading in page[first : first + 6] if ends_sentence(reading.line.text))


def _last_byline(page: list[Reading], first: int) -> int | None:
    """Return where the last byline or date stands among the first lines of a run, before much of a story is told."""
    found, told = None, 0
    for at in range(first, min(first + _NEAR, len(page))):
        line, kind, _ = page[at]
        told += len(line.words) if kind is None else 0
        if told > _MOST:
            break
        if kind in ENDS and kind_of(line):
            found = at
    return found


def _is_lead(page: list[Reading], at: int) -> bool:
    """Tell a story's first paragraph below a byline, where a picture's caption may stand too."""
    before, (line, kind, _), after = page[at - 1], page[at], page[at + 1]
    beside_picture = before.kind == "image" or after.kind in ("credit", "caption", "image")
    return kind is None and len(line.words) >= _LEAST and is_prose(line) and not beside_picture


def _is_page(page: list[Reading], first: int, last: int) -> bool:
    """Tell a page by the menus above all prose, or by many lines like a menu's outside the story, and buttons there.

    What stands above the entries of a live page is mostly what is known so far.
    """
    menus = [reading.kind is None and reading.score == MENU for reading in page]
    opening = next(
        (at for at, reading in enumerate(page[: first + 1]) if reading.kind is None and is_prose(reading.line)), first
    )
    above = sum(menus[:opening]) >= _ABOVE and not hours_of([reading.line for reading in page])
    outside = sum(menus[:first]) + sum(menus[last:])
    buttons = sum(reading.kind in _BUTTONS for reading in (*page[:first], *page[last:]))
    return above or outside >= _ELSEWHERE or (buttons >= 2 and outside + 2 * buttons >= _BOTH)


def _widgets(page: list[Reading]) -> Iterator[Reading]:
    """Give the headlines of other stories in the midst of a story: in a list of their own, or said twice."""
    texts = [reading.line.text for reading in page]
    listed, lead = list[Reading](), ""
    for at, reading in enumerate(page):
        line, kind, _ = reading
        if kind is None and line.text[0] in _BULLETS and not ends_sentence(line.text):
            listed.append(reading)
            continue
        if kind in ("separator", "image", "date") and listed:
            continue
        yield from _if_headlines(listed, lead)
        listed, lead = [], "related" if kind == "related" else line.text
        if kind is None and headline_shaped(line) and texts[max(0, at - _CLOSE) : at + _CLOSE + 1].count(line.text) > 1:
            yield reading
    yield from _if_headlines(listed, lead)


def _if_headlines(listed: list[Reading], lead: str) -> list[Reading]:
    """Return the items of a list if they point to other stories: below a label, or many that nothing leads to."""
    if lead == "related":
        return listed
    long = sum(len(reading.line.words) >= _POINTER for reading in listed)
    return listed if long >= _CLOSE and ends_sentence(lead) else []


def _best_run(scores: list[float]) -> tuple[int, int]:
    """Return the half-open run of numbers with the greatest sum."""
    best, run, best_sum, total = (0, 0), 0, 0.0, 0.0
    for at, score in enumerate(scores):
        if total <= 0:
            run, total = at, 0.0
        total += score
        if total > best_sum:
            best, best_sum = (run, at + 1), total
    return best


def _blocks(lines: Iterable[tuple[Line, str]]) -> Iterator[Edit]:
    """Leave out each run of a menu's lines as a whole, and other lines one by one."""
    for kind, group in groupby(lines, key=lambda pair: pair[1]):
        found = [line for line, _ in group]
        if kind == "menu":
            yield Edit(found[0].start, found[-1].end, "", kind)
        else:
            yield from (Edit(line.start, line.end, "", kind) for line in found)


def _head(lines: list[Reading], story: str) -> Iterator[tuple[Line, str]]:
    """Name the lines above a story: what stands above the headline is a menu, and below it deck, byline and date."""
    title = _title(lines, story)
    below = lines[title + 1 :] if title is not None else []
    above = lines[: len(lines) - len(below)]
    near = head_kinds([(line, kind) for line, kind, _ in above[-_SIGNED_ABOVE:]])
    kinds = [*(kind for _, kind, _ in above[:-_SIGNED_ABOVE]), *near]
    for at, ((line, _, _), kind) in enumerate(zip(above, kinds, strict=True)):
        yield line, "headline" if at == title else kind if kind in ("byline", "source") else "menu"
    sentence = "deck"
    for (line, _, _), kind in zip(below, head_kinds([(line, kind) for line, kind, _ in below]), strict=True):
        # A sentence above the byline is a deck; one below it, and above the story, belongs to a picture.
        sentence = "caption" if kind in ("byline", "date") else sentence
        yield line, kind or (sentence if ends_sentence(line.text) and len(line.words) > 5 else "menu")


def _title(lines: list[Reading], story: str) -> int | None:
    """Return which line is most like the headline: it says what the story says, and stands near it."""
    told = set(_content(story))
    # What a picture is called may be the headline said again.
    texts = [reading.line.text.strip("[]") for reading in lines]
    above = _above_byline(lines)
    best, best_worth, signed = None, 0.0, False
    for at, (line, kind, _) in enumerate(lines):
        signed = signed or kind == "byline"
        if kind is None and _could_be_title(line):
            words = set(_content(line.text))
            worth = 3.0 * min(len(words & told), 4) + min(len(words), 8) - 0.2 * (len(lines) - at)
            worth += 3 * (texts.count(line.text) > 1) - 4 * signed + _BYLINE * (at in above)
            worth -= 3 * line.text.isupper()
            if worth >= best_worth:
                best, best_worth = at, worth
    return best - 1 if best and _is_deck(lines[best - 1], lines[best], told) else best


def _is_deck(above: Reading, reading: Reading, told: set[str]) -> bool:
    """Tell a deck below a headline: a phrase in lower case, where the headline has capitals."""
    return (
        above.kind is None
        and _could_be_title(above.line)
        and len(above.line.words) >= _LONG
        and is_phrase(reading.line)
        and not is_phrase(above.line)
        and not told.isdisjoint(_content(above.line.text))
    )


def _above_byline(lines: list[Reading]) -> frozenset[int]:
    """Return the numbers of the lines that stand right above a byline or a date, as a headline does."""
    kinds = head_kinds([(reading.line, reading.kind) for reading in lines])
    return frozenset(
        at for at, (kind, after) in enumerate(pairwise(kinds)) if kind is None and after in ("byline", "date", "source")
    )


def _could_be_title(line: Line) -> bool:
    trail = _TRAILS.intersection(line.words)
    if len(line.words) < 3 or not headline_shaped(line) or (trail and not _is_signed_title(line.text)):
        return False
    if any(mark in line.text for mark in _BULLETS) or _is_notice(line):
        return False
    bracketed = line.text[0] == "[" and (line.text[-1] == "]" or find_stamp(line.text) is not None)
    return not bracketed and line.words[0] not in _NO_HEADLINES and "@" not in line.text


def _is_notice(line: Line) -> bool:
    """Tell two sentences, long or the last one an outcry, as notices are: "Thank you! Your message was sent!"."""
    return bool(_SENTENCES.search(line.text)) and (len(line.words) > _TWO or line.text.endswith("!"))


def _is_signed_title(text: str) -> bool:
    """Tell a headline with the paper's name after a bar: "Bridge shut after cracks found | Courier"."""
    title, bar, paper = text.partition(" | ")
    return bool(bar) and len(title.split()) >= _LONG > len(paper.split()) and not _TRAILS.intersection(paper.split())


def _content(text: str) -> list[str]:
    """Return the stems of the longer words."""
    words = (word.strip("\"'“”‘’.,:;!?()[]").lower() for word in text.split())
    return [word[:6] for word in words if len(word) > 3]

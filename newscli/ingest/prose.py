"""In: a draft of a whole page, menus and all; out: the edits that leave out what stands before and after the story."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from newscli.ingest.edits import Draft, Edit
from newscli.ingest.families import kind_of
from newscli.ingest.head import head_kinds
from newscli.ingest.labels import SECTIONS, label_of
from newscli.ingest.lines import Line, ends_sentence, headline_shaped, is_prose, lines_of
from newscli.ingest.stamps import is_stamp

__all__ = ["page_edits"]

# So many lines of menus above all prose, or anywhere outside the story, make a text a page.
_ABOVE, _ELSEWHERE = 5, 25
# Twice in so many lines is close together.
_CLOSE = 3
# The headline stands at most so many lines above the story.
_REACH = 40
# What a line that is no prose adds to a run: a menu's, one that another step leaves out, one that begins what follows
# upon a story, a pointer to another story, an item of a list.
_MENU, _CLUTTER, _SECTION, _COMMENTS, _ITEM = -4.0, -2.0, -25.0, -100.0, 0.3
_TURNS = {"copyright": -20.0, "related": -6.0, "date": -4.0, "byline": -4.0}
_HEADING = -1.5
# What comes below readers' comments counts so much, once so much of a story has been read above them.
_AFTER, _STORY = 0.2, 60
# A paragraph counts its words, a lone one between headlines and dates only so much of them.
_MOST, _LONE, _TEASER = 40, 0.35, 0.1
# What stands between the parts of a trail: "Blog > Food > Snacks".
_TRAILS = frozenset((">", "»", "|", "›", "/"))
# So many words before a colon lead to a list, where fewer are a label.
_LEAD = 5
_ENDS = ("date", "byline")


class _Reading(NamedTuple):
    line: Line
    kind: str | None
    score: float


def page_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the lines outside the run of lines that reads most like a story.

    The run is the one whose scores add up to the most. A text without the menus of a page keeps all its lines.
    """
    page = list(_readings(draft.text))
    first, last = _best_run([reading.score for reading in page])
    if first == last or not _is_page(page, first, last):
        return
    top = max(0, first - _REACH)
    story = " ".join(reading.line.text for reading in page[first : first + 6])
    yield from _blocks((reading.line, "menu") for reading in page[:top])
    yield from _blocks(_head(page[top:first], story))
    yield from _blocks((reading.line, "related") for reading in _widgets(page[first:last]))
    yield from _blocks((reading.line, reading.kind or "menu") for reading in page[last:])


def _is_page(page: list[_Reading], first: int, last: int) -> bool:
    """Tell a page by the menus above all prose, or by many lines like a menu's outside the story."""
    menus = [reading.kind is None and reading.score == _MENU for reading in page]
    opening = next(
        (at for at, reading in enumerate(page[: first + 1]) if reading.kind is None and is_prose(reading.line)), first
    )
    return sum(menus[:opening]) >= _ABOVE or sum(menus[:first]) + sum(menus[last:]) >= _ELSEWHERE


def _widgets(page: list[_Reading]) -> Iterator[_Reading]:
    """Give the headlines of other stories in the midst of a story: under a label, or said twice close together."""
    under = False
    texts = [reading.line.text for reading in page]
    for at, reading in enumerate(page):
        line, kind, _ = reading
        if kind is not None:
            under = kind == "related" or (under and kind in ("separator", "image", "date"))
            continue
        under = under and line.text[0] in "•*" and not ends_sentence(line.text)
        if under or (headline_shaped(line) and texts[max(0, at - _CLOSE) : at + _CLOSE + 1].count(line.text) > 1):
            yield reading


def _readings(text: str) -> Iterator[_Reading]:
    """Score each line by itself and by those beside it."""
    lines = list(lines_of(text))
    kinds = [kind_of(line) or ("date" if is_stamp(line) else None) for line in lines]
    flows = list(_flows(lines, kinds))
    listed, told, over = False, 0.0, False
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        score = _turn(line, kind) if kind else _score(line, listed)
        over = over or (score == _COMMENTS and told > _STORY)
        if score > 1:
            score *= _company(kinds, flows, at) * (_AFTER if over else 1)
            told += score
        elif score == _MENU and _is_between(kinds, flows, at):
            score = _HEADING
        if kind is None:
            listed = line.text.endswith(":") or (listed and score == _ITEM)
        yield _Reading(line, kind, score)


def _flows(lines: list[Line], kinds: list[str | None]) -> Iterator[bool]:
    """Tell of each line whether a story goes on in it: a sentence, what leads to a list, an item of the list."""
    listed = False
    for line, kind in zip(lines, kinds, strict=True):
        if kind is None:
            leads = line.text.endswith(":") and len(line.words) >= _LEAD
            item = listed and not leads and not ends_sentence(line.text)
            yield leads or item or _is_sentence(line)
            listed = leads or item
        else:
            yield False


def _turn(line: Line, kind: str) -> float:
    if kind == "comments":
        return _COMMENTS if label_of(line.text) in SECTIONS or len(line.words) > 2 else _CLUTTER
    if kind == "related" and label_of(line.text) in SECTIONS:
        return _SECTION
    return _TURNS.get(kind, _CLUTTER)


def _score(line: Line, listed: bool) -> float:
    if is_prose(line):
        return float(min(len(line.words), _MOST))
    if _is_sentence(line):
        return 1.0 if len(line.words) < 8 else 6.0
    if ends_sentence(line.text) or (line.text.endswith(":") and len(line.words) >= _LEAD):
        return 0.0
    return _ITEM if listed else _MENU


def _is_sentence(line: Line) -> bool:
    return len(line.words) > 2 and ends_sentence(line.text)


def _company(kinds: list[str | None], flows: list[bool], at: int) -> float:
    """Return how much a paragraph counts: in full beside another sentence, little alone, least as a teaser."""
    sides = [_beside(kinds, flows, at, step) for step in (-1, 1)]
    if "flow" in sides:
        return 1.0
    return _TEASER if "end" in sides else _LONE


def _is_between(kinds: list[str | None], flows: list[bool], at: int) -> bool:
    """Tell a heading: a line that is no sentence, alone between two that are."""
    return all(_beside(kinds, flows, at, step) == "flow" for step in (-1, 1))


def _beside(kinds: list[str | None], flows: list[bool], at: int, step: int) -> str:
    """Tell what comes before or after, clutter apart: another sentence, a teaser's date or byline, or a label."""
    at += step
    while 0 <= at < len(kinds) and kinds[at] is not None:
        if kinds[at] in _ENDS:
            return "end"
        at += step
    return "flow" if 0 <= at < len(kinds) and flows[at] else "label"


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


def _head(lines: list[_Reading], story: str) -> Iterator[tuple[Line, str]]:
    """Name the lines above a story: what stands above the headline is a menu, and below it deck, byline and date."""
    title = _title(lines, story)
    below = lines[title + 1 :] if title is not None else []
    for line, kind, _ in lines[: len(lines) - len(below)]:
        headline = title is not None and line is lines[title].line
        yield line, "headline" if headline else kind if kind in ("byline", "source") else "menu"
    sentence = "deck"
    for (line, _, _), kind in zip(below, head_kinds([(line, kind) for line, kind, _ in below]), strict=True):
        # A sentence above the byline is a deck; one below it, and above the story, belongs to a picture.
        sentence = "caption" if kind in ("byline", "date") else sentence
        yield line, kind or (sentence if ends_sentence(line.text) and len(line.words) > 5 else "menu")


def _title(lines: list[_Reading], story: str) -> int | None:
    """Return the number of the line most like the headline: it says what the story says, and stands near it."""
    told = set(_content(story))
    texts = [reading.line.text for reading in lines]
    best, best_worth, signed = None, 0.0, False
    for at, (line, kind, _) in enumerate(lines):
        signed = signed or kind == "byline"
        if kind is None and _could_be_title(line):
            words = set(_content(line.text))
            worth = 3.0 * min(len(words & told), 4) + min(len(words), 8) - 0.2 * (len(lines) - at)
            worth += 3 * (texts.count(line.text) > 1) - 4 * signed
            if worth >= best_worth:
                best, best_worth = at, worth
    return best


def _could_be_title(line: Line) -> bool:
    if len(line.words) < 3 or not headline_shaped(line) or _TRAILS.intersection(line.words):
        return False
    return line.words[0] != "Share" and "@" not in line.text


def _content(text: str) -> list[str]:
    """Return the stems of the longer words."""
    words = (word.strip("\"'“”‘’.,:;!?()[]").lower() for word in text.split())
    return [word[:6] for word in words if len(word) > 3]

"""Lines that are no part of a story, by what stands around them, and asides amid its news."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newscli.article import LeftOutKind
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.date_lines import is_stamp
from newscli.ingest.clean.line_kinds.notices import heads_others
from newscli.ingest.clean.line_kinds.promotions import author_notes, pictures, promotions
from newscli.ingest.clean.lines import Line, ends_sentence, is_phrase, is_prose, lines_of
from newscli.ingest.metadata.signed_lines import SECTIONS, label_of
from newscli.language.lexicon.calendar import MONTHS
from newscli.language.words import lazily
from newscli.records import NamedTuple

# Takes a text, returns its lines, each with a score for how much it looks like part of a story.

# What a line that is no prose adds to a run: a menu's, one that another step leaves out, one that begins what follows
# upon a story, readers' comments, an item of a list, a heading between two paragraphs.
MENU, _CLUTTER, _SECTION, _COMMENTS, _ITEM, _HEADING = -4.0, -2.0, -25.0, -100.0, 0.3, -1.5
_TURNS = {"copyright": -20.0, "related": -6.0, "date": -4.0, "byline": -4.0, "author": -25.0}
# What comes below readers' comments counts so much, once so much of a story has been read above them.
_AFTER, _STORY = 0.05, 60
# What comes below the label of other stories counts so much, once so much of the page's prose stands above.
_LATE, _NEARLY = 0.3, 0.7
# A paragraph counts its words, a lone one between headlines only so much of them, one beside a date still less. What
# has this many words is no teaser, but an entry of a ranking.
_MOST_WORDS_COUNTED, _LONE, _TEASER, _ENTRY, _NO_TEASER = 40, 0.35, 0.1, 0.7, 80
# Below this share of a page's prose, of whose paragraphs at most the other share were lone, a lone one is a teaser's.
_MOSTLY, _SELDOM = 0.6, 0.3
# At most this many headings stand above the last paragraph of what somebody cut out of a page.
_HEADINGS = 2
# This many words before a colon lead to a list; fewer are a label.
_LEAD = 5
# A row of a table has at least this number of figures, this share of its words; those are no more than the last.
_FIGURES, _FULL, _WIDEST = 2, 0.4, 30
_FIGURE = re.compile(r"\d\S*")
_DAY = 40  # letters within which a row of a schedule tells its day
# A list has at most this many items in a row.
_MOST_ITEMS = 25
# A live page has at least this many entries, a schedule as many rows.
_ENTRIES = 3
# What a teaser of another story ends or begins with.
ENDS = ("date", "byline")
# What a date at the foot of a story begins with, which is no teaser's.
_SIGNS = frozenset(("posted", "published", "first", "originally", "last", "updated", "modified"))


class ScoredLine(NamedTuple):
    """A line, its kind if it is of one of the families, and how much it speaks for a story."""

    line: Line
    kind: LeftOutKind | None
    score: float


def scored_lines(text: str) -> Iterator[ScoredLine]:
    """Score each line by itself and by those beside it."""
    lines = list(lines_of(text))
    read: list[LeftOutKind | None] = [kind_of(line) or ("date" if is_stamp(line) else None) for line in lines]
    notes = author_notes(lines, read)
    shown, promoted = pictures(lines, read), promotions(lines, read)
    kinds = [
        "author" if at in notes else "subscribe" if at in promoted else kind or shown.get(at)
        for at, kind in enumerate(read)
    ]
    hours, dated = hours_of(lines), _schedule(lines) | _table(lines)
    answered = sum(kind == "comments" and _is_reply(line) for line, kind in zip(lines, kinds, strict=True))
    flows = [at in hours or at in dated or flows for at, flows in enumerate(_flows(lines, kinds))]
    parts = [_part(line, kind) for line, kind in zip(lines, kinds, strict=True)]
    whole = sum(min(len(line.words), _MOST_WORDS_COUNTED) for line in lines if is_prose(line))
    listed, items, total, weight = False, 0, 0.0, 1.0
    paragraphs, lone = 0, 0
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        turn = min(_turn(line, kind), _thread(line, kind, answered) if total > _STORY else 0.0) if kind else 0.0
        score = 0.0 if at in hours or promoted.get(at) else turn if kind else _score(line, listed=listed or at in dated)
        if total > _STORY:
            weight = min(weight, _weight_below(score, nearly=total > _NEARLY * whole))
        if score > 1:
            company = _company(lines, parts, flows, at)
            if company == _LONE and total > max(_STORY, _MOSTLY * whole) and lone <= _SELDOM * paragraphs:
                company = _TEASER
            paragraphs, lone = paragraphs + 1, lone + (company < 1)
            score *= company * weight
            total += score
        elif score == MENU and _beside(parts, flows, at, -1) == "flow" == _beside(parts, flows, at, 1):
            score = _HEADING
        if kind is None:
            items = items + 1 if listed and score == _ITEM else 0
            listed = line.text.endswith(":") or 0 < items <= _MOST_ITEMS
        yield ScoredLine(line, kind, score)


def hours_of(lines: list[Line]) -> frozenset[int]:
    """Return the numbers of the lines that hold a clock alone, where the entries of a live page stand below them."""
    found = frozenset(
        at
        for at, line in enumerate(lines)
        if line.text[0].isdigit() and len(line.text) < 16 and _clock().fullmatch(line.text)
    )
    return found if len(found) >= _ENTRIES else frozenset()


def _schedule(lines: list[Line]) -> frozenset[int]:
    """Return the numbers of the rows of a schedule: "June 10 – Corran Hall, Leith"."""
    found = frozenset(at for at, line in enumerate(lines) if _begins_with_day(line) and _row().match(line.text))
    return found if len(found) >= _ENTRIES else frozenset()


def _begins_with_day(line: Line) -> bool:
    """Return True if a line may begin with a day of a month; a pattern that few lines need tells whether it does."""
    first = line.words[0].lower()
    return (first[0].isdigit() or "day" in first or first[:3] in _MONTHS) and bool(_FIGURE.search(line.text[:_DAY]))


_MONTHS = frozenset(name[:3] for name in MONTHS)


def _table(lines: list[Line]) -> frozenset[int]:
    """Return the numbers of the rows of a table: lines full of figures, beside another one."""
    rows = frozenset(at for at, line in enumerate(lines) if _FIGURES <= len(line.words) <= _WIDEST and _is_row(line))
    return frozenset(at for at in rows if at - 1 in rows or at + 1 in rows)


def _is_row(line: Line) -> bool:
    return _FIGURES <= len(_FIGURE.findall(line.text)) >= _FULL * len(line.words)


@cache
def _row() -> re.Pattern[str]:
    month = "(?:" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS) + r"|sept)\.?"
    day = r"\d\d?(?:st|nd|rd|th)?"
    return re.compile(
        rf"(?:[a-z]{{3,9}}day,? )?(?:{month} {day}|{day} {month})(?:,? \d{{4}})?(?: ?[–—:]| --?) ?\w", re.IGNORECASE
    )


@cache
def _life() -> re.Pattern[str]:
    """Match what obituaries end with: "Tomas Reyle, engineer, born April 3 1928; died September 9 2025"."""
    return re.compile(r", born .{0,20}\b[12]\d{3}\b[;,] died .{0,20}\b[12]\d{3}$")


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"\d\d?[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?", re.IGNORECASE)


def _flows(lines: list[Line], kinds: list[LeftOutKind | None]) -> Iterator[bool]:
    """Tell of each line whether a story goes on in it: a sentence, what leads to a list, an item of the list."""
    listed = False
    for line, kind in zip(lines, kinds, strict=True):
        if kind is None:
            leads = line.text.endswith(":") and len(line.words) >= _LEAD
            ends = not leads and ends_sentence(line.text)
            item = listed and not leads and not ends
            yield leads or item or (ends and len(line.words) > 2)
            listed = leads or item
        else:
            yield False


def _turn(line: Line, kind: LeftOutKind) -> float:
    if kind == "comments":
        return _COMMENTS if label_of(line.text) in SECTIONS or len(line.words) > 2 else _CLUTTER
    if kind == "related" and heads_others(line.text):
        return _SECTION
    return _TURNS.get(kind, _CLUTTER)


def _thread(line: Line, kind: LeftOutKind, answered: int) -> float:
    """Return what a line of readers' comments adds below a story: "33 Comments", "Reply", "3 days ago"."""
    if kind == "date":
        return _COMMENTS if answered >= _ENTRIES and line.words[-1] == "ago" else 0.0
    if kind != "comments":
        return 0.0
    return _SECTION if _FIGURE.search(line.text) or _is_reply(line) else 0.0


def _is_reply(line: Line) -> bool:
    return line.words[0].lower() in ("reply", "replied")


def _weight_below(score: float, *, nearly: bool) -> float:
    """Return how much counts what follows upon a line; `nearly` all of the page's prose may stand above."""
    if score == _COMMENTS:
        return _AFTER
    return _LATE if score == _SECTION and nearly else 1.0


def _score(line: Line, *, listed: bool) -> float:
    if is_prose(line):
        return float(min(len(line.words), _MOST_WORDS_COUNTED))
    if ends_sentence(line.text) or _life().search(line.text):
        return 6.0 if len(line.words) >= 8 else float(len(line.words) > 2)
    if (line.text.endswith(":") and len(line.words) >= _LEAD) or is_phrase(line):
        return 0.0
    return _ITEM if listed else MENU


def _company(lines: list[Line], parts: list[str], flows: list[bool], at: int) -> float:
    """Return how much a paragraph counts: in full beside another sentence, little alone, least as a teaser."""
    sides = [_beside(parts, flows, at, step) for step in (-1, 1)]
    if "flow" in sides or (at == len(lines) - 1 and _follows_headings(flows, at)):
        return 1.0
    if "end" not in sides and len(lines[at].words) >= _NO_TEASER:
        return _ENTRY
    return _TEASER if "end" in sides else _LONE


def _follows_headings(flows: list[bool], at: int) -> bool:
    """Return True if one or two headings stand between a line and a sentence, as in a story that somebody cut out."""
    return any(flows[max(0, at - _HEADINGS - 1) : at])


def _part(line: Line, kind: LeftOutKind | None) -> str:
    """Return what a line parts: the "end" of a teaser, a "label" of other stories; "clutter" parts nothing."""
    if kind is None:
        return ""
    if kind == "date" and line.words[0].lower().rstrip(":") in _SIGNS:
        return "clutter"
    return "end" if kind in ENDS else "label" if kind == "related" and heads_others(line.text) else "clutter"


def _beside(parts: list[str], flows: list[bool], at: int, step: int) -> str:
    """Tell what comes before or after, clutter apart: another sentence, a teaser's date or byline, or a label."""
    at += step
    while 0 <= at < len(parts) and parts[at] == "clutter":
        at += step
    if not 0 <= at < len(parts):
        return "label"
    return parts[at] or ("flow" if flows[at] else "label")


# Takes the lines of a story in order, returns those amid its news that are neither sentences nor headings.

# News tells who said what in this share of its paragraphs; guides and rankings, whose headings are long, don't.
_VOICED = 0.2
_WORDS = 8  # words of an aside; a heading amid news has fewer
_NEAR = 3  # lines to a paragraph above and below
_BULLETS = "•*-–—“\"‘'"
_attributing = lazily(r"\b(?:said|says|told|added|according to)\b")


def asides(story: Sequence[ScoredLine]) -> Iterator[tuple[Line, LeftOutKind]]:
    """Yield what stands amid news and is no sentence: captions, and headlines of other stories."""
    in_prose = [scored.kind is None and is_prose(scored.line) for scored in story]
    paragraphs = [scored.line.text for scored, prose in zip(story, in_prose, strict=True) if prose]
    if sum(bool(_attributing().search(text)) for text in paragraphs) < _VOICED * len(paragraphs) or not paragraphs:
        return
    listed = False
    for at, scored in enumerate(story):
        if scored.kind is None:
            text = scored.line.text
            listed = text.endswith(":") or (listed and not ends_sentence(text))
        if (
            not listed
            and _is_aside(scored)
            and any(in_prose[max(0, at - _NEAR) : at])
            and any(in_prose[at + 1 : at + 1 + _NEAR])
        ):
            yield scored.line, "caption" if is_phrase(scored.line) else "related"


def _is_aside(scored: ScoredLine) -> bool:
    """Return True for a long line without an end mark, no item with a bullet or row of a table, that nobody said."""
    line = scored.line
    if scored.kind is not None or scored.score > 0 or len(line.words) < _WORDS or line.text[0] in _BULLETS:
        return False
    return not (ends_sentence(line.text) or is_prose(line) or _attributing().search(line.text))

"""Takes the lines of a pasted page, returns what speaks for each way to read it: which lines are title and story.

A feature is a short text with what it looks at and what it saw; `tests/learn/pastes.py` learns what each is worth.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, pairwise
from math import fsum

from newscli.article import LeftOutKind
from newscli.ingest.clean.header import SIGNING
from newscli.ingest.clean.line_kinds.asides import ScoredLine
from newscli.ingest.clean.lines import Line, ends_sentence, headline_shaped, is_prose, plain_words
from newscli.ingest.metadata.people import bare_names
from newscli.language.linear_model import Features, Group
from newscli.language.words import lazily

_LONGEST, _SHORT = 35, 4  # words of a title, and of a label
_LEAD = 6  # lines of a story in which its title's words are looked for first
_BARS = (" | ", " - ", " – ", " — ", " :: ", " · ", " • ")
_PART = 4  # of the prose of a run stands above its title, at most
_WITHIN, _CLOSE = 25, 16  # lines of a run in which its title may stand, and above it where any line may be that
_RIVALS = 40  # lines above a title with which it is compared
_NEAR = 6  # lines above a title in which a label may head it
_TOPIC = 2  # times that a story has the stems of its topic, and more
_TRAILS = frozenset((">", "»", "›", "/", "«", "•", "|"))


def _rank(value: float, steps: Sequence[float]) -> int:
    """Return how many of the rising `steps` are less than `value`."""
    return bisect_left(steps, value)


class Page:
    """The lines of a page, and what is counted over all of them once."""

    def __init__(self, text: str, lines: Sequence[ScoredLine], kinds: Sequence[LeftOutKind | None]) -> None:
        """Take a text and its lines, and their kinds as they would be between a headline and its story."""
        self.apart = [*_apart(text, lines)]
        self.airy = _rank(sum(self.apart) / len(self.apart), (0.05, 0.3, 0.6, 0.9))
        self.lines, self.kinds = lines, kinds
        self.classes = [_class_of(scored.line, kind) for scored, kind in zip(lines, kinds, strict=True)]
        self.texts = Counter(_bare(scored.line.text) for scored in lines)
        self._own, self._content = dict[int, tuple[str, ...]](), dict[int, list[str]]()
        self._held, self._decks = dict[int, int](), dict[int, list[tuple[int, str, str, bool, int, int]]]()
        self.may_be = [at for at, scored in enumerate(lines) if _may_be_title(scored.line)]

    @cached_property
    def signed_below(self) -> list[int]:
        """How many lines below each line the next byline, date or source is; 9 where there is none near."""
        return _distances(self.kinds)

    @cached_property
    def signed_above(self) -> list[int]:
        """How many lines above each line the last byline, date or source is; 9 where there is none near."""
        return _distances(self.kinds[::-1])[::-1]

    @cached_property
    def prose_above(self) -> list[int]:
        """How many lines of prose are above each line."""
        count, found = 0, []
        for each in self.classes:
            found.append(count)
            count += each == "P"
        return [*found, count]

    @cached_property
    def windows(self) -> frozenset[str]:
        """The titles that a browser's window has, without the paper's name: "Bridge shut | The Courier"."""
        return frozenset(
            _bare(scored.line.text[: scored.line.text.rfind(bar)])
            for scored in self.lines
            for bar in _BARS
            if bar in scored.line.text
        )

    @cached_property
    def labels(self) -> str:
        """What else the page says, in lower case."""
        return "\n".join(
            scored.line.text for scored, each in zip(self.lines, self.classes, strict=True) if each != "P"
        ).lower()

    @cached_property
    def spread(self) -> Counter[str]:
        """In how many lines that may be titles each stem stands."""
        return Counter(stem for stems in self.stems.values() for stem in stems)

    @cached_property
    def stems(self) -> dict[int, frozenset[str]]:
        """The stems of the longer words of each line that may be a title."""
        return {at: frozenset(self.content(at)) for at in self.may_be}

    def content(self, at: int) -> list[str]:
        """Return the stems of the longer words of a line."""
        found = self._content.get(at)
        if found is None:
            found = self._content[at] = content_of(self.lines[at].line.words)
        return found

    def own(self, at: int) -> tuple[str, ...]:
        """Return what speaks for a line to be a title, whatever the story is."""
        found = self._own.get(at)
        if found is None:
            line = self.lines[at].line
            shape, apart = self.classes[at], f"{self.apart[at]:d}{self.apart[at + 1]:d}{self.airy}"
            found = (*_shape(line, shape), *_beside(self, at), *_said_again(self, line), f"apart={apart}")
            self._own[at] = found
        return found

    def held(self, at: int) -> int:
        """Return how often other labels of the page hold the text of a line, up to three times."""
        found = self._held.get(at)
        if found is None:
            text = _bare(self.lines[at].line.text)
            found = self._held[at] = min(self.labels.count(text) - self.texts[text], 3)
        return found

    def decks(self, at: int) -> list[tuple[int, str, str, bool, int, int]]:
        """Return the next line of words close above and below a line, and how they differ."""
        found = self._decks.get(at)
        if found is None:
            found = self._decks[at] = [*_decks_of(self, at)]
        return found


class Story:
    """A run of lines that may be the story, and the words in it."""

    def __init__(self, page: Page, first: int, last: int) -> None:
        """Take the half-open run of a page's lines."""
        self.first, self.last = first, last
        prose = [at for at in range(first, last) if page.classes[at] == "P"]
        self.opens = prose[0] if prose else first
        self.within = min(self.opens + _WITHIN, last)
        self.late = page.prose_above[first] + len(prose) // _PART
        self.words = sum(len(page.lines[at].line.words) for at in prose)
        stems = [page.content(at) for at in prose]
        self.lead = frozenset(chain.from_iterable(stems[:_LEAD]))
        counts = Counter(chain.from_iterable(stems))
        self.stems = frozenset(counts)
        self.topics = frozenset(stem for stem, times in counts.items() if times > _TOPIC)
        self.opening = frozenset(chain.from_iterable(stems[:1]))
        above = page.may_be[: bisect_left(page.may_be, self.opens)]
        apart, stems_of = self.stems.isdisjoint, page.stems
        self._shared = {at: len(stems_of[at] & self.stems) for at in above if not apart(stems_of[at])}
        self._sharing = dict[int, list[int]]()

    def titles(self, page: Page) -> list[int]:
        """Return the lines that may be its title: they are close above it, or say something that it says."""
        upto = page.may_be[: bisect_left(page.may_be, self.within)]
        upto = [at for at in upto if at < self.opens or page.prose_above[at] <= self.late]
        return [at for at in upto if at > self.opens - _CLOSE or at in self._shared]

    def words_shared_with(self, at: int) -> int:
        """Return how many words a line above it shares with it; many for a line below."""
        return self._shared.get(at, 0) if at < self.opens else 9

    def rivals(self, at: int, shared: int) -> tuple[int, int]:
        """Return how many lines near one share more words, and how many nearer ones as many, up to three."""
        more, as_many = self._lines_sharing(shared + 1), self._lines_sharing(shared)
        near = bisect_left(more, at + _RIVALS) - bisect_left(more, at - _RIVALS)
        nearer = bisect_left(as_many, at + _RIVALS) - bisect_left(as_many, at + 1)
        return min(near, 3), min(nearer, 3)

    def _lines_sharing(self, least: int) -> list[int]:
        """Return the lines above that share some words with it, and at least this number."""
        found = self._sharing.get(least)
        if found is None:
            found = self._sharing[least] = [at for at, count in self._shared.items() if count >= least]
        return found


def _apart(text: str, lines: Sequence[ScoredLine]) -> Iterator[bool]:
    """Yield whether an empty line is above each line, and below the last."""
    yield True
    for above, below in pairwise(lines):
        yield "\n\n" in text[above.line.end : below.line.start]
    yield True


def _bare(text: str) -> str:
    return text.strip(" .[]“”\"'").lower()


def _decks_of(page: Page, at: int) -> Iterator[tuple[int, str, str, bool, int, int]]:
    beside = page.apart[at] + page.apart[at + 1]
    size = len(page.lines[at].line.words)
    for place, near in (
        ("over", range(at - 1, max(-1, at - 4), -1)),
        ("under", range(at + 1, min(at + 4, len(page.lines)))),
    ):
        for other in near:
            kind = page.classes[other]
            if kind in ("P", "S", "H", "O"):
                longer = len(page.lines[other].line.words) - size
                by, apart = _rank(longer, (-9, -3, 0, 3, 9)), page.apart[other] + page.apart[other + 1] - beside
                yield other, place, kind if kind in "PS" else "H", longer > 0, by, apart
                break


def _may_be_title(line: Line) -> bool:
    """Tell what may be a title; brackets hold pictures, a dash ends a dateline, marks part sections."""
    if not 1 < len(line.words) <= _LONGEST or len(line.text) > _LONGEST * 8:
        return False
    if (line.text[0] == "[" and line.text[-1] == "]") or line.text[-1] in "_—":
        return False
    return _TRAILS.isdisjoint(line.words) or sum(word in _TRAILS for word in line.words) < 2


def content_of(words: Iterable[str]) -> list[str]:
    """Return the stems of the longer words."""
    bare = [word.strip("\"'“”‘’.,:;!?()[]") for word in words if len(word) > 3]
    return [word[:6].lower() for word in bare if len(word) > 3]


def _class_of(line: Line, kind: LeftOutKind | None) -> str:
    """Return what a line is: its kind, or prose, a sentence, a label, what is like a headline, something else."""
    if kind is not None:
        return str(kind)
    if is_prose(line):
        return "P"
    if ends_sentence(line.text):
        return "S"
    if len(line.words) < _SHORT:
        return "L"
    return "H" if headline_shaped(line) else "O"


def _distances(kinds: Sequence[LeftOutKind | None]) -> list[int]:
    found, away = [], 9
    for kind in reversed(kinds):
        found.append(away)
        away = 1 if kind in SIGNING else min(away + 1, 9)
    return found[::-1]


def body_features(page: Page, story: Story, rank: int, share: float) -> Iterator[str]:
    """Yield what speaks for a run to be the story: how many words it has, and which share of the best run's worth."""
    whole = page.prose_above[-1] or 1
    paragraphs = page.prose_above[story.last] - page.prose_above[story.first]
    yield from (
        f"body={rank}",
        f"paragraphs={min(paragraphs, 3)}{rank > 0}",
        f"worth={_rank(share, (0.1, 0.25, 0.5, 0.8, 0.99))}",
    )
    yield from (
        f"told={_rank(paragraphs / whole, (0.1, 0.2, 0.4, 0.6, 0.8))}",
        f"words={_rank(story.words, (60, 120, 250, 500))}",
    )


def part_features(page: Page, split: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Yield what speaks for two parts of a run to be one story: what parts them, and how much they have in common."""
    (_, start), (end, _) = split
    texts = [
        Counter(stem for at in range(*part) if page.classes[at] == "P" for stem in set(page.content(at)))
        for part in split
    ]
    often = [{stem for stem, times in words.items() if times > 1} for words in texts]
    shared = sum(len(some & each.keys()) for some, each in zip(often, reversed(texts), strict=True))
    alike = _rank(shared / (sum(map(len, often)) or 1), (0.15, 0.3, 0.45, 0.6, 0.75))
    gap = -sum(scored.score for scored in page.lines[start:end])
    paragraphs = [page.prose_above[b] - page.prose_above[a] for a, b in split]
    side = _rank(paragraphs[0] / sum(paragraphs), (0.15, 0.35, 0.65, 0.85))
    kinds = {page.classes[at] for at in range(start, end)} & {"related", "comments", "copyright", "byline", "date"}
    yield from (f"alike={alike}", f"gap={_rank(gap, (1, 12, 20, 40, 80, 160))}", f"side={side}{alike // 2}")
    yield from (f"parts={kind}" for kind in sorted(kinds))


def titled(page: Page, story: Story, body: tuple[str, ...], at: int) -> Features:
    """Return what speaks for a line to be the title of a story, and for the story, by the groups of `GROUPS`."""
    stems = page.stems[at]
    common = stems & story.stems
    count, size = len(common), len(stems) or 1
    lead = len(common & story.lead) if common else 0
    shared = _rank(count / size, (0.01, 0.26, 0.51, 0.76, 0.99))
    near = _rank(story.opens - at, (0, 1, 2, 3, 5, 8, 13, 20, 35, 70))
    prose = min(page.prose_above[story.opens] - page.prose_above[at], 4) if at < story.opens else -1
    signed = (min(page.signed_below[at], 5), min(page.signed_above[at], 4))
    rare = _rank(fsum(1 / page.spread[stem] for stem in common), (0.05, 0.2, 0.5, 1, 1.5, 2, 3)) if common else 0
    leads = _rank(lead / size, (0.01, 0.26, 0.51, 0.76))
    topic = _rank(len(common & story.topics) / size, (0.01, 0.26, 0.51, 0.76)) if common else 0
    opens = min(len(common & story.opening), 4) if common else 0
    rivals = story.rivals(at, count)
    held = page.held(at) if count > 1 else None
    keys = (
        body,
        page.own(at),
        (min(lead, 5), shared, near, prose, *signed),
        (rare, leads, opens, topic),
        (*rivals, held),
        tuple([(place, kind, story.words_shared_with(other), *deck) for other, place, kind, *deck in page.decks(at)]),
    )
    return keys, ()


def untitled(story: Story, body: tuple[str, ...]) -> Features:
    """Return what speaks for a story to have no title at all."""
    return (), (*body, "none", f"none={_rank(story.opens, (0, 1, 3, 6, 12, 30))}")


def _unchanged(*features: str) -> tuple[str, ...]:
    return features


def _place(lead: int, shared: int, near: int, prose: int, signed: int, above: int) -> Iterator[str]:
    yield from (f"lead={lead}", f"shared={shared}", f"near={near}", f"between={prose}", f"signed={signed}")
    few = min(lead, 3)
    yield from (f"leadsigned={few}{signed < 4}", f"leadnear={few}{near // 2}", f"above={above}")
    yield f"sharednear={shared}{min(near, 8) // 2}"


def _words(rare: int, leads: int, opens: int, topic: int) -> Iterator[str]:
    yield from (f"rare={rare}", f"leads={leads}", f"opens={opens}", f"topic={topic}")


def _rivals(more: int, nearer: int, held: int | None) -> Iterator[str]:
    """Yield whether other lines above the story share more words with it, and if one of them is nearer."""
    yield from (f"more={more}", f"nearer={nearer}")
    if held is not None:
        yield f"held={held}"


def _decks(*near: tuple[str, str, int, bool, int, int]) -> Iterator[str]:
    """Yield what stands close above and below: a deck is below a line that tells of the same story."""
    for place, kind, shared, longer, by, apart in near:
        few = min(shared, 2)
        yield from (f"{place}={kind}{min(shared, 3)}{longer:d}", f"{place}by={by}{few}", f"{place}apart={apart}{few}")


GROUPS: tuple[Group, ...] = (_unchanged, _unchanged, _place, _words, _rivals, _decks)


def _shape(line: Line, kind: str) -> Iterator[str]:
    """Yield what a line's own words tell."""
    text, size = line.text, len(line.words)
    small = _rank(plain_words(line) / size, (0.01, 0.3, 0.5, 0.7))
    yield from (
        f"size={_rank(size, (2, 3, 4, 5, 8, 12, 17, 25))}",
        f"is={kind}",
        f"end={text[-1] if text[-1] in '.?!:…' else ''}",
        f"small={small}",
    )
    if text.isupper():
        yield "capitals"
    if not _TRAILS.isdisjoint(line.words):
        yield "trail"
    if any(bar in text for bar in _BARS):
        yield "bar"
    if not text[0].isalnum():
        yield f"begins={text[0] if text[0] in '[(*•□◦“‘' else 'other'}"
    if text[0].islower():
        yield "lower"
    if size <= _SHORT and bare_names(text):
        yield "name"
    if ". " in text or "! " in text:
        yield "sentences"
    yield from (name for name, pattern in _SIGNS if pattern().search(text))


_SIGNS = (
    ("reader", lazily(r"\b(?:you|your|our|us|we)\b", re.IGNORECASE)),
    (
        "asks",
        lazily(
            r"\b(?:subscri\w+|newsletters?|sign(?:ed)? (?:up|in)|shar(?:e|ing)|comments?|follow|licen[cs]e\w*|republish"
            r"|for free|join|register|e-?mail|inbox|click|download|app|podcast|cookies|privacy|account|log in|adver\w+"
            r"|sponsor\w*|donat\w+|support|copyright|rights|posted|published|updated|filed|read more|watch:?|listen"
            r"|min(?:ute)?s?|browser|javascript)\b",
            re.IGNORECASE | re.ASCII,
        ),
    ),
    (
        "pictured",
        lazily(
            r"\b(?:photo\w*|images?|picture[ds]?|getty|credit|file|courtesy|reuters|afp|screenshot|video)\b",
            re.IGNORECASE | re.ASCII,
        ),
    ),
    ("year", lazily(r"\b(?:19|20)\d\d\b")),
    ("numbered", lazily(r"^\d+[.)]? ")),
)


def _beside(page: Page, at: int) -> Iterator[str]:
    before = page.classes[at - 1] if at else "start"
    after = page.classes[at + 1] if at + 1 < len(page.classes) else "end"
    around = page.classes[max(0, at - 3) : at] + page.classes[at + 1 : at + 4]
    yield from (f"before={before}", f"after={after}", f"crowd={min(around.count('H'), 4)}")
    if at < 4:
        yield f"top={at}"
    for above in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if page.classes[above] == "P":
            break
        if page.classes[above] == "related":
            yield "listed"
            break


def _said_again(page: Page, line: Line) -> Iterator[str]:
    """Yield how often a line stands on the page, and if it stands in the title of its window, or may be that."""
    text = _bare(line.text)
    yield f"times={min(page.texts[text], 4)}"
    if text in page.windows:
        yield "window"
    for bar in _BARS:
        if bar in line.text and page.texts[_bare(line.text[: line.text.rfind(bar)])]:
            yield "is window"
            break
    if not _TRAILS.isdisjoint(line.words) and any(
        mark in line.words and page.texts[_bare(line.text.rpartition(f" {mark} ")[2])] for mark in _TRAILS
    ):
        yield "is trail"

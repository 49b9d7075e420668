"""Takes WebVTT or SubRip, adds their words, voices and times to a script."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from newscli.article.recordings import STAMP, seconds_of
from newscli.errors import InputError
from newscli.ingest.transcripts.script import Script
from newscli.records import NamedTuple

_ARROW = re.compile(rf"[ \t]*({STAMP})[ \t]*-->[ \t]*({STAMP})(?:[ \t][^\n]*)?\r?$")
_TIME_LINE = re.compile(r"[ \t]*\S*\d\S*[ \t]*-->")  # also one that can't be read
_ASIDE = re.compile(r"(?:NOTE|STYLE|REGION|WEBVTT)(?=\s|$)")
# In a line of a cue: a voice, a time of a word, other markup, what stands for a character.
_MARK = re.compile(
    rf"<v(?:\.[^\s<>]+)*[ \t]+(?P<voice>[^<>\n]+?)[ \t]*>|<(?P<time>{STAMP})>"
    r"|</?(?:v|c|i|b|u|ruby|rt|lang|font)(?![\w-])[^<>\n]*>|\{\\[^{}\n]*\}|(?P<amp>&)amp;|&(?:nbsp|lrm|rlm);"
    r"|(?:^|(?<=\}))[ \t]*(?P<turn>(?:(?:>|&gt;){2,}[ \t]*|-[ \t]+(?=\S)))"
)
LABEL = re.compile(
    r"[ \t]*\[?(?P<name>[^\W\d_a-z][\w.'’#-]*(?:[ \t][^\W_a-z][\w.'’#-]*){0,5})\]?(?:[ \t]*\([^()\n]{1,40}\))?:(?=\s|$)"
)
BLACK = re.compile(r"\S")
_BETWEEN = re.compile(r"(?:<[^<>\n]*>|amp;)*")
_LEAST_ROLLING = 0.3  # share of the cues that say again what the one before said

_LONGEST_SHOWN = 60  # words of a cue that may be shown again


class Piece(NamedTuple):
    """Something in a cue: words, a name, a time, the turn of an unnamed voice; its place, where its mark ends."""

    kind: str
    start: int
    end: int
    mark: int = 0


class Cue(NamedTuple):
    """What is shown together: from which second until which, its time line's place, and its lines of pieces."""

    times: tuple[float, float] | None
    """None where they can't be read: its words are said at the time of the cue before."""
    line: tuple[int, int]
    pieces: list[Piece]


def read_cues(raw: str) -> Script:
    """Return the script of captions; raises `InputError` where no line of time can be read."""
    cues = [*_cues(raw)]
    if cues and not any(cue.times for cue in cues):
        wrong = raw[slice(*cues[0].line)].strip()
        raise InputError(f"no line of the captions is a time of a cue: “{wrong[:60]}”. Mend them.")
    labels = _labels(raw, cues)
    script, said = Script(raw), list[str]()
    words = [_words(raw, cue) for cue in cues]
    rolling = _is_rolling(words)
    for cue, shown in zip(cues, words, strict=True):
        if cue.times:
            script.time(*cue.line, cue.times[0])
        again = _repeated(said, [word for word, _, _ in shown]) if rolling else 0
        _add(script, cue, shown[again - 1][2] if again else 0, labels)
        if cue.times:
            script.until(cue.times[1])
        said = [word for word, _, _ in shown] or said
    return script


def _cues(raw: str) -> Iterator[Cue]:
    """Yield the cues; what stands between them and is no note, style or name of a cue belongs to the one before."""
    cue: Cue | None = None
    begins, aside = True, False
    lines = [*_lines(raw)]
    for number, (start, end) in enumerate(lines):
        line = raw[start:end]
        if _TIME_LINE.match(line):
            if cue:
                yield cue
            found = _ARROW.match(line)
            times = (seconds_of(found[1]), seconds_of(found[2])) if found else None
            cue, aside = Cue(times, (start, end), []), False
        elif begins:
            aside = _ASIDE.match(line) is not None
        if cue and not aside and cue.line[0] < start and not (begins and _names_cue(raw, lines, number)):
            cue.pieces.extend(_pieces(raw, start, end))
        begins = not line.strip("\r\n")
        aside = aside and not begins
    if cue:
        yield cue


def _names_cue(raw: str, lines: list[tuple[int, int]], number: int) -> bool:
    """Return True for the line above a time, which names or counts the cue."""
    return number + 1 < len(lines) and _TIME_LINE.match(raw[slice(*lines[number + 1])]) is not None


def _lines(raw: str) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(raw):
        end = raw.find("\n", at)
        end = len(raw) if end < 0 else end
        yield at, end
        at = end + 1


def _pieces(raw: str, start: int, end: int) -> Iterator[Piece]:
    """Yield what a line of a cue holds; words stand without the blanks around them."""
    at = start
    for mark in _MARK.finditer(raw[start:end]):
        first, last = start + mark.start(), start + mark.end()
        yield from _text(raw, at, first)
        if mark["voice"]:
            yield Piece("name", start + mark.start("voice"), start + mark.end("voice"), last)
        elif mark["amp"]:
            yield Piece("words", first, first + 1)
        elif mark["time"] or mark["turn"]:
            yield Piece("time" if mark["time"] else "turn", first, last)
        at = last
    yield from _text(raw, at, end)


def _text(raw: str, start: int, end: int) -> Iterator[Piece]:
    for words in re.finditer(r"\S+(?: \S+)*", raw[start:end]):
        yield Piece("words", start + words.start(), start + words.end())


def _labels(raw: str, cues: list[Cue]) -> frozenset[str]:
    """Return the names that stand with a colon before words: those that come again."""
    found = Counter(
        label["name"]
        for cue in cues
        for piece in cue.pieces
        if piece.kind == "words" and (label := LABEL.match(raw, piece.start, piece.end))
    )
    return frozenset(name for name, times in found.items() if times > 1 or name.isupper())


def _words(raw: str, cue: Cue) -> list[tuple[str, int, int]]:
    return [
        (word[0], piece.start + word.start(), piece.start + word.end())
        for piece in cue.pieces
        if piece.kind == "words"
        for word in re.finditer(r"\S+", raw[piece.start : piece.end])
    ]


def _is_rolling(words: list[list[tuple[str, int, int]]]) -> bool:
    """Return True if many cues begin with what the one before ended with, and go on."""
    shown = [[word for word, _, _ in each] for each in words]
    again = sum(min(2, len(one)) <= _repeated(one, other) < len(other) for one, other in pairwise(shown) if one)
    return again > _LEAST_ROLLING * len(shown)


def _repeated(said: list[str], shown: list[str]) -> int:
    """Return how many words at the head of a cue are the last ones of the cue before."""
    longest = min(len(said), len(shown), _LONGEST_SHOWN)
    return next((many for many in range(longest, 0, -1) if said[-many:] == shown[:many]), 0)


def _add(script: Script, cue: Cue, again: int, labels: frozenset[str]) -> None:
    """Add a cue, of which words up to the place `again` were said before."""
    before, begins = 0, True
    for piece in cue.pieces:
        begins |= piece.kind == "turn" or script.raw[piece.start - 1] == "\n"
        if piece.kind == "name":
            script.name(piece.start, piece.end, piece.mark)
        elif piece.kind == "turn":
            if piece.end > again:
                script.voice(piece.start, piece.end)
        elif piece.kind == "time":
            script.time(piece.start, piece.end)
        elif piece.end > again:
            start = _after_label(script, piece, labels) if begins else piece.start
            words = BLACK.search(script.raw, max(start, again), piece.end)
            if words:
                joined = before > 0 and _BETWEEN.fullmatch(script.raw, before, words.start()) is not None
                script.words(words.start(), piece.end, joined=joined)
                before = piece.end
            begins = False


def _after_label(script: Script, piece: Piece, labels: frozenset[str]) -> int:
    """Add the name that a line of a cue begins with, and return where the words begin."""
    label = LABEL.match(script.raw, piece.start, piece.end)
    if label is None or label["name"] not in labels:
        return piece.start
    script.name(*label.span("name"), label.end())
    return label.end()

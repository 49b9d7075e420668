"""Takes a plain transcript ("[00:12:03] Name: words", "Q. …", numbered lines), adds its turns to a script."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from newscli.article.recordings import LINE_NUMBER, STAMP, seconds_of
from newscli.ingest.transcripts.script import NAMES_MEDIA, Script
from newscli.records import NamedTuple

_NAME = r"[^\W\d_a-z][\w.'’#-]*(?:[ \t][^\W_a-z][\w.'’#-]*){0,5}"
_LABELLED = rf"(?P<name>{_NAME}|[Ss]peaker \d+)(?:[ \t]*\([^()\n]{{1,40}}\))?[ \t]*(?P<mark>:)(?=\s|$)"
# What a line may begin with: "[00:12:03] Name:", "[00:12:03 --> 00:12:07]", "00:12:03 Name:", a time alone, "Name
# (12:03):", "Name: (12:03)", and a name and a time alone.
_HEADS = tuple(
    re.compile(shape)
    for shape in (
        rf"[\[(](?P<time>{STAMP})(?:[ \t]*-->[ \t]*{STAMP})?[\])][ \t]*(?:{_LABELLED})?",
        rf"(?P<time>\d{{1,6}}:\d\d:\d\d(?:[.,]\d{{1,3}})?)(?:[ \t]+{_LABELLED}|(?=[ \t]))",
        rf"(?P<time>{STAMP})(?:[ \t]+{_LABELLED}|[ \t]*\r?$)",
        rf"(?P<name>{_NAME}|[Ss]peaker \d+)[ \t]*(?P<mark>:?[ \t]*[\[(](?P<time>{STAMP})[\])]:?)",
        rf"(?P<name>{_NAME}|[Ss]peaker \d+)(?P<mark>[ \t]{{1,20}}(?P<time>{STAMP}))[ \t]*\r?$",
    )
)
_LABEL = re.compile(_LABELLED)
_ASKED = re.compile(r"(?P<name>Q|A|Question|Answer)(?P<mark>[.:])(?=\s)")
# What a court's reporter writes between what is said: "DIRECT EXAMINATION", "BY MR. LUND:", "P R O C E E D I N G S".
_STAGE = re.compile(r"[ \t]*(?:[^a-z\n]*EXAMINATION\b[^\n]*|BY [A-Z.’' ]+:|(?:[A-Z] ){3,}[A-Z])[ \t]*\r?$")
_SURE_NAME = re.compile(r"[^a-z]{2,}|[Ss]peaker \d+|Q|A|Question|Answer|Interviewer|\S+[ \t]\S.*")
_LINE = re.compile(r"[^\n\f]+")
_BLACK = re.compile(r"\S")
_ALONE_NAME = re.compile(rf"[ \t]*(?P<name>{_NAME}|[Ss]peaker \d+)(?<!\.)$")
_ALONE = 0.6  # share of the lines with a time that have a name and no words
_FEWEST_STAMPS, _STAMPED = 2, 0.2  # lines with a time, and their share of all lines
_AT_ONCE = 60.0  # seconds within which somebody speaks
_FEWEST_TURNS, _TURNS = 6, 0.65  # paragraphs with a name, and their share of all paragraphs, where there are no times
_LINES_ABOVE, _CHARACTERS_ABOVE = 3, 200
_ASKED_NAME = re.compile(r"Q|A|Question|Answer")
_FEWEST_NUMBERS, _NUMBERS = 10, 0.6  # numbered lines, and their share of all lines


class _Line(NamedTuple):
    """A line that is not blank: its place after the number it may have, what it begins with, whether after a blank."""

    start: int
    end: int
    head: re.Match[str] | None
    is_apart: bool


def read_plain(raw: str) -> Script | None:
    """Return the script of a plain transcript; None for a text that is not evidently one."""
    numbered = _is_numbered(raw)
    lines = [*_lines(raw, numbered)]
    if not lines:
        return None
    stamped = [line for line in lines if line.head and line.head.groupdict().get("time")]
    turns = [line for line in lines if line.head and line.head["name"]]
    if not _is_stamped(stamped, lines) and not _is_talk(raw, turns, lines, numbered):
        return None
    alone = sum(_name_alone(raw, line) is not None for line in stamped)
    return _script(raw, lines, numbered, names_alone=len(stamped) > 1 and alone >= _ALONE * len(stamped))


def _name_alone(raw: str, line: _Line) -> re.Match[str] | None:
    """Return the name that is all that stands after a time."""
    bare = line.head is not None and line.head["name"] is None
    return _ALONE_NAME.match(raw, line.head.end(), line.end) if line.head and bare else None


def _lines(raw: str, numbered: bool) -> Iterator[_Line]:
    is_apart = True
    for start, end in _numbered(raw) if numbered else (each.span() for each in _LINE.finditer(raw)):
        words = _BLACK.search(raw, start, end)
        is_apart = is_apart or not words or raw[max(0, start - 2) : start] == "\n\n"
        if words:
            last = start + len(raw[start:end].rstrip())
            yield _Line(words.start(), last, _head(raw, words.start(), end), is_apart)
            is_apart = False


def _numbered(raw: str) -> Iterator[tuple[int, int]]:
    """Yield the places of numbered lines without their numbers, and of lines between them; what stands at the top and
    the foot of a page has no number, and nobody says it."""
    number, between = 0, list[tuple[int, int]]()
    for line in _LINE.finditer(raw):
        found = re.match(LINE_NUMBER, line[0])
        if found is None:
            between.append(line.span())
            continue
        if number and int(found[1]) == number + 1:
            yield from between
        number, between = int(found[1]), []
        start = line.start() + found.end()
        if not _STAGE.match(raw, start, line.end()):
            yield start, line.end()


def _head(raw: str, start: int, end: int) -> re.Match[str] | None:
    shapes = (*_HEADS, _ASKED, _LABEL) if raw[start].isalpha() else _HEADS
    return next((found for shape in shapes if (found := shape.match(raw, start, end))), None)


def _is_numbered(raw: str) -> bool:
    """Return True if most lines begin with their number on the page."""
    lines = [line for line in raw[:40_000].split("\n") if line.strip()]
    numbers = [int(found[1]) for line in lines if (found := re.match(LINE_NUMBER, line))]
    rising = sum(after == before + 1 for before, after in pairwise(numbers))
    return len(numbers) >= _FEWEST_NUMBERS and min(len(numbers), rising * 1.2) >= _NUMBERS * len(lines)


def _is_stamped(stamped: list[_Line], lines: list[_Line]) -> bool:
    """Return True if enough lines begin with a time, and hardly one with an earlier one than the line before."""
    times = [seconds_of(line.head["time"]) for line in stamped if line.head]
    if times and all(line.head and line.head[0].strip() == line.head["time"] for line in stamped):
        return times[0] < _AT_ONCE and len(times) > 2 and times == sorted(times)  # else these are hours of a day
    rising = sum(before <= after for before, after in pairwise(times))
    return len(times) >= _FEWEST_STAMPS and len(times) >= _STAMPED * len(lines) and 3 * rising >= 2 * (len(times) - 1)


def _is_talk(raw: str, turns: list[_Line], lines: list[_Line], numbered: bool) -> bool:
    """Return True if most paragraphs begin with a name, and two names come again, one of them surely somebody's."""
    names = Counter(line.head["name"] for line in turns if line.head)
    again = [name for name, times in names.items() if name and times > 1]
    apart = [line for line in lines if line.is_apart or (line.head and line.head["name"])]
    return (
        len(again) > 1
        and any(map(_SURE_NAME.fullmatch, again))
        and len(turns) >= _FEWEST_TURNS
        and sum(names[name] for name in again) >= 0.7 * len(turns)
        and (numbered or (len(turns) >= _TURNS * len(apart) and _begins(raw, lines, turns[0], again)))
    )


def _begins(raw: str, lines: list[_Line], first: _Line, names: list[str]) -> bool:
    """Return True if the first turn stands at the top, or below a few lines that name the talk; questions and answers
    below a sentence are no more than an article."""
    before = lines[: lines.index(first)]
    few = len(before) <= _LINES_ABOVE and sum(line.end - line.start for line in before) <= _CHARACTERS_ABOVE
    in_prose = any(raw[line.end - 1] in ".?!" for line in before) and any(map(_ASKED_NAME.fullmatch, names))
    return few and not in_prose


def _script(raw: str, lines: list[_Line], numbered: bool, *, names_alone: bool) -> Script:
    script = Script(raw)
    names = Counter(line.head["name"] for line in lines if line.head)
    for line in lines:
        if NAMES_MEDIA().match(raw, line.start, line.end):
            continue
        start = line.start
        if line.is_apart and not numbered:
            script.paragraph()
        if line.head and _is_head(line.head, names):
            start = _add_head(script, line.head)
            if names_alone and (name := _name_alone(raw, line)):
                start = min(line.end + 1, len(raw))
                script.name(*name.span("name"), start)
        words = _BLACK.search(raw, start, line.end)
        if words:
            script.words(words.start(), line.end)
    return script


def _is_head(head: re.Match[str], names: Counter[str | None]) -> bool:
    """Return True for a time, and for a name that comes again or is in capitals: "Remember: it leaks" is speech."""
    return bool(head.groupdict().get("time")) or names[head["name"]] > 1 or head["name"].isupper()


def _add_head(script: Script, head: re.Match[str]) -> int:
    groups = head.groupdict()
    time = head.span("time") if groups.get("time") else None
    named = groups.get("name") is not None
    if time and named and time[0] > head.start("name"):  # "Name (12:03)": the time is what the name's mark is
        script.name(*head.span("name"), time[0])
        script.time(time[0], head.end())
    elif time:
        script.time(*time, seconds_of(groups["time"] or ""))
    if named and not (time and time[0] > head.start("name")):
        script.name(*head.span("name"), head.end("mark"))
    return head.end()

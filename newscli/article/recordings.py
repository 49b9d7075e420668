"""Recordings: takes the article of a transcript, returns when its words are spoken, by whom, and where to hear them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final
from weakref import ref

from newscli.article.span import Span
from newscli.records import NamedTuple

if TYPE_CHECKING:
    from newscli.article import Article

# The kinds of what is left out of a transcript: a time, which tells when the words after it are spoken; the mark
# after a name, which stands on a line of its own; the mark that somebody speaks who is not named; all else.
TIME: Final = "time"
SPEAKER: Final = "speaker"
VOICE: Final = "voice"
CUE: Final = "cue"

STAMP = r"(?:\d{1,6}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?"
"""The pattern of a time in a recording: `12:03`, `00:12:03.500`."""
LINE_NUMBER = r"[ \t]{0,10}(\d{1,2})(?=[ \t]{2,}|[ \t]*\r?$)"
"""The pattern of the number that a line of a court's transcript begins with."""
_PAGE_NUMBER = r"(?i)\bPage (\d{1,4})\b|(?:^|[ \t]{2})(\d{1,4})[ \t\r]*$"
_MEDIA = r"(?i)\.(?:mp[34]|m4[av]|webm|mkv|mov|avi|og[agv]|opus|wav|flac|aac)(?=$|[?#])"


class Moment(NamedTuple):
    """When words are spoken: seconds from the start of the recording, and the same as a clock shows it: `12:03`."""

    seconds: float
    clock: str


class Voiced(NamedTuple):
    """A paragraph of a transcript, by its number, and the name above that says whose it is; None for somebody."""

    paragraph: int
    name: Span | None
    begins: bool


def clock(seconds: float) -> str:
    """Return a time as players show it: `12:03`, `1:12:03`."""
    minutes, second = divmod(int(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute:02}:{second:02}"


def seconds_of(stamp: str) -> float:
    """Return the seconds of a time."""
    *larger, seconds = stamp.replace(",", ".").split(":")
    minutes = 0
    for part in larger:
        minutes = 60 * minutes + int(part)
    return round(60 * minutes + float(seconds), 3)


def moment(article: "Article", position: int) -> Moment | None:
    """Return when the word at a position in the text is spoken; None where the input tells no time before it."""
    starts, seconds = _times(article)
    at = bisect_right(starts, position) - 1
    return Moment(seconds[at], clock(seconds[at])) if at >= 0 else None


def _times(article: "Article") -> tuple[list[int], list[float]]:
    kept = _KEPT.get(number := id(article))
    if kept is None:
        found: dict[int, float] = {}
        for out in article.left_out:
            if out.kind == TIME and (stamp := re.search(STAMP, out.source.of(article.raw))):
                found[article.origins.clean_at(out.source.end, len(article.text))] = seconds_of(stamp[0])
        times = list(found), list(found.values())
        kept = _KEPT[number] = (times, ref(article, lambda _: _KEPT.pop(number, None)))
    return kept[0]


_KEPT: "dict[int, tuple[tuple[list[int], list[float]], ref[Article]]]" = {}


def printed_at(article: "Article", position: int) -> str:
    """Return the page and the line at which a word stands in a court's transcript, `112:17`; of others nothing."""
    raw, at = article.raw, article.origins.at(position)
    start = max(raw.rfind(end, 0, at) for end in "\n\f") + 1
    end = raw.find("\n", start)
    here = re.match(LINE_NUMBER, raw[start : end if end >= 0 else None])
    if here is None or not is_recording(article):
        return ""
    begins, numbers, before = list[int](), [""], 0  # where pages begin; the numbers before each, and after the last
    for line in re.finditer(r"[^\n\f]+", raw):
        number = re.match(LINE_NUMBER, line[0])
        found = None if number else re.search(_PAGE_NUMBER, line[0])
        if number and (not begins or int(number[1]) <= before):
            begins.append(line.start())
            numbers.append("")
        elif found and (
            numbers[0] or not numbers[-1]
        ):  # else a number at the foot stands before what is at the next head
            numbers[-1] = found[1] or found[2]
        before = int(number[1]) if number else before
    page = numbers[bisect_right(begins, start) - bool(numbers[0])]
    return f"{page}:{here[1]}" if page else ""


def is_by_turn(article: "Article") -> bool:
    """Return True if a transcript tells a time of each turn alone, so that words may be spoken later than that."""
    turns = [each for each in voiced(article) if each.begins]
    begins = {article.paragraphs[each.paragraph].span.start for each in turns}
    begins |= {each.name.start for each in turns if each.name}
    return len(turns) > 1 and begins.issuperset(_times(article)[0])


def is_recording(article: "Article") -> bool:
    """Return True for the article of a transcript."""
    return any(out.kind in (TIME, SPEAKER, VOICE) for out in article.left_out)


def voiced(article: "Article") -> Iterator[Voiced]:
    """Yield the paragraphs of a transcript, but for the names between them; nothing of another article."""
    length = len(article.text)
    marks = {
        article.origins.clean_at(out.source.end, length): out.kind
        for out in article.left_out
        if out.kind in (SPEAKER, VOICE)
    }
    if not is_recording(article):
        return
    name: Span | None = None
    spoken = SPEAKER not in marks.values()
    for number, (before, paragraph) in enumerate(pairwise([None, *article.paragraphs])):
        if paragraph is None or paragraph.kind == "heading":
            continue
        kind = marks.get(paragraph.span.start)
        if kind:
            name, spoken = (before.span if before and kind == SPEAKER else None), True
        if spoken:
            yield Voiced(number, name, kind is not None)


def voices(article: "Article") -> frozenset[str]:
    """Return the names of those who speak in a transcript, in lower case but for the first letters."""
    return frozenset(each.name.words_of(article.text).title() for each in voiced(article) if each.name)


def is_media(address: str | None) -> bool:
    """Return True for the name of a file or an address of the web that is a recording: `video.mp4`."""
    from urllib.parse import urlsplit

    try:
        sound = address is not None and address.isprintable() and urlsplit(address).scheme in ("", "http", "https")
    except ValueError:
        return False
    return sound and re.search(_MEDIA, address or "") is not None


def player(article: "Article", position: int) -> str:
    """Return the address at which a player begins with the words at a position; empty where no recording is known."""
    when = article.spoken_at(position)
    media = next((each for each in (article.url, article.source) if each and is_media(each)), None) if when else None
    return f"{media.partition('#')[0]}#t={int(when.seconds)}" if media and when else ""

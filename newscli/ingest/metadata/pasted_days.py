"""Takes what cleaning left out of a pasted page, returns its day of publication, and the year its lines agree on."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice, takewhile

from newscli.article import LeftOut, LeftOutKind
from newscli.ingest.metadata.dating import Dating, PageDates, date_page
from newscli.ingest.metadata.facts import find_stamp
from newscli.ingest.metadata.printed_days import first_update, is_called, is_own_original, names_original
from newscli.ingest.metadata.signed_lines import SECTIONS, label_of
from newscli.language.lexicon.calendar import WEEKDAYS, WEEKDAYS_SHORT
from newscli.language.sentences import behind_dateline
from newscli.language.words import lazily

DATED = ("source", "date", "byline")
LeftOutLine = tuple[LeftOutKind, str]  # a line that was left out: its kind and its words
_SIGNED_ABOVE = 5  # lines above the headline among which a day may stand
_OPENING, _BESIDE_DAY = 6, 24  # first lines of a story among which a day may stand, and letters beside it in its line
_LETTERS_OF_DAY = 30  # letters of the longest day: "the 22nd of September, 2026"
_LINES_ABOVE, _LINES_BELOW = 60, 12  # lines above and below a story that may tell its day


def date_paste(raw: str, left_out: Sequence[LeftOut], url: str | None) -> tuple[Dating, bool]:
    """Date a paste as the page that it was, and return whether its day is doubtful.

    It is where it may be either of two days, or has the year of a copyright line.
    """
    lines = _lines(raw, left_out)
    head, foot = edges_of(raw, left_out)
    rights = (out.source.start for out in left_out if out.kind == "copyright" and out.source.start > head)
    end = max(foot, next(rights, len(raw)))
    below = takewhile(lambda line: label_of(line) not in SECTIONS, _plain(raw[foot:end]))
    every = tuple(_plain(raw))
    page = PageDates(
        head=(*_first_published(every), *_lines_of_head(raw, left_out, lines)),
        foot=tuple(islice(below, _LINES_BELOW)),
        url=url,
        runs=every,
        year=year_of(lines),
    )
    found = date_page(page)
    noted = (day for kind, text in lines if kind == "note" and (day := _noted(text, page.year)))
    updated = found.updated or first_update(noted, found.day, found.moment)
    year = year_of(line for line in lines if line[0] != "copyright")
    stamp = found.printed
    return found._replace(updated=updated), stamp is not None and not (stamp.certain and stamp.on(year))


def _lines_of_head(raw: str, left_out: Sequence[LeftOut], lines: Sequence[LeftOutLine]) -> Iterator[str]:
    """Yield the lines that may tell the day of a story, the surest first: those below its headline, those above it,
    the nearest first, its own first lines, what is left out amid it, and the messages that it was sent on in.

    Amid a story, or far above its headline, a day that is called nothing may be another story's, or the site's own.
    """
    head, foot = edges_of(raw, left_out)
    title = next((out.source.start for out in left_out if out.kind == "headline"), 0)
    dated = [text for kind, text in lines if kind in DATED]
    mail = [text for kind, text in lines if kind == "mail"]
    yield from _plain(raw[title:head])
    above = [
        line for line in [*_plain(raw[:title])][::-1][:_LINES_ABOVE] if line not in (_clock_of(raw, left_out), *mail)
    ]
    yield from above[:_SIGNED_ABOVE]
    yield from (line for line in above[_SIGNED_ABOVE:] if is_called(line) or line in dated)
    yield from (line for _, line in dateline_of(raw, left_out))
    yield from _opening_days(raw[head:foot])
    yield from (line for line in _plain(raw[head:foot]) if line in dated and is_called(line))
    yield from (line.partition(":")[2] for line in mail)


def _first_published(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines that say when the story was first published, wherever they stand."""
    return (line for line in lines if names_original(line) and is_own_original().match(line))


def dateline_of(raw: str, left_out: Sequence[LeftOut]) -> Iterator[LeftOutLine]:
    """Yield the dateline that a story opens with, if it names day and year: "VELMAR, May 12, 2026 (Meridian) -"."""
    story = raw[edges_of(raw, left_out)[0] :].lstrip()
    line = story[: behind_dateline(story, 0, len(story))]
    stamp = find_stamp(line)
    if stamp and stamp.year:
        yield "date", " ".join(line.split())


def _opening_days(story: str) -> list[str]:
    """Return the first lines of a story that are days; none of a chronicle, whose days stand further down, too."""
    lines = [*_plain(story)]
    days = [at for at, line in enumerate(lines) if _is_day(line)]
    return [lines[at] for at in days] if all(0 < at < _OPENING for at in days) else []


def _is_day(line: str) -> bool:
    """Return True for a line that is little more than a day and a clock: "May 5, 2026 at 9:41 a.m."."""
    stamp = find_stamp(line) if len(line) <= _LETTERS_OF_DAY + _BESIDE_DAY else None
    return stamp is not None and stamp.year is not None and len(line) - (stamp.end - stamp.start) <= _BESIDE_DAY


def _clock_of(raw: str, left_out: Sequence[LeftOut]) -> str | None:
    """Return the first line of a page with menus, where it tells the day on which the page was seen, not the story's.

    "Sunday, May 3, 2026 | 9:41 AM IST", "Today: May 3, 2026".
    """
    line = next(_plain(raw), "")
    words = (word.strip(",.:|").lower() for word in line.split()[:1])
    names_day = ":" in line or any(word in ("today", *WEEKDAYS, *WEEKDAYS_SHORT) for word in words)
    return line if names_day and not is_called(line) and any(out.kind == "menu" for out in left_out) else None


def _lines(raw: str, left_out: Iterable[LeftOut]) -> list[LeftOutLine]:
    return [(out.kind, " ".join(out.source.of(raw).split())) for out in left_out]


def edges_of(raw: str, left_out: Sequence[LeftOut]) -> tuple[int, int]:
    """Return where the story begins and ends: below what is left out at the head, and above that at the foot."""
    head, foot = 0, len(raw)
    for out in left_out:
        if any(map(str.isalnum, raw[head : out.source.start])):
            break
        head = max(head, out.source.end)
    for out in reversed(left_out):
        if any(map(str.isalnum, raw[out.source.end : foot])):
            break
        foot = min(foot, out.source.start)
    return head, foot


def _plain(text: str) -> Iterator[str]:
    """Yield the lines of a text that hold something, with single blanks."""
    return (" ".join(line.split()) for line in text.splitlines() if line and not line.isspace())


def _noted(note: str, year: int | None) -> date | None:
    """Return the day of a note of a correction, which is an update's: "This article was amended on 4 March 2026"."""
    changed = _changed().match(note)
    head, colon, _ = note.partition(":")
    stamp = find_stamp(changed["day"] if changed else head if colon and len(head) <= _LETTERS_OF_A_HEAD else "")
    return stamp.on(year) if stamp else None


_LETTERS_OF_A_HEAD = 60  # characters before a note's colon
_changed = lazily(
    r"(?:(?! to | that )[^:]){0,80}?\b(?:amended|corrected|updated|changed|edited|revised|clarified|modified|altered"
    r"|removed|made|added|issued|published)(?: at [\d.:]{1,5}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)? on (?P<day>.{4,40})",
    re.IGNORECASE,
)


def year_of(lines: Iterable[LeftOutLine]) -> int | None:
    """Return the year that lines of dates name, if they agree on one; a copyright's is the last resort."""
    known = [*lines]
    for kinds in (DATED, ("copyright",)):
        words = (word for kind, text in known if kind in kinds for word in text.replace("-", " ").split())
        years = {bare for word in words if _is_year(bare := word.strip(".,;()"))}
        if len(years) == 1:
            return int(years.pop())
    return None


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20")

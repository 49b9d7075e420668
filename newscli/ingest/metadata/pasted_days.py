"""Takes what cleaning left out of a pasted page, returns its day of publication, and the year its lines agree on."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice, takewhile
from typing import NamedTuple

from newscli.article import DateFrom, LeftOut, LeftOutKind
from newscli.ingest.metadata.dates import Stamp, find_stamp, shows_day_first
from newscli.ingest.metadata.labels import SECTIONS, label_of
from newscli.ingest.metadata.printed_days import FIRST, LAST, PLAIN, dates_in, first_update, is_note
from newscli.language.lazy_patterns import lazily

__all__ = ["DATED", "PastedDay", "date_paste", "edges_of", "year_of"]

DATED = ("source", "date", "byline")
LeftOutLine = tuple[LeftOutKind, str]  # a line that was left out: its kind and its words
_SIGNED_ABOVE = 10  # lines above the headline among which a day may stand
_LINES_ABOVE, _LINES_BELOW = 60, 12  # lines above and below a story that may tell its day
_LETTERS_OF_A_LINE = 120  # characters of such a line


class PastedDay(NamedTuple):
    """The day of publication, its moment where a clock is told, how sure it is, and when the story was updated.

    It is doubtful where only a line far above the headline tells it, which may be the day the page was looked at.
    """

    day: date | None = None
    moment: datetime | None = None
    origin: DateFrom | None = None
    updated: date | None = None
    doubtful: bool = False


def date_paste(raw: str, left_out: Sequence[LeftOut]) -> PastedDay:
    """Date a paste by the lines of its head that are dates, else by any line there, the nearest to the story first.

    What is told below the story, amid it or far above its headline counts only where it is called a publication or an
    update: else it is another story's, or the site's own. What else stands far above is the last resort, a guess.
    """
    year = year_of(_lines(raw, left_out))
    head, foot = edges_of(raw, left_out)
    title = next((out.source.start for out in left_out if out.kind == "headline"), 0)
    top = sum(len(line) for line in raw[:title].splitlines(keepends=True)[:-_SIGNED_ABOVE])
    above = [out for out in left_out if out.source.end <= head]
    below = [*takewhile(lambda out: not _heads_others(raw, out), (out for out in left_out if out.source.end > head))]
    near, far = ([text for kind, text in _lines(raw, part) if kind in DATED] for part in (above, below))
    masthead = [*_printed(_nearest(raw[:top].splitlines()[::-1], _LINES_ABOVE))]
    places: tuple[Iterable[tuple[int, Stamp]], ...] = (
        _called(near),
        _printed(_nearest(raw[top:head].splitlines()[::-1], _LINES_ABOVE)),
        _only_called(masthead),
        _only_called(_called(far)),
        _only_called(_printed(_nearest(raw[foot:].splitlines(), _LINES_BELOW))),
    )
    found = next(filter(None, (_first_day(raw, stamps, year) for stamps in places)), None)
    if found is None:
        found = _first_day(raw, masthead, year) or PastedDay()
        found = found._replace(origin=found.origin and "guessed", moment=None, doubtful=found.day is not None)
    noted = _noted(text for kind, text in _lines(raw, left_out) if kind == "note")
    updates = (stamp for rank, stamp in _sure(raw, (*_printed((*near, *far)), *noted), year) if rank == LAST)
    moments = [stamp.at(year) or stamp.on(year) for stamp in updates]
    return found._replace(updated=first_update(moments, found.day, found.moment))


def _only_called(stamps: Iterable[tuple[int, Stamp]]) -> Iterator[tuple[int, Stamp]]:
    """Yield what is called a publication or an update: else a day far from the headline is the site's own."""
    return ((rank, stamp) for rank, stamp in stamps if rank != PLAIN)


def _first_day(raw: str, stamps: Iterable[tuple[int, Stamp]], year: int | None) -> PastedDay | None:
    """Return the first day of stamps: those of publication come first, those of updates last."""
    for rank, stamp in _sure(raw, sorted(stamps, key=lambda found: found[0]), year):
        day = stamp.on(year)
        if day is not None:
            sure = rank < LAST and stamp.year is not None and stamp.certain
            return PastedDay(day, stamp.at(year), "stated" if sure else "guessed")
    return None


def _sure(raw: str, stamps: Iterable[tuple[int, Stamp]], year: int | None) -> Iterator[tuple[int, Stamp]]:
    """Yield the stamps; those in figures read as the other days of the paste are."""
    found = [*stamps]
    sure_days = {stamp.on(year) for _, stamp in found if stamp.certain}
    for rank, stamp in found:
        if not stamp.certain:
            day_first = stamp.turned().on(year) in sure_days or shows_day_first([raw])
            stamp = (stamp.turned() if day_first else stamp)._replace(certain=day_first is not None)
        yield rank, stamp


def _heads_others(raw: str, out: LeftOut) -> bool:
    return out.kind == "related" and label_of(out.source.of(raw)) in SECTIONS


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


def _nearest(lines: Iterable[str], most: int) -> Iterator[str]:
    return islice((" ".join(line.split()) for line in lines if line and not line.isspace()), most)


def _printed(lines: Iterable[str]) -> Iterator[tuple[int, Stamp]]:
    short = (line for line in lines if len(line) <= _LETTERS_OF_A_LINE or is_note(line))
    return ((rank, stamp) for line in short for stamp, rank in dates_in(line))


def _noted(notes: Iterable[str]) -> Iterator[tuple[int, Stamp]]:
    """Yield the day of each note of a correction, which is an update's: "This article was amended on 4 March 2026"."""
    for note in notes:
        changed = _changed().match(note)
        head, colon, _ = note.partition(":")
        stamp = find_stamp(changed["day"] if changed else head if colon and len(head) <= _LETTERS_OF_A_HEAD else "")
        if stamp is not None:
            yield LAST, stamp


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


def _called(texts: Iterable[str]) -> Iterator[tuple[int, Stamp]]:
    """Yield the first day of each text: one called the publication, else one that is not called an update."""
    for text in texts:
        lower = text.lower()
        first = max(lower.find(word) for word in ("published", "posted", "original"))
        if first > 0 and (stamp := find_stamp(text[first:])):
            yield FIRST, stamp
            continue
        at = max(lower.find(word) for word in ("updated", "modified", "last edited"))
        head = text[:at] if at > 0 else text
        stamp = find_stamp(head) or find_stamp(text)
        if stamp is None:
            continue
        if at >= 0 and (stamp.start >= at or head is text):
            yield LAST, stamp
        elif first >= 0:
            yield FIRST, stamp
        else:
            yield PLAIN, stamp

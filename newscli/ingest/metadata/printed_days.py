"""Days as machines write them and as pages print them: takes a text or a line, returns the days in it."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from newscli.ingest.metadata.facts import Stamp, find_stamp
from newscli.language.words import lazily, word_set
from newscli.records import NamedTuple

# Takes a date as machines write it (ISO 8601, RFC 5322), returns the moment, with its own zone.

_MOST_CHARACTERS = 64
_month = lazily(r"((?:19|20)\d\d)[-/](0?[1-9]|1[0-2])")
_EPOCH = (10, 13)  # digits of the seconds, or of their thousandths, since 1970
_COMPACT = (12, 14)  # digits of 202602090730 and 20260209073000
_FIRST_YEAR = 1700  # machines write the year 1 where they know none


def moment_of(text: str, *, day_first: bool = False) -> datetime | None:
    """Return the moment that `text` states, or None where it states no clock.

    `day_first` tells whether 2/6/2026 is in June.
    """
    text = " ".join(text[:_MOST_CHARACTERS].split())
    if not any(char.isdigit() for char in text):
        return None
    if text.isascii() and text.isdigit() and len(text) in _EPOCH:
        return datetime.fromtimestamp(int(text[:10]), UTC) if text[0] == "1" else None
    for read in (datetime.fromisoformat, _of_mail):
        try:
            moment = read(text) if ":" in text or "T" in text else None
            return moment if moment is None or moment.year >= _FIRST_YEAR else None
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    stamp = _stamp(text, day_first)
    return stamp.at() if stamp else None


def _of_mail(text: str) -> datetime:
    from email.utils import parsedate_to_datetime  # it loads a dozen modules

    return parsedate_to_datetime(text)


def _stamp(text: str, day_first: bool) -> Stamp | None:
    stamp = find_stamp(text)
    return stamp.turned() if stamp and day_first and stamp.turned().on() else stamp


def day_of(text: str, *, day_first: bool = False) -> date | None:
    """Return the day that `text` states, in the zone it states, the first of a month that is all it states, or None."""
    moment = moment_of(text, day_first=day_first)
    if moment is not None:
        return moment.date()
    try:
        day = date.fromisoformat(text.strip()[:10])
        return day if day.year >= _FIRST_YEAR else None
    except ValueError:
        if len(text) in _COMPACT and text.isascii() and text.isdigit():
            return day_of(text[:8])
        stamp = _stamp(text[:_MOST_CHARACTERS], day_first)
        if stamp is None and (month := _month().fullmatch(text.strip())):
            return date(int(month[1]), int(month[2]), 1)
        return stamp.on() if stamp else None


def is_month(text: str) -> bool:
    """Return True if `text` states a month of a year and no day: "2026-02"."""
    return bool(_month().fullmatch(text.strip()))


# Takes a line that a page prints, returns the dates in it, each with what it is called: publication, update, nothing.
#
# A press release begins with its day: "SALTPORT, March 3, 2026 (Harbour Wire) -- The port …".

FIRST, PLAIN, LAST = 0, 1, 2
_LONGEST_DAY_LINE = 120
_LETTERS_TO_DAY = 40  # letters after "originally published" in which the day stands
_PLACE = 14  # words before the dash of a press release
_UPDATED = r"updated?\b|modified|edited|reviewed|revised|fact[- ]checked"
_PUBLISHED = r"published|posted|written|added|created|released|issued|publication|\bdate:"
_label = lazily(rf"(?P<last>{_UPDATED})|(?P<first>{_PUBLISHED})", re.IGNORECASE)
# A sentence that tells of the story itself: "This article was posted on Monday", "Reviewed by Mara Ilves, on May 3."
_note = lazily(
    r"(?:(?:this|the) [\w ]{4,30} was )?(?:(?:first|originally|last|\w+ally) )?"
    rf"(?:{_UPDATED}|{_PUBLISHED}) (?:by|on|in|at) ",
    re.IGNORECASE,
)
_ORIGINAL = tuple(f"{first} {did}" for first in ("originally", "first") for did in ("publ", "posted", "appear", "ran"))
_original = lazily(r"(?:originally|first) (?:published|posted|appeared|ran)\b", re.IGNORECASE)
is_own_original = lazily(
    r"^(?:[^\w\n]|_){0,8}(?:this (?:article|story|post|piece|report|column|page|review) (?:was )?)?(?:originally|first)"
    r" (?:published|posted|appeared|ran)\b",
    re.IGNORECASE | re.MULTILINE,
)
_release = lazily(r"[^\W\d_][^–—\n]{3,98}?(?: [–—]|[–—] |--)")


class Printed(NamedTuple):
    """A date that is printed, and whether it is called the first, nothing, or that of an update."""

    stamp: Stamp
    rank: int


def dates_in(line: str, *, yearless: bool = False) -> Iterator[Printed]:
    """Yield the dates of a line, each with what stands before it: "Published March 3, 2026, updated March 5, 2026".

    Those without a year count where they may be `yearless`.
    """
    original = _original().search(line) if names_original(line) else None
    if original and (stamp := _dated(line[original.end() :][:_LETTERS_TO_DAY], yearless)):
        yield Printed(stamp, FIRST)
    if (len(line) > _LONGEST_DAY_LINE or _is_sentence(line)) and not is_note(line):
        place = _release().match(line)
        if place and line[0].isupper() and len(place[0].split()) <= _PLACE and (stamp := _dated(place[0], yearless)):
            yield Printed(stamp, PLAIN)
        return
    labels = [*_label().finditer(line)]
    ends = [0, *(label.start() for label in labels), len(line)]
    stamps = [_dated(line[start:end], yearless) for start, end in pairwise(ends)]
    called = [bool(label["first"]) for label in labels]
    # "March 3, 2026 | Posted by Mara": what is called so is the day before it.
    before = any(called) and not any(stamp and first for stamp, first in zip(stamps[1:], called, strict=True))
    ranks = (FIRST if before else PLAIN, *(FIRST if first else LAST for first in called))
    yield from (Printed(stamp, rank) for stamp, rank in zip(stamps, ranks, strict=True) if stamp is not None)


def names_original(text: str) -> bool:
    """Return True if a text may say where, or when, something was first published."""
    return any(map(text.lower().count, _ORIGINAL))


def first_update(moments: Iterable[date | None], day: date | None, published: datetime | None) -> date | None:
    """Return the first of the moments, or days, that is later than the publication on `day`."""
    for each in moments:
        at = day_in(each)
        if each is None or at is None or day is None or at < day:
            continue
        if at > day or _is_later(each, published):
            return each
    return None


def day_in(moment: date | None) -> date | None:
    """Return the day of a moment; a day is its own."""
    return moment.date() if isinstance(moment, datetime) else moment


def _is_later(updated: date, published: datetime | None) -> bool:
    """Return True if a moment of the same day is later by minutes, as far as both tell their clocks alike."""
    if not isinstance(updated, datetime) or published is None or (updated.tzinfo is None) != (published.tzinfo is None):
        return False
    return updated - published >= timedelta(minutes=1)


def is_called(line: str) -> bool:
    """Return True if something of a line is called its publication or an update."""
    return bool(_label().search(line))


def is_note(line: str) -> bool:
    """Return True if a line begins by telling how the story came to be: "This entry was posted on"."""
    return bool(_note().match(line))


def _dated(text: str, yearless: bool) -> Stamp | None:
    """Return the day in a text, but for one that a time lasts from or to: "since May 5, 2026"."""
    stamp = find_stamp(text)
    if stamp is None or (stamp.year is None and not yearless):
        return None
    *_, before, last = ["", "", *text[: stamp.start].lower().split()]
    return None if (before if last.rstrip(",").endswith("day") else last).lstrip("(–—-") in _LASTING else stamp


def _begins(text: str) -> bool:
    """Return True if a text begins with a day."""
    stamp = find_stamp(text)
    return stamp is not None and stamp.start == 0


_half_day = lazily(r"\d ?[ap]\.m\.$")
_LASTING = word_set("since until till before after through between expires due deadline deadline:")


def _is_sentence(text: str) -> bool:
    if _half_day().search(text) and (_label().match(text) or _begins(text)):
        return False
    return len(text.split()) > 8 and text.rstrip().endswith((".", "?", "!", "”", '"')) and not text.startswith("By ")

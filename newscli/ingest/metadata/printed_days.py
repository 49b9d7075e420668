"""Takes a line that a page prints, returns the dates in it, each with what it is called: publication, update, nothing.

A press release begins with its day: "SALTPORT, March 3, 2026 (Harbour Wire) -- The port …".
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from newscli.ingest.metadata.dates import Stamp, find_stamp
from newscli.language.lazy_patterns import lazily

__all__ = ["FIRST", "LAST", "PLAIN", "Printed", "dates_in", "day_in", "first_update", "is_called", "is_note"]

FIRST, PLAIN, LAST = 0, 1, 2
_MOST_CHARACTERS = 120
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
_original = lazily(r"(?:originally|first) (?:published|posted|appeared|ran)\b", re.IGNORECASE)
_release = lazily(r"[^\W\d_][^–—\n]{3,98}?(?: [–—]|[–—] |--)")


class Printed(NamedTuple):
    """A date that is printed, and whether it is called the first, nothing, or that of an update."""

    stamp: Stamp
    rank: int


def dates_in(line: str) -> Iterator[Printed]:
    """Yield the dates of a line, each with what stands before it: "Published March 3, 2026, updated March 5, 2026"."""
    original = _original().search(line)
    if original and (stamp := _dated(line[original.end() :][:_LETTERS_TO_DAY])):
        yield Printed(stamp, FIRST)
    if (len(line) > _MOST_CHARACTERS or _is_sentence(line)) and not is_note(line):
        place = _release().match(line)
        if place and line[0].isupper() and len(place[0].split()) <= _PLACE and (stamp := _dated(place[0])):
            yield Printed(stamp, PLAIN)
        return
    labels = [*_label().finditer(line)]
    ends = [0, *(label.start() for label in labels), len(line)]
    stamps = [_dated(line[start:end]) for start, end in pairwise(ends)]
    called = [bool(label["first"]) for label in labels]
    # "March 3, 2026 | Posted by Mara": what is called so is the day before it.
    before = any(called) and not any(stamp and first for stamp, first in zip(stamps[1:], called, strict=True))
    ranks = (FIRST if before else PLAIN, *(FIRST if first else LAST for first in called))
    yield from (Printed(stamp, rank) for stamp, rank in zip(stamps, ranks, strict=True) if stamp is not None)


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


def _dated(text: str) -> Stamp | None:
    """Return the day with its year in a text, but for one that a time lasts from or to: "since May 5, 2026"."""
    stamp = find_stamp(text)
    dated = stamp is not None and stamp.year is not None and not _lasting().search(text[: stamp.start])
    return stamp if dated else None


def _begins(text: str) -> bool:
    """Return True if a text begins with a day."""
    stamp = find_stamp(text)
    return stamp is not None and stamp.start == 0


_half_day = lazily(r"\d ?[ap]\.m\.$")
_lasting = lazily(
    r"\b(?:since|until|till|before|after|through|between|expires|due|deadline:?)\s+(?:\w+day,?\s)?$", re.IGNORECASE
)


def _is_sentence(text: str) -> bool:
    if _half_day().search(text) and (_label().match(text) or _begins(text)):
        return False
    return len(text.split()) > 8 and text.rstrip().endswith((".", "?", "!", "”", '"')) and not text.startswith("By ")

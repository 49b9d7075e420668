"""Days as machines write them and as pages print them: takes what cleaning left out, returns the day of publication."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice, pairwise, takewhile

from newscli.article import DateFrom, LeftOut, LeftOutKind
from newscli.ingest.metadata.facts import Stamp, find_stamp, shows_day_first
from newscli.ingest.metadata.signed_lines import SECTIONS, label_of
from newscli.language.lexicon.calendar import WEEKDAYS, WEEKDAYS_SHORT
from newscli.language.sentences import behind_dateline
from newscli.language.words import lazily, word_set
from newscli.records import NamedTuple

# Takes a date as machines write it (ISO 8601, RFC 5322), returns the moment, with its own zone.

_MOST_CHARACTERS = 64
_MONTH = re.compile(r"((?:19|20)\d\d)[-/](0?[1-9]|1[0-2])")
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
        if stamp is None and (month := _MONTH.fullmatch(text.strip())):
            return date(int(month[1]), int(month[2]), 1)
        return stamp.on() if stamp else None


def is_month(text: str) -> bool:
    """Return True if `text` states a month of a year and no day: "2026-02"."""
    return bool(_MONTH.fullmatch(text.strip()))


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
_own_original = lazily(
    r"^(?:[^\w\n]|_){0,8}(?:this (?:article|story|post|piece|report|column|page|review) (?:was )?)?(?:originally|first)"
    r" (?:published|posted|appeared|ran)\b",
    re.IGNORECASE | re.MULTILINE,
)
_release = lazily(r"[^\W\d_][^–—\n]{3,98}?(?: [–—]|[–—] |--)")


class Printed(NamedTuple):
    """A date that is printed, and whether it is called the first, nothing, or that of an update."""

    stamp: Stamp
    rank: int


def dates_in(line: str) -> Iterator[Printed]:
    """Yield the dates of a line, each with what stands before it: "Published March 3, 2026, updated March 5, 2026"."""
    original = _original().search(line) if _names_original(line) else None
    if original and (stamp := _dated(line[original.end() :][:_LETTERS_TO_DAY])):
        yield Printed(stamp, FIRST)
    if (len(line) > _LONGEST_DAY_LINE or _is_sentence(line)) and not is_note(line):
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


def _names_original(text: str) -> bool:
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


def _dated(text: str) -> Stamp | None:
    """Return the day with its year in a text, but for one that a time lasts from or to: "since May 5, 2026"."""
    stamp = find_stamp(text)
    if stamp is None or stamp.year is None:
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


# Takes what cleaning left out of a pasted page, returns its day of publication, and the year its lines agree on.

DATED = ("source", "date", "byline")
LeftOutLine = tuple[LeftOutKind, str]  # a line that was left out: its kind and its words
_SIGNED_ABOVE = 5  # lines above the headline among which a day may stand
_OPENING, _BESIDE_DAY = 6, 24  # first lines of a story among which a day may stand, and letters beside it in its line
_LETTERS_OF_DAY = 30  # letters of the longest day: "the 22nd of September, 2026"
_LINES_ABOVE, _LINES_BELOW = 60, 12  # lines above and below a story that may tell its day
_LETTERS_OF_A_LINE = 120  # characters of such a line


class PastedDay(NamedTuple):
    """The day of publication, its moment where a clock is told, how it is known, and when the story was updated.

    It is `doubtful` where it may be either of two days, or has the year of a copyright line.
    """

    day: date | None = None
    moment: datetime | None = None
    origin: DateFrom | None = None
    updated: date | None = None
    doubtful: bool = False


def date_paste(raw: str, left_out: Sequence[LeftOut]) -> PastedDay:
    """Date a paste by the lines of its head that are dates, else by any line there, the nearest to the story first.

    What is told below the story, amid it or far above its headline counts only where it is called a publication or an
    update: else it is another story's, or the site's own.
    """
    lines = _lines(raw, left_out)
    year, year_of_dates = year_of(lines), year_of(line for line in lines if line[0] != "copyright")
    head, foot = edges_of(raw, left_out)
    title = next((out.source.start for out in left_out if out.kind == "headline"), 0)
    top = _line_above(raw, title, _SIGNED_ABOVE)
    above = [out for out in left_out if out.source.end <= head]
    below = [*takewhile(lambda out: not _heads_others(raw, out), (out for out in left_out if out.source.end > head))]
    end = next((out.source.start for out in left_out if out.kind == "copyright" and out.source.start > head), len(raw))
    below = [out for out in below if out.source.start < end]
    beside = [out for out in above if out.source.start >= title]
    own, near, far = ([text for kind, text in _lines(raw, part) if kind in DATED] for part in (beside, above, below))
    clock = _clock_of(raw, left_out)
    places: tuple[Iterable[tuple[int, Stamp]], ...] = (
        _originally(raw),
        # A day above the headline may be the site's own clock.
        _called(own),
        _printed(_nearest(raw[title:head].splitlines(), _LINES_ABOVE)),
        _called(text for text in near if text != clock),
        _printed(line for line in _nearest(raw[top:head].splitlines()[::-1], _LINES_ABOVE) if line != clock),
        _printed(line for _, line in dateline_of(raw, left_out)),
        _printed(_opening_days(raw[head:foot])),
        _only_called(_printed(_nearest(raw[:top].splitlines()[::-1], _LINES_ABOVE))),
        _only_called(_called(far)),
        _only_called(_printed(_nearest(raw[foot : max(foot, end)].splitlines(), _LINES_BELOW))),
    )
    found = next(filter(None, (_first_day(raw, stamps, year, year_of_dates) for stamps in places)), PastedDay())
    noted = _noted(text for kind, text in lines if kind == "note")
    updates = (stamp for rank, stamp in _sure(raw, (*_printed((*near, *far)), *noted), year) if rank == LAST)
    moments = [stamp.at(year) or stamp.on(year) for stamp in updates]
    return found._replace(updated=first_update(moments, found.day, found.moment))


def dateline_of(raw: str, left_out: Sequence[LeftOut]) -> Iterator[LeftOutLine]:
    """Yield the dateline that a story opens with, if it names day and year: "VELMAR, May 12, 2026 (Meridian) -"."""
    story = raw[edges_of(raw, left_out)[0] :].lstrip()
    line = story[: behind_dateline(story, 0, len(story))]
    if _dated(line):
        yield "date", " ".join(line.split())


def _originally(raw: str) -> Iterator[tuple[int, Stamp]]:
    """Yield the day on which the story was first published: "This article was originally published on 4 March 2026"."""
    for match in _own_original().finditer(raw) if _names_original(raw) else ():
        if stamp := _dated(" ".join(raw[match.end() : match.end() + _LETTERS_TO_DAY].split("\n")[0].split())):
            yield FIRST, stamp


def _line_above(raw: str, end: int, count: int) -> int:
    """Return where the line begins that is `count` lines, empty ones apart, above a place; 0 where there are fewer."""
    for _ in range(count):
        end = raw.rfind("\n", 0, len(raw[:end].rstrip())) + 1
    return end


def _opening_days(story: str) -> list[str]:
    """Return the first lines of a story that are days; none of a chronicle, whose days stand further down, too."""
    lines = [*_nearest(story.splitlines(), len(story))]
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
    line = next(_nearest(raw.splitlines(), 1), "")
    words = (word.strip(",.:|").lower() for word in line.split()[:1])
    names_day = ":" in line or any(word in ("today", *WEEKDAYS, *WEEKDAYS_SHORT) for word in words)
    return line if names_day and not is_called(line) and any(out.kind == "menu" for out in left_out) else None


def _only_called(stamps: Iterable[tuple[int, Stamp]]) -> Iterator[tuple[int, Stamp]]:
    """Yield what is called a publication or an update: else a day far from the headline is another story's."""
    return ((rank, stamp) for rank, stamp in stamps if rank != PLAIN)


def _first_day(
    raw: str, stamps: Iterable[tuple[int, Stamp]], year: int | None, year_of_dates: int | None
) -> PastedDay | None:
    """Return the first day of stamps: those of publication come first, those of updates last.

    It is doubtful where it needs another year than what the dates told.
    """
    for rank, stamp in _sure(raw, sorted(stamps, key=lambda found: found[0]), year):
        day = stamp.on(year)
        if day is not None:
            sure = rank < LAST and stamp.year is not None and stamp.certain
            doubtful = not stamp.certain or stamp.on(year_of_dates) is None
            return PastedDay(day, stamp.at(year), "stated" if sure else "guessed", doubtful=doubtful)
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

"""Takes a line of a page, returns whether it is only a day, a clock, a paper's name or a reading time."""

import re

from newscli.ingest.clean.lines import Line, ends_sentence
from newscli.ingest.metadata.dates import ZONES, find_stamp
from newscli.ingest.metadata.labels import phrases
from newscli.ingest.metadata.people import byline_source
from newscli.language.lazy_patterns import lazily
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS

__all__ = ["is_clock", "is_labelled_stamp", "is_source", "is_stamp"]

# A line of these words and figures alone is left out of stories: a word that stories use beside figures ("to") is none.
_STAMP_WORDS = DAYS_AND_MONTHS.union(
    ZONES,
    phrases(
        """
        published, updated, posted, last, modified, first, created, on, at, date, time, by, read, reading, min,
        mins, minute, minutes, hour, hours, hrs, hr, day, days, week, weeks, ago, am, pm, a.m, p.m, et, est, edt,
        ct, cst, cdt, mt, mst, mdt, pt, pst, pdt, local, eastern, pacific, central, long,
        an, a, edited, issued, original,
        originally, release, for, immediate, t, of,
        the, yesterday, today, just, now, p, m
        """
    ),
)


_MOST_WORDS = 20  # words of a date and that of an update, each with clock and zone
_DIGIT = re.compile(r"\d")
_word = lazily(r"[^\W\d_]{1,20}")
# Where pages set an update apart by style alone: "10:20 AM EDTUpdated 2 hours ago".
_glued = lazily(r"(?<=[^\W\d_])(?=(?:Updated|Published|Posted|Modified)\b)")


def is_stamp(line: Line) -> bool:
    """Return True for a line that holds a date, a clock or a reading time and nothing else."""
    if len(line.words) > _MOST_WORDS or not _DIGIT.search(line.text):
        return False
    words = [word.lower() for word in _word().findall(_glued().sub(" ", line.text))]
    known = sum(word in _STAMP_WORDS or word in _SUFFIXES for word in words)
    dated = not all(word in _VAGUE for word in words) or bool(_in_may().search(line.text))
    return known == len(words) and len(words) > 0 and dated


def is_clock(line: Line) -> bool:
    """Return True for a line that holds the hour of an entry and nothing else: "14:05"."""
    return bool(_hour().fullmatch(line.text))


_hour = lazily(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?")
_in_may = lazily(r"\bMay \d\d?,? [12]\d{3}\b|\b\d\d? May,? [12]\d{3}\b")


_LABELS = frozenset(
    phrases("published, updated, posted, modified, created, ago, read, reading, edited, issued, am, pm, a.m, p.m")
)


def is_labelled_stamp(line: Line) -> bool:
    """Return True for a stamp with a label or a clock; a bare date may be the heading of a chronicle."""
    if len(line.words) > _MOST_WORDS or not _DIGIT.search(line.text):
        return False
    if "min" in line.text.lower() and _reading_time().fullmatch(line.text):
        return True
    if not is_stamp(line):
        return False
    lower = line.text.lower()
    return bool(_clock().search(lower)) or any(word.strip(".,:()") in _LABELS for word in lower.split())


# Reading times with words that are none of a stamp: "Estimated reading time: 4 minutes", "Time to read: 4 min".
_reading_time = lazily(
    r"(?:estimated|approx(?:imate|\.)?|average)? ?(?:(?:read(?:ing)? time|time to read):? ?)?(?:about )?\d{1,3}[ -]"
    r"min(?:ute)?s?(?: read| to read)?\.?|this (?:article|story) takes (?:about )?\d{1,3} min(?:ute)?s? to read\.?",
    re.IGNORECASE,
)
_clock = lazily(r"\d\d?[:.]\d\d\b|\b\d\d? ?[ap]\.?m\b")


_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
# Words that make no date: "A 12" or "On 3" may be anything.
_VAGUE = frozenset(
    [
        "a",
        "an",
        "on",
        "at",
        "by",
        "of",
        "the",
        "now",
        "for",
        "may",
        "first",
        "last",
        "time",
        "day",
        "long",
        "t",
        "z",
        "p",
        "m",
        "st",
        "nd",
        "rd",
        "th",
    ]
)
_bars = lazily(r"\s[-–—|·•]\s|^[-–—|·•]\s")


def is_source(line: Line) -> bool:
    """Return True for the line that holds a paper and a date: "- The Paper - Friday, February 6, 2026"."""
    if len(line.words) > 14 or len(line.text) > 120 or ends_sentence(line.text) or "@" in line.text:
        return False
    if not _DIGIT.search(line.text):
        return False
    parts = [part for part in _bars().split(line.text) if part.strip()]
    if not parts or (len(parts) < 2 and line.text[0] not in "-–—|"):
        return False
    stamp = find_stamp(parts[-1])
    if stamp is None or stamp.year is None or len(parts[-1].split()) > 9:
        return False
    return line.text[0] in "-–—|" or byline_source(line.text) is not None

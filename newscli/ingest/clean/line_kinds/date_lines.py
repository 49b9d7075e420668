"""Lines that are only a day or a clock, and those that say what became of the story."""

import re
from functools import cache

from newscli.ingest.clean.line_kinds.captions import is_said
from newscli.ingest.clean.lines import Line, ends_sentence
from newscli.ingest.metadata.facts import ZONES, find_stamp
from newscli.ingest.metadata.people import byline_source
from newscli.ingest.metadata.signed_lines import label_of, phrases
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS
from newscli.language.words import either, lazily, listed, word_set

# Takes a line, returns whether the paper tells in it what became of the story: that it was amended, or is old.

_MOST_WORDS, _WORDS_OF_AGE = 120, 14
_STORIES = listed(
    "article story report post copy piece page column dispatch obituary review feature blog newsletter file item"
)
_STORY = f"(?:{'|'.join(_STORIES)})"
_PART = r"(?:headlines?|sub-?headings?|sub-?headlines?|captions?|photo captions?|picture captions?|standfirst)"
_VERSION = r"(?:(?:slightly )?earlier|previous|prior|original|first|print) (?:online )?versions?"
_CHANGED = r"(?:amended|corrected|updated|changed|edited|revised|clarified|modified|altered|removed|deleted)"
_WRONG = (
    r"(?:(?:originally|initially|incorrectly|wrongly|mistakenly|erroneously|previously|inadvertently) "
    r"|misstated|misspelled|misspelt|misidentified|misattributed|mischaracteri[sz]ed|misreported|misquoted"
    r"|gave (?:an? |the )?(?:wrong|incorrect))"
)
# What follows upon "This article was amended".
_THEN = r"(?= (?:on|at|to|with|after|because|following|since|throughout|for|twice|when|in order) | throughout|[.,:;]|$)"
_SUBJECTS = (
    rf"(?:an?|the|our) {_VERSION} of (?:this|our) (?:{_STORY}|{_PART})\b",
    rf"this {_STORY} {_WRONG}",
    rf"this {_STORY},? (?:which was [\w ]{{4,40}},? )?(?:was|has been|has since been) (?:\w+ )?{_CHANGED}{_THEN}",
    rf"(?:the|this|a) {_PART} (?:(?:of|on|in|to|for|accompanying) (?:this|the|our) (?:{_STORY}|photo) )?"
    rf"(?:on this {_STORY} )?(?:was|has been) (?:\w+ )?{_CHANGED}{_THEN}",
    rf"we(?:['’]ve| have)(?: since)? {_CHANGED} (?:this|our) {_STORY}\b",
    r"this is a (?:developing|breaking)(?: news)? story\b",
    rf"this {_STORY} (?:first |originally )?(?:appears|appeared|ran) in the [^.]{{2,40}}\b(?:issue|edition|magazine)\b",
    rf"an? version of this {_STORY} (?:first |originally )?(?:appears|appeared|ran|was published)\b(?: in print )?",
    rf"this {_STORY} is part of [^.]{{2,90}}\b(?:series|project|package|partnership|collaboration)\b",
    rf"(?:the|this) audio (?:version )?of this {_STORY} (?:is|was) (?:generated|made|produced|read)\b",
)
_DAY = r"[^:.!?\"“”]{0,60}"
_LABEL = (
    r"(?:corrections?(?: appended)?|clarifications?|corrections? (?:and|&|/|or) clarifications?"
    rf"|editor(?:s['’]?|['’]s)? note|note|amendment|for the record|updated?|update \d|\w{{1,12}} ?{_DAY}\d{{4}})"
)
_age = lazily(
    rf"this {_STORY} (?:is|was published) (?:more than|over|about|almost|nearly) (?:an?|one|two|three|\d{{1,2}}) "
    r"(?:day|week|month|year)s? (?:old|ago)\W{0,2}",
    re.IGNORECASE,
)
_HEADS = frozenset(
    phrases(
        """
        correction, corrections, correction appended, clarification, clarifications, corrections and clarifications,
        corrections & clarifications, amendment, editor's note, editor’s note, editors' note, editors’ note
        """
    )
)


def is_correction_note(line: Line) -> bool:
    """Tell a note that says what was wrong in the story or changed in it, and not what somebody said of one."""
    if len(line.words) > _MOST_WORDS:
        return False
    lower = line.text.lower()
    if len(line.words) <= _WORDS_OF_AGE and lower.startswith("this ") and _age().fullmatch(line.text):
        return True
    ends = ends_sentence(line.text)
    if not (ends or " in print " in lower):
        return False
    corrects = any(map(lower.__contains__, _MARKS)) or ("this " in lower and any(map(lower.__contains__, _OF_THIS)))
    noted = _note().match(lower) if corrects else None
    return noted is not None and (ends or " in print " in noted[0]) and not is_said(line)


_MARKS = (
    *("correct", "clarif", "version", "amend", "we have", "we’ve", "we've", "headline", "heading", "standfirst"),
    "caption",
)
_OF_THIS = ("this is a ", *(f"this {story}" for story in _STORIES))


@cache
def _note() -> re.Pattern[str]:
    """Match notes, whose label or reason may stand before what is changed; "Correction:" needs nothing else."""
    subjects = "|".join(_SUBJECTS)
    why = r"(?:(?:because of|due to|owing to|as a result of|through|in) [^,.:]{3,50}, )?"
    label = rf"(?:{_LABEL}(?: ?\({_DAY}\)|,? {_DAY})?(?::|\.| ?[–—]| -) ?){{0,2}}"
    sure = rf"(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?)(?: ?\({_DAY}\)|, {_DAY})?: ?\w"
    what = "(?:correction|clarification|amendment|update)"
    made = rf"an? {what} was (?:made|added|issued|published) (?:on|at|to|in) {_DAY}\d{_DAY}:"
    return re.compile(rf"[•*·(\[–—\s-]{{0,4}}(?:{label}{why}(?:{subjects})|{sure}|{made})")


def heads_note(line: Line, after: Line) -> bool:
    """Return True for the label above a note: "Correction"."""
    return label_of(line.text) in _HEADS and is_correction_note(after)


# Takes a line of a page, returns whether it is only a day, a clock, a paper's name or a reading time.

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
        the, yesterday, today, just, now, p, m, st, nd, rd, th
        """
    ),
)


_LONGEST_DATE_LINE = 20  # words of a date and that of an update, each with clock and zone
_DIGIT = re.compile(r"\d")
_word = lazily(r"[^\W\d_]{1,20}")
# Where pages set an update apart by style alone: "10:20 AM EDTUpdated 2 hours ago".
_GLUED = ("Updated", "Published", "Posted", "Modified")
_glued = lazily(
    r"(?<=[^\W\d_])(?=(?:Updated|Published|Posted|Modified)\b)"
    r"|(?:(?<=Published)|(?<=Updated)|(?<=Posted)|(?<=Modified))(?=[A-Z\d])"
)


def is_stamp(line: Line) -> bool:
    """Return True for a line that holds a date, a clock or a reading time and nothing else."""
    if len(line.words) > _LONGEST_DATE_LINE or not _DIGIT.search(line.text):
        return False
    glued = any(map(line.text.__contains__, _GLUED))
    words = [*map(str.lower, _word().findall(_glued().sub(" ", line.text) if glued else line.text))]
    if not words or not _STAMP_WORDS.issuperset(words):
        return False
    return not _VAGUE.issuperset(words) or bool(_in_may().search(line.text))


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
    if len(line.words) > _LONGEST_DATE_LINE or not _DIGIT.search(line.text):
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


# Words that make no date: "A 12" or "On 3" may be anything.
_VAGUE = word_set("a an on at by of the now for may first last time day long t z p m st nd rd th")
_bars = lazily(rf"(?:^|\s){either('[-|·]', '–', '—', '•')}\s")
_BARS = frozenset("-–—|·•")


def is_source(line: Line) -> bool:
    """Return True for the line that holds a paper and a date: "- The Paper - Friday, February 6, 2026"."""
    if len(line.words) > 14 or len(line.text) > 120 or ends_sentence(line.text) or "@" in line.text:
        return False
    if _BARS.isdisjoint(line.text) or not _DIGIT.search(line.text):
        return False
    parts = [part for part in _bars().split(line.text) if part.strip()]
    if not parts or (len(parts) < 2 and line.text[0] not in "-–—|"):
        return False
    stamp = find_stamp(parts[-1])
    if stamp is None or stamp.year is None or len(parts[-1].split()) > 9:
        return False
    return line.text[0] in "-–—|" or byline_source(line.text) is not None

"""Normalize phrases that give the time of day."""

from newscli.language.lexicon.calendar import ZONES
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import NOONS, number_of
from newscli.timeline.match import Context, Match, Normalization, letters_of
from newscli.timeline.normalization.near_days import day_told

_AT = word_set("at by until till around about after before since past -")
_BY = word_set("at by until before after since just")
_LIGHTS = word_set("dawn dusk daybreak sunrise sunset nightfall")
_BEHIND_CLOCK = word_set("of - %")
_DAYS = ("WEEKDAY", "MONTHNAME", "MAYMARCH", "MONTHABBR", "DAY", "NTH")
_PART_ENDS = ((12, "MO"), (18, "AF"), (21, "EV"), (25, "NI"))
_LATER_HALF = ("AF", "EV", "NI")


def clock(match: Match, around: Context) -> Normalization | None:
    """Read "10:35 a.m.", "5 p.m. EST", "noon", "7 in the evening", until a day stands beside it."""
    noon = match.first("NOON")
    if noon:
        if match.texts[0].istitle() and match.in_a_name():
            return None  # "off Cape Noon"
        exact = not NOONS[noon].isalpha()
        told = exact or _before_day(match) or (match.before() in _BY and match.texts[0] in _LIGHTS)
        return Normalization("TIME", f"{day_told(match, around)}T{NOONS[noon]}") if told else None
    hour = _hour(match)
    return None if hour is None else _told(match, around, hour * 60 + _minute(match))


def bare_clock(match: Match, around: Context) -> Normalization | None:
    """Read "14:30" where "at" or the like shows that no score or rate is told."""
    if match.before() not in _AT or match.after() in _BEHIND_CLOCK:
        return None
    return clock(match, around)


def military(match: Match, around: Context) -> Normalization | None:
    """Read "0630 hours", "1400 GMT"."""
    digits = match.first("YEAR", "INTEGER")
    exact = match.has("ZONE")
    told = match.before() in _AT and (match.words[-1] == "hours" or exact)
    told = told or (match.before() == "(" and exact)
    if len(digits) != 4 or not told or int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    return _told(match, around, int(digits[:2]) * 60 + int(digits[2:]))


def _told(match: Match, around: Context, minutes: int) -> Normalization:
    if match.part() in _LATER_HALF and minutes < 12 * 60:
        minutes += 12 * 60
    zone = "Z" if ZONES.get(match.first("ZONE")) == 0 else ""
    return Normalization("TIME", f"{day_told(match, around)}T{minutes // 60:02}:{minutes % 60:02}{zone}")


def _before_day(match: Match) -> bool:
    behind = match.tokens.classes[match.end : match.end + 1]
    if match.after() == "on":
        behind = match.tokens.classes[match.end + 1 : match.end + 2]
    return behind in letters_of(_DAYS)


def _hour(match: Match) -> int | None:
    digits = match.first("CLOCK", "DAY", "CARDINAL").replace(".", ":").partition(":")[0]
    hour, half = int(number_of((digits,)) or 0), match.first("AMPM")
    return None if hour > (12 if half or match.has("PART") else 24) else _of_half(hour, half)


def _minute(match: Match) -> int:
    return int(match.first("CLOCK").replace(".", ":").partition(":")[2] or 0)


def _of_half(hour: int, half: str) -> int:
    """Return the hour from midnight on of one that "a.m." or "p.m." may stand after."""
    return hour % 12 + 12 * (half[0] == "p") if half[:1] in ("a", "p") else hour


def merged(clock_value: str, day: Normalization) -> str:
    """Return the time of a clock on a day, or on a part of it: "half past six" on "the evening of May 5"."""
    date, _, part = day.value.partition("T")
    time = clock_value.partition("T")[2]
    if part in _LATER_HALF and time < "12":
        time = f"{int(time[:2]) + 12}{time[2:]}"
    return f"{date}T{time}"


def part_told(value: str) -> str:
    """Return the part of the day, in TIMEX3 letters, that a time lies in."""
    part = value.partition("T")[2]
    if not part[:2].isdecimal():
        return part
    return next(letters for until, letters in _PART_ENDS if int(part[:2]) < until)


def is_clock(meaning: Normalization) -> bool:
    """Return True if a reading is exact to the minute."""
    return meaning.type == "TIME" and meaning.value.partition("T")[2][:1].isdigit()


def is_day(meaning: Normalization) -> bool:
    """Return True if a reading is a day, or a part of one."""
    return cal.precision_of(meaning.value) == "day" and not is_clock(meaning)

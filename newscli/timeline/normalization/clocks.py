"""Normalize phrases that give the time of day."""

from newscli.language.lexicon.calendar import ZONES
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import NOONS, compile_pattern, number_of
from newscli.timeline.match import Context, Match, Normalization, letters_of
from newscli.timeline.normalization.weekdays import latest_day, weekday

_AT = word_set("at by until till around about after before since past -")
_BY = word_set("at by until before after since just")
_LIGHTS = word_set("dawn dusk daybreak sunrise sunset nightfall")
_JOINS = frozenset(("to", "-", "–"))
_BEHIND_CLOCK = word_set("of - %")
_DAYS = ("WEEKDAY", "MONTHNAME", "MAYMARCH", "MONTHABBR", "DAY", "NTH")
_ROUND_MINUTES = (5, 10, 15, 20, 25)
_PART_ENDS = ((12, "MO"), (18, "AF"), (21, "EV"), (25, "NI"))
_LATER_HALF = ("AF", "EV", "NI")
# "and 8:30 p.m.".
_CLOCK_BEHIND = "[AND TO HYPHEN] [DAY CLOCK CARDINAL] AMPM"


def clock(match: Match, around: Context) -> Normalization | None:
    """Read "10:35 a.m.", "5 p.m. EST", "noon", "7 in the evening", until a day stands beside it."""
    noon = match.first("NOON")
    if noon:
        if match.texts[0].istitle() and match.in_a_name():
            return None  # "off Cape Noon"
        exact = not NOONS[noon].isalpha()
        is_clock = exact or _before_day(match) or (match.before() in _BY and match.texts[0] in _LIGHTS)
        return Normalization("TIME", f"{latest_day(match, around)}T{NOONS[noon]}") if is_clock else None
    hour = _hour(match)
    return None if hour is None else _clock_time(match, around, hour * 60 + _minute(match))


def bare_clock(match: Match, around: Context) -> Normalization | None:
    """Read "14:30" where "at" or the like shows that no score or rate is told."""
    if match.before() not in _AT or match.after() in _BEHIND_CLOCK:
        return None
    return clock(match, around)


def first_of_two(match: Match, around: Context) -> Normalization | None:
    """Read the "6" of "between 6 and 8 p.m.", "from 11 to 2 p.m.", "6-8 p.m.": the last such time before the second."""
    joins = match.before() == "between" if match.after() == "and" else match.after() in _JOINS
    ahead = compile_pattern(_CLOCK_BEHIND).match(match.tokens.classes, match.end) if joins else None
    if not ahead or (match.after() == "to" and match.before() in _AT):
        return None  # "at ten to eight a.m." is one time
    behind = Match(match.tokens, match.end + 1, ahead.end())
    first, second = _hour(match), _hour(behind)
    if first is None or second is None or not 1 <= first <= 12:
        return None
    begins, ends = first % 12 * 60 + _minute(match), (second or 24) * 60 + _minute(behind)
    return _clock_time(match, around, begins + 12 * 60 * (begins + 12 * 60 < ends))


def twelve(match: Match, around: Context) -> Normalization | None:
    """Read "12 noon", "12:00 midnight"."""
    if not match.words[0].startswith("12"):
        return None
    return clock(match._replace(start=match.end - 1), around)


def in_words(match: Match, around: Context) -> Normalization | None:
    """Read "seven-thirty" after "at" or the like, "nine-thirty a.m."."""
    hour, minute = (int(number_of((word,)) or 0) for word in match.all("CARDINAL"))
    is_clock = match.has("AMPM") or match.before() in _AT
    if not is_clock or not 1 <= hour <= 12 or minute not in (15, 20, 30, 40, 45, 50):
        return None
    return _clock_time(match, around, _of_half(hour, match.first("AMPM")) * 60 + minute)


def hour_in_part(match: Match, around: Context) -> Normalization | None:
    """Read "7 in the evening" after "at" or the like."""
    return clock(match, around) if match.before() in _AT else None


def hour_of_part(match: Match, around: Context) -> Normalization | None:
    """Read "7 Sunday morning", "4 on Monday afternoon" after "at" or the like."""
    hour = number_of((match.words[0],))
    day = weekday(match._replace(start=match.end - 2), around)
    if day is None or hour is None or not 1 <= hour <= 12 or match.before() not in _AT:
        return None
    return Normalization("TIME", merged(f"T{hour:02.0f}:00", day), None, day.reason)


def military(match: Match, around: Context) -> Normalization | None:
    """Read "0630 hours", "1400 GMT"."""
    digits = match.first("YEAR", "INTEGER")
    exact = match.has("ZONE")
    is_clock = match.before() in _AT and (match.words[-1] == "hours" or exact)
    is_clock = is_clock or (match.before() == "(" and exact)
    if len(digits) != 4 or not is_clock or int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    return _clock_time(match, around, int(digits[:2]) * 60 + int(digits[2:]))


def spoken(match: Match, around: Context) -> Normalization | None:
    """Read "half past six", "ten to midnight", "a quarter to nine", "20 minutes after four"."""
    words = match.words
    at = next(i for i, word in enumerate(words) if word in ("past", "to", "after", "before"))
    head, hour = words[:at], _spoken_hour(match, words[at + 1])
    minutes = _spoken_minutes(head)
    if hour is None or minutes is None or not _is_time(match, head, words[at], minutes):
        return None
    sign = 1 if words[at] in ("past", "after") else -1
    return _clock_time(match, around, (hour * 60 + sign * minutes) % (24 * 60))


def _spoken_hour(match: Match, word: str) -> int | None:
    if word in NOONS:
        return None if NOONS[word].isalpha() else int(NOONS[word][:2])
    number = number_of((word,))
    return int(number) if number and 1 <= number <= 12 else None


def _spoken_minutes(head: list[str]) -> int | None:
    if "half" in head or "quarter" in head:
        return 30 if "half" in head else 15
    number = number_of(tuple(word for word in head if word not in ("minutes", "a")))
    return int(number) if number and number < 60 else None


def _is_time(match: Match, head: list[str], word: str, minutes: int) -> bool:
    """Return True for "ten to midnight" and "ten to six", not "open from ten to midnight", "ten to twelve people"."""
    if match.before() in ("from", "between"):
        return False
    if "half" in head:
        return word == "past"
    if "quarter" in head or "minutes" in head:
        return "minutes" not in head or match.has("NOON") or match.before() in _AT
    if word in ("after", "before"):
        return False
    return minutes in _ROUND_MINUTES and (match.has("NOON") or match.before() in _AT)


def _clock_time(match: Match, around: Context, minutes: int) -> Normalization:
    if match.part() in _LATER_HALF and minutes < 12 * 60:
        minutes += 12 * 60
    zone = "Z" if ZONES.get(match.first("ZONE")) == 0 else ""
    return Normalization("TIME", f"{latest_day(match, around)}T{minutes // 60:02}:{minutes % 60:02}{zone}")


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


def part_of_day(value: str) -> str:
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

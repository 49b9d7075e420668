"""In: a phrase that tells the time of day; out: what it means, None if it is no clock time."""

import re
from functools import cache

from newscli.timeline import calendar as cal
from newscli.timeline.days import day_told, weekday
from newscli.timeline.lexicon import LETTERS, NOONS, ZONES, listed, number_of
from newscli.timeline.phrase import Phrase, Reading, Surroundings, letters_of

_AT = frozenset(listed("at by until till around about after before since past -"))
_BY = frozenset(listed("at by until before after since just"))
_LIGHTS = frozenset(listed("dawn dusk daybreak sunrise sunset nightfall"))
_JOINS = frozenset(("to", "-", "–"))
_BEHIND_CLOCK = frozenset(listed("of - %"))
_DAYS = ("WEEKDAY", "MONTHNAME", "MAYMARCH", "MONTHABBR", "DAY", "NTH")
_ROUND_MINUTES = (5, 10, 15, 20, 25)
_PART_ENDS = ((12, "MO"), (18, "AF"), (21, "EV"), (25, "NI"))
_LATER_HALF = ("AF", "EV", "NI")


def clock(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "10:35 a.m.", "5 p.m. EST", "noon", "7 in the evening", until a day stands beside it."""
    noon = phrase.first("NOON")
    if noon:
        exact = not NOONS[noon].isalpha()
        told = exact or _before_day(phrase) or (phrase.before() in _BY and phrase.texts[0] in _LIGHTS)
        return Reading("TIME", f"{day_told(phrase, around)}T{NOONS[noon]}") if told else None
    hour = _hour(phrase)
    minute = phrase.first("CLOCK").replace(".", ":").partition(":")[2] or "00"
    return None if hour is None else _told(phrase, around, hour * 60 + int(minute))


def bare_clock(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "14:30" where "at" or the like shows that no score or rate is told."""
    if phrase.before() not in _AT or phrase.after() in _BEHIND_CLOCK:
        return None
    return clock(phrase, around)


def first_of_two(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read the "6" of "between 6 and 8 p.m.", "from 11 to 2 p.m.", "6-8 p.m.": the last such time before the second."""
    joins = phrase.before() == "between" if phrase.after() == "and" else phrase.after() in _JOINS
    match = _clock_behind().match(phrase.tokens.classes, phrase.end) if joins else None
    if not match or (phrase.after() == "to" and phrase.before() in _AT):
        return None  # "at ten to eight a.m." is one time
    first, second = _hour(phrase), _hour(Phrase(phrase.tokens, phrase.end + 1, match.end()))
    if first is None or second is None or not 1 <= first <= 12:
        return None
    hour = max((h for h in (first % 12, first % 12 + 12) if h < (second or 24)), default=first % 12)
    minute = phrase.first("CLOCK").replace(".", ":").partition(":")[2] or "00"
    return _told(phrase, around, hour * 60 + int(minute))


@cache
def _clock_behind() -> re.Pattern[str]:
    """Match "and 8:30 p.m." in classes."""
    letters = {name: LETTERS[name] for name in ("AND", "TO", "HYPHEN", "DAY", "CLOCK", "CARDINAL", "AMPM")}
    return re.compile("[{AND}{TO}{HYPHEN}][{DAY}{CLOCK}{CARDINAL}]{AMPM}".format(**letters))


def twelve(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "12 noon", "12:00 midnight"."""
    if not phrase.words[0].startswith("12"):
        return None
    return clock(phrase._replace(start=phrase.end - 1), around)


def in_words(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "seven-thirty" behind "at" or the like, "nine-thirty a.m."."""
    hour, minute = (int(number_of((word,)) or 0) for word in phrase.all("CARDINAL"))
    told = phrase.has("AMPM") or phrase.before() in _AT
    if not told or not 1 <= hour <= 12 or minute not in (15, 20, 30, 40, 45, 50):
        return None
    half = phrase.first("AMPM")[:1]
    return _told(phrase, around, (hour % 12 + 12 * (half == "p") if half in ("a", "p") else hour) * 60 + minute)


def hour_in_part(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "7 in the evening" behind "at" or the like."""
    return clock(phrase, around) if phrase.before() in _AT else None


def hour_of_part(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "7 Sunday morning", "4 on Monday afternoon" behind "at" or the like."""
    hour = number_of((phrase.words[0],))
    day = weekday(phrase._replace(start=phrase.end - 2), around)
    if day is None or hour is None or not 1 <= hour <= 12 or phrase.before() not in _AT:
        return None
    return Reading("TIME", merged(f"T{hour:02.0f}:00", day), None, day.reason)


def military(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "0630 hours", "1400 GMT"."""
    digits = phrase.first("YEAR", "INTEGER")
    exact = phrase.has("ZONE")
    told = phrase.before() in _AT and (phrase.words[-1] == "hours" or exact)
    told = told or (phrase.before() == "(" and exact)
    if len(digits) != 4 or not told or int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    return _told(phrase, around, int(digits[:2]) * 60 + int(digits[2:]))


def spoken(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "half past six", "ten to midnight", "a quarter to nine", "20 minutes after four"."""
    words = phrase.words
    at = next(i for i, word in enumerate(words) if word in ("past", "to", "after", "before"))
    head, hour = words[:at], _spoken_hour(phrase, words[at + 1])
    minutes = _spoken_minutes(head)
    if hour is None or minutes is None or not _tells_time(phrase, head, words[at], minutes):
        return None
    sign = 1 if words[at] in ("past", "after") else -1
    return _told(phrase, around, (hour * 60 + sign * minutes) % (24 * 60))


def _spoken_hour(phrase: Phrase, word: str) -> int | None:
    if word in NOONS:
        return None if NOONS[word].isalpha() else int(NOONS[word][:2])
    number = number_of((word,))
    return int(number) if number and 1 <= number <= 12 else None


def _spoken_minutes(head: list[str]) -> int | None:
    if "half" in head or "quarter" in head:
        return 30 if "half" in head else 15
    number = number_of(tuple(word for word in head if word not in ("minutes", "a")))
    return int(number) if number and number < 60 else None


def _tells_time(phrase: Phrase, head: list[str], word: str, minutes: int) -> bool:
    """Tell "ten to midnight" from "open from ten to midnight", "ten to six" from "ten to twelve people"."""
    if phrase.before() in ("from", "between"):
        return False
    if "half" in head:
        return word == "past"
    if "quarter" in head or "minutes" in head:
        return "minutes" not in head or phrase.has("NOON") or phrase.before() in _AT
    if word in ("after", "before"):
        return False
    return minutes in _ROUND_MINUTES and (phrase.has("NOON") or phrase.before() in _AT)


def _told(phrase: Phrase, around: Surroundings, minutes: int) -> Reading:
    if phrase.part() in _LATER_HALF and minutes < 12 * 60:
        minutes += 12 * 60
    zone = "Z" if ZONES.get(phrase.first("ZONE")) == 0 else ""
    return Reading("TIME", f"{day_told(phrase, around)}T{minutes // 60:02}:{minutes % 60:02}{zone}")


def _before_day(phrase: Phrase) -> bool:
    behind = phrase.tokens.classes[phrase.end : phrase.end + 1]
    if phrase.after() == "on":
        behind = phrase.tokens.classes[phrase.end + 1 : phrase.end + 2]
    return behind in letters_of(_DAYS)


def _hour(phrase: Phrase) -> int | None:
    digits = phrase.first("CLOCK", "DAY", "CARDINAL").replace(".", ":").partition(":")[0]
    hour, half = int(number_of((digits,)) or 0), phrase.first("AMPM")[:1]
    if hour > (12 if half or phrase.has("PART") else 24):
        return None
    return hour % 12 + 12 * (half == "p") if half in ("a", "p") else hour


def merged(clock_value: str, day: Reading) -> str:
    """Return the time of a clock on a day, or on a part of it: "half past six" on "the evening of May 5"."""
    date, _, part = day.value.partition("T")
    time = clock_value.partition("T")[2]
    if part in _LATER_HALF and time < "12":
        time = f"{int(time[:2]) + 12}{time[2:]}"
    return f"{date}T{time}"


def part_told(value: str) -> str:
    """Return the part of the day, in TIMEX3 letters, that a time lies in."""
    part = value.partition("T")[2]
    hour = int(part[:2]) if part[:2].isdecimal() else -1
    return part if hour < 0 else next(letters for until, letters in _PART_ENDS if hour < until)


def is_clock(reading: Reading) -> bool:
    """Tell whether a reading is exact to the minute."""
    return reading.type == "TIME" and reading.value.partition("T")[2][:1].isdigit()


def is_day(reading: Reading) -> bool:
    """Tell whether a reading is a day, or a part of one."""
    return cal.precision_of(reading.value) == "day" and not is_clock(reading)

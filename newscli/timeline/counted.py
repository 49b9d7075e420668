"""In: a phrase that counts units from publication or from what was named before; out: what it means."""

from datetime import date

from newscli.timeline import calendar as cal
from newscli.timeline.dates import month_day, year_in_words
from newscli.timeline.days import holiday
from newscli.timeline.lengths import length_value
from newscli.timeline.lexicon import LETTERS, SEASONS, listed
from newscli.timeline.phrase import Phrase, Reading, Surroundings, dated

_FROM_PUBLICATION = "counted from publication"
_YEAR_BEFORE = "the period that the story reports, a year before"
_BEFORE_SEASON = frozenset(listed("in since by until till through from of early late mid - during before after around"))
# A count of these is told by its year or week, since nobody means the very day.
_NAMES = frozenset(LETTERS[name] for name in ("WEEKDAY", "MONTHNAME", "MAYMARCH", "DAYWORD", "UNITWORD", "HOLIDAY"))
_MINUTES = {"MIN": 1, "H": 60}
# As long as "21:00"; and beyond how many minutes nobody counts.
_CLOCK, _YEAR_OF_MINUTES = 5, 366 * 24 * 60
_TOLD_BY = {"E": "Y", "C": "Y", "L": "Y", "WE": "W"}


def near_unit(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "last week", "this month", "next year", "the current quarter", "the coming weekend"."""
    unit = phrase.unit()
    count = -1 if phrase.has("LAST", "PREVIOUS") else 1 if phrase.has("NEXT", "COMING") else 0
    if around.published is None:
        return dated(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[count])
    return dated(cal.value_of(cal.shift(around.published, count, unit), unit), _FROM_PUBLICATION)


def season(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "last fall", "this summer", "in spring", "the winter of 1994"."""
    if phrase.end - phrase.start == 1 and phrase.before() not in _BEFORE_SEASON:
        return None
    letters, year = phrase.season(), phrase.year()
    if phrase.has("CARDINAL"):
        year = year_in_words(phrase.all("CARDINAL", "HUNDRED"))
        if year is None:
            return None
    if year is not None:
        return dated(f"{year:04}-{letters}")
    if around.published is None:
        return dated(f"XXXX-{letters}")
    year, reason = _season_year(phrase, around, around.published, letters)
    return dated(f"{year:04}-{letters}", reason)


def _season_year(phrase: Phrase, around: Surroundings, published: date, letters: str) -> tuple[int, str]:
    begun = published.year
    first, last = cal.days_of(f"{begun:04}-{letters}") or (published, published)
    if first > published:
        begun -= 1
        first, last = cal.days_of(f"{begun:04}-{letters}") or (published, published)
    running = last >= published
    if phrase.has("LAST"):
        return begun - running, "named as the last one"
    if phrase.has("NEXT", "COMING"):
        return begun + 1, "named as the next one"
    if phrase.has("THIS"):
        return begun if running or phrase.has("PAST") else published.year, "this year's"
    sign, word = around.tense(phrase)
    if sign == "future" and not running:
        return begun + 1, f"ahead, because of “{word}”"
    return begun, "back, as news mostly looks"


def ago(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "two years ago", "a few days ago", "a week from now", "three days hence"."""
    number, unit = phrase.number(), phrase.unit()
    ahead = phrase.has("NOW", "HENCE", "TODAY")
    vague = number is None or phrase.end - phrase.start == 2
    if vague or number is None or around.published is None:
        return dated("FUTURE_REF" if ahead else "PAST_REF")
    if number == 1 and unit == "Y" and not ahead and around.quarter:
        return year_before(around)
    return dated(_moved(around.published, number if ahead else -number, unit), _FROM_PUBLICATION)


def year_before(around: Surroundings) -> Reading:
    """Return the period that a company's story reports, a year earlier."""
    year = f"{int(around.quarter[:4]) - 1:04}"
    return dated(year + ("" if around.yearly else around.quarter[4:]), _YEAR_BEFORE)


def _moved(start: date, number: float, unit: str) -> str:
    if unit == "2W":
        number, unit = number * 2, "W"
    moved = cal.shift(start, int(number), unit)
    if number != int(number):
        moved = cal.shift(moved, round((number - int(number)) * 12), "M" if unit == "Y" else "D")
    if moved in (date.min, date.max):
        return "PAST_REF" if number < 0 else "FUTURE_REF"  # beyond what the calendar holds
    return cal.value_of(moved, _TOLD_BY.get(unit, unit))


def earlier(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "a year earlier", "two days later", "the following month": counted from what was named before."""
    number, unit = phrase.number(), phrase.unit()
    back = phrase.has("EARLIER", "BEFORE", "PREVIOUS")
    if number == 1 and unit == "Y" and back and around.quarter:
        return year_before(around)
    anchor = cal.days_of(around.anchor)
    start = anchor[0] if anchor else around.published
    if number is None or start is None:
        return dated("PAST_REF" if back else "FUTURE_REF")
    why = f"counted from {around.anchor}" if anchor else _FROM_PUBLICATION
    clock = _clock_moved(around, -number if back else number, unit)
    if clock:
        return Reading("TIME", clock, None, why)
    return dated(_moved(start, -number if back else number, unit), why)


def _clock_moved(around: Surroundings, number: float, unit: str) -> str:
    """Return the time so many hours or minutes from the clock time named before, nothing if none was."""
    day, _, clock = around.anchor.partition("T")
    if unit not in _MINUTES or len(clock) < _CLOCK or not clock[0].isdecimal():
        return ""
    minutes = int(clock[:2]) * 60 + int(clock[3:5]) + round(number * _MINUTES[unit])
    if abs(minutes) > _YEAR_OF_MINUTES:
        return ""
    days, rest = divmod(minutes, 24 * 60)
    return f"{cal.shift(date.fromisoformat(day), days, 'D')}T{rest // 60:02}:{rest % 60:02}"


def twice_removed(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "the year before last", "the day after tomorrow": two units from publication."""
    back, unit = phrase.has("BEFORE"), phrase.unit()
    fits = phrase.has("LAST", "YESTERDAY") if back else phrase.has("NEXT", "TOMORROW")
    goes_on = phrase.tokens.classes[phrase.end : phrase.end + 1] in _NAMES  # "the day before last Tuesday"
    if not fits or goes_on or (phrase.has("YESTERDAY", "TOMORROW") and unit != "D"):
        return None
    if around.published is None:
        return dated("PAST_REF" if back else "FUTURE_REF")
    return dated(cal.value_of(cal.shift(around.published, -2 if back else 2, unit), unit), _FROM_PUBLICATION)


def seasons_ago(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "two summers ago": that many years before the last one that began."""
    number, published = phrase.number(), around.published
    if number is None or published is None:
        return dated("PAST_REF")
    letters = SEASONS[phrase.first("SEASONS").removesuffix("s")]
    last = (cal.days_of(f"{published.year:04}-{letters}") or (published, published))[1]
    year = published.year - (published <= last) - int(number) + 1
    return dated(f"{year:04}-{letters}", _FROM_PUBLICATION) if year > 0 else dated("PAST_REF")


def day_beside(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "the day before" where nothing follows that it is before."""
    if phrase.after() not in ("", ".", ",", ";", "and", "but", ")", "”", '"', "'"):
        return None
    return earlier(phrase, around)


def that_unit(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "that day", "the same month": the one named before."""
    unit = phrase.unit()
    if unit == "Q" and around.quarter:
        return dated(around.quarter, "the quarter that the story reports")
    anchor = cal.days_of(around.anchor)
    if anchor:
        return dated(cal.value_of(anchor[0], unit), f"as named before: {around.anchor}")
    return dated(cal.value_of(around.published, unit) if around.published else "PAST_REF", "the article's own")


def the_unit(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "the year", "the week", "the full year", and "the weekend" as the last one that began."""
    unit = phrase.unit()
    if phrase.after() == "-":
        return None
    if phrase.after() in ("ended", "ending", "that"):
        return Reading("DURATION", length_value(1, unit))
    if around.published is None:
        return dated("PRESENT_REF")
    start = cal.shift(around.published, -5, "D") if unit == "WE" else around.published
    return dated(cal.value_of(start, unit), "the article's own")


def unit_of_day(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "the week of March 6", "Easter weekend": the week that the day lies in."""
    unit = phrase.unit()
    named = holiday if phrase.has("HOLIDAY") else month_day
    reading = named(phrase, around)
    found = cal.days_of(reading.value) if reading else None
    if found is None or unit not in ("W", "WE"):
        return None
    return dated(cal.value_of(found[0], unit), f"around {found[0]}")


def year_end(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "year-end", "year's end"."""
    value = f"{around.published.year:04}" if around.published else "XXXX"
    return dated(value, "the article's own", "END")

"""Normalize phrases that count units from the day of publication or from a day they name."""

from datetime import date

from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization, dated
from newscli.timeline.normalization.dates import month_day
from newscli.timeline.normalization.direction.awaited import why_ahead
from newscli.timeline.normalization.durations import counted_units
from newscli.timeline.normalization.months import month, month_year
from newscli.timeline.normalization.weekdays import AFTER_LAST, holiday

_YEAR_BEFORE = "the period that the story reports, a year before"
_DAY_HOURS = 24
_MIDDLE, _WEEKS, _SPRING = 3, 5, 3
_JUNE, _SATURDAY = 6, 5
_BEHIND_BACK = word_set(". , ; : ) when and but while that") | {"", "”", "—"}
# How many smaller units a unit has, for "a week and a half"; half of a day or an hour moves no day.
_PARTS = {"Y": (12, "M"), "Q": (3, "M"), "M": (30, "D"), "W": (7, "D")}
# A count of these is told by its year or week, since nobody means the very day.
_NARROWED_BY = {"E": "Y", "C": "Y", "L": "Y", "WE": "W"}


def near_unit(match: Match, around: Context) -> Normalization | None:
    """Read "last week", "this month", "next year", "the current quarter", "the coming weekend"."""
    unit = match.unit()
    if match.has("DAYWORD") and match.before() == "to":
        return None  # "to this day" tells of always
    count = -1 if match.has("LAST", "PREVIOUS", "PAST") else 1 if match.has("NEXT", "COMING") else 0
    if around.published is None:
        return dated(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[count])
    over = around.tense(match)[0] == "past" and match.limit() != "by"
    if unit == "WE" and not count and around.published.weekday() < _SATURDAY and over:
        count = -1  # "It fell this weekend", told on Monday
    return dated(cal.value_of(cal.shift(around.published, count, unit), unit), FROM_PUBLICATION)


def ago(match: Match, around: Context) -> Normalization | None:
    """Read "two years ago", "a few days ago", "a week from now", "three days hence"."""
    number, unit = counted_units(match)
    ahead = match.has("NOW", "HENCE", "TODAY")
    vague = number is None or match.end - match.start == 2
    if vague or number is None or around.published is None:
        return dated("FUTURE_REF" if ahead else "PAST_REF")
    if number == 1 and unit == "Y" and not ahead and around.quarter:
        return year_before(around)
    return dated(moved(around.published, number if ahead else -number, unit), FROM_PUBLICATION)


def back(match: Match, around: Context) -> Normalization | None:
    """Read "two years back" where it means "ago"."""
    return ago(match, around) if match.after() in _BEHIND_BACK else None


def ago_this(match: Match, around: Context) -> Normalization | None:
    """Read "three years ago this week": the week that lay so far back."""
    number, published = match._replace(end=match.end - 2).number(), around.published
    unit = match._replace(end=match.end - 2).unit()
    if number is None or published is None:
        return dated("PAST_REF")
    near = cal.shift(published, match.has("NEXT") - match.has("LAST"), match.unit())
    return dated(cal.value_of(cal.shift(near, -int(number), unit), match.unit()), FROM_PUBLICATION)


def year_before(around: Context) -> Normalization:
    """Return the period that a company's story reports, a year earlier."""
    year = f"{int(around.quarter[:4]) - 1:04}"
    return dated(year + ("" if around.yearly else around.quarter[4:]), _YEAR_BEFORE)


def moved(start: date, number: float, unit: str) -> str:
    """Return the value of the day or longer unit that is a number of units away from a day."""
    if unit == "2W":
        number, unit = number * 2, "W"
    if unit == "H" and abs(number) >= _DAY_HOURS:
        number, unit = int(number / _DAY_HOURS), "D"
    moved = cal.shift(start, int(number), unit)
    if number != int(number):
        parts, smaller = _PARTS.get(unit, (0, "D"))
        moved = cal.shift(moved, round((number - int(number)) * parts), smaller)
    if moved in (date.min, date.max):
        return "PAST_REF" if number < 0 else "FUTURE_REF"  # beyond what the calendar holds
    return cal.value_of(moved, _NARROWED_BY.get(unit, unit))


def twice_removed(match: Match, around: Context) -> Normalization | None:
    """Read "the year before last", "the day after tomorrow": two units from publication."""
    back, unit = match.has("BEFORE"), match.unit()
    fits = match.has("LAST", "YESTERDAY") if back else match.has("NEXT", "TOMORROW")
    extends = match.tokens.classes[match.end : match.end + 1] in AFTER_LAST  # "the day before last Tuesday"
    if not fits or extends or (match.has("YESTERDAY", "TOMORROW") and unit != "D"):
        return None
    if around.published is None:
        return dated("PAST_REF" if back else "FUTURE_REF")
    return dated(cal.value_of(cal.shift(around.published, -2 if back else 2, unit), unit), FROM_PUBLICATION)


def from_day(match: Match, around: Context) -> Normalization | None:
    """Read "two weeks from Monday", "a week on Friday", "Monday week"."""
    count, unit = match.number(), match.unit()
    if unit not in ("D", "W", "2W") or count is None or around.published is None:
        return None
    start = cal.weekday_after(around.published, match.weekday())
    days = {"D": 1, "W": 7, "2W": 14}[unit]
    return dated(cal.shift(start, int(count) * days, "D").isoformat(), FROM_PUBLICATION)


def week_of_month(match: Match, around: Context) -> Normalization | None:
    """Read "the second week of March": the week of the calendar that most of those seven days lie in."""
    meaning = _month_in(match, around)
    days = cal.days_of(meaning.value) if meaning else None
    number = -1 if match.is_last() else match.ordinal()
    if days is None or meaning is None or match.unit() != "W" or number > _WEEKS:
        return None
    middle = cal.shift(days[1], -_MIDDLE, "D") if number < 0 else cal.shift(days[0], 7 * number - 7 + _MIDDLE, "D")
    return dated(cal.value_of(middle, "W"), meaning.reason)


def _month_in(match: Match, around: Context) -> Normalization | None:
    if not match.has("MONTHNAME", "MAYMARCH", "MONTHABBR"):
        return dated(match.first("YEAR"))
    # Its "last" tells of weeks and days.
    rest = match._replace(start=match.start + 2)
    return month(rest, around) if match.year() is None else month_year(rest, around)


def nth_day(match: Match, around: Context) -> Normalization | None:
    """Read "the first Monday in March", "the last day of May 2019"."""
    meaning = _month_in(match, around)
    days = cal.days_of(meaning.value) if meaning else None
    number = -1 if match.is_last() else match.ordinal()
    if meaning is None or days is None:
        return None
    if match.has("WEEKDAY"):
        found = cal.nth_weekday(days[0].year, days[0].month, match.weekday(), number)
    else:
        found = days[1] if number < 0 else cal.shift(days[0], number - 1, "D")
    return dated(found.isoformat(), meaning.reason) if days[0] <= found <= days[1] else None


def named_unit(match: Match, around: Context) -> Normalization | None:
    """Read "the month of May", "the year 2012"."""
    if match.unit() == "Y" and match.has("YEAR") and not match.has("OF"):
        return dated(match.first("YEAR"))
    if match.unit() != "M" or not match.has("OF"):
        return None
    return month_year(match, around) if match.year() is not None else month(match, around)


def new_year(match: Match, around: Context) -> Normalization | None:
    """Read "the new year": the coming one, until spring the one that began."""
    if match.unit() != "Y":
        return None
    if around.published is None:
        return dated("XXXX")
    return dated(f"{cal.clamp(around.published.year + (around.published.month > _SPRING)):04}", FROM_PUBLICATION)


def weekdays_ago(match: Match, around: Context) -> Normalization | None:
    """Read "two Sundays ago": the last such day counts as one."""
    number, published = match.number(), around.published
    if number is None or published is None:
        return dated("PAST_REF")
    last = cal.weekday_before(published, match.weekday(), strict=True)
    return dated(cal.shift(last, 1 - int(number), "W").isoformat(), FROM_PUBLICATION)


def unit_of_day(match: Match, around: Context) -> Normalization | None:
    """Read "the week of March 6", "Easter weekend": the week that the day lies in, or the weekend beside it."""
    unit = match.unit()
    named = holiday if match.has("HOLIDAY") else month_day
    meaning = named(match, around)
    found = cal.days_of(meaning.value) if meaning else None
    if found is None or unit not in ("W", "WE"):
        return None
    back = 2 if unit == "WE" and found[0].weekday() <= 1 else 0  # "Labor Day weekend" goes before its Monday
    return dated(cal.value_of(cal.shift(found[0], -back, "D"), unit), f"around {found[0]}")


def mid_unit(match: Match, around: Context) -> Normalization | None:
    """Read the "year" of "mid-year": this one's, or the next one's where it is over and still to come."""
    if (match.before(2), match.before()) != ("mid", "-") or match.unit() not in ("Y", "M", "W"):
        return None
    if around.published is None:
        return dated("XXXX")
    over = match.unit() == "Y" and around.published.month > _JUNE and match._replace(start=match.start - 2).limit()
    day = cal.shift(around.published, 1, "Y") if over else around.published
    return dated(cal.value_of(day, match.unit()), "the article's own")


def year_end(match: Match, around: Context) -> Normalization | None:
    """Read "year-end", "month's end"."""
    unit = match.unit()
    value = cal.value_of(around.published, unit) if around.published else "XXXX"
    return dated(value, why_ahead(match, around) or "the article's own", "END")

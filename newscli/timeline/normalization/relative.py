"""Normalize phrases that count units from the day of publication or from a day they name."""

from datetime import date

from newscli.timeline import calendar as cal
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization, dated
from newscli.timeline.normalization.dates import month_day
from newscli.timeline.normalization.direction.awaited import why_ahead
from newscli.timeline.normalization.durations import counted_units
from newscli.timeline.normalization.months import month, month_year
from newscli.timeline.normalization.weekdays import AFTER_LAST, holiday

_YEAR_BEFORE = "the period that the story reports, a year before"
_DAY_HOURS = 24
_SPRING = 3
_MIDDLE, _WEEKS = 3, 5
_SATURDAY = 5
# How many smaller units a unit has, for "a week and a half"; half of a day or an hour moves no day.
_PARTS = {"Y": (12, "M"), "Q": (3, "M"), "M": (30, "D"), "W": (7, "D")}
# A count of these is told by its year or week, since nobody means the very day.
_TOLD_BY = {"E": "Y", "C": "Y", "L": "Y", "WE": "W"}


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
    return cal.value_of(moved, _TOLD_BY.get(unit, unit))


def twice_removed(match: Match, around: Context) -> Normalization | None:
    """Read "the year before last", "the day after tomorrow": two units from publication."""
    back, unit = match.has("BEFORE"), match.unit()
    fits = match.has("LAST", "YESTERDAY") if back else match.has("NEXT", "TOMORROW")
    goes_on = match.tokens.classes[match.end : match.end + 1] in AFTER_LAST  # "the day before last Tuesday"
    if not fits or goes_on or (match.has("YESTERDAY", "TOMORROW") and unit != "D"):
        return None
    if around.published is None:
        return dated("PAST_REF" if back else "FUTURE_REF")
    return dated(cal.value_of(cal.shift(around.published, -2 if back else 2, unit), unit), FROM_PUBLICATION)


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


def year_end(match: Match, around: Context) -> Normalization | None:
    """Read "year-end", "month's end"."""
    unit = match.unit()
    value = cal.value_of(around.published, unit) if around.published else "XXXX"
    return dated(value, why_ahead(match, around) or "the article's own", "END")


def beside_holiday(match: Match, around: Context) -> Normalization | None:
    """Read "the day after Christmas", "the week before Easter"."""
    sign, unit = -1 if match.has("BEFORE") else 1, match.unit()
    named = holiday(match._replace(start=match.start + 3), around)
    days = cal.days_of(named.value) if named else None
    return dated(moved(days[0], sign, unit), f"counted from {days[0]}") if days and unit in ("D", "W") else None


def week_of_month(match: Match, around: Context) -> Normalization | None:
    """Read "the second week of March": the week of the calendar that most of those seven days lie in."""
    meaning = _month_in(match, around)
    days = cal.days_of(meaning.value) if meaning else None
    number = -1 if match.is_last() else match.ordinal()
    if days is None or meaning is None or match.unit() != "W" or number > _WEEKS:
        return None
    middle = cal.shift(days[1], -_MIDDLE, "D") if number < 0 else cal.shift(days[0], 7 * number - 7 + _MIDDLE, "D")
    return dated(cal.value_of(middle, "W"), meaning.reason)


def new_year(match: Match, around: Context) -> Normalization | None:
    """Read "the new year": the coming one, until spring the one that began."""
    if match.unit() != "Y":
        return None
    if around.published is None:
        return dated("XXXX")
    return dated(f"{cal.clamp(around.published.year + (around.published.month > _SPRING)):04}", FROM_PUBLICATION)


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


def _month_in(match: Match, around: Context) -> Normalization | None:
    rest = match._replace(start=match.start + 2)  # its "last" tells of weeks and days
    return month(rest, around) if match.year() is None else month_year(rest, around)

"""Calendar arithmetic: the days that TIMEX3 values cover, values of days and units, holidays. Reads no clock."""

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

Days = tuple[date, date]

# Letters of units as TIMEX3 durations have them: D day, W week, M month, Q quarter, Y year, E decade, C century, L
# millennium; H, MIN and S below a day; WE weekend.
BELOW_A_DAY = frozenset({"H", "MIN", "S"})
_SIZES = {"year": 1, "decade": 10, "century": 100}
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# The last group that matches names the precision.
_VALUE = (
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?P<weekend>-WE)?"
    r"|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)))?|(?P<decade>\d{3})|(?P<century>\d\d)"
)


def clamp(year: int) -> int:
    """Keep a year inside what the calendar holds."""
    return min(max(year, MINYEAR), MAXYEAR)


def _month(year: int, month: int, months: int = 1) -> Days:
    first = date(year, month, 1)
    last = shift(first, months - 1, "M")
    return first, last.replace(day=monthrange(last.year, last.month)[1])


def _week(year: int, week: int, weekend: bool) -> Days:
    monday = date.fromisocalendar(year, week, 1)
    return monday + timedelta(5 if weekend else 0), monday + timedelta(6)


def _years(first: int, count: int) -> Days:
    return date(max(first, MINYEAR), 1, 1), date(clamp(first + count - 1), 12, 31)


def _match(value: str) -> re.Match[str] | None:
    return re.fullmatch(_VALUE, value.removeprefix("FY").partition("T")[0], re.ASCII)


def _build(match: re.Match[str]) -> Days:
    precision = match.lastgroup or ""
    if precision in _SIZES:
        size = _SIZES[precision]
        return _years(int(match[precision]) * size, size)
    year = int(match["year"])
    if precision in ("week", "weekend"):
        return _week(year, int(match["week"]), precision == "weekend")
    if precision == "season":
        return _month(year, _SEASON_MONTHS[match["season"]], 3)
    if precision == "day":
        day = date(year, int(match["month"]), int(match["day"]))
        return day, day
    months = {"month": 1, "quarter": 3, "half": 6}[precision]
    return _month(year, int(match[precision]) * months - months + 1, months)


def precision_of(value: str) -> str:
    """Name the unit that a TIMEX3 calendar value is exact to; "vague" for any other value."""
    match = _match(value)
    name = match.lastgroup if match else None
    return "week" if name == "weekend" else name or "vague"


@lru_cache(1024)
def days_of(value: str) -> Days | None:
    """Return the first and last day of a TIMEX3 calendar value, None for other values and for days that are none.

    A season is the three whole months that meteorologists give it, winter beginning in the December of its year.
    """
    match = _match(value)
    try:
        return _build(match) if match else None
    except (ValueError, OverflowError):  # a week may begin on the last day that the calendar has
        return None


def value_of(day: date, unit: str) -> str:
    """Write the day, week, month, … that `day` lies in as a TIMEX3 value."""
    if unit in ("W", "WE"):
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return f"{day.year:04}-{day.month:02}"
    if unit == "Q":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    if unit == "HALF":
        return f"{day.year:04}-H{(day.month + 5) // 6}"
    sizes = {"Y": 4, "E": 3, "C": 2, "L": 1}
    return f"{day.year:04}"[: sizes[unit]] if unit in sizes else day.isoformat()


def shift(day: date, count: int, unit: str) -> date:
    """Move `day` by `count` units, staying in the month where the day is not in the one arrived at.

    A move beyond the calendar stops at its end.
    """
    days = {"D": 1, "W": 7, "WE": 7}.get(unit, 0) * count
    if days or unit in BELOW_A_DAY:
        return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))
    months = {"M": 1, "Q": 3, "HALF": 6, "Y": 12, "E": 120, "C": 1200, "L": 12000}.get(unit, 0) * count
    at = day.year * 12 + day.month - 1 + months
    if not MINYEAR <= at // 12 <= MAXYEAR:
        return date.min if months < 0 else date.max
    year, month = at // 12, at % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def weekday_before(day: date, weekday: int, *, strict: bool = False) -> date:
    """Return the last such weekday (Monday 0) up to `day`; `strict` leaves out `day` itself."""
    back = (day.weekday() - weekday) % 7
    return shift(day, -(back or 7 * strict), "D")


def weekday_after(day: date, weekday: int, *, strict: bool = False) -> date:
    """Return the first such weekday from `day` on; `strict` leaves out `day` itself."""
    ahead = (weekday - day.weekday()) % 7
    return shift(day, ahead or 7 * strict, "D")


def month_day(year: int, month: int, day: int) -> date | None:
    """Return that day, None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm that Nature printed in 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth such weekday of a month, counted from its end if `nth` is negative."""
    first, last = _month(year, month)
    if nth < 0:
        return weekday_before(last, weekday) + timedelta(7 * (nth + 1))
    return weekday_after(first, weekday) + timedelta(7 * (nth - 1))

"""In: TIMEX3 values, days and units; out: the days they cover, values again, and holidays. No clock is read."""

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

Days = tuple[date, date]

# Letters of units as TIMEX3 durations have them: D day, W week, M month, Q quarter, Y year, E decade, C century, L
# millennium; H, MIN and S below a day; WE weekend.
BELOW_A_DAY = frozenset({"H", "MIN", "S"})
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SHAPES = {
    "day": r"(\d{4})-(\d\d)-(\d\d)",
    "week": r"(\d{4})-W(\d\d)(-WE)?",
    "month": r"(\d{4})-(\d\d)",
    "quarter": r"(\d{4})-Q([1-4])",
    "half": r"(\d{4})-H([12])",
    "season": r"(\d{4})-(SP|SU|FA|WI)",
    "year": r"(\d{4})",
    "decade": r"(\d{3})",
    "century": r"(\d{2})",
}


def clamp(year: int) -> int:
    """Keep a year inside what the calendar holds."""
    return min(max(year, MINYEAR), MAXYEAR)


def _month(year: int, month: int, months: int = 1) -> Days:
    end = year * 12 + month - 2 + months
    last_year, last_month = clamp(end // 12), end % 12 + 1
    return date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1])


def _week(year: int, week: int, weekend: bool) -> Days:
    monday = date.fromisocalendar(year, week, 1)
    return monday + timedelta(5 if weekend else 0), monday + timedelta(6)


def _years(first: int, count: int) -> Days:
    return date(max(first, MINYEAR), 1, 1), date(clamp(first + count - 1), 12, 31)


def _build(precision: str, parts: tuple[str, ...]) -> Days:
    year = int(parts[0])
    if precision == "day":
        day = date(year, int(parts[1]), int(parts[2]))
        return day, day
    if precision == "week":
        return _week(year, int(parts[1]), bool(parts[2]))
    if precision == "month":
        return _month(year, int(parts[1]))
    if precision == "quarter":
        return _month(year, int(parts[1]) * 3 - 2, 3)
    if precision == "half":
        return _month(year, int(parts[1]) * 6 - 5, 6)
    if precision == "season":
        return _month(year, _SEASON_MONTHS[parts[1]], 3)
    size = {"year": 1, "decade": 10, "century": 100}[precision]
    return _years(year * size, size)


def precision_of(value: str) -> str:
    """Name the unit that a TIMEX3 calendar value is exact to; "vague" for any other value."""
    bare = value.removeprefix("FY").partition("T")[0]
    return next((name for name, shape in _SHAPES.items() if re.fullmatch(shape, bare, re.ASCII)), "vague")


def days_of(value: str) -> Days | None:
    """Return the first and last day of a TIMEX3 calendar value, None for other values and for days that are none.

    A season is the three whole months that meteorologists give it, winter beginning in the December of its year.
    """
    bare = value.removeprefix("FY").partition("T")[0]
    precision = precision_of(value)
    match = re.fullmatch(_SHAPES[precision], bare) if precision != "vague" else None
    if match is None:
        return None
    try:
        return _build(precision, match.groups(""))
    except ValueError:
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

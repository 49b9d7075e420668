"""Normalize phrases that count back to a day of its own: "a week ago last Tuesday", "80 years ago tomorrow"."""

from datetime import date

from newscli.timeline import calendar as cal
from newscli.timeline.calendar import LETTERS
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization, dated
from newscli.timeline.normalization.durations import counted_units
from newscli.timeline.normalization.holidays import holiday as day_of_holiday
from newscli.timeline.normalization.weekdays import AFTER_LAST

_LONG = ("Y", "E", "C")
_MIDDLE, _MONTH, _SEASON = 15, 30, 91  # days


def ago_on(match: Match, around: Context) -> Normalization | None:
    """Read "a week ago last Tuesday", "two years ago last March", "50 years ago on Sunday", "a week last Monday"."""
    words, published = match.words, around.published
    at = match.start + (words.index("ago") if "ago" in words else words.index("last"))
    number, unit = counted_units(match._replace(end=at))
    if published is None or number is None or number != int(number) or _names_a_year(match):
        return None
    if unit == "2W":
        number, unit = 2 * number, "W"
    if unit in cal.BELOW_A_DAY or match.before() == "for":
        return None
    value = _value(match._replace(start=at), published, int(number), unit)
    return dated(value, FROM_PUBLICATION) if value else None


def _names_a_year(match: Match) -> bool:
    """Return True for "two years ago on 3 March 2024", whose date needs no counting."""
    behind = match.tokens.classes[match.end : match.end + 2]
    return behind.removeprefix(LETTERS["COMMA"])[:1] == LETTERS["YEAR"]


def _value(named: Match, published: date, number: int, unit: str) -> str | None:
    """Return the value of a day, month or season a number of units before the one that is named."""
    if named.has("WEEKDAY"):
        return cal.shift(_weekday(named, published, unit), -number, unit).isoformat()
    if named.has("TODAY", "YESTERDAY", "TOMORROW", "DAYWORD"):
        near = cal.shift(published, named.has("TOMORROW") - named.has("YESTERDAY"), "D")
        return cal.shift(near, -number, unit).isoformat()
    if unit not in _LONG:
        return None
    years = [_named_in(named, cal.clamp(published.year + n)) for n in (-1, 0, 1)]
    days = [day for day in years if day]
    if not days:
        return None
    near = _near(named, days, published)
    then = cal.shift(near, -number, unit)
    return _written(named, then)


def _written(named: Match, first: date) -> str:
    """Return the value of the holiday, season, month or day that is named, in the year of a day."""
    if named.has("HOLIDAY"):
        return day_of_holiday(named.first("HOLIDAY"), first.year).isoformat()
    if named.has("SEASON"):
        return f"{first.year:04}-{named.season()}"
    return cal.value_of(first, "D" if named.has("DAY", "NTH") else "M")


def _weekday(named: Match, published: date, unit: str) -> date:
    """Return the weekday that is counted from; "50 years ago on Sunday" is told before that day."""
    number = named.weekday()
    if named.has("LAST"):
        return cal.weekday_before(published, number, strict=True)
    if named.has("THIS", "NEXT") or (named.has("ON") and unit in _LONG):
        return cal.weekday_after(published, number)
    return cal.weekday_before(published, number)


def _named_in(named: Match, year: int) -> date | None:
    """Return the first day of what is named as it falls in a year."""
    if named.has("HOLIDAY"):
        return day_of_holiday(named.first("HOLIDAY"), year)
    if named.has("SEASON"):
        days = cal.days_of(f"{year:04}-{named.season()}")
        return days[0] if days else None
    return cal.month_day(year, named.month(), named.day() or 1)


def _near(named: Match, days: list[date], published: date) -> date:
    """Return the last that began, the next to come, or the nearest where it is not said."""
    if named.has("LAST"):
        return max((day for day in days if day <= published), default=days[0])
    if named.has("NEXT"):
        return min((day for day in days if day > published), default=days[-1])
    whole = 0 if named.has("DAY", "NTH", "HOLIDAY") else _MIDDLE
    return min(days, key=lambda day: abs((cal.shift(day, whole, "D") - published).days))


def second_named(match: Match, around: Context) -> Normalization | None:
    """Read "the Christmas before last", "the summer after next": the second one from publication."""
    back, published = match.has("BEFORE"), around.published
    goes_on = match.tokens.classes[match.end : match.end + 1]
    if match.has("LAST") != back or goes_on in AFTER_LAST:
        return None  # "the summer before last year"
    if published is None:
        return dated("PAST_REF" if back else "FUTURE_REF")
    length = 0 if match.has("HOLIDAY") else _SEASON if match.has("SEASON") else _MONTH
    firsts = [day for n in range(-3, 4) if (day := _named_in(match, cal.clamp(published.year + n)))]
    over = [day for day in firsts if cal.shift(day, length, "D") < published]
    ahead = [day for day in firsts if day > published]
    chosen = over[-2:-1] if back else ahead[1:2]
    return dated(_written(match, chosen[0]), FROM_PUBLICATION) if chosen else None

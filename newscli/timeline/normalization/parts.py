"""Takes the days of a month, a year, a decade or a century, returns those of its early, middle or late part."""

from datetime import date

from newscli.timeline.calendar import Days

# The tenth and the twentieth of a month divide it; a year is early until March and late from October on.
_TENTH, _TWENTIETH = 10, 20
_YEAR = {"START": ((1, 1), (3, 31)), "MID": ((5, 1), (8, 31)), "END": ((10, 1), (12, 31))}
# Years of a decade and of a century, counted from its first.
_YEARS = {
    "decade": {"START": (0, 3), "MID": (4, 6), "END": (7, 9)},
    "century": {"START": (0, 33), "MID": (34, 66), "END": (67, 99)},
}


def part_of(days: Days, precision: str, mod: str | None) -> Days:
    """Return the days of "late March", "early 2008", "the mid-1990s", "the late 19th century"; others stay as they are.

    `mod` is TIMEX3's START, MID or END. The text says no more than "late": thirds are what readers take it for.
    """
    first, last = days
    if mod not in _YEAR:
        return days
    if precision == "month" and (first.year, first.month) == (last.year, last.month):
        starts, ends = (1, _TENTH + 1, _TWENTIETH + 1), (_TENTH, _TWENTIETH, last.day)
        part = tuple(_YEAR).index(mod)
        return first.replace(day=starts[part]), first.replace(day=ends[part])
    if precision == "year" and first.year == last.year:
        begin, end = _YEAR[mod]
        return date(first.year, *begin), date(first.year, *end)
    if precision in _YEARS:
        begins, ends_in = _YEARS[precision][mod]
        return date(first.year + begins, 1, 1), date(first.year + ends_in, 12, 31)
    return days

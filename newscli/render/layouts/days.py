"""Takes when something happened, returns it as the left column of a timeline says it, under the year."""

from calendar import monthrange
from datetime import date

from newscli.render.layouts.places import MONTHS, WEEKDAYS, day
from newscli.timeline import When

PARTS = {"START": "early", "MID": "mid", "END": "late", "APPROX": "about", "BEFORE": "before", "AFTER": "after"}
PARTS |= {"ON_OR_BEFORE": "by", "ON_OR_AFTER": "from", "LESS_THAN": "under", "MORE_THAN": "over"}
PARTS |= {"EQUAL_OR_LESS": "at most", "EQUAL_OR_MORE": "at least"}
_OF_A_YEAR = frozenset(("early", "mid", "late"))
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def days_of(when: When) -> str:
    """Return the days in as few words as they take: `3 Mar Tue`, `26 Jan–1 Feb`, `late Feb`; nothing where unknown."""
    if not (when.first and when.last):
        return ""
    part = PARTS.get(when.mod or "", "about" if when.approximate and when.precision == "day" else "")
    if when.mod == "END" and when.first == when.last:
        part = "by"  # the end of March
    elif part in _OF_A_YEAR and _is_whole(when.precision, when.first, when.last):
        part = ""  # "until the end of March" reaches over all days of March
    return f"{part} {_plain(when, when.first, when.last)}".strip()


def _is_whole(precision: str, first: date, last: date) -> bool:
    days = (first.day, last.day) if precision == "month" else (first.month, first.day, last.month, last.day)
    return days in ((1, monthrange(last.year, last.month)[1]), (1, 1, 12, 31))


def _plain(when: When, first: date, last: date) -> str:
    if first == last:
        return f"{day(first, year=False)} {WEEKDAYS[first.weekday()]}"
    season = SEASONS.get(when.value[-2:])
    if season and len(when.value) == 7:
        return season
    if when.precision == "year" and PARTS.get(when.mod or "") in _OF_A_YEAR:
        return str(first.year)
    return WHOLE.get(when.precision, _range)(first, last)


def _range(first: date, last: date) -> str:
    return f"{day(first, year=False)}–{day(last, year=first.year != last.year)}"


def _month(first: date, last: date) -> str:
    """Return the month, or where the days reach over several, from the first to the last of them."""
    if (first.year, first.month) == (last.year, last.month):
        return MONTHS[first.month - 1]
    more = f" {last.year}" if first.year != last.year else ""
    return f"{MONTHS[first.month - 1]}–{MONTHS[last.month - 1]}{more}"


def _quarter(first: date, last: date) -> str:
    return f"Q{(first.month + 2) // 3}" if first.month % 3 == 1 else _range(first, last)


def _years(first: date, last: date) -> str:
    """Return one year, or a decade or century as from its first to its last year."""
    if (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
        return _month(first, last)
    if first.year == last.year:
        return str(first.year)
    return f"{first.year}s" if first.year % 10 == 0 and last.year == first.year + 9 else f"{first.year}–{last.year}"


WHOLE = {"month": _month, "quarter": _quarter, "year": _years, "decade": _years, "century": _years}

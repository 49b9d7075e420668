"""Days as somebody types them: takes `2026-03`, `yesterday` or `3d`, and which day is today, returns the days."""

import re
from datetime import date, timedelta

import newscli
from newscli.errors import UsageError
from newscli.pipeline.inputs import Days

_UNITS = {"d": "days", "w": "weeks", "m": "months", "y": "years"}


def days_meant(words: str, today: date) -> Days:
    """Return the first and the last day that `words` mean on the day `today`.

    A date, month or year stands as `2026-03-03`, `2026-03` or `2026`; `3d` and `2w` are the day that number of days or
    weeks ago, `3m` and `1y` a whole month or year. Anything else is read as in an article of `today`.

    Raises `UsageError` for what names no days.
    """
    typed = " ".join(words.split())
    try:
        found = _iso(typed) or _counted_back(typed, today) or _read(typed, today)
    except (ValueError, OverflowError):
        found = None
    if found is None:
        raise UsageError(
            f"“{words}” is not a date. Give one as 2026-03-03, 2026-03, yesterday, monday, 3d or “last week”."
        )
    return found


def _iso(typed: str) -> Days | None:
    matched = re.fullmatch(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?", typed)
    if not matched:
        return None
    year, month, day = (int(part) if part else None for part in matched.groups())
    from calendar import monthrange  # few commands are given a day

    first = date(year or 0, month or 1, day or 1)
    last_month = month or 12
    return Days(first, date(first.year, last_month, day or monthrange(first.year, last_month)[1]))


def _counted_back(typed: str, today: date) -> Days | None:
    matched = re.fullmatch(r"(\d{1,5}) ?([dwmyDWMY])", typed)
    if not matched:
        return None
    number, unit = int(matched[1]), _UNITS[matched[2].lower()]
    if unit in ("months", "years"):
        return _read(f"{number} {unit} ago", today)
    day = today - timedelta(**{unit: number})
    return Days(day, day)


def _read(typed: str, today: date) -> Days | None:
    for written in dict.fromkeys((typed, typed.title(), typed.lower())):
        for before in ("It happened", "It happened in"):
            article = newscli.read(f"{before} {written}.", published=today)
            for time in newscli.find_times(article).times:
                if time.span.of(article.text).rstrip(".") == written.rstrip(".") and time.first and time.last:
                    return Days(time.first, time.last)
    return None

"""Days in options: takes a day as somebody types it, returns a date or raises an error. Only here the clock is read."""

from datetime import UTC, date, datetime

from newscli.errors import UsageError
from newscli.pipeline.days import Days, days_meant


def now() -> datetime:
    """Return this instant."""
    return datetime.now(UTC)


def days(words: str) -> Days:
    """Return the days that are meant: one, or those of a week, month or year. Raises `UsageError`."""
    return days_meant(words, now().astimezone().date())


def day(words: str) -> date:
    """Return the one day that is meant; raises `UsageError` for several days, or none."""
    first, last = days(words)
    if first != last:
        raise UsageError(f"“{words}” is more than a day. Give one, as {first}.")
    return first


def first_day(words: str) -> date:
    """Return the day, or the first of a week, month or year."""
    return days(words).first


def last_day(words: str) -> date:
    """Return the day, or the last of a week, month or year."""
    return days(words).last

"""Days in options. In: a day as somebody types it; out: a date, or an error."""

from datetime import date

from newscli.errors import UsageError


def day(words: str) -> date:
    """Return the day of `2026-03-03`; raises `UsageError` for anything else."""
    return _day(words, words)


def _day(iso: str, typed: str) -> date:
    try:
        return date.fromisoformat(iso.strip())
    except ValueError:
        raise UsageError(f"“{typed}” is no date. Give it as 2026-03-03.") from None


def first_day(words: str) -> date:
    """Return the day, or the first of a month (`2026-03`) or year (`2026`)."""
    year, month, of_month = _parts(words)
    return _day(words if month is None else f"{year}-{month or '01'}-{of_month or '01'}", words)


def last_day(words: str) -> date:
    """Return the day, or the last of a month (`2026-03`) or year (`2026`)."""
    from calendar import monthrange

    year, month, of_month = _parts(words)
    if month is None or of_month:
        return day(words)
    start = _day(f"{year}-{month or '12'}-01", words)
    return start.replace(day=monthrange(start.year, start.month)[1])


def _parts(words: str) -> tuple[str, str | None, str]:
    """Split into year, month, day; the month is None where the words are no date of this form at all."""
    parts = words.strip().split("-")
    if not (len(parts) <= 3 and len(parts[0]) == 4 and all(part.isdecimal() for part in parts)):
        return "", None, ""
    year, month, of_month = (*parts, "", "")[:3]
    return year, month, of_month

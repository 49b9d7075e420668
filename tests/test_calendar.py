"""Calendar arithmetic: the days of TIMEX3 values, the values of days, and what lies some units away."""

from datetime import date, timedelta

import newscli
import pytest
from newscli.timeline import calendar as cal

# A value, what it is exact to, its first and last day.
DAYS = (
    ("2026-02-06", "day", "2026-02-06", "2026-02-06"),
    ("2026-02-06T14:05", "day", "2026-02-06", "2026-02-06"),
    ("2026-W06", "week", "2026-02-02", "2026-02-08"),
    ("2026-W06-WE", "week", "2026-02-07", "2026-02-08"),
    ("2024-02", "month", "2024-02-01", "2024-02-29"),
    ("2026-Q3", "quarter", "2026-07-01", "2026-09-30"),
    ("2026-H2", "half", "2026-07-01", "2026-12-31"),
    ("2025-WI", "season", "2025-12-01", "2026-02-28"),
    ("2026-SP", "season", "2026-03-01", "2026-05-31"),
    ("2026", "year", "2026-01-01", "2026-12-31"),
    ("FY2026", "year", "2026-01-01", "2026-12-31"),
    ("199", "decade", "1990-01-01", "1999-12-31"),
    ("19", "century", "1900-01-01", "1999-12-31"),
    ("00", "century", "0001-01-01", "0099-12-31"),
    ("9999-WI", "season", "9999-12-01", "9999-12-31"),
)
# The parts of the calendar that 6 August 1987 lies in.
VALUES = (
    *(("D", "1987-08-06"), ("W", "1987-W32"), ("WE", "1987-W32-WE"), ("M", "1987-08"), ("Q", "1987-Q3")),
    *(("HALF", "1987-H2"), ("Y", "1987"), ("E", "198"), ("C", "19"), ("L", "1")),
)
# A day, how many units, and the day that lies so far away.
SHIFTS = (
    ("2026-02-06", 30, "D", "2026-03-08"),
    ("2026-02-06", -2, "W", "2026-01-23"),
    ("2026-02-06", 1, "WE", "2026-02-13"),
    ("2026-02-06", 5, "H", "2026-02-06"),
    ("2026-01-31", 1, "M", "2026-02-28"),
    ("2026-12-31", 2, "M", "2027-02-28"),
    ("2026-01-15", -1, "M", "2025-12-15"),
    ("2026-02-06", -1, "Q", "2025-11-06"),
    ("2026-02-06", 1, "HALF", "2026-08-06"),
    ("2024-02-29", 1, "Y", "2025-02-28"),
    ("2026-02-06", -3, "E", "1996-02-06"),
    ("2026-02-06", -2, "C", "1826-02-06"),
    ("2026-02-06", -1, "L", "1026-02-06"),
    ("2026-02-06", 3, "SEASON", "2026-02-06"),
    ("2026-02-06", -2025, "Y", "0001-02-06"),
    ("2026-02-06", 7973, "Y", "9999-02-06"),
    ("2026-02-06", -2026, "Y", "0001-01-01"),
    ("2026-02-06", 7974, "Y", "9999-12-31"),
    ("0001-01-09", -10, "D", "0001-01-01"),
    ("9999-12-30", 1, "W", "9999-12-31"),
)


@pytest.mark.parametrize(("value", "precision", "first", "last"), DAYS)
def test_values_have_their_days(value: str, precision: str, first: str, last: str) -> None:
    assert cal.precision_of(value) == precision
    assert cal.days_of(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("value", ["", "P2W", "2026-02-30", "2026-W54", "2026-Q5", "PAST_REF", "XXXX-02", "²026"])
def test_other_values_have_no_days(value: str) -> None:
    assert cal.days_of(value) is None


@pytest.mark.parametrize(("unit", "value"), VALUES)
def test_a_day_lies_in_the_units_of_its_calendar(unit: str, value: str) -> None:
    assert cal.value_of(date(1987, 8, 6), unit) == value


def test_halves_and_quarters_begin_with_their_months() -> None:
    firsts = [date(1987, month, 1) for month in (1, 3, 4, 6, 7, 12)]
    assert [cal.value_of(day, "Q")[-1] for day in firsts] == ["1", "1", "2", "2", "3", "4"]
    assert [cal.value_of(day, "HALF")[-1] for day in firsts] == ["1", "1", "1", "1", "2", "2"]


@pytest.mark.parametrize(("day", "count", "unit", "expected"), SHIFTS)
def test_what_lies_some_units_away(day: str, count: int, unit: str, expected: str) -> None:
    assert cal.shift(date.fromisoformat(day), count, unit) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("weekday", "nth", "day"),
    [(0, 1, 2), (6, 1, 1), (4, 2, 13), (5, 4, 28), (5, -1, 28), (0, -1, 23), (4, -2, 20), (6, -4, 1)],
)
def test_weekdays_of_a_month_count_from_either_end(weekday: int, nth: int, day: int) -> None:
    assert cal.nth_weekday(2026, 2, weekday, nth) == date(2026, 2, day)


@pytest.mark.parametrize(("strict", "before", "after"), [(False, 6, 6), (True, 30, 13)])
def test_a_weekday_may_be_the_day_itself(strict: bool, before: int, after: int) -> None:
    friday = date(2026, 2, 6)
    assert cal.weekday_before(friday, 4, strict=strict).day == before
    assert cal.weekday_after(friday, 4, strict=strict).day == after
    assert cal.weekday_before(friday, 5, strict=strict) == date(2026, 1, 31)
    assert cal.weekday_after(friday, 3, strict=strict) == date(2026, 2, 12)


@pytest.mark.parametrize("day", [date.min, date.min + timedelta(30), date.max - timedelta(1), date.max])
def test_the_calendar_ends_without_an_error(day: date) -> None:
    article = newscli.read(
        "It fell this weekend, and the fair ran Jan. 6-8 in Colby. They will vote a week before Christmas. They waited "
        "for ten minutes on Friday. Profit rose in the quarter ended Oct. 31. It opens this coming week.",
        published=day,
    )
    assert newscli.find_times(article).times
    newscli.find_timeline(article)

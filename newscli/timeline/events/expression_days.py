"""The days of expressions: takes those of a sentence, returns what each dates with its first and last day.

They are those of its value, but for what only readers of a timeline need: parts of a month, "exactly a year ago" to
the day, the day that "a day after the pier fell" gives the pier.
"""

from dataclasses import replace
from datetime import date
from typing import cast

from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.events.anchoring import counts_from_now
from newscli.timeline.events.counted_from import counted_beside
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.extraction.told_so_far import days_of
from newscli.timeline.match import Match
from newscli.timeline.normalization.clocks import is_clock
from newscli.timeline.normalization.direction.tense import is_moved_from
from newscli.timeline.normalization.durations import counted_units
from newscli.timeline.normalization.parts import part_of
from newscli.timeline.normalization.relative import moved
from newscli.timeline.results import Precision, When

_EXACT = word_set("exactly precisely")
_SUNDAY = 6
# "October to December", as months of a quarter are named; a hyphen may stand on either side.
_TO = (["to"], ["-", "to", "-"], ["–", "to", "–"])
# "The quarter ended March 31", as reports have it.
_ENDING = ("ended", "ending", "that ended", "which ended", ", which ended", "ends", "that ends", ", which ends")
_BRACKET = 10


def days_told(group: list[Timex], published: date | None) -> list[tuple[Timex, When]]:
    """Return what the expressions of a sentence name, clock times last, since the day beside them dates as well.

    "From 2009" and "to 2011" are one; what a plan was moved from is none, nor is the night of "overnight into Friday".
    """
    dated: list[tuple[Timex, When]] = []
    for one in group:
        if is_moved_from(one.match) or (one.match.words == ["overnight"] and one.match.after() == "into"):
            continue
        before = dated[-1] if dated else None
        when = counted_beside(one, before, published) or when_of(one, published)
        if before and _ends_period(before[0], one):
            dated[-1] = (one, _period_to(before[0], when) or when)
            continue
        if before and before[1].first and when.last and _is_clock_of(one, when, before[1]):
            when = replace(when, value=before[1].value, first=before[1].first)  # "Saturday and Sunday from 9 a.m."
        if before and before[1].first and when.last and _spans(before[0], one) and before[1].first <= when.last:
            joined = f"{before[1].value}/{when.value}"
            dated[-1] = (before[0], replace(before[1], value=joined, last=when.last))
        else:
            dated.append((one, when))
    return sorted(dated, key=lambda pair: pair[0].meaning.type == "TIME")


def times_here(group: list[Timex]) -> list[Timex]:
    """Leave out times that tell again when it was in another zone: "at 8 p.m. (7 a.m. Friday in Auckland)"."""
    here: list[Timex] = []
    for one in group:
        if not (is_clock(one.meaning) and _is_elsewhere(one.match, here)):
            here.append(one)
    return here


def when_of(found: Timex, published: date | None) -> When:
    """Return the days of an expression and how exact they are; `precision` is "vague" where it has no days."""
    meaning = found.meaning
    value = _value_of(found, published)
    days = days_of(meaning) if meaning.interval else cal.days_of(value)
    precision = cal.precision_of(value.partition("/")[0]) if days else "vague"
    first, last = (days if not days or _ends_or_owns(found) else part_of(days, precision, meaning.mod)) or (None, None)
    if first and last and meaning.mod == "END" and found.match.limit() == "by":
        first = last  # a term ends with a day
    if first and last and published and first <= published <= last:
        if _is_behind(found):
            last = published
        elif found.match.words[0] == "later":
            first = published
    return When(value, first, last, meaning.mod, cast(Precision, precision), meaning.mod is not None)


def _value_of(found: Timex, published: date | None) -> str:
    """Return what an expression means, "exactly a year ago" to the day, "last week" told on Sunday as that week."""
    match, meaning = found.match, found.meaning
    if published and match.words[-1] == "ago" and match.before() in _EXACT:
        number, unit = counted_units(match)
        if number and number == int(number) and unit in ("W", "M", "Y"):
            return cal.shift(published, -int(number), unit).isoformat()
    if published and meaning.type == "DURATION" and not meaning.interval and counts_from_now(found):
        number, unit = counted_units(match)
        return moved(published, number or 0, unit)
    if match.unit() == "WE" and match.before() == "before" and (weekend := cal.days_of(meaning.value)):
        return cal.shift(weekend[0], -1, "D").isoformat()  # a term that ends with Friday
    if published and published.weekday() == _SUNDAY and match.words == ["last", "week"]:
        return cal.value_of(published, "W")
    first, _, last = meaning.interval.partition("/")
    return first if first and first == last else meaning.interval or meaning.value


def _is_elsewhere(match: Match, before: list[Timex]) -> bool:
    """Return True if a bracket opens before an expression, right after another clock time."""
    lows, at = match.tokens.lows, match.start - 1
    while at > max(match.start - _BRACKET, 0) and lows[at] not in ("(", ")"):
        at -= 1
    return at > 0 and lows[at] == "(" and any(is_clock(one.meaning) and at - 2 <= one.match.end <= at for one in before)


def _ends_or_owns(found: Timex) -> bool:
    """Return True for "until the end of May" and "the start of this year's race": no part of the month or year."""
    ends = found.meaning.mod == "END" and found.match.limit() != ""
    return ends or found.match.after() in ("'s", "’s")


def _is_behind(found: Timex) -> bool:
    """Return True for "earlier this year" and "so far this year", which end with the day of publication."""
    return found.match.words[0] == "earlier" or (found.match.before(2), found.match.before()) == ("so", "far")


def _spans(one: Timex, two: Timex) -> bool:
    """Return True for "from 2009 to 2011", "Monday through Friday", "between May and July", "2009 and 2010"."""
    between, opens = one.match.tokens.lows[one.match.end : two.match.start], one.match.before()
    if between[:1] == [","] and cal.precision_of(one.meaning.value) == "day":
        between = between[1:]  # "between May 3, 2010, and July 9, 2011"
    if between in (["through"], ["and", "into"]):
        return True
    if opens == "from":
        return between in (["to"], ["until"], ["through"], ["-"], ["–"])
    alike = cal.precision_of(one.meaning.value), cal.precision_of(two.meaning.value)
    if between in _TO and alike == ("day", "day"):
        return two.meaning.reason.startswith("beside")  # "May 3 to 9"
    if between in _TO:
        return alike == ("month", "month")
    following = _follows(one.meaning.value, two.meaning.value)
    if between == ["or"]:
        return following and alike == ("month", "month")  # "in April or May"
    return between == ["and"] and (opens == "between" or following)


def _ends_period(one: Timex, two: Timex) -> bool:
    """Return True for "the three months ended March 31", "the quarter ending on June 30", "the 12 months to March"."""
    between = one.match.tokens.lows[one.match.end : two.match.start]
    if one.match.unit() not in ("Q", "M", "W", "Y") or not one.match.has("UNITWORD", "UNITS", "QUARTER"):
        return False
    return " ".join(between).removesuffix(" on") in _ENDING or (
        between in (["to"], ["until"]) and one.meaning.type == "DURATION"
    )


def _period_to(length: Timex, end: When) -> When | None:
    """Return the days of a length that ends with others."""
    number, unit = counted_units(length.match)
    if length.match.has("QUARTER"):
        number, unit = 3, "M"  # "the first quarter ended March 31"
    if number is None or end.last is None or number != int(number):
        return None
    first = cal.shift(cal.shift(end.last, 1, "D"), -int(number), unit)
    return When(f"{first}/{end.last}", first, end.last, None, "day", False)


def _is_clock_of(one: Timex, when: When, days: When) -> bool:
    """Return True if a clock time is that of several days told before it."""
    return days.first != days.last and is_clock(one.meaning) and when.last == days.last


def _follows(one: str, two: str) -> bool:
    """Return True if a year, a month or a day begins where another ends."""
    days, next_days = cal.days_of(one), cal.days_of(two)
    alike = cal.precision_of(one) == cal.precision_of(two)
    return bool(alike and days and next_days and cal.shift(days[1], 1, "D") == next_days[0])

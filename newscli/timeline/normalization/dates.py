"""Normalize phrases that name days and months of the calendar."""

from datetime import date, timedelta

from newscli.language.lexicon.calendar import SCHEDULED, month_number
from newscli.language.lexicon.closed_classes import THIRD_POSSESSIVES
from newscli.language.lexicon.saying import says
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import compile_pattern
from newscli.timeline.match import Context, Match, Normalization, dated, full_year
from newscli.timeline.normalization.direction.awaited import is_of_the_past
from newscli.timeline.normalization.direction.verb_signs import surely_ahead, surely_behind
from newscli.timeline.normalization.years import year_behind

ARTICLES = word_set("a an 's ’s its")
_DESCRIBED = ARTICLES | THIRD_POSSESSIVES | {"the", "whose"}
JOINS = word_set("and to through into until - –")
# Days that what happened on them is named by: their year, and the words that may follow. "Sept. 11" stands alone where
# no such day is near, in days.
_NAMED_DAYS = {
    (9, 11): (2001, word_set("attack attacks terror terrorist hijackings hijackers")),
    (1, 6): (2021, word_set("attack insurrection riot riots rioter rioters siege committee capitol defendants")),
    (10, 7): (2023, word_set("attack attacks assault massacre hamas")),
}
_NEAR_SEPT_11 = 60
_BEHIND_ROW_DAY = frozenset("-–—:|@")  # "June 10 — Corran Hall"
_ON_HOLIDAY = frozenset(("at", "on", "over", "until", "till", "before", "after", "since", "by"))
# How far ahead or back, in days, a verb's tense may carry a date; farther back where no such day is near ahead, nor a
# word close by that sets one.
_FAR_AHEAD, _FAR_BACK, _NEAR_AHEAD, _VERY_NEAR, TOKENS_NEAR = 300, 240, 60, 30, 8
_BESIDE = timedelta(31)  # what had been done about a month that was told lies so near to it
# Days that an article may be late, or early in its part of the world.
_LATE, _EARLY = 7, 2
_SETTING = word_set(
    "will set extended postponed moved delayed deferred fixed asked ordered rescheduled adjourned until date "
    "deadline from by"
)


def iso(match: Match, around: Context) -> Normalization | None:
    """Read "2026-02-06", "2026-02-06T14:05Z", "2026-W05"."""
    value = match.words[0].upper().replace(" ", "T").replace("/", "-")
    if cal.days_of(value) is None:
        return None
    return Normalization("TIME" if "T" in value else "DATE", value)


def slashed(match: Match, around: Context) -> Normalization | None:
    """Read "2/6/2026", month first as in America, day first where the month can't be, and in "6.2.2026"."""
    dotted = "." in match.words[0]
    first, second, year = map(int, match.words[0].split("." if dotted else "/"))
    month, day = (first, second) if first <= 12 and not dotted else (second, first)
    found = cal.month_day(full_year(year) if year < 100 else year, month, day)
    return dated(found.isoformat()) if found else None


def month_day(match: Match, around: Context) -> Normalization | None:
    """Read "Feb. 6", "6 February 2026", "Friday, Feb. 6"."""
    day, month, year = match.day(), match.month(), match.year() or year_behind(match)
    if cal.month_day(2000 if year is None else year, month, day) is None:
        return None
    if year is not None:
        return dated(f"{year:04}-{month:02}-{day:02}")
    start = around.published
    if start is None:
        return dated(f"XXXX-{month:02}-{day:02}")
    if (year := _year_of_name(match, month, day, start)) is not None:
        return dated(f"{year:04}-{month:02}-{day:02}", "a day with a name")
    days = [found for n in (-1, 0, 1) if (found := cal.month_day(start.year + n, month, day))]
    if first := _joined_to(match, around):
        days = [found for found in days if found >= first][:1] or days
    if match.has("WEEKDAY", "WDABBR"):
        days = [found for found in days if found.weekday() == match.weekday()] or days
    return nearest(match, around, start, days)


def _year_of_name(match: Match, month: int, day: int, now: date) -> int | None:
    """Return the year of "the Sept. 11 attacks", "the Jan. 6 riot", which is not the nearest; None of other days."""
    year, words = _NAMED_DAYS.get((month, day), (now.year, frozenset()))
    if year >= now.year:
        return None
    if match.after() in words:
        return year
    near = min(abs((date(cal.clamp(now.year + n), month, day) - now).days) for n in (-1, 0, 1))
    alone = (month, day) == (9, 11) and near > _NEAR_SEPT_11
    return year if alone and not match.has("WEEKDAY", "WDABBR", "LAST", "NEXT") else None


def _joined_to(match: Match, around: Context) -> date | None:
    """Return the first day of "between Feb. 1 and Feb. 10" where this is the second."""
    named = cal.days_of(around.anchor)
    joined = named and named[0] == named[1] and match.before() in JOINS and match.before(2) == str(named[0].day)
    return named[0] if named and joined else None


def nearest(match: Match, around: Context, published: date, days: list[date]) -> Normalization | None:
    """Choose among the days of several years: as named, by tense, or the nearest; in a row of a list as it goes on."""
    named = cal.days_of(around.anchor) if match.start == 0 and match.after() in _BEHIND_ROW_DAY else None
    if named and not around.tense(match)[0] and (later := min((day for day in days if day >= named[0]), default=None)):
        return dated(later.isoformat(), f"as the list goes on from {around.anchor}")
    back = max((day for day in days if day <= published), default=None)
    ahead = min((day for day in days if day >= published), default=None)
    if back is None or ahead is None or back == ahead:
        only = back or ahead
        return dated(only.isoformat(), "the only year it fits") if only else None
    known = around.named_days.get((back.month, back.day))
    if known in (back, ahead) and known is not None and match.before() == "the":
        return dated(known.isoformat(), "named before")  # "She still hums the April 12 hymn"
    if evidence := _of_evidence(match, around, published - back):
        return dated(evidence.isoformat(), f"counted from {around.latest_in_full}")
    future, reason = _is_ahead(match, around, (published - back).days, (ahead - published).days)
    return dated((ahead if future else back).isoformat(), reason)


def _of_evidence(match: Match, around: Context, back: timedelta) -> date | None:
    """Return the day of "had stopped her on 29 May" that lies beside the "June 2024" told before."""
    evidence = cal.days_of(around.latest_in_full)
    if evidence is None or back.days <= _NEAR_AHEAD or around.tense(match)[1] != "had":
        return None
    days = (cal.month_day(evidence[0].year + n, match.month(), match.day()) for n in (-1, 0, 1))
    return next((day for day in days if day and evidence[0] - _BESIDE <= day <= evidence[1] + _BESIDE), None)


def _is_ahead(match: Match, around: Context, back: int, ahead: int) -> tuple[bool, str]:
    if match.has("LAST"):
        return False, "named as the last one"
    if match.has("NEXT", "COMING"):
        return True, "named as the next one"
    sign, word = around.tense(match)
    if sign == "future" and (ahead < _FAR_AHEAD or (back > _LATE and surely_ahead(match))):
        return True, f"ahead, because of “{word}”"
    if ahead > _EARLY and surely_behind(match):
        return False, f"back, because of “{word or match.before()}”"
    # "called her on June 30", not "said the vote is on June 30"
    beside = match.before() == "on" and match.before(2) not in SCHEDULED and not says(word)
    near_ahead = _VERY_NEAR if beside else _NEAR_AHEAD
    if sign == "past" and (back < _FAR_BACK or word == "ended" or (ahead > near_ahead and _happened_on(match))):
        return False, f"back, because of “{word}”"
    if match.has("HOLIDAY") and match.before() in _ON_HOLIDAY and is_of_the_past(match, around):
        return False, f"back, because of “{word}”"
    if min(back, ahead) > _VERY_NEAR and (side := around.side_named_before(match)):
        return side == "future", "as the day named before it"
    return ahead < back, "the nearest such day"


def _happened_on(match: Match) -> bool:
    """Return True for "was knighted on July 3", not "the July 3 vote", "set it for July 3", a holiday."""
    sets = not _SETTING.isdisjoint(match.words_before(TOKENS_NEAR))
    return not sets and match.before() not in _DESCRIBED and not match.has("HOLIDAY")


# A day beside another day of its month: "on 4 and 5 May".

_BEFORE_DAYS = word_set("between from on of the")
_BEHIND_DAY = word_set("in at for with on when to by near and but as from after before")
# "and 9 May 2026".
_DAY_BEHIND = "[AND TO OR] [DAY NTH] [MONTHNAME MAYMARCH] YEAR?"


def day_range(match: Match, around: Context) -> Normalization | None:
    """Read "Feb. 6-8": a duration with its first and last day."""
    first = month_day(match, around)
    begun, *ended = map(int, match.all("DAY"))
    if first is None or not ended or ended[0] <= begun:
        return None
    until = first.value[:-2] + f"{ended[0]:02}"
    if cal.days_of(until.replace("XXXX", "2000")) is None:
        return None
    return Normalization("DURATION", f"P{ended[0] - begun + 1}D", None, first.reason, f"{first.value}/{until}")


def first_day(match: Match, around: Context) -> Normalization | None:
    """Read the "3" of "between 3 and 9 May 2026"."""
    ahead = compile_pattern(_DAY_BEHIND).match(match.tokens.classes, match.end)
    if not ahead or match.before() not in _BEFORE_DAYS:
        return None
    whole = month_day(Match(match.tokens, match.end + 1, ahead.end()), around)
    day = cal.days_of(whole.value) if whole else None
    found = cal.month_day(day[0].year, day[0].month, match.day()) if day else None
    return dated(found.isoformat(), "of the month behind it") if found and day and found < day[0] else None


def second_day(match: Match, around: Context) -> Normalization | None:
    """Read the "8" of "June 7 and 8", "June 7 to 8", unless it counts what follows."""
    before, counts = match.before(2), match.after().isalpha() and match.after() not in _BEHIND_DAY
    named = cal.days_of(around.anchor)
    month = month_number(match.before(4) if match.before(3) == "." else match.before(3) or "none")
    if match.before() not in ("and", "or", "to", "through") or counts or named is None or named[0] != named[1]:
        return None
    if month != named[0].month or before != str(named[0].day):
        return None
    found = cal.month_day(named[0].year, month, match.day())
    return dated(found.isoformat(), f"beside {named[0]}") if found and found > named[0] else None

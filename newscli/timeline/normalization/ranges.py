"""Normalize a day beside another day of its month: "on 4 and 5 May"."""

from newscli.language.lexicon.calendar import month_number
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import compile_pattern
from newscli.timeline.match import Context, Match, Normalization, dated
from newscli.timeline.normalization.dates import month_day

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

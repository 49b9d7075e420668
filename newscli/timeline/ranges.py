"""In: a day beside another of its month; out: what both mean, None if it is no day."""

import re
from functools import cache

from newscli.timeline import calendar as cal
from newscli.timeline.dates import month_day
from newscli.timeline.lexicon import LETTERS, listed, month_of
from newscli.timeline.phrase import Phrase, Reading, Surroundings, dated

_BEFORE_DAYS = frozenset(listed("between from on of the"))
_BEHIND_DAY = frozenset(listed("in at for with on when to by near and but as from after before"))


def day_range(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "Feb. 6-8": a duration with its first and last day."""
    first = month_day(phrase, around)
    begun, *ended = map(int, phrase.all("DAY"))
    if first is None or not ended or ended[0] <= begun:
        return None
    until = first.value[:-2] + f"{ended[0]:02}"
    if cal.days_of(until.replace("XXXX", "2000")) is None:
        return None
    return Reading("DURATION", f"P{ended[0] - begun + 1}D", None, first.reason, f"{first.value}/{until}")


def first_day(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read the "3" of "between 3 and 9 May 2026"."""
    match = _day_behind().match(phrase.tokens.classes, phrase.end)
    if not match or phrase.before() not in _BEFORE_DAYS:
        return None
    whole = month_day(Phrase(phrase.tokens, phrase.end + 1, match.end()), around)
    day = cal.days_of(whole.value) if whole else None
    found = cal.month_day(day[0].year, day[0].month, phrase.day()) if day else None
    return dated(found.isoformat(), "of the month behind it") if found and day and found < day[0] else None


def second_day(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read the "25" of "April 24 and 25", unless it counts what follows."""
    before, counts = phrase.before(2), phrase.after().isalpha() and phrase.after() not in _BEHIND_DAY
    named = cal.days_of(around.anchor)
    month = month_of(phrase.before(4) if phrase.before(3) == "." else phrase.before(3) or "none")
    if phrase.before() not in ("and", "or") or counts or named is None or named[0] != named[1]:
        return None
    if month != named[0].month or before != str(named[0].day):
        return None
    found = cal.month_day(named[0].year, month, phrase.day())
    return dated(found.isoformat(), f"beside {named[0]}") if found and found > named[0] else None


@cache
def _day_behind() -> re.Pattern[str]:
    """Match "and 9 May 2026" in classes."""
    letters = {name: LETTERS[name] for name in ("AND", "TO", "OR", "DAY", "NTH", "MONTHNAME", "MAYMARCH", "YEAR")}
    return re.compile("[{AND}{TO}{OR}][{DAY}{NTH}][{MONTHNAME}{MAYMARCH}](?:{YEAR})?".format(**letters))

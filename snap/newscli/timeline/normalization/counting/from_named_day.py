"""Normalize phrases that count from a day named after them: "two weeks after Easter", "a day before Friday's vote"."""

from datetime import date

from newscli.language.lexicon.closed_classes import BE, COORDINATORS, HAVE, SUBJECTS
from newscli.language.lexicon.saying import says
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import compile_pattern
from newscli.timeline.match import Context, Match, Normalization, letters_of
from newscli.timeline.normalization.dates import month_day
from newscli.timeline.normalization.durations import counted_units
from newscli.timeline.normalization.holidays import holiday as day_of_holiday
from newscli.timeline.normalization.relative import moved
from newscli.timeline.normalization.weekdays import holiday, weekday

_BACK, _ARE = ("before",), ("is", "are")
# A length after these is one: "shut for two weeks after Easter".
_LASTING = word_set("for within in over during of took takes take lasted lasts spent spend")
# What happens is told in as many tokens at most between a count and its day, none of these among them.
_REACH = 9
_VERB = 4  # words that hold a pronoun and its verb, or a verb before its day
_CLOSING = COORDINATORS | word_set(", . ; : “ ” ( ) — – a an last next since until")
_YEAR = "(COMMA? YEAR)?"
_DAY = "WEEKDAY | DAY MONTHNAME YEAR? | DAY MAYMARCH YEAR? | DAY MONTHABBR DOT? YEAR?"
_NAMED = f"({_DAY} | [MONTHNAME MAYMARCH] [DAY NTH] {_YEAR} | MONTHABBR DOT? [DAY NTH] {_YEAR} | HOLIDAY YEAR?)"
_LEADS, _SATURDAY, _SUNDAY = ("on", "of"), 5, 6
_DAYS = letters_of(("WEEKDAY", "DAY", "MONTHNAME", "MAYMARCH", "MONTHABBR", "HOLIDAY"))


def beside_day(match: Match, around: Context) -> Normalization | None:
    """Read "two weeks before Christmas", "the Monday after 3 April", "the first Friday after Easter"."""
    at = next(at for at in range(match.start, match.end) if match.tokens.lows[at] in ("before", "after"))
    head, named = match._replace(end=at), match._replace(start=at + 1)
    return _beside(head, named, match.tokens.lows[at], around)


def beside_event(match: Match, around: Context) -> Normalization | None:
    """Read "the day before" of "the day before the vote on Friday", "two days after" of "two days after Monday's"."""
    named = _day_behind(match)
    if _stands_by_a_time(match, around):
        return None
    head, side = match._replace(end=match.end - 1), match.words[-1]
    if named is not None:
        return _beside(head, named, side, around)
    day = None if head.behind_which() in _LASTING else _day_of_verb(match, around)
    value = _value(head, day, -1 if side in _BACK else 1) if day else None
    return Normalization("DATE", value, None, f"counted from {day}") if value else None


def _day_of_verb(match: Match, around: Context) -> date | None:
    """Return the one day on which was told before what a pronoun did: "the day before he died", "… she was held"."""
    behind = match.tokens.lows[match.end : match.end + _VERB]
    if behind[:1] == [] or behind[0] not in SUBJECTS:
        return None
    verb = next((low for low in behind[1:] if low not in BE and low not in HAVE), "")
    days = [day for day, teller in around.tellers.items() if verb in teller.words_before(_VERB)]
    return days[0] if len(days) == 1 else None


def _stands_by_a_time(match: Match, around: Context) -> bool:
    """Return True for "on Monday, two days after the vote on Saturday", where the first day tells when."""
    if around.named is None or around.named[0].tokens is not match.tokens:
        return False
    return match.tokens.lows[around.named[0].end : match.start] in ([], [","])


def _day_behind(match: Match) -> Match | None:
    """Return the day by which what follows a count is named, where no other clause begins before it."""
    tokens = match.tokens
    for at in range(match.end, min(match.end + _REACH, len(tokens.lows))):
        if tokens.lows[at] in _CLOSING or at in tokens.opens:
            return None
        if tokens.classes[at] in _DAYS and (hit := compile_pattern(_NAMED).match(tokens.classes, at)):
            named = Match(tokens, at, hit.end())
            tells = named.before() in _LEADS and at - 1 > match.end
            return named if tells or named.after() in ("'s", "’s") or named.before() == "the" else None
    return None


def _beside(head: Match, named: Match, side: str, around: Context) -> Normalization | None:
    """Return what lies as far from a named day as a head tells, on its side."""
    if head.behind_which() in _LASTING and not head.has("THE"):
        return None
    meaning = _named(named, around)
    days = cal.days_of(meaning.value) if meaning else None
    if not meaning or not days or days[0] != days[1]:
        return None
    day, sign = days[0], -1 if side in _BACK else 1
    value = _value(head, day, sign)
    if value and (off := _off(head, named, value, around)):
        day = _moved(named, day, off)
        value = _value(head, day, sign)
    if value is None:
        return None
    return Normalization("TIME" if "T" in value else "DATE", value, None, f"counted from {day}")


def _named(named: Match, around: Context) -> Normalization | None:
    if named.has("HOLIDAY"):
        return holiday(named, around)
    return (weekday if named.has("WEEKDAY") else month_day)(named, around)


def _value(head: Match, day: date, sign: int) -> str | None:
    """Return the value of what lies on a side of a day, None where nobody counts so."""
    if head.has("WEEKDAY"):
        found = _weekday_beside(day, head.weekday(), sign)
        return cal.shift(found, sign * (max(head.ordinal(), 1) - 1), "W").isoformat()
    if head.has("PART"):
        return f"{cal.shift(day, sign, 'D')}T{head.part()}"
    number, unit = counted_units(head)
    if head.has("THE"):
        number = 1 if head.is_last() else max(head.ordinal(), 1)
    if number is None or unit in cal.BELOW_A_DAY or unit == "Q":
        return None
    if unit == "WE":
        return cal.value_of(_weekday_beside(day, _SUNDAY if sign < 0 else _SATURDAY, sign), "WE")
    return moved(day, sign * number, unit)


def _weekday_beside(day: date, number: int, sign: int) -> date:
    return (cal.weekday_before if sign < 0 else cal.weekday_after)(day, number, strict=True)


def _off(head: Match, named: Match, value: str, around: Context) -> int:
    """Return -1 for "They left a week after Easter" where that would be to come, 1 for "They will" where it is over."""
    days = cal.days_of(value)
    if around.published is None or not days or named.year() is not None:
        return 0
    sign, word = around.tense(head)
    if sign == "past" and not says(word):
        return -int(days[0] > around.published)
    return int((sign == "future" or head.before() in _ARE) and days[1] < around.published)


def _moved(named: Match, day: date, count: int) -> date:
    """Return the next or the last day that bears the name of another: a weekday, a holiday, a day of a month."""
    if named.has("HOLIDAY"):
        return day_of_holiday(named.first("HOLIDAY"), cal.clamp(day.year + count))
    return cal.shift(day, count, "W" if named.has("WEEKDAY") else "Y")

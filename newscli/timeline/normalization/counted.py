"""Normalize phrases that count from a time named before: "two days later", "the following month"."""

from datetime import date

from newscli.language.lexicon.closed_classes import BE, COORDINATORS, HAVE, SUBJECTS
from newscli.language.lexicon.saying import says
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import LETTERS, compile_pattern, number_of
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization, dated, letters_of
from newscli.timeline.normalization.anaphoric import ENDS, longer_span, within
from newscli.timeline.normalization.dates import month_day
from newscli.timeline.normalization.durations import counted_units, length_value
from newscli.timeline.normalization.relative import moved, year_before
from newscli.timeline.normalization.weekdays import AFTER_LAST, holiday, weekday

_MINUTES = {"MIN": 1, "H": 60}
# As long as "21:00"; and beyond how many minutes nobody counts.
_CLOCK, _YEAR_OF_MINUTES = 5, 366 * 24 * 60
# Nobody can count units from a longer time than they are: no days from a month, no months from a year.
_TOO_LONG, _FOREVER = {"D": 27, "W": 300, "M": 300}, 10**6
_SATURDAY = 5
# "Born at Moro in 1928, he left school at 14": the words before a birth's day, before an age, and the oldest people.
_BIRTH, _AGED, _OLDEST = 8, frozenset(("at", "aged")), 120
_REPORTED = word_set("emerged said reported told")
_WITHIN = word_set("over in for within during into through")


def earlier(match: Match, around: Context) -> Normalization | None:
    """Read "a year earlier", "two days later", "the following month"; a length in "shut for two weeks afterwards"."""
    number, unit = counted_units(match)
    if match.behind_which() == "for" and match.has("LATER") and number is not None:
        return Normalization("DURATION", length_value(number, unit))
    return _counted(match, around)


def _counted(match: Match, around: Context) -> Normalization:
    """Read what is counted from the time that was named before."""
    number, unit = counted_units(match)
    back = match.has("EARLIER", "BEFORE", "PREVIOUS")
    if number == 1 and unit == "Y" and back and around.quarter:
        return year_before(around)
    ahead = match.has("NEXT") and match.before() in _WITHIN and _is_near(match, around)
    anchor = None if ahead else _at_age(match, around) or _anchor(match, around, back)
    start = anchor[0] if anchor else around.published
    if (
        number is None
        or start is None
        or _lacks_day(match, around, anchor)
        or (unit in cal.BELOW_A_DAY and anchor and anchor[0] != anchor[1])
    ):
        return _vague(match, around, back)  # "19 minutes later" counts from no month
    why = f"counted from {around.anchor}" if anchor else FROM_PUBLICATION
    clock = _clock_moved(around, -number if back else number, unit)
    if clock:
        return Normalization("TIME", clock, None, why)
    if anchor and (anchor[1] - anchor[0]).days >= _TOO_LONG.get(unit, _FOREVER):
        if not (around.day and anchor[0] <= around.day <= anchor[1]):
            inside = f"{around.anchor}/{around.anchor}" if unit in ("D", "W") and longer_span(match, around) else ""
            return dated(within(around.anchor, anchor, unit), why)._replace(interval=inside)
        start = around.day
    value = moved(start, -number if back else number, unit)
    if unit == "WE" and number == 1:
        near = not back and start.weekday() < _SATURDAY
        value = cal.value_of(cal.shift(start, -1 if back else 0 if near else 1, "W"), unit)
    later = match.has("LATER", "AFTER", "FOLLOWING")
    today = anchor is not None and anchor[0] == around.published and unit == "Y"  # "today, 30 years later"
    if later and _not_yet(value, unit, around) and (today or around.tense(match)[0] != "future"):
        return dated(moved(around.published or start, 0, unit), "counted up to publication")
    return dated(value, why)


def _lacks_day(match: Match, around: Context, anchor: cal.Days | None) -> bool:
    """Return True for "The next day they found it" where no day is named: nobody can tell after which."""
    back, unit = match.has("EARLIER", "BEFORE", "PREVIOUS"), counted_units(match)[1]
    over = match.before() in _WITHIN and unit not in cal.BELOW_A_DAY  # "over the next week", but "over an hour later"
    days = unit in ("D", "W", *cal.BELOW_A_DAY) and not over
    return (anchor is None or _is_of_report(match, around)) and not back and days and around.tense(match)[0] == "past"


def _is_of_report(match: Match, around: Context) -> bool:
    """Return True if a report alone has a day: "Details emerged on Monday. He fell there. An hour later, he died"."""
    teller = around.tellers.get(around.day) if around.day and match.unit() in cal.BELOW_A_DAY else None
    if teller is None or around.tense(teller)[1] not in _REPORTED:
        return False
    near = teller.tokens is match.tokens
    return not near or len(match.tokens.opens.intersection(range(teller.end, match.start + 1))) > 1


def _anchor(match: Match, around: Context, back: bool) -> cal.Days | None:
    """Return the days that are counted from: what happened "a day later" did so after no day that is to come."""
    days = cal.days_of(around.anchor)
    if days and around.published and days[0] > around.published and around.tense(match)[0] == "past":
        return (around.over, around.over) if around.over and back else None
    return days


def _at_age(match: Match, around: Context) -> cal.Days | None:
    """Return the year of an age told since a birth: "born in 1928, left school at 14. Two years later"."""
    if around.named is None or around.named[0].tokens is not match.tokens:
        return None
    birth, days, lows = around.named[0], cal.days_of(around.anchor), match.tokens.lows
    ages = [
        int(number)
        for at in range(birth.end, match.start)
        if lows[at - 1] in _AGED and (number := number_of((lows[at],))) and number < _OLDEST and _ends_age(lows[at + 1])
    ]
    if not ages or days is None or "born" not in birth.words_before(_BIRTH):
        return None
    return cal.days_of(f"{cal.clamp(days[0].year + ages[-1]):04}")


def _ends_age(after: str) -> bool:
    """Return True for "at 14, he left", not for "at 14 sites" and "at 2 p.m."."""
    return after in ENDS or after in COORDINATORS or after in SUBJECTS


def _is_near(match: Match, around: Context) -> bool:
    """Return True for "over the next decade", not for "over the next fortnight, it rained"."""
    return around.published is not None and around.tense(match)[0] != "past"


def _not_yet(value: str, unit: str, around: Context) -> bool:
    """Return True if weeks or more after what was named reach beyond publication: "Fifty years later, we remember"."""
    days = cal.days_of(value)
    return bool(days and around.published and days[0] > around.published and unit not in cal.BELOW_A_DAY | {"D"})


def _vague(match: Match, around: Context, back: bool) -> Normalization:
    ahead = not back and around.tense(match)[0] == "future"
    counts = match.unit() in cal.BELOW_A_DAY and not ahead and not _is_of_report(match, around)
    inside = around.same_day() if counts else ""
    why = f"within the day named before: {around.anchor}" if inside else ""
    return dated("FUTURE_REF" if ahead else "PAST_REF", why)._replace(interval=inside)


def units_later(match: Match, around: Context) -> Normalization | None:
    """Read "days later", "moments earlier": nobody can tell how many."""
    return _vague(match, around, match.has("EARLIER"))


def _clock_moved(around: Context, number: float, unit: str) -> str:
    """Return the time some hours or minutes from the clock time named before, nothing if none was."""
    day, _, clock = around.anchor.partition("T")
    if unit not in _MINUTES or len(clock) < _CLOCK or not clock[0].isdecimal():
        return ""
    minutes = int(clock[:2]) * 60 + int(clock[3:5]) + round(number * _MINUTES[unit])
    if abs(minutes) > _YEAR_OF_MINUTES:
        return ""
    days, rest = divmod(minutes, 24 * 60)
    return f"{cal.shift(date.fromisoformat(day), days, 'D')}T{rest // 60:02}:{rest % 60:02}"


def day_beside(match: Match, around: Context) -> Normalization | None:
    """Read "the day before", and "the day before" a vote that is named by its day."""
    return earlier(match, around) if match.after() in ENDS else beside_event(match, around)


# Phrases that count back to a day of its own: "a week ago last Tuesday", "80 years ago tomorrow".

_LONG = ("Y", "E", "C")
_MIDDLE, _MONTH, _SEASON = 15, 30, 91  # days


def ago_on(match: Match, around: Context) -> Normalization | None:
    """Read "a week ago last Tuesday", "two years ago last March", "50 years ago on Sunday", "a week last Monday"."""
    words, published = match.words, around.published
    at = match.start + (words.index("ago") if "ago" in words else words.index("last"))
    number, unit = counted_units(match._replace(end=at))
    if published is None or number is None or number != int(number) or _names_a_year(match):
        return None
    if unit == "2W":
        number, unit = 2 * number, "W"
    if unit in cal.BELOW_A_DAY or match.before() == "for":
        return None
    value = _value(match._replace(start=at), published, int(number), unit)
    return dated(value, FROM_PUBLICATION) if value else None


def _names_a_year(match: Match) -> bool:
    """Return True for "two years ago on 3 March 2024", whose date needs no counting."""
    behind = match.tokens.classes[match.end : match.end + 2]
    return behind.removeprefix(LETTERS["COMMA"])[:1] == LETTERS["YEAR"]


def _value(named: Match, published: date, number: int, unit: str) -> str | None:
    """Return the value of a day, month or season a number of units before the one that is named."""
    if named.has("WEEKDAY"):
        return cal.shift(_weekday(named, published, unit), -number, unit).isoformat()
    if named.has("TODAY", "YESTERDAY", "TOMORROW", "DAYWORD"):
        near = cal.shift(published, named.has("TOMORROW") - named.has("YESTERDAY"), "D")
        return cal.shift(near, -number, unit).isoformat()
    if unit not in _LONG:
        return None
    years = [_named_in(named, cal.clamp(published.year + n)) for n in (-1, 0, 1)]
    days = [day for day in years if day]
    if not days:
        return None
    near = _near(named, days, published)
    then = cal.shift(near, -number, unit)
    return _written(named, then)


def _written(named: Match, first: date) -> str:
    """Return the value of the holiday, season, month or day that is named, in the year of a day."""
    if named.has("HOLIDAY"):
        return cal.day_of_holiday(named.first("HOLIDAY"), first.year).isoformat()
    if named.has("SEASON"):
        return f"{first.year:04}-{named.season()}"
    return cal.value_of(first, "D" if named.has("DAY", "NTH") else "M")


def _weekday(named: Match, published: date, unit: str) -> date:
    """Return the weekday that is counted from; "50 years ago on Sunday" is told before that day."""
    number = named.weekday()
    if named.has("LAST"):
        return cal.weekday_before(published, number, strict=True)
    if named.has("THIS", "NEXT") or (named.has("ON") and unit in _LONG):
        return cal.weekday_after(published, number)
    return cal.weekday_before(published, number)


def _named_in(named: Match, year: int) -> date | None:
    """Return the first day of what is named as it falls in a year."""
    if named.has("HOLIDAY"):
        return cal.day_of_holiday(named.first("HOLIDAY"), year)
    if named.has("SEASON"):
        days = cal.days_of(f"{year:04}-{named.season()}")
        return days[0] if days else None
    return cal.month_day(year, named.month(), named.day() or 1)


def _near(named: Match, days: list[date], published: date) -> date:
    """Return the last that began, the next to come, or the nearest where it is not said."""
    if named.has("LAST"):
        return max((day for day in days if day <= published), default=days[0])
    if named.has("NEXT"):
        return min((day for day in days if day > published), default=days[-1])
    whole = 0 if named.has("DAY", "NTH", "HOLIDAY") else _MIDDLE
    return min(days, key=lambda day: abs((cal.shift(day, whole, "D") - published).days))


def second_named(match: Match, around: Context) -> Normalization | None:
    """Read "the Christmas before last", "the summer after next": the second one from publication."""
    back, published = match.has("BEFORE"), around.published
    classes_after = match.tokens.classes[match.end : match.end + 1]
    if match.has("LAST") != back or classes_after in AFTER_LAST:
        return None  # "the summer before last year"
    if published is None:
        return dated("PAST_REF" if back else "FUTURE_REF")
    length = 0 if match.has("HOLIDAY") else _SEASON if match.has("SEASON") else _MONTH
    firsts = [day for n in range(-3, 4) if (day := _named_in(match, cal.clamp(published.year + n)))]
    over = [day for day in firsts if cal.shift(day, length, "D") < published]
    ahead = [day for day in firsts if day > published]
    chosen = over[-2:-1] if back else ahead[1:2]
    return dated(_written(match, chosen[0]), FROM_PUBLICATION) if chosen else None


# Normalize phrases that count from a day named after them: "two weeks after Easter", "a day before Friday's vote".


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
_LEADS, _SUNDAY = ("on", "of"), 6
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
    value = _value_beside(head, day, -1 if side in _BACK else 1) if day else None
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
            is_count = named.before() in _LEADS and at - 1 > match.end
            return named if is_count or named.after() in ("'s", "’s") or named.before() == "the" else None
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
    value = _value_beside(head, day, sign)
    if value and (off := _off(head, named, value, around)):
        day = _moved(named, day, off)
        value = _value_beside(head, day, sign)
    if value is None:
        return None
    return Normalization("TIME" if "T" in value else "DATE", value, None, f"counted from {day}")


def _named(named: Match, around: Context) -> Normalization | None:
    if named.has("HOLIDAY"):
        return holiday(named, around)
    return (weekday if named.has("WEEKDAY") else month_day)(named, around)


def _value_beside(head: Match, day: date, sign: int) -> str | None:
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
        return cal.day_of_holiday(named.first("HOLIDAY"), cal.clamp(day.year + count))
    return cal.shift(day, count, "W" if named.has("WEEKDAY") else "Y")

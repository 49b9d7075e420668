"""Normalize phrases that name a time again: "that day", "July of that year", "that summer"."""

from datetime import date

from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import PARTS
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization, dated, letters_of
from newscli.timeline.normalization.direction.awaited import named_in_full, term, why_ahead
from newscli.timeline.normalization.durations import length_value
from newscli.timeline.normalization.months import month

_TUESDAY, _MARCH, _JUNE = 1, 3, 6
ENDS = ("", ".", ",", ";", "and", "but", ")", "”", "’", "'")
_FALLS = ("apart", "into", "short", "ill", "under", "behind", "within", "to", "on", "from")
_OWNERS_OF_A_FALL = word_set("a his her its my our their your")
_DATED = ("MONTHNAME", "MAYMARCH", "MONTHABBR", "DAY")
_ON = ("on", "by", "until", "from", "since")
_OWN = "the article's own"


def that_unit(match: Match, around: Context) -> Normalization | None:
    """Read "that day", "the same month": the one named before."""
    unit = match.unit()
    if unit == "Q" and around.quarter:
        return dated(around.quarter, "the quarter that the story reports")
    anchor = cal.days_of(around.anchor)
    if anchor and unit == "D" and around.day and anchor[0] <= around.day <= anchor[1]:
        return dated(around.day.isoformat(), f"as named before: {around.day}")
    if anchor:
        return dated(within(around.anchor, anchor, unit), f"as named before: {around.anchor}")
    return dated(cal.value_of(around.published, unit) if around.published else "PAST_REF", _OWN)


def within(value: str, anchor: cal.Days, unit: str) -> str:
    """Return the day, week or month that was named, open where only a longer time was: "2002-XX-XX"."""
    longer = {"D": 1, "W": 7, "M": 31}.get(unit)
    if longer is None or (anchor[1] - anchor[0]).days < longer:
        return cal.value_of(anchor[0], unit)
    within_month = cal.precision_of(value) == "month"
    year = f"{anchor[0].year:04}" if anchor[0].year == anchor[1].year else "XXXX"
    month = value[4:7] if within_month else "-XX"
    return {"D": f"{year}{month}-XX", "W": f"{year}-WXX", "M": f"{year}-XX"}[unit]


def the_unit(match: Match, around: Context) -> Normalization | None:
    """Read "the year", "the week", "the full year", and "the weekend": the last one that began, or the next."""
    unit = match.unit()
    if match.after() == "-":
        return None
    if match.after() in ("ended", "ending") or (match.after() == "that" and unit != "WE"):
        around.yearly = around.yearly or unit == "Y"
        return Normalization("DURATION", length_value(1, unit))
    behind = match.tokens.classes[match.end + 1 : match.end + 2]
    if match.before() == "within" or (match.after() == "to" and behind in letters_of(_DATED)):
        return Normalization("DURATION", length_value(1, unit))  # "the year to March"
    if unit in cal.BELOW_A_DAY:
        return None  # "the minute you learn of it"
    named = named_in_full(match, around) if unit == "Y" else None
    if named:
        return dated(cal.value_of(named[0], unit), f"as named before: {around.anchor}")
    if around.published is None:
        return dated("PRESENT_REF")
    return dated(cal.value_of(_begun(match, around, around.published), unit), why_ahead(match, around) or _OWN)


def _begun(match: Match, around: Context, published: date) -> date:
    """Return a day in the unit that "the week" or "the year" means: this one, or the last where it is told as over."""
    unit = match.unit()
    if unit == "WE":
        ahead = around.tense(match)[0] == "future"
        return cal.shift(published, 0, "W") if ahead else cal.shift(published, -5, "D")
    if unit == "W" and published.weekday() <= _TUESDAY and around.tense(match)[0] == "past":
        return cal.shift(published, -1, "W")  # "They spent the week at sea", told on Monday
    if unit == "Y" and _ended_lately(match, around, published):
        return cal.shift(published, -1, "Y")
    return published


def _ended_lately(match: Match, around: Context, published: date) -> bool:
    """Return True if "the end of the year" is that of the last one: told in the past, in the first half of the next.

    After the first quarter "until the end of the year" is a term, which is to come.
    """
    ends = match.before() == "of" and match.before(2) in ("end", "close")
    return ends and published.month <= (_MARCH if term(match) else _JUNE) and around.tense(match)[0] == "past"


def of_year(match: Match, around: Context) -> Normalization | None:
    """Read "July of that year", "the autumn of the following year", "March last year"."""
    year, why = _named_year(match, around)
    fell = match.words[0] == "fall" and not _OWNERS_OF_A_FALL.isdisjoint(match.words_before(2))
    if match.unit() != "Y" or fell:
        return None  # "hurt in a bad fall last year"
    part = match.season() if match.has("SEASON") else f"{match.month():02}"
    if match.has("DAY", "NTH"):
        part += f"-{match.day():02}"
        if cal.days_of(f"2000-{part}") is None:
            return None
    return dated(f"{year:04}-{part}" if year else f"XXXX-{part}", why)


def _named_year(match: Match, around: Context) -> tuple[int | None, str]:
    """Return the year: "last year" counts from publication, "that year" and "the next year" from what was named."""
    offset = match.has("NEXT", "FOLLOWING", "COMING") - match.has("LAST", "PREVIOUS")
    anchor = cal.days_of(around.anchor)
    near = match.has("LAST", "THIS") or (match.has("NEXT") and match.tokens.lows[match.end - 3] != "the")
    start = around.published if near or not anchor else anchor[0]
    why = FROM_PUBLICATION if near or not anchor else f"counted from {around.anchor}"
    return (cal.clamp(start.year + offset) if start else None), why


def year_before_that(match: Match, around: Context) -> Normalization | None:
    """Read "the same month last year", "the same week a year earlier", "the same day in 2019"."""
    head = match._replace(end=match.start + (2 if match.has("THIS") else 3))
    unit, anchor = head.unit(), None if match.has("THIS") else cal.days_of(around.anchor)
    start = anchor[0] if anchor and cal.value_of(anchor[0], unit) == cal.value_of(anchor[1], unit) else around.published
    if start is None or unit in (*cal.BELOW_A_DAY, "Q") or match.unit() != ("Y" if match.year() is None else unit):
        return None
    if match.year() is None:
        back = start.year - (around.published or start).year if match.has("LAST") else 0
        year = start.year - 1 - back
    else:
        year = match.year() or start.year
    if unit == "W":
        return dated(f"{cal.clamp(year):04}-W{min(start.isocalendar().week, 52):02}", _OWN)
    moved = cal.shift(start, year - start.year, "Y")
    return dated(cal.value_of(moved, unit), f"as named before: {around.anchor}" if anchor else _OWN)


def month_beside(match: Match, around: Context) -> Normalization | None:
    """Read "the following March", "that August": counted from what was named before."""
    anchor, number = cal.days_of(around.anchor), match.month()
    if match.says_that():
        return None
    if anchor is None:
        return month(match._replace(start=match.end - 1), around)
    year = anchor[0].year
    if match.has("PREVIOUS"):
        year -= number >= anchor[0].month
    elif match.has("FOLLOWING", "NEXT"):
        year = anchor[1].year + (number <= anchor[1].month)
    return dated(f"{cal.clamp(year):04}-{number:02}", f"counted from {around.anchor}")


def that_season(match: Match, around: Context) -> Normalization | None:
    """Read "that summer", "the same autumn", "the following spring"."""
    anchor, letters = cal.days_of(around.anchor), match.season()
    falls = match.words[-1] in ("fall", "falls") and match.after() in _FALLS
    if falls or match.says_that():
        return None
    start = anchor[0] if anchor else around.published
    if start is None:
        return dated(f"XXXX-{letters}")
    end = anchor[1] if anchor else start
    values = [f"{cal.clamp(start.year + n):04}-{letters}" for n in (-1, 0, 1)]
    seasons = [(value, cal.days_of(value) or (start, start)) for value in values]
    if match.has("FOLLOWING", "NEXT"):
        value = next((value for value, days in seasons if days[0] > start and days[1] > end), values[-1])
    elif match.has("PREVIOUS"):
        value = max((value for value, days in seasons if days[1] < start), default=values[0])
    else:
        value = next((value for value, days in seasons if days[0] <= start <= days[1]), values[1])
    counted = match.has("FOLLOWING", "NEXT", "PREVIOUS")
    return dated(value, f"{'counted from' if counted else 'as named before:'} {around.anchor}" if anchor else _OWN)


def nth_of_month(match: Match, around: Context) -> Normalization | None:
    """Read "the 21st" in "on the 21st": of the month named before."""
    anchor = cal.days_of(around.anchor)
    part_of = match.before() == "of" and match.before(2) in PARTS
    if not (match.before() in _ON or part_of) or match.after() not in ENDS or anchor is None:
        return None
    found = cal.month_day(anchor[0].year, anchor[0].month, match.day())
    if found is None or (anchor[1] - anchor[0]).days > 31:
        return None
    return dated(found.isoformat(), f"in the month named before: {around.anchor}")


def longer_span(match: Match, around: Context) -> cal.Days | None:
    """Return the days of the month or year that its paragraph told last, where it told no day of which it may count."""
    days = cal.days_of(around.anchor) if around.anchor else None
    if days is None or days[0] == days[1] or not around.named or around.named[0].tokens is not match.tokens:
        return None
    teller = around.tellers.get(around.day) if around.day else None
    return None if teller and teller.tokens is match.tokens else days


def that_part(match: Match, around: Context) -> Normalization | None:
    """Read "that morning", "the next night", "the night before": of the day named last, or of one beside it."""
    if match.has("BEFORE", "AFTER") and match.after() not in ENDS:
        return None
    offset = match.has("NEXT", "FOLLOWING", "AFTER") - match.has("PREVIOUS", "BEFORE")
    known = around.parts.get(match.part()) if match.has("THAT") and around.in_quotation(match) else None
    if known is None and (longer := longer_span(match, around)):
        return dated(f"{within(around.anchor, longer, 'D')}T{match.part()}")._replace(
            type="TIME", interval=f"{around.anchor}/{around.anchor}", reason=f"as named before: {around.anchor}"
        )
    past, last = around.tense(match)[0] == "past", around.day
    if past and last and around.published and last > around.published:
        last = around.over  # what happened did so after no day that is to come
    day = known or last or around.published
    if day is None:
        return None
    if offset > 0 and not (known or last) and past:
        return dated("PAST_REF")  # "The following morning they found it": nobody can tell after which day
    value = f"{cal.shift(day, offset, 'D')}T{match.part()}"
    return Normalization("TIME", value, None, f"as named before: {day}" if known or last else FROM_PUBLICATION)

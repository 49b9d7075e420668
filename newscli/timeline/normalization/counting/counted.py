"""Normalize phrases that count from a time named before: "two days later", "the following month"."""

from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization, dated
from newscli.timeline.normalization.counting.anaphoric import ENDS, within
from newscli.timeline.normalization.durations import counted_units, length_value
from newscli.timeline.normalization.relative import moved, year_before

# Nobody can count units from a longer time than they are: no days from a month, no months from a year.
_TOO_LONG, _FOREVER = {"D": 27, "W": 300, "M": 300}, 10**6
_SATURDAY = 5
# "Born at Moro in 1928, he left school at 14": the words before a birth's day, before an age, and the oldest people.
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
    anchor = None if ahead else _anchor(match, around, back)
    start = anchor[0] if anchor else around.published
    if number is None or start is None or (unit in cal.BELOW_A_DAY and anchor and anchor[0] != anchor[1]):
        return _vague(match, around, back)  # "19 minutes later" counts from no month
    why = f"counted from {around.anchor}" if anchor else FROM_PUBLICATION
    if anchor and (anchor[1] - anchor[0]).days >= _TOO_LONG.get(unit, _FOREVER):
        if not (around.day and anchor[0] <= around.day <= anchor[1]):
            return dated(within(around.anchor, anchor, unit), why)
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


def _anchor(match: Match, around: Context, back: bool) -> cal.Days | None:
    """Return the days that are counted from: what happened "a day earlier" did so before no day that is to come."""
    days = cal.days_of(around.anchor)
    if days and back and around.published and days[0] > around.published and around.tense(match)[0] == "past":
        return (around.over, around.over) if around.over else None
    return days


def _is_near(match: Match, around: Context) -> bool:
    """Return True for "over the next decade", not for "over the next fortnight, it rained"."""
    return around.published is not None and around.tense(match)[0] != "past"


def _not_yet(value: str, unit: str, around: Context) -> bool:
    """Return True if weeks or more after what was named reach beyond publication: "Fifty years later, we remember"."""
    days = cal.days_of(value)
    return bool(days and around.published and days[0] > around.published and unit not in cal.BELOW_A_DAY | {"D"})


def _vague(match: Match, around: Context, back: bool) -> Normalization:
    ahead = not back and around.tense(match)[0] == "future"
    inside = around.same_day() if match.unit() in cal.BELOW_A_DAY and not ahead else ""
    why = f"within the day named before: {around.anchor}" if inside else ""
    return dated("FUTURE_REF" if ahead else "PAST_REF", why)._replace(interval=inside)


def units_later(match: Match, around: Context) -> Normalization | None:
    """Read "days later", "moments earlier": nobody can tell how many."""
    return _vague(match, around, match.has("EARLIER"))


def day_beside(match: Match, around: Context) -> Normalization | None:
    """Read "the day before", not the day before something else."""
    return earlier(match, around) if match.after() in ENDS else None

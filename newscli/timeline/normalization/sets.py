"""Normalize phrases that say how often something happens, as TIMEX3 sets with `freq` and `quant`."""

from newscli.timeline.calendar import number_of
from newscli.timeline.match import Context, Match, Normalization
from newscli.timeline.normalization.durations import length_value, second_number

_ONCE = {"once": 1, "twice": 2, "thrice": 3}


def every(match: Match, around: Context) -> Normalization | None:
    """Read "every day", "each year", "every two weeks", "every other day", "every third week"."""
    second, unit = second_number(match), match.unit()
    number = (match._replace(start=second) if second else match).number()
    if match.has("ALTERNATE", "ORDINAL"):
        number = 2 if match.has("ALTERNATE") else match.ordinal()
    value = f"P{int(number)}Q" if unit == "Q" and number else length_value(number, unit)
    return Normalization("SET", value, quant=match.first("EVERY").upper())


def every_part(match: Match, around: Context) -> Normalization | None:
    """Read "every night", "each spring"."""
    value = f"XXXX-{match.season()}" if match.has("SEASON") else f"XXXX-XX-XXT{match.part()}"
    return Normalization("SET", value, quant=match.first("EVERY").upper())


def every_month(match: Match, around: Context) -> Normalization | None:
    """Read "every January"."""
    return Normalization("SET", f"XXXX-{match.month():02}", quant=match.first("EVERY").upper())


def times_a_unit(match: Match, around: Context) -> Normalization | None:
    """Read "twice a week", "three times a year", "once every two weeks"."""
    if match.has("TIMES"):
        at = match.words.index("times")
        often = number_of(tuple(match.words[:at]))
        rest = match._replace(start=match.start + at + 1)
    else:
        often, rest = _ONCE[match.words[0]], match._replace(start=match.start + 1)
    found = every(rest, around)
    return found._replace(freq=f"{often:.0f}X") if found and often else None


def weekends(match: Match, around: Context) -> Normalization | None:
    """Read "weekends" in "on weekends"."""
    told = match.words == ["weekends"] and match.before() in ("on", "most", "at")
    return Normalization("SET", "XXXX-WXX-WE") if told else None


def weekdays(match: Match, around: Context) -> Normalization | None:
    """Read "Mondays", "every Friday night", "Sunday mornings"."""
    part = match.part()
    if match.has("UNITS"):
        if match.words[-1] != "nights":
            return None
        part = "NI"
    value = f"XXXX-WXX-{match.weekday() + 1}" + (f"T{part}" if part else "")
    return Normalization("SET", value, quant=match.first("EVERY").upper())

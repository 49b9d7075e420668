"""Normalize phrases that say how long, as TIMEX3 durations, or how often."""

from newscli.language.lexicon.closed_classes import NEVER_OBJECTS
from newscli.language.words import listed, word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import LETTERS, UNITS, number_of, unit_of
from newscli.timeline.match import Context, Match, Normalization, dated, letters_of

_BELOW_A_DAY = {"S": "S", "MIN": "M", "H": "H"}
_FRACTIONS = {"Y": (12, "M"), "H": (60, "M"), "MIN": (60, "S")}
_BETWEEN_UNITS = 0.45
# The months of a quarter, which reports call so.
_QUARTER = 3
_YEARS = {"E": 10, "C": 100, "L": 1000}
_TWO_UNITS = (("Y", "M"), ("H", "MIN"), ("MIN", "S"))
_BEFORE_UNITS = word_set(
    "for in within after over of the took take takes taken taking lasted only even spent spend spending coming "
    "recent just despite following amid ended ending"
)
_BEFORE_ONE = word_set(
    "for within in after over about nearly almost than takes took lasted spent least barely just only until to "
    "last lasts lasting spend spends spending wait waited despite given"
)
_AFTER_ONE = word_set("after before ahead or later since into left 's ’s")
_STRETCHES = word_set("week fortnight month year decade century")
_DATED = ("MONTHNAME", "MAYMARCH", "MONTHABBR", "YEAR", "LAST", "NEXT", "THIS")
_BEFORE_OF = frozenset(("", ".", "”", *listed("with to by from on through against into upon")))
_SOME_DAY = NEVER_OBJECTS | {",", "when", "in", "last", "this", "soon"}
_FIRST = ("", "first", "second", "final")
_AMOUNTS = word_set("thousand million billion trillion percent dollars pounds euros")
_AGED = word_set("old olds older younger senior junior")


def length_value(number: float | None, unit: str) -> str:
    """Write a duration in TIMEX3: decades and centuries in years, quarters in months, X for an unknown number."""
    if unit in ("2W", "E", "C", "Q") and number is not None:
        times, unit = {"2W": (2, "W"), "E": (10, "Y"), "C": (100, "Y"), "Q": (3, "M")}[unit]
        number *= times
    clock, letter = ("T" if unit in _BELOW_A_DAY else ""), _BELOW_A_DAY.get(unit, unit)
    if number is None:
        return f"P{clock}X{letter}"
    whole = int(number)
    if unit == "D" and number - whole == 0.5 and whole:
        return f"P{whole}DT12H"
    if whole == number or unit not in _FRACTIONS:
        return f"P{clock}{whole if whole == number else number}{letter}"
    per, below = _FRACTIONS[unit]
    if abs((number - whole) * per % 1 - 0.5) < _BETWEEN_UNITS:
        return f"P{clock}{number:g}{letter}"  # "4.2 years" are no whole months
    return f"P{clock}" + (f"{whole}{letter}" if whole else "") + f"{round((number - whole) * per)}{below}"


def duration(match: Match, around: Context) -> Normalization | None:
    """Read "two weeks", "six-month", "the past 20 years", "two to three weeks" (its longer end), "half an hour"."""
    words = match.words
    if len(words) == 2 and words[0] in ("a", "an"):
        return a_unit(match, around)
    if _is_age(match) or _is_no_length(match):
        return None
    number = match.number()
    around.yearly = number != _QUARTER if match.unit() == "M" else around.yearly
    if "half" in words and "and" not in words:
        number = 0.5 * (number if match.has("HUNDRED") and number else 1)
    split = second_number(match)
    if split:
        number = Match(match.tokens, split, match.end).number()
    return _beside(match, around, length_value(number, match.unit()))


def _beside(match: Match, around: Context, value: str) -> Normalization:
    """Return a duration; "hours after" it has the day that was named last."""
    inside = match.unit() in _BELOW_A_DAY and match.after() in ("after", "before")
    return Normalization("DURATION", value, interval=_hours_away(match, around) if inside else "")


def _hours_away(match: Match, around: Context) -> str:
    """Return the day of "14 hours after" as "first/last": that named last, another where its clock tells so."""
    number, unit = counted_units(match)
    clock, days = around.anchor.partition("T")[2], cal.days_of(around.anchor)
    if unit != "H" or number is None or days is None or not clock[:2].isdecimal():
        return around.same_day()
    hour = int(clock[:2]) + (number if match.after() == "before" else -number)
    day = cal.shift(days[0], int(hour // 24), "D")
    return f"{day}/{day}"


def _is_age(match: Match) -> bool:
    after, next_after = match.after(), match.after(1)
    return after in _AGED or (after == "-" and next_after in _AGED) or (after, next_after) == ("of", "age")


def _is_no_length(match: Match) -> bool:
    """Return True for "a month or six" before its weeks, and for the "a" that "several-year fight" has."""
    words, hyphen = match.words, match.has("HYPHEN")
    if words[-1] not in UNITS and unit_of(match.after()):
        return True
    if words[0] == "a" and not match.has("HALF") and ("-" in words[1:3] or words[1][-1] == "s"):
        return True  # "$54-million-a-year", "a seconds-long talk"
    if (
        words in (["one", "day"], ["one", "minute"])
        and match.after() in _SOME_DAY
        and match.before() not in _BEFORE_ONE
    ):
        return True  # "One day, he ran"
    if match.first("ORDINAL") not in _FIRST or (match.has("NTH") and not match.has("CARDINAL")):
        return True  # "the third 10 days on"
    one_of_few = match.has("FEW") and words[-1][-1] != "s" and not hyphen  # "some day"
    return one_of_few or (words[-1] == "quarters" and (hyphen or words[0] in ("some", "many")))


def between(match: Match, around: Context) -> Normalization | None:
    """Read "between three and five years" by its longer end."""
    at = match.words.index("and")
    return duration(match._replace(start=match.start + at + 1), around) if match.before() == "between" else None


def counted_units(match: Match) -> tuple[float | None, str]:
    """Return how many of which unit it counts: of "half a century" 50 years, of "two to three weeks" three."""
    second = second_number(match)
    number, unit = (match._replace(start=second) if second else match).number(), match.unit()
    if "and" not in match.words and match.has("HALF", "QUARTER") and not match.has("HUNDRED") and unit != "Q":
        number = 0.5 if match.has("HALF") else 0.25
    if unit in _YEARS and number is not None and number != int(number):
        number, unit = number * _YEARS[unit], "Y"
    return number, unit


def second_number(match: Match) -> int | None:
    """Return where the second number of "two to three weeks" begins, None where only one stands."""
    for at in range(match.start + 1, match.end - 2):
        low = match.tokens.lows[at]
        beside = match.tokens.lows[at - 1], match.tokens.lows[at + 1]
        if (low in ("to", "or") and beside[1] != "more") or (low in "-–" and all(word.isdecimal() for word in beside)):
            return at + 1
    return None


def units(match: Match, around: Context) -> Normalization | None:
    """Read "years" in "for years" as a duration of unknown length."""
    names_years = match.tokens.classes.startswith(LETTERS["YEAR"], match.end)  # "the years 1990 to 1995"
    if match.words == ["nights"] and match.after() == "of":
        return None  # "the nights of May 3 and 4"
    beside = match.after() in ("before", "after") or (match.after() == "of" and match.before() in _BEFORE_OF)
    if not (match.before() in _BEFORE_UNITS or beside) or names_years:
        return None
    return _beside(match, around, length_value(None, match.unit()))


def joined_units(match: Match, around: Context) -> Normalization | None:
    """Read "weeks or months" as a duration of unknown length in the first unit."""
    first = match._replace(end=match.start + 1)
    if {"nights", "weekends"} & set(match.words):
        return None
    return Normalization("DURATION", length_value(None, first.unit()))


def next_units(match: Match, around: Context) -> Normalization | None:
    """Read "the following years", "the first weeks" as a duration of unknown length."""
    behind = match.tokens.classes[match.end + 1 : match.end + 2]
    if (match.after() == "of" and behind in letters_of(_DATED)) or (match.unit() == "H" and match.has("EARLY")):
        return None  # "the last days of May", "the early hours" are parts of a month, a day
    return Normalization("DURATION", length_value(None, match.unit()))


def recent_units(match: Match, around: Context) -> Normalization | None:
    """Read "recent weeks" as a duration of unknown length, "coming months" as the future."""
    if match.has("COMING"):
        return dated("FUTURE_REF")
    return None if match.has("THE") else units(match._replace(start=match.start + 1), around)


def past_units(match: Match, around: Context) -> Normalization | None:
    """Read "in past years" as the past."""
    return dated("PAST_REF") if match.before() in _BEFORE_UNITS else None


def one_unit(match: Match, around: Context) -> Normalization | None:
    """Read "the past year", "a week", "an hour" as a stretch of that length."""
    if match.words[1:] == ["last", "minute"]:
        return None
    return _beside(match, around, length_value(1, match.unit()))


def a_unit(match: Match, around: Context) -> Normalization | None:
    """Read "a week" in "for a week", "a week after"; "$4 a week" tells a rate and no time."""
    if match.unit() == "Q" and match.after() == "of":
        return None  # "a quarter of the money"
    part_of = match.before() == "of" and match.before(2) in ("part", "space", "course", "period")
    of = match.after() == "of" and match.words[1] in _STRETCHES and not _is_counted(match)  # "a week of talks"
    if match.before() not in _BEFORE_ONE and match.after() not in _AFTER_ONE and not (part_of or of):
        return None
    return one_unit(match, around)


def _is_counted(match: Match) -> bool:
    """Return True if a number of something stands before it: "one day a week", "$2 billion a year"."""
    before = match.before()
    return unit_of(before) is not None or before in _AMOUNTS or before[:1].isdigit()


def two_units(match: Match, around: Context) -> Normalization | None:
    """Read "an hour and ten minutes", "two years and three months"."""
    at = max(number for number, word in enumerate(match.words) if word == "and")
    parts = match._replace(end=match.start + at), match._replace(start=match.start + at + 1)
    numbers = [part.number() for part in parts]
    units = parts[0].unit(), parts[1].unit()
    if None in numbers or units not in _TWO_UNITS:
        return None
    first, second = (length_value(number, unit) for number, unit in zip(numbers, units, strict=True))
    return Normalization("DURATION", first + second.lstrip("PT"))


def unit_long(match: Match, around: Context) -> Normalization | None:
    """Read "month-long", "yearlong", "decades-long"."""
    word = match.words[0].removesuffix("long")
    unit = unit_of(word)
    return Normalization("DURATION", length_value(None if word.endswith("s") else 1, unit)) if unit else None


def part_of_century(match: Match, around: Context) -> Normalization | None:
    """Read "a quarter-century", "half a century", "a half-hour"."""
    number = 0.5 if match.has("HALF") else 0.25
    if match.unit() == "C":
        return Normalization("DURATION", length_value(100 * number, "Y"))
    return Normalization("DURATION", length_value(number, match.unit())) if match.unit() in _FRACTIONS else None


# How often something happens, as TIMEX3 sets with `freq` and `quant`.

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
    is_span = match.words == ["weekends"] and match.before() in ("on", "most", "at")
    return Normalization("SET", "XXXX-WXX-WE") if is_span else None


def weekdays(match: Match, around: Context) -> Normalization | None:
    """Read "Mondays", "every Friday night", "Sunday mornings"."""
    part = match.part()
    if match.has("UNITS"):
        if match.words[-1] != "nights":
            return None
        part = "NI"
    value = f"XXXX-WXX-{match.weekday() + 1}" + (f"T{part}" if part else "")
    return Normalization("SET", value, quant=match.first("EVERY").upper())

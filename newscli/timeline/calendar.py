"""Calendar arithmetic over TIMEX3 values, and the words of time by class. Reads no clock."""

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import cache, lru_cache

from newscli.language.lexicon.calendar import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT, ZONES
from newscli.language.lexicon.closed_classes import CARDINALS, ORDINALS, POSSESSIVES, TENS
from newscli.language.tags import spelled_out
from newscli.language.words import listed, word_set

# Calendar arithmetic: the days that TIMEX3 values cover, values of days and units, holidays. Reads no clock.

Days = tuple[date, date]

# Letters of units as TIMEX3 durations have them: D day, W week, M month, Q quarter, Y year, E decade, C century, L
# millennium; H, MIN and S below a day; WE weekend.
BELOW_A_DAY = frozenset({"H", "MIN", "S"})
_SIZES = {"year": 1, "decade": 10, "century": 100}
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# The last group that matches names the precision.
_VALUE = (
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?P<weekend>-WE)?"
    r"|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)))?|(?P<decade>\d{3})|(?P<century>\d\d)"
)


def clamp(year: int) -> int:
    """Keep a year inside what the calendar holds."""
    return min(max(year, MINYEAR), MAXYEAR)


def _month(year: int, month: int, months: int = 1) -> Days:
    first = date(year, month, 1)
    last = shift(first, months - 1, "M")
    return first, last.replace(day=monthrange(last.year, last.month)[1])


def _week(year: int, week: int, weekend: bool) -> Days:
    monday = date.fromisocalendar(year, week, 1)
    return monday + timedelta(5 if weekend else 0), monday + timedelta(6)


def _years(first: int, count: int) -> Days:
    return date(max(first, MINYEAR), 1, 1), date(clamp(first + count - 1), 12, 31)


def _match(value: str) -> re.Match[str] | None:
    return re.fullmatch(_VALUE, value.removeprefix("FY").partition("T")[0], re.ASCII)


def _build(match: re.Match[str]) -> Days:
    precision = match.lastgroup or ""
    if precision in _SIZES:
        size = _SIZES[precision]
        return _years(int(match[precision]) * size, size)
    year = int(match["year"])
    if precision in ("week", "weekend"):
        return _week(year, int(match["week"]), precision == "weekend")
    if precision == "season":
        return _month(year, _SEASON_MONTHS[match["season"]], 3)
    if precision == "day":
        day = date(year, int(match["month"]), int(match["day"]))
        return day, day
    months = {"month": 1, "quarter": 3, "half": 6}[precision]
    return _month(year, int(match[precision]) * months - months + 1, months)


def precision_of(value: str) -> str:
    """Name the unit that a TIMEX3 calendar value is exact to; "vague" for any other value."""
    match = _match(value)
    name = match.lastgroup if match else None
    return "week" if name == "weekend" else name or "vague"


@lru_cache(1024)
def days_of(value: str) -> Days | None:
    """Return the first and last day of a TIMEX3 calendar value, None for other values and for days that are none.

    A season is the three whole months that meteorologists give it, winter beginning in the December of its year.
    """
    match = _match(value)
    try:
        return _build(match) if match else None
    except (ValueError, OverflowError):  # a week may begin on the last day that the calendar has
        return None


def value_of(day: date, unit: str) -> str:
    """Write the day, week, month, … that `day` lies in as a TIMEX3 value."""
    if unit in ("W", "WE"):
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return f"{day.year:04}-{day.month:02}"
    if unit == "Q":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    if unit == "HALF":
        return f"{day.year:04}-H{(day.month + 5) // 6}"
    sizes = {"Y": 4, "E": 3, "C": 2, "L": 1}
    return f"{day.year:04}"[: sizes[unit]] if unit in sizes else day.isoformat()


def shift(day: date, count: int, unit: str) -> date:
    """Move `day` by `count` units, staying in the month where the day is not in the one arrived at.

    A move beyond the calendar stops at its end.
    """
    days = {"D": 1, "W": 7, "WE": 7}.get(unit, 0) * count
    if days or unit in BELOW_A_DAY:
        return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))
    months = {"M": 1, "Q": 3, "HALF": 6, "Y": 12, "E": 120, "C": 1200, "L": 12000}.get(unit, 0) * count
    at = day.year * 12 + day.month - 1 + months
    if not MINYEAR <= at // 12 <= MAXYEAR:
        return date.min if months < 0 else date.max
    year, month = at // 12, at % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def weekday_before(day: date, weekday: int, *, strict: bool = False) -> date:
    """Return the last such weekday (Monday 0) up to `day`; `strict` leaves out `day` itself."""
    back = (day.weekday() - weekday) % 7
    return shift(day, -(back or 7 * strict), "D")


def weekday_after(day: date, weekday: int, *, strict: bool = False) -> date:
    """Return the first such weekday from `day` on; `strict` leaves out `day` itself."""
    ahead = (weekday - day.weekday()) % 7
    return shift(day, ahead or 7 * strict, "D")


def month_day(year: int, month: int, day: int) -> date | None:
    """Return that day, None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm that Nature printed in 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


# Holidays by their rule: a month and day, an nth weekday of a month (Monday 0), or days from Easter.
_HOLIDAYS = """
    on 1 1: new year, new year's, new year's day; on 12 31: new year's eve; on 1 6: epiphany; on 1 25: burns night; on
    1 26: australia day; nth 1 0 3: martin luther king jr. day, martin luther king day; on 2 2: groundhog day; easter
    -47: shrove tuesday; on 2 14: valentine's day; nth 2 0 3: presidents day, presidents' day; on 3 8: international
    women's day; easter -21: mothering sunday; on 3 17: st. patrick's day; easter -46: ash wednesday; easter -7: palm
    sunday; easter -3: maundy thursday; easter -2: good friday; easter 0: easter, easter sunday; easter 1: easter
    monday; easter 39: ascension day; easter 49: whit sunday, pentecost; easter 50: whit monday; on 4 23: st. george's
    day; on 4 1: april fools' day; on 4 22: earth day; on 4 25: anzac day; on 5 1: may day; on 5 5: cinco de mayo; nth
    5 6 2: mother's day; nth 5 0 -1: memorial day; on 6 19: juneteenth; nth 6 6 3: father's day; on 7 1: canada day;
    on 7 4: independence day, the fourth of july, fourth of july; on 7 14: bastille day; nth 9 0 1: labor day; nth 10
    0 2: columbus day, indigenous peoples' day; on 10 31: halloween; on 11 1: all saints' day; on 11 5: guy fawkes
    night, bonfire night; on 11 11: remembrance day, armistice day, veterans day; nth 11 6 2: remembrance sunday;
    election: election day; nth 11 3 4: thanksgiving, thanksgiving day; thanksgiving 1: black friday; on 12 24:
    christmas eve; on 12 25: christmas, christmas day; on 12 26: boxing day, st. stephen's day
"""
HOLIDAYS = {
    name: (rule, tuple(map(int, numbers)))
    for spec, names in (row.split(": ") for row in " ".join(_HOLIDAYS.split()).split("; "))
    for rule, *numbers in (spec.split(),)
    for name in names.split(", ")
}


def day_of_holiday(name: str, year: int) -> date:
    """Return the day of a holiday of `HOLIDAYS` in a year (Thanksgiving, Labor and Mother's Day are America's)."""
    rule, numbers = HOLIDAYS[name]
    if rule == "on":
        return date(year, *numbers)
    if rule == "nth":
        return nth_weekday(year, *numbers)
    if rule == "easter":
        return shift(easter(year), numbers[0], "D")
    if rule == "thanksgiving":
        return shift(nth_weekday(year, 11, 3, 4), numbers[0], "D")
    return shift(nth_weekday(year, 11, 0, 1), 1, "D")


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth such weekday of a month, counted from its end if `nth` is negative."""
    first, last = _month(year, month)
    if nth < 0:
        return weekday_before(last, weekday) + timedelta(7 * (nth + 1))
    return weekday_after(first, weekday) + timedelta(7 * (nth - 1))


# The words that time expressions are made of, by class, and what they mean.

UNITS = dict(
    row.split("=")
    for row in listed(
        "second=S minute=MIN hour=H day=D night=D weekend=WE week=W fortnight=2W month=M quarter=Q "
        "season=SEASON year=Y decade=E century=C centuries=C millennium=L millennia=L "
    )
)
# What comes this long after something has its day.
SHORT_TIMES = word_set("hour hours minute minutes moments seconds")
DECADES = listed("twenties thirties forties fifties sixties seventies eighties nineties")
SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI", "summertime": "SU"}
SEASONS |= {"midsummer": "SU", "midwinter": "WI"}
PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
NOONS = {"noon": "12:00", "midday": "12:00", "noontime": "12:00", "midnight": "24:00", "dawn": "MO", "dusk": "EV"}
NOONS |= {"daybreak": "MO", "sunrise": "MO", "sunset": "EV", "nightfall": "NI", "lunchtime": "MI"}

# Words that may stand in the same place of a pattern.
CLASSES: dict[str, str] = {
    "WEEKDAY": " ".join(WEEKDAYS),
    "WEEKDAYS": " ".join(day + "s" for day in WEEKDAYS),
    "WDABBR": " ".join(WEEKDAYS_SHORT),
    "MONTHNAME": " ".join(month for month in MONTHS if month not in ("march", "april", "may", "june")),
    "MAYMARCH": "march april may june",  # words and names, too
    "MONTHABBR": " ".join(MONTHS_SHORT),
    "DAYWORD": "day",
    "UNITWORD": "minute hour week month year decade century fortnight millennium",
    "UNITS": "seconds minutes hours days nights weekends weeks fortnights months quarters years decades centuries "
    "millennia",
    "SEASON": " ".join(SEASONS),
    "SEASONS": "springs summers falls autumns winters",
    "PART": " ".join(PARTS),
    "PARTS": "mornings afternoons evenings",
    "NOON": " ".join(NOONS),
    "CARDINAL": " ".join((*CARDINALS, *TENS)),
    "HUNDRED": "hundred thousand million dozen",
    "A": "a an",
    "FEW": "few several couple many some numerous dozens hundreds thousands",
    "ORDINAL": " ".join((*ORDINALS, "final")),
    "ITS": " ".join(sorted(POSSESSIVES)),
    "THESE": "these those",
    "SAME": "same very",
    "COMING": "coming upcoming",
    "PREVIOUS": "previous preceding prior",
    "EARLIER": "earlier previously beforehand",
    "LATER": "later afterward afterwards",
    "EVERY": "every each",
    "FISCAL": "fiscal financial fy",
    "FULL": "full entire whole",
    "ANOTHER": "another additional extra further",
    "DECADEWORD": " ".join(DECADES),
    "EARLY": "early small wee predawn",
    "LATE": "late closing opening",
    "LONGS": "hourlong daylong nightlong weeklong weekslong monthlong monthslong yearlong yearslong decadelong "
    "decadeslong centurieslong",
    "ALTERNATE": "other",
    "ONCE": "once twice thrice",
    "ERAWORD": "bc bce ad ce",
    "COMPARABLE": "comparable corresponding like",
    "ZONE": " ".join(ZONES),
    "TRADING": "trading working business calendar consecutive straight",
    # The name of these is their only word.
    **{
        name: name.lower()
        for name in listed(
            "WEEKEND QUARTER HALF PERIOD THE THIS THAT BACK LAST PAST NEXT FOLLOWING CURRENT LATEST RECENT AGO "
            "BEFORE AFTER FROM NOW HENCE OF IN TO AND OR MORE TODAY YESTERDAY TOMORROW TONIGHT OVERNIGHT END LONG "
            "NEW TIMES SO ON "
        )
    },
}
CAPITALIZED = word_set("WEEKDAY WEEKDAYS WDABBR MONTHNAME MAYMARCH MONTHABBR ERAWORD")
_SMALL = frozenset(("ce", "bce"))  # of those; "850 ad" may be an advertisement
# Classes that the look of a token tells (see `tokens.py`), and those of bare numbers by what they can count.
LOOKS = listed(
    "ISO ISOWEEK SLASHED CLOCK YEARS DECADE SHORTYEAR NTH MIXED DECIMAL MONEY AMPM POSS HYPHEN COMMA DOT OTHER "
    "DAY SIXTY YEAR INTEGER HOLIDAY FIXED ERA QUARTERED"
)
# Marks that end a clause, or open another one within it; all quotation marks are read as these.
CLAUSE_MARKS = frozenset((",", ";", ":", "“", "”", "—", "("))
# One letter a class, such as regular expressions read as themselves.
_ALPHABET = [letter for letter in map(chr, range(0x41, 0x180)) if letter.isalpha()]
LETTERS = dict(zip((*CLASSES, *LOOKS), _ALPHABET, strict=False))
OTHER = LETTERS["OTHER"]


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Return a pattern over classes of tokens, written with their names, as one over their letters.

    See `newscli.language.tags.spelled_out` for the form: ``"[AND TO] [DAY NTH] YEAR?"``.
    """
    return re.compile(spelled_out(pattern, lambda name: frozenset(LETTERS[name])))


@cache
def words() -> dict[str, str]:
    """Return the letter of every word, in each spelling it is met in."""
    table: dict[str, str] = {}
    for name, members in CLASSES.items():
        letter = LETTERS[name]
        for word in members.split():
            table[word.upper()] = table[word.capitalize()] = letter
            if name not in CAPITALIZED or word in _SMALL:
                table[word] = letter
    return table


def unit_of(word: str) -> str | None:
    """Return the TIMEX3 letter of a unit, singular or plural."""
    return UNITS.get(word) or UNITS.get(word.removesuffix("s"))


def _small(word: str) -> int | None:
    if word in ORDINALS:
        return ORDINALS.index(word) + 1
    if word.isdecimal():
        return int(word) if len(word) < 10 else None
    if word in CARDINALS:
        return CARDINALS.index(word)
    if word in TENS:
        return (TENS.index(word) + 2) * 10
    return None


# Numbers beyond this count nothing that news dates.
_LARGEST_NUMBER = 1e9
_TIMES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000}


def number_of(words_: tuple[str, ...]) -> float | None:
    """Return the number that words spell: "twenty four", "two hundred", "2 1/2", "1,500"; None if they spell none."""
    total, found = 0.0, False
    for word in words_:
        value = _small(word)
        if value is not None:
            total, found = total + value, True
        elif word in _TIMES:
            total, found = max(total, 1) * _TIMES[word], True
        elif "/" in word and word[0].isdecimal():
            whole, _, fraction = word.replace("-", " ").partition(" ")
            top, _, bottom = fraction.partition("/")
            total, found = total + float(whole) + int(top) / int(bottom), True
        elif word[0].isdecimal() and word.replace(",", "").replace(".", "", 1).isdecimal():
            total, found = total + float(word.replace(",", "")), True
    return total if found and total < _LARGEST_NUMBER else None


# Takes the days of a month, a year, a decade or a century, returns those of its early, middle or late part.

# The tenth and the twentieth of a month divide it; a year is early until March and late from October on.
_TENTH, _TWENTIETH = 10, 20
_YEAR = {"START": ((1, 1), (3, 31)), "MID": ((5, 1), (8, 31)), "END": ((10, 1), (12, 31))}
# Years of a decade and of a century, counted from its first.
_YEARS = {
    "decade": {"START": (0, 3), "MID": (4, 6), "END": (7, 9)},
    "century": {"START": (0, 33), "MID": (34, 66), "END": (67, 99)},
}


def part_of(days: Days, precision: str, mod: str | None) -> Days:
    """Return the days of "late March", "early 2008", "the mid-1990s", "the late 19th century"; others stay as they are.

    `mod` is TIMEX3's START, MID or END. The text says no more than "late": thirds are what readers take it for.
    """
    first, last = days
    if mod not in _YEAR:
        return days
    if precision == "month" and (first.year, first.month) == (last.year, last.month):
        starts, ends = (1, _TENTH + 1, _TWENTIETH + 1), (_TENTH, _TWENTIETH, last.day)
        part = tuple(_YEAR).index(mod)
        return first.replace(day=starts[part]), first.replace(day=ends[part])
    if precision == "year" and first.year == last.year:
        begin, end = _YEAR[mod]
        return date(first.year, *begin), date(first.year, *end)
    if precision in _YEARS:
        begins, ends_in = _YEARS[precision][mod]
        return date(first.year + begins, 1, 1), date(first.year + ends_in, 12, 31)
    return days

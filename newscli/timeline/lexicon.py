"""The words that time expressions are made of, by class, and what they mean."""

import re
from functools import cache

from newscli.language.lexicon.calendar import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT, ZONES
from newscli.language.lexicon.closed_classes import CARDINALS, ORDINALS, POSSESSIVES, TENS
from newscli.language.tag_patterns import spelled_out
from newscli.language.words import listed, word_set

UNITS = {
    "second": "S",
    "minute": "MIN",
    "hour": "H",
    "day": "D",
    "night": "D",
    "weekend": "WE",
    "week": "W",
    "fortnight": "2W",
    "month": "M",
    "quarter": "Q",
    "season": "SEASON",
    "year": "Y",
    "decade": "E",
    "century": "C",
    "centuries": "C",
    "millennium": "L",
    "millennia": "L",
}
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
    "WEEKEND": "weekend",
    "QUARTER": "quarter",
    "HALF": "half",
    "PERIOD": "period",
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
    "THE": "the",
    "ITS": " ".join(sorted(POSSESSIVES)),
    "THIS": "this",
    "THAT": "that",
    "THESE": "these those",
    "BACK": "back",
    "SAME": "same very",
    "LAST": "last",
    "PAST": "past",
    "NEXT": "next",
    "COMING": "coming upcoming",
    "FOLLOWING": "following",
    "PREVIOUS": "previous preceding prior",
    "CURRENT": "current",
    "LATEST": "latest",
    "RECENT": "recent",
    "AGO": "ago",
    "EARLIER": "earlier previously beforehand",
    "BEFORE": "before",
    "LATER": "later afterward afterwards",
    "AFTER": "after",
    "FROM": "from",
    "NOW": "now",
    "HENCE": "hence",
    "EVERY": "every each",
    "FISCAL": "fiscal financial fy",
    "FULL": "full entire whole",
    "OF": "of",
    "IN": "in",
    "TO": "to",
    "AND": "and",
    "OR": "or",
    "MORE": "more",
    "ANOTHER": "another additional extra further",
    "TODAY": "today",
    "YESTERDAY": "yesterday",
    "TOMORROW": "tomorrow",
    "TONIGHT": "tonight",
    "OVERNIGHT": "overnight",
    "DECADEWORD": " ".join(DECADES),
    "END": "end",
    "EARLY": "early small wee predawn",
    "LATE": "late closing opening",
    "LONG": "long",
    "LONGS": "hourlong daylong nightlong weeklong weekslong monthlong monthslong yearlong yearslong decadelong "
    "decadeslong centurieslong",
    "NEW": "new",
    "ALTERNATE": "other",
    "ONCE": "once twice thrice",
    "TIMES": "times",
    "ERAWORD": "bc bce ad ce",
    "COMPARABLE": "comparable corresponding like",
    "ZONE": " ".join(ZONES),
    "SO": "so",
    "TRADING": "trading working business calendar consecutive straight",
    "ON": "on",
}
CAPITALIZED = word_set("WEEKDAY WEEKDAYS WDABBR MONTHNAME MAYMARCH MONTHABBR ERAWORD")
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

    See `newscli.language.tag_patterns.spelled_out` for the form: ``"[AND TO] [DAY NTH] YEAR?"``.
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
            if name not in CAPITALIZED:
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

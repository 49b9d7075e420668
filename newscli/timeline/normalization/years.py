"""Normalize phrases that name years, in digits or in words; find the year that a month shares with the next."""

import re

from newscli.language.lexicon.closed_classes import POSSESSIVES
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import DECADES, LETTERS, compile_pattern, number_of
from newscli.timeline.match import Context, Match, Normalization, dated

_BEFORE_NUMBER = word_set(
    "no number nos room flight route highway boeing than over nearly about almost # some only is least"
)
_COUNTED = word_set(
    "people points miles troops men women feet jobs shares dollars employees workers residents of tons pounds % "
    "percent meters metres kilometers kilometres votes homes"
)
_BEFORE_YEAR = word_set("in of since by until from to around about circa year and between before after during")
_BEFORE_SURELY = word_set("in since until by from through or")
_RANGE = word_set("and to or through until till - –")
_COMPARED = word_set("later earlier rather higher lower better worse")
# "and August 8, 1998".
_MONTH_BEHIND = "[AND TO OR HYPHEN OTHER] ([MONTHNAME MAYMARCH] | MONTHABBR DOT?) [DAY NTH]? [COMMA OF]? YEAR"


def year(match: Match, around: Context) -> Normalization | None:
    """Read "1998": four digits that no noun or sign makes a number."""
    word = match.first("YEAR")
    if _is_number(match) or match.before().isdecimal():
        return None
    if match.tokens.classes.startswith(LETTERS["ZONE"], match.end):
        return None
    if not "1750" <= word < "2101" and match.before() not in (_BEFORE_YEAR - {"of"} if word < "1500" else _BEFORE_YEAR):
        return None
    return dated(word)


def _is_number(match: Match) -> bool:
    """Return True for "than 1990 homes", "in 1990 of the men", not "later than 1990", "in 1990 of cholera"."""
    before = match.before()
    if match.after() in _COUNTED:
        return match.after() != "of" or before not in _BEFORE_SURELY
    if before not in _BEFORE_NUMBER or match.before(3) in _BEFORE_SURELY:
        return False
    if before == "over":
        return match.after().isalpha() or match.first("YEAR").endswith("00")
    return match.before(2) not in (_COMPARED if before == "than" else _BEFORE_SURELY)


def short_year(match: Match, around: Context) -> Normalization | None:
    """Read "in '98"."""
    listed_with = match.before() == "," and match.before(2)[-2:].isdecimal()  # "in 1996, '97 and '98"
    return dated(f"{match.year():04}") if listed_with or match.before() in _BEFORE_YEAR else None


def spelled_year(match: Match, around: Context) -> Normalization | None:
    """Read "nineteen ninety-one", "the year two thousand"."""
    found = year_in_words(match.all("CARDINAL", "HUNDRED"))
    return dated(str(found)) if found else None


def year_in_words(words: list[str]) -> int | None:
    """Return the year that is spelled out, None if it is another number."""
    head, rest = number_of(tuple(words[:1])), number_of(tuple(words[1:]))
    if words[:2] == ["two", "thousand"]:
        return 2000 + int(number_of(tuple(words[2:])) or 0)
    if head not in (17, 18, 19, 20) or rest is None or "hundred" in words or not 10 <= rest <= 99:
        return None
    return int(head * 100 + rest)


def years(match: Match, around: Context) -> Normalization | None:
    """Read "2009-11", "1998–2001": a duration with its first and last year."""
    first, last = match.words[0][:4], match.words[0][5:]
    last = first[: 4 - len(last)] + last
    count = int(last) - int(first)
    if not 1 <= count <= 300:
        return None
    return Normalization("DURATION", f"P{count}Y", None, "", f"{first}/{last}")


def year_behind(match: Match) -> int | None:
    """Return the year of the "May" in "between May and August 1998"."""
    ahead = compile_pattern(_MONTH_BEHIND).match(match.tokens.classes, match.end)
    if not ahead or match.after() not in _RANGE:
        return None
    other = Match(match.tokens, match.end + 1, ahead.end())
    year = other.year()
    return None if year is None else year - (other.month() < match.month())


# Normalize phrases that name a decade, a century or a year of an era.


# How many tokens on "the 16th and early 17th centuries" ends.
_REACH, _DECADES = 6, 10
_OWNERS = POSSESSIVES - {"its"}
_PARTS = frozenset(("early", "late", "mid", "-"))
# As long as "1980s".
_LENGTH_OF_A_DECADE = 5
# "and 612 BC".
_ERA_BEHIND = "[AND TO] [DAY SIXTY INTEGER YEAR] [ERA ERAWORD]"


def decade(match: Match, around: Context) -> Normalization | None:
    """Read "the 1990s", "the '80s", "the nineties"."""
    if _of_a_life(match):
        return None
    if word := match.first("DECADEWORD"):
        return dated(f"19{DECADES.index(word) + 2}")
    digits = "".join(char for char in match.first("DECADE") if char.isdecimal())
    beside = match.before(2) if match.before() in ("and", "or", "to") else ""
    joined = len(beside) == _LENGTH_OF_A_DECADE and beside[:1].isdigit()  # "the 1980s and 90s"
    is_decade = joined or match.has("THE") or match.first("DECADE")[0] in "'’‘" or match.before() in _PARTS
    if len(digits) == 2 and not is_decade:
        return None
    if digits.endswith("00") and digits not in ("00", "2000"):
        return dated(digits[:2])
    return dated(digits[:3] if len(digits) == 4 else f"{20 if digits[0] in '01' else 19}{digits[0]}")


def _of_a_life(match: Match) -> bool:
    """Return True for an age: "in her twenties", "in his mid-30s"."""
    back = 1
    while match.before(back) in _PARTS:
        back += 1
    return match.before(back) in _OWNERS


def spelled_decade(match: Match, around: Context) -> Normalization | None:
    """Read "the nineteen-sixties"."""
    head = number_of(tuple(match.all("CARDINAL"))) or 0
    tens = DECADES.index(match.first("DECADEWORD")) + 2
    return dated(f"{head:.0f}{tens}") if 10 <= head <= 20 else None


def half_decade(match: Match, around: Context) -> Normalization | None:
    """Read "the last half of the '50s" as its decade, with a mod."""
    meaning = decade(match, around)
    return meaning._replace(mod="START" if match.first("ORDINAL") == "first" else "END") if meaning else None


def part_of_century(match: Match, around: Context) -> Normalization | None:
    """Read "the second half of the 14th century" with a mod, "the last decade of the 19th century" as its decade."""
    at = match.words.index("of")
    head, rest = match._replace(end=match.start + at), match._replace(start=match.start + at + 1)
    whole, number = century(rest, around), head.ordinal()
    last = head.has("LAST") or "final" in head.words
    if whole is None or (head.has("UNITWORD") and head.unit() != "E"):
        return None
    if head.has("UNITWORD"):
        return dated(f"{whole.value}{9 if last else number - 1}") if last or 1 <= number <= _DECADES else None
    at_end = last or number == (2 if head.has("HALF") else 4)
    return whole._replace(mod="START" if number == 1 else "END" if at_end else "MID")


def century(match: Match, around: Context) -> Normalization | None:
    """Read "the 20th century", "the third century BC", and the first of "the 16th and 17th centuries"."""
    number, before_christ = match.ordinal(), _is_before_christ(match)
    if match.texts[-1] == "Century" and "".join(match.tokens.texts[match.end : match.end + 1]).istitle():
        return None  # a film maker
    if before_christ:
        return dated(f"BC{number - 1:02}") if 1 <= number < 100 else None
    return _century_of(number) if match.unit() == "C" else None


def one_of_centuries(match: Match, around: Context) -> Normalization | None:
    """Read the "16th" of "the 16th and 17th centuries"."""
    ahead = match.tokens.lows[match.end : match.end + _REACH]
    if ahead[:1] not in (["and"], ["to"], ["or"], ["-"], ["–"]) or not {"centuries", "century"} & set(ahead):
        return None
    return century(match, around) if _is_before_christ(match) else _century_of(match.ordinal())


def _century_of(number: int) -> Normalization | None:
    return dated(f"{number - 1:02}") if 1 <= number < 23 else None


def year_of_era(match: Match, around: Context) -> Normalization | None:
    """Read "212 BC", "AD 79", "44 B.C."."""
    year = int(match.first("DAY", "SIXTY", "INTEGER", "YEAR"))
    if not 0 < year < 10_000:
        return None
    return dated(f"BC{year:04}" if _is_before_christ(match) else f"{year:04}")


def years_of_era(match: Match, around: Context) -> Normalization | None:
    """Read "480–479 BC": a duration."""
    first, last = map(int, re.findall(r"\d+", " ".join(match.words)))
    return Normalization("DURATION", f"P{first - last}Y") if _is_before_christ(match) and first > last > 0 else None


def first_of_era(match: Match, around: Context) -> Normalization | None:
    """Read the "900" of "between 900 and 612 BC"."""
    joins = (match.before(), match.after()) in (("between", "and"), ("from", "to"))
    ahead = compile_pattern(_ERA_BEHIND).match(match.tokens.classes, match.end) if joins else None
    return year_of_era(Match(match.tokens, match.start, ahead.end()), around) if ahead else None


def day_of_era(match: Match, around: Context) -> Normalization | None:
    """Read "15 March 44 BC"."""
    rest = match._replace(start=match.start + 2)
    year = year_of_era(rest, around)
    if year is None or cal.month_day(2000, match.month(), match.day()) is None:
        return None
    return dated(f"{year.value}-{match.month():02}-{match.day():02}")


def _is_before_christ(match: Match) -> bool:
    return match.first("ERAWORD", "ERA").startswith("b")

"""Normalize phrases that name years, in digits or in words; find the year that a month shares with the next."""

from newscli.language.words import word_set
from newscli.timeline.calendar import LETTERS, compile_pattern, number_of
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

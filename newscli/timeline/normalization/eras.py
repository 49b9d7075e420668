"""Normalize phrases that name a decade, a century or a year of an era."""

from newscli.language.lexicon.closed_classes import POSSESSIVES
from newscli.timeline.calendar import DECADES
from newscli.timeline.match import Context, Match, Normalization, dated

# How many tokens on "the 16th and early 17th centuries" ends.
_OWNERS = POSSESSIVES - {"its"}
_PARTS = frozenset(("early", "late", "mid", "-"))
# As long as "1980s".
_LENGTH_OF_A_DECADE = 5


def decade(match: Match, around: Context) -> Normalization | None:
    """Read "the 1990s", "the '80s", "the nineties"."""
    if _of_a_life(match):
        return None
    if word := match.first("DECADEWORD"):
        return dated(f"19{DECADES.index(word) + 2}")
    digits = "".join(char for char in match.first("DECADE") if char.isdecimal())
    beside = match.before(2) if match.before() in ("and", "or", "to") else ""
    joined = len(beside) == _LENGTH_OF_A_DECADE and beside[:1].isdigit()  # "the 1980s and 90s"
    told = joined or match.has("THE") or match.first("DECADE")[0] in "'’‘" or match.before() in _PARTS
    if len(digits) == 2 and not told:
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


def century(match: Match, around: Context) -> Normalization | None:
    """Read "the 20th century", "the third century BC", and the first of "the 16th and 17th centuries"."""
    number, before_christ = match.ordinal(), _is_before_christ(match)
    if match.texts[-1] == "Century" and "".join(match.tokens.texts[match.end : match.end + 1]).istitle():
        return None  # a film maker
    if before_christ:
        return dated(f"BC{number - 1:02}") if 1 <= number < 100 else None
    return _century_of(number) if match.unit() == "C" else None


def _century_of(number: int) -> Normalization | None:
    return dated(f"{number - 1:02}") if 1 <= number < 23 else None


def year_of_era(match: Match, around: Context) -> Normalization | None:
    """Read "212 BC", "AD 79", "44 B.C."."""
    year = int(match.first("DAY", "SIXTY", "INTEGER", "YEAR"))
    if not 0 < year < 10_000:
        return None
    return dated(f"BC{year:04}" if _is_before_christ(match) else f"{year:04}")


def _is_before_christ(match: Match) -> bool:
    return match.first("ERAWORD", "ERA").startswith("b")

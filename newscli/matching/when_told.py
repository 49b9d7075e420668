"""Takes days told in articles, returns whether two may be one, and of a day whether the time before is meant."""

from datetime import date

from newscli.article import Span
from newscli.language.document import Tokens
from newscli.language.words import word_set
from newscli.matching.statement_words import inside

_BACK = 3  # tokens from a day back to the word before which it stands
_SIDES = {
    **dict.fromkeys(word_set("before by ahead"), "before"),
    **dict.fromkeys(word_set("until till through"), "until"),
    **dict.fromkeys(word_set("after since from following"), "after"),
}
_AT = word_set("in on at during")
ANY_YEAR = 4  # in which days stand that are told without a year; as a leap year it has them all
_LAST_OF_ALL = 28  # the last day that each February has


def may_meet(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Return True if two may be one day, each told by its first and last; those of any year in that of the other."""
    if one[0].year != other[0].year == ANY_YEAR:
        return may_meet(other, one)
    if one[0].year == ANY_YEAR != other[0].year:
        return any(may_meet(_in_year(one, year), other) for year in {day.year for day in other})
    return one[0] <= other[1] and other[0] <= one[1]


def _in_year(days: tuple[date, date], year: int) -> tuple[date, date]:
    first, last = (day if (day.month, day.day) != (2, 29) else day.replace(day=_LAST_OF_ALL) for day in days)
    return first.replace(year=year), last.replace(year=year)


def side_of(tokens: Tokens, day: Span) -> tuple[str, Span]:
    """Return "before", "until", "after" or nothing, and the place of the day with the word that says so."""
    numbers = inside(tokens, day)
    first = numbers.start
    for at in (first, *range(first - 1, max(-1, first - 1 - _BACK), -1)):
        low = tokens.low(at)
        if low in _SIDES or low in _AT:
            return _SIDES.get(low, ""), Span(tokens.starts[min(at, first)], day.end)
        if at < first and not low.isalpha():
            break
        if low in ("and", "or", "but", "that"):
            break
    return "", day

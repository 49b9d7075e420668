"""Normalize phrases that name quarters, halves, fiscal years and the periods that companies report."""

import re
from datetime import date

from newscli.article import Article
from newscli.language.lexicon.calendar import month_number
from newscli.language.lexicon.closed_classes import ORDINALS
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import number_of
from newscli.timeline.match import Context, Match, Normalization, dated, full_year
from newscli.timeline.normalization.relative import year_before

_REPORTS = word_set(
    "profit profits earnings results sales revenue revenues loss losses net income report figures growth output gdp"
)
_OVER = "the last that was over"
_REPORTED = "the quarter that the story reports"
# Patterns that few articles need are compiled when one does.
_MONEY = r"(?i)net (?:income|loss)|earnings|earned|a share|profit|revenue"
_NAMED = r"(first|second|third|fourth)[- ]quarter\b"
_ENDED = r"(?:quarter|three months) (?:that )?ended (?:on )?([A-Z][a-z]{2,8})\.? (\d{1,2})\b"
_HALF_MONTH = 15
_YEAR = 12
# How soon a quarter begins whose name needs no year; how long ago one began that nobody will speak of as to come.
_MONTHS, _LONG_OVER = 3, -6
# The opening of a story is enough to tell that it reports a company's results.
_OPENING = 2500


def reported_quarter(article: Article) -> str:
    """Return the quarter whose results an article reports, nothing if it isn't that kind of story.

    It is the quarter named most often, in the year up to publication; if none is named, the last that was over.
    """
    published = article.published
    text = article.text
    if (
        published is None
        or not ("quarter" in text or "three months" in text)
        or len(re.findall(_MONEY, text[:_OPENING])) < 2
    ):
        return ""
    named = [ORDINALS.index(word.lower()) + 1 for word in re.findall(rf"(?i){_NAMED}", text)]
    ended = re.search(_ENDED, text)
    month = month_number(ended[1].lower()) if ended else None
    over = _quarter_ended(published, month, int(ended[2])) if ended and month else ""
    fiscal = re.search(rf"(?i)fiscal {_NAMED}", text)  # of a year that ends in another month
    fits = "" if fiscal else over[-1:]
    most = max(named, key=lambda n: (named.count(n), str(n) == fits, -named.index(n)), default=0)
    if not most and over:
        return over
    if not most:
        return cal.value_of(cal.shift(published, -1, "Q"), "Q")
    return f"{published.year - (most * 3 - 2 > published.month):04}-Q{most}"


def _quarter_ended(published: date, month: int, day: int) -> str:
    """Return the quarter of the calendar that most of the three months up to a day lie in, the last before now."""
    year = published.year - ((month, day) > (published.month, published.day))
    middle = cal.shift(date(cal.clamp(year), month, 1), -2 if day < _HALF_MONTH else -1, "M")
    return cal.value_of(middle, "Q")


def quarter(match: Match, around: Context) -> Normalization | None:
    """Read "the third quarter", "third-quarter", "the fourth quarter of 1990", "the second half"."""
    half, year = match.has("HALF"), match.year()
    last = match.first("ORDINAL") == "final" or (match.has("LAST") and not match.has("ORDINAL", "NTH"))
    number = (2 if half else 4) if last else match.ordinal()
    if not 1 <= number <= (2 if half else 4):
        return None
    letter = "H" if half else "Q"
    if (
        half
        and year is None
        and not around.quarter
        and not (match.has("OF", "POSS", "FISCAL") or (match.has("HYPHEN") and match.after() in _REPORTS))
    ):
        return None  # a match has halves, too
    if year is None and around.published is None:
        return dated(f"XXXX-{letter}{number}")
    if year is None and around.published:
        year = _quarter_year(match, around, around.published, (number - 1) * (6 if half else 3) + 1)
    around.yearly = half
    value = f"{year:04}-{letter}{number}"
    if match.has("HYPHEN") and _is_just_over(value, around):
        around.quarter = value
    return dated(value, "the nearest that fits")


def quarter_of_month(match: Match, around: Context) -> Normalization | None:
    """Read "the March quarter": the one that ends with the month."""
    number, rest = divmod(match.month(), 3)
    if rest:
        return None
    if around.published is None:
        return dated(f"XXXX-Q{number}")
    return dated(
        f"{_quarter_year(match, around, around.published, number * 3 - 2):04}-Q{number}", "the nearest that fits"
    )


def _is_just_over(value: str, around: Context) -> bool:
    """Return True if a report goes on to another quarter's results, such as those of a second company."""
    days, published = cal.days_of(value), around.published
    return bool(around.quarter and days and published and days[0].year == published.year and days[1] < published)


def _quarter_year(match: Match, around: Context, published: date, first_month: int) -> int:
    if match.has("UNITWORD") and match.has("LAST", "NEXT", "THIS"):
        return published.year + match.has("NEXT") - match.has("LAST")
    if match.has("COMPARABLE", "AGO", "EARLIER"):
        return (int(around.quarter[:4]) if around.quarter else published.year) - 1
    ahead, sign = first_month - published.month, around.tense(match)[0]
    if sign == "future" and ahead < _LONG_OVER:
        return published.year + 1
    if sign == "future" or (sign != "past" and match.limit() in ("by", "until")):
        return published.year
    return published.year if ahead <= _MONTHS else published.year - 1


def months_of_year(match: Match, around: Context) -> Normalization | None:
    """Read "the last three months of 2015", "the first 10 months of the year": a quarter, a half, or a range."""
    year, last = match.year(), match.is_last()
    if not last and match.first("ORDINAL") != "first":
        return None
    if match.unit() == "Y" and year is None:  # "of the year"
        if around.published is None:
            return None
        year = around.published.year
    counted = int(number_of(tuple(match.all("CARDINAL", "DAY", "SIXTY"))) or 0)
    if year is None or not 1 < counted < _YEAR:
        return None
    begun, ended = (_YEAR - counted + 1, _YEAR) if last else (1, counted)
    if (
        around.published
        and match.year() is None
        and ended >= around.published.month
        and around.tense(match)[0] == "past"
    ):
        year -= last
    if counted in (3, 6):
        return dated(f"{year:04}-{'Q' if counted == 3 else 'H'}{ended // counted}")
    return Normalization("DURATION", f"P{counted}M", None, "", f"{year:04}-{begun:02}/{year:04}-{ended:02}")


def the_quarter(match: Match, around: Context) -> Normalization | None:
    """Read "the quarter", "the latest period", "the year-ago quarter": the one that the story reports."""
    if match.after() in ("of", "-") and not match.has("PERIOD"):
        return None  # "the quarter of them", "the quarter-final"
    compared = match.has("COMPARABLE", "AGO", "EARLIER", "BEFORE", "LAST")
    year = match.year()
    if match.has("PERIOD") and not (around.quarter or compared or year):
        return None
    if year is not None:
        return dated(f"{year:04}" + ("" if around.yearly else around.quarter[4:]), _REPORTED)
    if compared:
        return year_earlier(match, around)
    if around.quarter:
        around.yearly = False
        return dated(around.quarter, _REPORTED)
    if around.published is None:
        return dated("PRESENT_REF")
    return dated(_stated_end(match, around.published) or cal.value_of(cal.shift(around.published, -1, "Q"), "Q"), _OVER)


def _stated_end(match: Match, published: date) -> str:
    """Return the quarter of "the quarter ended July 31", nothing if no end is stated."""
    dot = match.after(2) == "."
    month, day = month_number(match.after(1) or "none"), match.after(2 + dot)
    if match.after() not in ("ended", "ending") or not month or not day.isdecimal() or not 0 < int(day) < 32:
        return ""
    return _quarter_ended(published, month, int(day))


def year_earlier(match: Match, around: Context) -> Normalization | None:
    """Read the adjectives "year-earlier" and "year-ago"."""
    if around.quarter:
        return year_before(around)
    if around.published is None:
        return dated("PAST_REF")
    if match.has("QUARTER"):
        return dated(cal.value_of(cal.shift(around.published, -5, "Q"), "Q"), "a year before the last that was over")
    return dated(f"{around.published.year - 1:04}", "a year before publication")


def fiscal(match: Match, around: Context) -> Normalization | None:
    """Read "fiscal 1990", "fiscal year 2012" by the calendar year it is named after."""
    return dated(f"{match.year():04}")


def coded(match: Match, around: Context) -> Normalization | None:
    """Read "Q3 2025", "3Q25", "H1 2025", and "Q3" alone as the quarter that its words would name."""
    code = match.texts[0] if match.texts[0][0].isalpha() else match.texts[0][1] + match.texts[0][0]
    digits, year = match.first("QUARTERED")[2:], match.year()
    if code[0] == "H" and (int(code[1]) > 2 or not (digits or year)):
        return None
    if digits:
        year = int(digits) if len(digits) == 4 else full_year(int(digits))
    if year is None and around.published is None:
        return dated(f"XXXX-{code}")
    if year is None and around.published:
        year = _quarter_year(match, around, around.published, (int(code[1]) - 1) * 3 + 1)
    return dated(f"{year:04}-{code}")

"""Decide whether an article tells history, and which day its story has reached."""

import re
from datetime import date
from itertools import islice

from newscli.article import Article
from newscli.timeline import calendar as cal
from newscli.timeline.match import Context, Match

_YEAR = r"[12](?<!\w.)(?:(?<=1)[0-9]|(?<=2)0)\d\d\b"  # a class comes first, since a search looks for it quickly
# Words that count from the day of publication, as news does and history does not.
_COUNTED_FROM_NOW = (
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight|ago"
    r"|(?<![Tt]he )(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|month|year))\b"
)
# This many years that lie this far back make a history, if they are ten times the words that count from now, and no
# more than this many characters apart: news looks back here and there.
_YEARS_BACK, _FEWEST_OLD_YEARS, _OLD_FOR_EACH_NEW, _APART = 2, 3, 10, 300
# A story goes on more readily than it looks back: a day in the past counts as far as three ahead.
_BEHIND = 3
# What no history tells in, and after how many years what happened is background no more, but history.
_SURELY_AHEAD, _LONG_GONE = ("will", "shall", "’ll", "'ll", "due", "go", "is", "are"), 25


def tells_history(article: Article) -> bool:
    """Return True if bare dates of an article count from its story: it names old years, and hardly "today" or "Friday".

    Without a day of publication there is only the story to count from.
    """
    published = article.published
    if published is None:
        return True
    old = sum(int(year) < published.year - _YEARS_BACK for year in re.findall(_YEAR, article.text))
    enough = (old - 1) // _OLD_FOR_EACH_NEW + 1  # near ones, to tell of no history
    if old < _FEWEST_OLD_YEARS or len(article.text) > _APART * old:
        return False
    return len(list(islice(re.finditer(_COUNTED_FROM_NOW, article.text), enough))) < enough


def next_told(named: cal.Days, days: list[date]) -> date:
    """Choose among the same day or month of several years: the story goes on from `named`, or is within it."""
    inside = [day for day in days if named[0] <= day <= named[1]]
    if inside:
        return inside[0]
    return min(days, key=lambda day: (day - named[0]).days if day >= named[0] else _BEHIND * (named[0] - day).days)


def told_at(match: Match, around: Context) -> cal.Days | None:
    """Return the days that a history named last, from which a bare date counts.

    What surely lies ahead doesn't count from them, nor what a new paragraph tells after bare years not long gone.
    """
    told = around.told
    if told is None or around.published is None:
        return told
    new = around.named is not None and around.named[0].tokens is not match.tokens
    late = told[0].year > around.published.year - _LONG_GONE and around.anchor.isdecimal()
    return None if (new and late) or around.tense(match)[1] in _SURELY_AHEAD else told

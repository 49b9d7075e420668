"""Find the time expressions of an article in one pass over its tokens, and normalize them in order."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from newscli.article import Article, Span
from newscli.language.document import Document, crowded
from newscli.records import NamedTuple
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import LETTERS, OTHER
from newscli.timeline.extraction.non_times import beginnings, days_of, end_of_non_time, learn, non_times_at
from newscli.timeline.extraction.pattern_index import (
    COUNT_LETTERS,
    LONGEST,
    fixed_at,
    fixed_phrase,
    fold_holidays,
    hits_of,
    modifiers_before,
    rows_at,
)
from newscli.timeline.extraction.patterns import Modifier
from newscli.timeline.match import Context, Match, Normalization, Tokens, dated, tokenize
from newscli.timeline.normalization.clocks import is_clock, is_day, merged
from newscli.timeline.normalization.direction.tense import tense
from newscli.timeline.normalization.direction.verb_signs import verb_sign
from newscli.timeline.normalization.quarters import reported_quarter

_THE = LETTERS["THE"]
_NO_DAY_NUMBER = frozenset(LETTERS[name] for name in ("WEEKDAY", "TODAY", "YESTERDAY", "TOMORROW"))


# What stands between two clock times of one day: "6-8 p.m.", "4:17 a.m. local time (0117 GMT)"; or this many tokens
# from "and" to "at", as in "opens at 6 and shuts its doors at 8 p.m. Tuesday".
_SAME_DAY = (["and"], ["to"], ["until"], ["-"], ["–"], ["("], ["local", "time", "("])

# An expression of more tokens had days joined to it.
_MOST_TOKENS = 16
_TIMES_OF_ANY_TEXT = 5_000
_CHARACTERS_A_TIME = 80  # characters of text for an expression; news has about 300


class Timex(NamedTuple):
    """An expression: its tokens, what it means, and where it stands in the text."""

    match: Match
    meaning: Normalization
    span: Span


@lru_cache(8)
def find_all(article: Article) -> tuple[Timex, ...]:
    """Find every expression of an article, in order; whoever asks again gets the same.

    It stops where more than 5,000 have come with less than 80 characters each, as in no article.
    """
    document = Document.of(article)
    around = Context(article.published, tense, "", reported_quarter(article), quotations=document.quotations)
    around.has_history = _has_history(article)
    begins = [sentence.span.start for sentence in article.sentences]
    times = tuple(
        found
        for paragraph in article.paragraphs
        if paragraph.span.start < document.end
        for found in find_in(
            document.curly_text, paragraph.span.start, min(paragraph.span.end, document.end), around, begins
        )
    )
    end = crowded((each.span.start for each in times), _TIMES_OF_ANY_TEXT, _CHARACTERS_A_TIME)
    return times if end is None else times[: bisect_left(times, end, key=lambda each: each.span.start)]


def find_in(text: str, start: int, end: int, around: Context, begins: Sequence[int]) -> list[Timex]:
    """Find the expressions of one paragraph; `around` learns from each. `begins` are the places of all sentences."""
    tokens = fold_holidays(tokenize(text, start, end))
    inside = begins[bisect_left(begins, start) : bisect_left(begins, end)]
    tokens.opens = frozenset([0, *(bisect_left(tokens.starts, place) for place in inside)])
    rows, fixed, nothing = rows_at(), fixed_at(), non_times_at()
    found: list[Timex] = []
    at, begin, classes = 0, beginnings(), tokens.classes
    numbered = zip(range(len(classes)), classes, tokens.lows, strict=True)
    may_begin = [number for number, letter, low in numbered if letter in begin or low in fixed]
    for number in may_begin:
        if number < at:
            continue
        letter, low = classes[number], tokens.lows[number]
        if letter in nothing and (until := end_of_non_time(text, tokens.starts[number], nothing[letter])):
            at = bisect_left(tokens.starts, until)
            continue
        hit = _read(tokens, number, around, found) if letter in rows else None
        if hit is None and low in fixed:
            hit = fixed_phrase(tokens, number)
        if hit:
            stop, meaning = hit
            found.append(_found(tokens, number, stop, at, meaning))
            _join_clock(tokens, found)
            learn(around, found[-1].match, found[-1].meaning)
            at = stop
    return found


def _read(tokens: Tokens, at: int, around: Context, found: list[Timex]) -> tuple[int, Normalization] | None:
    """Read the longest expression at a token; one that history told before it sets stays open."""
    published = around.published
    if published is None or not around.has_history:
        return _longest(tokens, at, around)
    days = days_of(found[-1].meaning) if found else None
    if days and days[1].year < published.year - _YEARS_BACK:
        around.old = found[-1].match
    around.published = None if _in_old_years(tokens, at, around.old) else published
    hit = _longest(tokens, at, around)
    around.published = published
    return (hit[0], _open_if_far(Match(tokens, at, hit[0]), hit[1], published)) if hit else None


def _longest(tokens: Tokens, at: int, around: Context) -> tuple[int, Normalization] | None:
    for length, read in hits_of(tokens.classes[at : at + LONGEST].partition(OTHER)[0]):
        meaning = read(Match(tokens, at, at + length), around)
        if meaning is not None:
            return at + length, meaning
    return None


def _found(tokens: Tokens, first: int, stop: int, floor: int, meaning: Normalization) -> Timex:
    """Take in the modifiers before an expression, down to the token `floor`."""
    for _ in range(2):
        rows = modifiers_before().get(tokens.lows[first - 1], ()) if first > floor else ()
        for words, row in rows:
            begin = first - len(words)
            if (
                begin >= floor
                and tuple(tokens.lows[begin:first]) == words
                and _takes(tokens, first, meaning, row.before)
            ):
                first, meaning = begin, _modified(meaning, row)
                break
    return Timex(Match(tokens, first, stop), meaning, Span(tokens.starts[first], tokens.end(stop - 1)))


def _modified(meaning: Normalization, row: Modifier) -> Normalization:
    if row.part:
        return meaning._replace(type="TIME", value=f"{meaning.value}T{row.part}", mod=row.mod)
    return meaning._replace(mod=row.mod or meaning.mod)


def _takes(tokens: Tokens, at: int, meaning: Normalization, before: str) -> bool:
    letter = tokens.classes[at]
    if before == "this":
        return tokens.lows[at] in ("this", "that") or tokens.lows[at : at + 2] == ["the", "same"]
    if before == "yesterday":
        return tokens.lows[at] in ("today", "yesterday")
    if before == "one":
        return tokens.lows[at + 1 : at + 2] not in (["to"], ["or"]) and _takes(tokens, at, meaning, "more")
    if before == "more":
        return "X" not in meaning.value and letter != _THE and _takes(tokens, at, meaning, "count")
    if before == "count":
        return (letter in COUNT_LETTERS or letter == _THE) and (
            meaning.type == "DURATION" or meaning.reason.startswith("counted")
        )
    if before == "whole":
        return meaning.type == "DATE" and cal.precision_of(meaning.value) == "day"
    if before == "day":
        return cal.precision_of(meaning.value) == "day" and letter not in _NO_DAY_NUMBER
    return _takes_part(meaning, time=before == "date or part")


def _takes_part(meaning: Normalization, *, time: bool) -> bool:
    """Return True if a date, or a time that is no clock's, may be "early" or "late"."""
    is_exact = meaning.value[:1].isdigit() or meaning.value.startswith("BC")
    return is_exact and (meaning.type == "DATE" or (time and meaning.type == "TIME" and not is_clock(meaning)))


def _join_clock(tokens: Tokens, found: list[Timex]) -> None:
    """Make one expression of a clock time and the day right after it; give it the day that stands beside it."""
    if len(found) < 2:
        return
    left, right = found[-2:]
    gap = tokens.lows[left.match.end : right.match.start]
    if gap in _SAME_DAY and is_clock(left.meaning) and is_clock(right.meaning) and not right.meaning.reason:
        found[-1] = _on_day_of(right, left)
        return
    clock, day = (left, right) if _is_time(left) else (right, left)
    if right.match.start in tokens.opens:
        return  # "It sank at 3 a.m. Two days later"
    if not _is_time(clock) or not is_day(day.meaning):
        return
    meaning = Normalization("TIME", merged(clock.meaning.value, day.meaning), clock.meaning.mod, day.meaning.reason)
    if gap in ([], [","], ["on"]) if clock is left else gap == ["at"]:
        match = Match(tokens, left.match.start, right.match.end)
        found[-2:] = [Timex(match, meaning, Span(left.span.start, right.span.end))]
    elif len(gap) < 5 and not {".", ";"} & set(gap):
        found[-2 if clock is left else -1] = clock._replace(meaning=meaning)
    at = next(i for i in (-2, -1) if i >= -len(found) and found[i].match.start == left.match.start)
    if clock is left and len(found) + at > 0 and is_clock(found[at - 1].meaning):
        _share_day(tokens, found, at)


def _share_day(tokens: Tokens, found: list[Timex], at: int) -> None:
    """Give the day of "8 p.m. Tuesday" to the time before: "between 6 and 8 p.m. Tuesday"."""
    before = found[at - 1]
    gap = tokens.lows[before.match.end : found[at].match.start]
    if not before.meaning.reason and gap in _SAME_DAY:
        found[at - 1] = _on_day_of(before, found[at])


def _on_day_of(clock: Timex, other: Timex) -> Timex:
    value = f"{other.meaning.value.partition('T')[0]}T{clock.meaning.value.partition('T')[2]}"
    return clock._replace(meaning=clock.meaning._replace(value=value, reason=other.meaning.reason))


def _is_time(found: Timex) -> bool:
    if found.meaning.type != "TIME" or found.match.end - found.match.start > _MOST_TOKENS:
        return False  # or days were joined to it already
    return (is_clock(found.meaning) or found.match.has("NOON")) and not found.match.has("WEEKDAY", "ISO")


# This many years that lie this far back make a history, if hardly a word counts from now, and no more than this many
# characters are apart: news looks back here and there.
_YEARS_BACK, _FEWEST_OLD_YEARS, _OLD_FOR_EACH_NEW, _APART = 2, 4, 10, 300
_OLD_YEAR = r"\b[12]\d{3}\b"
_FROM_NOW = (
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight|ago"
    r"|(?<![Tt]he )(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|month|year))\b"
)


# Where history is told, a bare "17 June" has the year of publication only within this number of days.
_FAR = 100
_CLAUSE = 40  # tokens of a sentence before an expression that may tell whether it is of the old years
_MONTHS = ("MONTHNAME", "MAYMARCH", "MONTHABBR")


def _has_history(article: Article) -> bool:
    """Return True for an article of many old years, in whose paragraphs a bare "17 June" after one stays open."""
    if article.published is None:
        return False
    old = sum(int(year) < article.published.year - _YEARS_BACK for year in re.findall(_OLD_YEAR, article.text))
    if old < _FEWEST_OLD_YEARS or len(article.text) > _APART * old:
        return False
    return len(re.findall(_FROM_NOW, article.text)) < (old - 1) // _OLD_FOR_EACH_NEW + 1


def _in_old_years(tokens: Tokens, at: int, found: Match | None) -> bool:
    """Return True after an old year of the paragraph, but in "Lund, who rowed in 1984, died on" and after "will"."""
    if found is None or found.tokens is not tokens:
        return False
    first = max(at - _CLAUSE, 0)
    begin = next((place for place in range(at, first, -1) if place in tokens.opens), first)
    aside = begin <= found.start and found.start - 1 not in tokens.opens and "," in tokens.lows[found.end : at]
    return not aside and not any(verb_sign(tokens, place) == "future" for place in range(begin, at))


def _open_if_far(match: Match, meaning: Normalization, published: date) -> Normalization:
    """Return a month or day without its year as open where it lies far back, or ahead of what tells of the past."""
    days = cal.days_of(meaning.value) if match.has(*_MONTHS) and match.year() is None else None
    if days is None or not meaning.reason.startswith(("back", "the")):
        return meaning
    far = (published - days[1]).days > _FAR or (days[0] > published and tense(match)[0] == "past")
    return dated(f"XXXX{meaning.value[4:]}") if far else meaning

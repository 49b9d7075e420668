"""In: the tokens of a sentence and its expressions; out: its clauses, its quotations, which clause is where."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newscli.article import Span
from newscli.language.quotations import QuotedSpan, tokens_within
from newscli.timeline.clause_parser.clause import Clause
from newscli.timeline.clause_parser.connectives import COORDINATORS, Words, words_of
from newscli.timeline.clause_parser.parser import parse
from newscli.timeline.events.anchoring import dates_something
from newscli.timeline.events.datelines import behind_dateline
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.tokens import Tokens


class Time(NamedTuple):
    """An expression `begin <= i < end`; `dates` tells that it places an event, as "two days" alone does not."""

    begin: int
    end: int
    dates: bool


class ParsedSentence(NamedTuple):
    """A sentence laid out: its words, its clauses, the words inside quotations, its expressions."""

    tokens: Tokens
    words: Words
    clauses: list[Clause]
    quoted: frozenset[int]
    times: tuple["Time", ...]


class AnchoredMention(NamedTuple):
    """An expression `begin <= i < end` of a sentence; `length` tells that it is a duration."""

    parsed: ParsedSentence
    begin: int
    end: int
    length: bool


def lay_out(
    tokens: Tokens, first: int, last: int, times: tuple[Time, ...], quotations: Sequence[QuotedSpan] = ()
) -> ParsedSentence:
    """Lay out the sentence `first <= i < last` with the expressions `times`, in order, and the article's quotations."""
    quoted = tokens_within(quotations, tokens.starts, first, last)
    timed = {at for time in times for at in range(time.begin, time.end)}
    words = words_of(tokens, first, last, quoted | timed)
    return ParsedSentence(tokens, words, parse(words), quoted, times)


def around(clauses: list[Clause], at: int) -> Clause:
    """Return the innermost clause around a token, "since 1996, when" counting as *when*."""
    return next((clause for clause in reversed(clauses) if clause.at <= at < clause.end), clauses[0])


def has_time(dated: AnchoredMention, clause: Clause) -> bool:
    """Return True if a clause has a time of its own."""
    return any(around(dated.parsed.clauses, begin) is clause for begin in _others(dated))


def has_other_time(dated: AnchoredMention, first: int, last: int) -> bool:
    """Return True if another expression dates something among the tokens `first <= i < last`."""
    return any(first <= begin < last for begin in _others(dated))


def _others(dated: AnchoredMention) -> Iterator[int]:
    return (time.begin for time in dated.parsed.times if time.dates and time.end != dated.end)


def sentence_range(tokens: Tokens, span: Span) -> tuple[int, int]:
    """Return the tokens of a sentence behind its dateline and an opening "But"."""
    first, last = token_range(tokens, span)
    first = behind_dateline(tokens, first, last)
    return first + (first < last and tokens.lows[first] in COORDINATORS), last


def times_of(group: list[Timex]) -> tuple[Time, ...]:
    """Return the expressions of a sentence with what each dates."""
    return tuple(Time(one.match.start, one.match.end, dates_something(one)) for one in group)


def token_range(tokens: Tokens, span: Span) -> tuple[int, int]:
    """Return the tokens that stand inside a span."""
    first = bisect_right(tokens.starts, span.start - 1)
    return first, max(bisect_right(tokens.starts, span.end - 1), first)


def span_of(tokens: Tokens, first: int, last: int) -> Span:
    """Return the place of some tokens in the text."""
    return Span(tokens.starts[first], tokens.end(last - 1)) if first < last else Span(0, 0)

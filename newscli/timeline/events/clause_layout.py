"""In: the tokens of a sentence and its expressions; out: its clauses, its quotations, which clause is where."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newscli.language.clauses.clause import Clause
from newscli.language.clauses.connectives import Words, words_of
from newscli.language.clauses.parser import parse
from newscli.language.quotations import QuotedSpan, tokens_within
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

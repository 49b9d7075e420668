"""In: the tokens of a sentence and its expressions; out: its clauses, its quotations, which clause is where."""

from collections.abc import Iterator
from typing import NamedTuple

from newscli.language.clauses.clause import Clause
from newscli.language.clauses.connectives import Words, words_of
from newscli.language.clauses.parser import parse
from newscli.timeline.tokens import Tokens


class Time(NamedTuple):
    """An expression `begin <= i < end`; `dates` tells that it places an event, as "two days" alone does not."""

    begin: int
    end: int
    dates: bool


class ParsedSentence(NamedTuple):
    """A sentence laid out: its words, its clauses, which quotation each word is in, its expressions."""

    tokens: Tokens
    words: Words
    clauses: list[Clause]
    marks: list[int]
    times: tuple["Time", ...]


class AnchoredMention(NamedTuple):
    """An expression `begin <= i < end` of a sentence; `length` tells that it is a duration."""

    parsed: ParsedSentence
    begin: int
    end: int
    length: bool


def lay_out(tokens: Tokens, first: int, last: int, times: tuple[Time, ...]) -> ParsedSentence:
    """Lay out the sentence `first <= i < last` with the expressions `times`, in order."""
    marks = _quotations(tokens, first, last)
    timed = {at for time in times for at in range(time.begin, time.end)}
    words = words_of(tokens, first, last, frozenset(timed | {at for at in range(first, last) if marks[at - first]}))
    return ParsedSentence(tokens, words, parse(words), marks, times)


def _quotations(tokens: Tokens, first: int, last: int) -> list[int]:
    """Number the quotation that each token stands in, nought outside; `` and '' are marks as well."""
    inside, number, marks = 0, 0, []
    straight, before = False, ""
    for text in tokens.texts[first:last]:
        opens = text == "“" or (text == '"' and not straight) or text == before == "`"
        closes = text == "”" or (text == '"' and straight) or text == before == "'"
        straight ^= text == '"'
        number += opens
        inside = number if opens else inside
        marks.append(inside)
        inside, before = 0 if closes else inside, text
    return marks


def around(clauses: list[Clause], at: int) -> Clause:
    """Return the innermost clause around a token, "since 1996, when" counting as *when*."""
    return next((clause for clause in reversed(clauses) if clause.at <= at < clause.end), clauses[0])


def has_time(dated: AnchoredMention, clause: Clause) -> bool:
    """Tell whether a clause has a time of its own."""
    return any(around(dated.parsed.clauses, begin) is clause for begin in _others(dated))


def has_other_time(dated: AnchoredMention, first: int, last: int) -> bool:
    """Tell whether another expression dates something among the tokens `first <= i < last`."""
    return any(first <= begin < last for begin in _others(dated))


def _others(dated: AnchoredMention) -> Iterator[int]:
    return (time.begin for time in dated.parsed.times if time.dates and time.end != dated.end)

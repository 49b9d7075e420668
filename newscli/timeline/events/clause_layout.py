"""A sentence laid out for its events: takes a document and its expressions, returns clauses, quotations and times."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newscli.article import Span
from newscli.language.clauses.clause import Clause
from newscli.language.clauses.words import Words, words_of
from newscli.language.datelines import behind_dateline
from newscli.language.document import Document, Tokens
from newscli.language.lexicon import closed_classes
from newscli.language.lexicon.closed_classes import COORDINATORS
from newscli.language.quoted_spans import tokens_within
from newscli.timeline.events.anchoring import dates_something
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.tokens import Tokens as TimeTokens

PREPOSITIONS = closed_classes.PREPOSITIONS | {"of", "to", "as", "since", "until", "till", "after", "before"}
# An entry begins after these; "nor" belongs to what it denies.
LEADING = COORDINATORS - {"nor"}
# With these words and a time alone nothing is told.
_EMPTY = PREPOSITIONS | COORDINATORS | {"the", "a", "an", "m", "p", "a.m.", "p.m."}


class Time(NamedTuple):
    """An expression `begin <= i < end`; `dates` tells that it places an event, as "two days" alone does not."""

    begin: int
    end: int
    dates: bool


@dataclass(slots=True, eq=False, repr=False)
class ParsedSentence:
    """A sentence laid out: its words, its clauses, the words inside quotations, its expressions.

    All numbers are those of the document's tokens. `text` is the article's, with curly marks; `telling` are the words
    that tell something beside a time, in order.
    """

    text: str
    words: Words
    clauses: list[Clause]
    quoted: frozenset[int]
    times: tuple[Time, ...]
    telling: list[int]

    def mark(self, at: int) -> str:
        """Return the first character of a token as it is spelled, the last of a mark of two: one of them is blank."""
        char = self.text[self.words.row.starts[at]]
        return char if char != " " else self.text[self.words.row.ends[at] - 1]


@dataclass(slots=True, eq=False, repr=False)
class AnchoredMention:
    """An expression `begin <= i < end` of a sentence; `length` tells that it is a duration."""

    parsed: ParsedSentence
    begin: int
    end: int
    length: bool


def lay_out(document: Document, first: int, last: int, times: tuple[Time, ...]) -> ParsedSentence:
    """Lay out the tokens `first <= i < last` of a sentence with the expressions `times`, in order."""
    tokens = document.tokens
    quoted = tokens_within(document.quotations, tokens.starts, first, last)
    timed = {at for time in times for at in range(time.begin, time.end)}
    words = words_of(tokens, first, last, quoted | timed)
    clauses = [clause for clause in document.clauses_at(first, last) if clause.end > first and clause.at < last]
    lows = tokens.lows
    telling = [at for at in range(first, last) if lows[at] not in _EMPTY and lows[at].isalpha()]
    return ParsedSentence(document.curly_text, words, clauses, quoted, times, telling)


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


def sentence_range(document: Document, tokens: TimeTokens, span: Span) -> tuple[int, int]:
    """Return the tokens of a sentence after its dateline and an opening "But"; `tokens` hold it for time patterns."""
    begins = behind_dateline(document.curly_text, span.start, span.end)
    begin, end = (bisect_left(tokens.starts, place) for place in (begins, span.end))
    row = document.tokens
    start = tokens.starts[begin] if begin < end else span.end
    first, last = bisect_left(row.starts, start), bisect_left(row.starts, span.end)
    return first + (first < last and row.lows[first] in LEADING), last


def times_of(document: Document, group: Sequence[Timex]) -> tuple[Time, ...]:
    """Return the expressions of a sentence with what each dates."""
    return tuple(Time(*tokens_at(document.tokens, one.span), dates_something(one)) for one in group)


def tokens_at(tokens: Tokens, span: Span) -> tuple[int, int]:
    """Return the tokens that share a character with a span."""
    return bisect_right(tokens.ends, span.start), bisect_left(tokens.starts, span.end)


def span_of(tokens: Tokens, first: int, last: int) -> Span:
    """Return the place of some tokens in the text."""
    return Span(tokens.starts[first], tokens.ends[last - 1]) if first < last else Span(0, 0)

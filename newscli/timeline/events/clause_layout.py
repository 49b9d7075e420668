"""A sentence laid out for its events, and what may be one: an expression, the clause that it dates, its days."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newscli.article import Span
from newscli.language.clauses.clause import Clause, TaggedWords, Words, words_of
from newscli.language.document import Document, Tokens
from newscli.language.lexicon import closed_classes
from newscli.language.lexicon.closed_classes import ARTICLES_AND_POSSESSIVES as ARTICLES
from newscli.language.lexicon.closed_classes import COORDINATORS
from newscli.language.quotations import tokens_within
from newscli.language.sentences import behind_dateline
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.records import NamedTuple, record
from newscli.timeline.events.anchoring import dates_something
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.match import Tokens as TimeTokens
from newscli.timeline.results import When

# A sentence laid out for its events: takes a document and its expressions, returns clauses, quotations and times.

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


@record()
class ParsedSentence:
    """A sentence laid out: its words, its clauses, the words inside quotations, its expressions.

    All numbers are those of the document's tokens. `text` is the article's, with curly marks; `informative` are
    the words that tell something beside a time, in order.
    """

    text: str
    words: Words
    clauses: list[Clause]
    quoted: frozenset[int]
    times: tuple[Time, ...]
    informative: list[int]

    def mark(self, at: int) -> str:
        """Return the first character of a token as it is spelled, the last of a mark of two: one of them is blank."""
        char = self.text[self.words.row.starts[at]]
        return char if char != " " else self.text[self.words.row.ends[at] - 1]


@record()
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
    informative = [at for at in range(first, last) if lows[at] not in _EMPTY and lows[at].isalpha()]
    return ParsedSentence(document.curly_text, words, clauses, quoted, times, informative)


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


def span_of(tokens: TaggedWords, first: int, last: int) -> Span:
    """Return the place of some tokens in the text."""
    return Span(tokens.starts[first], tokens.ends[last - 1]) if first < last else Span(0, 0)


# Trim the stretch of tokens of an event: drop what only hangs on at its ends.

_WITHIN = word_set("however when where")
_TRAILING = word_set("and but or just only")
_MARKS = frozenset((",", ".", ";", ":", "—", "–", "-", "_", "(", ")", "•", '"'))
_SEVERAL = COORDINATORS | {","}
_QUOTES = codes("QUOTE")
_QUOTATION = ("“", "”")


class Stretch(NamedTuple):
    """A stretch of tokens."""

    first: int
    last: int


def without_tail(words: Words, behind: int, start: int, stop: int) -> int:
    """Leave out what only names again: ", the worst storm in years" after the verb and the expression."""
    commas = words.commas_before(ARTICLES, max(behind, words.verb(start, stop) or stop), stop)
    if not commas:
        return stop
    at = commas[0]
    several = words.verb(at, stop) is not None or any(words.low(i) in _SEVERAL for i in range(at + 1, stop))
    return stop if several else at


def trim(parsed: ParsedSentence, first: int, last: int) -> Stretch:
    """Leave out marks and coordinators at both ends."""
    row = parsed.words.row
    first, last = _without_lone_mark(parsed, first, last)
    while first < last and (_leads(parsed.words, first) or parsed.mark(first) in _MARKS):
        first += 1
    while last > first and (parsed.mark(last - 1) in _MARKS or row.lows[last - 1] in _TRAILING):
        kept = row.lows[first:last]
        if kept[-1] == ")" and kept.count("(") >= kept.count(")"):
            break
        last -= 1
    return Stretch(first, last)


def _leads(words: Words, at: int) -> bool:
    """Return True if a word only joins what follows to something before: "and", and "when" within a sentence."""
    return words.low(at) in LEADING or (words.low(at) in _WITHIN and at > words.first)


def _without_lone_mark(parsed: ParsedSentence, first: int, last: int) -> Stretch:
    """Leave out a quotation mark at either end whose fellow stands in another sentence or clause."""
    if _QUOTES.isdisjoint(parsed.words.row.codes[first:last]):
        return Stretch(first, last)
    marks = [mark for at in range(first, last) if (mark := parsed.mark(at)) in _QUOTATION]
    if marks and parsed.mark(first) == "“" and marks[1:2] != ["”"]:
        return Stretch(first + 1, last)
    alone = marks and parsed.mark(last - 1) == "”" and marks[-2:-1] != ["“"]
    return Stretch(first, last - 1 if alone else last)


# What may be an event: an expression, the clause that it dates, and the days it names.


@record()
class Candidate:
    """An expression, its place in its sentence, the clause that it dates, and the days it names."""

    timex: Timex
    mention: AnchoredMention
    entry: Stretch
    when: When

    @property
    def parsed(self) -> ParsedSentence:
        """The sentence that the expression stands in."""
        return self.mention.parsed

    @property
    def lows(self) -> list[str]:
        """The document's tokens in lower case."""
        return self.mention.parsed.words.row.lows

    @property
    def quoted(self) -> bool:
        """True where the expression stands in a quotation."""
        return self.mention.begin in self.mention.parsed.quoted

    def before(self, reach: int) -> list[str]:
        """Return up to `reach` words of the sentence before the expression."""
        begin = self.mention.begin
        return self.lows[max(begin - reach, self.parsed.words.first) : begin]

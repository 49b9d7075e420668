"""Takes an article, its quotes and times, returns its paragraphs in pieces of sentences, each with what covers it."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newscli.article import Span
from newscli.article.nearby import met_in_turn

if TYPE_CHECKING:
    from newscli.article import Article, Sentence
    from newscli.quotes import Quotes
    from newscli.timeline import Times


class Piece(NamedTuple):
    """Words, the number of the quote they stand in (its first piece bears the mark's name), the day they tell of."""

    words: str
    quote: int | None = None
    first: bool = False
    speaker: str = ""
    day: str = ""
    is_time: bool = False


class Stretch(NamedTuple):
    """A sentence with its number, or what stands between sentences, which has none."""

    number: int | None
    pieces: tuple[Piece, ...]


class Paragraph(NamedTuple):
    """A paragraph: its kind and its sentences."""

    kind: str
    stretches: tuple[Stretch, ...]


def paragraphs(article: "Article", quotes: "Quotes", times: "Times") -> Iterator[Paragraph]:
    """Yield the paragraphs of an article; a sentence is cut wherever a quote or a time begins or ends."""
    marks = _Marks(article, quotes, times)
    starts = [sentence.span.start for sentence in article.sentences]
    for paragraph in article.paragraphs:
        span = paragraph.span
        stretches: list[Stretch] = []
        at = span.start
        for sentence in article.sentences[bisect_left(starts, span.start) : bisect_left(starts, span.end)]:
            if sentence.span.start > at:
                stretches.append(Stretch(None, (Piece(article.text[at : sentence.span.start]),)))
            stretches.append(Stretch(sentence.index, tuple(marks.pieces(sentence))))
            at = sentence.span.end
        if at < span.end:
            stretches.append(Stretch(None, (Piece(article.text[at : span.end]),)))
        yield Paragraph(paragraph.kind, tuple(stretches))


class _Marks:
    """Quotes and times of an article by the sentences they stand in; the first piece of a quote is told once."""

    def __init__(self, article: "Article", quotes: "Quotes", times: "Times") -> None:
        self._text = article.text
        self._quotes = [
            (span, number, quote.speaker.name if quote.speaker else "")
            for number, quote in enumerate(quotes.quotes)
            for span in quote.content
        ]
        self._times = [(time.span, day_of(time.value)) for time in times.times]
        sentences = [sentence.span for sentence in article.sentences]
        self._quotes_in = list(met_in_turn(sentences, [span for span, *_ in self._quotes]))
        self._times_in = list(met_in_turn(sentences, [span for span, _ in self._times]))
        self._told: set[int] = set()

    def pieces(self, sentence: "Sentence") -> Iterator[Piece]:
        span = sentence.span
        quotes = [self._quotes[number] for number in self._quotes_in[sentence.index]]
        times = [self._times[number] for number in self._times_in[sentence.index]]
        ends = {span.start, span.end}
        for mark in (*(each[0] for each in quotes), *(each[0] for each in times)):
            ends |= {max(span.start, mark.start), min(span.end, mark.end)}
        cuts = [Span(start, end) for start, end in pairwise(sorted(ends))]
        covering = (met_in_turn(cuts, [each[0] for each in found]) for found in (quotes, times))
        for cut, by_quotes, by_times in zip(cuts, *covering, strict=True):
            said = quotes[by_quotes[0]] if by_quotes else None
            time = times[by_times[0]] if by_times else None
            number = said[1] if said else None
            first = number is not None and number not in self._told
            self._told |= {number} if number is not None else set()
            yield Piece(
                cut.of(self._text), number, first, said[2] if said else "", time[1] if time else "", time is not None
            )


def day_of(value: str) -> str:
    """Return a TIMEX3 value where HTML's `datetime` takes it too: a day, a month, a year, a week; else nothing."""
    import re

    return value if re.fullmatch(r"\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d)?", value) and value[:4] != "0000" else ""

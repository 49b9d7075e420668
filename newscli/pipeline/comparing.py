"""Takes an article with its times and its timeline, returns what happened on days that it tells, to be compared."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from newscli.article import Article, Sentence, Span
from newscli.article.nearby import paragraph_at, sentence_at
from newscli.language.document import Document
from newscli.language.lexicon.calendar import COUNTED_FROM, PARTS_OF_DAY
from newscli.language.lexicon.meaning import term_of
from newscli.language.lexicon.measures import unit_of
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.matching.compared import Compared, Dated, DatedSpan, Material, Statement
from newscli.matching.compared_sense import ANY_YEAR
from newscli.matching.comparison import compare_materials
from newscli.matching.figures import find_figures
from newscli.pipeline.corrections.corrected import quotes_of, timeline_of
from newscli.quotes import Quote, Quotes
from newscli.quotes.results import listed
from newscli.quotes.sourcing import source_kind
from newscli.timeline import Event, TimeExpression, find_times
from newscli.timeline import calendar as cal

_FROM_ANOTHER = tuple(COUNTED_FROM - {"ago"})
_SIDES = {"after": 1, "following": 1, "before": -1}
# "Two days", "a week".
_LENGTH = re.compile(r"P(\d+)([DW])")
_NOUNS, _BEFORE_NOUN = codes("NOUN PLURAL GERUND"), codes("DETERMINERS ADJECTIVE NAMES")
_NOUN_PHRASE = 5  # tokens
_NO_DAYS = frozenset(PARTS_OF_DAY) | word_set("dawn dusk noon midday midnight sunrise sunset")
_WITHIN_A_DAY = frozenset(("hour", "minute", "second"))  # which may have begun the day before
_YEARS_AND_MONTHS = (len("1954"), len("1954-05"))  # what values of either are long
_SINCE = 20  # characters before a year or month


def dated_in(article: Article, events: Sequence[Event], times: Sequence[TimeExpression]) -> tuple[Dated, ...]:
    """Return the events with days of their own, those since which something is so, and days counted from an event."""
    dated = [each for event in events if (each := _dated(article, event, times))]
    expressions = {each.expression for each in dated}
    since = [each for each in _since(article, times) if each.expression not in expressions]
    return tuple(sorted((*dated, *since, *_counted(article, events, dated)), key=lambda each: each.span.start))


def _dated(article: Article, event: Event, times: Sequence[TimeExpression]) -> Dated | None:
    """Return what happened on days that the article tells; without a day of its own, it tells them by a year.

    "Ten days earlier" counts from another day, which must stand near; in "ten days after it was found" that is what is
    dated.
    """
    when = event.when
    if not (when.first and when.last and event.expression):
        return None
    words = event.expression.of(article.text).lower()
    if words in _NO_DAYS:
        return None  # "until dawn"
    if event.confidence == "unsure" and not words.startswith("the same"):
        return None
    if _names_a_thing(article, event.expression):
        return None
    if not event.event.holds(event.expression):
        begins = article.text[event.expression.end : event.event.start].split()
        is_counted = begins in (["after"], ["before"]) and unit_of(words.split()[-1]) not in _WITHIN_A_DAY
        return Dated(event.event, event.event, when.first, when.last) if is_counted else None
    if (words.endswith(_FROM_ANOTHER) or event.confidence == "unsure") and not _has_day_before(article, event, times):
        return None
    if article.published is None and str(when.first.year) not in words:
        return None
    return Dated(event.event, event.expression, when.first, when.last)


def _names_a_thing(article: Article, year: Span) -> bool:
    """Return True for a year that tells which of several things is meant, not when it is done: "won a 2012 case"."""
    tokens = Document.of(article).tokens
    inside = tokens.within(year)
    at, last = inside.start, inside.stop
    is_year = len(inside) == 1 and tokens.lows[at].isdigit()
    return is_year and tokens.code(at - 1) in _BEFORE_NOUN and tokens.code(last) in _NOUNS | _BEFORE_NOUN


def yearless(times: Iterable[TimeExpression]) -> Iterator[DatedSpan]:
    """Yield the days and months that an article without a day tells without a year: "March 1", in `ANY_YEAR`."""
    for time in times:
        days = cal.days_of(time.value.replace("XXXX", f"{ANY_YEAR:04}")) if time.value.startswith("XXXX-") else None
        if days:
            yield time.span, *days


def _start(each: Sentence | TimeExpression) -> int:
    return each.span.start


def _has_day_before(article: Article, event: Event, times: Sequence[TimeExpression]) -> bool:
    """Return True if the sentence of an expression, or the one before, tells another day before it."""
    place = event.expression.start if event.expression else 0
    number = bisect_right(article.sentences, place, key=_start)
    first = article.sentences[max(number - 2, 0)].span.start if number else 0
    before = times[bisect_left(times, first, key=_start) : bisect_left(times, place, key=_start)]
    return any(each.first and each.type == "DATE" for each in before)


def _since(article: Article, times: Sequence[TimeExpression]) -> Iterator[Dated]:
    """Yield the years and months since which nothing was so: "the worst flood since 1954", "not cleaned since May"."""
    for time in times:
        before = article.text[max(0, time.span.start - _SINCE) : time.span.start].rstrip()
        is_since = before.lower().endswith(" since") and len(time.value) in _YEARS_AND_MONTHS
        sentence = sentence_at(article, time.span.start) if is_since else None
        if time.first and time.last and sentence and sentence.holds(time.span):
            yield Dated(sentence, time.span, time.first, time.last)


def _counted(article: Article, events: Sequence[Event], dated: Sequence[Dated]) -> Iterator[Dated]:
    """Yield what happened some days after an event that the article dates: "Two days after the vote they left"."""
    tokens = Document.of(article).tokens
    for event in events:
        length = _LENGTH.fullmatch(event.when.value)
        if event.expression is None or event.when.approximate or not event.event.holds(event.expression):
            continue
        last = bisect_left(tokens.starts, event.expression.end)
        side = _SIDES.get(tokens.low(last))
        if not (length and side) or tokens.low(bisect_left(tokens.starts, event.expression.start)) == "the":
            continue
        noun = last + 1
        while tokens.code(noun) in _BEFORE_NOUN and noun < last + _NOUN_PHRASE:
            noun += 1
        anchors = {each.first for each in dated if _names(article, each, term_of(tokens.low(noun)))}
        if tokens.code(noun) in _NOUNS and len(anchors) == 1:
            day = cal.shift(anchors.pop(), side * int(length[1]), length[2])
            yield Dated(event.event, Span(event.event.end - 1, event.event.end), day, day)


def _names(article: Article, dated: Dated, noun: str) -> bool:
    words = dated.span.of(article.text).lower().split()
    return dated.first == dated.last and any(term_of(word.strip(".,")) == noun for word in words)


# Takes articles, compares what they tell: runs the analyses on each and hands over what is compared.


_BESIDE = 300  # characters around a quotation in which its speaker may be named


def compare(articles: Sequence[Article]) -> Compared:
    """Return where articles disagree, what several tell, and what only one tells.

    Articles that are copies of one text count once. Numbers in the result are those of the articles in `by_day`.
    Of what is no news the beginning is compared: the first 250 words of a sentence, the first five sentences that have
    the same words, the first 2,000 that have others.
    """
    return compare_materials([material_of(article) for article in by_day(articles)])


def by_day(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Return the articles in the order of their days, those without one last; each once."""
    once = {article.id: article for article in articles}
    return tuple(sorted(once.values(), key=lambda each: (each.published or date.max, str(each.published_at), each.id)))


def material_of(article: Article, quotes: Quotes | None = None) -> Material:
    """Return what is compared of an article: listed statements, events with days of their own, figures.

    `quotes` are its quotes, where they were found before.
    """
    times = [time for time in find_times(article).times if time.type != "DURATION"]
    return Material(
        article,
        tuple(_statement(article, quote) for quote in listed(quotes or quotes_of(article)).quotes),
        dated_in(article, timeline_of(article).events, times),
        find_figures(article, [time.span for time in times]),
        tuple((time.span, time.first, time.last) for time in times if time.first and time.last),
    )


def _statement(article: Article, quote: Quote) -> Statement:
    traced = quote.confidence == "sure" or (quote.confidence == "likely" and _is_named_beside(article, quote))
    named = traced and source_kind(quote.speaker, article) == "person"
    return Statement(quote.span, quote.named, named, tuple(span.words_of(article.text) for span in quote.quoted))


def _is_named_beside(article: Article, quote: Quote) -> bool:
    """Return True if the paragraph in which a quote begins names its speaker around the words that are quoted."""
    first = quote.content[0]
    number = paragraph_at(article, first.start) - 1
    if quote.speaker is None or quote.cue is None or not quote.speaker.name or number < 0:
        return False
    around = article.paragraphs[number].span
    before = article.text[max(around.start, first.start - _BESIDE) : first.start]
    after = article.text[first.end : min(around.end, first.end + _BESIDE)]
    return quote.speaker.name.split()[-1] in f"{before} {after}"

"""In: an article; out: its dated events, oldest first: the clause that happened, and when."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from typing import cast

from newscli.article import Article, Sentence, Span
from newscli.language.clauses.connectives import COORDINATORS
from newscli.language.quotations import curly_text, quotations_of
from newscli.timeline import calendar as cal
from newscli.timeline.events.anchoring import dates_something
from newscli.timeline.events.boundaries import Stretch
from newscli.timeline.events.clause_layout import AnchoredMention, ParsedSentence, Time, lay_out
from newscli.timeline.events.datelines import behind_dateline
from newscli.timeline.events.deduplication import merge
from newscli.timeline.events.event_extent import dates_main, entry_of
from newscli.timeline.extraction.timexes import Timex, days_of, find_all
from newscli.timeline.results import Event, Precision, When
from newscli.timeline.tokens import Tokens, tokenize

# A "sentence" longer than this many tokens is cut up, so that one of any length costs no more than its length.
_REACH = 200
# What stands behind these came before the rest of its sentence.
_FIRST = frozenset(("after", "once"))
# The news stands in the first of so many sentences that has a verb: no label, no name alone.
_OPENING = 3
# A note about the text is no news.
_NOTES = (["editor", "'s", "note"], ["editor", "’s", "note"])
# So many events before and behind are asked whether they date the same clause.
_NEAR = 8


def events_of(article: Article) -> list[Event]:
    """Return the events of one article, oldest first; inside a day as the text has them, but causes first."""
    found = find_all(article)
    by_sentence = _by_sentence(article, found)
    events = [event for number, group in sorted(by_sentence.items()) for event in _in_sentence(article, number, group)]
    own = _own_day(article, by_sentence)
    return sorted(merge([*own, *events], article), key=_order)


def _order(event: Event) -> tuple[date, date, int]:
    """Return what events are sorted by: "late January" comes after "January", events without days last."""
    when = event.when
    first, last = when.first or date.max, when.last or date.max
    third = timedelta((last - first).days // 3)
    if when.mod == "END":
        first = last - third
    elif when.mod == "MID":
        first, last = first + third, last - third
    elif when.mod == "START":
        last = first + third
    return first, last, event.sentence


def when_of(found: Timex) -> When:
    """Return the days of an expression and how exact they are; `precision` is "vague" where it has no days."""
    meaning = found.meaning
    first, last = days_of(meaning) or (None, None)
    precision = cal.precision_of(meaning.interval.partition("/")[0] or meaning.value) if first else "vague"
    value = meaning.interval or meaning.value
    return When(value, first, last, meaning.mod, cast(Precision, precision), meaning.mod is not None)


def _by_sentence(article: Article, found: list[Timex]) -> dict[int, list[Timex]]:
    starts = [sentence.span.start for sentence in article.sentences]
    groups: dict[int, list[Timex]] = {}
    for one in found:
        groups.setdefault(max(bisect_right(starts, one.span.start) - 1, 0), []).append(one)
    return groups


def _in_sentence(article: Article, number: int, group: list[Timex]) -> list[Event]:
    tokens = group[0].match.tokens
    first, last = _range(tokens, article.sentences[number].span)
    times = _times(group)
    parsed: dict[int, ParsedSentence] = {}
    events: list[tuple[bool, int, Event]] = []
    for one, when in _ranges(group):
        if not dates_something(one) or one.match.start < first:
            continue
        begin, end = one.match.start, min(one.match.end, last)
        low = max(first, begin - _REACH - (begin - first) % _REACH) if last - first > _REACH else first
        if low not in parsed:
            high = min(last, low + 3 * _REACH)
            near = times[bisect_left(times, (low,)) : bisect_left(times, (high,))]
            parsed[low] = lay_out(tokens, low, high, near, quotations_of(article))
        entry = entry_of(AnchoredMention(parsed[low], begin, end, one.meaning.type == "DURATION"))
        if entry.first == entry.last:
            continue
        span = span_of(tokens, entry.first, entry.last)
        event = Event(when, one.span, span, number, article.id, (), one.meaning.reason)
        events.append((tokens.lows[entry.first - 1] not in _FIRST, span.start, event))
    told = [event for _, _, event in sorted(events, key=lambda each: each[:2])]
    return [event for at, event in enumerate(told) if not _is_wider(event, told[max(at - _NEAR, 0) : at + _NEAR])]


def _is_wider(event: Event, others: list[Event]) -> bool:
    """Return True if another time dates the same clause more closely: "on March 14 last year"."""
    return any(_holds(event.when, other.when) and other.event.meets(event.event) for other in others)


def _holds(wide: When, narrow: When) -> bool:
    """Return True if the days of one are some of those of the other."""
    if wide.first is None or wide.last is None or narrow.first is None or narrow.last is None:
        return False
    same = (wide.first, wide.last) == (narrow.first, narrow.last)
    return wide.first <= narrow.first and narrow.last <= wide.last and not same


def _range(tokens: Tokens, span: Span) -> tuple[int, int]:
    """Return the tokens of a sentence behind its dateline and an opening "But"."""
    first, last = token_range(tokens, span)
    first = behind_dateline(tokens, first, last)
    return first + (first < last and tokens.lows[first] in COORDINATORS), last


def without_dateline(article: Article, span: Span) -> Span:
    """Return the place of a sentence behind its dateline."""
    tokens = tokenize(curly_text(article), span.start, span.end)
    first = behind_dateline(tokens, 0, len(tokens.lows))
    return Span(tokens.starts[first], span.end) if first < len(tokens.lows) else span


def _times(group: list[Timex]) -> tuple[Time, ...]:
    return tuple(Time(one.match.start, one.match.end, dates_something(one)) for one in group)


def _ranges(group: list[Timex]) -> list[tuple[Timex, When]]:
    """Make one of "from 2009" and "to 2011"; put clock times last, since the day beside them dates as well."""
    dated: list[tuple[Timex, When]] = []
    for one in group:
        when = when_of(one)
        before = dated[-1] if dated else None
        if before and before[1].first and when.last and _spans(before[0], one) and before[1].first <= when.last:
            joined = f"{before[1].value}/{when.value}"
            dated[-1] = (before[0], replace(before[1], value=joined, last=when.last))
        else:
            dated.append((one, when))
    return sorted(dated, key=lambda pair: pair[0].meaning.type == "TIME")


def _spans(one: Timex, two: Timex) -> bool:
    between = one.match.tokens.lows[one.match.end : two.match.start]
    opens = one.match.before()
    return (opens == "from" and between in (["to"], ["until"], ["through"])) or (
        opens == "between" and between == ["and"]
    )


def token_range(tokens: Tokens, span: Span) -> tuple[int, int]:
    """Return the tokens that stand inside a span."""
    first = bisect_right(tokens.starts, span.start - 1)
    return first, max(bisect_right(tokens.starts, span.end - 1), first)


def span_of(tokens: Tokens, first: int, last: int) -> Span:
    """Return the place of some tokens in the text."""
    return Span(tokens.starts[first], tokens.end(last - 1)) if first < last else Span(0, 0)


def _own_day(article: Article, by_sentence: dict[int, list[Timex]]) -> list[Event]:
    """Return the article's news on its own day, where its opening names no day for it."""
    opening: tuple[Sentence, ParsedSentence] | None = None
    for each in islice(_openings(article, by_sentence), _OPENING):
        opening = each if opening is None or each[1].words.verbs else opening
        if opening[1].words.verbs:
            break
    if article.published is None or opening is None:
        return []
    sentence, parsed = opening
    fresh = any(_is_fresh(one, article.published) for one in by_sentence.get(sentence.index, ()))
    if fresh or any(time.dates and dates_main(parsed, time) for time in parsed.times):
        return []
    entry = _news_of(parsed)
    if entry.first == entry.last:
        return []
    when = When(article.published.isoformat(), article.published, article.published, None, "day", False)
    span = span_of(parsed.tokens, entry.first, entry.last)
    return [Event(when, None, span, sentence.index, article.id, (), "the news of the article's own day")]


def _news_of(parsed: ParsedSentence) -> Stretch:
    """Return the first clause that has a verb, with the label before it: "Lenz camp: the vote was fair"."""
    clause, *others = parsed.clauses
    labels = clause.verb is None and parsed.words.low(clause.end) == ":"
    told = next((each for each in others if each.verb is not None), clause) if labels else clause
    main = parsed.words.first if told.verb is None else told.verb
    entry = entry_of(AnchoredMention(parsed, main, main, length=False))
    return Stretch(parsed.words.first, entry.last) if labels and entry.first < entry.last else entry


def _is_fresh(found: Timex, published: date) -> bool:
    """Return True if an expression names the day of publication or the day before."""
    days = days_of(found.meaning)
    return days is not None and days[0] == days[1] and timedelta(0) <= published - days[0] <= timedelta(1)


def _openings(article: Article, by_sentence: dict[int, list[Timex]]) -> Iterator[tuple[Sentence, ParsedSentence]]:
    """Yield sentences of prose that are more than a dateline, laid out."""
    text = curly_text(article)
    prose = [p.span for p in article.paragraphs if p.kind == "prose"]
    for sentence in article.sentences:
        if any(span.holds(sentence.span) for span in prose):
            group = by_sentence.get(sentence.index, [])
            tokens = group[0].match.tokens if group else tokenize(text, sentence.span.start, sentence.span.end)
            first, last = _range(tokens, sentence.span)
            if first < last and tokens.lows[first : first + 3] not in _NOTES:
                high = min(last, first + 3 * _REACH)
                yield sentence, lay_out(tokens, first, high, _times(group), quotations_of(article))

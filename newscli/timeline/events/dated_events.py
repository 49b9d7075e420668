"""Find the dated events of an article, oldest first: the clause that happened, and when."""

from bisect import bisect_left, bisect_right
from dataclasses import replace
from datetime import date
from typing import NamedTuple, cast

from newscli.article import Article, Span
from newscli.language.clauses.clause import Clause
from newscli.language.document import Document
from newscli.timeline import calendar as cal
from newscli.timeline.events.anchoring import dates_something
from newscli.timeline.events.candidate import Candidate
from newscli.timeline.events.clause_layout import (
    AnchoredMention,
    ParsedSentence,
    around,
    lay_out,
    sentence_range,
    span_of,
    times_of,
    tokens_at,
)
from newscli.timeline.events.confidence import confidence_of, facts_of
from newscli.timeline.events.counted_days import counted_beside
from newscli.timeline.events.datelines import behind_dateline
from newscli.timeline.events.deduplication import merge
from newscli.timeline.events.event_extent import entry_of, with_speaker
from newscli.timeline.events.lead_news import lead_news
from newscli.timeline.events.non_events import non_event
from newscli.timeline.extraction.timexes import Timex, days_of, find_all
from newscli.timeline.normalization.parts import part_of
from newscli.timeline.normalization.tense import is_moved_from
from newscli.timeline.ordering import in_order
from newscli.timeline.results import Event, Precision, When
from newscli.timeline.tokens import tokenize

# A "sentence" longer than this many tokens is cut up, so that one of any length costs no more than its length.
_REACH = 200
# More expressions than this make a table or a list, and date nothing. (Sentences of news have 5 at most.)
_MANY = 40
# What follows these came before the rest of its sentence.
_FIRST = frozenset(("after", "once"))
# This many events before and after are asked whether they date the same clause.
_NEAR = 8


class _Dated(NamedTuple):
    """An event, the clause around its expression, and facts that show whether it is one."""

    event: Event
    clause: Clause
    facts: list[str]

    def dates_with(self, other: "_Dated") -> bool:
        """Return True if two expressions date one clause."""
        return self.event.event.meets(other.event.event) and self.clause is other.clause


def events_of(article: Article) -> list[Event]:
    """Return the events of one article, oldest first, and causes before what came of them."""
    events = [replace(event, confidence=confidence_of(facts)) for event, facts in candidates_of(article)]
    return in_order(merge(events, article))


def candidates_of(article: Article) -> list[tuple[Event, list[str]]]:
    """Return what may be events of an article, each with facts that show whether it is one; the lead's news first."""
    by_sentence = _by_sentence(article, find_all(article))
    laid: dict[int, ParsedSentence] = {}
    groups = sorted(by_sentence.items())
    told = [(number, group) for number, group in groups if len(group) <= _MANY]
    dated = [each for number, group in told for each in _in_sentence(article, number, group, laid)]
    return [*lead_news(article, by_sentence, [event for event, _ in dated], laid), *dated]


def when_of(found: Timex, published: date | None) -> When:
    """Return the days of an expression and how exact they are; `precision` is "vague" where it has no days."""
    meaning = found.meaning
    days = days_of(meaning)
    precision = cal.precision_of(meaning.interval.partition("/")[0] or meaning.value) if days else "vague"
    value = meaning.interval or meaning.value
    first, last = (days if not days or _ends_or_owns(found) else part_of(days, precision, meaning.mod)) or (None, None)
    if first and last and published and first <= published <= last:
        if _is_behind(found):
            last = published
        elif found.match.words[0] == "later":
            first = published
    return When(value, first, last, meaning.mod, cast(Precision, precision), meaning.mod is not None)


def _when_beside(found: Timex, before: tuple[Timex, When] | None, published: date | None) -> When | None:
    """Return the days of a length that is counted from a day: "a day after he left"."""
    beside = (before[0], (before[1].first, before[1].last)) if before and before[1].first and before[1].last else None
    value = counted_beside(found, beside, published)
    days, mod = cal.days_of(value) if value else None, found.meaning.mod
    return When(value, *days, mod, cast(Precision, cal.precision_of(value)), mod is not None) if days else None


def _ends_or_owns(found: Timex) -> bool:
    """Return True for "until the end of May" and "the start of this year's race": no part of the month or year."""
    ends = found.meaning.mod == "END" and found.match.limit() != ""
    return ends or found.match.after() in ("'s", "’s")


def _is_behind(found: Timex) -> bool:
    """Return True for "earlier this year" and "so far this year", which end with the day of publication."""
    return found.match.words[0] == "earlier" or (found.match.before(2), found.match.before()) == ("so", "far")


def _by_sentence(article: Article, found: tuple[Timex, ...]) -> dict[int, list[Timex]]:
    starts = [sentence.span.start for sentence in article.sentences]
    groups: dict[int, list[Timex]] = {}
    for one in found:
        groups.setdefault(max(bisect_right(starts, one.span.start) - 1, 0), []).append(one)
    return groups


def _in_sentence(
    article: Article, number: int, group: list[Timex], laid: dict[int, ParsedSentence]
) -> list[tuple[Event, list[str]]]:
    """Return what the expressions of a sentence date, with facts about each; keep the sentence laid out in `laid`."""
    document = Document.of(article)
    tokens = document.tokens
    first, last = sentence_range(document, group[0].match.tokens, article.sentences[number].span)
    times = times_of(document, group)
    parsed: dict[int, ParsedSentence] = {}
    events: list[tuple[bool, int, _Dated]] = []
    for one, when in _ranges(group, article.published):
        begin, end = tokens_at(tokens, one.span)
        end = min(end, last)
        if not dates_something(one) or not first <= begin < end:
            continue
        low = max(first, begin - _REACH - (begin - first) % _REACH) if last - first > _REACH else first
        if low not in parsed:
            high = min(last, low + 3 * _REACH)
            near = times[bisect_left(times, (low,)) : bisect_left(times, (high,))]
            parsed[low] = lay_out(document, low, high, near)
            if last - first <= _REACH:
                laid[number] = parsed[low]
        mention = AnchoredMention(parsed[low], begin, end, one.meaning.type == "DURATION")
        candidate = Candidate(one, mention, entry_of(mention), when)
        entry = candidate.entry
        if entry.first == entry.last or non_event(candidate):
            continue
        span = span_of(tokens, *with_speaker(mention, entry))
        event = Event(when, one.span, span, number, article.id, (), one.meaning.reason)
        facts = facts_of(candidate, article.published, number)
        dated = _Dated(event, around(parsed[low].clauses, begin), facts)
        events.append((tokens.lows[entry.first - 1] not in _FIRST, span.start, dated))
    told = [dated for _, _, dated in sorted(events, key=lambda each: each[:2])]
    near_each = [told[max(at - _NEAR, 0) : at + _NEAR] for at in range(len(told))]
    return [(one.event, one.facts) for one, others in zip(told, near_each, strict=True) if not _is_wider(one, others)]


def _is_wider(one: _Dated, others: list[_Dated]) -> bool:
    """Return True if another time dates the same clause more closely: "on March 14 last year"."""
    return any(_holds(one.event.when, other.event.when) and one.dates_with(other) for other in others)


def _holds(wide: When, narrow: When) -> bool:
    """Return True if the days of one are some of those of the other."""
    if wide.first is None or wide.last is None or narrow.first is None or narrow.last is None:
        return False
    same = (wide.first, wide.last) == (narrow.first, narrow.last)
    return wide.first <= narrow.first and narrow.last <= wide.last and not same


def without_dateline(article: Article, span: Span) -> Span:
    """Return the place of a sentence after its dateline."""
    tokens = tokenize(Document.of(article).curly_text, span.start, span.end)
    first = behind_dateline(tokens, 0, len(tokens.lows))
    return Span(tokens.starts[first], span.end) if first < len(tokens.lows) else span


def _ranges(group: list[Timex], published: date | None) -> list[tuple[Timex, When]]:
    """Make one of "from 2009" and "to 2011"; put clock times last, since the day beside them dates as well."""
    dated: list[tuple[Timex, When]] = []
    for one in group:
        if is_moved_from(one.match):
            continue
        before = dated[-1] if dated else None
        when = _when_beside(one, before, published) or when_of(one, published)
        if before and before[1].first and when.last and _spans(before[0], one) and before[1].first <= when.last:
            joined = f"{before[1].value}/{when.value}"
            dated[-1] = (before[0], replace(before[1], value=joined, last=when.last))
        else:
            dated.append((one, when))
    return sorted(dated, key=lambda pair: pair[0].meaning.type == "TIME")


def _spans(one: Timex, two: Timex) -> bool:
    """Return True for "from 2009 to 2011", "Monday through Friday", "between May and July", "2009 and 2010"."""
    between, opens = one.match.tokens.lows[one.match.end : two.match.start], one.match.before()
    if between == ["through"]:
        return True
    if opens == "from":
        return between in (["to"], ["until"], ["through"])
    return between == ["and"] and (opens == "between" or _follows(one.meaning.value, two.meaning.value))


def _follows(one: str, two: str) -> bool:
    """Return True if a year, a month or a day begins where another ends."""
    days, next_days = cal.days_of(one), cal.days_of(two)
    alike = cal.precision_of(one) == cal.precision_of(two)
    return bool(alike and days and next_days and cal.shift(days[1], 1, "D") == next_days[0])

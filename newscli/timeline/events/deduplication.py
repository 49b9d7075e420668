"""Tell each event once: takes those of an article, returns them merged, or what shows that a day was told before."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from newscli.article import Article, Span
from newscli.language.lazy_patterns import lazily
from newscli.language.likeness import overlap, stems
from newscli.timeline.lexicon import SHORT_TIMES
from newscli.timeline.results import Event

# An event is compared with this many others of its days.
_COMPARED = 50
# Events of one day that share this part of the shorter one's words are the same.
_SHARED = 0.6
# What is planned for a day is hardly two things: of those less will do.
_PLANNED = 0.3
# Of those that share more than this an event is alike.
_ALIKE = 0.4
_COMES_NEXT = SHORT_TIMES | {"later"}
# The article of an expression begins at most this many characters before it.
_CHARACTERS_BEFORE, _CHARACTERS_AFTER = 8, 30


def merge(events: list[Event], article: Article) -> list[Event]:
    """Keep one of events that fall on the same days and tell the same: the one told first, likely ones before others.

    A day that only points back ("the April 12 hymn", "Tuesday's meeting") is no second event of a day that was told.
    """
    kept: list[Event] = []
    by_days: dict[tuple[date, date | None], list[Event]] = {}
    words = _words_in(article.text)
    for event in sorted(events, key=lambda each: each.confidence == "unsure"):
        first = event.when.first
        if first is None:
            kept.append(event)
            continue
        others = by_days.setdefault((first, event.when.last), [])
        near = others[-_COMPARED:]
        met = next((other for other in near if event.event.meets(other.event)), None)
        if met:
            goes_on = met.event.start == event.event.start and event.reason.startswith("as named before")
            if goes_on and met.event.end < event.event.end:
                wider = replace(met, event=event.event)  # "stopped on Friday and wept that evening"
                kept[kept.index(met)] = others[others.index(met)] = wider
            continue
        if _points_back(event, article.text):
            before = [words(other.event) for other in near if other.sentence < event.sentence]
            if _is_named(event, article.text, before):
                continue
        alike = _PLANNED if article.published is not None and first > article.published else _SHARED
        if not any(overlap(words(event.event), words(other.event)) >= alike for other in near):
            others.append(event)
            kept.append(event)
    return kept


def _words_in(text: str) -> Callable[[Span], frozenset[str]]:
    """Return what reads the words of an event when first asked for: most are alone on their days."""
    return cache(lambda span: frozenset(stems(span.of(text))))


def facts_of_retelling(events: Sequence[Event], article: Article) -> list[list[str]]:
    """Return for each event, in any order, what shows that it was told before: nothing where its days were not."""
    facts: list[list[str]] = [[] for _ in events]
    by_days: dict[tuple[date | None, date | None], list[Event]] = {}
    words = _words_in(article.text)
    paragraphs = [paragraph.span.start for paragraph in article.paragraphs]
    for number in sorted(range(len(events)), key=lambda each: (events[each].sentence, events[each].event.start)):
        event = events[number]
        if event.when.first is None:
            continue
        before = by_days.setdefault((event.when.first, event.when.last), [])
        if before and not _goes_on(event, article.text):
            near, where = before[-_COMPARED:], bisect_right(paragraphs, event.event.start)
            facts[number] = ["told before", *_ways(event, article.text)]
            if any(overlap(words(event.event), words(other.event)) > _ALIKE for other in near):
                facts[number].append("told before, alike")
            if any(bisect_right(paragraphs, other.event.start) == where for other in near):
                facts[number].append("told before in the paragraph")
        before.append(event)
    return facts


def _goes_on(event: Event, text: str) -> bool:
    """Return True if a time tells what came next on a day that was told: "later that day", "hours after he left"."""
    told = event.expression.of(text).lower().split() if event.expression else []
    return event.when.precision == "day" and not _COMES_NEXT.isdisjoint(told[:1] + told[-1:])


def _ways(event: Event, text: str) -> list[str]:
    """Return how an event points back to what was told: "after Monday's vote", "the April 12 hymn"."""
    after = _later().search(text, event.event.start, event.event.end)
    return ["told before, points back"] * _points_back(event, text) + ["told before, comes after"] * bool(after)


_later = lazily(r"\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince)\b")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) $"), re.compile(r" [a-z]")


def _is_named(event: Event, text: str, told: list[frozenset[str]]) -> bool:
    """Return True if what stands after a day was told of that day before."""
    assert event.expression is not None
    end = event.expression.end
    named = set(stems(text[end : min(end + _CHARACTERS_AFTER, max(event.event.end, end))]))
    return any(named & words for words in told)


def _points_back(event: Event, text: str) -> bool:
    """Return True if a day only says which event is meant: "the April 12 hymn", "Tuesday’s meeting"."""
    if event.expression is None or event.when.precision != "day":
        return False
    start, end = event.expression.start, event.expression.end
    if text.startswith(("'s", "’s"), end):
        return True
    which, noun = _patterns()
    return bool(which.search(text, max(start - _CHARACTERS_BEFORE, 0), start) and noun.match(text, end))

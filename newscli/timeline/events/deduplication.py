"""Merge the events of an article so that each is told once."""

import re
from datetime import date
from functools import cache

from newscli.article import Article, Span
from newscli.language.likeness import overlap, stems
from newscli.timeline.results import Event

# An event is compared with this many others of its days.
_COMPARED = 50
# Events of one day that share this part of the shorter one's words are the same.
_SHARED = 0.6
# The article of an expression begins at most this many characters before it.
_NEAR, _AFTER = 8, 30


def merge(events: list[Event], article: Article) -> list[Event]:
    """Keep one of events that fall on the same days and tell the same: the one told first, likely ones before others.

    A day that only points back ("the March 21 call", "Tuesday's meeting") is no second event of a day that was told.
    """
    kept: list[Event] = []
    by_days: dict[tuple[date, date], list[tuple[Event, frozenset[str]]]] = {}
    told: dict[Span, frozenset[str]] = {}  # a clause with many times is read once
    for event in sorted(events, key=lambda each: each.confidence):
        first, last = event.when.first, event.when.last
        if first is None or last is None:
            kept.append(event)
            continue
        others = by_days.setdefault((first, last), [])
        if any(event.event.meets(other.event) for other, _ in others[-_COMPARED:]):
            continue
        before = [words for other, words in others if other.sentence < event.sentence]
        if before and _points_back(event, article.text) and _is_named(event, article.text, before):
            continue
        if event.event not in told:
            told[event.event] = frozenset(stems(event.event.of(article.text)))
        words = told[event.event]
        if not any(overlap(words, other) >= _SHARED for _, other in others[-_COMPARED:]):
            others.append((event, words))
            kept.append(event)
    return kept


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) $"), re.compile(r" [a-z]")


def _is_named(event: Event, text: str, told: list[frozenset[str]]) -> bool:
    """Return True if what stands after a day was told of that day before."""
    assert event.expression is not None
    end = event.expression.end
    named = set(stems(text[end : end + _AFTER]))
    return any(named & words for words in told)


def _points_back(event: Event, text: str) -> bool:
    """Return True if a day only says which event is meant: "the March 21 call", "Tuesday’s meeting"."""
    if event.expression is None or event.when.precision != "day":
        return False
    start, end = event.expression.start, event.expression.end
    if text.startswith(("'s", "’s"), end):
        return True
    which, noun = _patterns()
    return bool(which.search(text, max(start - _NEAR, 0), start) and noun.match(text, end))

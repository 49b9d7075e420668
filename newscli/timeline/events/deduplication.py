"""In: the events of an article; out: the same, each told once."""

from datetime import date

from newscli.article import Article, Span
from newscli.language.likeness import overlap, stems
from newscli.timeline.results import Event

# An event is compared with so many others of its days.
_COMPARED = 50
# Events of one day that share this part of the shorter one's words are the same.
_SHARED = 0.6


def merge(events: list[Event], article: Article) -> list[Event]:
    """Keep one of events that fall on the same days and tell the same: the one told first."""
    kept: list[Event] = []
    by_days: dict[tuple[date, date], list[tuple[Event, frozenset[str]]]] = {}
    told: dict[Span, frozenset[str]] = {}  # a clause with many times is read once
    for event in events:
        first, last = event.when.first, event.when.last
        if first is None or last is None:
            kept.append(event)
            continue
        others = by_days.setdefault((first, last), [])
        if any(event.event.meets(other.event) for other, _ in others[-_COMPARED:]):
            continue
        if event.event not in told:
            told[event.event] = frozenset(stems(event.event.of(article.text)))
        words = told[event.event]
        if not any(overlap(words, other) >= _SHARED for _, other in others[-_COMPARED:]):
            others.append((event, words))
            kept.append(event)
    return kept

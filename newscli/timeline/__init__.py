"""In: an `Article`; out: its time expressions (`Times`) and what happened when (`Timeline`)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from newscli.article import Article, Span

__all__ = [
    "Event",
    "Precision",
    "TimeExpression",
    "TimeType",
    "Timeline",
    "Times",
    "When",
    "find_timeline",
    "find_times",
]

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Precision = Literal["day", "week", "month", "quarter", "half", "season", "year", "decade", "century", "vague"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression after the TIMEX3 standard (TimeML 1.2.1), with the calendar days it covers where it has any.

    Of a set `freq` tells how often in each `value` ("2X"), `quant` of which ("EVERY").
    """

    span: Span
    type: TimeType
    value: str
    mod: str | None = None
    first: date | None = None
    last: date | None = None
    reason: str = ""
    freq: str | None = None
    quant: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """The days an event falls on: TIMEX3 value, first and last day, and how exact they are."""

    value: str
    first: date | None
    last: date | None
    mod: str | None
    precision: Precision
    approximate: bool


@dataclass(frozen=True, slots=True)
class Event:
    """A dated event: the clause that happened, and the expression that dates it (None: the article's own day).

    In a timeline of several articles `event` is a sentence, and `supporters` are the ids of those that tell of its day.
    `reason` says why its days were chosen, where there was a choice.
    """

    when: When
    expression: Span | None
    event: Span
    sentence: int
    article: str
    supporters: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Times:
    """The time expressions of an article, in the order of the text."""

    times: tuple[TimeExpression, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated events, oldest first; `article` of an event is the id of the article it stands in."""

    events: tuple[Event, ...]


def find_times(article: Article) -> Times:
    """Find every time expression; without a date of publication relative ones have no days."""
    from newscli.timeline.expressions import days_of, find_all

    times = []
    for found in find_all(article):
        reading = found.reading
        first, last = days_of(reading) or (None, None)
        often = reading.freq or None, reading.quant or None
        what = reading.type, reading.value, reading.mod, first, last, reading.reason
        times.append(TimeExpression(found.span, *what, *often))
    return Times(tuple(times))


def find_timeline(article: Article, *more: Article, days: int | None = None, per_day: int = 1) -> Timeline:
    """Find what happened when, oldest first; of several articles, make one timeline of their story.

    Of one article everything is in the result: vague and repeated times have the precision "vague". Of a story the
    days that matter are, at most `days` of them, with up to `per_day` sentences each.
    """
    if more:
        from newscli.timeline.story import story_of

        return Timeline(tuple(story_of((article, *more), days, per_day)))
    from newscli.timeline.events import events_of

    return Timeline(tuple(events_of(article)))

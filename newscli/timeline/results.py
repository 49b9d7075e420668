"""What this room finds: time expressions with their values and days, and dated events; the choice among these."""

from datetime import date
from itertools import groupby
from typing import Literal

from newscli.article import Span
from newscli.article.provenance import Reason, Unlisted
from newscli.records import frozen, replace

# Of those that are sure 93 of 100 are right. An event that is unsure is shown only where all are asked for.
Confidence = Literal["sure", "likely", "unsure"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Precision = Literal["day", "week", "month", "quarter", "half", "season", "year", "decade", "century", "vague"]


@frozen()
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


@frozen()
class When:
    """The days an event falls on: TIMEX3 value, first and last day, and how exact they are."""

    value: str
    first: date | None
    last: date | None
    mod: str | None
    precision: Precision
    approximate: bool


@frozen()
class Named:
    """Somebody by name, and the words that mean them: a pronoun, or who says what is told."""

    name: str
    mention: Span


@frozen()
class Event:
    """A dated event: the clause that happened, and the expression that dates it (None: the article's own day).

    In a timeline of several articles `event` is a sentence, and `supporters` are the ids of those that tell of its day.
    `reason` says why its days were chosen, where there was a choice; `confidence` says how sure it is that a clause
    that has a time is an event of the article's timeline, on these days; `corrected` says that somebody set its days
    right by hand; `why`, where that was asked for, has what decided that it is an event. `subject` is whom the pronoun
    means that is the subject of the clause, where that is sure; `speaker` says it, where the clause names nobody.
    """

    when: When
    expression: Span | None
    event: Span
    sentence: int
    article: str
    supporters: tuple[str, ...] = ()
    reason: str = ""
    confidence: Confidence = "likely"
    corrected: bool = False
    why: tuple[Reason, ...] = ()
    subject: Named | None = None
    speaker: Named | None = None


@frozen()
class Times:
    """The time expressions of an article, in the order of the text."""

    times: tuple[TimeExpression, ...]


@frozen()
class Timeline:
    """Dated events, oldest first; `article` of an event is the id of the article it stands in.

    Where that was asked for, `unlisted` has the times that give no entry, in the order of the text, and why. Of several
    articles `days_left` is how many more days they tell of.
    """

    events: tuple[Event, ...]
    unlisted: tuple[Unlisted, ...] | None = None
    days_left: int = 0


# Choosing events of a timeline: those in a span of days, exact enough, oldest or newest first.

# From the most exact on; a quarter is as exact as a season.
PRECISIONS: tuple[Precision, ...] = (
    *("day", "week", "month", "quarter", "season", "half", "year", "decade", "century", "vague"),
)


def choose(
    timeline: Timeline,
    *,
    since: date | None = None,
    until: date | None = None,
    precision: str = "vague",
    vague: bool = False,
    newest_first: bool = False,
) -> Timeline:
    """Keep the events that fall on a day from `since` to `until` and are as exact as `precision`, one of `PRECISIONS`.

    Events that are unsure are kept with `vague`, and those without days with `vague` where nothing else is asked.
    Where a timeline tells what it left out, what is not kept goes there.
    """
    exact = PRECISIONS[: PRECISIONS.index(precision) + 1]
    unasked = not (since or until) and precision == "vague"

    def fits(event: Event) -> bool:
        when = event.when
        if event.confidence == "unsure" and not vague:
            return False
        if when.first is None or when.last is None:
            return vague and unasked
        return when.precision in exact and not (since and when.last < since) and not (until and when.first > until)

    events = tuple(event for event in timeline.events if fits(event))
    left = timeline.unlisted
    if left is not None:
        more = (Unlisted(e.event, _reason(e), e.why, e.article) for e in timeline.events if not fits(e))
        left = tuple(sorted([*left, *more], key=lambda each: (each.article, each.span.start)))
    return replace(timeline, events=events[::-1] if newest_first else events, unlisted=left)


def _reason(event: Event) -> str:
    if event.confidence == "unsure":
        return "unsure"
    return "no days are known" if event.when.first is None else "another day, or less exact, than asked for"


# Put events in order: takes those of an article, returns them by their days, those of one day by their clocks.

# The hour that a part of a day is taken for, beside clock times.
_HOURS = {"MO": "06:00", "MI": "12:00", "AF": "13:00", "EV": "18:00", "NI": "21:00"}


def in_order(events: list[Event]) -> list[Event]:
    """Return events oldest first, those without days last; within the same days as the text has them.

    Of one day those with a clock time change places among themselves, so that the hours go up; the others stay.
    """
    found: list[Event] = []
    for days, group in groupby(sorted(events, key=_order), key=_days):
        same = list(group)
        timed = sorted((event for event in same if _clock(event)), key=_clock) if days[0] == days[1] else []
        later = iter(timed)
        found += [next(later) if timed and _clock(event) else event for event in same]
    return found


def _days(event: Event) -> tuple[date, date]:
    return event.when.first or date.max, event.when.last or date.max


def _order(event: Event) -> tuple[date, date, int]:
    return *_days(event), event.sentence


def _clock(event: Event) -> str:
    """Return the hour and minute of an event, nothing where no clock is told."""
    clock = event.when.value.partition("T")[2]
    return _HOURS.get(clock, clock)

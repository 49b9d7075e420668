"""Choosing events of a timeline: those in a span of days, exact enough, oldest or newest first."""

from dataclasses import replace
from datetime import date

from newscli.timeline.results import Event, Precision, Timeline

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
    return replace(timeline, events=events[::-1] if newest_first else events)

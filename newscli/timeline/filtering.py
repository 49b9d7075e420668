"""Choosing events of a timeline: those in a span of days, exact enough, oldest or newest first."""

from dataclasses import replace
from datetime import date

from newscli.article.reasons import Unlisted
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

"""Put events in order: takes those of an article, returns them by their days, those of one day by their clocks."""

from datetime import date
from itertools import groupby

from newscli.timeline.results import Event

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

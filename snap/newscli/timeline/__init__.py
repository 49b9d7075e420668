"""Take an `Article`, return its time expressions (`Times`) and what happened when (`Timeline`)."""

from datetime import date

from newscli.article import Article
from newscli.article.provenance import Unlisted
from newscli.timeline.results import Event, Precision, TimeExpression, Timeline, Times, TimeType, When

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


def find_times(article: Article) -> Times:
    """Find every time expression; without a date of publication relative ones have no days."""
    from newscli.timeline.extraction.non_times import days_of
    from newscli.timeline.extraction.timexes import find_all

    times = []
    for found in find_all(article):
        meaning = found.meaning
        first, last = days_of(meaning) or (None, None)
        often = meaning.freq or None, meaning.quant or None
        what = meaning.type, meaning.value, meaning.mod, first, last, meaning.reason
        times.append(TimeExpression(found.span, *what, *often))
    return Times(tuple(times))


def find_timeline(
    article: Article,
    *more: Article,
    days: int | None = None,
    per_day: int = 1,
    within: tuple[date | None, date | None] = (None, None),
    why: bool = False,
) -> Timeline:
    """Find what happened when, oldest first; of several articles, make one timeline of their story.

    Of one article everything is in the result: vague and repeated times have the precision "vague", and what may be no
    event has the confidence "unsure"; `filtering.choose` leaves them out, as the command does. Of a story the
    days that matter are, or all days `within` a first and a last one, at most `days` of them, with up to `per_day`
    sentences each; `days_left` counts the others. With `why` each event tells what decided that it is one, and
    times that give no entry are in `unlisted`.
    """
    left: list[Unlisted] | None = [] if why else None
    if more:
        from newscli.timeline.cross_document import story_of

        events, days_left = story_of((article, *more), days, per_day, within, left)
    else:
        from newscli.timeline.events.dated_events import events_of

        events, days_left = events_of(article, left), 0
    return Timeline(tuple(events), None if left is None else tuple(left), days_left)

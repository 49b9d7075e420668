"""Takes timelines, returns a calendar of all-day events after RFC 5545, by icalendar, which loads only here."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from newscli.errors import UsageError
from newscli.render.page import Answer, one_line

if TYPE_CHECKING:
    import icalendar

    from newscli.article import Article
    from newscli.timeline import Event


def draw(answers: Iterable[Answer]) -> str:
    """Return the calendar of all events that have days; raises `UsageError` for other results."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//newscli//timeline//EN")
    for answer in answers:
        if type(answer.result).__name__ != "Timeline":
            raise UsageError("only a timeline can be a calendar. Use `newscli timeline REF --format ics`.")
        articles = {article.id: article for article in answer.articles}
        for event in answer.result.events:
            if event.when.first and event.when.last:
                entry = _entry(event, articles[event.article], event.when.first, event.when.last)
                calendar.add_component(entry)
    drawn: bytes = calendar.to_ical()
    return drawn.decode()


def _entry(event: "Event", article: "Article", first: date, last: date) -> "icalendar.Event":
    import icalendar

    entry = icalendar.Event()
    entry.add("uid", f"{article.id}-{event.event.start}-{first:%Y%m%d}@newscli")
    # A stamp is part of the format; the article's day keeps the file the same whenever it is made.
    entry.add("dtstamp", datetime.combine(article.published or first, time(), UTC))
    entry.add("dtstart", first)
    entry.add("dtend", last + timedelta(1) if last < date.max else last)
    entry.add("summary", one_line(event.event.of(article.text)))
    if article.title:
        entry.add("description", one_line(article.title))
    if article.url and article.url.isprintable():
        entry.add("url", article.url)
    entry.add("transp", "TRANSPARENT")
    return entry

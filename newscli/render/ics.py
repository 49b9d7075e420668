"""In: timelines; out: a calendar of all-day events after RFC 5545.

Written by hand, since an all-day event takes nine lines, and the libraries bring time zones that none of them needs.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from newscli.errors import UsageError
from newscli.render.page import Answer
from newscli.render.safe import one_line

if TYPE_CHECKING:
    from newscli.article import Article
    from newscli.timeline import Event

# RFC 5545 folds lines longer than this many octets.
WIDTH = 75


def draw(answers: Iterable[Answer]) -> str:
    """Return the calendar of all events that have days; raises `UsageError` for other results."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//newscli//timeline//EN"]
    for answer in answers:
        if type(answer.result).__name__ != "Timeline":
            raise UsageError("only a timeline can be a calendar. Use `newscli timeline REF --format ics`.")
        articles = {article.id: article for article in answer.articles}
        for event in answer.result.events:
            lines.extend(_event(event, articles[event.article]))
    return "".join(fold(line) + "\r\n" for line in [*lines, "END:VCALENDAR"])


def _event(event: "Event", article: "Article") -> Iterator[str]:
    first, last = event.when.first, event.when.last
    if first is None or last is None:
        return
    after = last + timedelta(1) if last < date.max else last
    stamp = article.published or first
    yield "BEGIN:VEVENT"
    yield f"UID:{article.id}-{event.event.start}-{_basic(first)}@newscli"
    # The stamp is part of the format; the article's day keeps the file the same whenever it is made.
    yield f"DTSTAMP:{_basic(stamp)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_basic(first)}"
    yield f"DTEND;VALUE=DATE:{_basic(after)}"
    yield f"SUMMARY:{escape(one_line(event.event.of(article.text)))}"
    if article.title:
        yield f"DESCRIPTION:{escape(one_line(article.title))}"
    if article.url and article.url.isprintable():
        yield f"URL:{article.url}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _basic(day: date) -> str:
    return day.isoformat().replace("-", "")


def escape(text: str) -> str:
    """Escape what RFC 5545 gives a meaning in text."""
    for mark in ("\\", ";", ","):
        text = text.replace(mark, "\\" + mark)
    return text.replace("\n", "\\n")


def fold(line: str) -> str:
    """Break a line into pieces of at most 75 octets, never inside a character; a blank goes before all but one."""
    pieces, size = [""], 0
    for char in line:
        octets = len(char.encode(errors="replace"))
        if size + octets > WIDTH:
            pieces.append(" ")
            size = 1
        pieces[-1] += char
        size += octets
    return "\r\n".join(pieces)

"""Timelines and feeds for other programs: takes answers, returns a calendar, the JSON of TimelineJS, an OPML list."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from html import escape
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

from newscli.article import Article
from newscli.errors import UsageError
from newscli.render.layouts.places import alone
from newscli.render.layouts.timeline import days_of
from newscli.render.page import Answer, dumped, one_line
from newscli.timeline import Event

# Takes timelines, returns a calendar of all-day events after RFC 5545, by icalendar, which loads only here.

if TYPE_CHECKING:
    import icalendar


def ics(answers: Iterable[Answer]) -> str:
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
    entry.add("summary", one_line(alone(article, event)))
    if article.title:
        entry.add("description", one_line(article.title))
    if article.url and article.url.isprintable():
        entry.add("url", article.url)
    entry.add("transp", "TRANSPARENT")
    return entry


# Takes timelines, returns the JSON that TimelineJS reads (its `events` and `title`); HTML in words is escaped.


def timelinejs(answers: Iterable[Answer]) -> str:
    """Return the JSON of all events that have days; raises `UsageError` for other results."""
    events: list[dict[str, Any]] = []
    title: Article | None = None
    for answer in answers:
        if type(answer.result).__name__ != "Timeline":
            raise UsageError("TimelineJS shows timelines alone. Use `newscli timeline REF --format timelinejs`.")
        articles = {article.id: article for article in answer.articles}
        title = title or next(iter(answer.articles), None)
        events += [_slide(event, articles[event.article]) for event in answer.result.events if event.when.first]
    head = {"title": {"text": {"headline": _plain(title.title)}}} if title and title.title else {}
    return dumped({**head, "events": events}, indent=2)


def _slide(event: Event, article: Article) -> dict[str, Any]:
    when = event.when
    sentence = article.sentences[event.sentence].span.of(article.text)
    slide: dict[str, Any] = {"start_date": _date(when.first)} if when.first else {}
    if when.last and when.last != when.first:
        slide["end_date"] = _date(when.last)
    slide["display_date"] = days_of(when)
    slide["text"] = {"headline": _plain(alone(article, event)), "text": f"<p>{_plain(sentence)}</p>"}
    slide["unique_id"] = f"{article.id}-{event.event.start}"
    if article.source:
        slide["group"] = one_line(article.source)
    return slide


def _date(day: "date") -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _plain(words: str | None) -> str:
    return escape(one_line(words or ""))


# Takes feeds that are followed, returns them as an OPML 2.0 list, which readers of feeds take in.


def opml(answers: Iterable[Answer]) -> str:
    """Return the list of all feeds; raises `UsageError` for other results."""
    lines = []
    for answer in answers:
        if type(answer.result).__name__ != "Feeds":
            raise UsageError("only feeds can be an OPML list. Use `newscli feeds list --format opml`.")
        for feed in answer.result.feeds:
            title = quoteattr(one_line(feed.title or feed.url))
            lines.append(f'<outline type="rss" text={title} title={title} xmlUrl={quoteattr(one_line(feed.url))}/>')
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head><title>Feeds</title></head>\n<body>\n'
    return head + "".join(f"{line}\n" for line in lines) + "</body>\n</opml>\n"

"""Takes timelines, returns the JSON that TimelineJS reads (its `events` and `title`); HTML in words is escaped."""

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING, Any

from newscli.errors import UsageError
from newscli.render.layouts.days import days_of
from newscli.render.page import Answer, one_line

if TYPE_CHECKING:
    from datetime import date

    from newscli.article import Article
    from newscli.timeline import Event


def record(answers: Iterable[Answer]) -> dict[str, Any]:
    """Return the record of all events that have days; raises `UsageError` for other results."""
    events: list[dict[str, Any]] = []
    title: Article | None = None
    for answer in answers:
        if type(answer.result).__name__ != "Timeline":
            raise UsageError("TimelineJS shows timelines alone. Use `newscli timeline REF --format timelinejs`.")
        articles = {article.id: article for article in answer.articles}
        title = title or next(iter(answer.articles), None)
        events += [_slide(event, articles[event.article]) for event in answer.result.events if event.when.first]
    head = {"title": {"text": {"headline": _plain(title.title)}}} if title and title.title else {}
    return {**head, "events": events}


def _slide(event: "Event", article: "Article") -> dict[str, Any]:
    when = event.when
    sentence = article.sentences[event.sentence].span.of(article.text)
    slide: dict[str, Any] = {"start_date": _date(when.first)} if when.first else {}
    if when.last and when.last != when.first:
        slide["end_date"] = _date(when.last)
    slide["display_date"] = days_of(when)
    slide["text"] = {"headline": _plain(event.event.of(article.text)), "text": f"<p>{_plain(sentence)}</p>"}
    slide["unique_id"] = f"{article.id}-{event.event.start}"
    if article.source:
        slide["group"] = one_line(article.source)
    return slide


def _date(day: "date") -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _plain(words: str | None) -> str:
    return escape(one_line(words or ""))

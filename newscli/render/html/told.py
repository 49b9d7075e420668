"""Takes a report, returns what its template shows: words, places, anchors."""

from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.article import Span
from newscli.article.addresses import web_address
from newscli.article.nearby import heading_of
from newscli.render.html import drawing
from newscli.render.html.environment import place_on_page
from newscli.render.html.marked_text import day_of, paragraphs
from newscli.render.layouts.article import captions, long_day
from newscli.render.layouts.days import days_of
from newscli.render.layouts.places import WEEKDAYS, counted, day, papers, place, words
from newscli.render.page import Answer, Look, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscli.quotes import Quote
    from newscli.render.report import Report, Told
    from newscli.timeline import When

_START = 5  # words by which a link is told from others


class Place(NamedTuple):
    """A place in an article of the report: its anchor, its paragraph as words, its paper, the page's own address of
    it, and the words it begins with."""

    anchor: str
    words: str
    paper: str
    page: str
    start: str


class _Home:
    """An article of the report: what names it and what its places are called."""

    def __init__(self, number: int, told: "Told", paper: str) -> None:
        self.told, self.article = told, told.article
        self.anchor, self.paper = f"article-{number}", paper

    def place(self, span: Span, anchor: str) -> Place:
        start = " ".join(span.of(self.article.text).split()[:_START])
        page = place_on_page(self.article, span)
        return Place(f"{self.anchor}-{anchor}", place(self.article, span), self.paper, page, start)

    def sentence(self, span: Span) -> Place:
        starts = self.article.sentences
        return self.place(span, f"s{bisect_right(starts, span.start, key=lambda each: each.span.start) - 1}")

    def shown(self) -> dict[str, Any]:
        article = self.article
        day = [long_day(article.published)] if article.published else []
        return {
            "anchor": self.anchor,
            "paper": self.paper,
            "title": heading_of(article),
            "byline": " · ".join([*([", ".join(article.authors)] if article.authors else []), *day]),
            "address": web_address(article.url),
            "language": article.language or "en",
            "paragraphs": list(paragraphs(article, self.told.quotes, self.told.times)),
            "captions": [one_line(caption) for caption in captions(article)],
        }


def context(report: "Report") -> dict[str, Any]:
    """Return what the report's template takes."""
    names = papers(told.article for told in report.told)
    homes = {told.article.id: _Home(number, told, names[told.article.id]) for number, told in enumerate(report.told, 1)}
    events = list(_events(report, homes))
    return {
        "report": report,
        "several": len(homes) > 1,
        "told": [home.shown() for home in homes.values()],
        "summary": list(_summary(report, homes)),
        "method": report.summary.method,
        "events": events,
        "lanes": list(dict.fromkeys(_lanes(report).values())),
        "drawing": _drawing(report, len(events)),
        "voices": _voices(report),
        "speakers": _speakers(report, homes),
        "changes": list(_changes(report)),
    }


def _summary(report: "Report", homes: dict[str, _Home]) -> "Iterator[dict[str, Any]]":
    for chosen in report.summary.sentences:
        home = homes[chosen.article]
        why = ", ".join(chosen.reasons)
        yield {"words": words(home.article, chosen.span), "place": home.sentence(chosen.span), "why": why}


def _events(report: "Report", homes: dict[str, _Home]) -> "Iterator[dict[str, Any]]":
    for event in report.timeline.events:
        home, when = homes[event.article], event.when
        yield {
            "days": _days(when) or words(home.article, *filter(None, [event.expression])) or when.value,
            "value": day_of(when.value),
            "words": words(home.article, event.event),
            "place": home.sentence(event.event),
            "why": event.reason,
        }


def _days(when: "When") -> str:
    """Return the days with their year: `Tue 18 Nov 2025`, `late Jan 2026`."""
    if not when.first:
        return ""
    if when.first == when.last and not when.mod and not when.approximate:
        return f"{WEEKDAYS[when.first.weekday()]} {day(when.first)}"
    shown, year = days_of(when), str(when.first.year)
    return shown if year in shown or not shown else f"{shown} {year}"


def _lanes(report: "Report") -> dict[str, str]:
    """Return the paper of each article by its id; one without a paper has its own column."""
    return {told.article.id: one_line(told.article.source or told.article.slug) for told in report.told}


def _drawing(report: "Report", count: int) -> Any:
    from markupsafe import Markup

    lanes = _lanes(report)
    told = ", ".join(dict.fromkeys(lanes.values()))
    label = f"{counted(count, 'event')} in order of time, as the table beside this says them; told by {told}"
    return Markup(drawing.draw(report.timeline.events, lanes, label))  # made by our own template


def _voices(report: "Report") -> list[dict[str, Any]]:
    anchors = _anchors(report)
    return [
        {
            "name": voice.name,
            "anchor": anchors[voice.name],
            "words": voice.words,
            "quotes": voice.quotes,
            "percent": round(100 * voice.share),
        }
        for voice in report.voices.voices
    ]


def _anchors(report: "Report") -> dict[str, str]:
    """Return the anchor of each speaker, under any form of the name."""
    return {
        form: f"speaker-{number}"
        for number, voice in enumerate(report.voices.voices, 1)
        for form in (voice.name, *voice.forms)
    }


def _speakers(report: "Report", homes: dict[str, _Home]) -> list[dict[str, Any]]:
    """Return what each speaker said, those quoted most first, and last what nobody by name said."""
    anchors = _anchors(report)
    said: dict[str, list[dict[str, Any]]] = {anchor: [] for anchor in anchors.values()}
    for home in homes.values():
        for number, quote in enumerate(home.told.quotes.quotes):
            name = quote.named or ""
            said.setdefault(anchors.get(name, "speaker-0"), []).append(_quote(home, number, quote))
    names = {f"speaker-{number}": voice.name for number, voice in enumerate(report.voices.voices, 1)}
    shown = [(names.get(anchor, "Others, by no name"), anchor, quotes) for anchor, quotes in said.items() if quotes]
    return [{"name": name, "anchor": anchor, "quotes": quotes} for name, anchor, quotes in shown]


def _quote(home: _Home, number: int, quote: "Quote") -> dict[str, Any]:
    told = [words(home.article, part) for part in (quote.cue, quote.addressee) if part]
    by = quote.speaker.name if quote.speaker and not quote.speaker.resolved else ""
    return {
        "words": words(home.article, *quote.content),
        "how": " · ".join(part for part in (by, " ".join(told), quote.kind, quote.confidence) if part),
        "place": home.place(quote.content[0], f"q{number}"),
        "cite": web_address(home.article.url),
    }


def _changes(report: "Report") -> "Iterator[dict[str, Any]]":
    from newscli.render.layouts.archive.versions import lay_out

    for told in report.told:
        if told.change:
            title, *blocks = lay_out(Answer(told.change), Look()).blocks
            yield {"title": title.runs[0].text, "blocks": blocks}

"""Takes a report, returns what its template shows: words, places, marked text, the drawing of its events."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import accumulate, pairwise
from math import log2
from typing import Any, NamedTuple

from newscli.article import Article, Sentence, Span
from newscli.article.addresses import web_address
from newscli.article.nearby import heading_of, met_in_turn
from newscli.quotes import Quote, Quotes
from newscli.quotes.statements.turns import unnamed_voice
from newscli.render.html.environment import place_on_page, render
from newscli.render.layouts.archive.versions import difference
from newscli.render.layouts.article import captions, long_day
from newscli.render.layouts.places import (
    WEEKDAYS,
    alone,
    counted,
    day,
    days,
    how_sure,
    papers,
    place,
    plainly,
    spoken,
    words,
)
from newscli.render.layouts.report import Report, ReportedArticle
from newscli.render.layouts.timeline import days_of
from newscli.render.page import Answer, Look, one_line
from newscli.timeline import Event, Times, When


class Piece(NamedTuple):
    """Words, the number of the quote they stand in (its first piece bears the mark's name), the day they tell of."""

    words: str
    quote: int | None = None
    first: bool = False
    speaker: str = ""
    day: str = ""
    is_time: bool = False


class Stretch(NamedTuple):
    """A sentence with its number, or what stands between sentences, which has none."""

    number: int | None
    pieces: tuple[Piece, ...]


class Paragraph(NamedTuple):
    """A paragraph: its kind and its sentences."""

    kind: str
    stretches: tuple[Stretch, ...]


def paragraphs(article: Article, quotes: Quotes, times: Times) -> Iterator[Paragraph]:
    """Yield the paragraphs of an article; a sentence is cut wherever a quote or a time begins or ends."""
    marks = _Marks(article, quotes, times)
    starts = [sentence.span.start for sentence in article.sentences]
    for paragraph in article.paragraphs:
        span = paragraph.span
        stretches: list[Stretch] = []
        at = span.start
        for sentence in article.sentences[bisect_left(starts, span.start) : bisect_left(starts, span.end)]:
            if sentence.span.start > at:
                stretches.append(Stretch(None, (Piece(article.text[at : sentence.span.start]),)))
            stretches.append(Stretch(sentence.index, tuple(marks.pieces(sentence))))
            at = sentence.span.end
        if at < span.end:
            stretches.append(Stretch(None, (Piece(article.text[at : span.end]),)))
        yield Paragraph(paragraph.kind, tuple(stretches))


class _Marks:
    """Quotes and times of an article by the sentences they stand in; the first piece of a quote is told once."""

    def __init__(self, article: Article, quotes: Quotes, times: Times) -> None:
        self._text = article.text
        self._quotes = [
            (span, number, quote.speaker.name if quote.speaker else "")
            for number, quote in enumerate(quotes.quotes)
            for span in quote.content
        ]
        self._times = [(time.span, day_of(time.value)) for time in times.times]
        sentences = [sentence.span for sentence in article.sentences]
        self._quotes_in = list(met_in_turn(sentences, [span for span, *_ in self._quotes]))
        self._times_in = list(met_in_turn(sentences, [span for span, _ in self._times]))
        self._opened: set[int] = set()

    def pieces(self, sentence: Sentence) -> Iterator[Piece]:
        span = sentence.span
        quotes = [self._quotes[number] for number in self._quotes_in[sentence.index]]
        times = [self._times[number] for number in self._times_in[sentence.index]]
        ends = {span.start, span.end}
        for mark in (*(each[0] for each in quotes), *(each[0] for each in times)):
            ends |= {max(span.start, mark.start), min(span.end, mark.end)}
        cuts = [Span(start, end) for start, end in pairwise(sorted(ends))]
        covering = (met_in_turn(cuts, [each[0] for each in found]) for found in (quotes, times))
        for cut, by_quotes, by_times in zip(cuts, *covering, strict=True):
            said = quotes[by_quotes[0]] if by_quotes else None
            time = times[by_times[0]] if by_times else None
            number = said[1] if said else None
            first = number is not None and number not in self._opened
            self._opened |= {number} if number is not None else set()
            yield Piece(
                cut.of(self._text), number, first, said[2] if said else "", time[1] if time else "", time is not None
            )


def day_of(value: str) -> str:
    """Return a TIMEX3 value where HTML's `datetime` takes it too: a day, a month, a year, a week; else nothing."""
    return value if re.fullmatch(r"\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d)?", value) and value[:4] != "0000" else ""


# Takes the events of a timeline and which paper tells each, returns the drawing: days down the page, a column a
# paper.
#
# Days stand in order; the gap between two grows with the logarithm of the days between them, so that years of
# background leave room for the days of the news. What happens at one time stands side by side.

_AXIS, _TOP = 104, 30  # pixels from the left, where days are written, and from above, where papers are
_ROW, _MARK, _GAP = 18, 11, 16  # pixels between days, between marks of one day, between papers


class _Mark(NamedTuple):
    """A mark: its paper, its place among those beside it, where it begins and ends, whether its days are not exact."""

    lane: int
    beside: int
    y: float
    end: float
    open: bool
    words: str


def draw(events: Sequence[Event], papers: Mapping[str, str], label: str) -> str:
    """Return the drawing as SVG; `papers` are by the ids of their articles. Events without days are not in it."""
    lanes = list(dict.fromkeys(papers.values()))
    placed = [(event, event.when.first, event.when.last) for event in events if event.when.first and event.when.last]
    at = _rows(day for _, first, last in placed for day in (first, last))
    marks: list[_Mark] = []
    for event, first, last in placed:
        lane, when = lanes.index(papers[event.article]), event.when
        beside = _free([mark for mark in marks if mark.lane == lane], at[first], at[last])
        loose = when.approximate or bool(when.mod)
        marks.append(_Mark(lane, beside, at[first], at[last], loose, days_of(when)))
    wide = [max([mark.beside for mark in marks if mark.lane == lane], default=0) for lane in range(len(lanes))]
    starts = list(accumulate((_GAP + _MARK * most for most in wide), initial=_AXIS + _GAP))
    return render(
        "drawing.svg",
        width=starts[-1],
        height=round(max(at.values(), default=_TOP) + _ROW),
        axis=_AXIS,
        label=label,
        ticks=[(at[first], days(first, first)) for first in sorted({first for _, first, _ in placed})],
        heads=starts[:-1] if len(lanes) > 1 else [],
        marks=[(starts[mark.lane] + _MARK * mark.beside, mark) for mark in marks],
    )


def _rows(ends: Iterable[date]) -> dict[date, float]:
    at: dict[date, float] = {}
    y = float(_TOP)
    for each, after in pairwise([*sorted(set(ends)), None]):
        assert each is not None
        at[each] = round(y, 1)
        y += _ROW + (3 * log2((after - each).days) if after else 0)
    return at


def _free(marks: Sequence[_Mark], y: float, end: float) -> int:
    taken = {mark.beside for mark in marks if mark.y <= end and y <= mark.end}
    return next(number for number in range(len(taken) + 1) if number not in taken)


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

    def __init__(self, number: int, reported: ReportedArticle, paper: str) -> None:
        self.reported, self.article = reported, reported.article
        self.anchor, self.paper = f"article-{number}", paper

    def place(self, span: Span, anchor: str) -> Place:
        start = " ".join(span.of(self.article.text).split()[:_START])
        page = place_on_page(self.article, span)
        there = " · ".join(filter(None, (place(self.article, span), spoken(self.article, span))))
        return Place(f"{self.anchor}-{anchor}", there, self.paper, page, start)

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
            "paragraphs": list(paragraphs(article, self.reported.quotes, self.reported.times)),
            "captions": [one_line(caption) for caption in captions(article)],
        }


def context(report: Report) -> dict[str, Any]:
    """Return what the report's template takes."""
    names = papers(each.article for each in report.articles)
    homes = {
        each.article.id: _Home(number, each, names[each.article.id]) for number, each in enumerate(report.articles, 1)
    }
    events = list(_events(report, homes))
    lanes = {each.article.id: one_line(each.article.source or each.article.slug) for each in report.articles}
    return {
        "report": report,
        "several": len(homes) > 1,
        "told": [home.shown() for home in homes.values()],
        "summary": list(_summary(report, homes)),
        "method": report.summary.method,
        "events": events,
        "lanes": list(dict.fromkeys(lanes.values())),
        "drawing": _drawing(report, lanes, len(events)),
        "voices": [
            {
                "name": voice.name,
                "anchor": f"speaker-{number}",
                "words": voice.words,
                "quotes": voice.quotes,
                "percent": round(100 * voice.share),
            }
            for number, voice in enumerate(report.voices.voices, 1)
        ],
        "speakers": _speakers(report, homes),
        "changes": list(_changes(report)),
    }


def _summary(report: Report, homes: dict[str, _Home]) -> "Iterator[dict[str, Any]]":
    for chosen in report.summary.sentences:
        home = homes[chosen.article]
        why = ", ".join(chosen.reasons)
        yield {"words": words(home.article, chosen.span), "place": home.sentence(chosen.span), "why": why}


def _events(report: Report, homes: dict[str, _Home]) -> "Iterator[dict[str, Any]]":
    for event in report.timeline.events:
        home, when = homes[event.article], event.when
        yield {
            "days": _days(when) or words(home.article, *filter(None, [event.expression])) or when.value,
            "value": day_of(when.value),
            "words": alone(home.article, event),
            "place": home.sentence(event.event),
            "why": plainly(event.reason),
        }


def _days(when: When) -> str:
    """Return the days with their year: `Tue 18 Nov 2025`, `late Jan 2026`."""
    if not when.first:
        return ""
    if when.first == when.last and not when.mod and not when.approximate:
        return f"{WEEKDAYS[when.first.weekday()]} {day(when.first)}"
    shown, year = days_of(when), str(when.first.year)
    return shown if year in shown or not shown else f"{shown} {year}"


def _drawing(report: Report, lanes: dict[str, str], count: int) -> Any:
    from markupsafe import Markup

    names = ", ".join(dict.fromkeys(lanes.values()))
    label = f"{counted(count, 'event')} in order of time, as the table beside this says them; told by {names}"
    return Markup(draw(report.timeline.events, lanes, label))  # made by our own template


def _speakers(report: Report, homes: dict[str, _Home]) -> list[dict[str, Any]]:
    """Return what each speaker said, those quoted most first, and last what nobody by name said."""
    voices = [(f"speaker-{number}", voice) for number, voice in enumerate(report.voices.voices, 1)]
    anchors = {form: anchor for anchor, voice in voices for form in (voice.name, *voice.forms)}
    said: dict[str, list[dict[str, Any]]] = {anchor: [] for anchor in anchors.values()}
    for home in homes.values():
        for number, quote in enumerate(home.reported.quotes.quotes):
            name = quote.named or unnamed_voice(home.article, quote)
            said.setdefault(anchors.get(name, "speaker-0"), []).append(_quote(home, number, quote))
    names = {anchor: voice.name for anchor, voice in voices}
    shown = [(names.get(anchor, "Others, by no name"), anchor, quotes) for anchor, quotes in said.items() if quotes]
    return [{"name": name, "anchor": anchor, "quotes": quotes} for name, anchor, quotes in shown]


def _quote(home: _Home, number: int, quote: Quote) -> dict[str, Any]:
    shown = [words(home.article, part) for part in (quote.cue, quote.addressee) if part]
    by = quote.speaker.name if quote.speaker and not quote.speaker.resolved else ""
    return {
        "words": words(home.article, *quote.content),
        "how": " · ".join(part for part in (by, " ".join(shown), quote.kind, how_sure(quote)) if part),
        "place": home.place(quote.content[0], f"q{number}"),
        "cite": web_address(home.article.url),
    }


def _changes(report: Report) -> "Iterator[dict[str, Any]]":
    for each in report.articles:
        if each.change:
            title, *blocks = difference(each.change, Answer(each.change), Look()).blocks
            yield {"title": title.runs[0].text, "blocks": blocks}

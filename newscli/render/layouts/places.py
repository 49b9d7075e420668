"""Takes spans of an article, returns their words and paragraph numbers, as pages show them."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from newscli.article import Article, Span
from newscli.language.lexicon.closed_classes import ARTICLES, POSSESSIVES
from newscli.render.page import one_line

if TYPE_CHECKING:
    from newscli.timeline import Event

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_WAYS = {"back": "in the past", "ahead": "in the future"}
_SMALL_IN_A_LINE = frozenset(word.title() for word in ARTICLES | POSSESSIVES | {"another", "one"})
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def place(article: Article, span: Span) -> str:
    """Return the number of the paragraph in which a span begins, as `¶3`."""
    return f"¶{paragraph(article, span)}"


def spoken(article: Article, span: Span) -> str:
    """Return when a span is spoken, as `12:03`; nothing where it is in no recording with times."""
    moment = article.spoken_at(span.start)
    return moment.clock if moment else ""


def paragraph(article: Article, span: Span) -> int:
    """Return the number of the paragraph in which a span begins, from 1; of the title 0."""
    return bisect_right(article.paragraphs, span.start, key=lambda each: each.span.start)


def papers(articles: Iterable[Article]) -> dict[str, str]:
    """Return by their ids what articles are called among each other: by their papers, with the day or the slug where
    several stood in the same."""
    articles = tuple(articles)
    sources = Counter(article.source for article in articles)
    on_days = Counter((article.source, article.published) for article in articles)
    names = {}
    for article in articles:
        name = article.source or article.slug
        if article.source and sources[article.source] > 1:
            alone = article.published and on_days[article.source, article.published] == 1
            name += f", {day(article.published, year=False)}" if article.published and alone else f", {article.slug}"
        names[article.id] = one_line(name)
    return names


def words(article: Article, *spans: Span) -> str:
    """Return the words of spans, an ellipsis between them."""
    return " … ".join(span.of(article.text) for span in spans)


def plainly(reason: str) -> str:
    """Return why a day was chosen in words that people say: "in the past, because of “told”"."""
    way, _, rest = reason.partition(",")
    return f"{_WAYS[way]},{rest}" if way in _WAYS else reason


def counted(number: int, noun: str, nouns: str = "") -> str:
    """Return a number with what it counts: `1 quote`, `2 quotes`."""
    return f"{number:,} {noun if number == 1 else nouns or f'{noun}s'}"


def cut(words: str, most: int) -> str:
    """Return words up to a number of characters, with an ellipsis where some are left out."""
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"


def day(when: date, *, year: bool = True) -> str:
    """Return a day as `3 Mar 2026`."""
    return f"{when.day} {MONTHS[when.month - 1]}" + (f" {when.year}" if year else "")


def stored_day(published: str | None) -> str:
    """Return the day of a stored article as `3 Mar 2026`; nothing where it has none."""
    return day(date.fromisoformat(published[:10])) if published else ""


def days(first: date, last: date) -> str:
    """Return the days from first to last in few words: a day, a month, a year, or both ends."""
    from calendar import monthrange

    if first == last:
        return day(first)
    if first.day == 1 and last.year == first.year and last.day == monthrange(last.year, last.month)[1]:
        if last.month == first.month:
            return f"{MONTHS[first.month - 1]} {first.year}"
        if (first.month, last.month) == (1, 12):
            return str(first.year)
    return f"{day(first)} – {day(last)}"


def accent(number: int) -> str:
    """Return the style of the speaker of that number."""
    return f"speaker{number % 5}"


def inside(phrase: str) -> str:
    """Write a phrase as within a sentence: *the mayor of Marn*."""
    first, blank, rest = phrase.partition(" ")
    return first.lower() + blank + rest if first in _SMALL_IN_A_LINE else phrase


def alone(article: Article, event: "Event") -> str:
    """Return the words of an event as one reads them alone: "[Ada Lund] left", "it fell (according to the port)"."""
    told, who, by = event.event.of(article.text), event.subject, event.speaker
    if who:
        at, owns = who.mention.start - event.event.start, who.mention.of(article.text).lower() in POSSESSIVES
        told = f"{told[:at]}[{who.name}{'’s' if owns else ''}]{told[at + len(who.mention) :]}"
    if by is None or (who and who.name == by.name):
        return told
    said = "according to" if article.text[: by.mention.start].lower().endswith("according to ") else "said"
    return f"{told} ({said} {inside(by.name)})"


def after_denial(denied: str, said: str) -> str:
    """Return what somebody said after the words that deny it, in brackets: "[denied] the pier was shut"."""
    return f"[{denied}] {said}" if denied else said

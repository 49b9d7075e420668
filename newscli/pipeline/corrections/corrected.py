"""Quotes and timelines of articles as they are shown: what the analyses find, set right where somebody corrected it."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from newscli.article import Article, Span

if TYPE_CHECKING:
    from newscli.article.corrections import CorrectionKind
    from newscli.quotes import Quote, Quotes
    from newscli.timeline import Event, Timeline, Times, When

Found = TypeVar("Found", "Quote", "Event")
_SHARED = 0.5  # of the shorter of two places: so much they share if they are one


def quotes_of(article: Article, *, why: bool = False) -> "Quotes":
    """Return the quotes of an article, set right; with `why` each tells what decided on it."""
    from newscli.quotes import find_quotes

    found = find_quotes(article, why=why)
    if not article.corrections:
        return found
    marked = _corrected(article, "quote", found.quotes, lambda quote: quote.span, _spoken, _new_quote)
    marked = [_by_hand(quote) for quote in marked] if why else marked
    return replace(found, quotes=tuple(sorted(marked, key=lambda quote: quote.content[0].start)))


def listed_quotes(article: Article) -> "tuple[Quote, ...]":
    """Return the quotes of an article that are listed, set right; those that are unsure are not."""
    from newscli.quotes.results import listed

    return listed(quotes_of(article)).quotes


def shown_quotes(
    article: Article,
    *,
    speaker: str | None = None,
    kind: str | None = None,
    sure: bool = False,
    unsure: bool = False,
    why: bool = False,
) -> "Quotes":
    """Return the quotes of an article, set right, as `newscli quotes` shows them: the listed ones, with `unsure` all.

    Of these they are those of a `speaker`, a `kind`, or only `sure` ones. With `why` each tells what decided on it, and
    what is not shown though it looks like a statement is in `unlisted`, with what decided on that.
    """
    from newscli.quotes.results import choose, listed, with_unlisted

    every = quotes_of(article, why=why)
    shown = choose(every if unsure else listed(every), article, speaker=speaker, kind=kind, sure=sure)
    return with_unlisted(article, shown, every) if why else shown


def timeline_of(
    article: Article,
    *more: Article,
    days: int | None = None,
    per_day: int = 1,
    within: "tuple[date | None, date | None]" = (None, None),
    why: bool = False,
) -> "Timeline":
    """Return what happened when, set right; of several articles what is not in their timeline is not added to it."""
    from newscli.timeline import find_timeline

    found = find_timeline(article, *more, days=days, per_day=per_day, within=within, why=why)
    articles = {each.id: each for each in (article, *more) if each.corrections}
    if not articles:
        return found
    events = list(found.events)
    for each in articles.values():
        others = [event for event in events if event.article != each.id]
        events = [event for event in events if event.article == each.id]
        new = None if more else _new_event
        events = [*others, *_corrected(each, "event", events, lambda event: event.event, _on_days, new)]
    marked = [_by_hand(event) for event in events] if why else events
    return replace(found, events=tuple(sorted(marked, key=_by_day)))


def marks_in(article: Article, *, quotes: bool, times: bool) -> "tuple[Quotes | Times, ...]":
    """Return what is marked in an article's text where it is shown: the listed quotes, the times."""
    marks: list[Quotes | Times] = []
    if quotes:
        from newscli.quotes.results import listed

        marks.append(listed(quotes_of(article)))
    if times:
        from newscli.timeline import find_times

        marks.append(find_times(article))
    return tuple(marks)


def _corrected(
    article: Article,
    kind: "CorrectionKind",
    found: "Iterable[Found]",
    place: "Callable[[Found], Span]",
    change: "Callable[[Found, str], Found]",
    new: "Callable[[Article, Span, str], Found] | None",
) -> "list[Found]":
    """Change what was found at the places of corrections, leave it out where it is none, and add what is `new`.

    What stands at that very place is meant, or else all that shares most of it. Corrections without a place in the text
    as it is now wait.
    """
    corrected = list(found)
    for each in article.corrections:
        span = each.place.find(article.text) if each.kind == kind and each.place else None
        if span is None:
            continue
        meant = [one for one in corrected if place(one) == span] or [
            one for one in corrected if _are_one(place(one), span)
        ]
        if each.denies:
            corrected = [one for one in corrected if one not in meant]
            continue
        corrected = [change(one, each.value) if one in meant else one for one in corrected]
        if new and not any(one.corrected and _are_one(place(one), span) for one in corrected):
            corrected.append(new(article, span, each.value))
    return corrected


def _by_hand(found: "Found") -> "Found":
    """Say of what was corrected that somebody decided it."""
    from newscli.article.provenance import row_of

    return replace(found, why=(row_of("corrected by hand", "sure"), *found.why)) if found.corrected else found


def _are_one(one: Span, other: Span) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared >= _SHARED * max(1, min(len(one), len(other)))


def _spoken(quote: "Quote", name: str) -> "Quote":
    from newscli.quotes import Speaker

    same = quote.speaker and quote.speaker.name == name
    speaker = quote.speaker if same else Speaker(name, None) if name else None
    return replace(quote, speaker=speaker, confidence="sure", corrected=True)


def _new_quote(article: Article, span: Span, name: str) -> "Quote":
    from newscli.language.document import Document
    from newscli.quotes import Quote
    from newscli.quotes.results import kind_of

    marked = ((max(span.start, each.inner), min(span.end, each.inner_end)) for each in Document.of(article).quotations)
    quoted = tuple(Span(start, end) for start, end in marked if start < end)
    kind = kind_of(article.text, (span,), quoted)
    return _spoken(Quote(kind, (span,), quoted, None, None, None, _sentence_at(article, span)), name)


def _on_days(event: "Event", days: str) -> "Event":
    return replace(event, when=_when(days), confidence="likely", corrected=True)


def _new_event(article: Article, span: Span, days: str) -> "Event":
    from newscli.timeline import Event

    return Event(_when(days), None, span, _sentence_at(article, span), article.id, corrected=True)


def _when(days: str) -> "When":
    """Return the days of `2026-03-02` or `2026-03-02/2026-03-05`, exact to the day."""
    from newscli.timeline import When

    first, _, last = days.partition("/")
    return When(days, date.fromisoformat(first), date.fromisoformat(last or first), None, "day", False)


def _sentence_at(article: Article, span: Span) -> int:
    return max(0, bisect_right(article.sentences, span.start, key=lambda sentence: sentence.span.start) - 1)


def _by_day(event: "Event") -> tuple[bool, date, date]:
    """Order events as timelines do: by their first day, those without one last."""
    return (event.when.first is None, event.when.first or date.max, event.when.last or date.max)

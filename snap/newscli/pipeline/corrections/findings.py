"""Analyses for searching: takes an article, returns what the analyses find in it, as the archive keeps it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newscli import __version__
from newscli.archive.entries import DayRow, Findings, PersonRow, QuoteRow
from newscli.article import Article

if TYPE_CHECKING:
    from newscli.quotes import Quote

# What another version found is stale: a release may change any analysis.
VERSION = __version__


def findings_of(article: Article) -> Findings:
    """Analyse an article for the archive: its quotes, the days it speaks of, the people it names."""
    from newscli.pipeline.corrections.corrected import listed_quotes
    from newscli.timeline import find_times

    quotes = listed_quotes(article)
    days = tuple(
        DayRow(time.first.isoformat(), time.last.isoformat(), time.span.start, time.span.end)
        for time in find_times(article).times
        if time.first and time.last
    )
    rows = (QuoteRow(each.kind, each.named, said(article, each), each.span.start, each.span.end) for each in quotes)
    return Findings(VERSION, tuple(rows), days, people_of(article, quotes))


def said(article: Article, quote: "Quote") -> str:
    """Return the words of a statement on one line, an ellipsis where the attribution breaks it."""
    return " … ".join(span.words_of(article.text) for span in quote.content)


def people_of(article: Article, quotes: "tuple[Quote, ...]") -> tuple[PersonRow, ...]:
    """Return everybody whom the article names, those it quotes by the names it gives them elsewhere."""
    from newscli.language.document import Document
    from newscli.language.names.linking import people_in

    named = {each.name: each.times for each in people_in(Document.of(article).names)}
    full = {name.rpartition(" ")[2]: name for name in reversed(named)}
    quoted = Counter(_known_as(name, named, full) for name in names_quoted(quotes))
    named |= {name: max(1, article.text.count(name)) for name in quoted if name not in named}
    return tuple(PersonRow(name, named[name], quoted[name]) for name in sorted(named))


def _known_as(name: str, named: dict[str, int], full: dict[str, str]) -> str:
    """Return how an article names a speaker elsewhere: “Reyle” and “Mayor Tomas Reyle of Saltport” by the full name."""
    if name in named:
        return name
    if name in full:
        return full[name]
    return next((other for other in named if f" {other} " in f" {name} "), name)


def names_quoted(quotes: "Iterable[Quote]") -> Iterator[str]:
    """Yield the name of each quote's speaker, where it is one: “Hanne Duval”, not “two former employees”."""
    from newscli.language.lexicon.closed_classes import NO_NAMES

    for quote in quotes:
        name = quote.named or ""
        words = name.split()
        capitals = [word[0].isupper() for word in words]
        small = (len(word) < 4 for word in words)
        if any(capitals) and all(map(max, capitals, small)) and words[0].lower() not in NO_NAMES:
            yield name

"""Compares two versions of an article by what they tell: headline, figures, quotes, names and days."""

import re
from typing import TYPE_CHECKING

from newscli.archive.revisions import Changed
from newscli.language.lexicon.measures import unit_of
from newscli.matching.figures.numbers import SCALES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscli.archive.revisions import Told
    from newscli.article import Article, Span
    from newscli.quotes import Quote
    from newscli.timeline import TimeExpression

# A number, with the letters that stand at it: "£3bn", "90mph".
_FIGURE = re.compile(r"[$£€]?\d(?:[\d.,:/]*\d)?(?:%|[^\W\d_]{1,4}\b)?")
_MEASURE = re.compile(r"[ \u00a0-]([^\W\d_]+)\b")
_MUCH_LONGER = 1.5
_NO_FIGURES = frozenset({"one", "ones"})


def compared(old: "Article", new: "Article") -> tuple[Changed, ...]:
    """Return what is told in one of two versions only; other words are another matter."""
    before, after = _told(old), _told(new)
    changes = (
        Changed(kind, _without(before[kind], after[kind]), _without(after[kind], before[kind])) for kind in before
    )
    return tuple(change for change in changes if change.removed or change.added)


def only_goes_on(old: "Article", new: "Article") -> bool:
    """Return True if a version is much longer than the one before, and tells all that was told there."""
    if len(new.text) < _MUCH_LONGER * len(old.text):
        return False
    return not any(change.removed for change in compared(old, new) if change.kind != "headline")


def _without(told: list[str], others: list[str]) -> tuple[str, ...]:
    return tuple(each for each in dict.fromkeys(told) if each not in others)


def _told(article: "Article") -> "dict[Told, list[str]]":
    from newscli.language.document import Document
    from newscli.quotes import find_quotes
    from newscli.quotes.filtering import listed
    from newscli.timeline import find_times

    times = find_times(article).times
    return {
        "headline": [article.title] if article.title else [],
        "figures": list(_figures(article, [time.span for time in times])),
        "quotes": [_statement(article, quote) for quote in listed(find_quotes(article)).quotes],
        "names": [name.entity.name for name in Document.of(article).names],
        "days": list(_days(times)),
    }


def _figures(article: "Article", times: "list[Span]") -> "Iterable[str]":
    """Yield numbers, in digits or in words, with their measure or *million*; those of dates are days."""
    from newscli.language.document import Document

    taken = {place for span in times for place in range(span.start, span.end)}
    for match in _FIGURE.finditer(article.text):
        if match.start() not in taken:
            rest = _MEASURE.match(article.text, match.end())
            last = rest.end() if rest and _measures(rest[1]) else match.end()
            taken.update(range(match.start(), last))
            yield article.text[match.start() : last]
    for token in Document.of(article).tokens:
        counts = token.tag == "NUM" and token.lower.isalpha() and token.lower not in _NO_FIGURES
        if counts and token.span.start not in taken:
            yield token.lower


def _measures(word: str) -> bool:
    return word.lower() in SCALES or unit_of(word.lower()) is not None


def _statement(article: "Article", quote: "Quote") -> str:
    from newscli.pipeline.corrections.findings import said

    words = said(article, quote)
    return f"{quote.speaker.name}: {words}" if quote.speaker else words


def _days(times: "Iterable[TimeExpression]") -> "Iterable[str]":
    for time in times:
        if time.first and time.last:
            last = "" if time.first == time.last else f" to {time.last}"
            yield f"{time.first}{last}"

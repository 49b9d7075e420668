"""Finds the place in an article that somebody means by its numbers or by its words."""

import re

from newscli.article import Article, Span
from newscli.article.provenance import Selector, selector_of
from newscli.errors import UsageError


def span_typed(words: str) -> Span:
    """Return the place that `START:END` means; raises `UsageError`."""
    start, _, end = words.strip().replace("-", ":").partition(":")
    if not re.fullmatch(r"\d{1,9} \d{1,9}", f"{start} {end}") or int(start) >= int(end):
        raise UsageError(f"“{words}” is no place. Give it as START:END, as JSON has it: 15:42.")
    return Span(int(start), int(end))


def place_in(article: Article, at: Span | None, find: str | None) -> Selector | None:
    """Return the place `at`, or the first of the words `find`; None if neither is given. Raises `UsageError`."""
    if at and find:
        raise UsageError("a place is given twice. Give its numbers or its words.")
    if find is not None:
        return selector_of(article.text, span_of_words(article, find))
    if at is None:
        return None
    if not at or at.end > len(article.text):
        raise UsageError(f"{article.slug} has no place {at.start}:{at.end}: its text ends at {len(article.text)}.")
    return selector_of(article.text, at)


def span_of_words(article: Article, words: str) -> Span:
    """Return the first place of words in an article. Raises `UsageError` where they are not there."""
    from newscli.article.nearby import places_of

    found = places_of(words, article.text)
    if not found:
        raise UsageError(f"“{words}” does not stand in the text of {article.slug}. Give words as they stand there.")
    return found[0]

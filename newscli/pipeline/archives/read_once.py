"""Takes stored articles, returns each whole, its quotes, and the words that deny one, and reads each just once."""

from collections.abc import Callable
from functools import cache, partial

from newscli.archive.database.connection import Database
from newscli.archive.entries import Stored
from newscli.archive.lookup import load
from newscli.archive.search.quotes_and_people import FoundQuotes
from newscli.article import Article
from newscli.language.document import denying_words
from newscli.language.lexicon.saying import may_deny
from newscli.pipeline.corrections.corrected import quotes_of
from newscli.quotes import Quote, Quotes


class ReadOnce:
    """The articles of an archive; `quotes` analyses one, which takes long."""

    def __init__(self, database: Database) -> None:
        """Read nothing yet."""
        self.article: Callable[[Stored], Article] = cache(partial(load, database))
        self.quotes: Callable[[Stored], Quotes] = cache(lambda stored: quotes_of(self.article(stored)))

    def quote_at(self, stored: Stored, start: int) -> Quote | None:
        """Return the quote that begins at a place of an article."""
        return next((each for each in self.quotes(stored).quotes if each.span.start == start), None)

    def denial(self, stored: Stored, start: int, end: int) -> str:
        """Return the words that deny the quote at a place of an article ("denied", "did not say"), or nothing.

        The article is analysed only where something beside the quote may deny it.
        """
        article = self.article(stored)
        before = next((each.span.start for each in article.sentences if start < each.span.end), start)
        quote = self.quote_at(stored, start) if may_deny(article.text[before:start]) else None
        denied = denying_words(article, quote.cue, quote.content[0]) if quote and quote.span.end == end else None
        return denied.words_of(article.text) if denied else ""

    def with_denials(self, found: FoundQuotes) -> FoundQuotes:
        """Return quotes found, each with what denies it."""
        hits = (hit._replace(denied=self.denial(hit.stored, hit.start, hit.end)) for hit in found.quotes)
        return found._replace(quotes=tuple(hits))

"""Takes kept quotes, returns the words of their articles that deny them: "denied", "did [not say]"."""

from typing import TYPE_CHECKING

from newscli.archive.database.connection import Database
from newscli.archive.entries import Stored
from newscli.archive.lookup import load
from newscli.archive.search.quotes_and_people import FoundQuotes
from newscli.article import Article

if TYPE_CHECKING:
    from newscli.quotes import Quotes


class Denials:
    """What denies kept quotes. An article is analysed only where something beside a quote of it may deny it."""

    def __init__(self, database: Database) -> None:
        """Take the archive that the quotes are kept in."""
        self.database = database
        self.articles: dict[int, Article] = {}
        self.quotes: dict[int, Quotes] = {}

    def told(self, found: FoundQuotes) -> FoundQuotes:
        """Return quotes found, each with what denies it."""
        hits = (hit._replace(denied=self.of(hit.stored, hit.start, hit.end)) for hit in found.quotes)
        return found._replace(quotes=tuple(hits))

    def of(self, stored: Stored, start: int, end: int) -> str:
        """Return the words that deny the quote at a place of an article, or nothing."""
        from newscli.language.document import denying_words
        from newscli.language.lexicon.negation import may_deny
        from newscli.pipeline.corrections.corrected import quotes_of

        if stored.number not in self.articles:
            self.articles[stored.number] = load(self.database, stored)
        article = self.articles[stored.number]
        before = next((each.span.start for each in article.sentences if start < each.span.end), start)
        if not may_deny(article.text[before:start]):
            return ""
        if stored.number not in self.quotes:
            self.quotes[stored.number] = quotes_of(article)
        found = self.quotes[stored.number].quotes
        quote = next((each for each in found if (each.span.start, each.span.end) == (start, end)), None)
        denied = denying_words(article, quote.cue, quote.content[0]) if quote else None
        return denied.words_of(article.text) if denied else ""

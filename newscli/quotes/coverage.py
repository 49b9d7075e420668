"""Check that nothing quoted gets lost: takes an article and its quotes, returns what else stands in marks, and why."""

from collections.abc import Iterator
from dataclasses import replace

from newscli.article import Article, Span
from newscli.language.document import Document
from newscli.language.lazy_patterns import lazily
from newscli.quotes.results import Quote, Quotes, Unlisted, is_title

UNSURE = "unsure: it may be no statement, or another's; --all shows it"
FILTERED = "another speaker, kind or confidence than asked for"
TITLE = "a title or a name"
TERM = "some words, not a statement"
UNTOLD = "nothing beside it tells that somebody says it"
_word = lazily(r"\w+(?:[’'.-]\w+)*")
_WORDS_OF_A_TERM = 3


def with_unlisted(article: Article, shown: Quotes, found: Quotes) -> Quotes:
    """Return `shown` with every quotation of the article that none of them holds, and why.

    `found` is all that was found, of which `shown` may be a part.
    """
    return replace(shown, unlisted=tuple(_unlisted(article, shown, found)))


def _unlisted(article: Article, shown: Quotes, found: Quotes) -> Iterator[Unlisted]:
    listed, known = _places(shown.quotes), _places(found.quotes)
    levels = {quote.content: quote.confidence for quote in found.quotes}
    for quotation in Document.of(article).quotations:
        inner = Span(quotation.inner, quotation.inner_end)
        words = _word().findall(inner.of(article.text))
        if not words or any(inner.meets(span) for span, _ in listed):
            continue
        holding = next((quote for span, quote in known if inner.meets(span)), None)
        if holding is not None and levels[holding.content] != "unsure":
            reason = FILTERED
        elif is_title(words):
            reason = TITLE
        else:
            reason = UNSURE if holding else TERM if len(words) <= _WORDS_OF_A_TERM else UNTOLD
        yield Unlisted(Span(quotation.start, quotation.end), reason)


def _places(quotes: tuple[Quote, ...]) -> list[tuple[Span, Quote]]:
    return [(span, quote) for quote in quotes for span in quote.content]

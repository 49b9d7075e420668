"""In: an `Article`; out: its `Quotes`: who said what."""

from newscli.article import Article
from newscli.quotes.attributions import attribute
from newscli.quotes.candidates import parse
from newscli.quotes.grouping import group
from newscli.quotes.resolving import Resolver
from newscli.quotes.results import Confidence, Quote, QuoteKind, Quotes, Speaker
from newscli.quotes.turns import find_turns
from newscli.quotes.units import find_units

__all__ = [
    "Confidence",
    "Quote",
    "QuoteKind",
    "Quotes",
    "Speaker",
    "find_quotes",
]


def find_quotes(article: Article) -> Quotes:
    """Find direct, mixed and indirect quotes and their speakers.

    Readings are listed by hand-written tables (cues, marks, shapes of noun phrases) and chosen among by linear
    models that `tests/learn/quotes.py` learnt. Time and memory grow linearly with the text.
    """
    parsed = [parse(unit) for unit in find_units(article)]
    resolver = Resolver(article, parsed)
    statements = group(parsed, [attribute(unit) for unit in parsed], find_turns(article, parsed))
    found = [quote for statement in statements if (quote := resolver.quote(statement))]
    return Quotes(tuple(sorted(found, key=lambda quote: quote.content[0].start)))

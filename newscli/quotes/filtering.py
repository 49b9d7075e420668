"""Filters: takes the quotes of an article, returns those of one speaker, kind or certainty."""

from dataclasses import replace

from newscli.article import Article
from newscli.quotes.results import Quote, Quotes


def listed(quotes: Quotes) -> Quotes:
    """Leave out what is unsure: it may be no statement at all. Readers see what is listed unless they ask for all."""
    return replace(quotes, quotes=tuple(quote for quote in quotes.quotes if quote.confidence != "unsure"))


def choose(
    quotes: Quotes, article: Article, *, speaker: str | None = None, kind: str | None = None, sure: bool = False
) -> Quotes:
    """Keep the quotes of a speaker, given by any form of the name, of a kind, and those whose words and speaker are
    sure."""
    wanted = (speaker or "").lower()

    def fits(quote: Quote) -> bool:
        return (not kind or quote.kind == kind) and (not sure or quote.confidence == "sure")

    names = {quote.speaker.name for quote in quotes.quotes if quote.speaker and _called(quote, article, wanted)}
    spoken = (quote for quote in quotes.quotes if not wanted or (quote.speaker and quote.speaker.name in names))
    return replace(quotes, quotes=tuple(filter(fits, spoken)))


def _called(quote: Quote, article: Article, wanted: str) -> bool:
    speaker = quote.speaker
    assert speaker is not None
    mention = speaker.mention.of(article.text) if speaker.mention else ""
    return any(_holds(form.lower(), wanted) for form in (speaker.name, mention))


def _holds(form: str, wanted: str) -> bool:
    """Return True if `wanted` stands in a form of a name from the beginning of a word on: not *lund* in *Borlund*."""
    at = form.find(wanted)
    return at == 0 or (at > 0 and not form[at - 1].isalnum())

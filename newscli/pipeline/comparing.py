"""Takes articles, compares what they tell: runs the analyses on each and hands over what is compared."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscli.article import Article
    from newscli.matching.compared import Compared, Material, Statement
    from newscli.quotes import Quote, Quotes

_BESIDE = 300  # characters around a quotation in which its speaker may be named


def compare(articles: "Sequence[Article]") -> "Compared":
    """Return where articles disagree, what several tell, and what only one tells.

    Articles that are copies of one text count once. Numbers in the result are those of the articles in `by_day`.
    Of what is no news the beginning is compared: the first 250 words of a sentence, the first five sentences that have
    the same words, the first 2,000 that have others.
    """
    from newscli.matching.comparison import compare_materials

    return compare_materials([material_of(article) for article in by_day(articles)])


def by_day(articles: "Sequence[Article]") -> "tuple[Article, ...]":
    """Return the articles in the order of their days, those without one last; each once."""
    once = {article.id: article for article in articles}
    return tuple(sorted(once.values(), key=lambda each: (each.published or date.max, str(each.published_at), each.id)))


def material_of(article: "Article", quotes: "Quotes | None" = None) -> "Material":
    """Return what is compared of an article: listed statements, events with days of their own, figures.

    `quotes` are its quotes, where they were found before.
    """
    from newscli.matching.compared import Material
    from newscli.matching.figures import find_figures
    from newscli.pipeline.corrections.corrected import quotes_of, timeline_of
    from newscli.pipeline.days_compared import dated_in
    from newscli.quotes.filtering import listed
    from newscli.timeline import find_times

    times = [time for time in find_times(article).times if time.type != "DURATION"]
    return Material(
        article,
        tuple(_statement(article, quote) for quote in listed(quotes or quotes_of(article)).quotes),
        dated_in(article, timeline_of(article).events, times),
        find_figures(article, [time.span for time in times]),
        tuple((time.span, time.first, time.last) for time in times if time.first and time.last),
    )


def _statement(article: "Article", quote: "Quote") -> "Statement":
    from newscli.matching.compared import Statement
    from newscli.quotes.sourcing import source_kind

    words, quoted = (" ".join(span.words_of(article.text) for span in spans) for spans in (quote.content, quote.quoted))
    traced = quote.confidence == "sure" or (quote.confidence == "likely" and _is_named_beside(article, quote))
    named = traced and source_kind(quote.speaker, article) == "person"
    pieces = tuple(span.words_of(article.text) for span in quote.quoted)
    role = quote.speaker.role.words_of(article.text) if quote.speaker and quote.speaker.role else ""
    return Statement(quote.span, words, quoted, quote.named, named, pieces, quote.cue, role)


def _is_named_beside(article: "Article", quote: "Quote") -> bool:
    """Return True if the paragraph in which a quote begins names its speaker around the words that are quoted."""
    first = quote.content[0]
    number = bisect_right(article.paragraphs, first.start, key=lambda each: each.span.start) - 1
    if quote.speaker is None or quote.cue is None or not quote.speaker.name or number < 0:
        return False
    around = article.paragraphs[number].span
    before = article.text[max(around.start, first.start - _BESIDE) : first.start]
    after = article.text[first.end : min(around.end, first.end + _BESIDE)]
    return quote.speaker.name.split()[-1] in f"{before} {after}"

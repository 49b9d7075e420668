"""Takes an article, returns of each figure, name and quoted phrase of its headline whether the text has it."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscli.article import Article, Span
    from newscli.language.document import Document
    from newscli.schema.audits import HeadlineCheck, Stands

_LOUD = 0.7  # share of capitalised words from which a headline has all of them so


def check_headline(number: int, article: "Article") -> "Iterator[HeadlineCheck]":
    """Yield what stands in the headline, and whether the text has it; nothing where there is no headline."""
    from newscli.ingest import read
    from newscli.language.document import Document

    if not article.title:
        return
    headline = read(article.title + ".")
    title, text = Document.of(headline), Document.of(article)
    yield from _figures(number, headline, article)
    yield from _names(number, headline, article, title, text)
    yield from _quotations(number, headline, article, title)


def _figures(number: int, headline: "Article", article: "Article") -> "Iterator[HeadlineCheck]":
    from newscli.language.document import Document
    from newscli.matching.figures import may_round, numbers_in
    from newscli.matching.figures.units import hedge_before
    from newscli.schema.audits import HeadlineCheck

    told, tokens = numbers_in(article), Document.of(headline).tokens
    for span, value, loose in numbers_in(headline):
        hedge = hedge_before(tokens.lows, bisect_left(tokens.starts, span.start))[1]
        same = [place for place, other, its in told if abs(value - other) <= max(loose, its)]
        places = same or [place for place, other, _ in told if may_round(value, hedge, other)]
        stands: Stands = "yes" if places else "no"
        yield HeadlineCheck(number, "figure", span.of(headline.text), stands, next(iter(places), None))


def _names(
    number: int, headline: "Article", article: "Article", title: "Document", text: "Document"
) -> "Iterator[HeadlineCheck]":
    from newscli.schema.audits import HeadlineCheck

    words = [word for word in headline.text.split() if word[:1].isalpha()]
    if sum(word[:1].isupper() for word in words) > _LOUD * len(words):
        return  # all its words have capitals, so that none tells a name
    known = [(other.span, _name_words(other.entity.name)) for other in text.names]
    for name in title.names:
        said = name.span.of(headline.text)
        place = next((span for span, words in known if _stands_in(_name_words(said), words)), None)
        place = place or _first(article, said)
        yield HeadlineCheck(number, "name", said, "yes" if place else "no", place)
    yield from _last_names(number, headline, title, known)


def _last_names(
    number: int, headline: "Article", title: "Document", known: "list[tuple[Span, list[str]]]"
) -> "Iterator[HeadlineCheck]":
    """Yield the last names of people of the text that begin a headline, where any word has a capital."""
    from newscli.schema.audits import HeadlineCheck

    first = headline.text.split(maxsplit=1)[0].strip(":,.")
    words = _name_words(first)
    if any(name.span.start == 0 for name in title.names) or not first[:1].isupper():
        return
    for span, others in known:
        if len(others) > 1 and words == others[-1:]:
            yield HeadlineCheck(number, "name", first.removesuffix("'s").removesuffix("’s"), "yes", span)
            return


def _name_words(name: str) -> list[str]:
    """Return the words of a name as they are compared: without accents, capitals and what makes it an owner's."""
    from newscli.language.words import unaccented

    lows = unaccented(name.lower()).replace("’", "'").split()
    return [word.strip(".").removesuffix("'s") for word in lows]


def _stands_in(part: list[str], whole: list[str]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


def _quotations(number: int, headline: "Article", article: "Article", title: "Document") -> "Iterator[HeadlineCheck]":
    from newscli.article import Span
    from newscli.matching import match, read_passage
    from newscli.schema.audits import HeadlineCheck

    for quotation in title.quotations:
        said = headline.text[quotation.inner : quotation.inner_end].strip(" ,.")
        found = match(read_passage(said), read_passage(article.text)) if said else None
        if said:
            stands: Stands = "no" if found is None else "yes" if found.kind == "exact" else "in other words"
            yield HeadlineCheck(number, "quotation", said, stands, Span(found.start, found.end) if found else None)


def _first(article: "Article", words: str) -> "Span | None":
    from newscli.article import Span

    at = article.text.lower().find(words.lower())
    return Span(at, at + len(words)) if at >= 0 else None

"""Takes articles, returns each statement with its source's role, place and verb, and whose text is an agency's."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newscli.article import Article, Span
from newscli.ingest.metadata.agencies import agency_of
from newscli.language.lexicon.roles import ROLES
from newscli.quotes import Quote, Quotes
from newscli.quotes.roles import Roles, verb_of
from newscli.quotes.sourcing import source_kind
from newscli.schema.across_papers import Credit, Prominence, RoleCount, Source

_SAYING_ITSELF = ("document", "poll")  # "the report shows that", of which the model of statements is seldom sure
_WORD = re.compile(r"\w+")
_FEWEST = 7  # words of a sentence that two papers don't write alike by chance
_WHOLE, _PART = 0.5, 0.15  # shares of the words of an article that stand in an agency's


def sources_of(number: int, article: Article, found: Quotes) -> Iterator[Source]:
    """Yield the statements of an article, `number` among others: by whom, in what role, how prominent, in what verb.

    They are those that are listed, and those of documents and polls of which newscli is less sure.
    """
    roles = Roles(article, found.quotes)
    for quote in found.quotes:
        role = roles.of(quote.speaker)
        if quote.confidence != "unsure" or (role in _SAYING_ITSELF and quote.cue):
            yield Source(
                number,
                quote.speaker.name if quote.speaker else None,
                source_kind(quote.speaker, article),
                role,
                _prominence(article, quote),
                verb_of(quote, article),
                quote.cue,
                quote.content,
                quote.word_count(article.text),
            )


def _prominence(article: Article, quote: Quote) -> Prominence:
    """Return where a statement begins: in the first paragraph that is no heading, in the first third, or later."""
    lead = next((each.span for each in article.paragraphs if each.kind != "heading"), Span(0, 0))
    start = quote.span.start
    return "lead" if start < lead.end else "first third" if 3 * start < len(article.text) else "later"


def role_counts(sources: Sequence[Source]) -> Iterator[RoleCount]:
    """Yield how many statements are made in each role, how many words, where, and in what verbs."""
    total = sum(each.words for each in sources) or 1
    for role in ROLES:
        told = [each for each in sources if each.role == role]
        if told:
            words = sum(each.words for each in told)
            places = [each.prominence for each in told]
            yield RoleCount(
                role,
                len(told),
                words,
                round(words / total, 4),
                places.count("lead"),
                places.count("first third"),
                sum(each.verb == "loaded" for each in told),
            )


def credits_of(once: Sequence[tuple[int, Article]], known: Iterable[Article] = ()) -> Iterator[Credit]:
    """Yield for each numbered article that is an agency's text, all or in part, what tells it.

    That is a credit line, a dateline, or else text that an agency's article has, among these or those `known`.
    """
    told = [(article, agency_of(article)) for _, article in once]
    wires: dict[str, tuple[str, str]] = {}  # a sentence, and the agency and the article that have it
    for article, found in (*told, *((each, agency_of(each)) for each in known)):
        if found and not found.partly:
            wires |= dict.fromkeys(_sentences(article), (found.agency, article.id))
    for (number, article), (_, found) in zip(once, told, strict=True):
        if found:
            start, end = (found.place.start, found.place.end) if found.place else (None, None)
            yield Credit(number, found.agency, found.partly, found.line, start, end)
        elif wires:
            yield from _shared(number, article, wires)


def _shared(number: int, article: Article, wires: Mapping[str, tuple[str, str]]) -> Iterator[Credit]:
    """Yield the agency's article with most sentences of another, where these are a good part of it."""
    common = {words: place for words, place in _sentences(article).items() if words in wires}
    share = sum(words.count(" ") + 1 for words in common) / (len(_WORD.findall(article.text)) or 1)
    if len(common) > 1 and share >= _PART:
        agency, wire = Counter(wires[words] for words in common).most_common(1)[0][0]
        first = next(iter(common.values()))
        place = article.origin(first)
        yield Credit(number, agency, share < _WHOLE, first.words_of(article.text), place.start, place.end, wire)


def _sentences(article: Article) -> dict[str, Span]:
    """Return the long sentences of an article as they are compared; what is quoted may be another's, too."""
    told = ((each.span, _WORD.findall(each.span.of(article.text).lower())) for each in article.sentences)
    return {
        " ".join(words): span
        for span, words in told
        if len(words) >= _FEWEST and not set('“”"').intersection(span.of(article.text))
    }

"""Takes an article, returns of each figure, name and quoted phrase of its headline whether the text has it."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newscli.article import Article, Span
from newscli.article.nearby import met_in_turn, sentence_at
from newscli.ingest import read
from newscli.ingest.metadata.agencies import agency_of
from newscli.language.document import Document
from newscli.language.lexicon.roles import ROLES
from newscli.language.words import unaccented
from newscli.matching import match, read_passage
from newscli.matching.figures import find_figures, may_round, numbers_in
from newscli.matching.figures.things import hedge_before
from newscli.matching.names import merge_names
from newscli.pipeline.corrections.corrected import quotes_of
from newscli.quotes import Quote, Quotes
from newscli.quotes.roles import Roles, verb_of
from newscli.quotes.sourcing import SOURCE_KINDS, source_kind
from newscli.schema.across_papers import (
    Audit,
    Claim,
    Credit,
    HeadlineCheck,
    Prominence,
    Pronoun,
    RoleCount,
    Source,
    Sourced,
    Spoken,
    Stands,
)
from newscli.timeline import find_times

_LOUD = 0.7  # share of capitalised words from which a headline has all of them so


def check_headline(number: int, article: Article) -> Iterator[HeadlineCheck]:
    """Yield what stands in the headline, and whether the text has it; nothing where there is no headline."""
    if not article.title:
        return
    headline = read(article.title + ".")
    title, text = Document.of(headline), Document.of(article)
    yield from _figures(number, headline, article)
    yield from _names(number, headline, article, title, text)
    yield from _quotations(number, headline, article, title)


def _figures(number: int, headline: Article, article: Article) -> Iterator[HeadlineCheck]:
    counted_there, tokens = numbers_in(article), Document.of(headline).tokens
    for span, value, loose in numbers_in(headline):
        hedge = hedge_before(tokens.lows, bisect_left(tokens.starts, span.start))[1]
        same = [place for place, other, its in counted_there if abs(value - other) <= max(loose, its)]
        places = same or [place for place, other, _ in counted_there if may_round(value, hedge, other)]
        stands: Stands = "yes" if places else "no"
        yield HeadlineCheck(number, "figure", span.of(headline.text), stands, next(iter(places), None))


def _names(
    number: int, headline: Article, article: Article, title: Document, text: Document
) -> Iterator[HeadlineCheck]:
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
    number: int, headline: Article, title: Document, known: list[tuple[Span, list[str]]]
) -> Iterator[HeadlineCheck]:
    """Yield the last names of people of the text that begin a headline, where any word has a capital."""
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
    lows = unaccented(name.lower()).replace("’", "'").split()
    return [word.strip(".").removesuffix("'s") for word in lows]


def _stands_in(part: list[str], whole: list[str]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


def _quotations(number: int, headline: Article, article: Article, title: Document) -> Iterator[HeadlineCheck]:
    for quotation in title.quotations:
        said = headline.text[quotation.inner : quotation.inner_end].strip(" ,.")
        found = match(read_passage(said), read_passage(article.text)) if said else None
        if said:
            stands: Stands = "no" if found is None else "yes" if found.kind == "exact" else "in other words"
            yield HeadlineCheck(number, "quotation", said, stands, Span(found.start, found.end) if found else None)


def _first(article: Article, words: str) -> Span | None:
    at = article.text.lower().find(words.lower())
    return Span(at, at + len(words)) if at >= 0 else None


# Takes articles, returns how they are sourced: by whom, by which claims no source stands, by what headlines say.


_PRONOUNS: dict[str, Pronoun] = {"she": "she", "her": "she", "he": "he", "him": "he", "they": "they"}
# Who counted is told without a verb of saying: "according to police", "the council put the cost at $4 million",
# "figures of the port show that".
_SOURCED = re.compile(
    r"\baccording to\b|\bputs?\b(?:[^,.;:]{3,60})?\s+at (?:\w+ ){0,2}[$£€]?\d"
    r"|\b(?:data|figures|statistics|records|results|numbers|documents|surveys?|polls?|stud(?:y|ies)|reports?|estimates)\b"
    r"[^.;:]{0,80}\b(?:show|suggest|indicat|reveal|found\b|finds?\b)\w*",
    re.IGNORECASE,
)


def audit(articles: Iterable[Article], known: Iterable[Article] = ()) -> Audit:
    """Return how articles are sourced: kinds of sources by paper and month, claims with figures but without a source,
    what the text has of the headline, whom the text itself calls she or he, and each statement with the role of its
    source; an article counts once. Agency copy is told also by what articles share with those `known`."""
    articles = tuple(articles)
    first = {article.id: number for number, article in reversed([*enumerate(articles)])}
    once = [(number, article) for number, article in enumerate(articles) if first[article.id] == number]
    quotes = {number: quotes_of(article) for number, article in once}
    said = [each for number, article in once for each in sources_of(number, article, quotes[number])]
    every = [(source, quote) for source, quote in said if quote.confidence != "unsure"]
    sources = tuple(source for source, _ in said)
    return Audit(
        tuple(_sources(articles, [source for source, _ in every])),
        tuple(claim for number, article in once for claim in _claims(number, article, quotes[number])),
        tuple(check for number, article in once for check in check_headline(number, article)),
        tuple(_pronouns(articles, every)),
        tuple(role_counts(sources)),
        sources,
        tuple(credits_of(once, known)),
    )


def _sources(articles: Sequence[Article], every: list[Source]) -> Iterator[Sourced]:
    """Yield counts by kind, of all articles first, then of each paper and month where there are several."""
    groups: dict[tuple[str, str], list[Source]] = defaultdict(list)
    for each in every:
        article = articles[each.article]
        groups[article.source or "", article.published.isoformat()[:7] if article.published else ""].append(each)
    shown = [(("", ""), every), *(sorted(groups.items()) if len(groups) > 1 else ())]
    for (paper, month), statements in shown:
        for kind in SOURCE_KINDS:
            if of_kind := [each for each in statements if each.kind == kind]:
                yield Sourced(paper, month, kind, *_counted(of_kind, statements))


def _counted(some: Sequence[Source], every: Sequence[Source]) -> tuple[int, int, float]:
    """Return how many statements some are, how many words, and the share of the words of all."""
    words = sum(each.words for each in some)
    return len(some), words, round(words / (sum(each.words for each in every) or 1), 4)


def _claims(number: int, article: Article, quotes: Quotes) -> Iterator[Claim]:
    dates = [time.span for time in find_times(article).times]
    said = [span for quote in quotes.quotes if quote.cue for span in quote.content]
    first: dict[Span, Span] = {}
    for figure in find_figures(article, dates):
        if figure.unit == "old":
            continue
        first.setdefault(sentence_at(article, figure.span.start) or figure.span, figure.span)
    for (sentence, span), sourced in zip(first.items(), met_in_turn(first, said), strict=True):
        if not sourced and not _SOURCED.search(sentence.of(article.text)):
            yield Claim(number, sentence, span)


def _pronouns(articles: Sequence[Article], every: list[tuple[Source, Quote]]) -> Iterator[Spoken]:
    """Yield what named people say, by the pronouns that stand for them where the text attributes words to them."""
    named = [(source, quote) for source, quote in every if source.kind == "person"]
    called: dict[tuple[int, str | None], Pronoun] = {}
    for source, quote in named:
        speaker = quote.speaker
        mention = speaker.mention.of(articles[source.article].text).lower() if speaker and speaker.mention else ""
        if mention in _PRONOUNS:
            called.setdefault((source.article, source.speaker), _PRONOUNS[mention])
    groups: dict[Pronoun, list[tuple[Source, Quote]]] = defaultdict(list)
    for source, quote in named:
        groups[called.get((source.article, source.speaker), "not told")].append((source, quote))
    for pronoun in sorted(groups, key=lambda each: -sum(source.words for source, _ in groups[each])):
        names = Counter(quote.named for _, quote in groups[pronoun] if quote.named)
        statements = [source for source, _ in groups[pronoun]]
        people = len(merge_names(names, {})) or 1
        yield Spoken(pronoun, people, *_counted(statements, [source for source, _ in named]))


# Takes articles, returns each statement with its source's role, place and verb, and whose text is an agency's.

_SAYING_ITSELF = ("document", "poll")  # "the report shows that", of which the model of statements is seldom sure
_WORD = re.compile(r"\w+")
_FEWEST = 7  # words of a sentence that two papers don't write alike by chance
_WHOLE, _PART = 0.5, 0.15  # shares of the words of an article that stand in an agency's


def sources_of(number: int, article: Article, found: Quotes) -> Iterator[tuple[Source, Quote]]:
    """Yield the statements of an article, `number` among others: by whom, in what role, how prominent, in what verb.

    They are those that are listed, and those of documents and polls of which newscli is less sure.
    """
    roles = Roles(article, found.quotes)
    for quote in found.quotes:
        role = roles.of(quote.speaker)
        if quote.confidence != "unsure" or (role in _SAYING_ITSELF and quote.cue):
            source = Source(
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
            yield source, quote


def _prominence(article: Article, quote: Quote) -> Prominence:
    """Return where a statement begins: in the first paragraph that is no heading, in the first third, or later."""
    lead = next((each.span for each in article.paragraphs if each.kind != "heading"), Span(0, 0))
    start = quote.span.start
    return "lead" if start < lead.end else "first third" if 3 * start < len(article.text) else "later"


def role_counts(sources: Sequence[Source]) -> Iterator[RoleCount]:
    """Yield how many statements are made in each role, how many words, where, and in what verbs."""
    for role in ROLES:
        if speaking := [each for each in sources if each.role == role]:
            places = [each.prominence for each in speaking]
            loaded = sum(each.verb == "loaded" for each in speaking)
            counts = _counted(speaking, sources)
            yield RoleCount(role, *counts, places.count("lead"), places.count("first third"), loaded)


def credits_of(once: Sequence[tuple[int, Article]], known: Iterable[Article] = ()) -> Iterator[Credit]:
    """Yield for each numbered article that is an agency's text, all or in part, what tells it.

    That is a credit line, a dateline, or else text that an agency's article has, among these or those `known`.
    """
    agencies = [(article, agency_of(article)) for _, article in once]
    wires: dict[str, tuple[str, str]] = {}  # a sentence, and the agency and the article that have it
    for article, found in (*agencies, *((each, agency_of(each)) for each in known)):
        if found and not found.partly:
            wires |= dict.fromkeys(_sentences(article), (found.agency, article.id))
    for (number, article), (_, found) in zip(once, agencies, strict=True):
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
    sentences = ((each.span, _WORD.findall(each.span.of(article.text).lower())) for each in article.sentences)
    return {
        " ".join(words): span
        for span, words in sentences
        if len(words) >= _FEWEST and not set('“”"').intersection(span.of(article.text))
    }

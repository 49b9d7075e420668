"""Takes articles, returns how they are sourced: by whom, by which claims no source stands, by what headlines say."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newscli.article.nearby import met_in_turn, sentence_at
from newscli.pipeline.headlines import check_headline

if TYPE_CHECKING:
    from newscli.article import Article, Span
    from newscli.quotes import Quote
    from newscli.quotes.sourcing import SourceKind
    from newscli.schema.audits import Audit, Claim, Pronoun, Sourced, Spoken

_PRONOUNS: "dict[str, Pronoun]" = {"she": "she", "her": "she", "he": "he", "him": "he", "they": "they"}
# Who counted is told without a verb of saying: "according to police", "the council put the cost at $4 million",
# "figures of the port show that".
_SOURCED = re.compile(
    r"\baccording to\b|\bputs?\b[^,.;:]{3,60}\bat (?:\w+ ){0,2}[$£€]?\d"
    r"|\b(?:data|figures|statistics|records|results|numbers|documents|surveys?|polls?|studies|reports|estimates)\b"
    r"[^.;:]{0,80}\b(?:show|suggest|indicat|reveal)\w*",
    re.IGNORECASE,
)


class _Statement(NamedTuple):
    """A statement of an article: its quote, the kind of its source, its words."""

    article: int
    quote: "Quote"
    kind: "SourceKind"
    words: int


def audit(articles: "Iterable[Article]") -> "Audit":
    """Return how articles are sourced: kinds of sources by paper and month, claims with figures but without a source,
    what the text has of the headline, and whom the text itself calls she or he; an article counts once."""
    from newscli.schema.audits import Audit

    articles = tuple(articles)
    first = {article.id: number for number, article in reversed([*enumerate(articles)])}
    once = [(number, article) for number, article in enumerate(articles) if first[article.id] == number]
    told = [statement for number, article in once for statement in _statements(number, article)]
    return Audit(
        tuple(_sources(articles, told)),
        tuple(claim for number, article in once for claim in _claims(number, article, told)),
        tuple(check for number, article in once for check in check_headline(number, article)),
        tuple(_pronouns(articles, told)),
    )


def _statements(number: int, article: "Article") -> Iterator[_Statement]:
    from newscli.pipeline.corrections.corrected import listed_quotes
    from newscli.quotes.sourcing import source_kind

    for quote in listed_quotes(article):
        yield _Statement(number, quote, source_kind(quote.speaker, article), quote.word_count(article.text))


def _sources(articles: "Sequence[Article]", told: list[_Statement]) -> "Iterator[Sourced]":
    """Yield counts by kind, of all articles first, then of each paper and month where there are several."""
    from newscli.quotes.sourcing import SOURCE_KINDS
    from newscli.schema.audits import Sourced

    groups: dict[tuple[str, str], list[_Statement]] = defaultdict(list)
    for each in told:
        article = articles[each.article]
        groups[article.source or "", article.published.isoformat()[:7] if article.published else ""].append(each)
    shown = [(("", ""), told), *(sorted(groups.items()) if len(groups) > 1 else ())]
    for (paper, month), statements in shown:
        total = sum(each.words for each in statements) or 1
        for kind in SOURCE_KINDS:
            of_kind = [each for each in statements if each.kind == kind]
            words = sum(each.words for each in of_kind)
            if of_kind:
                yield Sourced(paper, month, kind, len(of_kind), words, round(words / total, 4))


def _claims(number: int, article: "Article", told: list[_Statement]) -> "Iterator[Claim]":
    """Yield the sentences with a figure that are no statement of anybody, each once."""
    from newscli.matching.figures import find_figures
    from newscli.schema.audits import Claim
    from newscli.timeline import find_times

    dates = [time.span for time in find_times(article).times]
    said = [span for each in told if each.article == number for span in each.quote.content]
    first: dict[Span, Span] = {}
    for figure in find_figures(article, dates):
        first.setdefault(sentence_at(article, figure.span.start) or figure.span, figure.span)
    for (sentence, span), sourced in zip(first.items(), met_in_turn(first, said), strict=True):
        if not sourced and not _SOURCED.search(sentence.of(article.text)):
            yield Claim(number, sentence, span)


def _pronouns(articles: "Sequence[Article]", told: list[_Statement]) -> "Iterator[Spoken]":
    """Yield what named people say, by the pronouns that stand for them where the text attributes words to them."""
    from newscli.schema.audits import Spoken

    named = [each for each in told if each.kind == "person"]
    called = _called(articles, named)
    total = sum(each.words for each in named) or 1
    groups: dict[Pronoun, list[_Statement]] = defaultdict(list)
    for each in named:
        groups[called.get(_person(each), "not told")].append(each)
    for pronoun in sorted(groups, key=lambda each: -sum(statement.words for statement in groups[each])):
        statements = groups[pronoun]
        words = sum(each.words for each in statements)
        yield Spoken(pronoun, _people(statements), len(statements), words, round(words / total, 4))


def _people(statements: list[_Statement]) -> int:
    """Return how many people they are, in all articles together; a pronoun that stands for no name is nobody new."""
    from newscli.matching.names.people import merge_names

    names = (each.quote.named for each in statements if each.quote.named)
    return len(merge_names(Counter(names), {})) or 1


def _called(articles: "Sequence[Article]", named: list[_Statement]) -> "dict[tuple[int, str], Pronoun]":
    """Return the pronoun that an article has for each speaker; people of one name in several articles share theirs."""
    called: dict[tuple[int, str], Pronoun] = {}
    for each in named:
        speaker = each.quote.speaker
        mention = speaker.mention.of(articles[each.article].text).lower() if speaker and speaker.mention else ""
        if mention in _PRONOUNS:
            called.setdefault(_person(each), _PRONOUNS[mention])
    return called


def _person(each: _Statement) -> tuple[int, str]:
    return each.article, each.quote.speaker.name if each.quote.speaker else ""

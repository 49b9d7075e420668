"""Takes one article or several, returns a `Summary` made of their own sentences, or their key phrases."""

from datetime import date

from newscli.article import Article, Span
from newscli.errors import NothingFoundError
from newscli.records import frozen
from newscli.summary.budget import Budget, choose
from newscli.summary.eligibility import OFF_TOPIC
from newscli.summary.keyphrases import Keyphrase, Keyphrases, find_keyphrases
from newscli.summary.methods import METHODS, find_method
from newscli.summary.story import Story

__all__ = [
    "Comparison", "Keyphrase", "Keyphrases", "ScoredSentence", "Summary", "compare_summaries", "find_keyphrases",
    "summarize", "summary_methods",
]  # fmt: skip


@frozen()
class ScoredSentence:
    """A sentence: its number and place in its article, that article's id, its score, and what made it, in words."""

    index: int
    span: Span
    score: float
    article: str
    reasons: tuple[str, ...]
    chosen: bool


@frozen()
class Summary:
    """Sentences of one article or several, in their order; `words` counts theirs, between blanks.

    `scored` has every sentence that was looked at, chosen or not, where that was asked for.
    """

    method: str
    sentences: tuple[ScoredSentence, ...]
    words: int
    scored: tuple[ScoredSentence, ...] = ()


@frozen()
class Comparison:
    """The summaries that several methods make of the same articles within the same budget."""

    summaries: tuple[Summary, ...]


def summary_methods() -> tuple[str, ...]:
    """Return the names of the methods, the default first."""
    return tuple(METHODS)


def summarize(
    article: Article,
    *more: Article,
    sentences: int | None = None,
    words: int | None = None,
    percent: float | None = None,
    method: str = "news",
    query: str | None = None,
    explain: bool = False,
) -> Summary:
    """Choose sentences of `article`, and of `more` that tell the same story, within one budget.

    The budget is a number of `sentences` (3 where nothing is asked), or of `words` (never over), or a `percent` of
    the sentences (at least one). Who asks for more than there is gets all there is. With a `query` the summary
    is of what is said about that. Of several articles the older come first, where all have their day. `explain` adds
    the scores of all sentences. Raises `UsageError` for an unknown
    method, an impossible budget, or a budget of words that no sentence fits, and
    `NothingFoundError` where nothing is about the query.
    """
    way = find_method(method)
    story = Story(_in_time((article, *more)), query)
    if query is not None and (not story.query or all(fault == OFF_TOPIC for fault in story.faults)):
        raise NothingFoundError(f"nothing here is about “{query}”. Try other words.")
    budget = Budget.of(sentences, words, percent, len(story.sentences))
    ranking = way.within(story, budget.count(story), budget.words)
    chosen = choose(story, ranking.order, budget)

    def scored_sentence(number: int) -> ScoredSentence:
        sentence = story.sentences[number]
        fault = story.faults[number]
        return ScoredSentence(
            sentence.position,
            sentence.span,
            ranking.scores[number],
            story.articles[sentence.article].id,
            (fault,) if fault else ranking.reasons(number),
            number in chosen,
        )

    return Summary(
        method,
        tuple(map(scored_sentence, sorted(chosen))),
        sum(story.sentences[number].length for number in chosen),
        tuple(map(scored_sentence, range(len(story.sentences)))) if explain else (),
    )


def _in_time(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """Return the articles as their story went on, whatever order they come in; as given where a day is not known."""
    if any(article.published is None for article in articles):
        return articles
    return tuple(sorted(articles, key=lambda article: (article.published or date.min, article.id)))


def compare_summaries(
    article: Article,
    *more: Article,
    sentences: int | None = None,
    words: int | None = None,
    percent: float | None = None,
    query: str | None = None,
) -> Comparison:
    """Summarize by every method, as `summarize` does by one."""
    return Comparison(
        tuple(
            summarize(article, *more, sentences=sentences, words=words, percent=percent, method=method, query=query)
            for method in METHODS
        )
    )

"""In: one article or several; out: a `Summary` made of their own sentences, or their key phrases."""

from dataclasses import dataclass

from newscli.article import Article, Span
from newscli.summary.budget import Budget, choose
from newscli.summary.keyphrases import find_keyphrases
from newscli.summary.methods import METHODS, find_method
from newscli.summary.story import Story

__all__ = ["ScoredSentence", "Summary", "find_keyphrases", "summarize", "summary_methods"]


@dataclass(frozen=True, slots=True)
class ScoredSentence:
    """A sentence: its number and place in its article, that article's id, its score, and what made it, in words."""

    index: int
    span: Span
    score: float
    article: str
    reasons: tuple[str, ...] = ()
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class Summary:
    """Sentences of one article or several, in their order; `words` counts theirs, between blanks.

    `scored` has every sentence that was looked at, chosen or not.
    """

    method: str
    sentences: tuple[ScoredSentence, ...]
    words: int
    scored: tuple[ScoredSentence, ...] = ()


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
) -> Summary:
    """Choose sentences of `article`, and of `more` that tell the same story, within one budget.

    The budget is a number of `sentences` (3 where nothing is asked), or of `words` (never over), or a `percent` of
    the sentences (at least one). Who asks for more than there is gets all there is. With a `query` the summary
    is of what is said about that. Raises `UsageError` for an unknown method, an impossible budget, or a budget
    of words that no sentence fits.
    """
    choose_by = find_method(method).choose
    story = Story((article, *more), query)
    budget = Budget.of(sentences, words, percent, len(story.sentences))
    ranking = choose_by(story, budget.count(story))
    chosen = choose(story, ranking.order, budget)
    scored = tuple(
        ScoredSentence(
            sentence.position,
            sentence.span,
            ranking.scores[number],
            story.articles[sentence.article].id,
            ranking.reasons[number] if ranking.reasons else (),
            number in chosen,
        )
        for number, sentence in enumerate(story.sentences)
    )
    taken = tuple(each for each in scored if each.chosen)
    return Summary(method, taken, sum(story.sentences[number].length for number in chosen), scored)

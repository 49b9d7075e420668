"""In: an `Article`; out: a `Summary` made of its own sentences."""

from dataclasses import dataclass

from newscli.article import Article, Span

__all__ = ["ChosenSentence", "Summary", "summarize", "summary_methods"]


@dataclass(frozen=True, slots=True)
class ChosenSentence:
    """A sentence of the summary: its number and place in the article, its score, and why it was chosen, in words."""

    index: int
    span: Span
    score: float
    article: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """Sentences of an article, in its order; `words` counts theirs."""

    method: str
    sentences: tuple[ChosenSentence, ...]
    words: int


def summary_methods() -> tuple[str, ...]:
    """Return the names of the methods, the default first."""
    return ("news", "lead")


def summarize(article: Article, *, sentences: int = 3, method: str = "news") -> Summary:
    """Choose `sentences` sentences."""
    chosen = article.sentences[:sentences]
    picked = tuple(ChosenSentence(s.index, s.span, 0.0, article.id) for s in chosen)
    return Summary(method, picked, sum(len(s.span.of(article.text).split()) for s in chosen))

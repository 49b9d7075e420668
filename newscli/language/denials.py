"""Takes the cue of a statement, returns the words that deny what is told there, or leave it in doubt."""

from bisect import bisect_left

from newscli.article import Article, Span
from newscli.language.document import Document
from newscli.language.lexicon.negation import denies, doubts, is_negation

_BACK = 3  # tokens from a verb of saying back to what denies it


def denying_words(article: Article, cue: Span | None, content: Span) -> Span | None:
    """Return the words that say that what is told is not so, or doubtful: "denied", "did [not say]"; None without.

    What is quoted before "he denied", or after it and a comma, is the denial itself.
    """
    if cue is None or content.start < cue.end:
        return None
    between, first = article.text[cue.end : content.start], article.text[content.start : content.start + 1]
    if not first.isalnum() and not {",", ":"}.isdisjoint(between):
        return None
    document = Document.of(article)
    tokens = document.tokens
    at = bisect_left(tokens.starts, cue.start)
    begin = max((each.begin for each in document.clauses_at(at) if each.begin <= at < each.end), default=at)
    before = range(max(begin, at - _BACK), at)
    negation = next((k for k in before if is_negation(tokens.lows, k)), None)
    if (denies(tokens.low(at)) or doubts(tokens.low(at))) == (negation is not None):
        return None
    return cue if negation is None else Span(tokens.starts[negation], cue.end)

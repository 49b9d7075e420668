"""In: an article; out: its key phrases, as places in it."""

import re
from collections import Counter

from newscli.article import Article, Span
from newscli.language import find_words
from newscli.summary.terms import STOP_TERMS, term_of

_BREAK = re.compile(r"[^ \-]")


def find_keyphrases(article: Article, count: int = 10) -> tuple[Span, ...]:
    """Return the first places of the `count` phrases that carry most of the article, best first.

    A phrase is a run of words that carry meaning; it counts for the sum of its words' frequencies (after RAKE:
    Rose et al. 2010), and one that stands inside a better one, or holds it, is passed over.
    """
    phrases = _phrases(article)
    frequency = Counter(term for terms, _ in phrases for term in terms)
    times = Counter(terms for terms, _ in phrases)
    first: dict[tuple[str, ...], Span] = {}
    for terms, span in phrases:
        first.setdefault(terms, span)
    worth = {t: times[t] * sum(frequency[term] for term in t) / (1 + len(t)) ** 0.5 for t in first}
    chosen: list[tuple[str, ...]] = []
    for terms in sorted(first, key=lambda t: (-worth[t], first[t].start)):
        if not any(set(terms) <= set(other) or set(other) <= set(terms) for other in chosen):
            chosen.append(terms)
        if len(chosen) == count:
            break
    return tuple(first[terms] for terms in chosen)


def _phrases(article: Article) -> list[tuple[tuple[str, ...], Span]]:
    found: list[tuple[tuple[str, ...], Span]] = []
    for sentence in article.sentences:
        run: list[tuple[str, Span]] = []
        for word in find_words(article.text, sentence.span.start, sentence.span.end):
            term = term_of(word.text)
            carries = term not in STOP_TERMS and len(term) > 2
            if run and (not carries or _BREAK.search(article.text, run[-1][1].end, word.start) or len(run) == 4):
                found.append(_phrase(run))
                run = []
            if carries:
                run.append((term, Span(word.start, word.end)))
        if run:
            found.append(_phrase(run))
    return found


def _phrase(run: list[tuple[str, Span]]) -> tuple[tuple[str, ...], Span]:
    return tuple(term for term, _ in run), Span(run[0][1].start, run[-1][1].end)

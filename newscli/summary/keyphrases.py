"""In: an article; out: its key phrases, as places in it."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from newscli.article import Article, Span
from newscli.language import find_words
from newscli.summary.expectation import rarity
from newscli.summary.features import CALENDAR
from newscli.summary.terms import STOP_TERMS, term_of

_BREAK = re.compile(r"[^ \-]")


class Keyphrase(NamedTuple):
    """A phrase: where it stands first, and how often it comes."""

    span: Span
    times: int


@dataclass(frozen=True, slots=True)
class Keyphrases:
    """The phrases that carry most of an article, best first."""

    phrases: tuple[Keyphrase, ...]


def find_keyphrases(article: Article, count: int = 10) -> Keyphrases:
    """Find the `count` phrases that carry most of the article, best first.

    A phrase is a run of words that carry meaning; it counts for its words, how often each comes and how rare it
    is elsewhere (after RAKE: Rose et al. 2010). One that stands inside a better one, or holds it, is passed over, and
    no word is in more than two.
    """
    phrases = _phrases(article)
    often = Counter(term for terms, _ in phrases for term in terms)
    times = Counter(terms for terms, _ in phrases)
    first = dict(reversed(phrases))
    worth = {
        terms: times[terms] ** 0.5 * sum(often[term] * rarity(term) for term in terms) / len(terms) ** 0.5
        for terms in first
    }
    chosen: list[tuple[str, ...]] = []
    used: Counter[str] = Counter()
    for terms in sorted(first, key=lambda t: (-worth[t], first[t].start)):
        inside = any(set(terms) <= set(other) or set(other) <= set(terms) for other in chosen)
        if len(chosen) < count and not inside and all(used[term] < 2 for term in terms):
            chosen.append(terms)
            used.update(terms)
    return Keyphrases(tuple(Keyphrase(first[terms], times[terms]) for terms in chosen))


def _phrases(article: Article) -> list[tuple[tuple[str, ...], Span]]:
    found: list[tuple[tuple[str, ...], Span]] = []
    for sentence in article.sentences:
        run: list[tuple[str, Span]] = []
        for word in find_words(article.text, sentence.span.start, sentence.span.end):
            term = term_of(word.text)
            carries = term not in STOP_TERMS and len(term) > 2 and word.text.lower() not in CALENDAR
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

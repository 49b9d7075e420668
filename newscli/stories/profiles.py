"""Takes articles, returns their profiles: the weights of the words that tell best what each is about.

TF-IDF, as in topic detection and tracking (Allan, Papka and Lavrenko, "On-line New Event Detection and Tracking", SIGIR
1998). Names count three times, and numbers twice, since look-alike events differ in them; the lead counts twice, since
it says what happened, to whom and where. The list of common words was written by hand, from general knowledge.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import log

from newscli.article import Article
from newscli.language import bare, split_words
from newscli.language.lexicon.closed_classes import FUNCTION_WORDS
from newscli.language.likeness import Vector, rarity, vector
from newscli.language.words import word_set

_NAME, _NUMBER = 3, 2
_OF_THE_TEXT = 0.2  # of the words of its own headline an article has more
_TERMS = 60  # the strongest words of an article are its profile
_ARTICLES_IMAGINED = 100  # few articles say little of how rare a word is; this many more are imagined, without it
_COMMON = FUNCTION_WORDS | word_set(
    "will may said says other one two new first last year years day days week people told"
)


def profiles(articles: Sequence[Article]) -> list[Vector]:
    """Return the weights of the strongest words of each article, of length one, the strongest first."""
    counts = [_counts(article) for article in articles]
    rare = rarity([each.keys() for each in counts], _ARTICLES_IMAGINED)
    return [_profile(each, rare) for each in counts]


def _counts(article: Article) -> dict[str, float]:
    """Count terms: a word of the headline or the lead twice, one of sentence number n counts 1 + 1/(n + 1)."""
    spelled: dict[str, float] = {}
    for sentence in article.sentences:
        worth = 1 + 1 / (1 + sentence.index)
        for word in split_words(article.text, sentence.span.start, sentence.span.end):
            spelled[word] = spelled.get(word, 0.0) + worth
    for word in _of_title(article.title or "", spelled):
        spelled[word] = spelled.get(word, 0.0) + 2
    counted: dict[str, float] = {}
    for word, worth in spelled.items():
        term, factor = _term(word)
        if factor:
            counted[term] = counted.get(term, 0.0) + worth * factor
    return counted


def _of_title(title: str, told: dict[str, float]) -> list[str]:
    """Return the words of a headline; none of one that the text has little of: it is not this article's."""
    words = split_words(title)
    terms = {term for term, factor in map(_term, words) if factor}
    known = terms & {_term(word)[0] for word in told}
    return words if len(known) >= _OF_THE_TEXT * len(terms) else []


@lru_cache(maxsize=100_000)
def _term(word: str) -> tuple[str, int]:
    """Return the term that a word counts as, and how often; 0 for words that every article has."""
    term = bare(word).lower()
    if len(term) < 3 or term in _COMMON:
        return term, 0
    return term, _NAME if word[0].isupper() else _NUMBER if word[0].isdigit() else 1


def _profile(counts: dict[str, float], rare: Vector) -> Vector:
    weights = {term: (1 + log(number)) * rare[term] for term, number in counts.items()}
    return vector(dict(sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))[:_TERMS]))

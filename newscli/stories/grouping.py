"""Takes articles, returns groups of them, each about one event, told by their words and their days.

Average-link clustering over the cosine of TF-IDF profiles, in which names count double, as in topic detection and
tracking (Allan, Papka and Lavrenko, "On-line New Event Detection and Tracking", SIGIR 1998). Articles whose days lie
too far apart are never about one thing: a strike in March is not the strike of September. The list of common words was
written by hand, from general knowledge.
"""

import math
from collections import Counter
from collections.abc import Sequence

from newscli.article import Article
from newscli.language import bare, find_words
from newscli.language.likeness import Vector, cosine, rarity, vector

ALIKE = 0.12  # the average likeness of two groups that tell one story
DAYS = 4  # two articles may be at most this many days apart
_TERMS = 60  # the strongest words of an article are its profile
_FEWEST = 100  # few articles say little of how rare a word is; this many more are imagined, without it
_WORDS = """
    the a an and or but of to in on at by for with from as is are was were be been has have had it its he she they his
    her their them this that these those who which what when where will would can could may might not no said says
    after before over under about into out up down more than other also one two new first last year years day days
    week people told there we you i our your all some any if so then
"""
_COMMON = frozenset(_WORDS.split())


def group_stories(articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """Return groups of the numbers of articles, larger ones first, each in the order given."""
    groups: dict[int, tuple[int, ...]] = {number: (number,) for number in range(len(articles))}
    links = _links(articles, profiles(articles))
    while pair := _closest(groups, links):
        one, other = pair
        groups[one] += groups.pop(other)
        _join(links, one, other)
    ordered = sorted((tuple(sorted(each)) for each in groups.values()), key=lambda each: (-len(each), each))
    return tuple(ordered)


def lead(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Put the article first that tells most of what the others tell: the one most like all of them together."""
    found = profiles(articles)
    total = [sum(cosine(one, other) for other in found) for one in found]
    order = sorted(range(len(articles)), key=lambda i: (-total[i], str(articles[i].published), articles[i].id))
    return tuple(articles[i] for i in order)


def profiles(articles: Sequence[Article]) -> list[Vector]:
    """Return the weights of the strongest words of each article, of length one."""
    counts = [_counts(article) for article in articles]
    rare = rarity([each.keys() for each in counts], _FEWEST)
    return [_profile(each, rare) for each in counts]


def _counts(article: Article) -> Counter[str]:
    """Count words, those of the headline and those within a sentence that begin with a capital twice."""
    counted: Counter[str] = Counter()
    for words in (article.title or "", article.text):
        for word in find_words(words):
            term = bare(word.text).lower()
            if len(term) > 2 and term not in _COMMON:
                counted[term] += 2 if word.text[:1].isupper() or words is article.title else 1
    return counted


def _profile(counts: Counter[str], rare: Vector) -> Vector:
    weights = {term: (1 + math.log(number)) * rare[term] for term, number in counts.items()}
    return vector(dict(sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))[:_TERMS]))


def _links(articles: Sequence[Article], found: list[Vector]) -> dict[int, dict[int, float]]:
    """Return for each article the others that may tell the same story, and how like they are."""
    links: dict[int, dict[int, float]] = {number: {} for number in range(len(articles))}
    for other in range(len(articles)):
        for one in range(other):
            a, b = articles[one].published, articles[other].published
            if a is None or b is None or abs((a - b).days) <= DAYS:
                links[one][other] = links[other][one] = cosine(found[one], found[other])
    return links


def _closest(groups: dict[int, tuple[int, ...]], links: dict[int, dict[int, float]]) -> tuple[int, int] | None:
    """Return the two groups most like each other, if they are like enough. Links hold the sum over all pairs."""
    best, pair = ALIKE, None
    for one, others in links.items():
        for other, total in others.items():
            average = total / (len(groups[one]) * len(groups[other])) if one < other else 0.0
            if average > best:
                best, pair = average, (one, other)
    return pair


def _join(links: dict[int, dict[int, float]], one: int, other: int) -> None:
    """Let the group `one` have the links of both; a third that either may not join, the two may not join."""
    gone = links.pop(other)
    kept = {each: total + gone[each] for each, total in links[one].items() if each in gone}
    for each in links:
        links[each].pop(other, None)
        links[each].pop(one, None)
    links[one] = kept
    for each, total in kept.items():
        links[each][one] = total

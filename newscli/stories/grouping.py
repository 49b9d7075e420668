"""A group of articles on its way to be a story: what it is about, when, and how alike it is to another one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from heapq import heapify, heappop, heappush, nlargest
from math import comb, log
from operator import itemgetter
from typing import Self

from newscli.article import Article
from newscli.language import bare, split_words
from newscli.language.lexicon.closed_classes import FUNCTION_WORDS
from newscli.language.likeness import Vector, centre, cosine, rarity, vector
from newscli.language.words import word_set

_DAYS_NEAR, _DAYS_FAR = 7, 90  # days: likeness counts in full up to the first, and for nothing from the second on
_INDEXED = 20  # of the terms of a group, those that find others
_TERMS = 300  # terms that a group keeps, the strongest, so that large ones cost no more than small ones
_APART, _FEWEST = 0.75, 3  # the closeness below which two groups are apart, and articles that show how close they are
_COPIES = 0.35  # two articles this much alike or more may be copies, and show no more how close a story's are


@dataclass(slots=True)
class Group:
    """The numbers of the articles, the sum of their profiles, that of their days as ordinals, and how many have one.

    `inside` is the sum of the cosines of all their pairs, copies left aside.
    """

    articles: list[int]
    total: Vector
    days: int
    dated: int
    inside: float = 0.0

    @classmethod
    def of(cls, number: int, profile: Vector, day: date | None) -> Self:
        """Return the group of one article."""
        return cls([number], profile, day.toordinal() if day else 0, 1 if day else 0)

    def take(self, other: Self) -> None:
        """Add the articles of another group."""
        across = len(self.articles) * len(other.articles)
        self.inside += other.inside + min(cosine(self.total, other.total), _COPIES * across)
        self.articles += other.articles
        self.days += other.days
        self.dated += other.dated
        small, large = sorted((self.total, other.total), key=len)
        self.total = large | {term: weight + large.get(term, 0.0) for term, weight in small.items()}
        if len(self.total) > 2 * _TERMS:
            self.total = dict(_strongest(self.total.items(), _TERMS))

    def strongest(self) -> Vector:
        """Return the terms that tell best what the group is about, with their mean weights."""
        return {term: weight / len(self.articles) for term, weight in _strongest(self.total.items(), _INDEXED)}

    def likeness(self, other: Self) -> float:
        """Return the sum of the likeness of all pairs across two groups: cosines that fade with the days between."""
        near = self._nearness(other)
        return near and near * cosine(self.total, other.total)

    def is_apart(self, other: Self) -> bool:
        """Return True if both are much more like themselves than like one another: two stories of one kind.

        That is the relative closeness of clusters (CHAMELEON: Karypis, Han and Kumar 1999), here by words alone.
        """
        if min(len(self.articles), len(other.articles)) < _FEWEST:
            return False
        pairs = len(self.articles) * len(other.articles)
        return cosine(self.total, other.total) / pairs < _APART * min(self._closeness(), other._closeness())

    def _closeness(self) -> float:
        return self.inside / comb(len(self.articles), 2)

    def _nearness(self, other: Self) -> float:
        """Return 1 for days near each other, 0 for those far apart. A day that is not known lies near all others."""
        if not self.dated or not other.dated:
            return 1.0
        apart = abs(self.days / self.dated - other.days / other.dated)
        return min(1.0, max(0.0, (_DAYS_FAR - apart) / (_DAYS_FAR - _DAYS_NEAR)))


def _strongest(terms: Iterable[tuple[str, float]], count: int) -> list[tuple[str, float]]:
    return nlargest(count, terms, key=itemgetter(1))


# An inverted index: which groups share their strongest terms with one, without a comparison of all with all.

_MOST_GROUPS = 400  # groups found by one term: the last ones, so that a term that all have costs no square
_GLIMPSE = 0.02  # what the terms that find a group add up to at least


class Index:
    """The numbers of groups by their strongest terms."""

    def __init__(self) -> None:
        self._found: defaultdict[str, dict[int, float]] = defaultdict(dict)
        self._terms: dict[int, Vector] = {}

    def post(self, number: int, strongest: Vector) -> None:
        """Let a group be found by these terms, and by those alone."""
        self.drop(number)
        self._terms[number] = strongest
        for term, weight in strongest.items():
            groups = self._found[term]
            groups[number] = weight
            if len(groups) > _MOST_GROUPS:
                del groups[next(iter(groups))]

    def drop(self, number: int) -> None:
        """Let a group be found no more."""
        for term in self._terms.pop(number, ()):
            self._found[term].pop(number, None)

    def find(self, strongest: Vector) -> list[int]:
        """Return the groups that share enough of these terms."""
        shared: defaultdict[int, float] = defaultdict(float)
        for term, weight in strongest.items():
            if term in self._found:
                for number, its in self._found[term].items():
                    shared[number] += weight * its
        return [number for number, total in shared.items() if total >= _GLIMPSE]


# Takes the profiles and days of articles, returns groups: average-link clustering (Sokal and Michener 1958).
#
# The two groups most alike are joined as long as the mean likeness of their pairs reaches the threshold and they are
# not apart. Sums over pairs are kept instead of means, since those of a joined group are the sums of its parts; a
# pair of groups that share too little to have a sum counts as 0. Articles come by their days, `BATCH` at a time, to
# the groups of those before (as in fractionation, Cutting et al. 1992), so that the cost grows with their number and
# not with its square.

BATCH = 200  # articles that are compared with one another before any are joined
_LINKED = 0.06  # groups whose pairs are less alike than this have no sum


def join_alike(found: Sequence[Vector], days: Sequence[date | None], threshold: float) -> list[list[int]]:
    """Return groups of the numbers of articles, each number in one of them."""
    linkage = Linkage(threshold)
    order = sorted(range(len(found)), key=lambda number: (days[number] or date.min, number))
    for start in range(0, len(order), BATCH):
        linkage.add([Group.of(number, found[number], days[number]) for number in order[start : start + BATCH]])
    return [group.articles for group in linkage.groups.values()]


class Linkage:
    """Groups by the number of their first article, and the sums of likeness between them."""

    def __init__(self, threshold: float) -> None:
        self.groups: dict[int, Group] = {}
        self._threshold = threshold
        self._links: dict[int, dict[int, float]] = {}
        self._index = Index()

    def add(self, groups: Sequence[Group]) -> None:
        """Take groups of one article each, and join what is alike."""
        waiting: list[tuple[float, int, int]] = []
        for group in groups:
            waiting += self._link(group)
        heapify(waiting)
        grown = set()
        while waiting:
            mean, one, other = heappop(waiting)
            known = one in self.groups and other in self.groups and mean == self._mean(one, other)
            if known and not self.groups[one].is_apart(self.groups[other]):
                for pair in self._join(one, other):
                    heappush(waiting, pair)
                grown.add(one)
        for number in grown & self.groups.keys():
            self._index.post(number, self.groups[number].strongest())

    def _link(self, group: Group) -> list[tuple[float, int, int]]:
        """Take a group and compare it with those that share its terms; return those that may be joined with it."""
        number, strongest = group.articles[0], group.strongest()
        links: dict[int, float] = {}
        for other in self._index.find(strongest):
            total = group.likeness(self.groups[other])
            if total >= _LINKED * len(self.groups[other].articles):
                links[other] = self._links[other][number] = total
        self.groups[number], self._links[number] = group, links
        self._index.post(number, strongest)
        return self._alike(number)

    def _alike(self, number: int) -> list[tuple[float, int, int]]:
        pairs = ((min(number, other), max(number, other)) for other in self._links[number])
        means = ((self._mean(*pair), *pair) for pair in pairs)
        return [each for each in means if -each[0] >= self._threshold]

    def _mean(self, one: int, other: int) -> float:
        """Return the mean likeness of the pairs across two groups, negative, so that a heap gives the largest first."""
        pairs = len(self.groups[one].articles) * len(self.groups[other].articles)
        return -self._links[one].get(other, 0.0) / pairs

    def _join(self, one: int, other: int) -> list[tuple[float, int, int]]:
        """Let the group `one` have the articles and the links of both; return what may be joined with it now."""
        self.groups[one].take(self.groups.pop(other))
        self._index.drop(other)
        links, gone = self._links[one], self._links.pop(other)
        del gone[one], links[other]
        for third, total in gone.items():
            del self._links[third][other]
            links[third] = self._links[third][one] = links.get(third, 0.0) + total
        return self._alike(one)


# Takes articles, returns their profiles: the weights of the words that tell best what each is about.
#
# TF-IDF, as in topic detection and tracking (Allan, Papka and Lavrenko, "On-line New Event Detection and Tracking",
# SIGIR 1998). Names count three times, and numbers twice, since look-alike events differ in them; the lead counts
# twice, since it says what happened, to whom and where. The list of common words was written by hand, from general
# knowledge.

_NAME, _NUMBER = 3, 2
_OF_THE_TEXT = 0.2  # of the words of its own headline an article has more
_PROFILE_TERMS = 60  # the strongest words of an article are its profile
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


def _of_title(title: str, weights: dict[str, float]) -> list[str]:
    """Return the words of a headline; none of one that the text has little of: it is not this article's."""
    words = split_words(title)
    terms = {term for term, factor in map(_term, words) if factor}
    known = terms & {_term(word)[0] for word in weights}
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
    return vector(dict(_strongest(weights.items(), _PROFILE_TERMS)))


# Takes articles, returns groups of them, each about one event, told by their words and their days.

ALIKE = 0.1  # the average likeness of two groups that tell one story


def group_stories(articles: Iterable[Article]) -> tuple[tuple[int, ...], ...]:
    """Return groups of the numbers of articles, larger ones first, each in the order given.

    Days that are guessed count as unknown. The cost grows about as the number of articles does.
    """
    articles = tuple(articles)
    days = [None if article.date_from == "guessed" else article.published for article in articles]
    groups = join_alike(profiles(articles), days, ALIKE)
    return tuple(sorted((tuple(sorted(each)) for each in groups), key=lambda each: (-len(each), each)))


def lead(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Put the article first that tells most of what the others tell: the one most like all of them together."""
    found = profiles(articles)
    middle = centre(found)
    alike = [round(cosine(each, middle), 9) for each in found]  # equal ones stay equal, whatever was added first
    order = sorted(range(len(articles)), key=lambda i: (-alike[i], str(articles[i].published), articles[i].id))
    return tuple(articles[i] for i in order)

"""Takes the tokens of an article, returns the words among them that tell something, as what they count as.

Words of grammar, verbs of saying and words of time tell nothing here; words of one sense
(`newscli.language.lexicon.meaning`) are one.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import chain

from newscli.article import Article, Span
from newscli.language.document import Document, Tokens
from newscli.language.lexicon.calendar import PARTS_OF_DAY, TODAY
from newscli.language.lexicon.meaning import DISTINCT_LETTERS, is_of_saying, sense_of, term_of
from newscli.language.lexicon.measures import HEDGES, unit_of
from newscli.language.likeness import Place, Vector, rarity, vector
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.matching.compared import DatedSpan, bounds_of, nearest_sentences, sentences_read
from newscli.matching.same_words.passages import is_common
from newscli.matching.terms.around import (
    Around,
    clause_of,
    name_of,
    order_in,
    phrase_at,
    predicate_at,
    subject_of,
    tokens_of,
)

_INFORMATIVE = codes("NOMINAL VERBS ADJECTIVE") - codes("CALENDAR")
_NAMES, _VERBS = codes("NAMES"), codes("VERBS")
_UNINFORMATIVE = word_set(
    "year years month months week weeks day days time times last next people person persons number according"
    " also later earlier ago mr mrs ms dr new say"
)
_IGNORED = frozenset((*PARTS_OF_DAY, *TODAY)) | _UNINFORMATIVE
_HEDGING = frozenset(word for words, _ in HEDGES for word in words.split())
_ABOUT = 5  # words that tell what several places are about


def informative_words(tokens: Tokens, first: int, last: int) -> list[str]:
    """Return the words that tell something among the tokens `first <= i < last`."""
    found = []
    for at in range(first, last):
        if phrase := phrase_at(tokens, at):
            found.append(phrase)
        elif is_informative(tokens.lows[at], tokens.codes[at]):
            found.append(_term(tokens, at))
    return found


def is_informative(low: str, code: str) -> bool:
    """Return True if a word in lower case tells something."""
    is_hedge = low in _HEDGING and code not in _VERBS  # "close to 40", not "to close"
    if code not in _INFORMATIVE or low in _IGNORED or is_hedge or not low[0].isalpha() or unit_of(low):
        return False
    return not is_common(low) and not is_of_saying(low)


def informative_names(tokens: Tokens, first: int, last: int) -> list[set[str]]:
    """Return the names among the tokens `first <= i < last`, each as the set of its words that tell something."""
    runs: list[set[str]] = []
    end = -1
    for k in range(first, last):
        if tokens.codes[k] in _NAMES and is_informative(tokens.lows[k], tokens.codes[k]):
            if end != k:
                runs.append(set())
            runs[-1].add(tokens.lows[k])
            end = k + 1
    return runs


def _term(tokens: Tokens, at: int) -> str:
    """Return what a word counts as; one of a name has no ending, and no sense but at its head ("Police")."""
    low = tokens.lows[at]
    if tokens.codes[at] not in _NAMES:
        return term_of(low)
    is_inner = tokens.codes[at - 1 : at] in _NAMES and tokens.codes[at + 1 : at + 2] in _NAMES
    return (None if is_inner else sense_of(low)) or low[:DISTINCT_LETTERS]


def about(words: Sequence[Around], article: Article, sentence: int) -> str:
    """Return the words that most of the places share, as a sentence of the article spells them."""
    document = Document.of(article)
    tokens = document.tokens
    first, last = tokens.sentences[sentence], [*tokens.sentences, len(tokens)][sentence + 1]
    weights: dict[str, float] = {}
    for each in words:
        for word, weight in each.all.items():
            weights[word] = weights.get(word, 0.0) + weight
    shared = {word for word in weights if sum(word in each.all for each in words) * 2 > len(words)}
    spelled: dict[str, tuple[int, str]] = {}
    for at in range(first, last):
        if (
            (word := term_of(tokens.lows[at])) in shared
            and word not in spelled
            and is_informative(tokens.lows[at], tokens.codes[at])
        ):
            spelled[word] = at, tokens[at].span.of(article.text)
    best = sorted(spelled, key=lambda word: -weights[word])[:_ABOUT]
    return " ".join(spelled[word][1] for word in sorted(best, key=spelled.__getitem__))


# Takes places in articles, returns the words that tell what is told there, weighed by how rare they are.
#
# What stands in the clause of a place counts in full, what else stands in its sentence for less.

_NUMBER = codes("NUMBER")
_POINTING = frozenset(("it", "they", "them", "there"))
_APART = frozenset((",", "and", "—", "–", "-"))
_MORE_SENTENCES = 40  # imagined without a word, so that what two short articles share still tells something
_AROUND = 0.45  # what a word of the sentence counts, beside one of the clause


class Terms:
    """The words of some articles, by sentence, and how rare each is among their sentences."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._documents = [Document.of(article) for article in articles]
        self.tokens = [document.tokens for document in self._documents]
        self._bounds = [bounds_of(tokens) for tokens in self.tokens]
        self.read = [tuple(sentences_read(*each)) for each in zip(self.tokens, self._bounds, strict=True)]
        self._read = list(map(frozenset, self.read))
        self._sentences = [
            [frozenset(self.between(k, *each)) for each in self._bounds[k]] for k in range(len(articles))
        ]
        self._lows = [frozenset(document.tokens.lows) for document in self._documents]
        self.rare = rarity([*chain.from_iterable(self._sentences)], _MORE_SENTENCES)
        self._vicinities: dict[Place, Vector] = {}
        self._without: dict[Place, frozenset[int]] = {}

    def reads(self, article: int, span: Span) -> bool:
        """Return True if a place begins in what is read of the sentences (see `sentences_read`)."""
        at = self.token(article, span.start)
        number = self.sentence(article, at)
        return number in self._read[article] and at < self._bounds[article][number][1]

    def between(self, article: int, first: int, last: int) -> list[str]:
        """Return the words that tell something among the tokens `first <= i < last`."""
        return informative_words(self.tokens[article], first, last)

    def sentence(self, article: int, at: int) -> int:
        """Return the number of the tokens' sentence that the token `at` stands in."""
        return max(0, bisect_left(self.tokens[article].sentences, at + 1) - 1)

    def bounds(self, article: int, at: int) -> tuple[int, int]:
        """Return the first token of a token's sentence, and the one after the last that is read of it."""
        return self._bounds[article][self.sentence(article, at)]

    def token(self, article: int, place: int) -> int:
        """Return the number of the first token that does not end before a place."""
        return bisect_left(self.tokens[article].ends, place + 1)

    def inside(self, article: int, span: Span) -> tuple[int, int]:
        """Return the first token of a place, and the one after the last."""
        return self.token(article, span.start), self.token(article, span.end - 1) + 1

    def beside(self, article: int, span: Span, most: int) -> tuple[list[str], list[str]]:
        """Return the last tokens before a place and the first ones after it, in lower case."""
        first, last = self.inside(article, span)
        lows = self.tokens[article].lows
        return lows[max(0, first - most) : first], lows[last : last + most]

    def meant(self, article: int, at: int) -> frozenset[str]:
        """Return the words of the sentence before, where the clause says "It will close" or "There were 40 of them"."""
        number, inner = self.sentence(article, at), clause_of(self._documents[article], at)
        if inner is None or not number:
            return frozenset()
        tokens, subject = self.tokens[article], inner.opening().subject
        spelled = tokens.lows[inner.begin : inner.end]
        points = "there" in spelled[:2] and not (_POINTING - {"there"}).isdisjoint(spelled)
        points |= subject is not None and tokens.lows[self.token(article, subject.start)] in _POINTING
        return self._sentences[article][number - 1] if points else frozenset()

    def _at(self, article: int, span: Span) -> list[str]:
        return self.between(article, *self.inside(article, span))

    def of_mention(self, article: int, span: Span, *, is_figure: bool) -> Vector:
        """Return the weights of the words of a place; of a figure those of its clause and sentence."""
        at = self.token(article, span.end - 1)
        return self.context(article, at).all if is_figure else self.of_span(article, span)

    def context(self, article: int, at: int) -> "Around":
        """Return the weights of the words of the clause of a token, and those of its sentence.

        Of what the clause means by "it" or "them", the sentence before tells: its words count as those of the sentence.
        """
        far = self._sentences[article][self.sentence(article, at)]
        document, tokens = self._documents[article], self.tokens[article]
        inner = clause_of(document, at)
        clause = tokens_of(document, inner, at) if inner else ()
        near = frozenset(word for k in clause for word in self.between(article, k, k + 1))
        near = near or far  # "It was Thursday before they found it"
        first, last = (inner.begin, inner.end) if inner else self.bounds(article, at)
        order = order_in(tokens, first, last) if inner else frozenset[str]()
        subject = subject_of(document, inner) if inner else None
        predicate, name = predicate_at(tokens, first, last, at), name_of(tokens, subject)
        before = self.meant(article, at).union(self._at(article, subject) if subject else ())
        wide = (
            (self._vector(near | before, near | before), self._vector(near | before, near | far | before))
            if before - near
            else None
        )
        return Around(self._vector(near, near), self._vector(near, near | far), order, predicate, name, wide)

    def _vector(self, near: frozenset[str], words: frozenset[str]) -> Vector:
        """Return the weights of words, of length one; those that are not `near` count for less."""
        rare = self.rare
        return vector({word: rare.get(word, 0.0) * (1.0 if word in near else _AROUND) for word in sorted(words)})

    @cached_property
    def _nearest(self) -> dict[Place, frozenset[Place]]:
        return nearest_sentences(list(map(self.vectors, range(len(self.read)))))

    def nearest(self, article: int, sentence: int) -> frozenset[Place]:
        """Return of each other article the sentence that is most like one: the numbers of both."""
        return self._nearest.get((article, sentence), frozenset())

    def vectors(self, article: int) -> dict[int, Vector]:
        """Return the weights of the words of each sentence that is read, of length one, by its number."""
        sentences = self._sentences[article]
        return {at: vector({word: self.rare[word] for word in sorted(sentences[at])}) for at in self.read[article]}

    def of_span(self, article: int, span: Span) -> Vector:
        """Return the weights of the words of a place, of length one."""
        return vector({word: self.rare.get(word, 0.0) for word in sorted(set(self._at(article, span)))})

    def vicinity(self, article: int, at: int) -> Vector:
        """Return the weights of the words of a token's sentence, the one before and the one after, of length one."""
        number = self.sentence(article, at)
        if (article, number) not in self._vicinities:
            near = self._sentences[article][max(0, number - 1) : number + 2]
            words = sorted(frozenset().union(*near))
            self._vicinities[article, number] = vector({word: self.rare[word] for word in words})
        return self._vicinities[article, number]

    def when_clause(self, article: int, expression: Span) -> int:
        """Return the token of a time, or that of the clause which tells what was then: "in May, when [it] fell"."""
        first, last = self.inside(article, expression)
        lows = self.tokens[article].lows
        return last + 2 if lows[last : last + 2] == [",", "when"] and last + 2 < len(lows) else first

    def subject(self, article: int, at: int) -> frozenset[str]:
        """Return the words of the subject of the innermost clause of a token."""
        inner = clause_of(self._documents[article], at)
        subject = subject_of(self._documents[article], inner) if inner else None
        return frozenset(self._at(article, subject)) if subject else frozenset()

    def without_names(self, article: int, at: int) -> frozenset[int]:
        """Return the numbers of the articles that lack every word of a name in a token's sentence."""
        place = article, self.sentence(article, at)
        if place not in self._without:
            runs = informative_names(self.tokens[article], *self._bounds[article][place[1]])
            lack = ((k, lows) for k, lows in enumerate(self._lows) if any(run.isdisjoint(lows) for run in runs))
            self._without[place] = frozenset(k for k, _ in lack)
        return self._without[place]

    def names_anew(self, article: int, span: Span) -> bool:
        """Return True if a place has a name of which no article before has a word."""
        runs = informative_names(self.tokens[article], *self.inside(article, span))
        return any(all(run.isdisjoint(lows) for lows in self._lows[:article]) for run in runs)

    def share(self, words: Vector, article: int) -> float:
        """Return how much of these words the sentence of an article has that has most of them, from 0 to 1."""
        total = sum(weight**2 for weight in words.values()) or 1.0
        read = (self._sentences[article][number] for number in self.read[article])
        found = (sum([words[word] ** 2 for word in words.keys() & sentence]) for sentence in read)
        return max(found, default=0.0) / total

    def in_clause(self, article: int, at: int, dates: Sequence[DatedSpan]) -> Sequence[DatedSpan]:
        """Return those of some dates, in the order of the text, that begin in the innermost clause of a token."""
        inner = clause_of(self._documents[article], at)
        ends = (inner.begin, inner.end) if inner else (0, 0)
        first, last = (bisect_left(dates, end, key=lambda each: self.token(article, each[0].start)) for end in ends)
        return dates[first:last]

    def around(self, article: int, at: int, most: int) -> list[tuple[int, str]]:
        """Return the words of the innermost clause of a token, up to `most` tokens away, each with how far.

        A comma, a dash or "and" counts as three tokens; a word after the token that a number follows is of that number.
        What stands before an "and" before the place is farther than all after it: "one was killed and two were hurt".
        """
        tokens = self.tokens[article]
        inner = clause_of(self._documents[article], at)
        first, last = (inner.begin, inner.end) if inner else self.bounds(article, at)
        found = []
        joined = most * (at > first and tokens.lows[at - 1] == "and")
        for step in (-1, 1):
            far, place = joined * (step < 0), at + step
            while first <= place < last and far < most + joined:
                far += 1 + 2 * (tokens.lows[place] in _APART)
                if step > 0 and tokens.codes[min(place + 1, len(tokens) - 1)] in _NUMBER:
                    place += step
                    continue
                found.append((far, phrase_at(tokens, place) or term_of(tokens.lows[place])))
                place += step
        return found

    def sentence_span(self, article: int, number: int) -> Span:
        """Return the place of a sentence of the tokens."""
        tokens = self.tokens[article]
        first, last = self._bounds[article][number]
        return Span(tokens.starts[first], tokens.ends[last - 1])

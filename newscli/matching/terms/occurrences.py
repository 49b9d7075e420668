"""What an article tells at a place, with the words around it; what speaks for two such places telling one thing."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import Literal, TypeVar

from newscli.article import Span
from newscli.language.lexicon.meaning import kindred
from newscli.language.likeness import Place, Vector, cosine
from newscli.matching.compared import Difference, DifferenceKind, Material, Mention
from newscli.matching.terms.around import Around, acts_in
from newscli.matching.terms.weighed import Terms, about
from newscli.records import record

_MOST_SHARED_WORDS = 3  # words that both clauses have; more say no more


@record()
class Occurrence:
    """A place in an article: the words of its clause and of the sentences around it.

    `acts` are verbs around it, `subject` the words of who does what is told, `nearest` the sentences of other articles
    that are most like its own.
    """

    article: int
    sentence: int
    words: Around
    vicinity: Vector
    acts: frozenset[str]
    subject: frozenset[str]
    nearest: frozenset[Place]
    published: date | None


_Fields = tuple[int, int, Around, Vector, frozenset[str], frozenset[str], frozenset[Place]]


def occurrence_at(terms: Terms, article: int, at: int, around: Span) -> _Fields:
    """Return what an `Occurrence` at a token is made of, but its day; its acts are those of a place `around` it."""
    sentence, acts = terms.sentence(article, at), acts_in(terms.tokens[article], *terms.inside(article, around))
    words, vicinity, subject = terms.context(article, at), terms.vicinity(article, at), terms.subject(article, at)
    return article, sentence, words, vicinity, acts, subject, terms.nearest(article, sentence)


Found = TypeVar("Found", bound=Occurrence)


def nearness(one: Occurrence, other: Occurrence) -> Literal["", "one", "each"]:
    """Return whether two sentences are each the nearest of the other's article, one of them is, or neither."""
    near = ((other.article, other.sentence) in one.nearest) + ((one.article, one.sentence) in other.nearest)
    return ("", "one", "each")[near]


def facts_of_clauses(one: Occurrence, other: Occurrence, subjects: Sequence[frozenset[str]]) -> Iterator[str]:
    """Yield what the verbs around two places, the subjects of their clauses and their sentences speak for."""
    if one.acts and other.acts:
        kin = frozenset().union(*map(kindred, one.acts))
        yield "a verb of both" if one.acts & other.acts else "kindred verbs" if kin & other.acts else "verbs of each"
    if all(subjects):
        yield "subjects of each" if subjects[0].isdisjoint(subjects[1]) else "one subject"
    if near := nearness(one, other):
        yield f"{near} the nearest sentence"


def facts_of_words(
    one: Occurrence, other: Occurrence, rare: Vector, own: frozenset[str] = frozenset(), kind: str = ""
) -> dict[str, float]:
    """Return how alike the words around are, and how rare those are that both clauses, of a `kind`, share.

    Words of their `own` tell nothing.
    """
    clause, sentence = one.words.cosines(other.words)
    (near, far), (its_near, its_far) = one.words.wide, other.words.wide
    shared, shared_near = (far.keys() & its_far.keys()) - own, (near.keys() & its_near.keys()) - own
    return {
        "clauses": clause,
        "sentences": sentence,
        "vicinities": cosine(one.vicinity, other.vicinity),
        "a word of both": float(bool(shared)),
        f"a word of both clauses{kind}": float(bool(shared_near)),
        "how rare it is": max((rare.get(word, 0.0) for word in shared_near), default=0.0),
        "words of both clauses": min(_MOST_SHARED_WORDS, len(shared_near)),
    }


def differing(
    kind: DifferenceKind,
    groups: Sequence[list[Found]],
    may_agree: Callable[[Found, Found], bool],
    found: dict[int, Material],
    mention: Callable[[Found], Mention],
) -> Iterator[Difference]:
    """Yield what articles tell of one thing that can't all be right, what most of them tell first."""
    disputed = [group for group in groups if not all(may_agree(*pair) for pair in combinations(group, 2))]
    for group in sorted(disputed, key=lambda each: (-len({one.article for one in each}), each[0].article)):
        named = about([each.words for each in group], found[group[0].article].article, group[0].sentence)
        yield Difference(kind, named, tuple(map(mention, group)))

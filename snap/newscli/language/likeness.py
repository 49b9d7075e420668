"""How alike texts are: the cosine of weighted words, or the share of words that two texts have in common.

Weights of words are those of TF-IDF (Salton and Buckley 1988): a word counts for more the fewer texts have it. The
archive finds near duplicates by MinHash instead, which compares no pairs.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from math import log, sqrt

from newscli.language.words import split_words

# Weights by word; of length one, so that a sum of products is a cosine.
Vector = dict[str, float]
# The numbers of a text and of what stands in it.
Place = tuple[int, int]

_LETTERS_OF_A_WORD, _LETTERS_OF_A_STEM = 4, 6


def stems(text: str) -> list[str]:
    """Return the words of four letters or more in lower case, cut to their first six: enough to compare sentences."""
    return [word[:_LETTERS_OF_A_STEM] for word in split_words(text.lower()) if len(word) >= _LETTERS_OF_A_WORD]


def rarity(texts: Collection[Set[str]], more: int = 0) -> Vector:
    """Return log((n + more) / k) for each word that k of the n texts have; `more` texts are imagined without it."""
    counts = Counter(word for words in texts for word in words)
    return {word: log((len(texts) + more) / count) for word, count in counts.items()}


def vector(weights: Mapping[str, float]) -> Vector:
    """Return the weights scaled to length one."""
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / length for word, weight in weights.items()}


def cosine(one: Vector, other: Vector) -> float:
    """Return the cosine of two vectors of length one, from 0 to 1."""
    small, large = (other, one) if len(other) < len(one) else (one, other)
    return sum([weight * large[word] for word, weight in small.items() if word in large])


def cosines(texts: Sequence[Mapping[int, Vector]]) -> Iterator[tuple[Place, Place, float]]:
    """Yield each two vectors of length one that are of two texts and share a word, and their cosine.

    They are told by the numbers of their text and in it, the earlier text first. What one text has over and over makes
    no pairs, and costs no more for that.
    """
    having: dict[str, list[tuple[Place, float]]] = {}
    for number, vectors in enumerate(texts):
        for at, one in vectors.items():
            sums: dict[Place, float] = {}
            for word, weight in one.items():
                for other, there in having.get(word, ()):
                    sums[other] = sums.get(other, 0.0) + weight * there
            yield from ((other, (number, at), total) for other, total in sums.items())
        for at, one in vectors.items():
            for word, weight in one.items():
                having.setdefault(word, []).append(((number, at), weight))


def centre(vectors: Iterable[Vector]) -> Vector:
    """Return the sum of vectors, scaled to length one."""
    total: dict[str, float] = {}
    for each in vectors:
        for word, weight in each.items():
            total[word] = total.get(word, 0.0) + weight
    return vector(total)


def overlap(one: Set[str], other: Set[str]) -> float:
    """Return the share of the smaller set that is in the other (Szymkiewicz and Simpson), 0 where one is empty."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def overlap_of_larger(one: Set[str], other: Set[str]) -> float:
    """Return the share of the larger set that is in the other, 0 where one is empty."""
    return len(one & other) / max(len(one), len(other)) if one and other else 0.0

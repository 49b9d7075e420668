"""The words around a place in an article, with their weights, and how alike two places are by them."""

from typing import NamedTuple

from newscli.language.lexicon.meaning.senses import term_of
from newscli.language.likeness import Vector, cosine

# Words that tell that a thing is not the one that is in the news: "He had hosted it previously".
BEFORE = frozenset(("previously", "formerly"))


class Around(NamedTuple):
    """The weights of words around a place: those of its clause, and all of its sentence; each of length one.

    `order` are the words of the clause that tell which of several things is meant: "first", "last"; `predicate` is what
    is done, `name` that of who does it; `meant` are both with the words of the sentence
    before, which tell what "it" is.
    """

    clause: Vector
    all: Vector
    order: frozenset[str] = frozenset()
    predicate: str = ""
    name: frozenset[str] = frozenset()
    meant: tuple[Vector, Vector] | None = None

    def are_ordered_apart(self, other: "Around") -> bool:
        """Return True where "first" stands here and "last" there, or one thing is said to have been before."""
        two = bool(self.order) and bool(other.order) and self.order.isdisjoint(other.order)
        return two or bool(self.order & BEFORE) != bool(other.order & BEFORE)

    def cosines(self, other: "Around") -> tuple[float, float]:
        """Return how alike the clauses and the sentences are; with what is `meant` where that makes them more alike."""
        plain = cosine(self.clause, other.clause), cosine(self.all, other.all)
        if self.meant is None and other.meant is None:
            return plain
        (clause, every), (its_clause, its_every) = self.wide, other.wide
        return max(plain, (cosine(clause, its_clause), cosine(every, its_every)), key=sum)

    @property
    def wide(self) -> tuple[Vector, Vector]:
        """Return the words of the clause and of the sentence with what they mean by "it"."""
        return self.meant or (self.clause, self.all)

    def are_of_two(self, other: "Around") -> bool:
        """Return True where two named differently do the same, or each does something and the other is not named."""
        if not (self.name and other.name and self.name.isdisjoint(other.name)):
            return False
        return self.predicate == other.predicate or not (self._names(other) or other._names(self))

    def _names(self, other: "Around") -> bool:
        """Return True if the sentence has a word of who does the other thing."""
        return any(term_of(word) in self.all for word in other.name)

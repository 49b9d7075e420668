"""In: the words of a sentence; out: its clauses as a tree: which stands in which, where each begins and ends.

One pass from left to right keeps a stack of open clauses. A verb goes to the innermost clause that still lacks one and
closes what is open inside it, so that in "A man who sang was shot" *was* is the man's.
"""

from newscli.timeline.clause_parser.clause import NONFINITE, Clause
from newscli.timeline.clause_parser.connectives import (
    COORDINATORS,
    PREPOSITIONS,
    Words,
    is_dash,
    is_gerund,
    is_participle,
    is_reduced,
    is_telling,
    kind_of,
)
from newscli.timeline.clause_parser.coordination import (
    adverb_before,
    attributes,
    bare_complement,
    base_after,
    begins_clause,
    goes_on,
    has_subject,
    in_opening,
    is_inserted,
    lists,
    names_several,
    own_verb,
    subject_verb,
    tells_again,
    verb_after,
    verb_to_come,
)

# Clauses that a comma in front of them ends with the next comma.
_INSERTED = frozenset(("relative", "reduced", "participle"))
# Clauses that end where another with its own subject is joined to the one around them.
_ENDED_BY_ANOTHER = frozenset(("relative", "reduced", "participle", "subordinate", "attribution"))


def parse(words: Words) -> list[Clause]:
    """Return the clauses of a sentence in the order of their beginnings; the first is the whole, or its first part."""
    return _Parse(words).read()


class _Parse:
    """The clauses found so far, and the stack of those that are still open."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.found: list[Clause] = []
        self.open: list[Clause] = []
        self.last_verb = -9
        self.handlers = {
            "hard": self._hard,
            "relative": self._relative,
            "complement": self._complement,
            "subordinate": self._subordinate,
            "coordinate": self._coordinate,
            "comma": self._comma,
            "attribution": self._attribution,
            "question": self._relative,
            "bracket": self._bracket,
        }

    def read(self) -> list[Clause]:
        words = self.words
        self._push("main", words.first, words.first)
        if is_participle(words, words.first) or is_gerund(words, words.first):
            self._push("participle", words.first, words.first)
        for at in range(words.first, words.last):
            if at in words.held:
                if words.low(at) == "," and words.low(at + 1) == "”":
                    self._end_inserted(at + 2)
                continue
            if words.is_verb(at) or is_participle(words, at):
                self._verb(at)
            elif kind := kind_of(words, at):
                self.handlers[kind](at)
        self._close(0, words.last)
        return self.found

    @property
    def top(self) -> Clause:
        return self.open[-1]

    def _push(self, kind: str, at: int, begin: int, before: Clause | None = None) -> None:
        parent = self.open[-1] if self.open else None
        clause = Clause(kind, at, begin, parent, comma=self.words.low(at) == "," or self.words.low(at - 1) == ",")
        clause.before = before
        self.open.append(clause)
        self.found.append(clause)

    def _close(self, depth: int, at: int) -> None:
        """Close all clauses deeper than `depth`."""
        while len(self.open) > depth:
            self.open.pop().end = at

    def _verb(self, at: int) -> None:
        if goes_on(self.words, self.last_verb, at) or (at == self.top.begin and self.top.kind in NONFINITE):
            self.last_verb = at
        elif self._is_reduced(at):
            self._push("reduced", at, at)
        elif self.words.is_verb(at):
            self._finite(at)

    def _is_reduced(self, at: int) -> bool:
        """Return True if a participle is not its clause's verb: "a strike begun in May", "men shot on Monday died"."""
        words = self.words
        if not is_reduced(words, at) or (self.top.kind == "participle" and self.top.at >= at - 1):
            return False
        if not words.is_verb(at):
            return True
        if any(clause.lacks_verb() for clause in self.open):
            return in_opening(words, at) or verb_to_come(words, at)
        told = is_telling(words, self.last_verb) and words.low(self.last_verb + 1) not in PREPOSITIONS
        return self.top.verb is not None and not told

    def _finite(self, at: int) -> None:
        depth = next((d for d in range(len(self.open), self._floor(), -1) if self.open[d - 1].lacks_verb()), 0)
        if depth:
            self._close(depth, adverb_before(self.words, at))
            self.top.verb = at
        elif told := bare_complement(self.words, (self.last_verb, self.top.at), at):
            self._push("complement", told, told)
            self.top.verb = at
        self.last_verb = at

    def _floor(self) -> int:
        """Return how deep the clause stands that nothing open now reaches out of."""
        return max((depth for depth, clause in enumerate(self.open) if clause.kind == "aside"), default=0)

    def _hard(self, at: int) -> None:
        """Begin anew behind a semicolon or a dash; put what stands between two dashes aside."""
        words = self.words
        aside = self._floor()
        if words.low(at) in (";", ":"):
            aside = 0
        elif not aside and any(is_dash(words.tokens, i) for i in range(at + 2, words.last)):
            self._push("aside", at, at + 1)
            return
        self._close(aside, at)
        if not aside:
            self._push("main", at, at + 1)

    def _bracket(self, at: int) -> None:
        """Put aside what stands in brackets and has a verb."""
        words = self.words
        if words.low(at) == "(":
            end = next((i for i in range(at, words.last) if words.low(i) == ")"), at)
            if words.verb(at, end) is not None:
                self._push("aside", at, at + 1)
        elif aside := self._floor():
            self._close(aside, at)

    def _relative(self, at: int) -> None:
        words = self.words
        if own_verb(words, at) is None:
            return
        if words.low(at) in ("when", "where"):
            self._close(self._base(), at - 1)
        before = self.top.opening()
        if words.low(at - 1) in COORDINATORS and before.kind == "relative":
            self._close(len(self.open) - 1, at - 1)  # "which leaked but which nobody mended"
            self._push("relative", at, at, before)
            self.top.comma = before.comma
        else:
            self._push(kind_of(words, at), at, at)

    def _complement(self, at: int) -> None:
        joined = self.words.low(at - 1)
        new = joined not in ("and", "but") or any(clause.kind == "complement" for clause in self.found)
        if self.words.verb(at + 1, self.words.last) is None or not new:
            return
        while len(self.open) > 1 and joined in ("and", "but", ",") and self.top.kind == "complement":
            self._close(len(self.open) - 1, at - 1)
        self._push("complement", at, at + 1)

    def _subordinate(self, at: int) -> None:
        words = self.words
        if not begins_clause(words, at):
            return
        verb = words.verb(at + 1, words.last) or at
        comma = any(words.low(i) == "," and i not in words.held for i in range(at + 1, verb))
        if not comma or self.open[0].verb is not None:  # but "After the storm, the town was empty"
            self._push("subordinate", at, at + 1)

    def _attribution(self, at: int) -> None:
        if at > self.words.first:
            self._close(1, at)
            self._push("attribution", at, at)

    def _comma(self, at: int) -> None:
        words = self.words
        self._end_inserted(at)
        verb = verb_after(words, at)
        if attributes(words, at + 1) or tells_again(words, at + 1):
            self._close(1, at)
            self._push("attribution", at, at + 1)
        elif verb == at + 1 and self.top.verb is not None and is_participle(words, verb) and not lists(words, at):
            self._push("participle", at, at + 1)
        elif self.top.lacks_verb() and is_inserted(words, at + 1):
            self._push("reduced", at, at + 1)
        elif is_gerund(words, at + 1):
            while self.top.kind == "reduced":
                self._close(len(self.open) - 1, at)
            self._push("participle", at, at + 1)
        elif verb is not None and self.top.verb is not None:
            self._join("verb", at, verb)
        elif has_subject(words, at) and self.top.verb is not None:
            self._join("coordinate", at)

    def _end_inserted(self, at: int) -> None:
        """Close what a comma ends: a clause inserted between commas, or one that opens the sentence."""
        while len(self.open) > 1:
            top = self.open[-1]
            inserted = top.opening().comma and top.opening().kind in _INSERTED
            waits = any(clause.lacks_verb() for clause in self.open[self._floor() : -1])
            if top.lacks_verb() or not (inserted or (waits and top.kind != "complement")):
                return
            self._close(len(self.open) - 1, at)

    def _coordinate(self, at: int) -> None:
        words = self.words
        told_on = words.low(at + 1) == "that" and any(clause.kind == "complement" for clause in self.open)
        if self.top.verb is None or told_on or names_several(words, self.last_verb, at):
            return
        if words.is_verb(at - 1) and words.is_verb(at + 1):
            self.last_verb = at  # "arrested and charged"
            return
        verb = verb_after(words, at)
        if verb is not None or base_after(words, at, self.top.verb):
            self._join("verb", at, verb or at + 1)
            return
        if subject_verb(words, at) is not None:
            self._close(self._base(), at)
            self._join("coordinate", at)

    def _base(self) -> int:
        """Return how deep the clause stands that a new one with its own subject is joined to."""
        depth = len(self.open)
        while depth > 1 and self.open[depth - 1].kind in _ENDED_BY_ANOTHER:
            depth -= 1
        return len(self.open) if self.open[depth - 1].verb is None else depth

    def _join(self, kind: str, at: int, verb: int | None = None) -> None:
        before = self.top
        self._close(len(self.open) - 1, at)
        self._push(kind, at, at + 1, before)
        if verb is not None:
            self.top.verb = self.last_verb = verb

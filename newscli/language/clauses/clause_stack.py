"""The clauses of a sentence found so far, and the stack of those that are still open."""

from newscli.language.clauses.clause import Kind
from newscli.language.clauses.open_clause import OpenClause
from newscli.language.clauses.words import Words

# Clauses that a comma in front of them ends with the next comma.
_INSERTED = frozenset(("relative", "reduced", "participle"))
_COMMENTING = frozenset(("relative", "subordinate"))
# Clauses that end where another with its own subject is joined to the one around them.
_ENDED_BY_ANOTHER = frozenset(("relative", "reduced", "participle", "subordinate", "attribution"))
# A clause opened deeper than this takes the place of the innermost one, so that no word looks through a long stack.
# (Sentences of news go 9 deep at most.)
_DEEPEST = 12


class ClauseStack:
    """The clauses found so far, those that are still open, and the last verb of the sentence so far."""

    def __init__(self, words: Words) -> None:
        """Begin before the first word."""
        self.words = words
        self.found: list[OpenClause] = []
        self.open: list[OpenClause] = []
        self.last_verb = -9

    @property
    def top(self) -> OpenClause:
        """The innermost open clause."""
        return self.open[-1]

    def push(self, kind: Kind, at: int, begin: int, before: OpenClause | None = None) -> None:
        """Open a clause inside the innermost one."""
        self.close(_DEEPEST, at)
        parent = self.open[-1] if self.open else None
        clause = OpenClause(kind, at, begin, parent, comma=self.words.low(at) == "," or self.words.low(at - 1) == ",")
        clause.before = before
        self.open.append(clause)
        self.found.append(clause)

    def close(self, depth: int, at: int) -> None:
        """Close all clauses deeper than `depth`."""
        while len(self.open) > depth:
            self.open.pop().end = at

    def floor(self) -> int:
        """Return how deep the clause stands that nothing open now reaches out of."""
        return max((depth for depth, clause in enumerate(self.open) if clause.kind == "aside"), default=0)

    def base(self) -> int:
        """Return how deep the clause stands that a new one with its own subject is joined to."""
        depth = len(self.open)
        while depth > 1 and self.open[depth - 1].kind in _ENDED_BY_ANOTHER:
            depth -= 1
        return len(self.open) if self.open[depth - 1].verb is None else depth

    def join(self, kind: Kind, at: int, verb: int | None = None) -> None:
        """End the innermost clause, and open one that is joined to it."""
        before = self.top
        self.close(len(self.open) - 1, at)
        self.push(kind, at, at + 1, before)
        if verb is not None:
            self.top.verb = self.last_verb = verb

    def end_inserted(self, at: int) -> None:
        """Close what a comma ends: a clause inserted between commas, or one that opens the sentence."""
        while len(self.open) > 1:
            top = self.open[-1]
            inserted = top.verbless or (top.opening().comma and top.opening().kind in _INSERTED)
            waits = any(clause.lacks_verb() for clause in self.open[self.floor() : -1])
            if top.lacks_verb() or not (inserted or (waits and top.kind != "complement")):
                return
            self.close(len(self.open) - 1, at)

    def end_commented(self, at: int) -> None:
        """Close what a comma opened and a comma ended: "It began in 2021, when it rained, and ended last year"."""
        while len(self.open) > 1 and self.top.opening().comma and self.top.opening().kind in _COMMENTING:
            self.close(len(self.open) - 1, at)

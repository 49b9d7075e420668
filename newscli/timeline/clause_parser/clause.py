"""In: nothing; out: what a clause is: a stretch of a sentence, and the clause that it stands in."""

# Clauses that never have a finite verb of their own.
NONFINITE = frozenset(("participle", "reduced"))


class Clause:
    """A clause: its kind, the token of its connector, its own words `begin <= i < end`, its verb, its parent.

    `before` is the clause that it is joined to by *and* or a comma; `comma` tells that a comma opens it.
    """

    __slots__ = ("at", "before", "begin", "comma", "end", "kind", "parent", "verb")

    def __init__(self, kind: str, at: int, begin: int, parent: "Clause | None", *, comma: bool) -> None:
        """Open a clause at the token `at`."""
        self.kind, self.at, self.begin, self.parent, self.comma = kind, at, begin, parent, comma
        self.end = begin
        self.verb: int | None = None
        self.before: Clause | None = None

    def lacks_verb(self) -> bool:
        """Return True if the finite verb of the clause is still to come."""
        return self.verb is None and self.kind not in NONFINITE

    def opening(self) -> "Clause":
        """Return the clause that has the subject of this one: of "stopped, looked and left" the one with "stopped"."""
        clause = self
        while clause.kind == "verb" and clause.before:
            clause = clause.before
        return clause

    def root(self) -> "Clause":
        """Return the first of the clauses that this one hangs on or is joined to."""
        clause = self
        while above := clause.parent or clause.before:
            clause = above
        return clause

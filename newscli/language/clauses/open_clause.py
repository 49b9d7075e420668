"""A clause while its sentence is being read: where it began, and what it still lacks."""

from newscli.language.clauses.clause import Kind

# Clauses that never have a finite verb of their own.
NONFINITE = frozenset(("participle", "reduced"))


class OpenClause:
    """A clause whose end, verb and subject are still to be found; the fields are those of `Clause`."""

    __slots__ = ("at", "before", "begin", "comma", "end", "kind", "parent", "subject", "verb", "verbless")

    def __init__(self, kind: Kind, at: int, begin: int, parent: "OpenClause | None", *, comma: bool) -> None:
        """Open a clause at the token `at`."""
        self.kind, self.at, self.begin, self.parent, self.comma = kind, at, begin, parent, comma
        self.end = begin
        self.verb: int | None = None
        self.subject: tuple[int, int] | None = None
        self.before: OpenClause | None = None
        self.verbless = kind in NONFINITE

    def lacks_verb(self) -> bool:
        """Return True if the finite verb of the clause is still to come."""
        return self.verb is None and not self.verbless

    def opening(self) -> "OpenClause":
        """Return the clause that has the subject of this one: of "stopped, looked and left" the one with "stopped"."""
        clause = self
        while clause.kind == "verb" and clause.before:
            clause = clause.before
        return clause

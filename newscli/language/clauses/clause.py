"""What a clause is: a stretch of a sentence with its verb, its subject, and the clause that it stands in."""

from dataclasses import dataclass
from typing import Literal

from newscli.article import Span

Kind = Literal[
    "main",
    "subordinate",
    "complement",
    "question",
    "relative",
    "coordinate",
    "verb",
    "participle",
    "reduced",
    "attribution",
    "aside",
]


@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """A clause of a sentence; numbers count the tokens of the document.

    `kind` says how it is joined to the clause around it. "verb" is a verb joined to one before, without a subject of
    its own; "participle" and "reduced" have no finite verb. `verb` is the number of the finite word, an auxiliary where
    there is one. `subject` is the place of the subject with all that belongs to it, None where the clause has none of
    its own. `parent` is the clause that this one stands in, `before` the one that *and* or a comma joins it to.

    `at` is the token that opens the clause, its own words are `begin <= i < end`; `comma` is True where a comma opens
    it.
    """

    kind: Kind
    span: Span
    verb: int | None
    subject: Span | None
    parent: "Clause | None"
    before: "Clause | None"
    at: int
    begin: int
    end: int
    comma: bool

    def opening(self) -> "Clause":
        """Return the clause that has the subject of this one: of "stopped, looked and left" the one with "stopped"."""
        clause = self
        while clause.kind == "verb" and clause.before:
            clause = clause.before
        return clause

    def root(self) -> "Clause":
        """Return the first of the clauses that this one depends on or is joined to."""
        clause = self
        while above := clause.parent or clause.before:
            clause = above
        return clause

"""Gates: takes a statement, returns the first named function that decides on it, whatever its facts weigh.

A gate's name is what `quotes --why` prints. The tables are beside the functions: `VETOES` of what is no statement at
all (`non_assertions`), `DOUBTS` of what nobody states as far as its grammar shows (`ruled_out`), and
`ADMITS` of what is one, however unlikely it looks (`ruled_in`).
"""

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.results import Confidence, QuoteKind
from newscli.quotes.statements.cueless import Statement

# No quote at all; one that is unsure, likely, sure.
Effect = Literal["veto"] | Confidence
INDIRECT: tuple[QuoteKind, ...] = ("indirect",)
NOT_DIRECT: tuple[QuoteKind, ...] = ("mixed", "indirect")
OF_ANY: tuple[QuoteKind, ...] = ("direct", "mixed", "indirect")


class Gate(NamedTuple):
    """A function that takes the units and the statement (before them the text, where it reads that), by its name.

    The function returns whether it decides, or, where it asks several others, the name of the one that does.
    """

    name: str
    test: Callable[..., "bool | str | None"]
    effect: Effect
    kinds: tuple[QuoteKind, ...] = OF_ANY
    reads_text: bool = False


class Ruling(NamedTuple):
    """The name of the gate that decided, and its effect."""

    name: str
    effect: Effect


def ruling(
    gates: Iterable[Gate], text: str, parsed: list[Parsed], statement: Statement, kind: QuoteKind | None = None
) -> Ruling | None:
    """Return what the first gate that decides on a statement says; of gates for kinds only those of this one ask."""
    for gate in gates:
        if kind is None or kind in gate.kinds:
            found = gate.test(text, parsed, statement) if gate.reads_text else gate.test(parsed, statement)
            if found:
                return Ruling(found if isinstance(found, str) else gate.name, gate.effect)
    return None

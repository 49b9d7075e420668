"""Why an analysis decided as it did: named rows of its tables of rules, and facts with their weights."""

from collections.abc import Mapping
from typing import NamedTuple

from newscli.article import Span

_ROW = "row: "  # a fact that a row of rules is


class Reason(NamedTuple):
    """What decided: a row of a table of rules by its name, or a fact with its weight.

    `effect` is what a row does ("veto", "unsure", "likely") or chooses ("content", "days", …), or what a fact is
    weighed for ("statement", "speaker", "event"). The weight of a fact is in log odds; of the row that names a model it
    is the probability that it gives.
    """

    row: str | None
    fact: str | None
    effect: str
    weight: float | None


class Unlisted(NamedTuple):
    """What an analysis looked at and does not list: its place, why in short, and what decided.

    `article` is the id of the article, where there may be several.
    """

    span: Span
    reason: str
    why: tuple[Reason, ...] = ()
    article: str = ""


def row_of(name: str, effect: str) -> Reason:
    """Return the reason that a row of a table is."""
    return Reason(name, None, effect, None)


def reasons_of(question: str, probability: float, weights: Mapping[str, float]) -> tuple[Reason, ...]:
    """Return what a model weighed for a question ("event"): the model with its probability, then facts, by weight."""
    told = sorted(weights.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
    facts = (
        Reason(fact.removeprefix(_ROW), None, question, round(weight, 3))
        if fact.startswith(_ROW)
        else Reason(None, fact, question, round(weight, 3))
        for fact, weight in told
    )
    return (Reason(f"the model of {question}s", None, question, round(probability, 3)), *facts)

"""Decide on a statement: takes it and its speaker, returns how sure it is, and what decided.

First gates that are named in tables are asked, then two models weigh facts: whether it is a statement at all, and
whether the speaker is right.
"""

from typing import NamedTuple

from newscli.article.reasons import Reason, reasons_of, row_of
from newscli.language.lexicon.closed_classes import MULTITUDES
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.confidence import (
    ADMITS,
    STATED,
    Facts,
    Question,
    level,
    level_of_turn,
    probability,
    speaker_facts,
    statement_facts,
    weighed,
)
from newscli.quotes.results import Confidence, QuoteKind, Speaker
from newscli.quotes.ruled_out import DOUBTS
from newscli.quotes.statements.cueless import Ruling, Statement, ruling
from newscli.quotes.statements.non_assertions import ONLY_NAMES, VETOES


class Decision(NamedTuple):
    """How sure a statement is, the gates that decided, and the facts that were weighed, if any."""

    level: Confidence
    rulings: tuple[Ruling, ...] = ()
    stated: Facts | None = None
    named: Facts | None = None

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What decided, as readers see it: gates first, then each model with its facts, the weightiest first."""
        gates = tuple(row_of(ruled.name, ruled.effect) for ruled in self.rulings)
        return gates + _weighed("statement", self.stated) + _weighed("speaker", self.named)


def _weighed(question: Question, facts: Facts | None) -> tuple[Reason, ...]:
    return () if facts is None else reasons_of(question, probability(question, facts), weighed(question, facts))


def vetoed(text: str, parsed: list[Parsed], statement: Statement) -> Ruling | None:
    """Return the gate by which something is no statement at all; what is set off as speech always is one."""
    return None if statement.set_off else ruling(VETOES, text, parsed, statement)


def decide(
    text: str, parsed: list[Parsed], statement: Statement, kind: QuoteKind, speaker: Speaker | None, rivals: int
) -> Decision:
    """Return how sure somebody states it and that it is this speaker; "unsure" means that it may be no statement.

    `rivals` is how many others the speaker's pronoun may mean.
    """
    if names := ruling([ONLY_NAMES], text, parsed, statement):
        return Decision("unsure", (names,))
    if doubt := ruling(DOUBTS, text, parsed, statement, kind):
        return Decision("unsure", (doubt,))
    found = _weigh(parsed, statement, kind, speaker, rivals)
    if found.level == "unsure" and (admitted := ruling(ADMITS, text, parsed, statement)):
        return found._replace(level="likely", rulings=(*found.rulings, admitted))
    doubtful = speaker is not None and (not speaker.resolved or speaker.name.lower() in MULTITUDES)
    if found.level == "sure" and doubtful:  # "thousands", or who could not be traced
        return found._replace(level="likely", rulings=(*found.rulings, Ruling("nobody in particular", "likely")))
    return found


def _weigh(
    parsed: list[Parsed], statement: Statement, kind: QuoteKind, speaker: Speaker | None, rivals: int
) -> Decision:
    if statement.set_off:
        turn = level_of_turn(parsed, statement)
        return Decision(turn, (Ruling("a turn of a talk", turn),))
    stated = statement_facts(parsed, statement, kind)
    likely = probability("statement", stated)
    if likely < STATED:
        return Decision("unsure", (), stated)
    named = speaker_facts(parsed, statement, kind, speaker, rivals)
    return Decision(level(likely, probability("speaker", named)), (), stated, named)

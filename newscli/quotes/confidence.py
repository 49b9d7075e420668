"""How sure a quote is: takes facts about a statement or a speaker, returns probabilities, and the levels they come to.

Two logistic models, learnt on whole articles by `tests/learn/confidence.py`, decide: one gives the probability that the
words are a statement at all, the other that the speaker is right if they are.
"""

from functools import cache
from typing import Literal

from newscli.language.linear_model import chance, read_weights
from newscli.language.tag_sets import COMMA, CONJS, DETS, HEAD_NOUNS, NAME, PREPS_AND_OF, STATING, STOP
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.confidence_facts import Facts
from newscli.quotes.results import Confidence
from newscli.quotes.statements.cueless import Statement
from newscli.quotes.statements.turns.talks import ASKS

# Below these probabilities words are no statement, or whose they are is not known well enough to list them; from the
# last one on words and speaker are sure.
STATED, NAMED, SURE = 0.45, 0.45, 0.88
_OF_LISTS = HEAD_NOUNS | PREPS_AND_OF | DETS | CONJS | {COMMA, STOP}

Question = Literal["statement", "speaker"]
_MODELS = {"statement": "stated", "speaker": "speaker"}


@cache
def _weights(model: str) -> dict[str, float]:
    return read_weights("newscli.quotes", "confidence.tsv", model)


def probability(question: Question, facts: Facts) -> float:
    """Return how likely it is that words are a statement, or that their speaker is right."""
    return chance(sum(weighed(question, facts).values()))


def weighed(question: Question, facts: Facts) -> dict[str, float]:
    """Return what each fact adds to the log odds; those that the model does not know are left out."""
    weights = _weights(_MODELS[question])
    return {fact: weights[fact] * value for fact, value in facts.items() if fact in weights}


def level_of_turn(parsed: list[Parsed], statement: Statement) -> Confidence:
    """Return how sure a turn is; a question of nobody in particular (*Q: …*) and a mere list are no statements.

    Beside a question less than a verb tells something: *A: No.*, *A: On Monday.*
    """
    mention, unit = statement.attribution.mention, parsed[statement.unit].unit
    asked = any(parsed[n].unit.lows[-1:] == ["?"] for n in (statement.unit - 1, statement.unit) if n >= 0)
    tags = frozenset().union(*[parsed[n].unit.tags[start:end] for n, start, end in statement.pieces])
    said_no = any("no" in parsed[n].unit.lows[start:end] for n, start, end in statement.pieces)
    told = said_no or not tags <= _OF_LISTS if asked else not STATING.isdisjoint(tags)
    if not told or (mention is not None and unit.lows[mention[0]] in ASKS):
        return "unsure"
    return "sure" if mention is not None and NAME in unit.tags[slice(*mention)] else "likely"


def level(stated: float, named: float) -> Confidence:
    """Return the level of the probabilities that words are a statement, and that its speaker is right if they are."""
    if stated < STATED or stated * named < NAMED:
        return "unsure"
    return "sure" if stated * named > SURE else "likely"

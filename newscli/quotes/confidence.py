"""How sure a quote is: takes a statement and its speaker, returns whether somebody states it, and how surely this one.

Two logistic models, learnt on whole articles by `tests/learn/confidence.py`, decide: one gives the probability that the
words are a statement at all, the other that the speaker is right if they are.
"""

from functools import cache

from newscli.language.lexicon.closed_classes import MULTITUDES
from newscli.language.linear_model import chance, read_weights
from newscli.language.tag_sets import COMMA, CONJS, DETS, HEAD_NOUNS, NAME, PREPS_AND_OF, STATING, STOP
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.confidence_facts import Facts, speaker_facts, statement_facts
from newscli.quotes.results import Confidence, QuoteKind, Speaker
from newscli.quotes.ruled_in import is_claimed_by, is_conceded, is_finding, is_question_asked, is_said_by
from newscli.quotes.ruled_out import is_ruled_out
from newscli.quotes.statements.cueless import Statement
from newscli.quotes.statements.turns.talks import ASKS

# Below these probabilities words are no statement, or whose they are is not known well enough to list them; from the
# last one on words and speaker are sure.
STATED, NAMED, SURE = 0.5, 0.5, 0.9
_OF_LISTS = HEAD_NOUNS | PREPS_AND_OF | DETS | CONJS | {COMMA, STOP}


@cache
def _weights(model: str) -> dict[str, float]:
    return read_weights("newscli.quotes", "confidence.tsv", model)


def _probability(model: str, facts: Facts) -> float:
    weights = _weights(model)
    return chance(sum([weights[fact] * value for fact, value in facts.items() if fact in weights]))


def confidence(
    parsed: list[Parsed], statement: Statement, kind: QuoteKind, speaker: Speaker | None, rivals: int
) -> Confidence:
    """Return how sure the words and the speaker of a statement are; "unsure" means that it may be no statement.

    `rivals` is how many others the speaker's pronoun may mean. Nobody in particular, such as "thousands", is never a
    sure speaker, nor is who could not be traced.
    """
    if is_ruled_out(parsed, statement, kind):
        return "unsure"
    found = _confidence(parsed, statement, kind, speaker, rivals)
    plain = (is_question_asked, is_said_by, is_claimed_by, is_finding, is_conceded)
    if found == "unsure" and any(rule(parsed, statement) for rule in plain):
        return "likely"
    doubtful = speaker is not None and (not speaker.resolved or speaker.name.lower() in MULTITUDES)
    return "likely" if found == "sure" and doubtful else found


def _confidence(
    parsed: list[Parsed], statement: Statement, kind: QuoteKind, speaker: Speaker | None, rivals: int
) -> Confidence:
    if statement.set_off:
        return _confidence_of_turn(parsed, statement)
    stated = _probability("stated", statement_facts(parsed, statement, kind))
    if stated < STATED:
        return "unsure"
    return level(stated, _probability("speaker", speaker_facts(parsed, statement, kind, speaker, rivals)))


def _confidence_of_turn(parsed: list[Parsed], statement: Statement) -> Confidence:
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

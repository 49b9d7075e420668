"""In: a statement; out: how sure it is that these words are this speaker's."""

from functools import cache
from math import log

from newscli.language.linear_model import read_weights
from newscli.quotes.attribution.candidates import Parsed
from newscli.quotes.results import Confidence
from newscli.quotes.statements.cueless import Statement

FACTS = (
    "always",
    "cue",
    "speaker",
    "speech",
    "quoted",
    "nobody",
    "no name",
    "pronoun",
    "cue is no verb",
    "cue is a mark",
    "cue is a phrase",
    "pieces",
)
# Log odds of 8 in 9, and of 7 in 10.
_SURE, _LIKELY = 2.1, 0.8
_EDGE = 0.001
_KINDS = {"n": "cue is no verb", "a": "cue is no verb", "m": "cue is a mark", "p": "cue is a phrase"}


@cache
def _weights() -> dict[str, float]:
    """Return what each fact adds to the log odds that a statement is right, learnt by `tests/learn/confidence.py`."""
    return read_weights("newscli.quotes", "confidence.tsv", "confidence")


def confidence(parsed: list[Parsed], statement: Statement) -> Confidence:
    """Say how sure the attribution of a statement is; README tells how often each level is right."""
    mention = statement.attribution.mention
    if statement.set_off:
        named = mention is not None and "N" in parsed[statement.unit].unit.tags[slice(*mention)]
        return "sure" if named else "likely"
    weights = _weights()
    odds = sum(weights[fact] * value for fact, value in facts(parsed, statement).items())
    return "sure" if odds > _SURE else "likely" if odds > _LIKELY else "unsure"


def facts(parsed: list[Parsed], statement: Statement) -> dict[str, float]:
    """Return what tells how sure a statement is: log odds of its readings, its marks, its speaker, its cue."""
    attribution = statement.attribution
    held = [parsed[unit].unit.tags[start:end] for unit, start, end in statement.pieces]
    found = {
        "always": -0.32,
        "cue": _log_odds(attribution.likelihood),
        "speaker": _log_odds(attribution.speaker_likelihood),
        "speech": float(any(tags == "Q" for tags in held)),
        "quoted": float(any("Q" in tags or "q" in tags for tags in held)),
        "pieces": float(len(held) > 1),
    }
    if attribution.mention is None:
        found["nobody"] = 1.0
    else:
        tags = parsed[statement.unit].unit.tags[slice(*attribution.mention)]
        found["pronoun"] = float(len(tags) == 1 and tags in "hmp")
        found["no name"] = float(not found["pronoun"] and "N" not in tags)
    if kind := _KINDS.get(attribution.cue.word.kind):
        found[kind] = 1.0
    return found


def _log_odds(probability: float) -> float:
    held = min(max(probability, _EDGE), 1 - _EDGE)
    return log(held / (1 - held))

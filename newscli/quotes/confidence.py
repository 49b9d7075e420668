"""In: a statement; out: how sure it is that these words are this speaker's."""

from math import log

from newscli.quotes.attribution.candidates import Parsed
from newscli.quotes.results import Confidence
from newscli.quotes.statements.cueless import Statement

# What each fact adds to the log odds that a statement is right, learnt by `tests/learn/confidence.py`.
WEIGHTS = {
    "always": -0.32,
    "cue": 0.46,
    "speaker": 0.12,
    "speech": 0.54,
    "quoted": 0.22,
    "nobody": -1.17,
    "no name": -0.11,
    "pronoun": -0.08,
    "cue is no verb": -0.35,
    "cue is a mark": -0.19,
    "cue is a phrase": -0.43,
    "pieces": 0.36,
}
# Log odds of 8 in 9, and of 7 in 10.
_SURE, _LIKELY = 2.1, 0.8
_EDGE = 0.001
_KINDS = {"n": "cue is no verb", "a": "cue is no verb", "m": "cue is a mark", "p": "cue is a phrase"}


def confidence(parsed: list[Parsed], statement: Statement) -> Confidence:
    """Say how sure the attribution of a statement is; README tells how often each level is right."""
    mention = statement.attribution.mention
    if statement.set_off:
        named = mention is not None and "N" in parsed[statement.unit].unit.tags[slice(*mention)]
        return "sure" if named else "likely"
    odds = sum(WEIGHTS[fact] * value for fact, value in facts(parsed, statement).items())
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

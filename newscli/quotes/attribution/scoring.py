"""The models that choose between readings of quotes: takes features, returns scores by the weights of `model.tsv`."""

from functools import cache

from newscli.language.linear_model import ClassModel, Features, Group, LinearModel
from newscli.quotes.attribution.cue_features import CUE_GROUPS
from newscli.quotes.attribution.features import END_GROUPS, MENTION_GROUPS, START_GROUPS

# Of the model `cue`: no content, to the right of the cue, to its left, on both sides, in another unit.
CLASSES = 5
GROUPS: dict[str, tuple[Group, ...]] = {
    "cue": CUE_GROUPS,
    "start": START_GROUPS,
    "left": (),
    "end": END_GROUPS,
    "mention": MENTION_GROUPS,
}
_TABLE = ("newscli.quotes", "model.tsv")


@cache
def _model(name: str) -> LinearModel:
    return LinearModel(*_TABLE, name, GROUPS[name])


@cache
def _class_model() -> ClassModel:
    return ClassModel(*_TABLE, "cue", CLASSES, GROUPS["cue"])


def score(model: str, features: Features) -> float:
    """Return what the model `start`, `left`, `end` or `mention` gives a reading for its features."""
    keys, single = features
    return _model(model).score(single, keys)


def class_scores(features: Features) -> list[float]:
    """Return what the model `cue` gives each of its classes for the features of a cue."""
    keys, single = features
    return _class_model().scores(single, keys)

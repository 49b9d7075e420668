"""The models that choose between readings of quotes: takes features, returns scores by the weights of `model.tsv`."""

from collections.abc import Callable
from functools import cache

from newscli.language.linear_model import ClassModel, Features, Group, LinearModel
from newscli.quotes.attribution.features.cues import CUE_GROUPS
from newscli.quotes.attribution.features.readings import END_GROUPS, MENTION_GROUPS, START_GROUPS

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
def scorer(model: str) -> Callable[[Features], float]:
    """Return what the model `start`, `left`, `end` or `mention` gives a reading for its features, as a function."""
    return LinearModel(*_TABLE, model, GROUPS[model]).score


@cache
def _class_model() -> ClassModel:
    return ClassModel(*_TABLE, "cue", CLASSES, GROUPS["cue"])


def class_scores(features: Features) -> list[float]:
    """Return what the model `cue` gives each of its classes for the features of a cue."""
    return _class_model().scores(features)

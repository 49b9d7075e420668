"""The models that choose between readings of quotes: takes features, returns scores by the weights of `model.tsv`."""

from collections.abc import Iterable
from functools import cache

from newscli.language.linear_model import ClassModel, LinearModel

# Of the model `cue`: no content, to the right of the cue, to its left, on both sides, in another unit.
CLASSES = 5
_TABLE = ("newscli.quotes", "model.tsv")


@cache
def _model(name: str) -> LinearModel:
    return LinearModel(*_TABLE, name)


@cache
def _class_model(name: str) -> ClassModel:
    return ClassModel(*_TABLE, name, CLASSES)


def score(model: str, features: Iterable[str]) -> float:
    """Return what the model `start`, `left`, `end` or `mention` gives a reading for its features."""
    return _model(model).score(features)


def class_scores(model: str, features: Iterable[str]) -> list[float]:
    """Return what the model `cue` gives each of its classes for the features of a cue."""
    return _class_model(model).scores(features)

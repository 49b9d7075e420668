"""In: the features of each reading; out: how likely each reading is, by weights that `tests/learn/quotes.py` learnt."""

from collections.abc import Iterable
from functools import cache
from itertools import repeat
from math import exp

from newscli.quotes.weights import WEIGHTS

# Weights are kept as whole hundredths.
_UNIT = 0.01


def _entries(model: str) -> list[str]:
    """Return the features of a model in turn with their weights as they are written."""
    return WEIGHTS[model].strip().replace("\n", "  ").split("  ")


@cache
def _weights(model: str) -> dict[str, int]:
    entries = _entries(model)
    return dict(zip(entries[::2], map(int, entries[1::2]), strict=True))


class _Rows(dict[str, tuple[int, ...]]):
    """A model's weights for each class by feature; a row is read when first asked for: an article meets few of them."""

    def __init__(self, model: str) -> None:
        entries = _entries(model)
        self.entries = dict(zip(entries[::2], entries[1::2], strict=True))

    def __missing__(self, feature: str) -> tuple[int, ...]:
        row = self[feature] = tuple(map(int, self.entries[feature].split(",")))
        return row


@cache
def _rows(model: str) -> _Rows:
    return _Rows(model)


def score(model: str, features: Iterable[str]) -> float:
    """Add up the weights of the features; what a model doesn't know counts nothing."""
    return sum(map(_weights(model).get, features, repeat(0))) * _UNIT


def class_scores(model: str, features: Iterable[str], classes: int) -> list[float]:
    """Add up the weights of the features for each class."""
    rows = _rows(model)
    known = rows.entries
    found = [rows[feature] for feature in features if feature in known]
    return [sum(column) * _UNIT for column in zip(*found, strict=True)] if found else [0.0] * classes


def shares(scores: list[float]) -> list[float]:
    """Turn scores into probabilities that add up to one."""
    top = max(scores)
    powers = [exp(value - top) for value in scores]
    total = sum(powers)
    return [power / total for power in powers]

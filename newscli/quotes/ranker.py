"""In: the features of each reading; out: how likely each reading is, by weights that `tests/learn/quotes.py` learnt."""

from collections.abc import Iterable
from functools import cache
from math import exp

from newscli.quotes.weights import WEIGHTS

# Weights are kept as whole hundredths.
_UNIT = 0.01


@cache
def _rows(model: str) -> dict[str, tuple[float, ...]]:
    table = {}
    for entry in WEIGHTS[model].replace("\n", "  ").split("  "):
        if entry:
            name, _, values = entry.rpartition(" ")
            table[name] = tuple([int(value) * _UNIT for value in values.split(",")])
    return table


@cache
def _weights(model: str) -> dict[str, float]:
    return {name: row[0] for name, row in _rows(model).items()}


def score(model: str, features: Iterable[str]) -> float:
    """Add up the weights of the features; what a model doesn't know counts nothing."""
    table = _weights(model)
    return sum(table.get(feature, 0.0) for feature in features)


def class_scores(model: str, features: Iterable[str], classes: int) -> list[float]:
    """Add up the weights of the features for each class."""
    table = _rows(model)
    totals = [0.0] * classes
    for feature in features:
        if row := table.get(feature):
            for i, value in enumerate(row):
                totals[i] += value
    return totals


def shares(scores: list[float]) -> list[float]:
    """Turn scores into probabilities that add up to one."""
    top = max(scores)
    powers = [exp(value - top) for value in scores]
    total = sum(powers)
    return [power / total for power in powers]

"""In: the features of each reading; out: how likely each reading is, by weights that `tests/learn/quotes.py` learnt."""

from collections.abc import Iterable
from functools import cache
from math import exp

from newscli.quotes.weights import WEIGHTS

# Weights are kept as whole hundredths.
_UNIT = 0.01
# So many features without a weight are remembered, since the same come again.
_MOST_KEPT = 20000


class _Rows(dict[str, tuple[float, ...]]):
    """The weights of a model by feature; a row is read when first asked for, since an article meets few of them."""

    def __init__(self, model: str) -> None:
        entries = WEIGHTS[model].strip().replace("\n", "  ").split("  ")
        self._spelled = dict(zip(entries[::2], entries[1::2], strict=True))

    def __missing__(self, feature: str) -> tuple[float, ...]:
        spelled = self._spelled.get(feature)
        row = tuple([int(value) * _UNIT for value in spelled.split(",")]) if spelled else ()
        if spelled or len(self) < _MOST_KEPT:
            self[feature] = row
        return row


@cache
def _rows(model: str) -> _Rows:
    return _Rows(model)


def score(model: str, features: Iterable[str]) -> float:
    """Add up the weights of the features; what a model doesn't know counts nothing."""
    table = _rows(model)
    return sum([row[0] for feature in features if (row := table[feature])])


def class_scores(model: str, features: Iterable[str], classes: int) -> list[float]:
    """Add up the weights of the features for each class."""
    table = _rows(model)
    rows = [row for feature in features if (row := table[feature])]
    return [sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * classes


def shares(scores: list[float]) -> list[float]:
    """Turn scores into probabilities that add up to one."""
    top = max(scores)
    powers = [exp(value - top) for value in scores]
    total = sum(powers)
    return [power / total for power in powers]

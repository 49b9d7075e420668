"""Linear models: reads the tables of weights that were learnt, takes the features of a reading, returns its score.

A table of learnt numbers lies beside the modules that use it. It begins with lines `# key: value`, which say where the
numbers come from. A blank line and a line `# model: name` come before the rows of each model; a row is a feature, a tab
and its weight: whole hundredths, or as many as there are classes, with commas between. The rows are sorted.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from itertools import repeat
from math import exp
from operator import getitem
from typing import Any

UNIT = 0.01
_MOST_KEPT = 20_000  # sums; beyond these all are computed anew
# Features that look at the same things come in groups: a function from these things to the features.
Group = Callable[..., Iterable[str]]
# The features of a reading: what each group of a model looks at, and the features that stand alone.
Features = tuple[tuple[tuple[object, ...], ...], Sequence[str]]
_LOWEST = -700.0  # of lower ones no float has the power


@cache
def read_table(package: str, name: str) -> tuple[dict[str, str], bytes]:
    """Read the table `name` that lies in an imported package, given by its full name; return its head and the rest.

    The rest stays bytes in UTF-8, since only what is needed of it is decoded.
    """
    module = sys.modules[package]
    # importlib.resources would load a dozen modules for this.
    loader: Any = module.__spec__ and module.__spec__.loader
    table: bytes = loader.get_data(f"{module.__path__[0]}/{name}")
    head, _, rest = table.partition(b"\n\n")
    return dict(line[2:].split(": ", 1) for line in head.decode().split("\n")), rest


def _cells(package: str, name: str, model: str) -> list[str]:
    """Return the features of a model in turn with their weights as they are written."""
    _, models = read_table(package, name)
    rows = models.partition(f"# model: {model}\n".encode())[2].partition(b"\n\n")[0]
    return rows.rstrip(b"\n").replace(b"\n", b"\t").decode().split("\t")


def read_rows(package: str, name: str, model: str) -> dict[str, str]:
    """Read one model of a table, or another part of it; return its rows as they are written, by feature."""
    cells = _cells(package, name, model)
    return dict(zip(cells[::2], cells[1::2], strict=True))


def read_weights(package: str, name: str, model: str) -> dict[str, float]:
    """Read one model of a table whose weights are no hundredths but written in full; return them by feature."""
    cells = _cells(package, name, model)
    return dict(zip(cells[::2], map(float, cells[1::2]), strict=True))


class Sums(dict[Any, int]):
    """The sums of the weights of a group of features by what they look at, each computed when first asked for."""

    def __init__(self, weigh: Callable[[Any], int]) -> None:
        self._weigh = weigh

    def __missing__(self, key: Any) -> int:
        """Compute a sum."""
        if len(self) > _MOST_KEPT:
            self.clear()
        self[key] = total = self._weigh(key)
        return total


class LinearModel:
    """A weight for each feature. The sums of groups of features are kept, since neighbours come again and again."""

    __slots__ = ("_sums", "_weight")

    def __init__(self, package: str, name: str, model: str, groups: Sequence[Group] = ()) -> None:
        cells = _cells(package, name, model)
        self._weight = dict(zip(cells[::2], map(int, cells[1::2]), strict=True)).get
        self._sums = [Sums(partial(self._sum_of, group)) for group in groups]

    def _sum_of(self, group: Group, key: tuple[object, ...]) -> int:
        return sum(map(self._weight, group(*key), repeat(0)))

    def score(self, features: Features) -> float:
        """Add up the weights of the features; a feature that the model doesn't know counts 0."""
        keys, single = features
        return (sum(map(getitem, self._sums, keys)) + sum(map(self._weight, single, repeat(0)))) * UNIT


# The weights of a row for several classes are one number, a field of this many bits for each: one addition adds all.
_BITS = 24


class ClassModel:
    """A weight for each class by feature; the sums of groups of features are kept."""

    __slots__ = ("_middle", "_places", "_rows", "_sums", "_written")

    def __init__(self, package: str, name: str, model: str, classes: int, groups: Sequence[Group] = ()) -> None:
        """Read the weights from a table in a package, as many a feature as there are classes."""
        self._written = read_rows(package, name, model)
        self._places = [_BITS * number for number in range(classes)]
        self._middle = sum(_MIDDLE << place for place in self._places)  # so that no field is below 0
        self._rows = Sums(self._row)  # parsed when first asked for: an article needs few of them
        self._sums = [Sums(partial(self._sum_of, group)) for group in groups]

    def _row(self, feature: str) -> int:
        weights = map(int, self._written[feature].split(","))
        return sum(weight << place for weight, place in zip(weights, self._places, strict=True))

    def _sum_of(self, group: Group, key: tuple[object, ...]) -> int:
        return self._sum(group(*key))

    def _sum(self, features: Iterable[str]) -> int:
        rows, written = self._rows, self._written
        return sum([rows[feature] for feature in features if feature in written])

    def scores(self, features: Features) -> list[float]:
        """Add up the weights of the features for each class; a feature that the model doesn't know counts 0."""
        keys, single = features
        total = self._middle + self._sum(single) + sum(map(getitem, self._sums, keys))
        return [((total >> place & _MASK) - _MIDDLE) * UNIT for place in self._places]


_MASK, _MIDDLE = (1 << _BITS) - 1, 1 << _BITS - 1


def chance(score: float) -> float:
    """Turn a score into a probability (logistic); the score of what no text was learnt from has no bounds."""
    return 1 / (1 + exp(-max(score, _LOWEST)))


def shares(scores: list[float]) -> list[float]:
    """Turn scores into probabilities that add up to 1 (softmax)."""
    top = max(scores)
    powers = [exp(value - top) for value in scores]
    total = sum(powers)
    return [power / total for power in powers]

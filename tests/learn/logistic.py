"""Learn a logistic regression: takes facts and answers, returns weights. Newton's method with an L2 penalty."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

ROUNDS = 12
RAREST = 4  # a fact seen less often gets no weight, as a rule


def fit(
    facts: Sequence[Mapping[str, float]],
    answers: Sequence[bool],
    *,
    penalty: float,
    rarest: int = RAREST,
    start: Mapping[str, float] | None = None,
) -> dict[str, float]:
    """Return the weight of each fact seen `rarest` times or more; `facts` and `answers` belong together, in order.

    The penalty draws weights to those of `start`, to nought where that has none.
    """
    often = Counter(fact for each in facts for fact in each)
    names = sorted(fact for fact, times in often.items() if times >= rarest)
    x = np.array([[each.get(name, 0.0) for name in names] for each in facts])
    y = np.array(answers, dtype=float)
    drawn = np.array([(start or {}).get(name, 0.0) for name in names])
    weights = drawn.copy()
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-x @ weights))
        steep = (x * (p * (1 - p))[:, None]).T @ x + penalty * np.eye(len(weights))
        weights += np.linalg.solve(steep, x.T @ (y - p) - penalty * (weights - drawn))
    return dict(zip(names, weights.tolist(), strict=True))


def chance(weights: Mapping[str, float], facts: Mapping[str, float]) -> float:
    """Return the probability that a model gives."""
    return float(1 / (1 + np.exp(-sum(weights.get(fact, 0.0) * value for fact, value in facts.items()))))

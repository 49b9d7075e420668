"""In: what was right, found and wanted; out: scores by measure and part, and the mistakes of the tuned part."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

PARTS = ("tuned", "held_out")

Gold = TypeVar("Gold")
Ours = TypeVar("Ours")


class Score(NamedTuple):
    """Counts of one measure on one part."""

    right: int
    found: int
    wanted: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall in per cent; a plain share where all is found that is wanted."""
        return 200 * self.right / (self.found + self.wanted) if self.found + self.wanted else 0.0


class Tally:
    """Collects counts while the measures walk over the texts. Mistakes on held-out texts are never kept."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str, str]] = Counter()
        self.mistakes: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, measure: str, held_out: bool, right: int, found: int, wanted: int) -> None:
        for name, number in (("right", right), ("found", found), ("wanted", wanted)):
            self.counts[measure, PARTS[held_out], name] += number

    def share(self, measure: str, held_out: bool, rights: Iterable[bool]) -> None:
        """Count a plain share: as much is found as is wanted."""
        answers = list(rights)
        self.add(measure, held_out, sum(answers), len(answers), len(answers))

    def mistake(self, measure: str, held_out: bool, text: str) -> None:
        if not held_out:
            self.mistakes[measure].append(text)

    def scores(self) -> dict[str, dict[str, Score]]:
        """Return the score of each measure on each part it was taken on."""
        table: dict[str, dict[str, Score]] = {}
        for measure, part, _ in self.counts:
            right, found, wanted = (self.counts[measure, part, name] for name in Score._fields)
            table.setdefault(measure, {})[part] = Score(right, found, wanted)
        return table


def pair(gold: Sequence[Gold], ours: Sequence[Ours], likeness: Callable[[Gold, Ours], float]) -> dict[int, int]:
    """Match ours to gold one to one, the likest first; what has no likeness stays single."""
    ranked = [(likeness(g, o), -i, -j) for i, g in enumerate(gold) for j, o in enumerate(ours)]
    pairs: dict[int, int] = {}
    for score, i, j in sorted(ranked, reverse=True):
        if score > 0 and -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs


def overlap(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the words that both share over the words of either, nothing where that is less than half."""
    share = len(one & other) / len(one | other) if one | other else 0.0
    return share if share >= 0.5 else 0.0

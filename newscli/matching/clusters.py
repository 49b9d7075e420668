"""Takes how alike pairs are, returns groups: the most alike come together first, what can't be one stays apart."""

from collections.abc import Callable, Iterable


def grouped(
    count: int, pairs: Iterable[tuple[float, int, int]], apart: Callable[[int, int], bool], least: float
) -> list[list[int]]:
    """Return groups of the numbers below `count`, each number in one of them.

    `pairs` are likenesses of two numbers. Two groups come together if no number of one is `apart` from one of the
    other, and the mean likeness of their pairs is at least `least`, a pair without a likeness being 0. What pairs are
    alike enough to begin with is for the caller to say.
    """
    alike = {(min(one, other), max(one, other)): likeness for likeness, one, other in pairs}
    group = {number: [number] for number in range(count)}
    for (one, other), likeness in sorted(alike.items(), key=lambda each: (-each[1], each[0])):
        here, there = group[one], group[other]
        if likeness < least or here is there or any(apart(a, b) for a in here for b in there):
            continue
        total = sum(alike.get((min(a, b), max(a, b)), 0.0) for a in here for b in there)
        if total < least * len(here) * len(there):
            continue
        here += there
        group |= dict.fromkeys(there, here)
    return list({id(each): sorted(each) for each in group.values()}.values())

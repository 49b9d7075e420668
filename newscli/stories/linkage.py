"""Takes links between articles, returns groups: average-link clustering (Sokal and Michener 1958) over sparse links.

The two groups most alike are joined as long as the mean likeness of their pairs reaches the threshold; a pair without a
link counts as 0. Sums over pairs are kept instead of means, since those of a joined group are the sums of its parts.
Of a group too large to be compared with whole, each article counts as compared with `MOST`.
"""

from heapq import heapify, heappop, heappush

from newscli.stories.links import MOST, Links


def join_alike(links: Links, threshold: float) -> list[list[int]]:
    """Return groups of the numbers that have links, each number in one of them. The links are used up."""
    groups = {number: [number] for number in links}
    waiting = [(-alike, one, other) for one, others in links.items() for other, alike in others.items() if one < other]
    heapify(waiting)
    while waiting:
        mean, one, other = heappop(waiting)
        if -mean < threshold:
            break
        if one not in groups or other not in groups or mean != _mean(links, groups, one, other):
            continue  # as it was before one of them grew
        _join(links, one, other)
        groups[one] += groups.pop(other)
        for third in links[one]:
            small, large = min(one, third), max(one, third)
            heappush(waiting, (_mean(links, groups, small, large), small, large))
    return list(groups.values())


def _mean(links: Links, groups: dict[int, list[int]], one: int, other: int) -> float:
    """Return the mean likeness of the pairs across two groups, negative, so that a heap gives the largest first."""
    small, large = sorted((len(groups[one]), len(groups[other])))
    return -links[one].get(other, 0.0) / (small * min(large, MOST))


def _join(links: Links, one: int, other: int) -> None:
    """Let the group `one` have the links of both."""
    gone = links.pop(other)
    gone.pop(one, None)
    links[one].pop(other, None)
    for third, total in gone.items():
        del links[third][other]
        links[one][third] = links[third][one] = links[one].get(third, 0.0) + total

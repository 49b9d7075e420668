"""Takes the profiles and days of articles, returns which articles may tell one story, and how alike they are.

Pairs are found through an inverted index over the strongest terms of each article, never by comparing all with all.
"""

from collections import defaultdict, deque
from collections.abc import Sequence
from datetime import date
from itertools import islice

from newscli.language.likeness import Vector, cosine

Links = dict[int, dict[int, float]]

ALIKE = 0.06  # pairs less alike than this don't count for a story
_NEAR, _FAR = 7, 90  # days: likeness counts in full up to the first, and for nothing from the second on
_INDEXED = 20  # of the terms of a profile, those that find pairs
MOST = 150  # articles found by one term: the last ones, so that a term that all have costs no square
_GLIMPSE = 0.02  # what the terms that find a pair add up to at least


def find_links(found: Sequence[Vector], days: Sequence[date | None]) -> Links:
    """Return for each article those of about the same days that are alike, with their likeness from 0 to 1.

    Likeness is the cosine of two profiles, and fades with the days between them. A day that is not known lies near
    all others.
    """
    links: Links = {number: {} for number in range(len(found))}
    posted: defaultdict[str, deque[tuple[int, float]]] = defaultdict(lambda: deque(maxlen=MOST))
    for one in sorted(range(len(found)), key=lambda number: (days[number] or date.min, number)):
        strongest = dict(islice(found[one].items(), _INDEXED))
        for other in _candidates(strongest, posted):
            near = _nearness(days[one], days[other])
            alike = near and near * cosine(found[one], found[other])
            if alike >= ALIKE:
                links[one][other] = links[other][one] = alike
        for term, weight in strongest.items():
            posted[term].append((one, weight))
    return links


def _candidates(strongest: Vector, posted: dict[str, deque[tuple[int, float]]]) -> list[int]:
    """Return the articles that share enough of their strongest terms with these."""
    shared: defaultdict[int, float] = defaultdict(float)
    for term, weight in strongest.items():
        if term in posted:
            for other, its in posted[term]:
                shared[other] += weight * its
    return [other for other, total in shared.items() if total >= _GLIMPSE]


def _nearness(one: date | None, other: date | None) -> float:
    """Return 1 for days near each other, 0 for those far apart, and less the farther in between."""
    if one is None or other is None:
        return 1.0
    apart = abs((one - other).days)
    return min(1.0, max(0.0, (_FAR - apart) / (_FAR - _NEAR)))

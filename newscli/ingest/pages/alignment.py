"""Takes the runs of text of a page and the story that an extractor found, returns which runs are the story's.

Runs that were lost come back: prose that stands in the very same kind of element as the story's paragraphs, and
cross-heads between them. Of what a page holds twice, one copy stays.
"""

from collections import Counter
from collections.abc import Sequence

from newscli.ingest.readers.blocks import Block
from newscli.ingest.readers.markup import Run
from newscli.language import split_words

__all__ = ["align"]

_SHINGLE = 4
_INSIDE = 0.75  # of a run's shingles are in the story where the run is
_FOUND = 0.85  # of the story's shingles must be found in the page's tree, else the story is taken as it is
_DOUBLE = 0.8  # of the shingles of a run that stands elsewhere are in runs taken before
_FEWEST_WORDS = 9

Words = tuple[str, ...]


def _words(text: str) -> Words:
    return tuple(split_words(text.lower()))


def _shingles(words: Words) -> set[Words]:
    size = min(_SHINGLE, len(words))
    return {words[at : at + size] for at in range(len(words) - size + 1)} if words else set()


def align(runs: Sequence[Run], story: Sequence[Block]) -> list[bool] | None:
    """Tell of each run whether it belongs to the story; None where the runs don't hold most of it."""
    wanted: set[Words] = set()
    for block in story:
        wanted |= _shingles(_words(block.text))
    if not wanted:
        return None
    shingles = [_shingles(_words(run.text)) for run in runs]
    inside = [bool(own) and len(own & wanted) >= _INSIDE * len(own) for own in shingles]
    found: set[Words] = set().union(*(own for own, kept in zip(shingles, inside, strict=True) if kept))
    if len(found & wanted) < _FOUND * len(wanted):
        return None
    return _with_neighbours(runs, inside)


def _with_neighbours(runs: Sequence[Run], inside: list[bool]) -> list[bool]:
    """Add the runs that stand in the same kind of element as several of the story's paragraphs."""
    homes = Counter(run.home for run, kept in zip(runs, inside, strict=True) if kept and _is_prose(run))
    kept = list(inside)
    rooms = {home[:-1] for home, number in homes.items() if number >= 2}
    first, last = inside.index(True), len(inside) - inside[::-1].index(True)
    for number, run in enumerate(runs):
        cross_head = run.kind == "heading" and first < number < last and run.home[:-1] in rooms
        kept[number] |= cross_head or (homes[run.home] >= 2 and _is_prose(run))
    return _without_doubles(runs, kept, homes)


def _is_prose(run: Run) -> bool:
    words = run.text.split()
    return len(words) >= _FEWEST_WORDS and run.linked < 0.5 * len(run.text) and run.kind != "caption"


def _without_doubles(runs: Sequence[Run], kept: list[bool], homes: Counter[tuple[str, ...]]) -> list[bool]:
    """Of runs with the same words, keep those that stand where most of the story does."""
    taken: set[Words] = set()
    chosen: set[int] = set()
    most = max([2, *homes.values()])
    for number in sorted(range(len(runs)), key=lambda number: -homes[runs[number].home]):
        words = _words(runs[number].text) if kept[number] else ()
        own = _shingles(words)
        at_home = 2 * homes[runs[number].home] >= most
        double = own <= taken if at_home else len(own & taken) >= _DOUBLE * len(own)
        if own and (not double or (at_home and len(words) < _FEWEST_WORDS)):
            chosen.add(number)
            taken |= own
    return [number in chosen for number in range(len(runs))]

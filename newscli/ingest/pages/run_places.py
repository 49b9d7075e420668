"""Takes the paths of the runs of a page, returns what the elements around each tell, each element being read once."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newscli.ingest.pages.hints import HINTS, hints_of
from newscli.ingest.readers.markup import Element

__all__ = ["Around", "around_of", "hint_names"]

_PLACES = frozenset(
    "article main aside footer header table figure section ul ol blockquote details form dl tr".split()  # noqa: SIM905
)


class Around(NamedTuple):
    """What the elements around a run tell.

    `inner` are the hints of those that hold less than half of the page's prose, `near` those of the innermost that has
    any; `depth` counts those that hold more; `article` is the number of the innermost `<article>`, 0 where there is
    none; `tags` name the places.
    """

    inner: int = 0
    near: int = 0
    depth: int = 0
    article: int = 0
    tags: tuple[str, ...] = ()


def around_of(path: Sequence[Element], large: frozenset[int], known: dict[int, Around]) -> Around:
    """Return what the elements of a path tell; `large` are the numbers of those that hold half of the page's prose.

    `known` keeps what the elements of earlier paths told.
    """
    start = len(path)
    while start and path[start - 1].number not in known:
        start -= 1
    around = known[path[start - 1].number] if start else Around()
    for element in path[start:]:
        around = known[element.number] = _within(around, element, large=element.number in large)
    return around


def _within(around: Around, element: Element, *, large: bool) -> Around:
    hints = hints_of(element.name)
    new = element.tag in _PLACES and element.tag not in around.tags
    return Around(
        around.inner if large else around.inner | hints,
        hints or around.near,
        around.depth + large,
        element.number if element.tag == "article" else around.article,
        (*around.tags, element.tag) if new else around.tags,
    )


@lru_cache(maxsize=10_000)
def hint_names(letter: str, hints: int) -> tuple[str, ...]:
    """Return the names of features for hints that are given as bits: "h=menu", "n=menu"."""
    return tuple(f"{letter}={name}" for number, name in enumerate(HINTS) if hints >> number & 1)

"""Takes a text and what was searched in it, returns the words around the hits, and where the hits are."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from newscli.archive.search.queries import Sought
from newscli.archive.text_normalization import fold, words_of

_WORDS = 24  # in a snippet
_BEFORE = 6  # of them before the first hit, where no sentence begins nearer
_MOST_HITS = 500  # hits that are looked at
_BLANK_RUN = re.compile(r"\S+\s*")
_BEGINNING = re.compile(r"(?:[.!?][\"'”’)]*\s|\n)\s*(?=\S)")


class Snippet(NamedTuple):
    """Words around hits, and where in them the hits are."""

    text: str
    hits: tuple[tuple[int, int], ...]


class Place(NamedTuple):
    """Where a hit stands, and the number of what was sought there."""

    start: int
    end: int
    which: int


def in_place(text: str, sought: Iterable[Sought]) -> Snippet:
    """Return the whole text with the hits in it."""
    places = sorted(islice(_places(text, sought), _MOST_HITS))
    return Snippet(text, _spans(places, 0, len(text), 0))


def headline_hits(title: str, sought: Iterable[Sought]) -> int:
    """Return how many of those sought stand in a title."""
    folded = fold(title)
    return sum(each.column in ("", "title") and bool(_pattern(each).search(folded)) for each in sought)


def snippet_of(columns: dict[str, str], sought: tuple[Sought, ...]) -> Snippet:
    """Return the words around the hits in the first of the `columns` that has any; else the first one's beginning."""
    for column, text in columns.items():
        wanted = [each for each in sought if each.column in ("", column)]
        if places := sorted(islice(_places(text, wanted), _MOST_HITS)):
            return _cut(text, places)
    return _cut(next(iter(columns.values()), ""), [])


def _places(text: str, sought: Iterable[Sought]) -> Iterator[Place]:
    folded = fold(text)
    for number, each in enumerate(sought):
        for match in _pattern(each).finditer(folded):
            yield Place(*match.span(), number)


@lru_cache(maxsize=256)
def _pattern(sought: Sought) -> re.Pattern[str]:
    words = r"[\W_]+".join(map(re.escape, words_of(fold(sought.words)))) or "(?!)"
    end = r"[^\W_]*" if sought.begins else r"(?![^\W_])"
    return re.compile(rf"(?<![^\W_]){words}{end}")


def _cut(text: str, places: list[Place]) -> Snippet:
    """Return the stretch of `text`, as long as a snippet, that has the most of what is searched."""
    first = _best(places).start if places else 0
    start = _beginning(text, first)
    end = start
    for word in islice(_BLANK_RUN.finditer(text, start), _WORDS):
        end = word.end()
    end = start + len(text[start:end].rstrip())
    before, after = "…" if text[:start].strip() else "", "…" if text[end:].strip() else ""
    return Snippet(f"{before}{text[start:end]}{after}", _spans(places, start, end, len(before)))


def _best(places: list[Place]) -> Place:
    """Return the hit from which on the most different ones stand near, then the most, then the first."""
    far = _WORDS * 5
    near = [
        [other.which for other in places[at : at + _WORDS] if other.end <= each.start + far]
        for at, each in enumerate(places)
    ]
    return max(zip(near, places, strict=True), key=lambda pair: (len(set(pair[0])), len(pair[0]), -pair[1].start))[1]


def _beginning(text: str, hit: int) -> int:
    """Return where to begin before a hit: with its sentence if that is near, else some words before."""
    from_ = max(0, hit - _BEFORE * 12)
    for found in _BEGINNING.finditer(text, from_, hit):
        from_ = found.end()
    words = [word.start() for word in _BLANK_RUN.finditer(text, from_, hit)]
    if len(words) <= _BEFORE * 2 and (not from_ or text[from_ - 1].isspace()):
        return from_
    return [*words[-_BEFORE:], hit][0]


def _spans(places: list[Place], start: int, end: int, shift: int) -> tuple[tuple[int, int], ...]:
    """Return the hits between `start` and `end`, those that overlap as one, counted from `start` and moved on."""
    spans: list[tuple[int, int]] = []
    for place in places:
        if place.start < start or place.end > end:
            continue
        span = (place.start - start + shift, place.end - start + shift)
        if spans and span[0] < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], span[1]))
        else:
            spans.append(span)
    return tuple(spans)

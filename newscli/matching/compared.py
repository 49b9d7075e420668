"""Takes how alike pairs are, returns groups: the most alike come together first, what can't be one stays apart."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from newscli.article import Article, Span
from newscli.matching.figures import Figure


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


# What is compared of several articles, and the results: where they disagree, what all tell, what only one tells.

DifferenceKind = Literal["figures", "days", "speakers", "words"]
AloneKind = Literal["statement", "event", "figure"]


class Statement(NamedTuple):
    """What an article reports somebody as having said: its place, its words, those in quotation marks, who said it.

    `pieces` are those in quotation marks as they stand apart, before and after "he said".
    `is_named` says that the speaker is a person with a name, and that it is sure where only "he" stands. `cue` is
    the word that says so, `role` what the speaker is said to be.
    """

    span: Span
    words: str
    quoted: str
    speaker: str | None
    is_named: bool
    pieces: tuple[str, ...] = ()
    cue: Span | None = None
    role: str = ""


class Dated(NamedTuple):
    """What happened, the expression that tells when, and its first and last day."""

    span: Span
    expression: Span
    first: date
    last: date


# A time expression with its first and last day.
DatedSpan = tuple[Span, date, date]


class Material(NamedTuple):
    """An article and what was found in it; `dates` are the time expressions that have days."""

    article: Article
    statements: tuple[Statement, ...]
    events: tuple[Dated, ...]
    figures: tuple[Figure, ...]
    dates: tuple[DatedSpan, ...] = ()


class Telling(NamedTuple):
    """Where the article number `article` tells something, and what it tells: a figure, days, a speaker or words."""

    article: int
    span: Span
    value: str


class Difference(NamedTuple):
    """What articles tell differently, named by words that they share, and how each tells it, in their order."""

    kind: DifferenceKind
    about: str
    tellings: tuple[Telling, ...]


class Shared(NamedTuple):
    """What several articles tell: a sentence of each, the earliest first; the number of articles that tell it."""

    tellings: tuple[Telling, ...]


class Alone(NamedTuple):
    """What one article alone tells."""

    kind: AloneKind
    telling: Telling


@dataclass(frozen=True, slots=True)
class Compared:
    """Several articles compared, by their numbers; `copies` are those of others' text, which count once."""

    articles: tuple[int, ...]
    copies: tuple[tuple[int, int], ...]
    differences: tuple[Difference, ...]
    shared: tuple[Shared, ...]
    alone: tuple[Alone, ...]

"""Takes articles of a story, of which the first are known, returns what the others tell that is new, the most first."""

from collections.abc import Sequence
from itertools import groupby
from math import sqrt
from typing import Literal, NamedTuple

from newscli.language.lexicon.meaning.senses import term_of
from newscli.matching.compared import Material, Telling
from newscli.matching.comparison import read_in, told_in
from newscli.matching.figures import Figure
from newscli.matching.same_figures.differences import figure_groups
from newscli.matching.same_figures.likeness import may_agree
from newscli.matching.terms import Terms

NewKind = Literal["statement", "event", "figure", "changed figure"]

_NEW = 0.6  # the share of the words of what is told that no sentence told before has
_CHANGED = 3.0  # what a changed figure counts, beside what is told for the first time


class Novelty(NamedTuple):
    """What an article tells that no article before it told; of a changed figure what stood `before`, and where.

    `weight` says how much is new: the words that nobody had, by how rare they are.
    """

    kind: NewKind
    telling: Telling
    before: Telling | None
    weight: float


def find_new(found: Sequence[Material], known: int) -> list[Novelty]:
    """Return what is new in all but the first `known` articles; what several of these tell is new in the first alone.

    Articles stand in the order in which they came.
    """
    terms = Terms([each.article for each in found])
    found = [read_in(number, each, terms) for number, each in enumerate(found)]
    new = _changed_figures(dict(enumerate(found)), known, terms)
    changed = {(each.telling.article, each.telling.span) for each in new}
    counted = {_counted(material, each) for material in found[:known] for each in material.figures}
    for number in range(known, len(found)):
        material = found[number]
        old = {each.span for each in material.figures if _counted(material, each) in counted}
        end = 0
        for kind, telling in told_in(number, material):
            is_figure = kind == "figure"
            is_old = (number, telling.span) in changed or (is_figure and telling.span in old)
            weight = 0.0 if telling.span.end <= end or is_old else _weight(telling, is_figure, terms)
            if weight:
                around = terms.sentence_span(number, terms.sentence(number, terms.token(number, telling.span.start)))
                end = max(end, around.end if is_figure else telling.span.end)
                new.append(Novelty(kind, telling, None, weight))
        counted |= {_counted(material, each) for each in material.figures}
    return sorted(new, key=lambda each: -each.weight)


def _counted(material: Material, figure: Figure) -> tuple[float, float, str, str]:
    """Return a number with its unit or its noun: who tells of "23 boats" tells nothing new after "the 23 boats"."""
    noun = figure.thing.of(material.article.text).split()[-1].lower() if figure.thing and not figure.unit else ""
    return figure.low, figure.high, figure.unit, term_of(noun) if noun else ""


def _weight(telling: Telling, is_figure: bool, terms: Terms) -> float:
    """Return how much of what is told no article before has a sentence for, 0 for what was told."""
    number, span = telling.article, telling.span
    token = terms.token(number, span.end - 1)
    words = terms.told(number, token).all if is_figure else terms.of_span(number, span)
    shares = (terms.share(words, earlier) for earlier in range(number))
    fresh = 1 - max(shares, default=0.0)
    return fresh * sqrt(len(words)) if words and fresh > _NEW else 0.0


def _changed_figures(found: dict[int, Material], known: int, terms: Terms) -> list[Novelty]:
    """Return figures that differ from all that known articles told of their thing, each number once."""
    new = []
    for group in figure_groups(found, terms):
        before = [each for each in group if each.article < known]
        after = [each for each in group if each.article >= known]
        fresh = [each for each in after if not any(may_agree(each, old) for old in before)]
        if not before:
            continue
        old = before[-1]
        for _, same in groupby(sorted(fresh, key=lambda each: each.figure.low), key=lambda each: each.figure.low):
            first = min(same, key=lambda each: each.article)
            told, was = (
                Telling(each.article, each.figure.span, each.figure.span.of(found[each.article].article.text))
                for each in (first, old)
            )
            new.append(Novelty("changed figure", told, was, _CHANGED))
    return new

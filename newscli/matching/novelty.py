"""Takes articles of a story, of which the first are known, returns what the others tell that is new, the most first."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby
from math import sqrt
from typing import Literal, NamedTuple, TypeVar

from newscli.article import Span
from newscli.language.lexicon.meaning import term_of
from newscli.matching.compared import Material, Mention, OfArticle
from newscli.matching.comparison import mentions_in, read_in
from newscli.matching.figures import Figure
from newscli.matching.same_days import day_groups, meet
from newscli.matching.same_figures.facts import figure_groups, may_agree
from newscli.matching.same_figures.figure_mentions import FigureMention
from newscli.matching.terms import Terms

Each = TypeVar("Each", bound=OfArticle)
NewKind = Literal["statement", "event", "figure", "changed figure"]

_NEW = 0.6  # the share of the words of what is told that no sentence told before has
_OF_A_FACT = 0.35  # the same that at least counts of what tells a figure, a day or a name that nobody told before
_LONGEST = 31  # days; longer times, as years, are not told apart
_CHANGED = 3.0  # what a changed figure counts, beside what is told for the first time


class Novelty(NamedTuple):
    """What an article tells that no article before it told; of a changed figure what stood `before`, and where.

    `weight` says how much is new: the words that nobody had, by how rare they are.
    """

    kind: NewKind
    mention: Mention
    before: Mention | None
    weight: float


def find_new(found: Sequence[Material], known: int) -> list[Novelty]:
    """Return what is new in all but the first `known` articles; what several of these tell is new in the first alone.

    Articles stand in the order in which they came.
    """
    terms = Terms([each.article for each in found])
    found = [read_in(number, each, terms) for number, each in enumerate(found)]
    materials = dict(enumerate(found))
    figures, days = figure_groups(materials, terms), day_groups(materials, terms)
    new = _changed_figures(figures, found, known)
    done = {(each.mention.article, each.mention.span) for each in new}
    done |= {(each.article, each.figure.span) for each in _repeated(figures, may_agree)}
    done |= {(each.article, each.event.span) for each in _repeated(days, meet)}
    known_facts = _Known(terms)
    for number, material in enumerate(found):
        if number >= known:
            new += _new_facts(number, material, known_facts, done)
        known_facts.add(number, material)
    return sorted(new, key=lambda each: -each.weight)


class _Known:
    """What the articles told that came before: numbers with what they count, days, and words of the articles."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.counted: set[tuple[float, float, str, str]] = set()
        self.days: list[tuple[date, date]] = []
        self.articles: list[int] = []

    def add(self, number: int, material: Material) -> None:
        """Take in an article."""
        self.counted |= {_counted(material, each) for each in material.figures}
        published = material.article.published
        self.days += [each[1:] for each in material.dates if _is_short(*each[1:])]
        self.days += [(published, published)] if published else []
        self.articles.append(number)

    def is_old(self, material: Material, figure: Figure) -> bool:
        """Return True for a number that was told of the same unit or noun."""
        return _counted(material, figure) in self.counted

    def lacks_a_fact(self, number: int, material: Material, span: Span) -> bool:
        """Return True if a place tells a figure, a day or a name that no article told."""
        figures = any(span.holds(each.span) and not self.is_old(material, each) for each in material.figures)
        days = any(
            span.holds(each) and _is_short(first, last) and not any(a <= last and first <= b for a, b in self.days)
            for each, first, last in material.dates
        )
        return figures or days or self.terms.names_anew(number, span)

    def weight(self, number: int, material: Material, mention: Mention, *, is_figure: bool) -> float:
        """Return how much of what is told no article has a sentence for, 0 for what was told."""
        terms, span = self.terms, mention.span
        words = terms.of_mention(number, span, is_figure=is_figure)
        fresh = 1 - max((terms.share(words, earlier) for earlier in self.articles), default=0.0)
        if not is_figure and fresh <= _NEW and self.lacks_a_fact(number, material, span):
            return max(fresh, _OF_A_FACT) * sqrt(len(words))
        return fresh * sqrt(len(words)) if words and fresh > _NEW else 0.0


def _is_short(first: date, last: date) -> bool:
    return (last - first).days <= _LONGEST


def _new_facts(number: int, material: Material, known_facts: _Known, done: set[tuple[int, Span]]) -> Iterator[Novelty]:
    terms, end = known_facts.terms, 0
    for kind, mention in mentions_in(number, material):
        is_figure = kind == "figure"
        is_old = (number, mention.span) in done
        is_old |= is_figure and any(
            each.span == mention.span and known_facts.is_old(material, each) for each in material.figures
        )
        if mention.span.end <= end or is_old:
            continue
        if weight := known_facts.weight(number, material, mention, is_figure=is_figure):
            around = terms.sentence_span(number, terms.sentence(number, terms.token(number, mention.span.start)))
            end = max(end, around.end if is_figure else mention.span.end)
            yield Novelty(kind, mention, None, weight)


def _counted(material: Material, figure: Figure) -> tuple[float, float, str, str]:
    """Return a number with its unit or its noun: who tells of "23 boats" tells nothing new after "the 23 boats"."""
    noun = figure.thing.of(material.article.text).split()[-1].lower() if figure.thing and not figure.unit else ""
    return figure.low, figure.high, figure.unit, term_of(noun) if noun else ""


def _repeated(groups: list[list[Each]], agree: Callable[[Each, Each], bool]) -> Iterator[Each]:
    for group in groups:
        for at, each in enumerate(group):
            if any(old.article < each.article and agree(each, old) for old in group[:at]):
                yield each


def _changed_figures(groups: list[list[FigureMention]], found: Sequence[Material], known: int) -> list[Novelty]:
    """Return figures that differ from all that known articles told of their thing, each number once."""
    new = []
    for group in groups:
        before = [each for each in group if each.article < known]
        after = [each for each in group if each.article >= known]
        fresh = [each for each in after if not any(may_agree(each, old) for old in before)]
        if not before:
            continue
        old = before[-1]
        for _, same in groupby(sorted(fresh, key=lambda each: each.figure.low), key=lambda each: each.figure.low):
            first = min(same, key=lambda each: each.article)
            latest, was = (
                Mention(each.article, each.figure.span, each.figure.span.of(found[each.article].article.text))
                for each in (first, old)
            )
            new.append(Novelty("changed figure", latest, was, _CHANGED))
    return new

"""Takes statements of two articles, returns how alike they are, and which figures, names and days the other lacks."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeVar

from newscli.article import Article, Span
from newscli.language.document import Document
from newscli.language.lexicon.meaning.senses import term_of
from newscli.matching.compared import Material
from newscli.matching.figures import agree
from newscli.matching.figures.numbers import is_number
from newscli.matching.names.speakers import may_be_one
from newscli.matching.same_words.alignment import Edit
from newscli.matching.same_words.passages import is_common, read_passage

Found = TypeVar("Found")


class Fact(NamedTuple):
    """A figure, a name or a day (an index into what its material has of the kind), and its place."""

    kind: Literal["figure", "name", "day"]
    span: Span
    number: int


def terms_of(words: str) -> frozenset[str]:
    """Return what a statement is about: its words but those of grammar and numbers, each as its sense or its base."""
    forms = [word.form for word in read_passage(words).words]
    return frozenset(term_of(form) for form in forms if not is_common(form) and not is_number(form))


def facts_in(material: Material, spans: Sequence[Span]) -> list[Fact]:
    """Return the figures, names and days in some stretches of an article, in order."""
    names = Document.of(material.article).names
    found = [Fact("day", span, at) for at, span in _inside(material.dates, lambda date: date[0], spans)]
    found += [Fact("figure", span, at) for at, span in _inside(material.figures, lambda each: each.span, spans)]
    found += [Fact("name", span, at) for at, span in _inside(names, lambda name: name.span, spans)]
    kept: list[Fact] = []
    for fact in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
        if not kept or fact.span.start >= kept[-1].span.end:
            kept.append(fact)
    return kept


def _inside(
    found: Sequence[Found], place_of: Callable[[Found], Span], spans: Iterable[Span]
) -> Iterator[tuple[int, Span]]:
    """Yield the places of what is inside one of the spans, with their numbers; they are in order."""
    for span in spans:
        ends = (bisect_left(found, end, key=lambda each: place_of(each).start) for end in (span.start, span.end))
        yield from ((at, place_of(found[at])) for at in range(*ends) if place_of(found[at]).end <= span.end)


def compare_facts(
    draft: Material, facts: Sequence[Fact], content: Sequence[Span], source: Material, place: Span
) -> tuple[Edit, ...]:
    """Return the words of a draft's statement with each fact that the source lacks `added`, after what the source has
    in its place; only `same` edits where all are told.

    Figures and days are looked for in the sentences of the source's statement, names in its paragraphs.
    """
    there = facts_in(source, [_around(source.article, place)])
    near = _paragraphs(source.article, place)
    lacking = [fact for fact in facts if not _is_told(draft, fact, source, there, near)]
    said = [fact for fact in there if place.start <= fact.span.start and fact.span.end <= place.end]  # not by whom
    spare = [fact for fact in said if not any(_is_same(draft, each, source, fact) for each in facts)]
    return tuple(_edits(draft, lacking, content, source, spare))


def _is_told(draft: Material, fact: Fact, source: Material, there: list[Fact], near: str) -> bool:
    if fact.kind == "name":
        return may_be_one(_words(draft, fact), near, unknown=False)
    return any(_is_same(draft, fact, source, other) for other in there)


def _is_same(draft: Material, fact: Fact, source: Material, other: Fact) -> bool:
    if fact.kind != other.kind:
        return False
    if fact.kind == "name":
        return may_be_one(_words(draft, fact), _words(source, other), unknown=False)
    if fact.kind == "figure":
        one, two = draft.figures[fact.number], source.figures[other.number]
        return one.unit == two.unit and agree(one, two)
    (_, first, last), (_, least, most) = draft.dates[fact.number], source.dates[other.number]
    return first <= most and least <= last


def _edits(
    draft: Material, lacking: Iterable[Fact], content: Sequence[Span], source: Material, spare: list[Fact]
) -> Iterator[Edit]:
    text, left = draft.article.text, list(lacking)
    for span in content:
        at = span.start
        for fact in [each for each in left if span.start <= each.span.start < span.end]:
            if before := _flat(text[at : fact.span.start]):
                yield Edit("same", before)
            instead = next((each for each in spare if _may_replace(draft, fact, source, each)), None)
            if instead:
                spare.remove(instead)
                yield Edit("removed", _words(source, instead))
            yield Edit("added", _words(draft, fact))
            at = fact.span.end
        if after := _flat(text[at : span.end]):
            yield Edit("same", after)


def _may_replace(draft: Material, fact: Fact, source: Material, other: Fact) -> bool:
    if fact.kind != other.kind:
        return False
    return fact.kind != "figure" or draft.figures[fact.number].unit == source.figures[other.number].unit


def _words(material: Material, fact: Fact) -> str:
    return _flat(fact.span.of(material.article.text))


def _around(article: Article, place: Span) -> Span:
    touched = [each.span for each in article.sentences if each.span.start < place.end and place.start < each.span.end]
    return Span(touched[0].start, touched[-1].end) if touched else place


def _paragraphs(article: Article, place: Span) -> str:
    spans = (each.span for each in article.paragraphs)
    return " ".join(span.of(article.text) for span in spans if span.start < place.end and place.start < span.end)


def _flat(text: str) -> str:
    return " ".join(text.split())

"""Takes statements of two articles, returns how alike they are, and what the one tells otherwise than the other."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeVar

from newscli.article import Article, Span
from newscli.language.document import Document
from newscli.language.lexicon.calendar import MONTHS, MONTHS_SHORT
from newscli.language.lexicon.meaning import term_of
from newscli.language.lexicon.proper_nouns import HONORIFICS
from newscli.matching.compared import Material
from newscli.matching.compared_sense import Change, compare_sense, may_meet, side_of
from newscli.matching.compared_sense import Words as StatementWords
from newscli.matching.figures import is_repeated, may_be_given_as
from newscli.matching.figures.figure import is_number
from newscli.matching.names import may_be_one
from newscli.matching.same_words.alignment import Edit, replaced
from newscli.matching.same_words.passages import is_common, read_passage

Found = TypeVar("Found")
_SAME = 2
_MONTHS = frozenset((*MONTHS, *MONTHS_SHORT))


class Fact(NamedTuple):
    """A figure, a name or a day (an index into what its material has of the kind), and its place."""

    kind: Literal["figure", "name", "day"]
    span: Span
    number: int


def terms_of(words: str) -> frozenset[str]:
    """Return what a statement is about: its words but those of grammar and numbers, each as its sense or its base."""
    forms = [word.form for word in read_passage(words).words]
    silent = (is_common, is_number, HONORIFICS.__contains__)
    return frozenset(term_of(form) for form in forms if not any(each(form) for each in silent))


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
    for span in spans:
        ends = (bisect_left(found, end, key=lambda each: place_of(each).start) for end in (span.start, span.end))
        yield from ((at, place_of(found[at])) for at in range(*ends) if place_of(found[at]).end <= span.end)


class Statement(NamedTuple):
    """A statement of an article: its stretches, those in quotation marks, and its cue."""

    content: Sequence[Span]
    quoted: Sequence[Span] = ()
    cue: Span | None = None


def compare_statements(
    draft: Material, facts: Sequence[Fact], said: Statement, source: Material, there: Statement
) -> tuple[Literal["whole", "reworded", "altered"], tuple[Edit, ...]]:
    """Compare a draft's statement with its source: its facts, and the words around them that make the sense.

    Figures and days are looked for in the sentences of the source's statement, names in its paragraphs. Return how it
    stands, "altered" where a fact is another one or the sense is turned, "reworded" where other words differ; and the
    words of the draft, with an edit where it differs.
    """
    place = Span(there.content[0].start, there.content[-1].end)
    theirs = facts_in(source, [_around(source.article, place)])
    near = _paragraphs(source.article, place)
    found = {id(fact): _nearest(draft, fact, source, theirs, near) for fact in facts}
    spare = [each for each in theirs if place.start <= each.span.start and each.span.end <= place.end]  # not by whom
    spare = [each for each in spare if not any(_likeness(draft, fact, source, each) for fact in facts)]
    changes = list(_of_facts(draft, facts, source, found, spare))
    turned, in_order = compare_sense(
        _statement_words(draft, said, facts),
        said.cue,
        _statement_words(source, there, theirs),
        there.cue,
        terms_of(_around(source.article, place).of(source.article.text)),
    )
    changes = _apart([*changes, *turned])
    edits = tuple(_edits(draft.article.text, said.content, changes))
    if any(each.turns for each in changes):
        return "altered", edits
    return "reworded" if changes or not in_order else "whole", edits


def _statement_words(material: Material, said: Statement, facts: Sequence[Fact]) -> StatementWords:
    days = [each.span for each in facts if each.kind == "day"]
    return StatementWords(material.article, said.content, [each.span for each in facts], days, said.quoted)


def _nearest(draft: Material, fact: Fact, source: Material, theirs: list[Fact], near: str) -> "tuple[int, Fact | None]":
    """Return how alike the fact of the source is that is most like one of the draft, and that fact."""
    if fact.kind == "name":
        name = _words(draft, fact)
        stands = re.search(rf"\b{re.escape(name)}\b", near) is not None
        return _SAME * (stands or may_be_one(name, near, unknown=False)), None
    rated = [(_likeness(draft, fact, source, other), other) for other in theirs]
    return max(rated, key=lambda each: each[0], default=(0, None))


def _likeness(draft: Material, fact: Fact, source: Material, other: Fact) -> int:
    """Return 2 for the same fact, 1 for a figure that may tell it less exactly, 0 for another one."""
    if fact.kind != other.kind:
        return 0
    if fact.kind == "name":
        return _SAME * may_be_one(_words(draft, fact), _words(source, other), unknown=False)
    if fact.kind == "figure":
        one, two = draft.figures[fact.number], source.figures[other.number]
        return _SAME if is_repeated(one, two) else int(may_be_given_as(one, two))
    ours, theirs = draft.dates[fact.number][1:], source.dates[other.number][1:]
    words = _words(draft, fact).lower()
    named = words == _words(source, other).lower() and not _MONTHS.isdisjoint(words.split())
    return _SAME * (named or may_meet(ours, theirs))


def _of_facts(
    draft: Material,
    facts: Iterable[Fact],
    source: Material,
    found: "dict[int, tuple[int, Fact | None]]",
    spare: list[Fact],
) -> Iterator[Change]:
    for fact in facts:
        likeness, other = found[id(fact)]
        if likeness == _SAME:
            yield from _of_day(draft, fact, source, other) if other and fact.kind == "day" else ()
            continue
        if not likeness:
            other = next((each for each in spare if _may_replace(draft, fact, source, each)), None)
            spare = [each for each in spare if each is not other]
        instead = _words(source, other) if other else ""
        yield Change(fact.span.start, fact.span.end, _words(draft, fact), instead, turns=not likeness)


def _of_day(draft: Material, fact: Fact, source: Material, other: Fact) -> Iterator[Change]:
    """Yield the change of what is told of the time before a day, after it or on it."""
    ours, place = side_of(Document.of(draft.article).tokens, fact.span)
    theirs, there = side_of(Document.of(source.article).tokens, other.span)
    put, instead = place.words_of(draft.article.text), there.words_of(source.article.text)
    whole = bool(theirs) and draft.article.text[: place.end].endswith(instead)  # "by the end of March" and its "March"
    whole |= bool(ours) and source.article.text[: there.end].endswith(put)
    if ours != theirs and not whole:
        yield Change(place.start, place.end, put, instead, turns={ours, theirs} != {"before", "until"})


def _apart(changes: list[Change]) -> list[Change]:
    """Return changes in order, of two at one place the one that turns more."""
    kept: list[Change] = []
    for each in sorted(changes, key=lambda each: (each.start, not each.turns)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def _edits(text: str, content: Sequence[Span], changes: Sequence[Change]) -> Iterator[Edit]:
    for number, span in enumerate(content):
        at, last = span.start, number == len(content) - 1
        for each in (each for each in changes if span.start <= each.start < span.end + last):
            if before := Span(at, each.start).words_of(text):
                yield Edit("same", before)
            yield from replaced(each.instead, each.put)
            at = each.end
        if after := Span(at, span.end).words_of(text):
            yield Edit("same", after)


def _may_replace(draft: Material, fact: Fact, source: Material, other: Fact) -> bool:
    if fact.kind != other.kind:
        return False
    return fact.kind != "figure" or draft.figures[fact.number].unit == source.figures[other.number].unit


def _words(material: Material, fact: Fact) -> str:
    return fact.span.words_of(material.article.text)


def _around(article: Article, place: Span) -> Span:
    touched = [each.span for each in article.sentences if each.span.start < place.end and place.start < each.span.end]
    return Span(touched[0].start, touched[-1].end) if touched else place


def _paragraphs(article: Article, place: Span) -> str:
    spans = (each.span for each in article.paragraphs)
    return " ".join(span.of(article.text) for span in spans if span.start < place.end and place.start < span.end)

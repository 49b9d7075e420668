"""Takes articles with what was found in them, returns where they disagree, what all tell, and what only one tells."""

from collections.abc import Iterator, Sequence

from newscli.article import Article, Span
from newscli.language.likeness import cosines, overlap
from newscli.matching.compared import Alone, AloneKind, Compared, Difference, Material, Mention, Shared, grouped
from newscli.matching.same_days import day_differences, day_groups
from newscli.matching.same_figures.facts import figure_differences, figure_groups
from newscli.matching.same_words.alignment import word_differences
from newscli.matching.terms import Terms

_COPIED = 0.7  # share of the sentences of the shorter of two articles that both have
_ALIKE = 0.45  # of two sentences that tell the same
_KNOWN = 0.5  # share of the words of what an article tells; where a sentence of another has it, it is not alone


def compare_materials(found: Sequence[Material]) -> Compared:
    """Compare articles, which stand in the order of their days; a copy of another's text counts once."""
    copies = tuple(_copies([each.article for each in found]))
    gone = {copy for copy, _ in copies}
    numbers = [number for number in range(len(found)) if number not in gone]
    terms = Terms([each.article for each in found])
    kept = {number: read_in(number, found[number], terms) for number in numbers}
    figures, days = figure_groups(kept, terms), day_groups(kept, terms)
    differences: tuple[Difference, ...] = (
        *figure_differences(figures, kept),
        *day_differences(days, kept),
        *word_differences(kept),
    )
    known = {(item.article, item.figure.span) for group in figures if len(group) > 1 for item in group}
    known |= {(item.article, item.event.span) for group in days if len(group) > 1 for item in group}
    shared = tuple(each for each in _shared(kept, terms) if not _is_disputed(each, differences))
    return Compared(tuple(numbers), copies, differences, shared, tuple(_alone(kept, terms, known, shared)))


def read_in(number: int, found: Material, terms: Terms) -> Material:
    """Return what was found in the article of a number, without what no sentence that is read has."""
    return found._replace(
        statements=tuple(each for each in found.statements if terms.reads(number, each.span)),
        events=tuple(each for each in found.events if terms.reads(number, each.expression)),
        figures=tuple(each for each in found.figures if terms.reads(number, each.span)),
    )


def _copies(articles: list[Article]) -> Iterator[tuple[int, int]]:
    sentences = [frozenset(each.span.words_of(a.text) for each in a.sentences) for a in articles]
    for number in range(len(articles)):
        earlier = (k for k in range(number) if overlap(sentences[number], sentences[k]) >= _COPIED)
        original = next(earlier, None)
        if original is not None and len(sentences[number] & sentences[original]) > 1:
            yield number, original


def _shared(found: dict[int, Material], terms: Terms) -> list[Shared]:
    places = [(number, at) for number in found for at in terms.read[number]]
    mentions = {place: Mention(place[0], terms.sentence_span(*place), "") for place in places}
    read = [{} if number not in found else terms.vectors(number) for number in range(len(terms.read))]
    pairs = [(alike, mentions[one], mentions[other]) for one, other, alike in cosines(read) if alike >= _ALIKE]
    groups = grouped([*mentions.values()], pairs, lambda one, other: one.article == other.article, _ALIKE)
    shared = [Shared(tuple(group)) for group in groups if len(group) > 1]
    return sorted(shared, key=lambda each: (-len(each.tellings), each.tellings[0].span.start))


def _is_disputed(shared: Shared, differences: Sequence[Difference]) -> bool:
    """Return True for sentences that tell a figure or a day otherwise than one another."""
    return any(
        sum(any(_is_in(mention, each) for each in shared.tellings) for mention in difference.tellings) > 1
        for difference in differences
        if difference.kind in ("figures", "days")
    )


def _is_in(mention: Mention, sentence: Mention) -> bool:
    return mention.article == sentence.article and sentence.span.holds(mention.span)


def _alone(
    found: dict[int, Material], terms: Terms, known: set[tuple[int, Span]], shared: Sequence[Shared]
) -> Iterator[Alone]:
    """Yield what no other article has a sentence for; a figure in what is told already is left out."""
    together = [each for group in shared for each in group.tellings]
    for number, material in found.items():
        end = 0
        for kind, mention in mentions_in(number, material):
            inside = mention.span.end <= end
            if inside or (number, mention.span) in known or not _is_alone(kind, mention, found, terms):
                continue
            if any(
                each.article == number and each.span.start <= mention.span.start < each.span.end for each in together
            ):
                continue
            end = max(end, mention.span.end)
            yield Alone(kind, mention)


def mentions_in(number: int, material: Material) -> list[tuple[AloneKind, Mention]]:
    """Return what an article tells, in the order of the text, the longest of a place first."""
    mentions: list[tuple[AloneKind, Mention]] = [
        *(("statement", Mention(number, each.span, each.speaker or "")) for each in material.statements),
        *(("event", Mention(number, each.span, each.first.isoformat())) for each in material.events),
        *(("figure", Mention(number, each.span, "")) for each in material.figures),
    ]
    return sorted(mentions, key=lambda each: (each[1].span.start, -each[1].span.end))


def _is_alone(kind: AloneKind, mention: Mention, found: dict[int, Material], terms: Terms) -> bool:
    number, span = mention.article, mention.span
    words = terms.of_mention(number, span, is_figure=kind == "figure")
    return bool(words) and all(terms.share(words, other) < _KNOWN for other in found if other != number)

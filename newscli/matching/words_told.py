"""Takes the quotations of articles, returns the same words of different speakers, and those that are altered."""

from collections.abc import Iterator
from itertools import chain, combinations

from newscli.matching.alignment import Match, match
from newscli.matching.clusters import grouped
from newscli.matching.compared import Difference, DifferenceKind, Material, Statement, Telling
from newscli.matching.passages import Passage, read_passage, spelled_out
from newscli.matching.speakers import may_be_one

# The number of an article, a statement of it, and the words that are quoted.
_Told = tuple[int, Statement, Passage]
_FEWEST = 4  # words; fewer are anybody's
_ALTERED = 6  # words; of fewer it is hard to say that they are altered
_NAMED = 8  # words of a quotation that name it


def word_differences(found: dict[int, Material]) -> Iterator[Difference]:
    """Yield the quotations of which articles name different speakers, then those that they word differently."""
    told = [
        (number, statement, passage)
        for number, material in found.items()
        for statement in material.statements
        if len((passage := read_passage(spelled_out(statement.quoted))).words) >= _FEWEST
    ]
    same: dict[tuple[int, int], Match] = {}
    for one, other in combinations(range(len(told)), 2):
        if told[one][0] != told[other][0] and (how := _match(told[other], told[one])):
            same[one, other] = how
    groups = grouped(len(told), [(how.share, *pair) for pair, how in same.items()], lambda *_: False, 0.3)
    for group in groups:
        pairs = [pair for pair in combinations(group, 2) if pair in same]
        spoken = [pair for pair in pairs if _have_two_speakers(*(told[number][1] for number in pair))]
        altered = [pair for pair in pairs if same[pair].kind == "altered" and _is_altered(*(told[at] for at in pair))]
        yield from _difference("speakers", spoken, told)
        yield from _difference("words", altered, told)


def _match(said: _Told, source: _Told) -> Match | None:
    """Compare two quotations: as wholes, else a piece of one that the other has word for word."""
    if found := match(said[2], source[2]):
        return found
    pairs = ((piece, source[2]) for piece in said[1].pieces), ((piece, said[2]) for piece in source[1].pieces)
    for piece, whole in chain(*pairs):
        passage = read_passage(spelled_out(piece))
        if len(passage.words) >= _ALTERED and (found := match(passage, whole)) and found.kind == "exact":
            return found
    return None


def _difference(kind: DifferenceKind, pairs: list[tuple[int, int]], told: list[_Told]) -> Iterator[Difference]:
    """Yield how those of pairs that differ are told; what is only in their group, by way of an article that has two
    quotations in one, stays out."""
    shown = [told[number][:2] for number in sorted({number for pair in pairs for number in pair})]
    if shown:
        yield Difference(kind, _named(shown[0][1]), tuple(_of(*each, kind) for each in shown))


def _is_altered(one: _Told, other: _Told) -> bool:
    """Return True if a long piece of one quotation stands altered in the other; they may share some sentences alone."""
    if min(len(one[2].words), len(other[2].words)) < _ALTERED:
        return False
    pairs = (*((piece, other[2]) for piece in one[1].pieces), *((piece, one[2]) for piece in other[1].pieces))
    passages = ((read_passage(spelled_out(piece)), whole) for piece, whole in pairs)
    found = (match(piece, whole) for piece, whole in passages if len(piece.words) >= _ALTERED)
    return any(each is not None and each.kind == "altered" for each in found)


def _have_two_speakers(one: Statement, other: Statement) -> bool:
    named = one.is_named and other.is_named
    return named and not may_be_one(one.speaker, other.speaker)


def _of(number: int, statement: Statement, kind: DifferenceKind) -> Telling:
    told = statement.speaker if kind == "speakers" else statement.quoted
    return Telling(number, statement.span, told or "nobody named")


def _named(statement: Statement) -> str:
    words = statement.quoted.split()
    return " ".join(words[:_NAMED]) + (" …" if len(words) > _NAMED else "")

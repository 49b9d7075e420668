"""Takes the quotations of articles, returns the same words of different speakers, and those that are altered."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from newscli.matching.clusters import grouped
from newscli.matching.compared import Difference, DifferenceKind, Material, Statement, Telling
from newscli.matching.names.speakers import may_be_one
from newscli.matching.same_words.alignment import Match, match
from newscli.matching.same_words.passages import Passage, read_passage, spelled_out
from newscli.matching.sentences.read import across

_FEWEST_WORDS = 4  # words; fewer are anybody's
_ALTERED = 6  # words; of fewer it is hard to say that they are altered
_NAMED = 8  # words of a quotation that name it


class _Told(NamedTuple):
    """A statement of an article, the words that are quoted, and of its long pieces each; `lines` are the words of all
    and of the pieces as they are compared."""

    article: int
    statement: Statement
    passage: Passage
    pieces: tuple[Passage, ...]
    lines: tuple[str, ...]


def word_differences(found: dict[int, Material]) -> Iterator[Difference]:
    """Yield the quotations of which articles name different speakers, then those that they word differently."""
    told = [
        _told(number, statement, passage)
        for number, material in found.items()
        for statement in material.statements
        if len((passage := read_passage(spelled_out(statement.quoted))).words) >= _FEWEST_WORDS
    ]
    same: dict[tuple[int, int], Match] = {}
    numbers = {id(each): number for number, each in enumerate(told)}
    for one, other in across(told):
        if how := _match(other, one):
            same[numbers[id(one)], numbers[id(other)]] = how
    groups = grouped(len(told), [(how.share, *pair) for pair, how in same.items()], lambda *_: False, 0.3)
    for group in groups:
        pairs = [pair for pair in combinations(group, 2) if pair in same]
        spoken = [pair for pair in pairs if _have_two_speakers(*(told[number].statement for number in pair))]
        altered = [pair for pair in pairs if same[pair].kind == "altered" and _is_altered(*(told[at] for at in pair))]
        yield from _difference("speakers", spoken, told)
        yield from _difference("words", altered, told)


def _told(number: int, statement: Statement, passage: Passage) -> _Told:
    pieces = (read_passage(spelled_out(piece)) for piece in statement.pieces)
    long = tuple(piece for piece in pieces if len(piece.words) >= _ALTERED)
    return _Told(number, statement, passage, long, tuple(f" {' '.join(each.forms)} " for each in (passage, *long)))


def _match(said: _Told, source: _Told) -> Match | None:
    """Compare two quotations: as wholes, else a piece of one that the other has word for word."""
    if found := match(said.passage, source.passage):
        return found
    for one, other in ((said, source), (source, said)):
        for piece, line in zip(one.pieces, one.lines[1:], strict=True):
            if line in other.lines[0]:
                return match(piece, other.passage)
    return None


def _difference(kind: DifferenceKind, pairs: list[tuple[int, int]], told: list[_Told]) -> Iterator[Difference]:
    """Yield how those of pairs that differ are told; what is only in their group, by way of an article that has two
    quotations in one, stays out."""
    shown = [told[number][:2] for number in sorted({number for pair in pairs for number in pair})]
    if shown:
        yield Difference(kind, _named(shown[0][1]), tuple(_of(*each, kind) for each in shown))


def _is_altered(one: _Told, other: _Told) -> bool:
    """Return True if a long piece of one quotation stands altered in the other; they may share some sentences alone."""
    if min(len(one.passage.words), len(other.passage.words)) < _ALTERED:
        return False
    pairs = (*((piece, other.passage) for piece in one.pieces), *((piece, one.passage) for piece in other.pieces))
    found = (match(piece, whole) for piece, whole in pairs)
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

"""Takes the quotations of articles, returns the same words of different speakers, and those that are altered."""

from collections.abc import Iterator
from itertools import combinations

from newscli.matching.alignment import Match, match
from newscli.matching.clusters import grouped
from newscli.matching.compared import Difference, Material, Statement, Telling
from newscli.matching.passages import read_passage
from newscli.matching.speakers import may_be_one

_FEWEST = 4  # words; fewer are anybody's
_NAMED = 8  # words of a quotation that name it


def word_differences(found: dict[int, Material]) -> Iterator[Difference]:
    """Yield the quotations of which articles name different speakers, then those that they word differently."""
    told = [
        (number, statement, passage)
        for number, material in found.items()
        for statement in material.statements
        if len((passage := read_passage(statement.quoted)).words) >= _FEWEST
    ]
    same: dict[tuple[int, int], Match] = {}
    for one, other in combinations(range(len(told)), 2):
        if told[one][0] != told[other][0] and (how := match(told[other][2], told[one][2])):
            same[one, other] = how
    groups = grouped(len(told), [(how.share, *pair) for pair, how in same.items()], lambda *_: False, 0.3)
    for group in groups:
        tellings = [(told[number][0], told[number][1]) for number in group]
        speakers = [statement.speaker for _, statement in tellings if statement.is_named]
        if any(not may_be_one(*pair) for pair in combinations(speakers, 2)):
            yield Difference("speakers", _named(tellings[0][1]), tuple(_of(*each, "speaker") for each in tellings))
        if any(same[pair].kind == "altered" for pair in combinations(group, 2) if pair in same):
            yield Difference("words", _named(tellings[0][1]), tuple(_of(*each, "quoted") for each in tellings))


def _of(number: int, statement: Statement, field: str) -> Telling:
    return Telling(number, statement.span, getattr(statement, field) or "nobody named")


def _named(statement: Statement) -> str:
    words = statement.quoted.split()
    return " ".join(words[:_NAMED]) + (" …" if len(words) > _NAMED else "")

"""What is no statement, however likely its words look: takes a statement, returns whether its grammar rules it out."""

from itertools import pairwise

from newscli.language.word_classes import MODAL, THAT
from newscli.quotes.attribution.candidates import Parsed
from newscli.quotes.results import QuoteKind
from newscli.quotes.statements.content import form_of
from newscli.quotes.statements.cueless import Statement

_REPORTING = frozenset(("write", "report"))
_TELLING_FRAMES = frozenset(("quote", "that", "wh"))


def is_ruled_out(parsed: list[Parsed], statement: Statement, kind: QuoteKind) -> bool:
    """Return True if nobody states what stands outside quotation marks, as far as verb and speaker show."""
    if kind == "indirect" and (_is_author(parsed, statement) or _is_credit(parsed, statement)):
        return True
    return kind != "direct" and (_may_be_said(parsed, statement) or _is_of_thing(parsed, statement))


def _is_author(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if somebody speaks as *I* or *we* outside quotation marks: the author of the article."""
    mention, unit = statement.attribution.mention, parsed[statement.unit].unit
    return mention is not None and not statement.set_off and unit.lows[slice(*mention)] in (["i"], ["we"])


def _is_credit(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if reporters are only named: *Ana Ferro reported from Marn, and Bo Lund wrote from Dorn*."""
    held = [low for at, start, end in statement.pieces for low in parsed[at].unit.lows[start:end]]
    return statement.attribution.cue.word.base in _REPORTING and ("reported", "from") in pairwise(held)


def _may_be_said(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a modal verb leaves open whether anything is said: *they could argue that it is old*."""
    cue, tags = statement.attribution.cue, parsed[statement.unit].unit.tags
    return cue.word.kind == "v" and MODAL in tags[cue.start : cue.at]


def _is_of_thing(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if what looks like a clause stands by a verb that has none: *they celebrate a book that will sell*.

    A verb of urging has one only after *that*: not *they demand answers from the firm whose boat sank*.
    """
    word = statement.attribution.cue.word
    if word.kind != "v" or not word.frames or form_of(parsed, statement) != "clause":
        return False
    return _TELLING_FRAMES.isdisjoint(word.frames) or (
        word.families[0] == "urge" and not _after_that(parsed, statement)
    )


def _after_that(parsed: list[Parsed], statement: Statement) -> bool:
    unit, start, _ = statement.pieces[0]
    return THAT in parsed[unit].unit.tags[max(start - 1, 0) : start + 1]

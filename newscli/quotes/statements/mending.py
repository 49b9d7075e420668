"""Mend attributions: takes those of a unit, returns them corrected where grammar tells more than the weights."""

from newscli.language.lexicon.proper_nouns import MESSAGES
from newscli.language.tags import (
    AUXILIARIES,
    CONJS,
    FINITE_FORMS,
    GERUND,
    IN_MARKS,
    PREPS_AND_OF,
    SPEECH,
    SUBORD,
    THAT_WORDS,
)
from newscli.quotes.attribution.attributions import Attribution, found_by, noted, step
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.statements.cueless import STATING_OR_TO
from newscli.quotes.statements.ends.clause_ends import ended, keeps_back
from newscli.quotes.statements.ends.ending import (
    around,
    closing_attribution,
    continued,
    opening_as,
    opening_source,
    split,
)
from newscli.quotes.statements.non_assertions import nested
from newscli.quotes.statements.speakers.by_grammar import by_grammar
from newscli.quotes.statements.speakers.modifiers import MAKING, within_modifier
from newscli.quotes.statements.that_clauses import that_clauses

_PARTED = 2
_JOINING = CONJS | {SUBORD}
_BESIDE = frozenset(("after", "although", "as", "before", "though", "when", "while"))


def mended_attributions(parsed: Parsed, found: list[Attribution]) -> list[Attribution]:
    """Return the attributions of a unit, corrected where grammar tells more than the weights; the inner ones first.

    In turn: clauses with *that* are taken for what their verbs report; who is named at the end of a sentence gets it
    all; a piece with a verb of saying of its own becomes an attribution of its own; each is cut to where its clause
    ends; what stands in the speech of another is looked at once more; and each gets the speaker that grammar gives it.
    """
    if not (found or parsed.cues):
        return []
    found = _without_making(parsed, found)
    of_that = that_clauses(parsed, {one.cue.at for one in found if _says_something(parsed, one)})
    again = {one.cue.at for one in of_that}
    found = [one for one in found if one.cue.at not in again]
    outer = _in_parts(parsed, _with_the_end(parsed, _outermost(found, of_that)))
    cues = {one.cue.at for one in outer}
    others = [one for one in (*found, *(each._replace(inner=True) for each in of_that)) if one.cue.at not in cues]
    every = [*(_corrected(parsed, one) for one in nested(parsed, others, outer)), *outer]
    return [step(by_grammar, parsed, one) for one in every]


def _without_making(parsed: Parsed, found: list[Attribution]) -> list[Attribution]:
    """Leave what is said to the noun that says it: not *issued | a warning that it may rain*, but *it may rain*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if not any(lows[one.cue.at] in MAKING for one in found):
        return found
    nouns = [cue.end for cue in parsed.cues if "statement" in cue.word.families]
    says = {cue.at for cue in parsed.cues if cue.word.base == "say" and tags[cue.at] == GERUND}
    leads = [end for end in nouns if tags[end : end + 1] in THAT_WORDS or end in says]
    made = [
        one
        for one in found
        if lows[one.cue.at] in MAKING and any(one.holds(end) and one.pieces[0][0] < end for end in leads)
    ]
    return [one._replace(inner=False) if one.cue.at in leads else one for one in found if one not in made]


def _outermost(found: list[Attribution], of_that: list[Attribution]) -> list[Attribution]:
    """Return the attributions that stand in the speech of no other, those of *that* where none of the others holds."""
    named = [one for one in found if one.mention or not any(overlaps(one, told) for told in of_that)]
    outer = [one for one in named if not one.inner]
    held = [one for one in of_that if any(other.holds(one.cue.at) or overlaps(one, other) for other in outer)]
    return outer + [one for one in of_that if one not in held]


def _with_the_end(parsed: Parsed, outer: list[Attribution]) -> list[Attribution]:
    """Give the sentence to who is named around it or at its end: *“No,” the note said, according to Lund.*"""
    if aside := around(parsed):
        return [*(one for one in outer if not overlaps(one, aside)), aside]
    closing = found_by(opening_as, parsed) or found_by(opening_source, parsed, outer)
    if closing := closing or found_by(closing_attribution, parsed, outer):
        return [*(one for one in outer if not overlaps(one, closing)), closing]
    return outer


def _in_parts(parsed: Parsed, outer: list[Attribution]) -> list[Attribution]:
    """Part what two verbs say and correct each part; leave out what then stands in the speech of another."""
    parts = [noted("split", one, part) for one in outer for part in split(parsed, one)]
    known = {one.cue.at for one in parts}
    more = ((one, *(noted("continued", one, each) for each in continued(parsed, one, known))) for one in parts)
    mended = [_corrected(parsed, part) for each in more for part in each]
    return [one for one in mended if not any(other.holds(one.cue.at) for other in mended if other is not one)]


def _corrected(parsed: Parsed, one: Attribution) -> Attribution:
    return step(_around_cue, parsed, step(within_modifier, parsed, ended(parsed, one)))


def _around_cue(parsed: Parsed, one: Attribution) -> Attribution:
    """Leave out what the writer tells around a cue: *It is shut because, | she said, it leaks*."""
    if len(one.pieces) != _PARTED:
        return one
    (start, end), (again, last) = one.pieces
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if not end < one.cue.at < again:
        return one
    if not IN_MARKS.isdisjoint(tags[start:end]):
        beside = tags[start:end] == SPEECH and lows[again] in _BESIDE and IN_MARKS.isdisjoint(tags[again:last])
        return one._replace(pieces=((start, end),)) if beside else one  # "“No,” she said, while leaving"
    leads = not start and tags[0] in PREPS_AND_OF and AUXILIARIES.isdisjoint(tags[:end])
    opening = parsed.noun_at(1) if leads else None
    # "In a note sent on Monday, she said it is shut"
    said_in = opening is not None and lows[opening.end - 1] in MESSAGES
    if tags[end - 1] in _JOINING or said_in:
        return one._replace(pieces=((again, last),))
    later = (lows[again] == "then" and tags[again + 1 : again + 2] in FINITE_FORMS) or keeps_back(parsed, again)
    return one._replace(pieces=((start, end),)) if later else one  # "It is shut, she said, then laughed"


def overlaps(one: Attribution, other: Attribution) -> bool:
    """Return True if two attributions share their cue or some of their content."""
    shared = any(a < d and c < b for a, b in one.pieces for c, d in other.pieces)
    return shared or one.cue.at == other.cue.at


def _says_something(parsed: Parsed, one: Attribution) -> bool:
    return not one.pieces or any(not STATING_OR_TO.isdisjoint(parsed.unit.tags[start:end]) for start, end in one.pieces)

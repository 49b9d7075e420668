"""Mend attributions: takes those of a unit, returns them corrected where grammar tells more than the weights."""

from newscli.language.lexicon.saying import PHRASE_CUE
from newscli.language.word_classes import SPEECH
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.statements.clause_ends import ended
from newscli.quotes.statements.cueless import STATING_OR_TO
from newscli.quotes.statements.ending import closing_attribution, opening_as, opening_source
from newscli.quotes.statements.modifiers import within_modifier
from newscli.quotes.statements.nested import nested
from newscli.quotes.statements.postprocessing import around, overlaps, trailing, trimmed
from newscli.quotes.statements.speakers import by_grammar
from newscli.quotes.statements.that_clauses import that_clauses
from newscli.quotes.statements.two_verbs import continued, split


def mended_attributions(parsed: Parsed, found: list[Attribution]) -> list[Attribution]:
    """Return the attributions of a unit, corrected where grammar tells more than the weights; the inner ones first."""
    if not (found or parsed.cues):
        return []
    more = that_clauses(parsed, {one.cue.at for one in found if _says_something(parsed, one)})
    again = {one.cue.at for one in more}
    found = [one for one in found if one.cue.at not in again]
    kept = [*found, *(one._replace(inner=True) for one in more)]
    found = [one for one in found if not one.inner and (one.mention or not any(overlaps(one, told) for told in more))]
    found += [one for one in more if not any(other.holds(one.cue.at) or overlaps(one, other) for other in found)]
    if aside := around(parsed):
        found = [*(one for one in found if not overlaps(one, aside)), aside]
    elif closing := opening_as(parsed) or opening_source(parsed, found) or closing_attribution(parsed, found):
        found = [*(one for one in found if not overlaps(one, closing)), closing]
    elif not any(_says_something(parsed, one) for one in found) and (ending := trailing(parsed)):
        found = [ending]
    parts = [part for one in found for part in split(parsed, one)]
    known = {one.cue.at for one in parts}
    mended = [_corrected(parsed, part) for one in parts for part in (one, *continued(parsed, one, known))]
    mended = [one for one in mended if not any(other.holds(one.cue.at) for other in mended if other is not one)]
    cues = {one.cue.at for one in mended}
    inner = nested(parsed, [one for one in kept if one.cue.at not in cues], mended)
    every = [*(_corrected(parsed, one) for one in inner), *mended]
    return [by_grammar(parsed, one) for one in every if not any(_passes_on(parsed, one, other) for other in every)]


def _passes_on(parsed: Parsed, one: Attribution, inner: Attribution) -> bool:
    """Return True if what ends a sentence only says who printed it: *“No,” Lund said, the Courier reported*.

    So does a verb of another kind that takes it all for its own: *“No,” said Lund of the board, which Dorn formed*.
    """
    passes = one.cue.word.kind == PHRASE_CUE or one.cue.word.base in ("report", "other")
    said = inner.cue.word.base == "say" and inner.mention is not None and inner.cue.at < one.cue.at
    before = all(end <= inner.cue.at for _, end in inner.pieces)
    return passes and said and before and SPEECH in parsed.unit.tags and one.holds(inner.cue.at)


def _corrected(parsed: Parsed, one: Attribution) -> Attribution:
    return within_modifier(parsed, ended(parsed, trimmed(parsed, one)))


def _says_something(parsed: Parsed, one: Attribution) -> bool:
    return not one.pieces or any(not STATING_OR_TO.isdisjoint(parsed.unit.tags[start:end]) for start, end in one.pieces)

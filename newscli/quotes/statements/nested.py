"""Find speech within speech: takes the attributions of a unit, returns those told inside another's content.

*The mayor said that Lund had told him the pier was shut* tells what the mayor says, and what Lund told him.
"""

from newscli.language.lexicon.saying import NOUN_CUE, REPORTING_PLAINLY, VERB_CUE
from newscli.language.tag_sets import FINITE_FORMS, GERUND, IN_MARKS, SPEECH, TENSED
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range

_VERBS = TENSED | {GERUND}
_LIKELY, _LIKELIER = 0.6, 0.9


def nested(parsed: Parsed, left_out: list[Attribution], outer: list[Attribution]) -> list[Attribution]:
    """Return what somebody inside the content of `outer` says: a clause or speech, with a verb of saying."""
    found = []
    for one in left_out:
        held = next((piece for each in outer for piece in each.pieces if _holds(piece, one)), None)
        if held and _tells(parsed, one):
            start, end = one.pieces[0]
            found.append(one._replace(pieces=((start, min(end, held[1])),)))
    return found


def _holds(piece: Range, one: Attribution) -> bool:
    """Return True if a cue, its speaker and where its content begins stand within a piece of another's content."""
    if one.mention is None or len(one.pieces) != 1:
        return False
    return all(piece[0] <= at < piece[1] for at in (one.cue.at, one.mention[0], one.pieces[0][0]))


def _tells(parsed: Parsed, one: Attribution) -> bool:
    tags, cue = parsed.unit.tags, one.cue
    said = tags[slice(*one.pieces[0])]
    verb = cue.word.kind == VERB_CUE and tags[cue.at] in _VERBS and not REPORTING_PLAINLY.isdisjoint(cue.word.families)
    return (
        (verb or cue.word.kind == NOUN_CUE)
        and one.likelihood > (_LIKELY if IN_MARKS.isdisjoint(said) else _LIKELIER)
        and (SPEECH in said or not FINITE_FORMS.isdisjoint(said))
    )

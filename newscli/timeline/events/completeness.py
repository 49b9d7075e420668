"""Takes an entry cut from a sentence, returns whether it could stand as a sentence of its own."""

from newscli.language.clauses.clause import Clause
from newscli.language.clauses.connectives import is_ambiguous
from newscli.language.clauses.open_clause import NONFINITE
from newscli.language.clauses.words import Words
from newscli.language.tags import codes
from newscli.timeline.events.clause_layout import ParsedSentence

_PASSED, _NO_SUBJECTS = codes("COMMA CONJ DASH ADVERB QUOTE"), codes("VERBS BE HAVE DO TO WHO WHAT WH_DET")
_AUXILIARIES, _CONJUNCTIONS, _PREPOSITIONS = codes("AUXILIARIES"), codes("CONJ"), codes("PREPOSITIONS")


def is_complete(parsed: ParsedSentence, clause: Clause, start: int, stop: int) -> bool:
    """Return True if an entry holds a finite verb with its subject, or a participle with what it belongs to."""
    words, opening = parsed.words, clause.opening()
    if _ends_in_quotation(parsed, start, stop):
        return False
    if _hangs_in_air(words, start) or (words.tagged(start, _PREPOSITIONS) and words.verb(start, stop) is None):
        return False
    if opening.kind in ("relative", "reduced"):
        return start < opening.at < stop and not words.tagged(start - 1, _CONJUNCTIONS)
    while opening.kind in NONFINITE and opening.parent:
        opening = opening.parent.opening()
    if opening.verb is None or opening.subject is None:
        return False
    if opening.kind == "main" and _goes_on_after(words, opening.verb, stop):
        return False
    starts, ends = parsed.words.row.starts, parsed.words.row.ends
    subject = starts[start] <= opening.subject.start and opening.subject.end <= ends[stop - 1]
    return start <= opening.verb < stop and subject


def _ends_in_quotation(parsed: ParsedSentence, start: int, stop: int) -> bool:
    """Return True if a quotation begins in an entry and goes on after it."""
    inside = stop in parsed.quoted and stop - 1 in parsed.quoted and parsed.mark(stop) not in ("”", '"')
    return inside and start not in parsed.quoted


def _goes_on_after(words: Words, verb: int, stop: int) -> bool:
    """Return True if a participle was taken for the verb of a clause: "A choir led by Lund, a cook, has left"."""
    ends = words.low(stop) == "," and words.tagged(stop + 1, _AUXILIARIES)
    return ends and is_ambiguous(words.low(verb)) and words.low(verb - 1) != ","


def _hangs_in_air(words: Words, start: int) -> bool:
    """Return True if no sentence could begin as an entry does: "tripping over it on Thursday"."""
    while words.tagged(start, _PASSED):
        start += 1
    within = words.is_verb(start) or words.tagged(start, _NO_SUBJECTS) or words.tagged(start - 1, _AUXILIARIES)
    return start > words.first and within  # "nor did it break"

"""Which clause a time dates: takes an expression in its sentence, returns the innermost clause that happened then.

A clause that only says when, whose or how something became known hands its time on to the clause around it.
"""

from bisect import bisect_left

from newscli.language.clauses.clause import Clause
from newscli.language.clauses.connectives import is_telling
from newscli.language.clauses.open_clause import NONFINITE
from newscli.language.lexicon.closed_classes import THIRD_POSSESSIVES, THIRD_SUBJECTS
from newscli.language.lexicon.papers import MESSAGES, OCCASIONS
from newscli.language.lexicon.saying import says
from newscli.language.words import word_set
from newscli.timeline.events.clause_layout import (
    PREPOSITIONS,
    AnchoredMention,
    ParsedSentence,
    around,
    has_other_time,
    has_time,
)
from newscli.timeline.events.nominal_events import antecedent

MEANWHILE = word_set("when as while")
# "A study published on Monday shows" tells what it shows.
_ISSUED = word_set("published released issued posted aired broadcast")
_BOUNDING = ("ended", "ends", "began", "begins")  # "in the quarter, which ended March 31"
_POINTING = THIRD_SUBJECTS | THIRD_POSSESSIVES | {"that", "this"}
_SAID_AT, _PHRASE = MESSAGES | OCCASIONS | {"rally"}, 4
_OF_NOUNS = frozenset(("relative", "reduced"))


def clause_dated_by(dated: AnchoredMention) -> Clause | None:
    """Return the clause that an expression dates, with a verb of its own; None where no clause has one."""
    clause = around(dated.parsed.clauses, dated.begin)
    while clause.parent and any(test(dated, clause, clause.parent) for test in _HANDING_ON):
        clause = clause.parent
    if clause.kind == "attribution" and clause.verb is None:
        clause = clause.root()
    while clause.verb is None and clause.opening().kind not in NONFINITE:
        if clause.parent is None:
            return None
        clause = clause.parent
    return clause


def has_pronoun_subject(parsed: ParsedSentence, clause: Clause) -> bool:
    """Return True if a pronoun is the subject of a clause, or owns it, or none is known."""
    if clause.subject is None:
        return True
    return parsed.words.low(bisect_left(parsed.words.row.starts, clause.subject.start)) in _POINTING


def _is_part(dated: AnchoredMention, clause: Clause, above: Clause) -> bool:
    """Return True if a clause is a part of the one around it: what is asked, a participle, a clause about a time."""
    if clause.kind == "question":
        opens = above.verb is not None and clause.at < above.verb
        return not (opens and has_time(dated, above))  # "What began in May as a joke ended on Monday in court"
    return clause.kind == "participle" or _of_nothing(dated.parsed, clause, above)


def _of_nothing(parsed: ParsedSentence, clause: Clause, above: Clause) -> bool:
    """Return True if a clause is only about a time, or about how something became known: "in a letter dated May 3"."""
    words, verb = parsed.words, above.verb
    if clause.kind not in _OF_NOUNS:
        return False
    if clause.comma:
        return clause.verb is not None and words.low(clause.verb) in _BOUNDING and clause.at - 2 in words.held
    if clause.at - 1 in words.held or verb is None:
        return clause.at - 1 in words.held
    if verb > clause.at:
        return words.low(clause.at) in _ISSUED
    return says(words.low(verb)) and words.low(antecedent(parsed, clause) - 1) == "in"


def _goes_along(dated: AnchoredMention, clause: Clause, above: Clause) -> bool:
    """Return True if a clause tells when the one around it happened: "was bitten as she fed it on Monday"."""
    words = dated.parsed.words
    low = words.low(clause.at)
    if low == "time" and words.low(clause.at - 1) != "the":
        return True  # "The last time he sang, in May, it rained"
    if clause.kind != "subordinate" or low not in MEANWHILE or above.verb is None:
        return False
    said = low == "as" and clause.verb is not None and is_telling(words, clause.verb)
    opens = low == "when" and clause.at == words.first  # what the main clause tells happened then as well
    return said or opens or not has_time(dated, above)


def _points_back(dated: AnchoredMention, clause: Clause, above: Clause) -> bool:
    """Return True if the clause around tells who a pronoun is: "Lund said she left", "Lund sang after she left"."""
    if clause.kind not in ("complement", "subordinate") or has_time(dated, above) or has_time(dated, above.opening()):
        return False
    return has_pronoun_subject(dated.parsed, clause)


def _may_date_both(dated: AnchoredMention, clause: Clause, above: Clause) -> bool:
    """Return True if a time at the end may be that of the verb before: "It was sold to a firm owned by Lund in May"."""
    if clause.kind not in _OF_NOUNS or clause.comma or above.verb is None or above.verb > clause.at:
        return False
    last = clause.end - 1 <= dated.end if clause.kind == "reduced" else has_other_time(dated, clause.begin, dated.begin)
    return last and not has_time(dated, above)


def _opens_sentence(dated: AnchoredMention, clause: Clause, above: Clause) -> bool:
    """Return True for "In a letter dated May 3,": what the main clause tells happened then."""
    words = dated.parsed.words
    before = above.verb is not None and clause.end <= above.verb and words.low(clause.end) == ","
    opens = words.low(words.first) in PREPOSITIONS
    attends = words.low(words.first) == "with"  # "With nine boats sunk by May, Lund left"
    return clause.kind == "reduced" and before and opens and (attends or not has_time(dated, above))


def _tells_when_said(dated: AnchoredMention, clause: Clause, above: Clause) -> bool:
    """Return True if a time is that of the occasion on which it was said: "said it was safe during a hearing"."""
    words, at = dated.parsed.words, dated.begin - 1
    at -= words.low(at) == "on"
    if clause.kind != "complement" or above.verb is None or not says(words.low(above.verb)):
        return False
    near = [words.low(n) for n in range(at - _PHRASE, at)]
    behind = [words.low(n) for n in range(dated.end + 1, dated.end + 1 + _PHRASE)]
    if words.low(dated.end) in ("at", "during") and not _SAID_AT.isdisjoint(behind):
        return True  # "said it was safe on Friday at a hearing"
    return words.low(at) in _SAID_AT and ("during" in near or "in" in near)


_HANDING_ON = (_tells_when_said, _is_part, _goes_along, _points_back, _may_date_both, _opens_sentence)

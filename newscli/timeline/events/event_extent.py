"""In: a sentence's tokens and an expression in it; out: the clause that happened then, as tokens `first <= i < last`.

The entry is the innermost clause around the expression, with what is needed to make sense of it: who was said to have
said it, what a relative clause is about, the subject of a verb behind *and*; without clauses that hang on behind it.
"""

from newscli.language.words import listed
from newscli.timeline.clause_parser.clause import Clause
from newscli.timeline.clause_parser.connectives import COORDINATORS, PREPOSITIONS, Words, is_telling
from newscli.timeline.events.boundaries import Stretch, trim, without_tail
from newscli.timeline.events.clause_layout import (
    AnchoredMention,
    ParsedSentence,
    Time,
    around,
    has_other_time,
    has_time,
)
from newscli.timeline.events.nominal_events import antecedent, is_noun, noun

# A clause of these kinds may be left out where it hangs on behind.
_HANGING = frozenset(("subordinate", "attribution", "aside"))
# What dates these dates the clause around them, too.
_SHARING = frozenset(("question", "participle", "attribution"))
_MEANWHILE = frozenset(listed("when as while"))
# "A study published on Monday shows" tells what it shows.
_ISSUED = frozenset(listed("published released issued posted aired broadcast"))
# With these words and a time alone nothing is told.
_EMPTY = PREPOSITIONS | COORDINATORS | {"the", "a", "an", "m", "p"}
# What says how closely a clause hangs on: "in part because", "as soon as".
_DEGREES = frozenset(listed("in part partly largely mainly only shortly soon just even as long far"))
# Participles that tell of an event before that of their sentence.
_EARLIER = frozenset(listed("having born founded built raised educated opened"))


def entry_of(dated: AnchoredMention) -> Stretch:
    """Return the clause that an expression dates, the sentence where that says nothing, nothing where neither does."""
    words = dated.parsed.words
    for stretch in (_clause_of(dated), trim(dated.parsed.tokens, words.first, words.last)):
        told = (at for at in range(*stretch) if not dated.begin <= at < dated.end and words.low(at) not in _EMPTY)
        if any(words.low(at).isalpha() for at in told):
            return stretch
    return Stretch(words.first, words.first)


def _clause_of(dated: AnchoredMention) -> Stretch:
    tokens, words, clauses, quoted, _ = dated.parsed
    if dated.begin in quoted:
        return trim(tokens, words.first, words.last)
    if dated.length and words.low(dated.end) in ("after", "before"):
        dated = dated._replace(begin=min(dated.end + 1, words.last - 1))
    named = noun(dated)
    if named is not None:
        return trim(tokens, *named)
    clause = around(clauses, dated.begin)
    while clause.parent and (clause.kind == "question" or _of_nothing(words, clause) or _goes_along(dated, clause)):
        clause = clause.parent  # "the three months that ended in May"
    start, stop = _bounds(dated, clause)
    start -= start == dated.begin and words.low(start - 1) in PREPOSITIONS
    return trim(tokens, start, without_tail(words, dated.end, start, _before_other_time(dated, stop)))


def _before_other_time(dated: AnchoredMention, stop: int) -> int:
    """Leave out ", from 39 a year earlier", which tells of another time."""
    words = dated.parsed.words
    for at in range(dated.end, stop - 1):
        if words.low(at) == "," and words.low(at + 1) in PREPOSITIONS and has_other_time(dated, at, stop):
            return at
    return stop


def _of_nothing(words: Words, clause: Clause) -> bool:
    """Return True if a clause is only about a time, or about how something became known: "in a letter dated May 3"."""
    if clause.kind not in ("relative", "reduced") or clause.comma:
        return False
    above = clause.parent.verb if clause.parent else None
    if clause.at - 1 in words.held or above is None:
        return clause.at - 1 in words.held
    if above > clause.at:
        return words.low(clause.at) in _ISSUED
    return is_telling(words, above) and words.low(antecedent(words, clause) - 1) == "in"


def _goes_along(dated: AnchoredMention, clause: Clause) -> bool:
    """Return True if a clause only says what went on meanwhile: "was shot as he walked home on Monday"."""
    above, words = clause.parent, dated.parsed.words
    if above is not None and words.low(clause.at) == "time" and words.low(clause.at - 1) != "the":
        return True  # "The last time he sang, in May, it rained"
    if clause.kind != "subordinate" or words.low(clause.at) not in ("as", "while") or above is None:
        return False
    return above.verb is not None and above.verb < clause.at and not has_time(dated, above)


def dates_main(parsed: ParsedSentence, time: Time) -> bool:
    """Return True if an expression dates the main clause of its sentence, and not one that hangs on it."""
    clause = around(parsed.clauses, time.begin)
    while clause.parent and (clause.kind in _SHARING or parsed.words.low(clause.at) in _MEANWHILE):
        clause = clause.parent
    return clause.parent is None


def _bounds(dated: AnchoredMention, clause: Clause) -> tuple[int, int]:
    words = dated.parsed.words
    said = clause
    while said.kind in ("subordinate", "participle") and said.parent and said.parent.kind == "attribution":
        said = said.parent
    if said.kind == "attribution":
        return clause.root().begin, words.last
    if _leads(dated.parsed, clause) and (stop := _lead_end(dated, clause)) > clause.end:
        return clause.root().begin, stop
    return _start(dated, clause), _stop(dated, clause)


def _leads(parsed: ParsedSentence, clause: Clause) -> bool:
    """Return True if a participle stands before the subject: "Speaking on Monday,", "In a letter dated May 3,"."""
    above, words = clause.parent, parsed.words
    if above is None or clause.kind not in ("participle", "reduced"):
        return False
    if above.verb is None or above.verb < clause.at or words.low(clause.end) != ",":
        return False
    opening = range(words.first, clause.at)
    return above.begin == words.first and (
        words.low(words.first) in PREPOSITIONS or not any(is_noun(parsed, at) for at in opening)
    )


def _lead_end(dated: AnchoredMention, clause: Clause) -> int:
    """Take the main clause with "Speaking on Monday," unless it has a time of its own, or it is another event."""
    main, words = clause.parent, dated.parsed.words
    if main is None or words.low(clause.begin) in _EARLIER or has_time(dated, main):
        return clause.end
    return _stop(dated, main)


def _start(dated: AnchoredMention, clause: Clause) -> int:
    words = dated.parsed.words
    if clause.kind in ("relative", "reduced"):
        return antecedent(words, clause)
    subject = clause
    while (subject.kind == "verb" and subject.before) or (subject.kind == "participle" and subject.parent):
        before = subject.before if subject.kind == "verb" else subject.parent
        if before is None or has_other_time(dated, before.begin, subject.at):
            return clause.begin
        subject = before
    return _behind_lead(dated, clause) if subject is clause else _start(dated, subject)


def _behind_lead(dated: AnchoredMention, clause: Clause) -> int:
    """Leave out "After he left," before the clause that it belongs to."""
    leads = [
        child.end
        for child in dated.parsed.clauses
        if child.parent is clause and child.opening().kind == "subordinate" and child.opening().at <= clause.begin + 1
    ]
    return max(leads) + 1 if leads and max(leads) < dated.begin else clause.begin


def _stop(dated: AnchoredMention, clause: Clause) -> int:
    """Return where the clause ends without what hangs on behind it; what was said belongs to it."""
    for child in dated.parsed.clauses:
        if child.parent is not clause or child.at < dated.end or child.end < clause.end - 1:
            continue
        if child.kind in _HANGING or (child.kind == "relative" and child.comma and child.at > dated.end + 1):
            return _without_length(dated, child.at)
        if child.kind == "participle" and has_other_time(dated, child.at, child.end):
            return child.at
    return clause.end


def _without_length(dated: AnchoredMention, stop: int) -> int:
    """Leave out ", two years" before "after a barge struck it", and "as soon" or "in part"."""
    words = dated.parsed.words
    while words.low(stop - 1) in _DEGREES and stop - 1 > dated.end:
        stop -= 1
    if words.low(stop) not in ("after", "before"):
        return stop
    return next((t.begin for t in dated.parsed.times if t.end == stop and t.begin > dated.end), stop)

"""The entry of a dated event: takes a sentence and an expression in it, returns the tokens of what happened then.

An entry is understood alone: it holds a finite verb and its subject. Of a sentence that tells one time it is the
sentence, without what only hangs on at its end; of one that tells several it is the clause around the expression.
"""

from bisect import bisect_left

from newscli.language.clauses.clause import Clause
from newscli.language.clauses.connectives import is_ambiguous, is_telling
from newscli.language.clauses.open_clause import NONFINITE
from newscli.language.clauses.words import Words
from newscli.language.tags import codes
from newscli.language.words import listed
from newscli.timeline.events.boundaries import Stretch, trim, without_tail
from newscli.timeline.events.clause_layout import (
    PREPOSITIONS,
    AnchoredMention,
    ParsedSentence,
    Time,
    around,
    has_other_time,
)
from newscli.timeline.events.dated_clause import MEANWHILE, clause_dated_by, has_pronoun_subject
from newscli.timeline.events.nominal_events import antecedent, is_partitive, noun

# What dates these dates the clause around them, too.
_SHARING = frozenset(("question", "participle", "attribution"))
# What says how closely a clause hangs on: "in part because", "as soon as".
_DEGREES = frozenset(listed("in part partly largely mainly only shortly soon just even as long far"))
# ", one of which" begins up to this many tokens before its clause.
_PARTS = 3
# Up to this many tokens before a clause are no clause of their own, whatever they are taken for.
_LABEL = 4
# Clauses that tell what else there was to it stay with it.
_KEPT = MEANWHILE | {"time", "where"}
_COMPARING = MEANWHILE | {"than"}
_NUMBERS, _OBJECTS = codes("NUMBER"), codes("NOMINAL PERSONAL PRONOUNS DETERMINERS PREPOSITIONS")
_BE, _OBJECT = codes("BE"), codes("NOMINAL DETERMINERS PERSONAL")
_PASSED, _NO_SUBJECTS = codes("COMMA CONJ DASH ADVERB QUOTE"), codes("VERBS BE HAVE DO TO")


def entry_of(dated: AnchoredMention) -> Stretch:
    """Return the clause that an expression dates, the sentence where that says nothing, nothing where neither does."""
    words = dated.parsed.words
    clause = _clause_of(dated)
    if _tells_more(dated, clause):
        return clause
    whole = trim(dated.parsed, words.first, words.last)
    return whole if _tells_more(dated, whole) else Stretch(words.first, words.first)


def _tells_more(dated: AnchoredMention, stretch: Stretch) -> bool:
    """Return True if words that tell something stand in a stretch beside the expression."""
    telling, (first, last) = dated.parsed.telling, stretch
    number = bisect_left(telling, first)
    if number < len(telling) and dated.begin <= telling[number] < dated.end:
        number = bisect_left(telling, dated.end, number)
    return number < len(telling) and telling[number] < last


def _clause_of(dated: AnchoredMention) -> Stretch:
    parsed = dated.parsed
    words = parsed.words
    whole = trim(parsed, words.first, words.last)
    if dated.begin in parsed.quoted:
        return whole
    if dated.length and words.low(dated.end) in ("after", "before"):
        dated = dated._replace(begin=min(dated.end + 1, words.last - 1))
    since = "since" in (words.low(dated.begin - 1), words.low(dated.begin - 2))
    if (since or _among_others(dated)) and (named := noun(dated)):
        return trim(parsed, *named)
    clause = clause_dated_by(dated)
    if clause is None:
        return whole
    start, stop = _extent(dated, clause)
    start = _with_label(dated, clause, max(start, words.first))
    return trim(parsed, start, stop) if _is_complete(parsed, clause, start, stop) else whole


def _with_label(dated: AnchoredMention, clause: Clause, start: int) -> int:
    """Keep what stands before an entry and tells nothing alone: "Ada Brandt: My Life", "Gulls, terns and the ducks"."""
    words, kind = dated.parsed.words, clause.opening().kind
    if kind == "aside":
        return start
    short = kind == "coordinate" and start - words.first <= _LABEL
    return words.first if short or words.verb(words.first, start) is None else start


def _among_others(dated: AnchoredMention) -> bool:
    """Return True if the sentence tells of several times, so that an entry must be cut to its own."""
    return has_other_time(dated, dated.parsed.words.first, dated.parsed.words.last)


def _extent(dated: AnchoredMention, clause: Clause) -> tuple[int, int]:
    """Return the tokens of a clause from its subject on, of the clause around it where that must tell the subject."""
    above, before = clause.parent, clause.before
    if clause.kind == "attribution":
        return clause.root().begin, dated.parsed.words.last
    if before and clause.kind in ("verb", "coordinate"):
        alone = clause.kind == "coordinate" and _stands_alone(dated, clause, before)
        return clause.begin if alone else _extent(dated, before)[0], _end(dated, clause)
    opens = clause.kind == "question" and clause.at == dated.parsed.words.first
    if above is None or opens or clause.kind in ("main", "aside"):
        return _after_lead(dated, clause), _end(dated, clause)
    start = _own_start(dated, clause, above)
    return _extent(dated, above) if start is None else (start, _end(dated, clause))


def _stands_alone(dated: AnchoredMention, clause: Clause, before: Clause) -> bool:
    """Return True if a clause after *and* needs not the one before: who a pronoun is matters less than two times."""
    if clause.subject is None or _shares_auxiliary(dated.parsed.words, clause, before):
        return False
    return not has_pronoun_subject(dated.parsed, clause) or has_other_time(dated, before.opening().begin, clause.at)


def _shares_auxiliary(words: Words, clause: Clause, before: Clause) -> bool:
    """Return True if a participle needs the *were* of the clause before: "Six were killed and scores wounded"."""
    if clause.verb is None or before.verb is None:
        return False
    objects = words.tagged(clause.verb + 1, _OBJECT)
    return words.tagged(before.verb, _BE) and is_ambiguous(words.low(clause.verb)) and not objects


def _own_start(dated: AnchoredMention, clause: Clause, above: Clause) -> int | None:
    """Return where a clause begins that may stand without the one around it, None where it may not."""
    words = dated.parsed.words
    if clause.kind == "complement":
        return clause.begin if _tells(words, above) else None
    if not _among_others(dated):
        return None
    if _before_part(words, clause.at) < clause.at:
        return None  # "Two piers stand there, one of which broke in May"
    if clause.kind in ("relative", "reduced"):
        start = antecedent(dated.parsed, clause)
        return None if words.tagged(start, _NUMBERS) and start + 1 == clause.at else start
    return clause.begin if clause.kind == "subordinate" else None


def _tells(words: Words, clause: Clause) -> bool:
    """Return True if the verb of a clause may have a clause as what it says: "said", ", saying"."""
    return is_telling(words, clause.begin if clause.verb is None else clause.verb)


def _is_complete(parsed: ParsedSentence, clause: Clause, start: int, stop: int) -> bool:
    """Return True if an entry holds a finite verb with its subject, or a participle with what it belongs to."""
    if _hangs_in_air(parsed.words, start):
        return False
    opening = clause.opening()
    if opening.kind in ("relative", "reduced"):
        return start < opening.at < stop
    while opening.kind in NONFINITE and opening.parent:
        opening = opening.parent.opening()
    if opening.verb is None or opening.subject is None:
        return False
    starts, ends = parsed.words.row.starts, parsed.words.row.ends
    subject = starts[start] <= opening.subject.start and opening.subject.end <= ends[stop - 1]
    return start <= opening.verb < stop and subject


def _hangs_in_air(words: Words, start: int) -> bool:
    """Return True if no sentence could begin as an entry does: "interfering with it on Thursday"."""
    while words.tagged(start, _PASSED):
        start += 1
    return start > words.first and (words.is_verb(start) or words.tagged(start, _NO_SUBJECTS))


def dates_main(parsed: ParsedSentence, time: Time) -> bool:
    """Return True if an expression dates the main clause of its sentence, and not one that hangs on it."""
    clause = around(parsed.clauses, time.begin)
    while clause.parent:
        told = clause.kind == "complement" and not _tells(parsed.words, clause.parent)
        if not (told or clause.kind in _SHARING or parsed.words.low(clause.at) in _COMPARING):
            break
        clause = clause.parent
    return clause.parent is None or time.begin in parsed.quoted


def _after_lead(dated: AnchoredMention, clause: Clause) -> int:
    """Leave out "After he left," before the clause that it belongs to, where that needs not tell who a pronoun is."""
    if has_pronoun_subject(dated.parsed, clause):
        return clause.begin
    leads = [
        child.end
        for child in dated.parsed.clauses
        if child.parent is clause and child.opening().kind == "subordinate" and child.opening().at <= clause.begin + 1
    ]
    return max(leads) + 1 if leads and clause.begin < max(leads) < dated.begin else clause.begin


def _end(dated: AnchoredMention, clause: Clause) -> int:
    """Return where the entry of a clause ends, without what only hangs on; what was said belongs to it."""
    parsed, words = dated.parsed, dated.parsed.words
    stop = min(_with_shared_object(parsed, clause), words.last)
    for child in parsed.clauses:
        behind = max(dated.end, (clause.verb or 0) + 1) <= child.at < stop
        if child.parent is clause and behind and child.end >= stop - 1 and _hangs(dated, child):
            stop = _without_length(dated, child.at)
            stop = _before_part(words, stop)
    if words.low(stop) == ":":
        stop = next((other.end for other in parsed.clauses if other.at == stop), stop)
    stop = _before_other_time(dated, stop)
    return without_tail(words, dated.end, max(words.first, clause.begin), stop)


def _before_other_time(dated: AnchoredMention, stop: int) -> int:
    """Leave out ", from 39 a year earlier", which tells of another time."""
    words = dated.parsed.words
    for at in range(dated.end, stop - 1):
        if words.low(at) == "," and words.low(at + 1) in PREPOSITIONS and has_other_time(dated, at, stop):
            return stop if words.verb(at, stop) is not None else at
    return stop


def _with_shared_object(parsed: ParsedSentence, clause: Clause) -> int:
    """Return the end of a clause, that of the next where both share what follows: "Lund saw and photographed it"."""
    words, verb = parsed.words, clause.verb
    if verb is None:
        return clause.end
    joined = (other for other in parsed.clauses if other.kind == "verb" and other.before is clause)
    ends = [other.end for other in joined if not any(words.tagged(at, _OBJECTS) for at in range(verb + 1, other.at))]
    return max([clause.end, *ends])


def _hangs(dated: AnchoredMention, child: Clause) -> bool:
    """Return True if a clause at the end of an entry may be left out."""
    low, timed = dated.parsed.words.low(child.at), has_other_time(dated, child.at, child.end)
    if child.kind == "subordinate":
        return low not in _KEPT or (timed and low == "while")
    if child.kind == "participle":
        return timed
    if child.kind == "relative":
        return timed or (child.comma and low not in _KEPT)
    return child.kind in ("attribution", "aside")


def _before_part(words: Words, at: int) -> int:
    """Leave out ", one of" before "which broke"."""
    return next((comma for comma in range(at - _PARTS, at) if is_partitive(words, comma)), at)


def _without_length(dated: AnchoredMention, stop: int) -> int:
    """Leave out ", two years" before "after a barge struck it", and "as soon" or "in part"."""
    words = dated.parsed.words
    while words.low(stop - 1) in _DEGREES and stop - 1 > dated.end:
        stop -= 1
    if words.low(stop) not in ("after", "before"):
        return stop
    return next((time.begin for time in dated.parsed.times if time.end == stop and time.begin > dated.end), stop)

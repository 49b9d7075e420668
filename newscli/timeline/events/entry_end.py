"""Where the entry of a clause ends: takes a clause that a time dates, returns its end without what hangs on there."""

from newscli.language.clauses.clause import Clause
from newscli.language.clauses.connectives import is_telling
from newscli.language.clauses.words import Words
from newscli.language.lexicon.valency import PLANNED
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline.events.boundaries import without_tail
from newscli.timeline.events.clause_layout import PREPOSITIONS, AnchoredMention, ParsedSentence, has_other_time
from newscli.timeline.events.dated_clause import MEANWHILE
from newscli.timeline.events.nominal_events import is_partitive

# What says how closely a clause hangs on: "in part because", "as soon as".
_DEGREES = word_set("in part partly largely mainly only shortly soon just even as long far")
# An entry of more tokens than this is long.
_LONG_ENTRY = 28
# One of fewer says too little.
_TOO_SHORT = 8
_TOKENS_ON = 4
_PASTS, _BE, _PREPOSITIONS = codes("BE_PAST HAVE_PAST"), codes("BE"), codes("PREPOSITIONS")
# ", one of which" begins up to this many tokens before its clause.
_PARTS = 3
_OPENING = frozenset((",", "—", "–", "-", "--"))
# Clauses that tell what else there was to it stay with it.
_KEPT = MEANWHILE | {"time", "where"}
_ASKING = codes("BASE GERUND")
_NEXT, _OPENS_OTHER = frozenset((",", "and", "then")), codes("DETERMINERS NOMINAL TO NUMBER")
_OBJECTS = codes("NOMINAL PERSONAL PRONOUNS DETERMINERS PREPOSITIONS")


def end_of(dated: AnchoredMention, clause: Clause) -> int:
    """Return where the entry of a clause ends, without what only hangs on; what was said belongs to it."""
    parsed, words = dated.parsed, dated.parsed.words
    stop = min(_with_joined(dated, clause, _with_shared_object(parsed, clause)), words.last)
    for child in parsed.clauses:
        behind = max(dated.end, (clause.verb or 0) + 1) <= child.at < stop
        own = dated.length and child.at == dated.end  # "found it four months before it broke"
        hangs = behind and _is_joined(child.parent, clause) and child.end >= stop - 1 and not own
        if hangs and _hangs(
            dated, child, long=stop - words.first > _LONG_ENTRY and child.at - clause.begin >= _TOO_SHORT
        ):
            stop = _without_length(dated, child.at)
            stop = _before_apposed(words, before_part(words, stop))
        if behind and child.end >= stop - 1 and _opens_with_time(dated, child):
            stop = child.at
    if words.low(stop) == ":":
        stop = next((other.end for other in parsed.clauses if other.at == stop), stop)
    stop = _before_other_time(dated, stop)
    return without_tail(words, dated.end, max(words.first, clause.begin), stop)


def _before_other_time(dated: AnchoredMention, stop: int) -> int:
    """Leave out ", from 39 a year earlier", which tells of another time."""
    words = dated.parsed.words
    if words.low(dated.end) in _NEXT and _lists_other(dated, stop):
        return dated.end  # "a cup in 1983, a bowl in 1999", "was to open in May, then in June"
    for at in words.commas_before(PREPOSITIONS, dated.end, stop):
        if has_other_time(dated, at, stop):
            return stop if words.verb(at, stop) is not None else at
    return stop


def _opens_with_time(dated: AnchoredMention, child: Clause) -> bool:
    """Return True for ", and two years later the choir sang", which goes on from whatever time was told before."""
    joined = child.kind == "coordinate" and dated.parsed.words.low(child.at - 1) == ","
    return joined and child.verb is not None and has_other_time(dated, child.at, min(child.at + _PARTS, child.verb))


def _lists_other(dated: AnchoredMention, stop: int) -> bool:
    """Return True if what comes after a time, with no verb of its own, has another time."""
    words, first = dated.parsed.words, dated.end + 1
    while words.low(first) in _NEXT:
        first += 1
    if words.verb(first, stop) is not None:
        return False
    if words.low(dated.end) == "and" and words.low(dated.end + 1) == ",":
        return True  # "a bowl in 1999 and, when he was 90, a spoon"
    if not has_other_time(dated, first, stop):
        return False
    if words.low(first - 1) == "then":
        return True
    return first not in words.held and words.tagged(first, _OPENS_OTHER)  # not "on Monday and Tuesday"


def _is_joined(clause: Clause | None, first: Clause) -> bool:
    """Return True if a clause is another, or one whose verb is joined to that."""
    while clause and clause is not first and clause.kind == "verb":
        clause = clause.before
    return clause is first


def _with_joined(dated: AnchoredMention, clause: Clause, stop: int) -> int:
    """Keep what *and* joins where no other time parts it from a clause: "was convicted on Monday and sent home"."""
    last, end = clause, stop
    for other in dated.parsed.clauses:
        if other.kind in ("verb", "coordinate") and other.before is last:
            if _is_off(dated.parsed.words, last, other):
                return max(end, other.end)
            if has_other_time(dated, other.at, other.end):
                return stop
            last, end = other, max(end, other.end)
    return end if end - clause.begin <= _LONG_ENTRY else stop


def _is_off(words: Words, plan: Clause, other: Clause) -> bool:
    """Return True if what a clause planned did not come to be: "was due to open on Monday, but was put off"."""
    if plan.verb is None or words.low(other.at) != "but" or not words.tagged(plan.verb, _PASTS):
        return False
    return any(words.low(at) in PLANNED for at in range(plan.verb + 1, plan.verb + 1 + _TOKENS_ON))


def _with_shared_object(parsed: ParsedSentence, clause: Clause) -> int:
    """Return the end of a clause, that of the next where both share what follows: "Lund saw and photographed it"."""
    words, verb = parsed.words, clause.verb
    if verb is None:
        return clause.end
    joined = (other for other in parsed.clauses if other.kind == "verb" and other.before is clause)
    ends = [other.end for other in joined if not any(words.tagged(at, _OBJECTS) for at in range(verb + 1, other.at))]
    return max([clause.end, *ends])


def _hangs(dated: AnchoredMention, child: Clause, *, long: bool) -> bool:
    """Return True if a clause at the end of an entry may be left out, where the entry is `long` more of them."""
    low, timed = dated.parsed.words.low(child.at), has_other_time(dated, child.at, child.end)
    if low == "if" and dated.parsed.words.tagged(child.at - 1, _ASKING):
        return False  # "sang to see if it rained"
    if child.kind == "subordinate":
        counted = _without_length(dated, child.at) < child.at
        apart = low == "while" or (low == "where" and dated.parsed.words.low(child.at - 1) == ",")
        return ((timed or counted or long) and low not in _KEPT) or (timed and apart)
    if child.kind == "participle":
        return timed
    if child.kind == "relative":
        return not _completes(dated.parsed.words, child) and (timed or (long and child.comma and low not in _KEPT))
    return child.kind in ("attribution", "aside")


def _completes(words: Words, child: Clause) -> bool:
    """Return True if a *that* tells what was told: "said in court that it asked", "It was in May that he left"."""
    above = child.parent
    if above is None or above.verb is None or words.low(child.at) != "that":
        return False
    cleft = words.low(above.begin) == "it" and words.tagged(above.verb, _BE)
    return cleft or (is_telling(words, above.verb) and words.tagged(above.verb + 1, _PREPOSITIONS))


def _before_apposed(words: Words, at: int) -> int:
    """Leave out ", a feat" before "which gave her a name"."""
    near = range(at - _PARTS, at - 1)
    apposed = (n for n in near if words.low(n) in _OPENING and words.low(n + 1) in ("a", "an", "one"))
    return next((n for n in apposed if words.verb(n, at) is None), at)


def before_part(words: Words, at: int) -> int:
    """Leave out ", one of" before "which broke"."""
    return next((comma for comma in range(at - _PARTS, at) if is_partitive(words, comma)), at)


def _without_length(dated: AnchoredMention, stop: int) -> int:
    """Leave out ", two years" before "after a barge struck it", and "as soon" or "in part"."""
    words = dated.parsed.words
    while words.low(stop - 1) in _DEGREES and stop > dated.end:
        stop -= 1
    if words.low(stop) not in ("after", "before"):
        return stop
    return next((time.begin for time in dated.parsed.times if time.end == stop and time.begin > dated.end), stop)

"""Where an entry begins and ends: takes an expression, returns the clause that it dates, without what hangs on."""

from bisect import bisect_left
from collections.abc import Iterator

from newscli.language.clauses.clause import NONFINITE_OF_OPEN_CLAUSE, Clause, Words
from newscli.language.clauses.connectives import takes_content
from newscli.language.lexicon.closed_classes import ARTICLES_AND_POSSESSIVES, THIRD_POSSESSIVES, THIRD_SUBJECTS
from newscli.language.lexicon.proper_nouns import MESSAGES, OCCASIONS
from newscli.language.lexicon.saying import says
from newscli.language.lexicon.verbs import PLANNED
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline.events.clause_layout import (
    PREPOSITIONS,
    AnchoredMention,
    ParsedSentence,
    Stretch,
    around,
    has_other_time,
    has_time,
    without_tail,
)
from newscli.timeline.events.nominal_events import antecedent

# Which clause a time dates: takes an expression in its sentence, returns the innermost clause that happened then.
#
# A clause that only says when, whose or how something became known hands its time on to the clause around it.

MEANWHILE = word_set("when as while")
# "A study published on Monday shows" tells what it shows.
_ISSUED = word_set("published released issued posted aired broadcast")
_BOUNDING = ("ended", "ends", "began", "begins")  # "in the quarter, which ended March 31"
_POINTING = THIRD_SUBJECTS | THIRD_POSSESSIVES | {"that", "this"}
_SAID_AT, _PHRASE = MESSAGES | OCCASIONS | {"rally"}, 4
_OF_NOUNS = frozenset(("relative", "reduced"))
_HAVE = codes("HAVE")
_THINGS = frozenset(("it", "one", "ones", "them"))  # what the clause before told of


def clause_dated_by(dated: AnchoredMention) -> Clause | None:
    """Return the clause that an expression dates, with a verb of its own; None where no clause has one."""
    if since := when_since(dated):
        return since
    clause = around(dated.parsed.clauses, dated.begin)
    while clause.parent and any(test(dated, clause, clause.parent) for test in _HANDING_ON):
        clause = clause.parent
    if clause.kind == "attribution" and clause.verb is None:
        clause = clause.root()
    while clause.verb is None and clause.opening().kind not in NONFINITE_OF_OPEN_CLAUSE:
        if clause.parent is None:
            return None
        clause = clause.parent
    return clause


def when_since(dated: AnchoredMention) -> Clause | None:
    """Return the clause of "the first since 2019, when a barge hit the lock", which tells alone what happened then.

    "He has rowed since 2019, when" tells what began then as well.
    """
    words = dated.parsed.words
    if words.low(dated.begin - 1) not in ("since", "from") or words.low(dated.end + 1) != "when":
        return None
    found = [each for each in dated.parsed.clauses if each.at == dated.end + 1 and each.verb is not None]
    if not found or has_pronoun_subject(dated.parsed, found[0]):
        return None
    above = found[0].parent
    if above and above.verb is not None and words.low(dated.begin - 1) == "since" and words.tagged(above.verb, _HAVE):
        return None
    return None if _THINGS.intersection(words.row.lows[found[0].begin : found[0].end]) else found[0]


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
    words, clause = dated.parsed.words, clause.opening()
    low = words.low(clause.at)
    if low == "time" and words.low(clause.at - 1) != "the":
        return True  # "The last time he sang, in May, it rained"
    if clause.kind != "subordinate" or low not in MEANWHILE or above.verb is None:
        return False
    said = low == "as" and clause.verb is not None and takes_content(words, clause.verb)
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


def _dates_the_saying(dated: AnchoredMention, clause: Clause, above: Clause) -> bool:
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


_HANDING_ON = (_dates_the_saying, _is_part, _goes_along, _points_back, _may_date_both, _opens_sentence)


# Where the entry of a clause ends: takes a clause that a time dates, returns its end without what hangs on there.

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
        hangs = hangs and not _calls_for_more(words, child.at)
        if hangs and _hangs(
            dated, child, long=stop - words.first > _LONG_ENTRY and child.at - clause.begin >= _TOO_SHORT
        ):
            stop = _without_length(dated, child.at)
            stop = _before_apposed(words, stop)
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
    return cleft or (takes_content(words, above.verb) and words.tagged(above.verb + 1, _PREPOSITIONS))


def _before_apposed(words: Words, at: int) -> int:
    """Leave out ", a feat" before "which gave her a name"."""
    near = range(at - _PARTS, at - 1)
    apposed = (n for n in near if words.low(n) in _OPENING and words.low(n + 1) in ("a", "an", "one"))
    return next((n for n in apposed if words.verb(n, at) is None), at)


def _without_length(dated: AnchoredMention, stop: int) -> int:
    """Leave out ", two years" before "after a barge struck it", and "as soon" or "in part"."""
    words = dated.parsed.words
    while words.low(stop - 1) in _DEGREES and stop > dated.end:
        stop -= 1
    if words.low(stop) not in ("after", "before"):
        return stop
    return next((time.begin for time in dated.parsed.times if time.end == stop and time.begin > dated.end), stop)


# Shorten a long entry: takes a stretch of tokens, leaves out at its end what only tells more of it.

# An entry of more words than this is long; one of fewer says too little.
_SHORTENED_FROM = 24
# An entry of more tokens than this isn’t a sentence.
_MOST_TOKENS = 100
_HANGING = frozenset(("participle", "relative", "subordinate", "reduced", "aside", "attribution"))
# Without a comma before them, clauses that these open may be left out.
_REASONS = word_set("because although though since")
_PREP, _AUXILIARIES = codes("PREP"), codes("AUXILIARIES")
_KEPT_CLAUSES = word_set("when where as while who whom")
_DASHES, _COMMA, _PAUSES = codes("DASH"), codes("COMMA"), codes("COMMA DASH")
_MARKS = codes("COMMA DASH STOP QUOTE OPEN CLOSE COLON SEMICOLON HYPHEN OWNER")


def shortened(dated: AnchoredMention, stretch: Stretch) -> Stretch:
    """Leave out, from the end, one thing after the other until an entry is no longer long."""
    parsed = dated.parsed
    first, last = stretch
    if dated.begin in parsed.quoted or last - first > _MOST_TOKENS:
        return stretch
    while _size(parsed.words, first, last) > _SHORTENED_FROM:
        cut = max(
            (
                at
                for at in _cuts(dated, first, last)
                if _size(parsed.words, first, at) >= _TOO_SHORT and not _calls_for_more(parsed.words, at)
            ),
            default=None,
        )
        if cut is None:
            break
        last = cut
    return Stretch(first, last)


def _calls_for_more(words: Words, at: int) -> bool:
    """Return True if nothing may end before a token: "said that, if it rains", "is, for now, shut"."""
    at -= words.low(at - 1) == ","
    return words.low(at - 1) == "that" or words.tagged(at - 1, _AUXILIARIES)


def _size(words: Words, first: int, last: int) -> int:
    """Return the number of words, marks left out."""
    return len([tag for tag in words.row.codes[first:last] if tag not in _MARKS])


def _cuts(dated: AnchoredMention, first: int, last: int) -> Iterator[int]:
    """Yield where an entry may end: before a clause, an apposition or a phrase that goes on to its end."""
    parsed, words = dated.parsed, dated.parsed.words
    verb = words.verb(first, last)
    begin = max(dated.end, (first if verb is None else verb) + 2)
    opened = {clause.at for clause in parsed.clauses}
    for at in [at for at in range(begin, last - 1) if words.row.codes[at] in _PAUSES]:
        free = at not in parsed.quoted and at not in words.held and at + 1 not in opened
        if free and _has_verbs(parsed, at) and _opens_more(words, at, last):
            yield at
    for clause in parsed.clauses:
        ends = begin <= clause.at < last and clause.end >= last - 1 and clause.at not in parsed.quoted
        if ends and clause.kind in _HANGING and _may_go(words, clause):
            yield clause.at - (words.low(clause.at - 1) == ",")


def _opens_more(words: Words, at: int, last: int) -> bool:
    """Return True if a comma or a dash opens what tells more: an apposition, a phrase, an aside to the end."""
    if _is_dash(words, at):
        others = [other for other in range(words.first, words.last) if other != at and _is_dash(words, other)]
        return (
            not any(other > at for other in others) and len(others) % 2 == 0
        )  # the second of two closes what it tells
    opens = words.low(at + 1) in ARTICLES_AND_POSSESSIVES or _opens_phrase(words, at + 1)
    return words.tagged(at, _COMMA) and opens and not _lists(words, at, last)


def _may_go(words: Words, clause: Clause) -> bool:
    """Return True if a clause that hangs on may be left out: not what tells when or where, nor what was said."""
    if words.low(clause.at) in _KEPT_CLAUSES or any(takes_content(words, at) for at in (clause.at, clause.at + 1)):
        return False
    return "," in (words.low(clause.at - 1), words.low(clause.at)) or words.low(clause.at) in _REASONS


def _has_verbs(parsed: ParsedSentence, at: int) -> bool:
    """Return True if all clauses around a token have told their verbs."""
    return all(each.verb is None or each.verb < at for each in parsed.clauses if each.begin <= at < each.end)


def _opens_phrase(words: Words, at: int) -> bool:
    return words.tagged(at, _PREP) and words.low(at) != "with"


def _is_dash(words: Words, at: int) -> bool:
    """Return True if a token is a dash, and no hyphen."""
    apart = words.row.ends[at - 1] < words.row.starts[at] or words.low(at) in ("—", "--")
    return words.tagged(at, _DASHES) and apart


def _lists(words: Words, at: int, last: int) -> bool:
    """Return True if what a comma opens is one of several things, "a cow, a goat and a hen"."""
    return any(words.low(i) in ("and", "or") and not words.verb(at, i) for i in range(at + 1, last))

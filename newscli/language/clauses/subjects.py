"""The subject of a clause, what only says who spoke, and what is inserted between a subject and its verb."""

from newscli.language.clauses.clause import (
    ADVERBS,
    HEADS,
    INSIDE,
    NONFINITE,
    Chunk,
    OpenClause,
    Words,
    chunks_of,
    noun_after,
)
from newscli.language.clauses.connectives import (
    CONJUNCTIONS,
    DETERMINERS,
    NOMINAL,
    PREPOSITIONS,
    PRONOUNS,
    begins_clause,
    is_gerund,
    is_reduced,
    kind_of,
    own_verb,
    says_that,
    subject_verb,
    takes_content,
    verb_after,
)
from newscli.language.tags import codes
from newscli.language.words import word_set

# What only says who spoke, and where reported words begin that no "that" opens.

_NAMES = codes("NAME TITLE")
# What stands between a verb of saying and what is said: "told us the road was open".
_HEARERS = frozenset((",", "us", "them", "him", "me", "reporters"))
# Where and when, which are no object.
_FREE = PREPOSITIONS | codes("ADVERB CALENDAR TODAY")
_SPEAKERS = codes("NAMES SUBJECT")
_DESCRIBING = codes("PARTICIPLE GERUND")
_AGAIN = word_set("most recently again first last lastly latest once")


def attributes(words: Words, first: int) -> bool:
    """Return True if a comma opens what only says who spoke: "police said", "its chief, Bo Arden, said on Friday"."""
    if words.tagged(first, CONJUNCTIONS) or words.stop(first) == first:
        return False
    verb = own_verb(words, first - 1)
    if verb is None or verb >= first + 16 or not says_that(words, verb):
        return False
    if _has_object(words, verb) and not (verb == first and words.tagged(first + 1, _SPEAKERS)):
        return False
    if words.low(verb - 1) != "," and any(words.low(i) == "," for i in range(first, verb)):
        return False
    end = next((i for i in range(verb, words.last) if words.low(i) in (",", ".", ";")), words.last)
    return "that" not in words.row.lows[verb:end] and words.verb(verb + 1, end) is None


def _has_object(words: Words, verb: int) -> bool:
    """Return True if more than whom, when and where follows a verb of saying: "announced the arrival"."""
    after = verb + 1
    free = not words.low(after).isalpha() or words.tagged(after, _FREE)
    return not free and words.low(verb) not in ("told", "tells") and words.after_time(after) == after


def dates_again(words: Words, first: int) -> bool:
    """Return True if a comma opens another time of the same: ", most recently on Saturday"."""
    while words.low(first) in _AGAIN:
        first += 1
        if words.after_time(first) > first:
            return True
    return False


def names_several(words: Words, verb: int, at: int) -> bool:
    """Return True if *and* joins names of whom a verb of saying tells: "said Ada and Bo had left"."""
    object_words = range(verb + 1, at)
    if not takes_content(words, verb) or len(object_words) > 4 or verb_after(words, at) is not None:
        return False
    return any(words.tagged(i, _NAMES) for i in object_words if i not in words.held)


def bare_complement(words: Words, governor: tuple[int, int], verb: int) -> int | None:
    """Return where what was said without "that" begins, after the last verb or a participle: "said it was open"."""
    last, participle = governor
    before = (at for at in (last, participle, participle + 1) if at < verb)
    governing = next((at for at in before if takes_content(words, at)), None)
    if governing is None:
        return None
    begin = words.after_time(governing + 1)
    while begin < verb and (words.low(begin) in _HEARERS or begin in words.held):
        begin += 1
    counts = words.low(governing) == "added" and words.low(begin)[:1].isdigit()
    return None if counts or words.low(begin) == "to" else begin


def is_object_of_saying(words: Words, verb: int, at: int) -> bool:
    """Return True if only a noun phrase stands between a verb of saying with its subject and a token: "said Ada |"."""
    if not takes_content(words, verb) or verb == words.first or verb - 1 in words.held or words.low(verb - 1) == ",":
        return False
    first = words.after_time(verb + 1)
    first += words.tagged(first, _DESCRIBING)  # "said closed mills"
    noun = noun_after(words, first)
    return noun is not None and noun[1] == at


# What is inserted: phrases and participles that only tell more; and whether the verb of a clause is still to come.


def in_opening(words: Words, at: int) -> bool:
    """Return True if a participle belongs to the noun a sentence opens with: "Under an accord signed on Monday,"."""
    nouns = at - words.first - 2
    if not words.tagged(words.first, PREPOSITIONS) or not 0 < nouns < 3:
        return False
    return words.low(words.first + 1) in ("a", "an") or (words.tagged(words.first + 1, DETERMINERS) and nouns == 1)


def verb_to_come(words: Words, at: int, *, inserted: bool = False) -> bool:
    """Return True if the clause has another verb after this participle, those joined to it, and what is inserted.

    A verb right after a comma counts only where something was inserted before it.
    """
    inner, tail = 0, False
    for i in range(at + 1, words.last):
        if i not in words.held and words.low(i) == ",":
            tail, inserted = is_gerund(words, i + 1), inserted or tail
        kind = "" if i in words.held else kind_of(words, i)
        if kind in ("relative", "question") or (kind == "subordinate" and begins_clause(words, i)):
            inner, inserted = inner + 1, True
        elif _ends_clause(words, i, kind):
            return False
        elif not tail and words.is_verb(i) and not words.is_verb(i - 1) and words.low(i - 1) not in ("and", "or"):
            if not inner:
                return not words.tagged(i - 1, PRONOUNS) and (inserted or words.low(i - 1) != ",")
            inner -= 1
    return False


def _ends_clause(words: Words, at: int, kind: str) -> bool:
    """Return True if nothing after a token belongs to the clause before it."""
    if kind == "comma":
        return attributes(words, at + 1)
    return kind in ("hard", "complement") or (kind == "coordinate" and subject_verb(words, at) is not None)


def is_inserted(words: Words, at: int) -> bool:
    """Return True if a participle after a comma stands between commas: "The mill, built in 1911, burned"."""
    return is_reduced(words, at) and verb_to_come(words, at, inserted=True)


def is_apposed(words: Words, at: int) -> bool:
    """Return True if commas hold a participle after its noun: "an article, published in May, about the dam"."""
    end = next(iter(words.commas(at + 1, words.last)), words.last)
    return end < words.last - 1 and words.tagged(at - 1, NOMINAL) and words.verb(at + 1, end) is None


def phrase_inserted(words: Words, at: int) -> int | None:
    """Return the comma that ends what stands between a subordinator and its clause: "when, in the 1950s, he left"."""
    end = next(iter(words.commas(at + 2, words.last)), None) if words.low(at + 1) == "," else None
    if end is None or words.verb(at, end) is not None:
        return None
    verb = words.verb(end + 1, words.stop(end + 1))
    return end if verb is not None and verb > end + 1 and not words.commas(end + 1, verb) else None


# The subject of a clause: the noun phrase that its finite verb belongs to, before the verb or after it.

_PASSED = ADVERBS | codes("QUOTE COMMA DASH CLOSE REFLEXIVE")
_TIMES = codes("TIMES")
_BETWEEN = ADVERBS | codes("CONJ COMMA")
_BEFORE_ASKED = _PASSED | codes("CONJ")
_COUNTED = HEADS | codes("QUANTITY DET NUMBER")
_SUBJECT, _NUMBER = codes("SUBJECT"), codes("NUMBER")
_WH = codes("WHO WHAT WH_DET WHERE THAT_WHO")
_AUXILIARIES = codes("AUXILIARIES")
_BE = codes("BE")
_THERE = codes("THERE")
_AFTER_THERE = codes("ADVERB NOT AUXILIARIES")
_CLAUSAL = codes("TO GERUND HAVE_GERUND BE_GERUND")
_OPEN, _CLOSE, _QUANTITIES = codes("OPEN"), codes("CLOSE"), codes("QUANTITY ADJECTIVE")
_BRACKETS = _OPEN | _CLOSE
_PREDICATES = codes("ADVERB NOT AUXILIARIES ADJECTIVE DETERMINERS NOUNS PARTICIPLE")
_QUANTITY, _OF = codes("QUANTITY"), codes("OF")
_CONJ, _TO, _COMMA = codes("CONJ"), codes("TO"), codes("COMMA")


def subject_of(words: Words, clause: OpenClause, inner: list[OpenClause]) -> tuple[int, int] | None:
    """Return the tokens of the subject of a clause, None where it has none of its own; `inner` are clauses inside."""
    verb = clause.verb
    if verb is None or (clause.kind == "verb" and clause.before):
        return None
    closed = [child for child in inner if child.at < verb]
    skipped = words.held | {at for child in closed for at in range(child.at, min(child.end, verb))}
    free = _outside_brackets(words, [at for at in range(clause.begin, verb) if at not in skipped])
    while free and words.tagged(free[-1], _PASSED):
        free.pop()
    chunks = chunks_of(words, free)
    if after := _after_verb(words, clause, inner, free, chunks):
        return after
    if chosen := _chosen(words, chunks, free):
        return chosen[0], _with_inner(chosen[1], verb, closed)
    if words.tagged(clause.at, _WH) and not any(chunk.role == "np" for chunk in chunks):
        return _asked(words, clause.at, verb)
    counts = free and words.tagged(free[0], _QUANTITY)
    if counts and (len(free) == 1 or words.tagged(free[1], _OF) or words.low(free[1]) == "than"):
        return free[0], free[-1] + 1  # "Few were dry", "Most of them were", "More than half of the piers were"
    return _clause_as_subject(words, verb, free, closed)


def _after_verb(
    words: Words, clause: OpenClause, inner: list[OpenClause], free: list[int], chunks: list[Chunk]
) -> tuple[int, int] | None:
    """Return a subject after its verb: "There is a pier", "Did Lund leave?", "It is likely that it broke"."""
    verb = clause.verb or 0
    if free and words.tagged(free[-1], _THERE):
        return _after_there(words, verb)
    if clause.kind != "relative" and (follows := _inverted(words, clause, verb, free, chunks)):
        return follows
    return _clausal_after(words, verb, inner) if len(free) == 1 and words.low(free[0]) == "it" else None


def _clause_as_subject(words: Words, verb: int, free: list[int], closed: list[OpenClause]) -> tuple[int, int] | None:
    """Return "What he saw" before "was a crow", "Building it" before "takes years", "To err" before "is human"."""
    clauses = [child for child in closed if child.end >= verb - 1 or not free]
    if clauses and not words.tagged(verb - 1, _COMMA):
        return clauses[0].at, min(max(child.end for child in clauses), verb)
    if free and words.tagged(free[0], _CLAUSAL):
        return free[0], free[-1] + 1
    return None


def _outside_brackets(words: Words, free: list[int]) -> list[int]:
    """Leave out what stands in brackets."""
    if not free or _BRACKETS.isdisjoint(words.row.codes[free[0] : free[-1] + 1]):
        return free
    depth, found = 0, []
    for at in free:
        depth += words.tagged(at, _OPEN)
        if depth <= 0:
            found.append(at)
        depth -= words.tagged(at, _CLOSE)
    return found


def _clausal_after(words: Words, verb: int, inner: list[OpenClause]) -> tuple[int, int] | None:
    """Return what "it" stands for: "It is likely that it broke", "It is hard to tell"."""
    at = verb + 1
    while words.tagged(at, _PREDICATES):
        at += 1
    if words.tagged(at, _TO) and words.tagged(verb, _BE) and at > verb + 1:
        end = at + 1
        return at, end + words.tagged(end, NONFINITE)
    after = next((child for child in inner if child.at == at and child.kind == "complement"), None)
    return (after.at, after.end) if after else None


def _with_inner(end: int, verb: int, closed: list[OpenClause]) -> int:
    """Let a subject reach over the clauses that hang on it: "the man who sang"."""
    for child in closed:
        if child.at <= end + 1 and child.kind in ("relative", "reduced"):
            end = max(end, min(child.end, verb))
    return end


def _asked(words: Words, at: int, verb: int) -> tuple[int, int]:
    """Return "who", "what", "which pier", "most of whom" before its verb."""
    end = at + 1
    if words.low(at - 1) == "of":
        at -= 1 + words.tagged(at - 2, _COUNTED)
    while end < verb and words.tagged(end, INSIDE):
        end += 1
    return at, end


def _chosen(words: Words, chunks: list[Chunk], free: list[int]) -> tuple[int, int] | None:
    """Return the last noun phrase that nothing governs, with what it is joined to."""
    number = next((n for n in range(len(chunks) - 1, -1, -1) if chunks[n].role == "np"), None)
    if number is None:
        return None
    first = number
    end = free[-1] + 1 if free else chunks[number].last
    while first > 0 and _is_joined(words, chunks, first, number, end):
        first -= 1
    while chunks[first].role != "np":
        first += 1
    return chunks[first].first, end


def _is_joined(words: Words, chunks: list[Chunk], number: int, last: int, end: int) -> bool:
    """Return True if a phrase goes on from the one before: "Ada and Bo", "Ada Moss, the mayor,", "the end of it"."""
    one, two = chunks[number - 1], chunks[number]
    between = range(one.last, two.first)
    if two.role != "np":
        return True
    if any(words.tagged(at, _CONJ) for at in between):
        return all(words.tagged(at, _BETWEEN) for at in between) and one.role != "object"
    if not between or not all(words.tagged(at, _COMMA) for at in between):
        return False
    if words.tagged(two.first, _SUBJECT) or words.tagged(one.last - 1, _TIMES):
        return False
    if one.role != "np" and not _hangs_on_phrase(words, chunks, number - 1):
        return False
    return words.tagged(end, _COMMA) or number < last or words.tagged(two.first, _NUMBER)


def _hangs_on_phrase(words: Words, chunks: list[Chunk], number: int) -> bool:
    """Return True if a phrase after a preposition hangs on a noun: *a baker from Dorn*, not *on Monday in Dorn*."""
    head = next((chunk for chunk in reversed(chunks[:number]) if chunk.role == "np"), None)
    return head is not None and not words.tagged(head.last - 1, _TIMES)


def _after_there(words: Words, verb: int) -> tuple[int, int] | None:
    """Return what there is: "There is a pier in Leith."."""
    at = verb + 1
    while words.tagged(at, _AFTER_THERE):
        at += 1
    return noun_after(words, at)


def _inverted(
    words: Words, clause: OpenClause, verb: int, free: list[int], chunks: list[Chunk]
) -> tuple[int, int] | None:
    """Return the subject after its verb: "Did Lund leave?", "said Lund"."""
    if says_that(words, verb) and not any(chunk.role == "np" for chunk in chunks):
        return noun_after(words, verb + 1)
    if not words.tagged(verb, _AUXILIARIES):
        return None
    asked = [at for at in free if not words.tagged(at, _BEFORE_ASKED)]
    opener = asked[0] if asked and words.tagged(asked[0], _WH) else clause.at if words.tagged(clause.at, _WH) else None
    if asked and opener is None and (clause.kind != "coordinate" or any(chunk.role == "np" for chunk in chunks)):
        return None
    if opener is not None and any(_is_subject_of(words, chunk, opener) for chunk in chunks):
        return None
    after = verb + 1 + words.tagged(verb + 1, ADVERBS)
    return noun_after(words, after)


def _is_subject_of(words: Words, chunk: Chunk, opener: int) -> bool:
    """Return True if a phrase is more than the words asked with: not "which pier", "how many people"."""
    asked = chunk.first == opener or (chunk.first == opener + 1 and words.tagged(chunk.first, _QUANTITIES))
    return chunk.role == "np" and not asked

"""Which clause a verb belongs to: one that waits for its verb, or one that begins with it."""

from bisect import bisect_left

from newscli.language.clauses.clause_stack import ClauseStack
from newscli.language.clauses.connectives import PREPOSITIONS, is_ambiguous, is_reduced, is_telling
from newscli.language.clauses.coordination import (
    adverb_before,
    begins_contact,
    contact_begin,
    follows_relative,
    goes_on,
    is_row,
)
from newscli.language.clauses.inserted import in_opening, verb_to_come
from newscli.language.clauses.noun_phrases import noun_before, phrase_before
from newscli.language.clauses.open_clause import NONFINITE
from newscli.language.clauses.reported import bare_complement
from newscli.language.tags import codes

_BEFORE_PASTS = codes("NOMINAL SUBJECT INDEFINITE WHO THAT_WHO ADVERB QUOTE")
# What opens a sentence needs one verb before its comma, what hangs on a subject one more for that.
_NEEDED = {"subordinate": 1, "relative": 2}
# After a participle these tell that it is a past tense: "the council promised new lamps".
_OBJECTS = codes("DET POSSESSIVE OBJECT REFLEXIVE ADJECTIVE")


def place_verb(stack: ClauseStack, at: int) -> None:
    """Give a verb, or a participle, to the clause that it belongs to; one may begin with it."""
    if at == stack.last_verb:
        return
    if goes_on(stack.words, stack.last_verb, at) or (at == stack.top.begin and stack.top.kind in NONFINITE):
        stack.last_verb = at
    elif _is_reduced(stack, at):
        stack.push("reduced", at, at)
    elif stack.words.is_verb(at) or _lacks(stack, at):
        _finite(stack, at)


def _is_reduced(stack: ClauseStack, at: int) -> bool:
    """Return True if a participle is no verb of its clause: "a strike begun in March", "men shot in May died"."""
    words = stack.words
    if stack.top.lacks_verb() and follows_relative(words, at):
        return False
    if not is_reduced(words, at) or (stack.top.kind == "participle" and stack.top.at >= at - 1):
        return False
    if not words.is_verb(at):
        return True
    waiting = sum(clause.lacks_verb() for clause in stack.open)
    if waiting > 1 and stack.top.lacks_verb() and stack.top.kind in _NEEDED:
        # "When the pumps failed in May, nuns were called": its verb comes before the comma
        end = next(iter(words.commas(at, words.last)), words.last)
        to_come = bisect_left(words.verbs, end) - bisect_left(words.verbs, at + 1)
        return to_come >= _NEEDED[stack.top.kind] and verb_to_come(words, at)
    if waiting:
        return in_opening(words, at) or verb_to_come(words, at)
    told = is_telling(words, stack.last_verb) and not words.tagged(stack.last_verb + 1, PREPOSITIONS)
    return stack.top.verb is not None and not told


def _lacks(stack: ClauseStack, at: int) -> bool:
    """Return True if nothing but this participle can be the verb of its clause, so that it is a past tense."""
    words = stack.words
    if not is_ambiguous(words.low(at)) or not any(clause.lacks_verb() for clause in stack.open):
        return False
    if follows_relative(words, at):
        return stack.top.lacks_verb()
    if not words.tagged(at - 1, _BEFORE_PASTS):
        return False
    return words.verb(at + 1, words.last) is None or words.tagged(at + 1, _OBJECTS)


def _finite(stack: ClauseStack, at: int) -> None:
    if stack.top.lacks_verb() and begins_contact(stack.words, stack.top.begin, at):
        stack.push("relative", at - 1, at - 1)
        stack.top.verb = stack.last_verb = at
        return
    if (begin := _contact(stack, at)) is not None:
        stack.push("relative", begin, begin)
        stack.top.verb = stack.last_verb = at
        return
    if (begin := _told(stack, at)) is not None:
        stack.push("complement", begin, begin)
        stack.top.verb = stack.last_verb = at
        return
    depth = next((d for d in range(len(stack.open), stack.floor(), -1) if stack.open[d - 1].lacks_verb()), 0)
    if depth:
        stack.close(depth, adverb_before(stack.words, at))
        stack.top.verb = at
    elif told := bare_complement(stack.words, (stack.last_verb, stack.top.at), at):
        stack.push("complement", told, told)
        stack.top.verb = at
    else:
        _new(stack, at)
    stack.last_verb = at


def _contact(stack: ClauseStack, at: int) -> int | None:
    """Return where a clause begins that hangs on a noun without a relative: "read a remark Lund made"."""
    words = stack.words
    if any(clause.lacks_verb() for clause in stack.open) or is_telling(words, stack.last_verb):
        return None
    begin = contact_begin(words, at)
    return begin if begin is not None and begin > stack.last_verb + 1 else None


def _told(stack: ClauseStack, at: int) -> int | None:
    """Return where a clause begins right after a verb of saying, though one further out waits for its verb."""
    if stack.top.lacks_verb() or not any(clause.lacks_verb() for clause in stack.open):
        return None
    begin = phrase_before(stack.words, at, stack.last_verb + 1)
    return begin if begin is not None and is_telling(stack.words, begin - 1) else None


def _new(stack: ClauseStack, at: int) -> None:
    """Open a clause that no connective opens: "I think it is open", "the man she saw"."""
    begin = noun_before(stack.words, at, stack.last_verb + 1)
    begin = adverb_before(stack.words, at) if begin is None else begin
    led = stack.top.opening().kind == "subordinate"  # "said if it rains, the pier is shut, and left"
    if stack.words.low(begin - 1) == "," and not led and is_row(stack.words, at):
        stack.close(stack.base(), begin - 1)
        stack.join("coordinate", begin - 1, at)
        return
    stack.push("complement", begin, begin)
    stack.top.verb = at

"""What only says who spoke, and where reported words begin that no "that" opens."""

from newscli.language.clauses.connectives import CONJUNCTIONS, PREPOSITIONS, is_telling, says_that
from newscli.language.clauses.coordination import own_verb, verb_after
from newscli.language.clauses.words import Words
from newscli.language.tags import codes
from newscli.language.words import word_set

_NAMES = codes("NAME TITLE")
# What stands between a verb of saying and what is said: "told us the road was open".
_TOLD = frozenset((",", "us", "them", "him", "me", "reporters"))
# Where and when, which are no object.
_FREE = PREPOSITIONS | codes("ADVERB CALENDAR TODAY")
_SPEAKERS = codes("NAMES SUBJECT")
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


def tells_again(words: Words, first: int) -> bool:
    """Return True if a comma opens another time of the same: ", most recently on Saturday"."""
    while words.low(first) in _AGAIN:
        first += 1
        if words.after_time(first) > first:
            return True
    return False


def names_several(words: Words, verb: int, at: int) -> bool:
    """Return True if *and* joins names of whom a verb of saying tells: "said Ada and Bo had left"."""
    told = range(verb + 1, at)
    if not is_telling(words, verb) or len(told) > 4 or verb_after(words, at) is not None:
        return False
    return any(words.tagged(i, _NAMES) for i in told if i not in words.held)


def bare_complement(words: Words, told: tuple[int, int], verb: int) -> int | None:
    """Return where what was said without "that" begins, after the last verb or a participle: "said it was open"."""
    last, participle = told
    before = (at for at in (last, participle, participle + 1) if at < verb)
    telling = next((at for at in before if is_telling(words, at)), None)
    if telling is None:
        return None
    begin = words.after_time(telling + 1)
    while begin < verb and (words.low(begin) in _TOLD or begin in words.held):
        begin += 1
    counts = words.low(telling) == "added" and words.low(begin)[:1].isdigit()
    return None if counts or words.low(begin) == "to" else begin

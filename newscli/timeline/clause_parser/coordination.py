"""In: the words of a sentence and a connector; out: what it joins: a verb, a subject with its verb, or a mere noun."""

from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import word_set
from newscli.timeline.clause_parser.connectives import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    Words,
    compares,
    is_gerund,
    is_participle,
    is_reduced,
    is_telling,
    kind_of,
    says_that,
)
from newscli.timeline.clause_parser.finite_verbs import AUXILIARIES, MODALS

# What may stand between *and* and its verb.
_BEFORE_VERB = word_set("then also later only has have had not never")
# Behind "since 1885" these begin no clause.
_NO_SUBJECT = PREPOSITIONS | {"except", "and", "or"}
# What stands between a verb of saying and what is said: "told us the road was open".
_TOLD = frozenset((",", "us", "them", "him", "me", "reporters"))
_INSIDE_VERB = word_set(
    "not been being be also since already first last later then never still now again once only just even ever "
    "long soon twice often always"
)
# Beside these no clause begins: "because of", "as many as", "such as".
_NO_CLAUSE = word_set("of many much few such well")
_HARD = frozenset((";", ":", "(", ")", "—"))
_AGAIN = word_set("most recently again first last lastly latest once")


def attributes(words: Words, first: int) -> bool:
    """Return True if a comma opens what only says who spoke: "police said", "its chief, Bo Arden, said on Friday"."""
    if words.low(first) in COORDINATORS:
        return False
    verb = words.verb(first, min(first + 16, words.last))
    if verb is None or not says_that(words, verb) or words.stop(first) < verb or _has_object(words, verb):
        return False
    if words.low(verb - 1) != "," and any(words.low(i) == "," for i in range(first, verb)):
        return False
    end = next((i for i in range(verb, words.last) if words.low(i) in (",", ".", ";")), words.last)
    return "that" not in words.tokens.lows[first:end] and words.verb(verb + 1, end) is None


def _has_object(words: Words, verb: int) -> bool:
    """Return True if more than whom, when and where stands after a verb of saying: "announced the arrival"."""
    after = words.low(verb + 1)
    free = not after.isalpha() or after in PREPOSITIONS or after.endswith("ly") or verb + 1 in words.held
    return not free and words.low(verb) not in ("told", "tells")


def tells_again(words: Words, first: int) -> bool:
    """Return True if a comma opens another time of the same: ", most recently on Saturday"."""
    while words.low(first) in _AGAIN and (first not in words.held or words.low(first) != "last"):
        first += 1
        if words.behind(first) > first:
            return True
    return False


def verb_after(words: Words, at: int) -> int | None:
    """Return the verb that a coordinator or a comma joins to the subject before it: "and in 1958 won"."""
    first = at + 1
    while first < words.last and (words.low(first).endswith("ly") or words.low(first) in _BEFORE_VERB):
        first += 1
    first = words.behind(first)
    if first < words.last and (words.is_verb(first) or (is_participle(words, first) and first not in words.held)):
        return first
    return None


def base_after(words: Words, at: int, verb: int) -> bool:
    """Return True if "and" joins a base form to the modal `verb`: "will run and hide"."""
    return words.low(verb) in MODALS and verb_table().has_form(words.low(at + 1), "b")


def lists(words: Words, at: int) -> bool:
    """Return True if a comma joins verbs that a coordinator joins further on: "stopped, looked and left"."""
    for i in range(at + 1, words.last):
        kind = "" if i in words.held else kind_of(words, i)
        if kind == "coordinate" and verb_after(words, i) is not None:
            return True
        if kind in ("hard", "relative", "complement") or (kind == "subordinate" and begins_clause(words, i)):
            return False
    return False


def subject_verb(words: Words, at: int) -> int | None:
    """Return the verb of the new subject that a coordinator begins a clause with."""
    verb = words.verb(at + 1, words.stop(at + 2 if words.low(at + 1) == "that" else at + 1))
    if verb is None or (words.low(verb - 1) == "," and is_participle(words, verb)):
        return None
    if (words.low(verb - 1) in COORDINATORS and words.low(at - 1) != ",") or (
        words.low(at) in ("or", "nor") and words.low(verb) not in AUXILIARIES
    ):
        return None
    if words.low(verb - 1) in PRONOUNS and words.behind(at + 1) < verb - 1 and words.low(verb - 2) != ",":
        return None  # "and the things he said"
    inner = any(words.low(i) == "," and i not in words.held for i in range(at + 1, verb))
    return verb if not inner or (words.low(at - 1) == "," and words.low(at) in ("and", "but")) else None


def own_verb(words: Words, at: int) -> int | None:
    """Return the verb of what a connector begins, that of a relative clause in its subject left out."""
    stop = words.stop(at + 1)
    verb = words.verb(at + 1, stop)
    if verb is not None or words.low(stop) not in RELATIVES | {"that"}:
        return verb
    inner = words.verb(stop + 1, words.stop(stop + 1))
    while inner is not None and words.is_verb(inner + 1):
        inner += 1
    second = None if inner is None else words.verb(inner + 1, words.last)
    return None if second is None or not _HARD.isdisjoint(words.tokens.lows[at:second]) else second


def begins_clause(words: Words, at: int) -> bool:
    """Return True if a subordinator has a clause after it, and no mere noun: "after the storm", "since Christmas"."""
    low, next_low = words.low(at), words.low(at + 1)
    if not next_low.isalnum() or is_gerund(words, at + 1) or next_low in _NO_CLAUSE or words.low(at - 1) in _NO_CLAUSE:
        return False
    if compares(words.tokens, at):
        return False
    if (low == "so" and words.low(at - 1) != ",") or (low == "once" and next_low not in PRONOUNS | DETERMINERS):
        return False
    verb = own_verb(words, at)
    if verb is None or words.low(verb - 1) in COORDINATORS or _has_phrase(words, at, verb):
        return False
    after = words.behind(at + 1)
    if after == at + 1 or low in ("as", "when", "while"):
        return True
    return after != verb and words.low(after).isalpha() and words.low(after) not in _NO_SUBJECT


def _has_phrase(words: Words, at: int, verb: int) -> bool:
    """Return True if a comma ends the noun before the verb: "after a week, saying so", "in jail, had left"."""
    commas = [i for i in range(at + 1, verb) if words.low(i) == "," and i not in words.held]
    return bool(commas) and (commas == [verb - 1] or any(is_gerund(words, i + 1) for i in commas))


def has_subject(words: Words, at: int) -> bool:
    """Return True if a pronoun and its verb follow a comma: ", we shook hands"."""
    return words.low(at + 1) in PRONOUNS and words.is_verb(at + 2)


def verb_to_come(words: Words, at: int, *, inserted: bool = False) -> bool:
    """Return True if the clause has another verb after this participle, those joined to it, and what is inserted.

    A verb right behind a comma counts only where something was inserted before it.
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
                return words.low(i - 1) not in PRONOUNS and (inserted or words.low(i - 1) != ",")
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


def goes_on(words: Words, verb: int, at: int) -> bool:
    """Return True if a verb belongs to the one before it: "was then killed"."""
    if words.low(at) in AUXILIARIES and words.low(verb) not in AUXILIARIES:
        return False
    return words.low(at - 1) == "having" or all(
        words.low(i).endswith("ly") or words.low(i) in _INSIDE_VERB for i in range(verb + 1, at)
    )


def adverb_before(words: Words, at: int) -> int:
    """Return where the adverbs before a verb begin, or a pronoun that can't belong to what stands before it."""
    if words.low(at - 1) in ("he", "she", "they", "we", "i"):
        return at - 1
    while words.low(at - 1).endswith("ly"):
        at -= 1
    return at


def names_several(words: Words, verb: int, at: int) -> bool:
    """Return True if *and* joins names of whom a verb of saying tells: "said Ada and Bo had left"."""
    told = range(verb + 1, at)
    if not is_telling(words, verb) or len(told) > 4 or verb_after(words, at) is not None:
        return False
    return any(words.tokens.texts[i][0].isupper() for i in told if i not in words.held)


def bare_complement(words: Words, told: tuple[int, int], verb: int) -> int | None:
    """Return where what was said without "that" begins, behind the last verb or a participle: "said it was open"."""
    last, participle = told
    telling = next((at for at in (last, participle, participle + 1) if is_telling(words, at)), None)
    if telling is None:
        return None
    begin = words.behind(telling + 1)
    while begin < verb and (words.low(begin) in _TOLD or begin in words.held):
        begin += 1
    counts = words.low(telling) == "added" and words.low(begin)[:1].isdigit()
    return None if counts or words.low(begin) == "to" else begin


def in_opening(words: Words, at: int) -> bool:
    """Return True if a participle belongs to the noun that opens a sentence: "Under an accord signed on Monday,"."""
    nouns = at - words.first - 2
    determiner = words.low(words.first + 1)
    if words.low(words.first) not in PREPOSITIONS or not 0 < nouns < 3:
        return False
    return determiner in ("a", "an") or (determiner in DETERMINERS and nouns == 1)

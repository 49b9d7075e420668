"""Words that deny or doubt: takes words in lower case, returns which turn what is told. From general knowledge."""

from collections.abc import Sequence

from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import split_words, word_set

NEGATIONS = word_set("""
    not n't n’t never no none nobody nothing neither nor nowhere no-one hardly scarcely barely cannot
""")
# With these a negation denies nothing: *not only*, *no doubt*; and *no fewer than nine*.
_AFTER_NO_DENIAL = word_set("only just least merely simply doubt matter wonder")
_BEFORE_THAN = word_set("fewer less more later sooner longer")
# *Fail to*, *unable to* deny what comes after.
_BEFORE_TO = word_set("fail refuse decline neglect")
_ADJECTIVES_BEFORE_TO = word_set("unable unlikely unwilling reluctant")
# After a preposition *no* is a part of the phrase: *with no vote*, *in no way*.
_BEFORE_PHRASE = word_set("with in for to of by at on under")
_MARKS = frozenset(".,;:?!")  # "who voted no, said"

_DENYING = word_set("deny denial reject refute rebut repudiate disavow disclaim contradict debunk disown")
_DOUBTING = word_set("doubt dispute question disbelieve contest challenge discount dismiss")

_BY_PARTICLE = frozenset(
    (("rule", "out"), ("brush", "aside"), ("brush", "off"), ("wave", "away"), ("wave", "aside"), ("laugh", "off"))
)
_PARTED = frozenset(verb for verb, _ in _BY_PARTICLE)

# Who does one of these to say something doesn't say it: *refused to say*, *avoided saying*.
_LEAVING_UNSAID = _BEFORE_TO | {"forget", "omit", "avoid", "resist"}
_BEFORE_UNSAID = word_set("without reluctant unwilling unable loath yet")
# Two words before it: *stopped short of saying that*.
_PAIRS_BEFORE_UNSAID = frozenset(
    (
        *(("short", "of"), ("instead", "of"), ("far", "from"), ("rather", "than"), ("away", "from")),
        *(("refrain", "from"), ("refrains", "from"), ("refrained", "from"), ("shrank", "from")),
    )
)


def is_negation(lows: Sequence[str], at: int) -> bool:
    """Return True for a word that denies its clause: "not", "never", "no" of "no jobs", "failed" before "to"."""
    low, after = lows[at], "".join(lows[at + 1 : at + 2])
    if low in NEGATIONS:
        before = lows[at - 1] if at else ""
        if low == "no" and (before in _BEFORE_PHRASE or after in _MARKS):
            return False
        counts = after in _BEFORE_THAN and "".join(lows[at + 2 : at + 3]) == "than"
        return not counts and after not in _AFTER_NO_DENIAL
    return after == "to" and (low in _ADJECTIVES_BEFORE_TO or _base(low) in _BEFORE_TO)


def denies(word: str) -> bool:
    """Return True for a form of a verb that says that something is not so: "denied", "rejects"."""
    return _base(word) in _DENYING


def doubts(word: str) -> bool:
    """Return True for a form of a verb that says that something may not be so: "doubts", "disputed"."""
    return _base(word) in _DOUBTING


def turned_at(lows: Sequence[str], at: int) -> int:
    """Return the token after a verb that denies or doubts, its particle too: "denied", "ruled out"; `at` for others."""
    word, pair = lows[at], tuple(lows[at : at + 2])
    if pair[1:] and (_base(word), pair[1]) in _BY_PARTICLE:
        return at + 2
    return at + (denies(word) or doubts(word))


def leaves_unsaid(lows: Sequence[str]) -> bool:
    """Return True if words before a verb of saying tell that it isn't said: "refused to", "instead of"."""
    last = lows[-1] if lows else ""
    return last in _BEFORE_UNSAID or _base(last) in _LEAVING_UNSAID or tuple(lows[-2:]) in _PAIRS_BEFORE_UNSAID


def may_deny(text: str) -> bool:
    """Return True for a text that has a word with which something may be denied."""
    return any(
        word in NEGATIONS or "n’t" in word or "n't" in word or denies(word) or doubts(word) or _base(word) in _PARTED
        for word in split_words(text.lower())
    )


def _base(word: str) -> str:
    known = verb_table().get(word)
    return known.base if known else word

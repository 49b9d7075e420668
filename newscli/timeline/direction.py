"""In: an expression among its tokens; out: whether its clause looks back or ahead, and the word that says so."""

from functools import cache

from newscli.timeline.lexicon import listed
from newscli.timeline.phrase import Phrase
from newscli.timeline.tokens import Tokens

# Words that turn a clause to the future, alone or as what follows "is", "was" or "are".
_FUTURE = frozenset(listed("will shall ’ll 'll ll won wo may might could can upcoming forthcoming tomorrow"))
_SET = frozenset(
    listed(
        "expected scheduled due slated planned set poised likely supposed expects plans hopes intends aims wants needs "
        "expecting planning hoping preparing ready going about"
    )
)
_BE = frozenset(listed("is are was were be been being am"))
_DUE = frozenset(listed("due payable effective redeemable maturing expire expires convertible callable deadline"))
_PAST_WORDS = (
    "was were had did said told made took came went got saw gave found left felt kept held brought began became met "
    "ran sat stood lost paid sent built spoke fell rose grew led won wrote drew struck shot fought caught sold bought "
    "spent hit cut put set read let thought knew broke drove chose flew threw fled hid heard hung meant shook "
    "sank sang slid sought swept swore taught wore woke withdrew underwent overthrew forgave forced ended"
)
_NOT_VERBS = frozenset(
    listed(
        "united hundred indeed need speed seed feed breed bleed embed bed red shed wed ted fed deed weed reed "
        "unprecedented sacred naked wicked rugged aged detailed limited so-called alleged"
    )
)
_DETERMINERS = frozenset(listed("the a an its their his her our my this that these those some any no of"))
_STOPS = frozenset(
    [
        ".",
        ";",
        ":",
        "—",
        "?",
        "!",
        "“",
        "”",
        '"',
        "that",
        "which",
        "who",
        "when",
        "while",
        "where",
        "and",
        "but",
        "because",
        "after",
        "before",
    ]
)
_REACH = 18


@cache
def _past() -> frozenset[str]:
    return frozenset(listed(_PAST_WORDS))


def _regular_past(tokens: Tokens, at: int) -> bool:
    word = tokens.lows[at]
    if len(word) < 4 or not word.endswith("ed") or word in _NOT_VERBS or not tokens.texts[at].islower():
        return False
    return not (at and tokens.lows[at - 1] in _DETERMINERS)


def verb_sign(tokens: Tokens, at: int) -> str:
    """Tell whether the token alone, with the one before it, shows "past", "future" or nothing."""
    word = tokens.lows[at]
    before = tokens.lows[at - 1] if at else ""
    if word in _FUTURE:
        return "future"
    if word == "to" and before in _SET:
        return "future"
    if word in _SET and (before in _BE or word.endswith("s")) and tokens.lows[at + 1 : at + 2] == ["to"]:
        return "future"
    if word in _DUE or (before in _BE and word in ("expected", "scheduled", "planned", "slated")):
        return "future"
    if word in ("is", "are") and tokens.lows[at + 1 : at + 2] == ["to"]:
        return "future"
    return "past" if word in _past() or _regular_past(tokens, at) else ""


def tense(phrase: Phrase) -> tuple[str, str]:
    """Return "past", "future" or "" for the clause around an expression, with the word that decides.

    The nearest verb to the left decides, inside the clause first and then in the sentence; else the first to the right.
    """
    tokens = phrase.tokens
    for at in range(phrase.start - 1, max(phrase.start - _REACH, -1), -1):
        word = tokens.lows[at]
        if word in (".", ";", "?", "!"):
            break
        sign = verb_sign(tokens, at)
        if sign:
            return sign, word
    for at in range(phrase.end, min(phrase.end + _REACH, len(tokens.lows))):
        word = tokens.lows[at]
        if word in _STOPS:
            break
        sign = verb_sign(tokens, at)
        if sign:
            return sign, word
    return "", ""

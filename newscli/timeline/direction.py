"""In: an expression among its tokens; out: whether its clause looks back or ahead, and the word that says so."""

from newscli.timeline.finite import is_past
from newscli.timeline.lexicon import listed
from newscli.timeline.phrase import Phrase
from newscli.timeline.tokens import Tokens

# Words that turn a clause to the future, alone or as what follows "is", "was" or "are".
_FUTURE = frozenset(listed("will shall ’ll 'll ll won wo may might could can upcoming forthcoming tomorrow"))
_SET = frozenset(
    listed(
        "expected scheduled due slated planned set poised likely supposed expects plans hopes intends aims wants "
        "needs expecting planning hoping preparing ready going about"
    )
)
_BE = frozenset(listed("is are was were be been being am"))
_DUE = frozenset(listed("due payable effective redeemable maturing expire expires convertible callable deadline"))
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
_PAST = frozenset(("was", "were", "had", "did", "ended"))
_REACH = 18


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
    return "past" if word in _PAST or is_past(tokens, at) else ""


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

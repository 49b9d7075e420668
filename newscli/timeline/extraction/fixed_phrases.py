"""Match the fixed phrase that begins at a token, and say what it means."""

from newscli.language.lexicon.closed_classes import COORDINATORS, SUBJECTS
from newscli.language.words import word_set
from newscli.timeline.extraction.pattern_index import fixed_at
from newscli.timeline.extraction.patterns import Fixed
from newscli.timeline.lexicon import LETTERS
from newscli.timeline.match import Normalization
from newscli.timeline.tokens import Tokens

COUNT_LETTERS = frozenset(
    LETTERS[name] for name in ("A", "FEW", "CARDINAL", "DAY", "SIXTY", "INTEGER", "DECIMAL", "MIXED", "HUNDRED", "HALF")
)
_OPENS_SPEECH = frozenset((":", "“", "‘"))
_RATES = word_set("hourly daily weekly monthly yearly annually")
_NO_NOUNS = COORDINATORS | SUBJECTS | word_set("to if when as is are will would")
# No fixed phrase takes more tokens than this.
_MOST_TOKENS = 6


def fixed_phrase(tokens: Tokens, at: int) -> tuple[int, Normalization] | None:
    """Return where the longest fixed phrase at a token ends, and its meaning."""
    seconds = fixed_at()[tokens.lows[at]]
    begun = seconds.get(_after(tokens, at), ()) + seconds.get("", ())
    if not begun:
        return None
    ahead = tuple(tokens.lows[at : at + _MOST_TOKENS])
    rows = [(words, row) for words, row in begun if ahead[: len(words)] == words]
    if not rows or _in_a_title(tokens, at) or _tells_no_time(tokens, at):
        return None
    for words, row in rows:
        if _fits(tokens, at, row):
            return at + len(words), Normalization(row.type, row.value)
    return None


def _tells_no_time(tokens: Tokens, at: int) -> bool:
    """Return True for “Now, I must say”, "average daily sales", "twice-daily", "as recently as", "now and then"."""
    low, before, after = tokens.lows[at], _before(tokens, at), _after(tokens, at)
    if low == "now":
        turns = tokens.texts[at] == "Now" and (after == "for" or (after == "," and before in _OPENS_SPEECH))
        return turns or (tokens.lows[at + 1 : at + 3] in (["and", "then"], ["and", "again"]) and before != "between")
    if (before, low) == ("average", "daily") or (before == "-" and low in _RATES):
        return True
    return (before, low, after) == ("as", "recently", "as")


def _fits(tokens: Tokens, at: int, row: Fixed) -> bool:
    """Return True for "for a while", not "a while"; "in future", not "future life"; "the past", not "the past day"."""
    if row.type == "DURATION":
        return _before(tokens, at) == "for"
    if row.words == "future":
        after = _after(tokens, at)
        return _before(tokens, at) == "in" and (not after.isalpha() or after in _NO_NOUNS)
    return row.words != "the past" or tokens.classes[at + 2 : at + 3] not in COUNT_LETTERS


def _before(tokens: Tokens, at: int) -> str:
    return tokens.lows[at - 1] if at else ""


def _after(tokens: Tokens, at: int) -> str:
    return "".join(tokens.lows[at + 1 : at + 2])


def _in_a_title(tokens: Tokens, at: int) -> bool:
    """Return True for "The Colby Daily", not for "Daily flights"."""
    return at > 0 and tokens.texts[at][0].isupper() and tokens.texts[at - 1][0].isupper()

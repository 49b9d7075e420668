"""Find where the words of a sentence begin after a dateline: "PORT ELLERY, March 12 (Corran News) --"."""

from newscli.timeline.lexicon import OTHER
from newscli.timeline.tokens import Tokens

_DASHES = frozenset(("—", "–", "-", "_"))
_MARKS = frozenset((",", ".", "(", ")", "/", "’", "'"))
# A dateline is no longer than this many tokens.
_LONGEST = 16


def behind_dateline(tokens: Tokens, first: int, last: int) -> int:
    """Return the first token after a dateline, `first` where there is none.

    A dateline is made of names, days and marks, and ends with a dash or a closing bracket around an agency's name.
    """
    for at in range(first, min(first + _LONGEST, last)):
        low = tokens.lows[at]
        if low in _DASHES and at > first and _stands_apart(tokens, at):
            return first if _tells_a_day(tokens, first, at) else _behind_marks(tokens, at, last)
        if low == ")" and "(" in tokens.lows[first:at] and _ends(tokens, at, last):
            return _behind_marks(tokens, at, last)
        if low not in _MARKS and not _belongs(tokens, at):
            return first
    return first


def _tells_a_day(tokens: Tokens, first: int, dash: int) -> bool:
    """Return True if a row of a list begins with its day, "June 10 — Corran Hall", and names no agency after it."""
    return tokens.classes[first] != OTHER and "(" not in tokens.lows[first:dash]


def _belongs(tokens: Tokens, at: int) -> bool:
    text = tokens.texts[at]
    return text[0].isupper() or text[0].isdigit() or (tokens.classes[at] != OTHER and at > 0)


def _stands_apart(tokens: Tokens, at: int) -> bool:
    """Return True if a dash is no hyphen: a blank, a bracket or another dash stands beside it."""
    alone = at + 1 >= len(tokens.lows) or tokens.starts[at + 1] > tokens.end(at)
    return alone or tokens.lows[at] == "—" or tokens.lows[at + 1] == tokens.lows[at]


def _ends(tokens: Tokens, at: int, last: int) -> bool:
    """Return True if a bracket ends a dateline: its sentence ends, or a capital follows without a blank."""
    return at + 1 >= last or (tokens.starts[at + 1] == tokens.end(at) and _begins(tokens.texts[at + 1]))


def _begins(word: str) -> bool:
    return word[0].isupper() or word == "“"


def _behind_marks(tokens: Tokens, at: int, last: int) -> int:
    while at < last and (tokens.lows[at] in _DASHES or tokens.lows[at] in _MARKS):
        at += 1
    return at

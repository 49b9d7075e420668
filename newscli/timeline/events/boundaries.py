"""In: a stretch of tokens that makes an entry; out: the stretch without what only hangs on at its ends."""

from collections.abc import Sequence
from typing import NamedTuple

from newscli.language.words import listed
from newscli.timeline.clause_parser.connectives import COORDINATORS, Words
from newscli.timeline.events.nominal_events import ARTICLES
from newscli.timeline.tokens import Tokens

_LEADING = frozenset(listed("and but or yet nor however when where"))
_TRAILING = frozenset(listed("and but or just only"))
_APOSTROPHES = frozenset("'’")
_MARKS = frozenset((",", ".", ";", ":", "—", "–", "-", "_", "(", ")", "•", '"'))
_QUOTATION = ("“", "”")


class Stretch(NamedTuple):
    """A stretch of tokens."""

    first: int
    last: int


def without_tail(words: Words, behind: int, start: int, stop: int) -> int:
    """Leave out what only names again: ", the worst storm in years" behind the verb and the expression."""
    for at in range(max(behind, words.verb(start, stop) or stop), stop - 1):
        if words.low(at) == "," and words.low(at + 1) in ARTICLES:
            several = words.verb(at, stop) is not None or any(words.low(i) in COORDINATORS for i in range(at, stop))
            return stop if several else at
    return stop


def trim(tokens: Tokens, first: int, last: int) -> Stretch:
    """Leave out marks and coordinators at both ends."""
    first, last = _without_lone_mark(tokens.texts, first, last)
    while first < last and (tokens.lows[first] in _LEADING or tokens.lows[first] in _MARKS):
        first += 1
    while first and first < last and _leans(tokens, first):
        first -= 1
    while last > first and (tokens.lows[last - 1] in _MARKS or tokens.lows[last - 1] in _TRAILING):
        last -= 1
    return Stretch(first, last)


def _leans(tokens: Tokens, at: int) -> bool:
    """Return True if a token is the end of a word, as the last two of "wasn", "'", "t" are, or "'s"."""
    joined = tokens.end(at - 1) == tokens.starts[at]
    return joined and (tokens.lows[at][0] in _APOSTROPHES or tokens.lows[at - 1] in _APOSTROPHES)


def _without_lone_mark(texts: Sequence[str], first: int, last: int) -> Stretch:
    """Leave out a quotation mark at either end whose fellow stands in another sentence or clause."""
    marks = [text for text in texts[first:last] if text in _QUOTATION]
    if marks and texts[first] == "“" and marks[1:2] != ["”"]:
        return Stretch(first + 1, last)
    alone = marks and texts[last - 1] == "”" and marks[-2:-1] != ["“"]
    return Stretch(first, last - 1 if alone else last)

"""Takes a figure among the tokens of an article, returns the name of who has it, and the whole it is a part of."""

from newscli.language.document import Tokens
from newscli.language.tags import codes
from newscli.matching.figures.numbers import is_number, value_of

_NAMES, _OWNER, _OPEN, _CLOSE = codes("NAMES"), codes("OWNER"), codes("OPEN"), codes("CLOSE")
_BETWEEN = codes("ADJECTIVE NUMBER HYPHEN NOUN COMMA")
_DETERMINERS = codes("DETERMINERS")
_IN_BRACKETS, _FROM_OWNER, _TO_GIVER = 12, 6, 8  # tokens between a figure and who has it
_GIVERS = frozenset(("by", "from"))


def holder_of(tokens: Tokens, first: int, last: int, end: int) -> frozenset[str]:
    """Return the words of the name of who has the figure `first <= i < last` of a sentence that ends before `end`.

    It stands before its brackets, "Reyle (19 wins)", owns it, "Colby Steel's $9 bid", or stands after it, "$9 by Lund".
    """
    return _before_brackets(tokens, first) or _owner(tokens, first) or _giver(tokens, last, end)


def _before_brackets(tokens: Tokens, first: int) -> frozenset[str]:
    for at in range(first - 1, max(0, first - _IN_BRACKETS), -1):
        if tokens.codes[at] in _CLOSE:
            break
        if tokens.codes[at] in _OPEN:
            return _name_before(tokens, at)
    return frozenset()


def _owner(tokens: Tokens, first: int) -> frozenset[str]:
    for at in range(first - 1, max(0, first - _FROM_OWNER), -1):
        if tokens.codes[at] in _OWNER or tokens.lows[at] in ("'", "’"):
            return _name_before(tokens, at)
        if tokens.codes[at] not in _BETWEEN:
            break
    return frozenset()


def _giver(tokens: Tokens, last: int, end: int) -> frozenset[str]:
    for at in range(last, min(end, last + _TO_GIVER)):
        if tokens.lows[at] in _GIVERS:
            first = at + 1 + (tokens.code(at + 1) in _DETERMINERS)
            stop = first
            while stop < end and tokens.codes[stop] in _NAMES:
                stop += 1
            return frozenset(tokens.lows[first:stop])
    return frozenset()


def _name_before(tokens: Tokens, at: int) -> frozenset[str]:
    first = at
    while first > 0 and tokens.codes[first - 1] in _NAMES:
        first -= 1
    return frozenset(tokens.lows[first:at])


def names_before(tokens: Tokens, begins: int, first: int) -> frozenset[str]:
    """Return the words of the names between the number before a figure, or the head of its sentence, and the figure."""
    numbers = (at + 1 for at in range(first - 1, begins - 1, -1) if is_number(tokens.lows[at]) and at < first - 1)
    return frozenset(
        tokens.lows[at] for at in range(next(numbers, begins), first) if tokens.codes[at] in _NAMES
    ) or frozenset(tokens.lows[at] for at in range(begins, first) if tokens.codes[at] in _NAMES)


def whole_of(tokens: Tokens, first: int, last: int) -> float:
    """Return the number of which the one `first <= i < last` is a part, "40 of [90]"; less than 0 for a whole itself.

    It is 0 where neither is so.
    """
    before = first - 1
    while before > 0 and tokens.codes[before] in _DETERMINERS:
        before -= 1
    if tokens.low(before) == "of" and is_number(tokens.low(before - 1 - (tokens.low(before - 1) == "out"))):
        return -1.0
    at = last + (tokens.low(last) == "out")
    if tokens.low(at) != "of":
        return 0.0
    at += 1
    while tokens.code(at) in _DETERMINERS:
        at += 1
    found = value_of([tokens.low(at)]) if is_number(tokens.low(at)) else None
    return found[0] if found else 0.0

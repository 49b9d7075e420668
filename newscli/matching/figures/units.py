"""Takes words in lower case and a number among them, returns how exact it is said to be, and its unit."""

from collections.abc import Sequence

from newscli.language.lexicon.measures import HEDGES, unit_of
from newscli.matching.figures.figure import Hedge
from newscli.matching.figures.numbers import MANY

_NEGATIONS = frozenset(("not", "n't", "n’t", "never", "without"))
_CONTRARY = {"at least": "at most", "at most": "at least"}
_TOKENS_FROM_NEGATION = 3  # tokens from a negation to what it denies


def hedge_before(lows: Sequence[str], first: int) -> tuple[int, Hedge]:
    """Return where the words before a number begin that tell how exact it is, and what they tell.

    After a negation they tell the contrary: "never fewer than 26" are at least 26.
    """
    for words, hedge in HEDGES:
        spelled = words.split()
        start = first - len(spelled)
        if list(lows[max(0, start) : first]) == spelled:
            is_denied = not _NEGATIONS.isdisjoint(lows[max(0, start - _TOKENS_FROM_NEGATION) : start])
            return start, _CONTRARY.get(hedge, hedge) if is_denied else hedge  # type: ignore[return-value]
    return first, ""


def unit_after(lows: Sequence[str], at: int) -> tuple[str, int]:
    """Return the unit after a number, and the token after it: "km/hour" of "kilometres an hour"."""
    first, at = at, at + (lows[at : at + 1] == ["-"])
    at += lows[at : at + 1] == ["of"] and lows[at - 1] in MANY  # "hundreds of years"
    if lows[at : at + 2] == ["per", "cent"]:
        return "%", at + 2
    unit = unit_of(lows[at]) if at < len(lows) else None
    if not unit:
        return "", first
    at += 1
    if lows[at : at + 1] and lows[at] in ("an", "per", "a", "/") and unit_of("".join(lows[at + 1 : at + 2])) == "hour":
        return f"{unit}/hour", at + 2
    return unit, at

"""Takes words in lower case and a number among them, returns how exact it is said to be, and its unit."""

from collections.abc import Sequence

from newscli.language.lexicon.measures import HEDGES, unit_of
from newscli.matching.figures.figure import Hedge


def hedge_before(lows: Sequence[str], first: int) -> tuple[int, Hedge]:
    """Return where the words before a number begin that tell how exact it is, and what they tell."""
    for words, hedge in HEDGES:
        spelled = words.split()
        if list(lows[max(0, first - len(spelled)) : first]) == spelled:
            return first - len(spelled), hedge  # type: ignore[return-value]
    return first, ""


def unit_after(lows: Sequence[str], at: int) -> tuple[str, int]:
    """Return the unit after a number, and the token after it: "km/hour" of "kilometres an hour"."""
    first, at = at, at + (lows[at : at + 1] == ["-"])
    unit = unit_of(lows[at]) if at < len(lows) else None
    if not unit:
        return "", first
    at += 1
    if lows[at : at + 1] and lows[at] in ("an", "per", "a", "/") and unit_of("".join(lows[at + 1 : at + 2])) == "hour":
        return f"{unit}/hour", at + 2
    return unit, at

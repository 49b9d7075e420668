"""Takes words in lower case and a number among them, returns how exact it is said to be, and its unit."""

from bisect import bisect_right
from collections.abc import Sequence

from newscli.language.document import Tokens
from newscli.language.lexicon.meaning.senses import term_of
from newscli.language.lexicon.measures import HEDGES, unit_of
from newscli.matching.figures.figure import Hedge
from newscli.matching.figures.numbers import MANY

_HEDGES = [(words.split(), hedge) for words, hedge in HEDGES]
_LAST_OF_HEDGES = frozenset(spelled[-1] for spelled, _ in _HEDGES)
_NEGATIONS = frozenset(("not", "n't", "n’t", "never", "without"))
_CONTRARY = {"at least": "at most", "at most": "at least"}
_STRONGEST = 10.0  # of quakes
_QUAKE = "QUAKE"
_OF_QUAKES = frozenset((_QUAKE, term_of("scale"), term_of("strength"), term_of("richter")))
_EACH, _HOURS = frozenset(("an", "per", "a", "/")), frozenset(("h", "hr"))
_MEASURED = frozenset(("at", "of", "measuring", "measured", "registered", "registering"))
_POWERS = frozenset(("square", "cubic", "nautical"))
_TOKENS_FROM_NEGATION = 3  # tokens from a negation to what it denies


def hedge_before(lows: Sequence[str], first: int) -> tuple[int, Hedge]:
    """Return where the words before a number begin that tell how exact it is, and what they tell.

    After a negation they tell the contrary: "never fewer than 26" are at least 26.
    """
    if first < 1 or lows[first - 1] not in _LAST_OF_HEDGES:
        return first, ""
    for spelled, hedge in _HEDGES:
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
    power = lows[at] if lows[at : at + 1] and lows[at] in _POWERS else ""
    at += bool(power)
    unit = unit_of(lows[at]) if at < len(lows) else None
    if not unit:
        return "", first
    at += 1
    if power:
        return f"{power} {unit}", at
    each = "".join(lows[at + 1 : at + 2])
    if "".join(lows[at : at + 1]) in _EACH and (each in _HOURS or unit_of(each) == "hour"):
        return f"{unit}/hour", at + 2
    return unit, at


def is_magnitude(tokens: Tokens, first: int, last: int, value: float) -> bool:
    """Return True for "a magnitude of [4.7]", "a [4.7] quake" and, in a sentence about one or about a scale, "put it
    at [4.7]"."""
    if "magnitude" in tokens.lows[max(0, first - 2) : first]:
        return True
    if value % 1 == 0 or value >= _STRONGEST:
        return False
    if term_of(tokens.low(last)) == _QUAKE:
        return True
    sentence = bisect_right(tokens.sentences, first) - 1
    begins, ends = [*tokens.sentences[sentence : sentence + 2], len(tokens)][:2]
    told = {*map(term_of, tokens.lows[begins:ends])}
    return tokens.low(first - 1) in _MEASURED and not told.isdisjoint(_OF_QUAKES)

"""In: a sentence's tokens; out: where its clauses meet: at semicolons, dashes, *after*, *that*, *who*, *and*.

A word counts only where its clause has a verb: "after the storm" is no clause.
"""

from typing import NamedTuple

from newscli.timeline.finite import is_finite, is_past
from newscli.timeline.lexicon import listed
from newscli.timeline.tokens import Tokens

_SUBORDINATORS = frozenset(
    listed(
        "after before when while because although though whereas unless until till since as if where once whether "
        "despite than so"
    )
)
COORDINATORS = frozenset(listed("and but or yet nor"))
_RELATIVES = frozenset(listed("who which whom whose"))
_HARD = frozenset((";", ":", "—", "--", "(", ")", "[", "]"))
SAYING = frozenset(
    listed(
        "said says told tells added adds wrote writes announced announces reported reports warned warns noted "
        "notes testified according claimed claims argued explained insisted admitted confirmed recalled replied "
        "stated predicted estimated acknowledged conceded declared observed shows showed found"
    )
)
_DETERMINERS = frozenset(
    listed("the a an its their his her our my your this these those some any no every each one two")
)


class Cut(NamedTuple):
    """A place where a clause begins: the token of the connector, where the words behind it begin, and its kind."""

    at: int
    begin: int
    kind: str


def verb_between(tokens: Tokens, first: int, last: int) -> int | None:
    """Return the first finite verb at `first` or later, before `last`."""
    return next((at for at in range(first, last) if is_finite(tokens, at)), None)


def _kind(tokens: Tokens, at: int, last: int) -> str:
    """Name what the token at `at` may begin: a clause of some kind, or nothing."""
    low = tokens.lows[at]
    if low in _HARD:
        return "hard"
    if low in _RELATIVES:
        return "relative"
    if low == "that":
        return _that_kind(tokens, at)
    if low in _SUBORDINATORS:
        return "subordinate"
    if low in COORDINATORS:
        return "coordinate"
    if low == ",":
        return _comma_kind(tokens, at, last)
    if low == "according":
        return "attribution"
    return ""


def _that_kind(tokens: Tokens, at: int) -> str:
    before = tokens.lows[at - 1] if at else ""
    if before in SAYING or before == "," or (at and is_finite(tokens, at - 1)):
        return "complement"
    for back in range(at - 1, max(at - 8, -1), -1):
        if tokens.lows[back] in SAYING:
            return "complement"
        if tokens.lows[back] in (",", ";") or (tokens.lows[back] in _DETERMINERS and back > at - 4):
            break
    return "relative"


def _comma_kind(tokens: Tokens, at: int, last: int) -> str:
    if at + 1 >= last:
        return ""
    after = tokens.lows[at + 1]
    if after.endswith("ing") and len(after) > 5:
        return "participle"
    if is_finite(tokens, at + 1) or is_past(tokens, at + 1):
        return "verb"
    return "attribution" if _attribution(tokens, at + 1, last) else ""


def _attribution(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a comma opens "police said", "the office said on Friday" up to the next comma or the end."""
    for at in range(first, min(first + 12, last)):
        low = tokens.lows[at]
        if low in (",", ".", "that") or low in COORDINATORS:
            return False
        if is_finite(tokens, at):
            end = next((i for i in range(at, last) if tokens.lows[i] in (",", ".", ";")), last)
            return low in SAYING and not any(is_finite(tokens, i) for i in range(at + 1, end))
    return False


def find_cuts(tokens: Tokens, first: int, last: int, held: set[int]) -> list[Cut]:
    """List where clauses begin; tokens of `held` are never connectors."""
    found = [Cut(first, first, "start")]
    lead = _lead_end(tokens, first, last, held)
    for at in range(first, last):
        kind = "" if at in held else "main" if at == lead else _kind(tokens, at, last)
        if kind and _holds(tokens, at, last, kind, found[-1], held):
            begin = at + (0 if kind in ("relative", "attribution") and tokens.lows[at] != "," else 1)
            found.append(Cut(at, begin, kind))
    return found


def _lead_end(tokens: Tokens, first: int, last: int, held: set[int]) -> int | None:
    """Find the comma that ends a clause which opens the sentence: "After …," and "Having …,"."""
    word = tokens.lows[first]
    if not (word in _SUBORDINATORS or (word.endswith("ing") and len(word) > 5)):
        return None
    verb = first if word.endswith("ing") else verb_between(tokens, first + 1, last)
    if verb is None:
        return None
    commas = (at for at in range(verb, last) if tokens.lows[at] == "," and at not in held)
    return next((at for at in commas if verb_between(tokens, at, last) is not None), None)


def _next_stop(tokens: Tokens, first: int, last: int, held: set[int]) -> int:
    for at in range(first, last):
        low = tokens.lows[at]
        if at not in held and (low in _HARD or low in _RELATIVES or low in _SUBORDINATORS):
            return at
    return last


def _holds(tokens: Tokens, at: int, last: int, kind: str, before: Cut, held: set[int]) -> bool:
    if kind in ("hard", "attribution", "participle", "main"):
        return True
    stop = _next_stop(tokens, at + 1, last, held)
    if kind == "verb":
        return True
    if kind == "coordinate":
        return _coordinates(tokens, at, stop, before)
    verb = verb_between(tokens, at + 1, stop)
    if verb is None:
        return False
    if kind == "subordinate":
        comma = next((i for i in range(at + 1, stop) if tokens.lows[i] == ","), stop)
        return verb < comma or at == before.at
    return True


def _coordinates(tokens: Tokens, at: int, stop: int, before: Cut) -> bool:
    """Tell whether *and* joins clauses: a verb before it, and after it a verb at once or after a subject."""
    if verb_between(tokens, before.begin, at) is None:
        return False
    first = at + 1
    while first < stop and (
        tokens.lows[first].endswith("ly") or tokens.lows[first] in ("then", "also", "later", "has", "have")
    ):
        first += 1
    if first < stop and (is_finite(tokens, first) or is_past(tokens, first)):
        return not (is_finite(tokens, at - 1) or is_past(tokens, at - 1))
    verb = verb_between(tokens, first, stop)
    if verb is None:
        return False
    comma = tokens.lows[at - 1] == ","
    between = tokens.lows[at + 1 : verb]
    return comma or "," not in between

"""In: a sentence's tokens and an expression in it; out: the clause that happened then, as tokens `first <= i < last`.

The rule: cut the sentence where clauses meet (semicolons, dashes, words such as *after*, *that*, *who*, *and* with a
verb on both sides), and take the piece that the expression stands in, with what is needed to make sense of it.
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
_COORDINATORS = frozenset(listed("and but or yet nor"))
_RELATIVES = frozenset(listed("who which whom whose"))
_HARD = frozenset((";", ":", "—", "--", "(", ")", "[", "]"))
_OPEN, _CLOSE = frozenset("“"), frozenset("”")
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
_STOPS_NOUN = frozenset(
    listed(
        "in on at by for with from into of to as than and or but , ; : ( ) after before when while because that . "
        "is are was were"
    )
)
_LEADING = frozenset(
    listed(
        "and but or yet nor so then after before when while because although though as if where once that until "
        "since whereas unless"
    )
)


class Clause(NamedTuple):
    """A stretch of tokens."""

    first: int
    last: int


class Cut(NamedTuple):
    """A place where a clause begins: the token of the connector, where the words behind it begin, and its kind."""

    at: int
    begin: int
    kind: str


def _verb_between(tokens: Tokens, first: int, last: int) -> int | None:
    return next((at for at in range(first, last) if is_finite(tokens, at)), None)


def _quoted(tokens: Tokens, first: int, last: int) -> list[int]:
    """Number the quotation that each token stands in, nought outside."""
    inside, number, marks = 0, 0, []
    straight = False
    for at in range(first, last):
        text = tokens.texts[at]
        opens = text in _OPEN or (text == '"' and not straight)
        closes = text in _CLOSE or (text == '"' and straight)
        if text == '"':
            straight = not straight
        if opens:
            number += 1
            inside = number
        marks.append(inside)
        if closes:
            inside = 0
    return marks


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
    if low in _COORDINATORS:
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
        if low in (",", ".", "that") or low in _COORDINATORS:
            return False
        if is_finite(tokens, at):
            end = next((i for i in range(at, last) if tokens.lows[i] in (",", ".", ";")), last)
            return low in SAYING and not any(is_finite(tokens, i) for i in range(at + 1, end))
    return False


def _cuts(tokens: Tokens, first: int, last: int, held: set[int]) -> list[Cut]:
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
    verb = first if word.endswith("ing") else _verb_between(tokens, first + 1, last)
    if verb is None:
        return None
    commas = (at for at in range(verb, last) if tokens.lows[at] == "," and at not in held)
    return next((at for at in commas if _verb_between(tokens, at, last) is not None), None)


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
    verb = _verb_between(tokens, at + 1, stop)
    if verb is None:
        return False
    if kind == "subordinate":
        comma = next((i for i in range(at + 1, stop) if tokens.lows[i] == ","), stop)
        return verb < comma or at == before.at
    return True


def _coordinates(tokens: Tokens, at: int, stop: int, before: Cut) -> bool:
    """Tell whether *and* joins clauses: a verb before it, and after it a verb at once or after a subject."""
    if _verb_between(tokens, before.begin, at) is None:
        return False
    first = at + 1
    while first < stop and (
        tokens.lows[first].endswith("ly") or tokens.lows[first] in ("then", "also", "later", "has", "have")
    ):
        first += 1
    if first < stop and (is_finite(tokens, first) or is_past(tokens, first)):
        return not (is_finite(tokens, at - 1) or is_past(tokens, at - 1))
    verb = _verb_between(tokens, first, stop)
    if verb is None:
        return False
    comma = tokens.lows[at - 1] == ","
    between = tokens.lows[at + 1 : verb]
    return comma or "," not in between


def clause_of(tokens: Tokens, first: int, last: int, begin: int, end: int, times: list[tuple[int, int]]) -> Clause:
    """Return the clause of the expression `begin <= i < end` in the sentence `first <= i < last`.

    `times` are all expressions of the sentence.
    """
    held = {at for one in times for at in range(*one)}
    marks = _quoted(tokens, first, last)
    if marks[begin - first]:
        return _trim(tokens, first, last)
    held |= {at for at in range(first, last) if marks[at - first]}
    cuts = _cuts(tokens, first, last, held)
    if end < last and tokens.lows[end] in ("after", "before") and any(cut.at == end for cut in cuts):
        begin = end + 1
    number = max(i for i, cut in enumerate(cuts) if cut.at <= begin)
    stop = cuts[number + 1].at if number + 1 < len(cuts) else last
    if cuts[number].kind == "attribution":
        return _trim(tokens, first, last)
    start = _start(tokens, cuts, number, first)
    stop = _stop(tokens, cuts, number, stop, last)
    if _verb_between(tokens, start, stop) is None and not tokens.lows[start].endswith("ing"):
        stop = last if cuts[number].kind in ("start", "hard") else stop
    return _trim(tokens, start, _without_lead(tokens, stop, end, times, last))


def _start(tokens: Tokens, cuts: list[Cut], number: int, first: int) -> int:
    cut = cuts[number]
    if cut.kind == "relative":
        return _antecedent(tokens, cut.at, cuts[number - 1].begin if number else first)
    if cut.kind in ("verb", "participle") and number:
        before = cuts[number - 1]
        if _verb_between(tokens, before.begin, cut.at) is None:
            return before.begin
        if (
            before.kind in ("relative", "verb")
            and tokens.lows[before.at - 1 if before.kind == "relative" else before.at] == ","
        ):
            return cuts[number - 2].begin if number > 1 else first
    return cut.begin


def _stop(tokens: Tokens, cuts: list[Cut], number: int, stop: int, last: int) -> int:
    """Take in what was said, where the verb of the clause is one of saying; keep an inserted relative clause inside."""
    following = cuts[number + 1 : number + 2]
    if not following:
        return _main_verb(tokens, cuts[number].begin, stop) if cuts[number].kind == "relative" else stop
    kind = following[0].kind
    said = any(tokens.lows[at] in SAYING for at in range(cuts[number].begin, stop))
    if kind == "complement" and said:
        return (
            cuts[number + 2].at if number + 2 < len(cuts) and cuts[number + 2].kind in ("hard", "attribution") else last
        )
    if cuts[number].kind == "relative":
        return _main_verb(tokens, cuts[number].begin, stop)
    if kind == "relative" and tokens.lows[stop] == "that":
        return cuts[number + 2].at if number + 2 < len(cuts) else last
    if kind in ("relative", "verb") and _verb_between(tokens, cuts[number].begin, stop) is None:
        return cuts[number + 3].at if number + 3 < len(cuts) else last
    return stop


def _main_verb(tokens: Tokens, first: int, stop: int) -> int:
    """Find where a relative clause gives way to the verb of its sentence: "Rain that began overnight | had filled"."""
    verb = _verb_between(tokens, first + 1, stop)
    group = verb
    while group is not None and group + 1 < stop and (is_finite(tokens, group + 1) or is_past(tokens, group + 1)):
        group += 1
    second = None if group is None else _verb_between(tokens, group + 1, stop)
    if second is None or any(tokens.lows[at] in _COORDINATORS or tokens.lows[at] == "," for at in range(first, second)):
        return stop
    return second


def _antecedent(tokens: Tokens, relative: int, floor: int) -> int:
    at = relative - 1 if tokens.lows[relative - 1] == "," else relative
    low = at
    while low > floor and tokens.lows[low - 1] not in _STOPS_NOUN and not is_finite(tokens, low - 1):
        low -= 1
    return low if low < at else relative


def _without_lead(tokens: Tokens, stop: int, end: int, times: list[tuple[int, int]], last: int) -> int:
    """Leave out ", two years" before "after a barge struck it"."""
    for begin, after in times:
        if after == stop and begin > end and stop < last and tokens.lows[stop] in ("after", "before"):
            return begin
    return stop


def _trim(tokens: Tokens, first: int, last: int) -> Clause:
    while first < last and (
        tokens.lows[first] in _LEADING or tokens.lows[first] in (",", "—", "–", ":", ";", ")", "-")
    ):
        first += 1
    while last > first and tokens.lows[last - 1] in (
        ",",
        ".",
        ";",
        ":",
        "—",
        "–",
        "-",
        "and",
        "but",
        "or",
        "(",
        "just",
        "only",
    ):
        last -= 1
    return Clause(first, last)

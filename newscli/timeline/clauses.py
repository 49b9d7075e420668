"""In: a sentence's tokens and an expression in it; out: the clause that happened then, as tokens `first <= i < last`.

The rule: cut the sentence where clauses meet, and take the piece that the expression stands in, with what is needed to
make sense of it: who was said to have said it, and what a relative clause is about.
"""

from typing import NamedTuple

from newscli.timeline.cuts import COORDINATORS, SAYING, Cut, find_cuts, verb_between
from newscli.timeline.finite import is_finite, is_past
from newscli.timeline.lexicon import listed
from newscli.timeline.tokens import Tokens

_OPEN, _CLOSE = frozenset("“"), frozenset("”")
_ARTICLES = frozenset(listed("a an the its their his her our"))
_STOPS_NOUN = frozenset(
    listed(
        "in on at by for with from into of to as than and or but , ; : ( ) after before when while because that . is "
        "are was were"
    )
)
_LEADING = frozenset(
    listed(
        "and but or yet nor so then after before when while because although though as if where once until since "
        "whereas unless"
    )
)
_BEFORE_NOUN = frozenset(listed("in for on at"))
_TRAILING = frozenset(listed("and but or just only"))
_MARKS = frozenset((",", ".", ";", ":", "—", "–", "-", "(", ")"))


class Clause(NamedTuple):
    """A stretch of tokens."""

    first: int
    last: int


class Dated(NamedTuple):
    """An expression in its sentence `first <= i < last`: its own tokens, those of all expressions, and its type."""

    tokens: Tokens
    first: int
    last: int
    begin: int
    end: int
    times: tuple[tuple[int, int], ...]
    length: bool


class Pieces(NamedTuple):
    """A sentence cut into clauses, and the number of the one that is looked at."""

    tokens: Tokens
    cuts: list[Cut]
    number: int
    last: int

    def at(self, ahead: int) -> int:
        """Return where the clause so many further on begins, the end of the sentence behind the last."""
        number = self.number + ahead
        return self.cuts[number].at if number < len(self.cuts) else self.last


def clause_of(dated: Dated) -> Clause:
    """Return the clause that an expression dates."""
    tokens, first, last, begin, end = dated.tokens, dated.first, dated.last, dated.begin, dated.end
    marks = quoted(tokens, first, last)
    if marks[begin - first]:
        return _trim(tokens, first, last)
    held = {at for one in dated.times for at in range(*one)} | {at for at in range(first, last) if marks[at - first]}
    cuts = find_cuts(tokens, first, last, held)
    if dated.length and end < last and tokens.lows[end] in ("after", "before") and any(cut.at == end for cut in cuts):
        begin = end + 1
    number = max(i for i, cut in enumerate(cuts) if cut.at <= begin)
    if cuts[number].kind == "attribution":
        return _trim(tokens, first, last)
    pieces = Pieces(tokens, cuts, number, last)
    start, stop = _start(pieces, first), _stop(pieces)
    if verb_between(tokens, start, stop) is None and cuts[number].kind in ("start", "hard"):
        stop = last
    start = _noun_alone(dated, start)
    return _trim(tokens, start, _without_tail(dated, start, _without_lead(dated, stop)))


def quoted(tokens: Tokens, first: int, last: int) -> list[int]:
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


def _start(pieces: Pieces, first: int) -> int:
    tokens, cuts, number, _ = pieces
    cut = cuts[number]
    if cut.kind == "relative":
        return _antecedent(tokens, cut.at, cuts[number - 1].begin if number else first)
    if cut.kind in ("verb", "participle") and number:
        before = cuts[number - 1]
        if verb_between(tokens, before.begin, cut.at) is None:
            return before.begin
        comma = before.at - 1 if before.kind == "relative" else before.at
        if before.kind in ("relative", "verb") and tokens.lows[comma] == ",":
            return cuts[number - 2].begin if number > 1 else first
    return cut.begin


def _stop(pieces: Pieces) -> int:
    """Take in what was said, where the verb of the clause is one of saying; keep an inserted relative clause inside."""
    tokens, cuts, number, last = pieces
    begin, stop = cuts[number].begin, pieces.at(1)
    if cuts[number].kind == "relative":
        return _main_verb(tokens, begin, stop)
    if stop == last:
        return stop
    kind = cuts[number + 1].kind
    if kind == "complement" and any(tokens.lows[at] in SAYING for at in range(begin, stop)):
        return pieces.at(2) if number + 2 < len(cuts) and cuts[number + 2].kind in ("hard", "attribution") else last
    if kind == "relative" and tokens.lows[stop] == "that":
        return pieces.at(2)
    if kind in ("relative", "verb") and verb_between(tokens, begin, stop) is None:
        return pieces.at(3)
    return stop


def _main_verb(tokens: Tokens, first: int, stop: int) -> int:
    """Find where a relative clause gives way to the verb of its sentence: "Rain that began overnight | had filled"."""
    verb = verb_between(tokens, first + 1, stop)
    group = verb
    while group is not None and group + 1 < stop and (is_finite(tokens, group + 1) or is_past(tokens, group + 1)):
        group += 1
    second = None if group is None else verb_between(tokens, group + 1, stop)
    if second is None or any(tokens.lows[at] in COORDINATORS or tokens.lows[at] == "," for at in range(first, second)):
        return stop
    return second


def _antecedent(tokens: Tokens, relative: int, floor: int) -> int:
    at = relative - 1 if tokens.lows[relative - 1] == "," else relative
    low = at
    while low > floor and tokens.lows[low - 1] not in _STOPS_NOUN and not is_finite(tokens, low - 1):
        low -= 1
    return low if low < at else relative


def _noun_alone(dated: Dated, start: int) -> int:
    """Take "the first talks since May" by themselves, where a comma parts them from the verb of the sentence."""
    tokens, begin = dated.tokens, dated.begin
    comma = next((at for at in range(begin - 1, start, -1) if tokens.lows[at] == ","), None)
    if comma is None or "since" not in tokens.lows[comma:begin] or verb_between(tokens, comma + 1, begin) is not None:
        return start
    return comma + 2 if tokens.lows[comma + 1] in _BEFORE_NOUN else comma + 1


def _without_lead(dated: Dated, stop: int) -> int:
    """Leave out ", two years" before "after a barge struck it"."""
    for begin, after in dated.times:
        if after == stop and begin > dated.end and stop < dated.last and dated.tokens.lows[stop] in ("after", "before"):
            return begin
    return stop


def _without_tail(dated: Dated, start: int, stop: int) -> int:
    """Leave out what only names again: ", the worst storm in years" behind the verb and the expression."""
    tokens = dated.tokens
    verb = verb_between(tokens, start, stop)
    for at in range(max(dated.end, verb or stop), stop - 1):
        if tokens.lows[at] == "," and tokens.lows[at + 1] in _ARTICLES:
            lists = verb_between(tokens, at, stop) is not None or COORDINATORS & set(tokens.lows[at:stop])
            return stop if lists else at
    return stop


def _trim(tokens: Tokens, first: int, last: int) -> Clause:
    while first < last and (tokens.lows[first] in _LEADING or tokens.lows[first] in _MARKS):
        first += 1
    while last > first and (tokens.lows[last - 1] in _MARKS or tokens.lows[last - 1] in _TRAILING):
        last -= 1
    return Clause(first, last)

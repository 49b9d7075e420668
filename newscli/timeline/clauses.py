"""In: a sentence's tokens and an expression in it; out: the clause that happened then, as tokens `first <= i < last`.

The rule: cut the sentence where clauses meet, and take the piece that the expression stands in, with what is needed to
make sense of it: who was said to have said it, and what a relative clause is about.
"""

from collections.abc import Sequence
from typing import NamedTuple

from newscli.timeline.cuts import COORDINATORS, SAYING, Cut, Words, find_cuts, words_of
from newscli.timeline.lexicon import listed
from newscli.timeline.tokens import Tokens

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
_JOINING = COORDINATORS | {","}
_BEFORE_NOUN = frozenset(listed("in for on at"))
_TRAILING = frozenset(listed("and but or just only"))
_PAIRS = (("“", "”"), ('"', '"'))
_MARKS = frozenset((",", ".", ";", ":", "—", "–", "-", "(", ")"))


class Clause(NamedTuple):
    """A stretch of tokens."""

    first: int
    last: int


class Laid(NamedTuple):
    """A sentence laid out: its words, where its clauses begin, which quotation each word is in, its expressions."""

    words: Words
    cuts: list[Cut]
    marks: list[int]
    times: tuple[tuple[int, int], ...]


class Dated(NamedTuple):
    """An expression `begin <= i < end` of a sentence; `length` tells that it is a duration."""

    laid: Laid
    begin: int
    end: int
    length: bool


class Pieces(NamedTuple):
    """A sentence cut into clauses, and the number of the one that is looked at."""

    words: Words
    cuts: list[Cut]
    number: int

    def at(self, ahead: int) -> int:
        """Return where the clause so many further on begins, the end of the sentence behind the last."""
        number = self.number + ahead
        return self.cuts[number].at if number < len(self.cuts) else self.words.last


def lay_out(tokens: Tokens, first: int, last: int, times: tuple[tuple[int, int], ...]) -> Laid:
    """Lay out the sentence `first <= i < last` with the expressions `times`, in order."""
    marks = _quotations(tokens, first, last)
    held = {at for one in times for at in range(*one)} | {at for at in range(first, last) if marks[at - first]}
    words = words_of(tokens, first, last, frozenset(held))
    return Laid(words, find_cuts(words), marks, times)


def clause_of(dated: Dated) -> Clause:
    """Return the clause that an expression dates."""
    words, cuts, marks, _ = dated.laid
    tokens, begin, end = words.tokens, dated.begin, dated.end
    if marks[begin - words.first]:
        return _trim(tokens, words.first, words.last)
    if dated.length and end < words.last and tokens.lows[end] in ("after", "before") and any(c.at == end for c in cuts):
        begin = end + 1
    number = max(i for i, cut in enumerate(cuts) if cut.at <= begin)
    if cuts[number].kind == "attribution":
        return _trim(tokens, words.first, words.last)
    pieces = Pieces(words, cuts, number)
    start, stop = _start(pieces), _stop(pieces)
    if words.verb(start, stop) is None and cuts[number].kind in ("start", "hard"):
        stop = words.last
    start = _noun_alone(dated, start)
    return _trim(tokens, start, _without_tail(dated, start, _without_lead(dated, stop)))


def _quotations(tokens: Tokens, first: int, last: int) -> list[int]:
    """Number the quotation that each token stands in, nought outside."""
    inside, number, marks = 0, 0, []
    straight = False
    for text in tokens.texts[first:last]:
        opens = text == "“" or (text == '"' and not straight)
        closes = text == "”" or (text == '"' and straight)
        straight ^= text == '"'
        number += opens
        inside = number if opens else inside
        marks.append(inside)
        inside = 0 if closes else inside
    return marks


def _start(pieces: Pieces) -> int:
    words, cuts, number = pieces
    first = words.first
    cut = cuts[number]
    if cut.kind == "relative":
        return _antecedent(words, cut.at, cuts[number - 1].begin if number else first)
    if cut.kind in ("verb", "participle") and number:
        before = cuts[number - 1]
        if words.verb(before.begin, cut.at) is None:
            return before.begin
        comma = before.at - 1 if before.kind == "relative" else before.at
        if before.kind in ("relative", "verb") and words.tokens.lows[comma] == ",":
            return cuts[number - 2].begin if number > 1 else first
    return cut.begin


def _stop(pieces: Pieces) -> int:
    """Take in what was said, where the verb of the clause is one of saying; keep an inserted relative clause inside."""
    words, cuts, number = pieces
    lows, last = words.tokens.lows, words.last
    begin, stop = cuts[number].begin, pieces.at(1)
    if cuts[number].kind == "relative":
        return _main_verb(words, begin, stop)
    if stop == last:
        return stop
    kind = cuts[number + 1].kind
    if kind == "complement" and not SAYING.isdisjoint(lows[begin:stop]):
        return pieces.at(2) if number + 2 < len(cuts) and cuts[number + 2].kind in ("hard", "attribution") else last
    if kind == "relative" and lows[stop] == "that":
        return pieces.at(2)
    if kind in ("relative", "verb") and words.verb(begin, stop) is None:
        return pieces.at(3)
    return stop


def _main_verb(words: Words, first: int, stop: int) -> int:
    """Find where a relative clause gives way to the verb of its sentence: "Rain that began overnight | had filled"."""
    group = words.verb(first + 1, stop)
    while group is not None and group + 1 < stop and words.is_verb(group + 1):
        group += 1
    second = None if group is None else words.verb(group + 1, stop)
    if second is None:
        return stop
    return stop if _JOINING & set(words.tokens.lows[first:second]) else second


def _antecedent(words: Words, relative: int, floor: int) -> int:
    lows = words.tokens.lows
    at = relative - 1 if lows[relative - 1] == "," else relative
    low = at
    while low > floor and lows[low - 1] not in _STOPS_NOUN and words.verb(low - 1, low) is None:
        low -= 1
    return low if low < at else relative


def _noun_alone(dated: Dated, start: int) -> int:
    """Take "the first talks since May" by themselves, where a comma parts them from the verb of the sentence."""
    words, begin = dated.laid.words, dated.begin
    lows = words.tokens.lows
    comma = next((at for at in range(begin - 1, start, -1) if lows[at] == ","), None)
    if comma is None or "since" not in lows[comma:begin] or words.verb(comma + 1, begin) is not None:
        return start
    return comma + 2 if lows[comma + 1] in _BEFORE_NOUN else comma + 1


def _without_lead(dated: Dated, stop: int) -> int:
    """Leave out ", two years" before "after a barge struck it"."""
    words = dated.laid.words
    if stop == words.last or words.tokens.lows[stop] not in ("after", "before"):
        return stop
    for begin, after in dated.laid.times:
        if after == stop and begin > dated.end:
            return begin
    return stop


def _without_tail(dated: Dated, start: int, stop: int) -> int:
    """Leave out what only names again: ", the worst storm in years" behind the verb and the expression."""
    words = dated.laid.words
    lows = words.tokens.lows
    for at in range(max(dated.end, words.verb(start, stop) or stop), stop - 1):
        if lows[at] == "," and lows[at + 1] in _ARTICLES:
            lists = words.verb(at, stop) is not None or COORDINATORS & set(lows[at:stop])
            return stop if lists else at
    return stop


def _trim(tokens: Tokens, first: int, last: int) -> Clause:
    first, last = _without_lone_mark(tokens.texts, first, last)
    while first < last and (tokens.lows[first] in _LEADING or tokens.lows[first] in _MARKS):
        first += 1
    while last > first and (tokens.lows[last - 1] in _MARKS or tokens.lows[last - 1] in _TRAILING):
        last -= 1
    return Clause(first, last)


def _without_lone_mark(texts: Sequence[str], first: int, last: int) -> Clause:
    """Leave out a quotation mark at either end whose fellow stands in another sentence or clause."""
    inside = texts[first:last]
    for opens, closes in _PAIRS:
        odd = inside.count(opens) % 2 if opens == closes else inside.count(opens) != inside.count(closes)
        if odd and texts[first] == opens:
            return Clause(first + 1, last)
        if odd and texts[last - 1] == closes:
            return Clause(first, last - 1)
    return Clause(first, last)

"""In: a sentence's tokens; out: where its clauses meet: at semicolons, dashes, *after*, *that*, *who*, *and*.

A word counts only where its clause has a verb: "after the storm" is no clause.
"""

from bisect import bisect_left
from typing import NamedTuple

from newscli.timeline.finite import MODALS, is_base, is_finite, is_past
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
_STOPS = _HARD | _RELATIVES | _SUBORDINATORS
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


_BEFORE_VERB = frozenset(listed("then also later has have"))


class Cut(NamedTuple):
    """A place where a clause begins: the token of the connector, where the words behind it begin, and its kind."""

    at: int
    begin: int
    kind: str


class Words(NamedTuple):
    """The tokens `first <= i < last` of a sentence, those of them that join nothing, and, in order, its
    finite verbs and the connectors at which a clause ends.
    """

    tokens: Tokens
    first: int
    last: int
    held: frozenset[int]
    verbs: tuple[int, ...]
    stops: tuple[int, ...]

    def verb(self, first: int, last: int) -> int | None:
        """Return the first finite verb at `first` or later, before `last`."""
        number = bisect_left(self.verbs, first)
        return self.verbs[number] if number < len(self.verbs) and self.verbs[number] < last else None

    def is_verb(self, at: int) -> bool:
        """Tell whether a token is a finite verb or has the form of a past one."""
        return self.verb(at, at + 1) is not None or is_past(self.tokens, at)


def words_of(tokens: Tokens, first: int, last: int, held: frozenset[int]) -> Words:
    """Find the finite verbs and the ends of clauses among tokens."""
    verbs = tuple(at for at in range(first, last) if is_finite(tokens, at))
    stops = tuple(at for at in range(first, last) if at not in held and tokens.lows[at] in _STOPS)
    return Words(tokens, first, last, held, verbs, stops)


def _kind(words: Words, at: int) -> str:
    """Name what the token at `at` may begin: a clause of some kind, or nothing."""
    low = words.tokens.lows[at]
    if low in _HARD:
        return "hard"
    if low in _RELATIVES:
        return "relative"
    if low == "that":
        return _that_kind(words.tokens, at)
    if low in _SUBORDINATORS:
        return "subordinate"
    if low in COORDINATORS:
        return "coordinate"
    if low == ",":
        return _comma_kind(words, at)
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


def _comma_kind(words: Words, at: int) -> str:
    if at + 1 >= words.last:
        return ""
    after = words.tokens.lows[at + 1]
    if after.endswith("ing") and len(after) > 5:
        return "participle"
    if words.is_verb(at + 1):
        return "verb"
    return "attribution" if _attribution(words, at + 1) else ""


def _attribution(words: Words, first: int) -> bool:
    """Tell whether a comma opens "police said", "the office said on Friday" up to the next comma or the end."""
    lows = words.tokens.lows
    for at in range(first, min(first + 12, words.last)):
        if lows[at] in (",", ".", "that") or lows[at] in COORDINATORS:
            return False
        if words.verb(at, at + 1) is not None:
            end = next((i for i in range(at, words.last) if lows[i] in (",", ".", ";")), words.last)
            return lows[at] in SAYING and words.verb(at + 1, end) is None
    return False


def find_cuts(words: Words) -> list[Cut]:
    """List where clauses begin."""
    found = [Cut(words.first, words.first, "start")]
    lead = _lead_end(words)
    for at in range(words.first, words.last):
        kind = "" if at in words.held else "main" if at == lead else _kind(words, at)
        if kind and _holds(words, at, kind, found[-1]):
            begin = at + (0 if kind in ("relative", "attribution") and words.tokens.lows[at] != "," else 1)
            found.append(Cut(at, begin, kind))
    return found


def _lead_end(words: Words) -> int | None:
    """Find the comma that ends a clause which opens the sentence: "After …," and "Having …,"."""
    word = words.tokens.lows[words.first]
    participle = word.endswith("ing") and len(word) > 5
    if not (word in _SUBORDINATORS or participle):
        return None
    verb = words.first if participle else words.verb(words.first + 1, words.last)
    if verb is None:
        return None
    commas = (at for at in range(verb, words.last) if words.tokens.lows[at] == "," and at not in words.held)
    return next((at for at in commas if words.verb(at, words.last) is not None), None)


def _next_stop(words: Words, first: int) -> int:
    number = bisect_left(words.stops, first)
    return words.stops[number] if number < len(words.stops) else words.last


def _holds(words: Words, at: int, kind: str, before: Cut) -> bool:
    if kind in ("hard", "attribution", "participle", "main", "verb"):
        return True
    stop = _next_stop(words, at + 1)
    if kind == "coordinate":
        return _coordinates(words, at, stop, before)
    verb = words.verb(at + 1, stop)
    if verb is None:
        return False
    if kind == "subordinate":
        comma = next((i for i in range(at + 1, stop) if words.tokens.lows[i] == ","), stop)
        return verb < comma or at == before.at
    return True


def _coordinates(words: Words, at: int, stop: int, before: Cut) -> bool:
    """Tell whether *and* joins clauses: a verb before it, and after it a verb at once or after a subject."""
    lows = words.tokens.lows
    begun = words.verb(before.begin, at)
    if begun is None:
        return False
    first = at + 1
    while first < stop and (lows[first].endswith("ly") or lows[first] in _BEFORE_VERB):
        first += 1
    if first < stop and words.is_verb(first):
        return not words.is_verb(at - 1)
    if first < stop and is_base(lows[first]) and lows[begun] in MODALS:
        return True
    verb = words.verb(first, stop)
    return verb is not None and (lows[at - 1] == "," or "," not in lows[at + 1 : verb])

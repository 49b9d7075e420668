"""Takes a token of an article, returns its verb, the name of who does it, and which part of all a number is of."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from newscli.article import Span
from newscli.language.document import Tokens
from newscli.language.lexicon.closed_classes import ORDINALS
from newscli.language.lexicon.measures import unit_of
from newscli.language.lexicon.senses import is_of_saying, term_of
from newscli.language.tags import codes
from newscli.matching.figures.numbers import is_number
from newscli.matching.passages import is_common

_VERBS, _NAMES, _ENDS = codes("VERBS"), codes("NAMES"), codes("PREPOSITIONS COMMA THAT_WHO WHO")
_SAYING = "SAY"
AFTER = "after"
_AWAY = frozenset(("after", "in", "before", "earlier", "later", "ago"))
ORDER = frozenset((*ORDINALS, "last", "next", "previous", "final", "former"))
_SO_FAR = frozenset(("so far", "thus far", "to date", "in all", "a total", "till now", "until now"))
_OVER, _TIMES = frozenset(("over", "during", "within", "past", "last")), frozenset(("day", "week", "month", "year"))


def predicate_at(tokens: Tokens, first: int, last: int, at: int) -> str:
    """Return the verb that a token belongs to, as its sense or base: the nearest before it, else the nearest after.

    It is looked for among the tokens `first <= i < last`. All verbs of saying are one; without a verb it is empty.
    """
    verbs = [k for k in range(first, last) if tokens.codes[k] in _VERBS and not is_common(tokens.lows[k]) and k != at]
    if not verbs:
        return ""
    low = tokens.lows[max((k for k in verbs if k < at), default=verbs[0])]
    return _SAYING if is_of_saying(low) else term_of(low)


def name_of(tokens: Tokens, subject: Span | None) -> frozenset[str]:
    """Return the words of a subject's name, none where its head is no name: "Northern Rail", not "Marn's mayor"."""
    if subject is None:
        return frozenset()
    first, last = (bisect_left(tokens.starts, place) for place in (subject.start, subject.end))
    last = next((k for k in range(first + 1, last) if tokens.codes[k] in _ENDS), last)
    named = last > first and tokens.codes[last - 1] in _NAMES
    return frozenset(tokens.lows[k] for k in range(first, last) if named and tokens.codes[k] in _NAMES)


def part_at(tokens: Tokens, first: int, last: int, at: int) -> str:
    """Return which part of all a number is of, in its sentence `first <= i < last`.

    It is "next" before it, "other" after it, "total" of all so far, and "after" of a time from one day to another.
    """
    before = tokens.lows[at - 1] if at else ""
    if tokens.lows[at + 1 : at + 2] == ["other"]:
        return "other"
    if before in ORDER:
        return before
    if _is_span(tokens.lows[at : at + 3]) and (before in _AWAY or not _AWAY.isdisjoint(tokens.lows[at + 2 : at + 4])):
        return AFTER
    lows = tokens.lows[first:last]
    pairs = {f"{one} {other}" for one, other in pairwise(lows)}
    spans = (lows[k] in _OVER and _is_span(lows[k + 1 : k + 4]) for k in range(len(lows)))
    return "total" if pairs & _SO_FAR or lows[:1] == ["since"] or any(spans) else ""


def _is_span(lows: Sequence[str]) -> bool:
    """Return True for "four nights", "the past two weeks"."""
    return any(is_number(one) and (unit_of(other) in _TIMES or other == "nights") for one, other in pairwise(lows))

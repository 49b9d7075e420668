"""Takes a token of an article, returns its verb, the name of who does it, and which part of all a number is of."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from newscli.article import Span
from newscli.language.document import Tokens
from newscli.language.lexicon.calendar import COUNTED_FROM, PARTS_OF_DAY
from newscli.language.lexicon.closed_classes import BE, ORDINALS
from newscli.language.lexicon.meaning.senses import PHRASE_ENDS, is_of_saying, phrase_of, term_of
from newscli.language.lexicon.measures import unit_of
from newscli.language.tags import codes
from newscli.matching.figures.numbers import is_number
from newscli.matching.same_words.passages import is_common
from newscli.matching.terms.around import BEFORE

_VERBS, _NAMES, _ENDS = codes("VERBS"), codes("NAMES"), codes("PREPOSITIONS COMMA THAT_WHO WHO")
_PARTICIPLE, _NOUNS = codes("PARTICIPLE"), codes("NOUN PLURAL")
_BEFORE_NOUN = codes("DETERMINERS ADJECTIVE")
_CALENDAR = codes("CALENDAR")
SAYING = "SAY"
_SOON = 6
AFTER, AVERAGE, OTHER, OVER, SOME = "after", "average", "other", "over", "some"
_FURTHER = frozenset(("another", "further", "additional", "extra"))
_AVERAGES = frozenset(("average", "averages", "averaged", "averaging"))
_SOON_AFTER = 8  # tokens from "averaged" to a number
_THE = frozenset(("the", "those", "these"))
_AWAY = COUNTED_FROM | {"in", "past", "last"}
ORDER = frozenset((*ORDINALS, "last", "next", "previous", "final", "former")) | BEFORE
_SO_FAR = frozenset(("so far", "thus far", "to date", "in all", "a total", "a combined", "till now", "until now"))
_OVER, _TIMES = (
    frozenset(("over", "during", "within", "past", "last")),
    frozenset(("day", "week", "month", "year", "decade")),
)


def predicate_at(tokens: Tokens, first: int, last: int, at: int) -> str:
    """Return the verb that a token belongs to, as its sense or base: the nearest before it, else the nearest after.

    It is looked for among the tokens `first <= i < last`. All verbs of saying are one, but in the passive; without a
    verb it is empty.
    """
    verbs = [k for k in range(first, last) if k != at and _is_predicate(tokens, k)]
    if not verbs:
        return ""
    verb = max((k for k in verbs if k < at), default=verbs[0])
    low = tokens.lows[verb]
    says = is_of_saying(low) and tokens.low(verb - 1) not in BE  # "was admitted" happened to somebody
    return phrase_at(tokens, verb) or (SAYING if says else term_of(low))


def acts_in(tokens: Tokens, first: int, last: int) -> frozenset[str]:
    """Return the verbs among the tokens `first <= i < last` but those of grammar and of saying, as senses or bases."""
    verbs = (k for k in range(first, last) if _is_predicate(tokens, k))
    told = (phrase_at(tokens, k) or (None if is_of_saying(tokens.lows[k]) else term_of(tokens.lows[k])) for k in verbs)
    return frozenset(act for act in told if act)


def _is_predicate(tokens: Tokens, at: int) -> bool:
    """Return True for a verb but those of grammar, and participles that go with a noun: "a retired driver"."""
    if tokens.codes[at] not in _VERBS or is_common(tokens.lows[at]):
        return False
    before, after = tokens.codes[max(0, at - 1)], tokens.codes[at + 1 : at + 2]
    return not (tokens.codes[at] in _PARTICIPLE and before in _BEFORE_NOUN and after and after in _NOUNS)


def phrase_at(tokens: Tokens, at: int) -> str | None:
    """Return what a verb counts as together with a word soon after it: "stepped down", "left their homes"."""
    after = [
        low
        for far, low in enumerate(tokens.lows[at + 1 : at + _SOON])
        if low in PHRASE_ENDS and (far < 2 or len(low) > 4 or low == "go")  # "let 90 people go"
    ]
    return next(filter(None, (phrase_of(tokens.lows[at], low) for low in after)), None) if after else None


def order_in(tokens: Tokens, first: int, last: int) -> frozenset[str]:
    """Return the words that tell which of several things is meant; not those of a time, as in "last Sunday"."""
    return frozenset(
        tokens.lows[k]
        for k in range(first, last)
        if tokens.lows[k] in ORDER and not (tokens.codes[k + 1 : k + 2] in _CALENDAR or _is_time(tokens.lows, k + 1))
    )


def _is_time(lows: Sequence[str], at: int) -> bool:
    return at < len(lows) and (unit_of(lows[at]) in _TIMES or lows[at] in PARTS_OF_DAY)


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

    It is "next" before it, "other" after it or "another" before it, "some" of "nine of the boats", "total" of all so
    far, "average", "over" of "over six years", and "after" of a time from one day to another or up to now.
    """
    before = tokens.lows[at - 1] if at else ""
    if not _AVERAGES.isdisjoint(tokens.lows[max(first, at - _SOON_AFTER) : at]):
        return AVERAGE
    if (
        before in _FURTHER
        or tokens.low(at + 1) in _FURTHER | {"other"}
        or (tokens.low(at + 1) == "more" and tokens.low(at + 2) != "than")
    ):
        return OTHER
    if is_number(tokens.lows[at]) and tokens.low(at + 1) == "of" and tokens.low(at + 2) in _THE:
        return "" if is_number(tokens.low(at + 3)) else SOME
    after = tokens.lows[at + 2 : at + 4]
    if _is_span(tokens.lows[at : at + 3]) and (
        before in _AWAY or not COUNTED_FROM.isdisjoint(after) or _goes_on(tokens, at)
    ):
        return AFTER
    if before in ORDER:
        return before
    lows = tokens.lows[first:last]
    pairs = {f"{one} {other}" for one, other in pairwise(lows)}
    spans = (lows[k] in _OVER and _is_span(lows[k + 1 : k + 4]) for k in range(len(lows)))
    return "total" if pairs & _SO_FAR or lows[:1] == ["since"] else OVER if any(spans) else ""


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Return True for what lasts still: "nine days of rain"."""
    return tokens.low(at + 2) == "of" and tokens.code(at + 3) in _NOUNS and tokens.low(at + 1) in ("days", "nights")


def _is_span(lows: Sequence[str]) -> bool:
    """Return True for "four nights", "the past two weeks"."""
    return any(is_number(one) and (unit_of(other) in _TIMES or other == "nights") for one, other in pairwise(lows))

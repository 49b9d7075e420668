"""Takes the words of a passage, returns them with those of one number as one: "twenty-three", "$4 million"."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from newscli.language.lexicon.closed_classes import CARDINALS, TENS
from newscli.language.lexicon.measures import unit_of
from newscli.matching.figures.numbers import is_number, value_of

_CURRENCIES = "$£€¥"
_SCALES = frozenset(("hundred", "thousand", "million", "billion", "trillion"))
_ONES = frozenset(CARDINALS[1:10])


class Word(NamedTuple):
    """A word in the form that is compared, and its place."""

    form: str
    start: int
    end: int


def with_numbers(text: str, words: Sequence[Word], cuts: Collection[int]) -> tuple[list[Word], set[int]]:
    """Return the words with their numbers in digits, and the numbers of those that cuts stand before."""
    lows = [text[word.start : word.end].lower().replace("[", "").replace("]", "") for word in words]
    found: list[Word] = []
    moved: dict[int, int] = {len(words): 0}
    at = 0
    while at < len(words):
        moved[at] = len(found)
        last, form = _number(lows, at, cuts)
        found.append(Word(form or words[at].form, words[at].start, words[last - 1].end))
        at = last
    moved[len(words)] = len(found)
    return found, {moved[cut] for cut in cuts}


def _number(lows: Sequence[str], at: int, cuts: Collection[int]) -> tuple[int, str]:
    """Return the word after a number, and the number in digits with its currency; of other words nothing."""
    currency, first = (lows[at][0], lows[at][1:]) if lows[at][0] in _CURRENCIES else ("", lows[at])
    if not is_number(first) or first in _SCALES or first == "dozen":
        return at + 1, ""
    last = at + 1
    while more := _more(lows, last, cuts):
        last += more
    value = value_of([first, *lows[at + 1 : last]])
    if value is None or (first == "one" and last == at + 1):
        return at + 1, ""
    unit = unit_of(lows[last]) or "" if last < len(lows) and last not in cuts and not currency else ""
    if unit and unit in _CURRENCIES:
        currency, last = unit, last + 1
    return last, f"{currency}{value[0]:.6f}".rstrip("0").rstrip(".")


def _more(lows: Sequence[str], at: int, cuts: Collection[int]) -> int:
    """Return how many words from one on go on with a number: "three" after "twenty", "and six" after "hundred"."""
    if at >= len(lows) or at in cuts:
        return 0
    before, low, after = lows[at - 1], lows[at], "".join(lows[at + 1 : at + 2])
    if low in _SCALES or (before in TENS and low in _ONES):
        return 1
    if before in _SCALES and low.isalpha() and is_number(low):
        return 1
    is_added = low == "and" and before in _SCALES and after.isalpha() and is_number(after) and at + 1 not in cuts
    return 2 if is_added else 0

"""Takes words in lower case, returns the shares among them that are told in words, in percent: "two-thirds of"."""

from collections.abc import Sequence
from typing import NamedTuple

from newscli.language.lexicon.closed_classes import ORDINALS, POSSESSIVES
from newscli.language.lexicon.measures import unit_of
from newscli.language.words import word_set
from newscli.matching.figures.numbers import SCALES, is_number, value_of

# What one of several equal parts is called; "a second" is no share.
_PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
_PARTS |= {ending: k for k, word in enumerate(ORDINALS, 1) if 2 < k <= 10 for ending in (word, f"{word}s")}
_LOOSE = 2.5  # points by which a share told in words may be another
_LONGEST = 4  # tokens of a share
_IN_MANY = 20  # "one in 20"; "one in 400" is a chance
_OF_ALL = POSSESSIVES | word_set("the these those all")
_NO_SHARES = word_set("a an one it what")  # "half of a mile", "half of it"
_MATCHES = word_set("game games match matches start starts attempt attempts")


class Share(NamedTuple):
    """A share that ends before the token `last`, in percent, how far it may be another, and the `most` of a range."""

    last: int
    percent: float
    loose: float = _LOOSE
    most: float = 0.0


def share_at(lows: Sequence[str], at: int) -> Share | None:
    """Return the share that begins at a word: "two-thirds of", "a quarter of", "half the", "one in five"."""
    low = lows[at]
    if low in ("half", "a") or is_number(low):
        return _range(lows, at) or _fraction(lows, at) or _one_in(lows, at)
    return None


def _range(lows: Sequence[str], at: int) -> Share | None:
    """Return the shares that "between a third and half of" tells."""
    if lows[at - 1 : at] != ["between"]:
        return None
    link = next((k for k in range(at, at + _LONGEST) if lows[k : k + 1] == ["and"]), at)
    least, most = _fraction([*lows[at:link], "of", "the"], 0), _fraction(lows, link + 1) if link > at else None
    return Share(most.last, least.percent, most=most.percent) if least and most else None


def part_of_scale(lows: Sequence[str], at: int) -> tuple[int, float] | None:
    """Return the token after "half a million" or "three quarters of a million" and its number; None for all else."""
    part, last = _part(lows, at)
    last += lows[last : last + 1] == ["of"]
    scale = SCALES.get("".join(lows[last + 1 : last + 2]), 0.0) if lows[last : last + 1] == ["a"] else 0.0
    return (last + 2, part * scale) if part and scale else None


def _part(lows: Sequence[str], at: int) -> tuple[float, int]:
    """Return what part of all "half", "a third" and "two-thirds" are, and the token after them, or 0."""
    first, count = (at, 1.0) if lows[at] == "half" else (at + 1, 1.0 if lows[at] == "a" else _small(lows[at]))
    first += lows[first : first + 1] == ["-"]
    parts = _PARTS.get("".join(lows[first : first + 1]), 0)
    return (count / parts if count < parts else 0.0), first + 1


def _fraction(lows: Sequence[str], at: int) -> Share | None:
    part, last = _part(lows, at)
    after = [*lows[last : last + 2], "", ""]
    whole = after[0] == "of" and after[1] not in _NO_SHARES
    whole |= after[0] in _OF_ALL and lows[at] == "half"
    return Share(last, 100 * part) if whole and part else None


def _one_in(lows: Sequence[str], at: int) -> Share | None:
    """Return the share that "one in five" and "two out of three" tell; "three in four days" tells none."""
    link = 1 + (lows[at + 1 : at + 3] == ["out", "of"])
    if lows[at + 1 : at + 2] != ["in"] and link == 1:
        return None
    count, every = _small(lows[at]), _small("".join(lows[at + link + 1 : at + link + 2]))
    after = "".join(lows[at + link + 2 : at + link + 3])
    if not 0 < count < every <= _IN_MANY or unit_of(after) or after in _MATCHES or (count > 1 and not after.isalpha()):
        return None
    return Share(at + link + 2, 100 * count / every)


def _small(low: str) -> float:
    value = value_of([low]) if is_number(low) else None
    return value[0] if value else 0.0

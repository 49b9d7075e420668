"""Takes words of a number, returns its value and how far it is rounded: "two hundred", "4.2m", "1,200"."""

import re
from collections.abc import Sequence
from math import isfinite

from newscli.language.lexicon.closed_classes import CARDINALS, TENS

SCALES = {
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "million": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
    "tn": 1e12,
    "trillion": 1e12,
}
MANY = {"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6, "billions": 2e9}
_DIGITS = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|mn?|bn?|tn)?")
_WORDS = {
    **{word: float(value) for value, word in enumerate(CARDINALS)},
    **{w: 20.0 + 10 * k for k, w in enumerate(TENS)},
}
_CLOCK = frozenset(("p.m.", "a.m.", "pm", "am", "o'clock", "p.m", "a.m"))
_BY, _BY_WORD = frozenset(("×", "x")), ("-", "by")
_GROUP = 3  # digits between commas
_ROUND = 1000  # from here on, zeros at the end may be of rounding
_KEPT = 2  # digits that are never so


def is_number(word: str) -> bool:
    """Return True for a word in lower case that a number may begin with."""
    return word in _WORDS or word in ("dozen", "hundred", "thousand", "million") or bool(_DIGITS.fullmatch(word))


def begins_number(words: Sequence[str], at: int) -> bool:
    """Return True where a number may begin at a word in lower case; not in "6. 1", which a blank tore."""
    return is_number(words[at]) and not _is_torn(words, at) and not _is_torn(words, at - 2)


def is_split(before: str, after: str) -> bool:
    """Return True for what stands before and after the comma of "17, 500"."""
    return before.isdigit() and after.isdigit() and len(after) == _GROUP >= len(before)


def _is_torn(words: Sequence[str], at: int) -> bool:
    whole, stop, part = (("".join(words[k : k + 1]) if k >= 0 else "") for k in (at, at + 1, at + 2))
    return stop == "." and len(whole) == 1 and whole.isdigit() and part[:1].isdigit()


def is_of_name_or_clock(words: Sequence[str], at: int) -> bool:
    """Return True for a number of "AK-47", "four-by-four", "6:00" and "3 p.m."."""
    two_before, before, after, two_after = (
        (words[k] if 0 <= k < len(words) else "") for k in (at - 2, at - 1, at + 1, at + 2)
    )
    named = before == "-" and not words[at].isalpha() and two_before.isalpha() and not is_number(two_before)
    halves = after in ("p", "a") and two_after in (".", "m", "m.")
    size = (
        not _BY.isdisjoint((before, after)) or (after, two_after) == _BY_WORD or (two_before, before) == _BY_WORD[::-1]
    )
    hours = (before == ":" and two_before.isdigit()) or (after == ":" and two_after.isdigit())
    return named or halves or size or hours or after in _CLOCK


def value_of(words: Sequence[str]) -> tuple[float, float] | None:
    """Return the number that words in lower case spell, and half a step of its last telling digit; or None.

    One of hundreds of digits counts nothing, and is none.
    """
    total = part = 0.0
    step = 1.0
    for word in "\t".join(words).replace("\t,\t", ",").split("\t"):
        digits = _DIGITS.fullmatch(word)
        if digits:
            part, step = _read(digits)
        elif word in _WORDS:
            part += _WORDS[word]
        elif word in ("hundred", "dozen"):
            part = (part or 1.0) * SCALES[word]
        elif word == "half":
            part += 0.5
        elif word in SCALES:
            total, part, step = total + (part or 1.0) * SCALES[word], 0.0, step * SCALES[word]
        elif word not in ("and", "-", "a"):
            return None
    value = total + part
    return (value, _rounding(value, step)) if isfinite(value) else None


def _read(digits: re.Match[str]) -> tuple[float, float]:
    scale = SCALES[digits[3]] if digits[3] else 1.0
    value = float(digits[1].replace(",", "") + (digits[2] or ""))
    step = 10.0 ** -len(digits[2][1:]) if digits[2] else 1.0
    return value * scale, step * scale


def _rounding(value: float, step: float) -> float:
    if step < 1:
        return step / 2
    if value < _ROUND:
        return 0.0
    while value % (step * 10) == 0 and value >= step * 10**_KEPT:
        step *= 10
    most = 10.0 ** (len(str(int(value))) - _KEPT)
    return min(step, most) / 2 if step > 1 else 0.0

"""Takes two names of speakers, tells whether they may be one person's."""

import re

from newscli.language.lexicon.closed_classes import NO_NAMES
from newscli.language.lexicon.given_names import SHORT_FORMS, given_names
from newscli.language.lexicon.meaning.senses import singular
from newscli.language.names.animacy import is_person_noun

# "Lund’s", "(Lund)" and "Lund," are Lund.
_WORD = re.compile(r"\w+(?:[-’'](?!s\b)\w+)*")
_BODIES = frozenset(("police", "authorities"))  # of whom anybody may speak
_FULL = 2  # words of a name: the first and the last
_LONG_NAME = 6  # letters of a name that one letter more or less, or another, leaves the same: "Heffner", "Hefner"


def may_be_one(one: str | None, other: str | None, *, unknown: bool = True) -> bool:
    """Return True if two names may be one speaker's: a shared word with a capital; where one is `unknown`, as said.

    A role, which has no name, may be anybody's. Last names may differ by a slip of one letter.
    """
    names = [
        [word for word in _WORD.findall(name or "") if word[0].isupper() and not _names_nobody(word)]
        for name in (one, other)
    ]
    if not all(names):
        return unknown
    if _are_namesakes(*names):
        return False
    return not {*names[0]}.isdisjoint(names[1]) or _is_slip(names[0][-1], names[1][-1])


def _names_nobody(word: str) -> bool:
    """Return True for a word that has its capital from the head of a sentence: "The", "Police", "Prosecutors"."""
    low = word.lower()
    return low in NO_NAMES or low in _BODIES or (singular(low) != low and is_person_noun(singular(low)))


def _are_namesakes(one: list[str], other: list[str]) -> bool:
    """Return True for two first names before one last name: "Ada Lund", "Tom Lund". Short forms mostly begin alike."""
    if min(len(one), len(other)) < _FULL or max(len(one), len(other)) > _FULL or one[-1] != other[-1]:
        return False
    firsts = one[0].lower(), other[0].lower()
    short = any(firsts[0] in row and firsts[1] in row for row in SHORT_FORMS)
    return all(first in given_names() for first in firsts) and firsts[0][0] != firsts[1][0] and not short


def _is_slip(one: str, other: str) -> bool:
    """Return True for two long words that one letter makes alike: put in, left out, or another one."""
    short, long = sorted((one, other), key=len)
    if len(short) < _LONG_NAME or len(long) - len(short) > 1:
        return False
    at = next((k for k, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]

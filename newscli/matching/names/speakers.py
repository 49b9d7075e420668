"""Takes two names of speakers, returns whether they may be one person's."""

import re

from newscli.language.lexicon.closed_classes import FUNCTION_WORDS, NO_NAMES, POSSESSIVES, PREPOSITIONS
from newscli.language.lexicon.given_names import SHORT_FORMS, given_names
from newscli.language.lexicon.meaning.senses import singular, term_of
from newscli.language.names.animacy import is_person_noun
from newscli.language.names.kinds import kind_by_words

# "Lund’s", "(Lund)" and "Lund," are Lund.
_WORD = re.compile(r"\w+(?:[-’'](?!s\b)\w+)*")
_OWNER = re.compile(r"^[^,]*[^\W_][’']s? (?=[a-z][^,]*$)")
_BODIES = frozenset(("police", "authorities"))  # of whom anybody may speak
_DEFINITE = POSSESSIVES | {"the"}
_FULL = 2  # words of a name: the first and the last
_LONG_NAME = 6  # letters of a name that one letter more or less, or another, leaves the same: "Heffner", "Hefner"


def may_be_one(one: str | None, other: str | None, *, unknown: bool = True) -> bool:
    """Return True if two names may be one speaker's: a shared word with a capital; where one is `unknown`, as said.

    A role, which has no name, may be anybody's. Last names may differ by a slip of one letter.
    """
    names = [_naming_words(name) for name in (one, other)]
    if not all(names):
        return unknown
    if _are_namesakes(*names):
        return False
    return not {*names[0]}.isdisjoint(names[1]) or _is_slip(names[0][-1], names[1][-1])


def is_surely_one(one: str | None, other: str | None) -> bool:
    """Return True if two names share a word, or two roles are told in the same words: "police", "Police"."""
    one, other = _without_owner(one or "", other or "")
    if may_be_one(one, other, unknown=False):
        return True
    told = [_telling(each) for each in (one, other)]
    return bool(told[0]) and told[0] == told[1] and not _naming_words(one)


def is_somebody_else(one: str | None, other: str | None, role: str = "", other_role: str = "") -> bool:
    """Return True if words that a source gives to `other` are given to `one`, who is not the same.

    Where the source names nobody ("a spokesman for the union"), what it says of the speaker must fit what is known of
    `one`; of "the mayor" it may be anybody of whom nothing is known. Words that a draft gives to nobody by name are
    somebody else's where their roles are two.
    """
    if one is None or other is None:
        return False
    one, other = _without_owner(one, other)
    named = [bool(_naming_words(name)) for name in (one, other)]
    if all(named):
        return not may_be_one(one, other)
    if any(_speaks_for(*pair) for pair in ((one, other), (other, one))):
        return False
    ours, theirs = _telling(f"{'' if named[0] else one} {role}"), _telling(f"{'' if named[1] else other} {other_role}")
    if not any(named):
        return bool(ours and theirs) and not (ours <= theirs or theirs <= ours)
    if named[0] and theirs and not ours:
        return other.lower().split()[0] not in _DEFINITE
    if not (ours and theirs):
        return False
    bodies = [_capitals("" if named[0] else one, role), _capitals("" if named[1] else other, other_role)]
    if all(bodies) and bodies[0].isdisjoint(bodies[1]):
        return True
    return (ours | _telling(one)).isdisjoint(theirs | _telling(other))


def _capitals(*roles: str) -> frozenset[str]:
    """Return whom roles are of: "Marn", "Steel" of "a spokesman for Marn Steel"."""
    words = [word for role in roles for word in _WORD.findall(role) if word[0].isupper()]
    return frozenset(word for word in words if word.lower() not in FUNCTION_WORDS and not _names_nobody(word))


def _speaks_for(role: str, body: str) -> bool:
    """Return True for "a spokesman for Marn Steel" and "Marn Steel"; not for a person's."""
    words = _naming_words(body)
    is_person = bool(words) and kind_by_words(tuple(word.lower() for word in words))[0] == "person"
    return not _naming_words(role) and not is_person and not _capitals(role).isdisjoint(words)


def _without_owner(one: str, other: str) -> tuple[str, str]:
    """Return "the lawyer" for "Ada Lund's lawyer", who isn't Lund, where the other is nobody's."""
    free = _OWNER.sub("the ", one), _OWNER.sub("the ", other)
    return (one, other) if one != free[0] and other != free[1] else free


def _naming_words(name: str | None) -> list[str]:
    """Return the words with a capital that name somebody; those after "a spokesman for" name whom he speaks for."""
    words = _WORD.findall(name or "")
    end = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), 0)
    if end and not any(word[0].isupper() and word.lower() not in FUNCTION_WORDS for word in words[:end]):
        words = _WORD.findall((name or "").partition(", ")[2])
    return [word for word in words if word[0].isupper() and not _names_nobody(word)]


def _telling(role: str) -> frozenset[str]:
    """Return what a role says of somebody: its nouns, each as its sense or base."""
    lows = [word.lower().removesuffix("'s").removesuffix("’s") for word in _WORD.findall(role)]
    return frozenset(term_of(low) for low in lows if low not in FUNCTION_WORDS)


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

"""Takes two names of speakers, returns whether they may be one person's."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations

from newscli.language.lexicon.closed_classes import FUNCTION_WORDS, NO_NAMES, POSSESSIVES, PREPOSITIONS
from newscli.language.lexicon.given_names import SHORT_FORMS, given_names
from newscli.language.lexicon.meaning import term_of
from newscli.language.lexicon.proper_nouns import HONORIFICS, PARTICLES, TITLES
from newscli.language.names.kinds import is_person_noun, kind_by_words
from newscli.language.words import singular, unaccented
from newscli.records import NamedTuple

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
    fullest = [_senses(each) for each in (one, other)]
    return bool(fullest[0]) and fullest[0] == fullest[1] and not _naming_words(one)


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
    ours, theirs = _senses(f"{'' if named[0] else one} {role}"), _senses(f"{'' if named[1] else other} {other_role}")
    if not any(named):
        return bool(ours and theirs) and not (ours <= theirs or theirs <= ours)
    if named[0] and theirs and not ours:
        return other.lower().split()[0] not in _DEFINITE
    if not (ours and theirs):
        return False
    bodies = [_capitals("" if named[0] else one, role), _capitals("" if named[1] else other, other_role)]
    if all(bodies) and bodies[0].isdisjoint(bodies[1]):
        return True
    return (ours | _senses(one)).isdisjoint(theirs | _senses(other))


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


def _senses(role: str) -> frozenset[str]:
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


# Takes names of people from many articles, returns which are one person's, and why.

_BLANKS = re.compile(r"[\s.,\-‐‑]+")
_SUFFIXES = frozenset(("jr", "sr", "junior", "senior", "ii", "iii"))
_LETTERS = str.maketrans({"ø": "o", "ß": "ss", "ł": "l", "æ": "ae", "œ": "oe", "’": "'", "`": "'", "ʼ": "'"})
# "Mueller" is "Müller", and "Michael" no "Michal".
_UMLAUT = re.compile(r"(?<=[aou])e(?=[b-df-hj-np-tv-xz])(?!l$)")
_SHORT = 4  # letters of a word in which that may be another name: "Joel"


class Form(NamedTuple):
    """A form of a name, in how many articles it is the fullest, and why it belongs to the person ("" for the name)."""

    name: str
    articles: int
    reason: str


class Person(NamedTuple):
    """Somebody, by the fullest form of the name and by the others; `doubtful` are people it may be as well."""

    name: str
    forms: tuple[Form, ...]
    doubtful: tuple[str, ...] = ()


def merge_names(names: Mapping[str, int], by_hand: Mapping[str, str]) -> list[Person]:
    """Return people, each with the forms of the name; `names` counts the articles of each.

    `by_hand` gives a form the name it belongs to; one that is given itself stands alone. Names are merged where they
    are spelled alike but for accents, hyphens and titles, where one has a middle name, where an initial fits one person
    alone, and where a last name, also "van der Lund" or "Lund-Orr", has one bearer alone. "Jr." and "Sr." are two.
    """
    free = [name for name in names if name not in by_hand and _words(name)]
    namesakes: dict[str, list[str]] = {}
    for name in free:
        namesakes.setdefault(_words(name)[-1], []).append(name)
    found = {name: _home(name, [each for each in namesakes[_words(name)[-1]] if each != name], names) for name in free}
    homes = {name: home for name, home in found.items() if home}
    homes |= {form: (name, "merged by hand") for form, name in by_hand.items() if form in names and form != name}
    people: dict[str, list[Form]] = {}
    for name, count in names.items():
        root, reason = _root(name, homes)
        people.setdefault(root, []).append(Form(name, count, reason))
    doubts = {name: _bearers(name, namesakes[_words(name)[-1]]) for name in free if name not in homes}
    merged = []
    for root, forms in people.items():
        forms.sort(key=lambda form: (form.name != root, -form.articles))
        merged.append(Person(root, tuple(forms), doubts.get(root, ())))
    return sorted(merged, key=lambda person: (-sum(form.articles for form in person.forms), person.name))


def _root(name: str, homes: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    reason, seen = homes[name][1] if name in homes else "", {name}
    while name in homes and homes[name][0] not in seen:
        name = homes[name][0]
        seen.add(name)
    return name, reason


def _home(name: str, others: list[str], names: Mapping[str, int]) -> tuple[str, str] | None:
    """Return the name that this one is a form of, and why; of two spellings the one in more articles stays."""
    words, rank = _words(name), (names[name], name)
    alike = [other for other in others if _words(other) == words]
    if len({_suffix(each) for each in (name, *alike)} - {""}) > 1:  # father and son
        alike = [other for other in alike if _suffix(other) == _suffix(name)]
    alike = [other for other in alike if (names[other], other) > rank]
    if alike:
        return max(alike, key=lambda other: names[other]), "another spelling"
    if _is_last_name(name):
        bearers = _bearers(name, others)
        return (bearers[0], "the last name of one alone") if len(bearers) == 1 else None
    middle = [other for other in others if len(_words(other)) > len(words) and _ends(other) == _ends(name)]
    if full := _fullest(middle):
        return full, "without the middle name"
    full = _fullest([other for other in others if _is_initial_of(words, _words(other))])
    return (full, "the initial of one alone") if full else None


def _ends(name: str) -> tuple[str, str]:
    return _words(name)[0], _words(name)[-1]


def _fullest(names: list[str]) -> str | None:
    """Return the fullest of names that may all be one person's; None where they are of several."""
    by_length = sorted(names, key=lambda name: (-len("".join(_words(name))), name))
    fits = all(_fit(_words(one), _words(other)) for one, other in combinations(names, 2))
    return by_length[0] if by_length and fits else None


def _fit(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return True for names of one last name of which the others are the same, or an initial; a middle may lack."""
    short, full = sorted((one, other), key=len)
    firsts = [(short[0], full[0]), *(zip(short[1:-1], full[1:-1], strict=False))]
    return one[-1] == other[-1] and all(a == b or (a[0] == b[0] and 1 in (len(a), len(b))) for a, b in firsts)


def _is_initial_of(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Return True for "T. Lund", "Tom J. Lund" and "Tom Jan Lund": each word is the other's, or its initial."""
    if not 1 < len(words) <= len(full) or not _fit(words, full):
        return False
    spelled = [each for each in zip(words[:-1], full, strict=False) if len(each[0]) < len(each[1])]
    return bool(spelled) and all(len(a) <= len(b) for a, b in zip(words[:-1], full, strict=False))


def _is_last_name(name: str) -> bool:
    """Return True for a last name alone: one word, "van der Lund", "Lund-Orr"."""
    words = _words(name)
    return len(words) == 1 or PARTICLES.issuperset(words[:-1]) or ("-" in name and not set(" .") & {*name})


def _bearers(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the fuller names that end in a last name; spellings of one name are one, and so is an initial of it."""
    words = _words(name)
    if not _is_last_name(name):
        return ()
    found: dict[tuple[str, str], str] = {}
    longer = [other for other in names if _ends_in(_words(other), words)]
    for other in longer:
        full = _words(other)
        if not any(_ends_in(_words(each), full) for each in longer if _is_last_name(other)):
            found.setdefault((full[0], _suffix(other)), other)
    initials = {first[0] for first, _ in found if len(first) > 1}
    suffixed = {first for first, suffix in found if suffix}
    return tuple(
        sorted(
            other
            for (first, suffix), other in found.items()
            if first not in initials and (suffix or first not in suffixed)
        )
    )


def _ends_in(full: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return len(full) > len(words) and full[-len(words) :] == words


def _suffix(name: str) -> str:
    last = _BLANKS.split(name.lower().rstrip(".,"))[-1]
    return last[0] + last[-1] if last in _SUFFIXES else ""


@lru_cache(10_000)
def _words(name: str) -> tuple[str, ...]:
    words = [word for word in _BLANKS.split(unaccented(name.lower().translate(_LETTERS))) if word]
    words = [_UMLAUT.sub("", word) if len(word) > _SHORT else word for word in words]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    while len(words) > 1 and (words[0] in HONORIFICS or words[0] in TITLES):
        words.pop(0)
    return tuple(words)

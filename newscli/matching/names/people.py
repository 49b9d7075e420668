"""Takes names of people from many articles, returns which are one person's, and why."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from newscli.language.lexicon.titles import HONORIFICS, TITLES
from newscli.language.words import unaccented

_BLANKS = re.compile(r"[\s.\-‐‑]+")


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
    alone, and where a last name has one bearer alone.
    """
    homes: dict[str, tuple[str, str]] = {}
    free = [name for name in names if name not in by_hand]
    namesakes: dict[str, list[str]] = {}
    for name in free:
        namesakes.setdefault("".join(_words(name)[-1:]), []).append(name)
    for name in free:
        others = [other for other in namesakes.get(_words(name)[-1], ()) if other != name] if _words(name) else []
        if found := _home(name, others, names):
            homes[name] = found
    for form, name in by_hand.items():
        if form in names and form != name:
            homes[form] = (name, "merged by hand")
    people: dict[str, list[Form]] = {}
    for name, count in names.items():
        root, reason = _root(name, homes)
        people.setdefault(root, []).append(Form(name, count, reason))
    doubts = {name: _bearers(name, namesakes[_words(name)[-1]]) for name in free if name not in homes and _words(name)}
    return sorted(
        (
            Person(
                root, tuple(sorted(forms, key=lambda form: (form.name != root, -form.articles))), doubts.get(root, ())
            )
            for root, forms in people.items()
        ),
        key=lambda person: (-sum(form.articles for form in person.forms), person.name),
    )


def _root(name: str, homes: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    """Return the person that a name leads to, and the reason of its first step."""
    reason, seen = homes[name][1] if name in homes else "", {name}
    while name in homes and homes[name][0] not in seen:
        name = homes[name][0]
        seen.add(name)
    return name, reason


def _home(name: str, others: list[str], names: Mapping[str, int]) -> tuple[str, str] | None:
    """Return the name that this one is a form of, and why; of two spellings the one in more articles stays."""
    words = _words(name)
    if not words:
        return None
    rank = (names[name], name)
    alike = [other for other in others if _words(other) == words and (names[other], other) > rank]
    if alike:
        return max(alike, key=lambda other: names[other]), "another spelling"
    fuller = [other for other in others if len(_words(other)) > len(words)]
    if len(words) == 1:
        bearers = _bearers(name, others)
        return (bearers[0], "the last name of one alone") if len(bearers) == 1 else None
    middle = [other for other in fuller if (_words(other)[0], _words(other)[-1]) == (words[0], words[-1])]
    if len(middle) == 1:
        return middle[0], "without the middle name"
    return _spelled_out(words, others)


def _spelled_out(words: tuple[str, ...], others: Iterable[str]) -> tuple[str, str] | None:
    if len(words[0]) > 1:
        return None
    found = [
        other
        for other in others
        if len(full := _words(other)) > 1 and len(full[0]) > 1 and full[0][0] == words[0] and full[-1] == words[-1]
    ]
    return (found[0], "the initial of one alone") if len(found) == 1 else None


def _bearers(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the fuller names that end in a last name; spellings of one name are one, and so is an initial of it."""
    words = _words(name)
    if len(words) != 1:
        return ()
    found: dict[tuple[str, str], str] = {}
    for other in names:
        full = _words(other)
        if len(full) > 1 and full[-1] == words[0]:
            found.setdefault((full[0], full[-1]), other)
    initials = {first[0] for first, _ in found if len(first) > 1}
    return tuple(sorted(other for (first, _), other in found.items() if first not in initials))


@lru_cache(10_000)
def _words(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared: in lower case, without accents, hyphens and titles."""
    words = [word for word in _BLANKS.split(unaccented(name.lower())) if word]
    while len(words) > 1 and (words[0] in HONORIFICS or words[0] in TITLES):
        words.pop(0)
    return tuple(words)

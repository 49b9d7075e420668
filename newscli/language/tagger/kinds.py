"""The tags that a word in lower case may have by the lexicon, for itself or as a form of another word."""

from functools import cache

from newscli.language.lexicon.inflection import FORMS
from newscli.language.lexicon.verbs import verb_table
from newscli.language.linear_model import read_rows
from newscli.language.tags import code

_NOUN, _ADJECTIVE, _ADVERB = code("NOUN"), code("ADJECTIVE"), code("ADVERB")
# The kinds of words as `kinds.tsv` has them, and the tags of each form of a word, by its kind.
_IS_NOUN, _IS_VERB, _IS_ADJECTIVE, _IS_ADVERB = "nvjr"
_OF_BASE = {
    _IS_NOUN: _NOUN,
    _IS_VERB: code("BASE") + code("PRESENT"),
    _IS_ADJECTIVE: _ADJECTIVE,
    _IS_ADVERB: _ADVERB,
}
_OF_ENDING: dict[str, dict[str, str]] = {
    "s": {_IS_NOUN: code("PLURAL"), _IS_VERB: code("THIRD")},
    "ed": {_IS_VERB: code("PAST") + code("PARTICIPLE")},
    "ing": {_IS_VERB: code("GERUND")},
    "er": {_IS_ADJECTIVE: _ADJECTIVE, _IS_ADVERB: _ADVERB},
    "est": {_IS_ADJECTIVE: _ADJECTIVE, _IS_ADVERB: _ADVERB},
}
# What may be any verb's form: "the meeting", "the closed road".
_TOO = {"ing": _NOUN + _ADJECTIVE, "ed": _ADJECTIVE}
_TOO_ENDINGS = tuple(_TOO)
_LAST_LETTERS = frozenset([ending[-1] for ending in _OF_ENDING])
# The tag of each form of a verb but the base, by its letter.
_OF_VERB = {letter: code(name) for name, letter in FORMS.items() if name != "BASE"}


@cache
def _table() -> dict[str, str]:
    """Return the kinds of words by WordNet, the most usual first; a capital: five of six uses or more."""
    table: dict[str, str] = {}
    for kinds, words in read_rows("newscli.language.tagger", "kinds.tsv", "kinds").items():
        table.update(dict.fromkeys(words.split(" "), kinds))
    return table


def known_tags(low: str) -> str:
    """Return the characters of the tags that a word may have, the most usual first, "" where no table knows it.

    "!" at the end says that the first is the most usual by far.
    """
    own = _kinds(low)
    irregular = _irregular(low)
    inflected = _inflected(low) if low[-1] in _LAST_LETTERS else ""
    if not irregular and not inflected and not low.endswith(_TOO_ENDINGS):
        return _of_kinds(own)
    mark = "!" if not irregular and (inflected or own[:1].isupper()) and not inflected.isalnum() else ""
    of_own = _of_kinds(own).rstrip("!")
    first = of_own if low.endswith("er") else ""  # a porter is not more port
    tags = "".join(dict.fromkeys(irregular + first + inflected.rstrip("!") + of_own))
    for ending, more in _TOO.items():
        if tags and low.endswith(ending):
            tags = "".join(dict.fromkeys(tags + more))
    return tags + mark


def is_noun(low: str) -> bool:
    """Return True if a word itself, not what it is a form of, may be a noun."""
    return _IS_NOUN in _kinds(low).lower()


@cache
def _of_kinds(kinds: str) -> str:
    return "".join(map(_OF_BASE.__getitem__, kinds.lower())) + ("!" if kinds[:1].isupper() else "")


def _kinds(base: str) -> str:
    """Return the letters of the kinds of a word, by WordNet and by the table of verbs."""
    verbs = verb_table()
    verb = verbs.american(base)
    kinds = _table().get(base, "") or (_table().get(verb, "") if verb else "")
    if verb is None:
        return kinds
    base = verb
    if not kinds:
        if verbs.is_noun_first(base):
            return _IS_NOUN + _IS_VERB
        return (_IS_VERB if verbs.is_noun_too(base) else _IS_VERB.upper()) + _IS_NOUN
    if _IS_VERB not in kinds.lower():
        return kinds + _IS_VERB
    return kinds + _IS_NOUN if verbs.is_noun_at_all(base) and _IS_NOUN not in kinds.lower() else kinds


def _irregular(low: str) -> str:
    """Return the tags of forms of irregular verbs that their ending does not show: *found*, *put*."""
    verbs = verb_table()
    if low.endswith(("s", "ing")) or not (low.endswith("ed") or verbs.is_irregular(low)):
        return ""
    readings = [form for form in verbs.readings(low) if low != form.base + "ed"]
    letters = dict.fromkeys(letter for form in readings for letter in form.forms)
    return "".join(_OF_VERB[letter] for letter in letters if letter in _OF_VERB)


def _inflected(low: str) -> str:
    """Return the tags of a word with an ending: of *claims* those of a noun and a verb; *seed* is no form of *see*."""
    verbs = verb_table()
    for ending, tags in _OF_ENDING.items():
        if low.endswith(ending) and len(low) > len(ending) + 1:
            for base in _bases(low, ending):
                kinds = _kinds(base)
                found = "".join(tags[kind] for kind in kinds.lower() if kind in tags)
                if found and not (ending == "ed" and base in verbs and _kinds(low) and not verbs.readings(low)):
                    return found + ("!" if ending == "s" and kinds[0].isupper() else "")
    return ""


def _bases(low: str, ending: str) -> list[str]:
    """Return what a word may be a form of, by its ending: "stopped" of "stop", "quizzes" of "quiz"."""
    stem = low[: -len(ending)]
    if ending == "s":
        return [
            stem,
            *([stem[:-1]] if stem[-1] == "e" != stem[-2] else []),
            *([stem[:-2] + "y"] if stem.endswith("ie") else []),
            *([stem[:-2]] if stem.endswith(("sse", "zze")) else []),
        ]
    bases = [stem + "e"]
    if len(stem) > 2 and stem[-1] == stem[-2]:
        bases.append(stem[:-1])
    if stem.endswith("i"):
        bases.append(stem[:-1] + "y")
    return [*bases, stem]

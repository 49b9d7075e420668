"""Takes a word of news, returns what it counts as: the sense that it shares with other words, or its stem."""

from functools import cache

from newscli.language.lexicon.meaning.synonyms import KINDRED, SENSES
from newscli.language.lexicon.saying import says
from newscli.language.lexicon.verbs import verb_table

_SAYING = frozenset(("say", "state", "tell"))
TELLING_LETTERS = 6  # letters that tell a word from others, as "derailed" and "derailment"
# Endings that make one word of another, the longest first: "donation", "arrival", "smoker".
_ENDINGS = (
    "ation",
    "ition",
    "ement",
    "ment",
    "ance",
    "ence",
    "ing",
    "ion",
    "ery",
    "al",
    "er",
    "or",
    "ive",
    "ed",
    "e",
    "y",
)
_BE = frozenset(("is", "are", "was", "were", "been", "being", "be"))
_STEM = 4  # letters before an ending
_PLURALS = (
    ("children", "child"),
    ("men", "man"),
    ("ies", "y"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("s", ""),
)


@cache
def _senses() -> dict[str, str]:
    return {word: each.name for each in reversed(SENSES) for word in each.words.split()}


PHRASE_ENDS = frozenset(word.split("-", 1)[1] for each in SENSES for word in each.words.split() if "-" in word)
PEOPLE_SENSES = frozenset(each.name for each in SENSES if each.people)
BEFALLING = frozenset(each.name.upper() for each in SENSES if each.people == "by")


@cache
def term_of(word: str) -> str:
    """Return what a word in lower case counts as: the name of its sense in capitals, or its stem."""
    return sense_of(word) or _stem(base_of(word))


@cache
def sense_of(word: str) -> str | None:
    """Return the name of the sense of a word in lower case, in capitals, or None."""
    known = _senses()
    sense = (
        known.get(word) or known.get(base_of(word)) or next(filter(None, map(known.get, _without_ending(word))), None)
    )
    return sense.upper() if sense else None


def _without_ending(word: str) -> tuple[str, ...]:
    """Return what a form of a verb that no table has may come from: "winched", "winching"."""
    ending = next((each for each in ("ed", "ing") if word.endswith(each)), "")
    base = word.removesuffix(ending)
    return (base, base + "e") if ending and len(base) >= _STEM else ()


def _stem(base: str) -> str:
    ending = next((each for each in _ENDINGS if base.endswith(each) and len(base) - len(each) >= _STEM), "")
    return base.removesuffix(ending)


@cache
def kindred(sense: str) -> frozenset[str]:
    """Return the senses that often stand for one, itself not among them."""
    return frozenset(each for row in _kindred_rows() if sense in row for each in row) - {sense}


@cache
def _kindred_rows() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row.upper().split()) for row in KINDRED)


@cache
def phrase_of(word: str, after: str) -> str | None:
    """Return what a verb counts as together with a word soon after it, if they tell one thing: "stepped down"."""
    base = "be" if word in _BE else base_of(word)
    sense = _senses().get(f"{base}-{after}")
    return sense.upper() if sense else None


@cache
def is_of_saying(word: str) -> bool:
    """Return True for a form of a verb of saying, which tells nothing of what is told."""
    return says(word, _SAYING)


def base_of(word: str) -> str:
    """Return the base of a verb's form or the singular of a noun, of a word in lower case."""
    form = verb_table().get(word)
    return form.base if form else singular(word)


@cache
def singular(word: str) -> str:
    """Return a noun without the ending of its plural."""
    if word == "men":
        return "man"
    if len(word) < len("gas") + 1 or word.endswith(("ss", "us", "is")):
        return word
    for ending, instead in _PLURALS:
        if word.endswith(ending):
            return word[: -len(ending)] + instead
    return word

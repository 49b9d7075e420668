"""
In: words; out: a letter for each that tells what kind of word it is, so that patterns can be matched over kinds.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from newscli.language.lexicon.calendar import MONTHS, MONTHS_SHORT, PARTS_OF_DAY, SEASONS, WEEKDAYS
from newscli.language.lexicon.closed_classes import (
    ARTICLES,
    BE,
    BE_SHORT,
    COORDINATORS,
    DEMONSTRATIVES,
    DO,
    DO_NOT,
    HAVE,
    HAVE_SHORT,
    MODALS,
    MODALS_SHORT,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    QUANTIFIERS,
    QUESTIONS,
    REFLEXIVES,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
)
from newscli.language.lexicon.titles import FULL_TITLES, TITLES
from newscli.language.lexicon.verbs import VerbForm, verb_table
from newscli.language.words import word_set

# What each letter stands for, with the words that always have it; other letters come from forms and capitals:
# N a capitalised word, n a noun or whatever is not known, j an adjective, # a number, y a time, b Z V v G verbs
# (see _FORM_TAGS), and the marks of punctuation.
CLOSED = {
    "d": ARTICLES | DEMONSTRATIVES - {"that"} | QUANTIFIERS,
    "p": POSSESSIVES | {"whose"},
    "h": SUBJECTS | {"there"},
    "m": OBJECTS - SUBJECTS | REFLEXIVES,
    "w": RELATIVES - {"whose"},
    "W": QUESTIONS | {"if"},
    "t": frozenset(("that",)),
    "T": frozenset(("to",)),
    "O": frozenset(("of",)),
    "o": PREPOSITIONS,
    "s": SUBORDINATORS - {"if", "where"},
    "c": COORDINATORS,
    "M": MODALS | MODALS_SHORT,
    "B": BE | BE_SHORT,
    "H": HAVE | HAVE_SHORT,
    "D": DO | DO_NOT,
    "x": word_set("not never n’t n't"),
    "r": word_set("""
    also just even still now then again later earlier already only often always once soon ever instead perhaps
    maybe too very quite rather almost here there today yesterday tomorrow tonight long well far ago meanwhile
    however nonetheless nevertheless indeed moreover else together back away aside sometimes further online
"""),
    "y": frozenset((*WEEKDAYS, *MONTHS, *MONTHS_SHORT[:2], *MONTHS_SHORT[6:], *PARTS_OF_DAY))
    | word_set("week weeks month months year years day days hour hours minutes weekend decade")
    | set(SEASONS) - {"fall"},
    "j": word_set("""
    new old former own last next first second third other same good bad great big small high low little young
    early late recent current past future main major key top senior public private local national federal
    foreign political military economic social financial legal american british french german russian chinese
    european important possible likely able sure real true false free full open strong weak right wrong best
    worst better worse whole few less least certain clear different several fellow longtime vice deputy chief
    general prime ready happy unclear afraid aware acting
"""),
}
_LY_NOUNS = "family assembly anomaly monopoly butterfly belly bully jelly lily homily melancholy"
_NOUNS_IN_LY = frozenset(_LY_NOUNS.split())
_NOUNS_LIKE_ADJECTIVES = frozenset({"executive", "critic", "politician", "principal", "hospital", "cardinal"})
_PREFIXES = frozenset({"al-", "el-", "ar-", "as-", "an-", "ad-", "at-", "az-"})  # of names: "al-Kasim"
_MARKS = {
    ",": ",", ";": ";", ":": ":", ".": ".", "?": ".", "!": ".", "…": ".", "...": ".", "—": "-", "–":
    "-", "--": "-", "-": "-", "―": "-", "‒": "-", "⸺": "-", "(": "(", ")": ")", "[": "(", "]": ")", "’s": "'",
    "'s": "'", "’": "'", "'": "'", "%": "n", "$": "#", "&": "c", "/": "c", "•": "*", "*": "*",
}  # fmt: skip
_ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "able", "ible", "ish", "less", "ical", "ian", "ary", "ic", "al")
# Verb forms by the letters of their forms: V past or participle, v participle alone, Z third person, b base, G gerund.
_FORM_TAGS = {"d": "V", "n": "v", "z": "Z", "b": "b", "g": "G"}


@cache
def _words() -> dict[str, str]:
    table: dict[str, str] = {}
    for tag, words in CLOSED.items():
        for word in words:
            table[word] = tag
    table.update(_MARKS)
    table["her"] = "m"
    return table


def _unknown(low: str) -> str:
    if low[0].isdigit():
        return "#"
    if low.endswith("ly") and len(low) > 4 and low not in _NOUNS_IN_LY:
        return "r"
    if low.endswith("ed") and len(low) > 4:
        return "V"
    if low.endswith("ing") and len(low) > 5 and not low.endswith("thing"):
        return "G"
    return "j" if low.endswith(_ADJECTIVE_ENDINGS) and low not in _NOUNS_LIKE_ADJECTIVES else "n"


@lru_cache(4096)
def _verb(low: str) -> str | None:
    form = verb_table().get(low)
    if form is None or (form.forms == "z" and verb_table().is_noun_first(form.base)):
        return None
    return tag_of(form)


def tag_of(form: VerbForm) -> str:
    """Return the letter of a form of a verb."""
    if "d" in form.forms:
        return "b" if "b" in form.forms else "V"
    return _FORM_TAGS[form.forms[0]]


@lru_cache(8192)
def tag_word(word: str, low: str, begins: bool, more: Callable[[str], str | None]) -> str:
    """Return the letter of one word, without looking at its neighbours.

    `begins` where a capital tells nothing; `more` knows words that are not listed here.
    """
    capital = word[0].isupper() or (len(low) > 3 and low[:3] in _PREFIXES and word[3].isupper())
    tag = _words().get(low)
    if tag is None and (begins or not capital):
        tag = _verb(low) or more(low)
    if capital and not (begins and tag):
        title = low.rstrip(".").removesuffix("-elect")
        if title in (FULL_TITLES if word.isupper() else TITLES):  # the SEC is no secretary
            return "L"
        if tag not in ("y", "h") and (low != "may" or not begins):
            return "N"
    return tag or (_unknown(low) if not capital else "N")

"""Tag words: takes a word, returns its class (see `newscli.language.word_classes`), whatever its neighbours are.

The quick tagger of quotes and noun runs; `newscli.language.tagger`, which looks at neighbours, is that of the document.
What it lists beside the lexicon is from general knowledge.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from newscli.language import word_classes as classes
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
from newscli.language.word_classes import ADJECTIVE, ADVERB, BASE, GERUND, NAME, NOUN, NUMBER, PAST, TITLE
from newscli.language.words import word_set

# The classes whose words can be listed; other classes come from forms and capitals, and from the marks below.
CLOSED = {
    classes.DET: ARTICLES | DEMONSTRATIVES - {"that"} | QUANTIFIERS,
    classes.POSSESSIVE: POSSESSIVES | {"whose"},
    classes.SUBJECT: SUBJECTS | {"there"},
    classes.OBJECT: OBJECTS - SUBJECTS | REFLEXIVES,
    classes.WHO: RELATIVES - {"whose"},
    classes.WHAT: QUESTIONS | {"if"},
    classes.THAT: frozenset(("that",)),
    classes.TO: frozenset(("to",)),
    classes.OF: frozenset(("of",)),
    classes.PREP: PREPOSITIONS,
    classes.SUBORD: SUBORDINATORS - {"if", "where"},
    classes.CONJ: COORDINATORS,
    classes.MODAL: MODALS | MODALS_SHORT,
    classes.BE: BE | BE_SHORT,
    classes.HAVE: HAVE | HAVE_SHORT,
    classes.DO: DO | DO_NOT,
    classes.NOT: word_set("not never n’t n't"),
    classes.ADVERB: word_set("""
    also just even still now then again later earlier already only often always once soon ever instead perhaps
    maybe too very quite rather almost here there today yesterday tomorrow tonight long well far ago meanwhile
    however nonetheless nevertheless indeed moreover else together back away aside sometimes further online
"""),
    classes.TIME: frozenset((*WEEKDAYS, *MONTHS, *MONTHS_SHORT[:2], *MONTHS_SHORT[6:], *PARTS_OF_DAY))
    | word_set("week weeks month months year years day days hour hours minutes weekend decade")
    | set(SEASONS) - {"fall"},
    classes.ADJECTIVE: word_set("""
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
_PEOPLE_LIKE_ADJECTIVES = "executive critic politician principal hospital cardinal official"
_NOUNS_LIKE_ADJECTIVES = frozenset(_PEOPLE_LIKE_ADJECTIVES.split())
_PREFIXES = frozenset({"al-", "el-", "ar-", "as-", "an-", "ad-", "at-", "az-"})  # of names: "al-Kasim"
_MARK_CLASSES = (
    (",", classes.COMMA),
    (";", classes.SEMICOLON),
    (":", classes.COLON),
    (". ? ! … ...", classes.STOP),
    ("— – -- - ― ‒ ⸺", classes.DASH),
    ("( [", classes.OPEN),
    (") ]", classes.CLOSE),
    ("’s 's ’ '", classes.OWNER),
    ("%", NOUN),
    ("$", NUMBER),
    ("& /", classes.CONJ),
    ("• *", classes.BULLET),
)
_MARKS = {mark: kind for marks, kind in _MARK_CLASSES for mark in marks.split()}
_NEVER_NAMES = (classes.TIME, classes.SUBJECT)
_ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "able", "ible", "ish", "less", "ical", "ian", "ary", "ic", "al")
# The classes of forms of verbs; a form that is both past and participle counts as past.
_FORM_TAGS = {
    "d": classes.PAST,
    "n": classes.PARTICIPLE,
    "z": classes.THIRD,
    "b": classes.BASE,
    "g": classes.GERUND,
}


@cache
def _words() -> dict[str, str]:
    table: dict[str, str] = {}
    for tag, words in CLOSED.items():
        for word in words:
            table[word] = tag
    table.update(_MARKS)
    table["her"] = classes.OBJECT
    return table


def _unknown(low: str) -> str:
    if low[0].isdigit():
        return NUMBER
    if low.endswith("ly") and len(low) > 4 and low not in _NOUNS_IN_LY:
        return ADVERB
    if low.endswith("ed") and len(low) > 4:
        return PAST
    if low.endswith("ing") and len(low) > 5 and not low.endswith("thing"):
        return GERUND
    return ADJECTIVE if low.endswith(_ADJECTIVE_ENDINGS) and low not in _NOUNS_LIKE_ADJECTIVES else NOUN


@lru_cache(4096)
def _verb(low: str) -> str | None:
    form = verb_table().get(low)
    if form is None or (form.forms == "z" and verb_table().is_noun_first(form.base)):
        return None
    return tag_of(form)


def tag_of(form: VerbForm) -> str:
    """Return the class of a form of a verb."""
    if "d" in form.forms:
        return BASE if "b" in form.forms else PAST
    return _FORM_TAGS[form.forms[0]]


@lru_cache(8192)
def tag_word(word: str, low: str, begins: bool, more: Callable[[str], str | None]) -> str:
    """Return the class of one word, without looking at its neighbours.

    `begins` is True where a capital shows nothing; `more` knows words that are not listed here.
    """
    capital = word[0].isupper() or (len(low) > 3 and low[:3] in _PREFIXES and word[3].isupper())
    tag = _words().get(low)
    if tag is None and (begins or not capital):
        tag = _verb(low) or more(low)
    if capital and not (begins and tag):
        title = low.rstrip(".").removesuffix("-elect")
        if title in (FULL_TITLES if word.isupper() else TITLES):  # the SEC is no secretary
            return TITLE
        if tag not in _NEVER_NAMES and (low != "may" or not begins):
            return NAME
    return tag or (_unknown(low) if not capital else NAME)

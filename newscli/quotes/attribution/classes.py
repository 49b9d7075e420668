"""Classes of words: takes words with the document's tags, returns their classes (see `newscli.language.word_classes`).

The document chose the tag by the neighbours; quotes tells fewer classes apart, and reads some words always alike.
"""

import re
from collections.abc import Set

from newscli.language import word_classes as classes
from newscli.language.lexicon.closed_classes import (
    COORDINATORS,
    FLOATING,
    NUMBERS,
    PREPOSITIONS,
    QUANTIFIERS,
    QUESTION_ADVERBS,
    SUBORDINATORS,
)
from newscli.language.lexicon.titles import FULL_TITLES, TITLES
from newscli.language.lexicon.verbs import verb_table
from newscli.language.tags import UNIVERSAL, code, codes
from newscli.language.word_classes import (
    ADJECTIVE,
    DETERMINERS,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    PARTICIPLE,
    PAST,
    SUBJECT,
    TIME,
    TITLE,
    VERB_FORMS,
)
from newscli.language.words import word_set

# The tags of each class; the words of other tags count as nouns.
_OF_TAGS = (
    (classes.DET, "DET QUANTITY DET_ALONE"),
    (classes.POSSESSIVE, "POSSESSIVE"),
    (SUBJECT, "SUBJECT THERE"),
    (classes.OBJECT, "OBJECT REFLEXIVE"),
    (classes.WHO, "WHO WH_DET"),
    (classes.WHAT, "WHAT WHERE IF"),
    (classes.THAT, "THAT THAT_WHO"),
    (classes.TO, "TO PREP_TO"),
    (classes.OF, "OF"),
    (classes.PREP, "PREP PARTICLE"),
    (classes.SUBORD, "SUBORD"),
    (classes.CONJ, "CONJ SLASH"),
    (classes.MODAL, "MODAL"),
    (classes.BE, "BE"),
    (classes.HAVE, "HAVE"),
    (classes.DO, "DO"),
    (classes.NOT, "NOT"),
    (classes.ADVERB, "ADVERB TODAY"),
    (TIME, "TIME CALENDAR"),
    (ADJECTIVE, "ADJECTIVE"),
    (NUMBER, "NUMBER MONEY"),
    (NAME, "NAME"),
    (TITLE, "TITLE"),
    (PAST, "PAST"),
    (PARTICIPLE, "PARTICIPLE"),
    (classes.THIRD, "THIRD"),
    (classes.BASE, "PRESENT BASE"),
    (classes.GERUND, "GERUND"),
    (classes.COMMA, "COMMA"),
    (classes.SEMICOLON, "SEMICOLON"),
    (classes.COLON, "COLON"),
    (classes.STOP, "STOP"),
    (classes.DASH, "DASH HYPHEN"),
    (classes.OPEN, "OPEN"),
    (classes.CLOSE, "CLOSE"),
    (classes.OWNER, "OWNER"),
    (classes.BULLET, "BULLET"),
)
_BY_CODE = dict.fromkeys(UNIVERSAL, NOUN) | {tag: kind for kind, names in _OF_TAGS for tag in codes(names)}
# Words that are read alike whatever their tag, since features tell their uses apart.
_ALIKE: tuple[tuple[str, Set[str]], ...] = (
    (classes.DET, QUANTIFIERS - {"several", "few"}),
    (classes.PREP, PREPOSITIONS),
    (classes.SUBORD, SUBORDINATORS - {"if", "where", "once"}),
    (classes.CONJ, COORDINATORS),
    (classes.WHAT, QUESTION_ADVERBS | {"whatever", "what"}),
    (classes.NOT, word_set("never")),
    (NOUN, NUMBERS | word_set("@ season seasons quarter quarters century centuries hundred thousand million billion")),
    (classes.HAVE, word_set("had")),
    (NAME, word_set("&")),
    (classes.ADVERB, word_set("there once well back")),
    (
        ADJECTIVE,
        word_set("""
            first second third last next past other own same least less several few certain fellow longtime vice deputy
        """),
    ),
)
_ALWAYS = {word: kind for kind, words in _ALIKE for word in words}
_PREFIXES = frozenset({"al-", "el-", "ar-", "as-", "an-", "ad-", "at-", "az-"})  # of names: "al-Kasim"
# A word with a hyphen is one of these, whatever its last part is.
_JOINED = frozenset((NOUN, NAME, TITLE, ADJECTIVE, classes.ADVERB, NUMBER, classes.DASH, classes.OBJECT))
# These are told from one another by what stands beside them where they have the form of a past.
_OF_PAST_FORM = frozenset((PARTICIPLE, ADJECTIVE))
_DET, _TIME = code("DET"), code("TIME")
_ACCORDING = "according"
_BEFORE_FLOATING = NOMINAL | classes.AUXILIARIES | {SUBJECT}
_NEVER_NAMES = frozenset((TIME, SUBJECT))


class Classes(dict[str, str]):
    """The classes of words as spelled, each with the character of its tag in `newscli.language.tags` after it.

    `begins` is True for words that stand where a capital shows nothing. Each class is worked out when first asked for.
    """

    def __init__(self, *, begins: bool) -> None:
        """Begin with no class worked out."""
        self._begins = begins

    def __missing__(self, key: str) -> str:
        """Work out the class of a word and its tag."""
        if len(self) > _MOST_KEPT:
            self.clear()
        found = self[key] = _class(key[:-1], key[-1], begins=self._begins)
        return found


_MOST_KEPT = 20_000
# A participle that may be a past, until its neighbours are seen.
DESCRIBING = "\0"
_AFTER_FLOATING = (classes.VERBS - {classes.GERUND}) | {DESCRIBING}
_DETERMINED = f"(?<=[{''.join(DETERMINERS)}]){DESCRIBING}"
_DESCRIBED = f"(?<=[{ADJECTIVE}{classes.OWNER}]){DESCRIBING}(?=[{''.join(NOMINAL | {ADJECTIVE, DESCRIBING})}])"
_FLOATING = re.compile(
    f"(?<=[{''.join(_BEFORE_FLOATING)}]){classes.DET}(?=[{''.join(map(re.escape, _AFTER_FLOATING))}])"
)
_HAS_SAID = re.compile(f"(?<={classes.SPEECH}{SUBJECT}){classes.BE}(?={PAST})")
_NOUN_TIME = NOUN + TIME
_COMPOUND = re.compile(f"(?<={NOUN}){TIME}")
_UNITS, _COUNTED = frozenset(("year", "day", "week", "hour")), NUMBERS | {"half", "quarter"}
_BEFORE_NOUN = re.compile(f"{_DETERMINED}|{_DESCRIBED}")


def _class(word: str, tag: str, *, begins: bool) -> str:
    low = word.lower()
    if low[-1] == "." and low[:-1].isalpha():
        word, low = word[:-1], low[:-1]  # "Feb." is February whatever its stop
    if begins and low == _ACCORDING:
        return NAME  # the models learnt it so: what capital begins a sentence is a phrase before its source
    kind = _ALWAYS.get(low) or _by_form(low, tag)
    if not word[0].isupper() and not (low[:3] in _PREFIXES and word[3:4].isupper()):
        return kind
    title = low.rstrip(".").removesuffix("-elect")
    if title in (FULL_TITLES if word.isupper() else TITLES):  # the SEC is no secretary
        return TITLE if not begins or kind in (NAME, NOUN, TITLE) else kind
    if tag == _TIME:
        return kind if begins else NAME  # "the Morning Ledger"
    return kind if begins or kind in _NEVER_NAMES else NAME


def _by_form(low: str, tag: str) -> str:
    if low[0].isdigit():
        return NUMBER
    if low == "that":
        return classes.DET if tag == _DET else classes.THAT  # "That is true" has no noun
    kind = _BY_CODE[tag]
    if kind not in _JOINED and "-" in low[1:]:
        return ADJECTIVE if kind in VERB_FORMS else NOUN  # "far-reaching", "a three-hour talk", "a follow-up"
    return DESCRIBING if kind in _OF_PAST_FORM and _may_be_past(low) else kind


def _may_be_past(low: str) -> bool:
    return low[-2:] == "ed" or verb_table().has_form(low, "PAST")


def with_participles_told(tags: str) -> str:
    """Return classes where a participle that may be a past is an adjective before a noun, and a past elsewhere.

    The passive is told by the auxiliary before it: *an old, [rotten] pier*, *it was [closed]*.
    """
    return _BEFORE_NOUN.sub(ADJECTIVE, tags).replace(DESCRIBING, PAST) if DESCRIBING in tags else tags


def with_floating_told(tags: str, spelled: list[str]) -> str:
    """Return classes where *both* between a subject and its verb is an adverb: *Ferro and Lund [both] said*.

    `spelled` are the words, each with a character for its tag after it.
    """
    places = [match.start() for match in _FLOATING.finditer(tags)]
    floats = [at for at in places if spelled[at][:-1] in FLOATING]
    return "".join([classes.ADVERB if at in floats else tag for at, tag in enumerate(tags)]) if floats else tags


def with_has_told(tags: str, lows: list[str]) -> str:
    """Return classes where *’s* after speech and before *said* is *has*: *“It leaks,” she[’s] said.*"""
    places = [match.start() for match in _HAS_SAID.finditer(tags) if lows[match.start() + 1] == "said"]
    return "".join([classes.HAVE if at in places else tag for at, tag in enumerate(tags)]) if places else tags


def with_compounds_told(tags: str, lows: list[str]) -> str:
    """Return classes where *year* after another noun is no time: *a school [year]*, not *a half hour*."""
    if _NOUN_TIME not in tags:
        return tags
    places = [match.start() for match in _COMPOUND.finditer(tags)]
    nouns = [at for at in places if lows[at] in _UNITS and lows[at - 1] not in _COUNTED]
    return "".join([NOUN if at in nouns else tag for at, tag in enumerate(tags)]) if nouns else tags


WITHIN, FIRST = Classes(begins=False), Classes(begins=True)

"""Tags as quotes reads them: takes words with the document's tags, returns the tags, some words' read always alike."""

import re
from collections.abc import Set

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
from newscli.language.tags import code, codes, compile_pattern
from newscli.language.words import word_set

# Words that are read alike whatever their tag, since features tell their uses apart: the set of their tags, and one.
_ALIKE: tuple[tuple[str, str, Set[str]], ...] = (
    ("DETS", "QUANTITY", QUANTIFIERS - {"several", "few"}),
    ("PREPS", "PREP", PREPOSITIONS),
    ("SUBORD", "SUBORD", SUBORDINATORS - {"if", "where", "once"}),
    ("CONJS", "CONJ", COORDINATORS),
    ("WHAT_WORDS", "WHAT", QUESTION_ADVERBS | {"whatever", "what"}),
    ("NOT", "NOT", word_set("never")),
    (
        "NOUN_WORDS",
        "NOUN",
        NUMBERS | word_set("@ season seasons quarter quarters century centuries hundred thousand million billion"),
    ),
    ("HAVE", "HAVE_PAST", word_set("had")),
    ("NAME", "NAME", word_set("&")),
    ("ADVERBS", "ADVERB", word_set("there once well back")),
    (
        "ADJECTIVE",
        "ADJECTIVE",
        word_set("""
            first second third last next past other own same least less several few certain fellow longtime vice deputy
        """),
    ),
)
_ALWAYS = {word: (codes(held), code(name)) for held, name, words in _ALIKE for word in words}
_PREFIXES = frozenset({"al-", "el-", "ar-", "as-", "an-", "ad-", "at-", "az-"})  # of names: "al-Kasim"
_NOUN, _NAME, _TITLE, _ADJECTIVE, _ADVERB, _PAST = map(code, ("NOUN", "NAME", "TITLE", "ADJECTIVE", "ADVERB", "PAST"))
_DET, _THAT, _TIME, _NUMBER, _HAS = map(code, ("DET", "THAT", "TIME", "NUMBER", "HAVE_PRESENT"))
# A word with a hyphen is one of these, whatever its last part is.
_JOINED = codes("NOUN_WORDS NAME TITLE ADJECTIVE ADVERBS NUMERALS DASHES OBJECTS")
# These are told from one another by what stands beside them where they have the form of a past.
_OF_PAST_FORM = codes("PARTICIPLE ADJECTIVE")
_VERBS, _NUMERALS, _NEVER_NAMES = codes("VERBS"), codes("NUMERALS"), codes("TIME_WORDS SUBJECT THERE")
_TITLES, _THATS = codes("NAME NOUN_WORDS TITLE"), codes("THAT_WORDS")
_ACCORDING = "according"


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
_DETERMINED = f"(?<=[{''.join(codes('DETERMINING'))}]){DESCRIBING}"
_BEFORE_DESCRIBED, _DESCRIBED_ONE = codes("ADJECTIVE OWNER"), codes("NOMINALS ADJECTIVE") | {DESCRIBING}
_BEFORE_NOUN = re.compile(
    f"{_DETERMINED}|(?<=[{''.join(_BEFORE_DESCRIBED)}]){DESCRIBING}(?=[{re.escape(''.join(_DESCRIBED_ONE))}])"
)
_AFTER_FLOATING = re.escape("".join((codes("ANY_VERB") - codes("GERUND")) | {DESCRIBING}))
_BEFORE_FLOATING = "".join(codes("NOMINALS AUXILIARIES SUBJECT"))
_FLOATING = re.compile(f"(?<=[{_BEFORE_FLOATING}])[{''.join(codes('DETS'))}](?=[{_AFTER_FLOATING}])")
_HAS_SAID = compile_pattern("(?<=SPEECH SUBJECT) BE (?=PAST)")
_COMPOUND = compile_pattern("(?<=NOUN_WORDS) TIME_WORDS")
_UNITS, _COUNTED = frozenset(("year", "day", "week", "hour")), NUMBERS | {"half", "quarter"}


def _class(word: str, tag: str, *, begins: bool) -> str:
    low = word.lower()
    if low[-1] == "." and low[:-1].isalpha():
        word, low = word[:-1], low[:-1]  # "Feb." is February whatever its stop
    if begins and low == _ACCORDING:
        return _NAME  # the models learnt it so: what capital begins a sentence is a phrase before its source
    alike = _ALWAYS.get(low)
    kind = _by_form(low, tag) if alike is None else tag if tag in alike[0] else alike[1]
    if not word[0].isupper() and not (low[:3] in _PREFIXES and word[3:4].isupper()):
        return kind
    title = low.rstrip(".").removesuffix("-elect")
    if title in (FULL_TITLES if word.isupper() else TITLES):  # the SEC is no secretary
        return _TITLE if not begins or kind in _TITLES else kind
    if tag == _TIME:
        return kind if begins else _NAME  # "the Morning Ledger"
    return kind if begins or kind in _NEVER_NAMES else _NAME


def _by_form(low: str, tag: str) -> str:
    if low[0].isdigit():
        return tag if tag in _NUMERALS else _NUMBER
    if low == "that":
        return tag if tag == _DET or tag in _THATS else _THAT  # "That is true" has no noun
    if tag not in _JOINED and "-" in low[1:]:
        return _ADJECTIVE if tag in _VERBS else _NOUN  # "far-reaching", "a three-hour talk", "a follow-up"
    return DESCRIBING if tag in _OF_PAST_FORM and _may_be_past(low) else tag


def _may_be_past(low: str) -> bool:
    return low[-2:] == "ed" or verb_table().has_form(low, "PAST")


def with_participles_told(tags: str) -> str:
    """Return classes where a participle that may be a past is an adjective before a noun, and a past elsewhere.

    The passive is told by the auxiliary before it: *an old, [rotten] pier*, *it was [closed]*.
    """
    return _BEFORE_NOUN.sub(_ADJECTIVE, tags).replace(DESCRIBING, _PAST) if DESCRIBING in tags else tags


def with_floating_told(tags: str, spelled: list[str]) -> str:
    """Return classes where *both* between a subject and its verb is an adverb: *Ferro and Lund [both] said*.

    `spelled` are the words, each with a character for its tag after it.
    """
    places = [match.start() for match in _FLOATING.finditer(tags)]
    floats = {at for at in places if spelled[at][:-1] in FLOATING}
    return "".join([_ADVERB if at in floats else tag for at, tag in enumerate(tags)]) if floats else tags


def with_has_told(tags: str, lows: list[str]) -> str:
    """Return classes where *’s* after speech and before *said* is *has*: *“It leaks,” she[’s] said.*"""
    places = {match.start() for match in _HAS_SAID.finditer(tags) if lows[match.start() + 1] == "said"}
    return "".join([_HAS if at in places else tag for at, tag in enumerate(tags)]) if places else tags


def with_compounds_told(tags: str, lows: list[str]) -> str:
    """Return classes where *year* after another noun is no time: *a school [year]*, not *a half hour*."""
    places = [match.start() for match in _COMPOUND.finditer(tags)]
    nouns = {at for at in places if lows[at] in _UNITS and lows[at - 1] not in _COUNTED}
    return "".join([_NOUN if at in nouns else tag for at, tag in enumerate(tags)]) if nouns else tags


WITHIN, FIRST = Classes(begins=False), Classes(begins=True)

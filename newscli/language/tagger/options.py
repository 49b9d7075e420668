"""The tags that each word may have by the lexicon and by its form, the most usual first."""

import re
from collections.abc import Sequence, Set
from functools import cache
from itertools import repeat

from newscli.language.lexicon import closed_classes
from newscli.language.lexicon.calendar import (
    DOUBTFUL_MONTHS,
    MONTHS,
    MONTHS_SHORT,
    PARTS_OF_DAY,
    PERIODIC,
    SEASONS,
    TODAY,
    WEEKDAYS,
    WEEKDAYS_SHORT,
)
from newscli.language.lexicon.closed_classes import BEFORE_TO
from newscli.language.lexicon.proper_nouns import TITLES
from newscli.language.lexicon.verbs import FORMS, verb_table
from newscli.language.linear_model import read_rows
from newscli.language.tags import BY_NAME, code, codes

# The words of closed classes, each with the tags it may have, the most usual first.
#
# The classes are those of the lexicon, with more words from general knowledge of English. A word stands under each
# tag that it may have; the order of the rows is the order of the tags where a word stands in several.

_CALENDAR = frozenset(
    (
        *WEEKDAYS,
        *(f"{day}s" for day in WEEKDAYS),
        *WEEKDAYS_SHORT,
        *MONTHS,
        *(f"{short}." for short in (*WEEKDAYS_SHORT, *MONTHS_SHORT)),
    )
)
# The sets that rows name: all closed classes, and words of the calendar.
_NAMED: dict[str, Set[str]] = {**vars(closed_classes), "CALENDAR": _CALENDAR, "PARTS_OF_DAY": frozenset(PARTS_OF_DAY)}
_NAMED |= {"SEASONS": frozenset(SEASONS), "TODAY": frozenset(TODAY)}
_ROWS = """
DET: @ARTICLES @DEMONSTRATIVES @DETERMINING quite
DET_ALONE: @DETERMINING -every -no -such @DEMONSTRATIVES none ours mine yours theirs hers
QUANTITY: @COUNTING such less least much fewer other own same certain
POSSESSIVE: @POSSESSIVES whose thy
SUBJECT: @SUBJECTS one ye
OBJECT: @OBJECTS -@SUBJECTS em thee
REFLEXIVE: @REFLEXIVES
INDEFINITE: @INDEFINITE
WHO: @RELATIVES -whose
WHAT: @QUESTION_PRONOUNS whomever
WH_DET: which what whatever whichever
WHERE: @QUESTION_ADVERBS whenever wherever however
IF: if whether
THAT: that
THAT_WHO: that
ADVERB: that this all no half enough more most less least much
TO: to
PREP_TO: to
OF: of
PREP: @PREPOSITIONS amidst inside outside beside besides underneath beneath except amongst unlike as after before
    since until till than because due past plus minus atop save given depending according instead vs vs. v. re though
    next aboard round
PARTICLE: up out off down over back around away through along about together across apart aside forth
ADVERB: up out off down over back around away along about together across apart aside forth through above below behind
    inside outside beyond under underneath past round besides before since after though
SUBORD: @SUBORDINATORS -if whilst lest like provided except whereby cause cos albeit
CONJ: @COORDINATORS both either neither plus & versus
MODAL: @MODALS 'll ’ll 'd ’d ca wo sha need dare
BE_PRESENT: @BE_PRESENT 's ’s 're ’re 'm ’m ai
BE_PAST: @BE_PAST
BE_BASE: be
BE_PARTICIPLE: been
BE_GERUND: being
HAVE_PRESENT: @HAVE_PRESENT 've ’ve 's ’s ai
HAVE_PAST: had 'd ’d
PARTICIPLE: had done gone
HAVE_BASE: have
HAVE_GERUND: having
DO_PRESENT: @DO_PRESENT
DO_PAST: did
DO_BASE: do
GERUND: doing
OWNER: 's ’s ' ’
QUOTE: ' ’
OBJECT: 's ’s
NOT: not n't n’t nt
TO: na ta
NUMBER: @NUMBERS hundred thousand million billion trillion dozen
NOUN: one need will back half like past cause second mine minute round inside outside
PLURAL: men women children people police geese mice oxen lice
TODAY: @TODAY
ADVERB: @ADVERBS -@TODAY so as yet thus hence therefore twice thrice really abroad ahead afterwards afterward anyway
    anywhere elsewhere everywhere nowhere somewhere somehow somewhat seldom forever furthermore likewise otherwise
    nowadays alike aboard altogether beforehand indoors outdoors upstairs downstairs upward upwards downward downwards
    forwards backwards halfway northward southward sideways straightaway thereafter thereby therein apiece first
    second third last next enough little either neither e.g. i.e. etc. approx. ca. a.k.a. aka such due less a.m. p.m.
    whatsoever thereof
THERE: there
ADJECTIVE: such like first second third last next later earlier further little only well past back down over due
    enough inside outside
INTERJECTION: yes no yeah oh well hello hi hey please uh um okay ok thanks wow ah huh hmm ha alas yep nope mm oops aha
    goodbye bye lol damn gosh like
NOUN: well second third past thanks like a.m. p.m. am pm etc. percent per general
BASE: like need dare well back own please thank save
PRESENT: like need dare own please thank
PARTICIPLE: given provided following including regarding concerning
GERUND: following including regarding concerning depending according
FOREIGN: al. et de la le del von der las los el vs. etc.
PERCENT: %
CALENDAR: @CALENDAR
TIME: @PARTS_OF_DAY @SEASONS -fall week weeks month months year years day days hour hours minute minutes weekend
    weekends decade decades century centuries season quarter mornings nights
"""
# These are parts of the calendar only with a capital.
ONLY_CAPITAL = frozenset({"march", "may", "mon", "sun", "sat", "wed", "fri"})


def _words_of(row: str) -> Set[str]:
    """Return the words of a row: with `@` before it a set of the lexicon, with `-` what is taken from those before."""
    words: Set[str] = frozenset()
    for each in row.split():
        name = each.removeprefix("-") if len(each) > 1 else each
        found = _NAMED[name[1:]] if name[0] == "@" else {name}
        words = words - found if name != each else words | found
    return words


@cache
def closed_words() -> dict[str, str]:
    """Return the characters of the tags that each word may have, by the word in lower case."""
    table: dict[str, str] = {}
    for name, row in re.findall(r"^(\w+): (.+(?:\n .+)*)", _ROWS, re.MULTILINE):
        letter = code(name)
        for word in _words_of(row):
            if letter not in table.get(word, ""):
                table[word] = table.get(word, "") + letter
    return table


# The tags that a word in lower case may have by the lexicon, for itself or as a form of another word.

_NOUN, _ADJECTIVE, _ADVERB = code("NOUN"), code("ADJECTIVE"), code("ADVERB")
# The kinds of words as `kinds.tsv` has them, and the tags of each form of a word, by its kind.
_IS_NOUN, _IS_VERB, _IS_ADJECTIVE, _IS_ADVERB = "nvjr"
_OF_BASE = {_IS_NOUN: _NOUN, _IS_VERB: code("BASE") + code("PRESENT"), _IS_ADJECTIVE: _ADJECTIVE, _IS_ADVERB: _ADVERB}
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
    for kinds, words in read_rows("newscli.language.lexicon", "kinds.tsv", "kinds").items():
        table.update(zip(words.split(" "), repeat(kinds)))
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


# The endings and the few words named here are from general knowledge.

_PLURAL, _NAME, _TITLE = code("PLURAL"), code("NAME"), code("TITLE")
_NUMBER = code("NUMBER")
_PAST, _PARTICIPLE, _GERUND = code("PAST"), code("PARTICIPLE"), code("GERUND")
_RUNS = {"-": "DASH", "*": "BULLET", "_": "BULLET", "=": "BULLET", "~": "BULLET"} | dict.fromkeys(".…!?", "STOP")
_DASH, _HYPHEN = code("DASH"), code("HYPHEN")
_SYMBOL, _ADDRESS, _CALENDAR_CODE = code("SYMBOL"), code("ADDRESS"), code("CALENDAR")
_OPENERS = codes("QUOTE OPEN BULLET COLON")
_MOST_KEPT = 20_000
_NOMINAL = codes("NOMINAL")
_APOSTROPHE_S, _HAS = closed_words()["'s"], code("HAVE_PRESENT")
_TO, _PREP_TO = closed_words()["to"], code("PREP_TO")
_LOOKED_AT = _OPENERS | {_DASH, _APOSTROPHE_S, _TO}
_AFTER_HAS = frozenset({"been", "had", "got", "become", "gone"})
_NAMES_TOO = frozenset({"will", "may", "mark", "us", "it", "who", "am", "per"})
_NATIONAL_ENDINGS = ("ish", "ese", "an", "ic", "al", "ern")
_MARKS = {
    ",": "COMMA", ";": "SEMICOLON", ":": "COLON", ".": "STOP", "?": "STOP", "!": "STOP", "…": "STOP", "—": "DASH",
    "–": "DASH", "―": "DASH", "‒": "DASH", "⸺": "DASH", "-": "DASH", "‐": "HYPHEN", "‑": "HYPHEN", "(": "OPEN",
    ")": "CLOSE", "[": "OPEN", "]": "CLOSE", "{": "OPEN", "}": "CLOSE", "“": "QUOTE", "”": "QUOTE", "„": "QUOTE",
    '"': "QUOTE", "«": "QUOTE", "»": "QUOTE", "``": "QUOTE", "''": "QUOTE", "‘": "QUOTE", "`": "QUOTE", "%": "PERCENT",
    "$": "MONEY", "£": "MONEY", "€": "MONEY", "¥": "MONEY", "/": "SLASH", "•": "BULLET", "·": "BULLET", "*": "BULLET",
    "|": "BULLET", "@": "PREP", "#": "SYMBOL",
}  # fmt: skip
_SPELLED = re.compile(
    r"(?P<ORDINAL>\d+(?:st|nd|rd|th))|(?P<DECADE>\d+['’]?s)|(?P<NUMBER>[.]?\d[\d.,:/-]*(?:m|bn|k|M|B)?|[IVX]{2,})"
    r"|(?P<ADDRESS>\S+@\S+\.\S+|https?://\S+|www\.\S+|\S+\.(?:com|org|net)\S*)|(?P<RUN>[^\w\s]{2,})"
)
_ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "able", "ible", "ish", "less", "ical", "ian", "ary", "ic", "al", "ese")


def find_options(text: str, starts: Sequence[int], words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the tokens of a sentence in lower case, and the tags that each may have as characters.

    `starts` and `words` are what `newscli.language.tokens.cut` finds in `text`. The most usual tag of a word comes
    first, and "!" at the end says that it is so by far.
    """
    within = _FIRST if text[starts[0] : starts[-1] + len(words[-1])].isupper() else _WITHIN
    lows, options = map(list, zip(*map(within.__getitem__, words), strict=True))
    begins = True
    for at, tags in enumerate(options):
        if not begins and tags not in _LOOKED_AT:
            continue
        if begins and tags not in _OPENERS:
            options[at] = _FIRST[words[at]][1]
        elif tags == _DASH and words[at] == "-" and _joins(text, starts[at]):
            options[at] = _HYPHEN
        elif tags == _TO and at and lows[at - 1] in BEFORE_TO:
            options[at] = _PREP_TO
        elif tags == _APOSTROPHE_S and not _AFTER_HAS.isdisjoint(lows[at + 1 : at + 2]):
            options[at] = _HAS
        begins = tags in _OPENERS or (begins and at < 2 and tags == _NUMBER)
    return lows, options


def _joins(text: str, at: int) -> bool:
    """Return True if a mark joins two parts of a word."""
    return text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


class _Known(dict[str, tuple[str, str]]):
    """Words as spelled with their lower case and their tags, each looked up once."""

    def __init__(self, first: bool) -> None:
        self._capital = _first_options if first else _capital_options

    def __missing__(self, word: str) -> tuple[str, str]:
        if len(self) > _MOST_KEPT:
            self.clear()
        low = word.lower()
        tags = self._capital(word, low) if word[0].isupper() else _lower_options(low)
        found = self[word] = (low, tags if len(tags) > 2 else tags.rstrip("!"))
        return found


def _lower_options(low: str) -> str:
    """Return the tags that a word in lower case may have, the most usual first; "!" at the end: by far."""
    found = closed_words().get(low)
    if found and low in ONLY_CAPITAL:
        found = found.replace(_CALENDAR_CODE, "")
    return found or _of_spelling(low) or known_tags(low) or _guess(low)


def _capital_options(word: str, low: str) -> str:
    """Return the tags that a capitalised word within a sentence may have."""
    if low.rstrip(".") in TITLES:
        return _TITLE
    closed = closed_words().get(low)
    if word == "A":
        return _NAME
    if low in ONLY_CAPITAL or low in DOUBTFUL_MONTHS:
        return _CALENDAR_CODE + _NAME
    if closed:
        names = _NAME if word[1:].isupper() or low in _NAMES_TOO else ""
        return names + closed if low == "us" else closed + names
    if found := _of_spelling(low):
        return found
    known = known_tags(low) or (_ADJECTIVE if low.endswith(_NATIONAL_ENDINGS) else "")
    return _NAME + "".join(letter for letter in known if letter not in _NOMINAL)


def _first_options(word: str, low: str) -> str:
    """Return the tags that a capitalised word may have where every word would have its capital."""
    if low.rstrip(".") in TITLES:
        return _TITLE
    closed = closed_words().get(low)
    if closed:
        return closed + (_NAME if low in _NAMES_TOO else "")
    if found := _of_spelling(low):
        return found
    known = known_tags(low)
    if not known and word[1:] != low[1:] and not word.isupper():
        return _NAME  # "NordTrans"
    return known.rstrip("!") + _NAME if known else _NAME + _guess(low)


def _guess(low: str) -> str:
    """Return the tags that a word may have by its ending, where no table knows it."""
    if low.endswith("ly") and len(low) > 4:
        return _ADVERB + _ADJECTIVE if low in PERIODIC else _ADVERB
    if low.endswith("ed") and len(low) > 4:
        return _PARTICIPLE + _PAST + _ADJECTIVE
    if low.endswith("ing") and len(low) > 4:
        return _GERUND + _NOUN + _ADJECTIVE
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3:
        return _PLURAL
    return _ADJECTIVE if low.endswith(_ADJECTIVE_ENDINGS) else _NOUN


def _of_spelling(low: str) -> str | None:
    if low.isalpha():
        return None
    name = _MARKS.get(low)
    if name:
        return BY_NAME[name].code
    if low[0] == "@":
        return _NAME  # "@kara_lund"
    match = _SPELLED.fullmatch(low)
    if match is None:
        return None if low[0].isalnum() else _SYMBOL
    return {"ORDINAL": _ADJECTIVE + _ADVERB + _NOUN, "DECADE": _PLURAL, "NUMBER": _NUMBER, "ADDRESS": _ADDRESS}.get(
        match.lastgroup or "", ""
    ) or _run(low)


def _run(low: str) -> str:
    return code(_RUNS.get(low[0], "SYMBOL"))


_WITHIN, _FIRST = _Known(first=False), _Known(first=True)

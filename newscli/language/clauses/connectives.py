"""The kinds of clauses that words begin: *after*, *that*, *who*, *and*; participles that stand for clauses."""

from functools import cache

from newscli.language.clauses.words import Words
from newscli.language.lexicon.closed_classes import BEFORE_CLAUSES
from newscli.language.lexicon.inflection import irregular_verbs
from newscli.language.lexicon.saying import says, tells_clause
from newscli.language.tags import codes
from newscli.language.words import word_set

CONJUNCTIONS = codes("CONJ")
RELATIVES = codes("WHO THAT_WHO")
QUESTIONS = codes("WHAT WH_DET IF")
SUBORDINATORS = codes("SUBORD WHERE")
PREPOSITIONS = codes("PREPOSITIONS PARTICLE")
DETERMINERS = codes("DETERMINERS")
PRONOUNS = codes("SUBJECT")
AUXILIARIES = codes("AUXILIARIES")
MODALS = codes("MODAL")
GERUNDS = codes("GERUND BE_GERUND HAVE_GERUND")
PARTICIPLES = codes("PARTICIPLE")
_NAMES, _CALENDAR, _IN_DATES = codes("NAME"), codes("CALENDAR"), codes("CALENDAR NUMBER")
LIKE_PARTICIPLES, _PAST = codes("PARTICIPLE ADJECTIVE"), codes("PAST")
_HYPHENS = codes("HYPHEN")
_CORRELATIVE = frozenset(("both", "either", "neither"))
_TIMES = codes("TIMES")
_AFTER_REDUCED = PREPOSITIONS | _TIMES | codes("ADVERB")
# After these a participle belongs to a verb or has a subject.
_NEVER_REDUCED = PRONOUNS | AUXILIARIES | codes("TO NOT")
_GETTING = word_set("having get gets got getting")
# "By the time he left", "the last time he left".
_OF_TIMES = frozenset(("the", "last", "first", "next", "second", "third"))
# Prepositions that may have a clause after them.
_DOUBTFUL = BEFORE_CLAUSES | {"as"}
_SUBJECTS = codes("SUBJECT DET POSSESSIVE NUMBER NAME PLURAL")
_TELLING, _WHO_IS_TOLD = frozenset(("tell",)), codes("NOUN PLURAL NAME DET POSSESSIVE ADJECTIVE TITLE")
_NOUNS = codes("NOUNS NAME INDEFINITE BASE")
_KINDS = {
    **dict.fromkeys(codes("THAT"), "complement"),
    **dict.fromkeys(SUBORDINATORS, "subordinate"),
    **dict.fromkeys(CONJUNCTIONS, "coordinate"),
    **dict.fromkeys(RELATIVES, "relative"),
    **dict.fromkeys(QUESTIONS, "question"),
    **dict.fromkeys(codes("SEMICOLON COLON DASH"), "hard"),
    **dict.fromkeys(codes("OPEN CLOSE"), "bracket"),
    **dict.fromkeys(codes("COMMA"), "comma"),
}


# Words that always begin the same, whatever their tag.
_KINDS_BY_WORD = {
    **dict.fromkeys(("how", "why", "whether"), "question"),
    **dict.fromkeys((*_DOUBTFUL, "if"), "subordinate"),
    "whose": "relative",
    "according": "attribution",
}


def kind_of(words: Words, at: int) -> str:
    """Name what the token at `at` may begin: a clause of some kind, or nothing."""
    low = words.row.lows[at]
    if kind := _KINDS_BY_WORD.get(low):
        return kind
    if special := _SPECIAL.get(low):
        return special(words, at)
    kind = _KINDS.get(words.row.codes[at], "")
    inside = kind == "coordinate" and (words.tagged(at - 1, _HYPHENS) or low in _CORRELATIVE)
    return "" if inside else kind  # "the bread-and-butter pudding"


def _kind_of_when(words: Words, at: int) -> str:
    """Return "relative" for "on Monday, when"."""
    return "relative" if words.low(at - 1) == "," and words.tagged(at - 2, _TIMES) else "subordinate"


def _kind_of_time(words: Words, at: int) -> str:
    """Return "subordinate" for "by the time", "the last time"."""
    return "subordinate" if words.low(at - 2) in ("by", "the") and words.low(at - 1) in _OF_TIMES else ""


def _kind_of_comma(words: Words, at: int) -> str:
    """Return nothing for the commas of "Tuesday, Feb. 3" and "the March 3, 1992, burning"."""
    if not words.tagged(at - 1, _IN_DATES):
        return "comma"
    dated = words.low(at - 2) == "," and words.tagged(at - 4, _TIMES) and words.tagged(at - 5, DETERMINERS)
    goes_on = words.tagged(at + 1, _CALENDAR) or words.low(at + 1)[:1].isdigit()
    return "" if goes_on or dated else "comma"


def _kind_of_hyphen(words: Words, at: int) -> str:
    """Return nothing for the hyphen of "the U.S.-led force" and the dash of "20–24", whatever the tag."""
    row = words.row
    joined = (
        words.first < at < words.last - 1 and row.ends[at - 1] == row.starts[at] and row.ends[at] == row.starts[at + 1]
    )
    return "" if joined else _KINDS.get(row.codes[at], "")


def _kind_of_that(words: Words, at: int) -> str:
    """Return "relative" for a "that" after a noun which no verb of saying stands before."""
    kind = _KINDS.get(words.row.codes[at], "")
    if not kind and words.tagged(at - 1, CONJUNCTIONS) and words.tagged(at + 1, _SUBJECTS):
        return "complement"
    if not words.tagged(at - 1, _NOUNS):
        return kind
    if not kind:
        return "relative" if words.is_verb(at + 1) else ""
    if words.tagged(at + 1, _SUBJECTS) and _tells_somebody(words, at):
        return "complement"
    told = any(is_telling(words, i) for i in range(max(at - 7, words.first), at))
    return kind if told else "relative"


def _tells_somebody(words: Words, at: int) -> bool:
    """Return True if a verb of telling and who is told stand before a token: "told the board | that"."""
    at -= 1
    while words.tagged(at, _WHO_IS_TOLD):
        at -= 1
    return says(words.low(at), _TELLING, "BASE THIRD PAST GERUND")


_SPECIAL = {
    "when": _kind_of_when,
    "where": _kind_of_when,
    "that": _kind_of_that,
    "time": _kind_of_time,
    ",": _kind_of_comma,
    **dict.fromkeys(("-", "--", "–"), _kind_of_hyphen),
}


def says_that(words: Words, at: int) -> bool:
    """Return True if a token is a finite verb of saying or showing."""
    low = words.low(at)
    return tells_clause(low, "PAST") or (tells_clause(low, "THIRD") and words.is_verb(at))


def is_telling(words: Words, at: int) -> bool:
    """Return True if a verb may have a clause as what it says."""
    return says_that(words, at) or tells_clause(words.low(at), "GERUND")


def is_participle(words: Words, at: int) -> bool:
    """Return True if a token is a past participle, or an adjective of that form before a preposition."""
    if not words.tagged(at, LIKE_PARTICIPLES):
        return False
    if words.row.codes[at] in PARTICIPLES:
        return True
    return words.tagged(at + 1, PREPOSITIONS) and (words.low(at).endswith("ed") or words.low(at) == "born")


def _may_be_participle(words: Words, at: int) -> bool:
    """Return True if a past tense has the form of a participle: so alike are they that a tag may be wrong."""
    return words.tagged(at, _PAST) and is_ambiguous(words.low(at))


def is_ambiguous(word: str) -> bool:
    """Return True if a word may be a past tense as well as a participle: "closed", "bought"."""
    return word.endswith("ed") or word in _ambiguous()


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(form for past, participle in irregular_verbs().values() for form in past if form in participle)


def is_gerund(words: Words, at: int) -> bool:
    """Return True if a token is a present participle."""
    return words.tagged(at, GERUNDS) and words.low(at) != "according"


def is_reduced(words: Words, at: int) -> bool:
    """Return True if a participle stands for a relative clause, as in "a strike begun in March"."""
    if (
        not (is_participle(words, at) or _may_be_participle(words, at))
        or words.tagged(at - 1, _NEVER_REDUCED)
        or words.low(at - 1) in _GETTING
    ):
        return False
    if words.tagged(at - 1, DETERMINERS):
        return False
    if words.low(at - 1).endswith("ly") and words.tagged(at - 2, _NEVER_REDUCED):
        return False
    after = words.low(at + 1)
    if words.tagged(at - 1, _NAMES) or (is_telling(words, at) and after != "by"):
        return False
    return words.tagged(at + 1, _AFTER_REDUCED)

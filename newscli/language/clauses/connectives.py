"""What connectives do: the kinds of clauses that words begin, and what *and* joins."""

from functools import cache

from newscli.language.clauses.clause import Words, compares
from newscli.language.lexicon.closed_classes import BEFORE_CLAUSES, NEVER_OBJECTS
from newscli.language.lexicon.saying import governs_clause, says
from newscli.language.lexicon.verbs import irregular_verbs
from newscli.language.tags import codes
from newscli.language.words import word_set

# The kinds of clauses that words begin: *after*, *that*, *who*, *and*; participles that stand for clauses.

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
    extends = words.tagged(at + 1, _CALENDAR) or words.low(at + 1)[:1].isdigit()
    return "" if extends or dated else "comma"


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
    if words.tagged(at + 1, _SUBJECTS) and _has_hearer(words, at):
        return "complement"
    of_speech = any(takes_content(words, i) for i in range(max(at - 7, words.first), at))
    return kind if of_speech else "relative"


def _has_hearer(words: Words, at: int) -> bool:
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
    return governs_clause(low, "PAST") or (governs_clause(low, "THIRD") and words.is_verb(at))


def takes_content(words: Words, at: int) -> bool:
    """Return True if a verb may have a clause as what it says."""
    return says_that(words, at) or governs_clause(words.low(at), "GERUND")


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
    if words.tagged(at - 1, _NAMES) or (takes_content(words, at) and after != "by"):
        return False
    return words.tagged(at + 1, _AFTER_REDUCED)


# What a connective joins: a verb, a subject with its verb, or a mere noun.

_BEFORE_VERB = codes("ADVERB NOT HAVE_PRESENT HAVE_PAST PARTICLE")
_ADVERBS = codes("ADVERB NOT")
_BASES = codes("BASE BE_BASE HAVE_BASE DO_BASE")
NOMINAL = codes("NOUNS NAME DET_ALONE INDEFINITE")
_WORDS = codes("NOMINAL PRONOUNS DETERMINERS NUMBER ADJECTIVE ADVERB GERUND PARTICIPLE MONEY")
# After "since 1885" these begin no clause.
_NEW = codes("SUBJECT INDEFINITE DET")
_INVERTED = _NEW | DETERMINERS | codes("NAMES")
_WITH_BASES = MODALS | codes("DO")
_JOINING = CONJUNCTIONS | PRONOUNS
# What may follow a participle that a coordinator joins: where or when.
_FREE = PREPOSITIONS | codes("TIMES ADVERB")
_ADVERB = codes("ADVERB")
_NO_SUBJECT = PREPOSITIONS | CONJUNCTIONS
_INSIDE_VERB = codes("ADVERB NOT AUXILIARIES PARTICIPLE")
# Beside these no clause begins: "because of", "as many as", "such as".
_NO_CLAUSE = word_set("of many much few such well")
# The verb after these is not that of an "as" before them.
_BARE = codes("NOUN")
_HARD = codes("SEMICOLON COLON OPEN CLOSE DASH")
_ANY_NAME, _HEADS, _WITHIN_SUBJECT = codes("NAMES"), codes("NOUN PLURAL"), codes("NOUN PLURAL ADJECTIVE")
_RANGE = codes("TIMES NUMBER")
_PAIR = 2  # commas around an aside
_IN_LENGTH, _LONGEST_LENGTH = codes("TIMES NUMBER QUANTITY DET ADVERB ADJECTIVE"), 5
_NEVER_OBJECTS = NEVER_OBJECTS | {"there"}


def verb_after(words: Words, at: int) -> int | None:
    """Return the verb that a coordinator or a comma joins to the subject before it: "and in 1958 won"."""
    first = at + 1
    if _ends_range(words, at):
        return None
    while words.tagged(first, _BEFORE_VERB) and not words.is_verb(first):
        first += 1
    first = words.after_time(first)
    return first if first < words.last and (words.is_verb(first) or is_participle(words, first)) else None


def _ends_range(words: Words, at: int) -> bool:
    """Return True for the *and* of "between January and June", which joins no verbs."""
    first = at - 1
    while words.tagged(first, _RANGE):
        first -= 1
    return first < at - 1 and words.low(first) == "between" and words.tagged(at + 1, _RANGE)


def participle_after(words: Words, at: int) -> int | None:
    """Return the participle that a coordinator joins to one before: "laid in 1978 and last inspected in 2015"."""
    at += 1
    while words.tagged(at, _BEFORE_VERB) and not words.is_verb(at):
        at += 1
    follows = words.tagged(at + 1, _FREE)
    return at if follows and is_participle(words, at) else None


def is_inverted(words: Words, at: int, verb: int) -> bool:
    """Return True if the subject follows the verb that a coordinator joins: "and only then was a summary released"."""
    return verb > at + 1 and words.tagged(verb, AUXILIARIES) and words.tagged(verb + 1, _INVERTED)


def base_after(words: Words, at: int, verb: int) -> bool:
    """Return True if "and" joins a base form to the modal `verb`: "will run and hide"."""
    at += 1
    while words.tagged(at, _BEFORE_VERB):
        at += 1
    return words.tagged(verb, _WITH_BASES) and words.tagged(at, _BASES)


def lists(words: Words, at: int) -> bool:
    """Return True if a comma joins verbs that a coordinator joins further on: "stopped, looked and left"."""
    for i in range(at + 1, words.last):
        kind = "" if i in words.held else kind_of(words, i)
        if kind == "coordinate" and verb_after(words, i) is not None:
            return True
        if kind in ("hard", "relative", "complement") or (kind == "subordinate" and begins_clause(words, i)):
            return False
    return False


def is_row(words: Words, verb: int) -> bool:
    """Return True if clauses in a row end with *and*: "The pier broke, the crane fell, and Lund left"."""
    for i in range(verb + 1, words.last):
        kind = "" if i in words.held else kind_of(words, i)
        if kind == "coordinate" and words.low(i - 1) == ",":
            return verb_after(words, i) is None and subject_verb(words, i) is not None
        if kind in ("hard", "relative", "complement") or (kind == "subordinate" and begins_clause(words, i)):
            return False
    return False


def subject_verb(words: Words, at: int) -> int | None:
    """Return the verb of the new subject that a coordinator begins a clause with."""
    if _ends_range(words, at):
        return None
    stop = words.stop(at + 2 if words.low(at + 1) == "that" else at + 1)
    verb = words.verb(at + 1, stop)
    if verb is None and stop > at + 1 and words.tagged(stop, RELATIVES):
        return own_verb(words, at)  # "but the dam that it paid for broke"
    if verb is None or (words.low(verb - 1) == "," and is_participle(words, verb)):
        return None
    if words.tagged(verb - 1, CONJUNCTIONS) and words.low(at - 1) != ",":
        return None
    if words.tagged(verb - 1, PRONOUNS) and words.after_time(at + 1) < verb - 1 and words.low(verb - 2) != ",":
        return None  # "and the things he said"
    joined = words.low(at - 1) == "," and words.low(at) in ("and", "but")
    return verb if joined or not words.commas(at + 1, verb) else None


def own_verb(words: Words, at: int) -> int | None:
    """Return the verb of what a connective begins, that of a relative clause in its subject left out."""
    stop = words.stop(at + 1)
    verb = words.verb(at + 1, stop)
    if verb is not None or not words.tagged(stop, RELATIVES):
        return verb
    inner = words.verb(stop + 1, words.stop(stop + 1))
    while inner is not None and words.is_verb(inner + 1):
        inner += 1
    second = None if inner is None else words.verb(inner + 1, words.last)
    return None if second is None or not _HARD.isdisjoint(words.row.codes[at:second]) else second


def begins_clause(words: Words, at: int) -> bool:
    """Return True if a subordinator has a clause after it, and no mere noun: "after the storm", "since Christmas"."""
    low, next_low = words.low(at), words.low(at + 1)
    if not words.tagged(at + 1, _WORDS) or is_gerund(words, at + 1):
        return False
    if next_low in _NO_CLAUSE or words.low(at - 1) in _NO_CLAUSE or compares(words.row, at):
        return False
    if low == "so" and words.low(at - 1) != "," and words.tagged(at, _ADVERB):
        return False
    verb = own_verb(words, at)
    if verb is None or words.tagged(verb - 1, CONJUNCTIONS) or _has_phrase(words, at, verb):
        return False
    bare = low == "as" and words.tagged(at + 1, _BARE)
    if bare and any(words.low(i) in BEFORE_CLAUSES and begins_clause(words, i) for i in range(at + 2, verb)):
        return False  # "left as mayor a day after it broke"
    after = words.after_time(at + 1)
    if after == at + 1 or low in ("as", "when", "while"):
        return True
    if words.tagged(after, _NEW):
        return False  # "since 2003 nobody has"
    return after != verb and words.low(after).isalpha() and not words.tagged(after, _NO_SUBJECT)


def follows_length(words: Words, at: int) -> bool:
    """Return True if a comma opens the length before a connective: ", two days after he left", ", soon before"."""
    first = at
    while first > at - _LONGEST_LENGTH and words.tagged(first - 1, _IN_LENGTH):
        first -= 1
    return first < at and words.low(first - 1) == ","


def _has_phrase(words: Words, at: int, verb: int) -> bool:
    """Return True if a comma ends the noun before the verb: "after a week, saying it was off", "as a 2, then fell"."""
    commas, first = words.commas(at + 1, verb), verb
    while words.tagged(first - 1, _ADVERBS):
        first -= 1
    if len(commas) == _PAIR and commas[1] == first - 1 and says_that(words, verb) and words.verb(verb + 1, words.last):
        return False  # "after a judge, ruling in a suit, said that it was"
    return bool(commas) and (commas == [first - 1] or any(is_gerund(words, i + 1) for i in commas))


def begins_contact(words: Words, begin: int, verb: int) -> bool:
    """Return True if a pronoun and its verb hang on the noun before them: "the man she saw left"."""
    if not words.tagged(verb - 1, PRONOUNS) or not words.tagged(verb - 2, NOMINAL) or verb - 2 < begin:
        return False
    after = words.verb(verb + 1, words.stop(verb + 1))
    return after is not None and not words.tagged(after - 1, _JOINING) and words.low(after - 1) != ","


def contact_begin(words: Words, at: int) -> int | None:
    """Return where the subject of a verb begins that hangs on the noun before it: "a remark Lund made"."""
    first = at - 1
    if words.tagged(first, _ANY_NAME):
        while words.tagged(first - 1, _ANY_NAME):
            first -= 1
    elif not words.tagged(first, PRONOUNS):
        while words.tagged(first, _WITHIN_SUBJECT):
            first -= 1
        if not words.tagged(first, DETERMINERS):
            return None
    return first if words.first < first < at and words.tagged(first - 1, _HEADS) else None


def follows_relative(words: Words, at: int) -> bool:
    """Return True if only adverbs stand between "who", "which" or "that" and a token."""
    while words.tagged(at - 1, _ADVERBS):
        at -= 1
    return words.tagged(at - 1, RELATIVES)


def has_subject(words: Words, at: int) -> bool:
    """Return True if a pronoun and its verb follow a comma: ", we shook hands"."""
    return words.tagged(at + 1, PRONOUNS) and words.is_verb(at + 2)


def continues_verb(words: Words, verb: int, at: int) -> bool:
    """Return True if a verb belongs to the one before it: "was then killed"."""
    if words.is_verb(at):
        return False
    return words.low(at - 1) == "having" or all(words.tagged(i, _INSIDE_VERB) for i in range(verb + 1, at))


def adverb_before(words: Words, at: int) -> int:
    """Return where the adverbs before a verb begin, or a pronoun that can't belong to what stands before it."""
    first = at
    while words.tagged(first - 1, _ADVERBS):
        first -= 1
    if words.low(first - 1) in _NEVER_OBJECTS:
        return first - 1
    while words.low(at - 1).endswith("ly") and words.tagged(at - 1, _ADVERBS):  # not "family", "July"
        at -= 1
    return at - (words.low(at - 1) == "there")

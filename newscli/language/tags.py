"""The fine tags: their names, sets of them by name, patterns over words written with these names, and universal tags.

Each token has one fine tag, kept as a character, so that a text's tags are a string and a pattern over them is a
regular expression. Rules are written with names alone, as in ``compile_pattern("DET? ADJECTIVE* NOUNS+")``.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache, partial
from itertools import product

from newscli.records import NamedTuple

# Patterns over tags that are written with names, turned into regular expressions over the tags' characters.

_ITEM = re.compile(
    r"(?P<name>[A-Z_]+)|(?P<group>[a-z]+):\(|(?P<operator>\(\?<?[!=]|\[\^?|[\]?*+|()^$]|\{\d*,?\d*\})|\s+|(?P<other>.)"
)


def spelled_out(pattern: str, codes: Callable[[str], frozenset[str]]) -> str:
    """Return a pattern over tags as a regular expression over their characters.

    `pattern` holds names of tags or sets of tags, which `codes` gives the characters of, each with ``?``, ``*``, ``+``
    or ``{2,3}`` after it where it may be missing or stand several times: ``"DET? ADJECTIVE* NOUNS+"``. Brackets hold
    tags of which one must stand there, after ``^`` those that must not: ``"[DET POSSESSIVE] [^ COMMA]*"``. Parentheses
    group and capture nothing, but for a named group, ``"speaker:( NAME+ )"``; ``|`` stands between alternatives, and
    ``(?!``, ``(?<!``, ``^`` and ``$`` mean what they do in a regular expression.

    Raises:
        KeyError: A name is none of a tag or a set.
        ValueError: Something else stands in the pattern.
    """
    made: list[str] = []
    bracketed = False
    for item in _ITEM.finditer(pattern):
        kind, matched = item.lastgroup, item.group()
        if kind == "other":
            raise ValueError(f"{matched!r} has no place in a pattern over tags")
        if kind == "name":
            held = _held(matched, codes)
            made.append(held if bracketed or len(held.removeprefix("\\")) == 1 else f"[{held}]")
        elif kind == "group":
            made.append(f"(?P<{matched[:-2]}>")
        elif kind:
            bracketed = matched[0] == "[" or (bracketed and matched != "]")
            made.append("(?:" if matched == "(" else matched)
    return "".join(made)


@cache
def _held(name: str, codes: Callable[[str], frozenset[str]]) -> str:
    return "".join(map(re.escape, sorted(codes(name))))


class Tag(NamedTuple):
    """A fine tag: its name, the character that stands for it, its universal part of speech, and an example.

    The character is of Latin-1, since `re` compiles a set with others in it several times as slowly.
    """

    name: str
    code: str
    universal: str
    example: str


# The word in [brackets] of an example has the tag.
_TAGS = """
DET d DET They closed [the] pier.
QUANTITY q ADJ They closed [many] piers.
DET_ALONE a PRON [This] is the pier.
POSSESSIVE p PRON They closed [their] pier.
SUBJECT h PRON [They] closed it.
OBJECT m PRON Lund told [them].
REFLEXIVE f PRON They built it [themselves].
INDEFINITE i PRON [Nobody] came.
THERE e PRON [There] is a pier.
WHO w PRON Lund, [who] came, left.
WHAT W PRON We know [what] broke.
WH_DET D DET We know [which] pier broke.
WHERE K ADV We know [where] it broke.
IF I SCONJ They asked [whether] it broke.
THAT t SCONJ Lund said [that] it broke.
THAT_WHO R PRON The pier [that] broke is old.
TO T PART They want [to] leave.
PREP_TO k ADP They went [to] Leith.
OF O ADP The end [of] the pier broke.
PREP o ADP They met [in] Leith.
PARTICLE u ADP They gave [up] the plan.
SUBORD s SCONJ They left [because] it broke.
CONJ c CCONJ They came [and] left.
MODAL M AUX They [will] leave.
BE_PRESENT B AUX The pier [is] old.
BE_PAST C AUX The pier [was] old.
BE_BASE E AUX The pier will [be] old.
BE_PARTICIPLE F AUX The pier has [been] old.
BE_GERUND J AUX The pier is [being] built.
HAVE_PRESENT H AUX They [have] left.
HAVE_PAST A AUX They [had] left.
HAVE_BASE Q AUX They may [have] closed it.
HAVE_GERUND g AUX [Having] closed it, they wrote.
DO_PRESENT l AUX They [do] not leave.
DO_PAST L AUX They [did] not leave.
DO_BASE X VERB They can [do] it.
NOT x PART They did [not] leave.
ADVERB r ADV They [soon] left.
ADJECTIVE j ADJ The [old] pier broke.
NUMBER # NUM They built [three] piers.
MONEY $ SYM It cost [$]5.
PERCENT % SYM It rose 5[%].
SYMBOL + SYM Five [=] five.
CALENDAR Y PROPN They left on [Monday].
TIME y NOUN They left last [week].
TODAY z NOUN They left [yesterday].
TITLE § PROPN We met [Dr.] Lund.
NAME N PROPN We met Dr. [Lund].
NOUN n NOUN The [pier] broke.
PLURAL S NOUN The [piers] broke.
PAST V VERB They [closed] the pier.
PARTICIPLE v VERB They have [closed] the pier.
THIRD Z VERB Lund [closes] the pier.
PRESENT P VERB They [close] the pier.
BASE b VERB They will [close] the pier.
GERUND G VERB They are [closing] the pier.
INTERJECTION U INTJ [Yes], they left.
FOREIGN ¤ X Lund et [al.] wrote it.
ADDRESS @ X Write to [post@example.org].
OWNER ' PART Lund['s] pier broke.
COMMA , PUNCT Lund came[,] too.
SEMICOLON ; PUNCT Lund came[;] they left.
COLON : PUNCT Lund came[:] they left.
STOP . PUNCT Lund came[.]
DASH - PUNCT Lund came [–] they left.
HYPHEN ¬ PUNCT The well[-]known pier broke.
OPEN ( PUNCT Lund [(]left) came.
CLOSE ) PUNCT Lund (left[)] came.
QUOTE " PUNCT Lund said: [“]No.”
BULLET * PUNCT [•] Lund came.
SLASH / SYM They built a pier and[/]or a bridge.
"""
TAGS = tuple(Tag(*row.split(" ", 3)) for row in _TAGS.strip().splitlines())

# What the tagger gives to no token: a quoted stretch that a rule reads as one word.
QUOTATION_TAGS: tuple[Tag, ...] = (
    Tag("SPEECH", "«", "X", "Lund said: [“It broke.”]"),
    Tag("QUOTED", "¦", "X", "Lund called it [“a pity”]."),
)

BY_NAME: dict[str, Tag] = {tag.name: tag for tag in (*TAGS, *QUOTATION_TAGS)}
NAME_OF: dict[str, str] = {tag.code: tag.name for tag in TAGS}
UNIVERSAL: dict[str, str] = {tag.code: tag.universal for tag in TAGS}

SETS: dict[str, tuple[str, ...]] = {
    "BE": ("BE_PRESENT", "BE_PAST", "BE_BASE", "BE_PARTICIPLE", "BE_GERUND"),
    "HAVE": ("HAVE_PRESENT", "HAVE_PAST", "HAVE_BASE", "HAVE_GERUND"),
    "DO": ("DO_PRESENT", "DO_PAST", "DO_BASE"),
    "AUXILIARIES": ("MODAL", "BE", "HAVE", "DO"),
    "FINITE": (
        *("PAST", "THIRD", "PRESENT", "MODAL", "BE_PRESENT", "BE_PAST"),
        *("HAVE_PRESENT", "HAVE_PAST", "DO_PRESENT", "DO_PAST"),
    ),
    "VERBS": ("PAST", "PARTICIPLE", "THIRD", "PRESENT", "BASE", "GERUND"),
    "DETERMINERS": ("DET", "QUANTITY", "POSSESSIVE", "WH_DET"),
    "NOUNS": ("NOUN", "PLURAL", "TIME", "TODAY"),
    "TIMES": ("CALENDAR", "TIME", "TODAY"),
    "NAMES": ("NAME", "TITLE", "CALENDAR"),
    "NOMINAL": ("NOUNS", "NAMES"),
    "PERSONAL": ("SUBJECT", "OBJECT", "REFLEXIVE"),
    "PRONOUNS": ("PERSONAL", "DET_ALONE", "INDEFINITE", "THERE", "WHO", "WHAT", "THAT_WHO"),
    "PREPOSITIONS": ("PREP", "OF", "PREP_TO"),
    # The same with what is read alike where who said what is asked.
    "DETS": ("DET", "QUANTITY", "DET_ALONE"),
    "OBJECTS": ("OBJECT", "REFLEXIVE"),
    "WHO_WORDS": ("WHO", "WH_DET"),
    "WHAT_WORDS": ("WHAT", "WHERE", "IF"),
    "THAT_WORDS": ("THAT", "THAT_WHO"),
    "TO_WORDS": ("TO", "PREP_TO"),
    "PREPS": ("PREP", "PARTICLE"),
    "CONJS": ("CONJ", "SLASH"),
    "ADVERBS": ("ADVERB", "TODAY"),
    "TIME_WORDS": ("TIME", "CALENDAR"),
    "NUMERALS": ("NUMBER", "MONEY"),
    "BASES": ("PRESENT", "BASE"),
    "DASHES": ("DASH", "HYPHEN"),
    "NOUN_WORDS": ("NOUN", "PLURAL", "INDEFINITE", "PERCENT", "SYMBOL", "INTERJECTION", "FOREIGN", "ADDRESS", "QUOTE"),
    "IN_MARKS": ("SPEECH", "QUOTED"),
    "TENSED": ("PAST", "THIRD"),
    "FINITE_FORMS": ("AUXILIARIES", "TENSED"),
    "PAST_FORMS": ("PAST", "PARTICIPLE"),
    "ANY_VERB": ("AUXILIARIES", "VERBS"),
    "STATING": ("ANY_VERB", "IN_MARKS"),
    "DETERMINING": ("DETS", "POSSESSIVE"),
    "WH_WORDS": ("WHO_WORDS", "WHAT_WORDS"),
    "PRONOUN_WORDS": ("WH_WORDS", "SUBJECT", "OBJECTS"),
    "PREPS_AND_OF": ("PREPS", "OF"),
    "PREPS_OF_TO": ("PREPS_AND_OF", "TO_WORDS"),
    "PROPER_NOUNS": ("NAME", "TITLE"),
    "HEAD_NOUNS": ("NOUN_WORDS", "NAME"),
    "NOMINALS": ("NOUN_WORDS", "PROPER_NOUNS"),
    "OPENS_PHRASE": ("NOMINALS", "DETERMINING", "ADJECTIVE", "NUMERALS"),
    "ROLE_NOUNS": ("NOUN_WORDS", "TITLE"),
    "MARKS": (*("COMMA", "SEMICOLON", "COLON", "STOP", "DASH", "HYPHEN", "OPEN", "CLOSE", "QUOTE", "BULLET", "SLASH"),),
}


@cache
def codes(names: str) -> frozenset[str]:
    """Return the characters of the tags and sets in `names`, with blanks between. Raises `KeyError` for another."""
    found: set[str] = set()
    for name in names.split():
        if name in BY_NAME:
            found.add(BY_NAME[name].code)
        else:
            found |= codes(" ".join(SETS[name]))
    return frozenset(found)


def code(name: str) -> str:
    """Return the character of the tag `name`."""
    return BY_NAME[name].code


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Return a pattern over tags as `spelled_out` reads it, compiled. Raises `KeyError` for an unknown tag."""
    return re.compile(spelled_out(pattern, codes))


def lazy_pattern(pattern: str) -> Callable[[], re.Pattern[str]]:
    """Return a function that gives a pattern over tags compiled; it is compiled when first asked for."""
    return partial(compile_pattern, pattern)


# Sets of tags by name, for rules that ask of one word; the tags are those of `newscli.language.tags`.

# Tags that rules ask for by themselves.
SUBJECT, POSSESSIVE, OF, SUBORD, MODAL, NOT = map(code, ("SUBJECT", "POSSESSIVE", "OF", "SUBORD", "MODAL", "NOT"))
ADJECTIVE, NOUN, NAME, TITLE, PAST, PARTICIPLE = map(code, ("ADJECTIVE", "NOUN", "NAME", "TITLE", "PAST", "PARTICIPLE"))
THIRD, GERUND, OWNER, BULLET = map(code, ("THIRD", "GERUND", "OWNER", "BULLET"))
COMMA, SEMICOLON, COLON, STOP, OPEN, CLOSE = map(code, ("COMMA", "SEMICOLON", "COLON", "STOP", "OPEN", "CLOSE"))
SPEECH, QUOTED = map(code, ("SPEECH", "QUOTED"))

DETS, OBJECTS, WHO_WORDS, WHAT_WORDS = map(codes, ("DETS", "OBJECTS", "WHO_WORDS", "WHAT_WORDS"))
THAT_WORDS, TO_WORDS, PREPS, CONJS = map(codes, ("THAT_WORDS", "TO_WORDS", "PREPS", "CONJS"))
BE, HAVE, DO, ADVERBS = map(codes, ("BE", "HAVE", "DO", "ADVERBS"))
TIME_WORDS, NUMERALS, BASES, DASHES, NOUN_WORDS = map(
    codes, ("TIME_WORDS", "NUMERALS", "BASES", "DASHES", "NOUN_WORDS")
)

IN_MARKS, AUXILIARIES, FINITE_FORMS, VERBS = map(codes, ("IN_MARKS", "AUXILIARIES", "FINITE_FORMS", "VERBS"))
TENSED, PAST_FORMS, ANY_VERB, STATING = map(codes, ("TENSED", "PAST_FORMS", "ANY_VERB", "STATING"))
DETERMINING, WH_WORDS, PRONOUN_WORDS = map(codes, ("DETERMINING", "WH_WORDS", "PRONOUN_WORDS"))
PREPS_AND_OF, PREPS_OF_TO = map(codes, ("PREPS_AND_OF", "PREPS_OF_TO"))
PROPER_NOUNS, HEAD_NOUNS = map(codes, ("PROPER_NOUNS", "HEAD_NOUNS"))
NOMINALS, OPENS_PHRASE, ROLE_NOUNS = map(codes, ("NOMINALS", "OPENS_PHRASE", "ROLE_NOUNS"))


def sequences(*sets: Iterable[str]) -> frozenset[str]:
    """Return the tags of words that follow one another, each of a set: `sequences(COMMA, WHO_WORDS)`."""
    return frozenset(map("".join, product(*sets)))


COMMA_WHO, COMMA_CONJ = sequences(COMMA, WHO_WORDS), sequences(COMMA, CONJS)  # ", who left", ", and left"
COMMA_GERUND = COMMA + GERUND  # ", saying so"


def find(tags: str, wanted: Iterable[str], start: int = 0, end: int | None = None) -> int:
    """Return the first place between two words where one of the tags, or of the rows of tags, stands; -1 without."""
    places = [at for each in wanted if (at := tags.find(each, start, end)) >= 0]
    return min(places, default=-1)


def rfind(tags: str, wanted: Iterable[str], start: int = 0, end: int | None = None) -> int:
    """Return the last place between two words where one of the tags, or of the rows of tags, stands; -1 without."""
    return max([tags.rfind(each, start, end) for each in wanted], default=-1)


# Turn fine tags into universal part-of-speech tags, as Universal Dependencies defines them.


class Refinement(NamedTuple):
    """A pattern over fine tags whose first word has another universal tag than usual, and an example of it.

    The word in [brackets] of the example is the first word of the pattern.
    """

    pattern: str
    universal: str
    example: str


# In the treebanks a preposition before a clause is a conjunction, and "have", "do" and "be" are verbs where they stand
# for themselves. Of several patterns that match, the last counts.
REFINEMENTS: tuple[Refinement, ...] = (
    Refinement(
        "PREPOSITIONS (ADVERB|NOT)? (GERUND|HAVE_GERUND|BE_GERUND)", "SCONJ", "They left [without] closing the door."
    ),
    Refinement("HAVE", "VERB", "They [have] a pier."),
    Refinement(
        "HAVE (NOT|ADVERB|SUBJECT|QUOTE){0,3} (PARTICIPLE|BE_PARTICIPLE)", "AUX", "They [had] not yet left the pier."
    ),
    Refinement("HAVE (SUBJECT|DET? ADJECTIVE* NOMINAL+) PARTICIPLE", "AUX", "[Have] the engineers closed it?"),
    Refinement("DO", "VERB", "They [did] it."),
    Refinement("DO NOT", "AUX", "They [do] not."),
    Refinement("DO (NOT|ADVERB){0,2} (BASE|HAVE_BASE|DO_BASE)", "AUX", "They [do] care."),
    Refinement(
        "DO (SUBJECT|DET? ADJECTIVE* NOMINAL+) NOT? ADVERB? (BASE|HAVE_BASE|DO_BASE)", "AUX", "[Did] Lund leave?"
    ),
)


def universal_tags(codes: str) -> list[str]:
    """Return the universal tag of each token, by its fine tag and its neighbours'."""
    tags = [UNIVERSAL[code] for code in codes]
    for row in REFINEMENTS:
        for match in compile_pattern(row.pattern).finditer(codes):
            tags[match.start()] = row.universal
    return tags

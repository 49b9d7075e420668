"""Names for the classes of words that quotes tells apart, sets of them, and patterns written with them.

Each class is kept as one character, so that the classes of a sentence are a string and a pattern over them is a regular
expression. Rules are written with names alone.
"""

import re
from functools import cache

from newscli.language.tag_patterns import spelled_out

# The word in [brackets] has the class.
DET = "d"  # They closed [the] pier.
POSSESSIVE = "p"  # They closed [their] pier.
SUBJECT = "h"  # [They] closed it.
OBJECT = "m"  # Lund told [them].
WHO = "w"  # Lund, [who] came, left.
WHAT = "W"  # We know [what] broke.
THAT = "t"  # Lund said [that] it broke.
TO = "T"  # They want [to] leave.
OF = "O"  # The end [of] the pier broke.
PREP = "o"  # They met [in] Leith.
SUBORD = "s"  # They left [because] it broke.
CONJ = "c"  # They came [and] left.
MODAL = "M"  # They [will] leave.
BE = "B"  # The pier [is] old.
HAVE = "H"  # They [have] left.
DO = "D"  # They [did] not leave.
NOT = "x"  # They did [not] leave.
ADVERB = "r"  # They [soon] left.
TIME = "y"  # They left on [Monday].
ADJECTIVE = "j"  # The [old] pier broke.
NUMBER = "#"  # They built [3] piers.
NAME = "N"  # We met Dr. [Lund].
TITLE = "L"  # We met [Dr.] Lund.
NOUN = "n"  # The [pier] broke.
PAST = "V"  # They [closed] the pier.
PARTICIPLE = "v"  # The pier was [driven] down.
THIRD = "Z"  # Lund [closes] the pier.
BASE = "b"  # They will [close] the pier.
GERUND = "G"  # They are [closing] the pier.
COMMA = ","
SEMICOLON = ";"
COLON = ":"
STOP = "."
DASH = "-"
OPEN = "("
CLOSE = ")"
OWNER = "'"  # Lund[’s] pier broke.
BULLET = "*"
# A quoted stretch that stands as one word: a sentence or more, or only some words of one.
SPEECH = "Q"  # Lund said: [“It broke.”]
QUOTED = "q"  # Lund called it [“a pity”].

IN_MARKS = frozenset((SPEECH, QUOTED))
AUXILIARIES = frozenset((MODAL, BE, HAVE, DO))
FINITE = AUXILIARIES | {PAST, THIRD}
VERB_FORMS = frozenset((PAST, PARTICIPLE, THIRD, BASE, GERUND))
TENSED = frozenset((PAST, THIRD))
PAST_FORMS = frozenset((PAST, PARTICIPLE))
VERBS = AUXILIARIES | VERB_FORMS
STATING = VERBS | IN_MARKS
DETERMINERS = frozenset((DET, POSSESSIVE))
WH_WORDS = frozenset((WHO, WHAT))
PRONOUNS = WH_WORDS | {SUBJECT, OBJECT}
PREPOSITIONS = frozenset((PREP, OF))
PREPOSITIONS_AND_TO = PREPOSITIONS | {TO}
NAMES = frozenset((NAME, TITLE))
NOUNS = frozenset((NOUN, NAME))
NOMINAL = NOUNS | NAMES
# What may open a noun phrase, but for pronouns.
OPENS_PHRASE = NOMINAL | DETERMINERS | {ADJECTIVE, NUMBER}
ROLE_NOUNS = frozenset((NOUN, TITLE))

_CLASSES = {name: frozenset(held) for name, held in globals().items() if name.isupper() and held}


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Return a pattern over classes of words, written with their names, as a regular expression over their characters.

    See `newscli.language.tag_patterns.spelled_out` for the form: ``"DET? ADJECTIVE* NOUNS+"``.
    """
    return re.compile(spelled_out(pattern, _CLASSES.__getitem__))

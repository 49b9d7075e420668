"""The words of closed classes, each with the tags it may have, the most usual first.

The classes are those of the lexicon, with more words from general knowledge of English. A word stands under each tag
that it may have; the order of the rows is the order of the tags where a word stands in several.
"""

from collections.abc import Set
from functools import cache

from newscli.language.lexicon.calendar import (
    MONTHS,
    MONTHS_SHORT,
    PARTS_OF_DAY,
    SEASONS,
    TODAY,
    WEEKDAYS,
    WEEKDAYS_SHORT,
)
from newscli.language.lexicon.closed_classes import (
    ADVERBS,
    ARTICLES,
    BE_PAST,
    BE_PRESENT,
    COORDINATORS,
    COUNTING,
    DEMONSTRATIVES,
    DETERMINING,
    DO_PRESENT,
    HAVE_PRESENT,
    INDEFINITE,
    MODALS,
    NUMBERS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    QUESTION_ADVERBS,
    QUESTION_PRONOUNS,
    REFLEXIVES,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
)
from newscli.language.tags import code
from newscli.language.words import word_set

_CALENDAR = frozenset(
    (
        *WEEKDAYS,
        *(f"{day}s" for day in WEEKDAYS),
        *WEEKDAYS_SHORT,
        *MONTHS,
        *(f"{short}." for short in (*WEEKDAYS_SHORT, *MONTHS_SHORT)),
    )
)
_ROWS: tuple[tuple[str, Set[str]], ...] = (
    ("DET", ARTICLES | DEMONSTRATIVES | DETERMINING | word_set("quite")),
    (
        "DET_ALONE",
        DEMONSTRATIVES
        | DETERMINING - {"every", "no", "such"}
        | word_set("""
            none ours mine yours theirs hers
        """),
    ),
    ("QUANTITY", COUNTING | word_set("such less least much fewer other own same certain")),
    ("POSSESSIVE", POSSESSIVES | word_set("whose thy")),
    ("SUBJECT", SUBJECTS | word_set("one ye")),
    ("OBJECT", OBJECTS - SUBJECTS | word_set("em thee")),
    ("REFLEXIVE", REFLEXIVES),
    ("INDEFINITE", INDEFINITE),
    ("WHO", RELATIVES - {"whose"}),
    ("WHAT", QUESTION_PRONOUNS | word_set("whomever")),
    ("WH_DET", word_set("which what whatever whichever")),
    ("WHERE", QUESTION_ADVERBS | word_set("whenever wherever however")),
    ("IF", word_set("if whether")),
    ("THAT", word_set("that")),
    ("THAT_WHO", word_set("that")),
    ("ADVERB", word_set("that this all no half enough more most less least much")),
    ("TO", word_set("to")),
    ("PREP_TO", word_set("to")),
    ("OF", word_set("of")),
    (
        "PREP",
        PREPOSITIONS
        | word_set("""
            amidst inside outside beside besides underneath beneath except amongst unlike as after before since until
            till than because due past plus minus atop save given depending according instead vs vs. v. re though next
            aboard round
        """),
    ),
    (
        "PARTICLE",
        word_set("""
            up out off down over back around away through along about together across apart aside forth
        """),
    ),
    (
        "ADVERB",
        word_set("""
            up out off down over back around away along about together across apart aside forth through above below
            behind inside outside beyond under underneath past round besides before since after though
        """),
    ),
    ("SUBORD", SUBORDINATORS - {"if"} | word_set("whilst lest like provided except whereby cause cos albeit")),
    ("CONJ", COORDINATORS | word_set("both either neither plus & versus")),
    ("MODAL", MODALS | word_set("'ll ’ll 'd ’d ca wo sha need dare")),
    ("BE_PRESENT", BE_PRESENT | word_set("'s ’s 're ’re 'm ’m ai")),
    ("BE_PAST", BE_PAST),
    ("BE_BASE", word_set("be")),
    ("BE_PARTICIPLE", word_set("been")),
    ("BE_GERUND", word_set("being")),
    ("HAVE_PRESENT", HAVE_PRESENT | word_set("'ve ’ve 's ’s ai")),
    ("HAVE_PAST", word_set("had 'd ’d")),
    ("PARTICIPLE", word_set("had done gone")),
    ("HAVE_BASE", word_set("have")),
    ("HAVE_GERUND", word_set("having")),
    ("DO_PRESENT", DO_PRESENT),
    ("DO_PAST", word_set("did")),
    ("DO_BASE", word_set("do")),
    ("GERUND", word_set("doing")),
    ("OWNER", word_set("'s ’s ' ’")),
    ("QUOTE", word_set("' ’")),
    ("OBJECT", word_set("'s ’s")),
    ("NOT", word_set("not n't n’t nt")),
    ("TO", word_set("na ta")),
    ("NUMBER", NUMBERS | word_set("hundred thousand million billion trillion dozen")),
    ("NOUN", word_set("one need will back half like past cause second mine minute round inside outside")),
    ("PLURAL", word_set("men women children people police geese mice oxen lice")),
    ("TODAY", frozenset(TODAY)),
    (
        "ADVERB",
        ADVERBS - frozenset(TODAY)
        | word_set("""
            so as yet thus hence therefore twice thrice really abroad ahead afterwards afterward anyway anywhere
            elsewhere everywhere nowhere somewhere somehow somewhat seldom forever furthermore likewise otherwise
            nowadays alike aboard altogether beforehand indoors outdoors upstairs downstairs upward upwards downward
            downwards forwards backwards halfway northward southward sideways straightaway thereafter thereby therein
            apiece first second third last next enough little either neither e.g. i.e. etc. approx. ca. a.k.a. aka such
            due less a.m. p.m. whatsoever thereof
        """),
    ),
    ("THERE", word_set("there")),
    (
        "ADJECTIVE",
        word_set("""
            such like first second third last next later earlier further little only well past back down over due
            enough inside outside
        """),
    ),
    (
        "INTERJECTION",
        word_set("""
            yes no yeah oh well hello hi hey please uh um okay ok thanks wow ah huh hmm ha alas yep nope mm oops aha
            goodbye bye lol damn gosh like
        """),
    ),
    ("NOUN", word_set("well second third past thanks like a.m. p.m. am pm etc. percent general")),
    ("BASE", word_set("like need dare well back own please thank save")),
    ("PRESENT", word_set("like need dare own please thank")),
    ("PARTICIPLE", word_set("given provided following including regarding concerning")),
    ("GERUND", word_set("following including regarding concerning depending according")),
    ("FOREIGN", word_set("al. et de la le del von der las los el vs. etc.")),
    ("PERCENT", word_set("%")),
    ("CALENDAR", _CALENDAR),
    (
        "TIME",
        {*PARTS_OF_DAY, *SEASONS} - {"fall"}
        | word_set("""
            week weeks month months year years day days hour hours minute minutes weekend weekends decade decades
            century centuries season quarter mornings nights
        """),
    ),
)
# These are parts of the calendar only with a capital.
ONLY_CAPITAL = frozenset({"march", "may", "mon", "sun", "sat", "wed", "fri"})


@cache
def closed_words() -> dict[str, str]:
    """Return the characters of the tags that each word may have, by the word in lower case."""
    table: dict[str, str] = {}
    for name, words in _ROWS:
        letter = code(name)
        for word in words:
            if letter not in table.get(word, ""):
                table[word] = table.get(word, "") + letter
    return table

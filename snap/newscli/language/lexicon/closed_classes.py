"""The words of classes that take no new members: pronouns, determiners, prepositions, auxiliaries, numbers and so on.

A room that needs only some of a class names them by a difference or a union of these sets. From general knowledge.
"""

from newscli.language.words import listed, word_set

CARDINALS = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
NUMBERS = frozenset((*CARDINALS, *TENS))

ARTICLES = word_set("the a an")
DEMONSTRATIVES = word_set("this that these those")
# They need no article: *each pier*; and those that count.
DETERMINING = word_set("some any each every another no all both either neither such half")
# Those that may stand between a subject and its verb: *They both left*.
FLOATING = word_set("both all each")
COUNTING = word_set("several many few most more enough various")
QUANTIFIERS = DETERMINING | COUNTING
THIRD_POSSESSIVES = word_set("his her its their")
POSSESSIVES = THIRD_POSSESSIVES | word_set("my our your")
ARTICLES_AND_POSSESSIVES = ARTICLES | POSSESSIVES
THIRD_SUBJECTS = word_set("he she it they")
SUBJECTS = THIRD_SUBJECTS | word_set("i we you")
THIRD_OBJECTS = word_set("him her it them")
OBJECTS = THIRD_OBJECTS | word_set("me us you")
# *It* and *you* alone may be either.
NEVER_OBJECTS = SUBJECTS - OBJECTS
FIRST_PERSON = word_set("i we my our me us")
REFLEXIVES = word_set("himself herself itself themselves myself ourselves yourself yourselves themself")
RELATIVES = word_set("who whom which whose")
QUESTION_PRONOUNS = word_set("what whatever whoever")
QUESTION_ADVERBS = word_set("how why when where")
QUESTIONS = QUESTION_PRONOUNS | QUESTION_ADVERBS | {"whether"}
INDEFINITE = word_set(
    "someone somebody something anyone anybody anything everyone everybody everything nobody nothing no-one"
)
# Nouns that count people without a number: "Thousands said".
MULTITUDES = word_set("dozens scores hundreds thousands millions billions tens")
# With one of these before it, nobody's name is told: "No one", "Thousands", "Her mother".
NO_NAMES = (
    ARTICLES | QUANTIFIERS | DEMONSTRATIVES | POSSESSIVES | SUBJECTS | OBJECTS | NUMBERS | INDEFINITE | MULTITUDES
)

COORDINATORS = word_set("and or but nor yet")
SUBORDINATORS = word_set(
    "because although though while since as after before unless until till once whereas than so if"
)
# Those that are prepositions too: *after the vote*, *after they voted*.
BEFORE_CLAUSES = word_set("after before since until till")
# Of place, time and kind; *of* and *to* do more than the others and stand apart.
PREPOSITIONS = word_set(
    "in on at by for with from about into over under through during against between among without within across "
    "toward towards upon around behind near amid despite beyond above below along off up down out like versus via "
    "regarding concerning per throughout onto alongside following including"
)

# With *to* they are prepositions: *according to Lund*.
BEFORE_TO = word_set("according thanks owing")

BE_PRESENT = word_set("is are am")
BE_PAST = word_set("was were")
BE = BE_PRESENT | BE_PAST | {"be", "been", "being"}
HAVE_PRESENT = word_set("have has")
HAVE = HAVE_PRESENT | {"had", "having"}
DO_PRESENT = word_set("do does")
DO = DO_PRESENT | {"did"}
MODALS = word_set("will would can could may might must shall should ought")
AUXILIARIES = BE | DO | HAVE | MODALS

ADVERBS = word_set("""
    also just even still now then again later earlier already only often always once soon ever instead perhaps maybe
    too very rather almost here there well far ago meanwhile nonetheless nevertheless indeed moreover else sometimes
    further together back away aside never however quite today yesterday tomorrow tonight
""")
# What says how far the words after it hold: *only two pages*, *perhaps he knew*.
FOCUSING = word_set("""
    only even just almost nearly about roughly around probably perhaps maybe possibly merely mostly mainly virtually
    practically hardly scarcely barely too very so
""")
# What opens a sentence before a name, and no name begins with: "After Lund", "The pier".
FUNCTION_WORDS = (
    ARTICLES
    | DEMONSTRATIVES
    | QUANTIFIERS
    | POSSESSIVES
    | SUBJECTS
    | OBJECTS
    | REFLEXIVES
    | RELATIVES
    | QUESTIONS
    | COORDINATORS
    | SUBORDINATORS
    | PREPOSITIONS
    | BE
    | HAVE
    | DO
    | BEFORE_TO
    | MODALS - {"may", "will"}
    | ADVERBS
    | {"of", "to", "not", "cannot"}
)

"""The words of classes that take no new members: pronouns, prepositions, determiners, auxiliaries, numbers and so on.

A room that needs fewer of a class takes them from here and says why. From general knowledge.
"""

from newscli.language.words import listed

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

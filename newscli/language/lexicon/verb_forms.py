"""What form of a verb a word may be, asked of a row of words without tags: for patterns that read words alone.

Tags are better where they are at hand (see `newscli.language.tagger`). The lists are from general knowledge.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from newscli.language.lexicon.closed_classes import ADVERBS, ARTICLES, DEMONSTRATIVES, OBJECTS, POSSESSIVES
from newscli.language.lexicon.inflection import FORMS, irregular_verbs
from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import word_set

# Verbs that are nouns as well but that the news has in the present so often that neighbours may decide.
_OFTEN_PRESENT = word_set(
    "aim back blame break call cause change charge claim close concern control cost cover cut deal die dispute "
    "drive end face fall favor fear fight fly force haul head help hit hope house increase lack last launch lead "
    "lie look love matter mean measure mind move need note offer order pass pay plan play point promise raise "
    "reject report resume return rise run set show sleep stand start stay stop support talk travel try turn urge "
    "use vote walk watch win wish work"
)
_NOT_PAST = word_set(
    "united hundred indeed need speed seed feed breed bleed embed bed red shed wed ted deed weed reed "
    "unprecedented sacred naked wicked rugged aged detailed limited alleged kindred shred sled watershed "
    "hatred exceed proceed succeed preferred"
)
# Of these, verbs before an object: "limited the damage".
_PAST_TOO = word_set("united aged detailed limited alleged preferred")
_BEFORE_OBJECT = ARTICLES | POSSESSIVES | OBJECTS | {"that", ".", ","}
# Words before which a noun or an adjective must come, or after which none can be finite.
_NOUN_AHEAD = (
    ARTICLES
    | POSSESSIVES
    | DEMONSTRATIVES
    | word_set("""
    some any no every each of in on at by for with from into about to as than more most less very 's ’s other
    new old first last next two three
""")
)
_ADVERBS = ADVERBS | {"not", "finally"}


@lru_cache(4096)
def is_present(word: str, form_name: str) -> bool:
    """Return True if a word in the form BASE or THIRD may be a verb, where a noun is possible."""
    table, letter = verb_table(), FORMS[form_name]
    return any(
        letter in form.forms and (form.base in _OFTEN_PRESENT or not table.is_noun_too(form.base))
        for form in table.readings(word)
    )


@cache
def irregular_pasts() -> frozenset[str]:
    """Return the past tenses that don't end in *-ed*."""
    rows = irregular_verbs().items()
    pasts = frozenset(form for base, (past, _) in rows for form in past if form == past[0] or form != base)
    return pasts | {"was", "were"}


@cache
def irregular_participles() -> frozenset[str]:
    """Return the past participles that don't end in *-ed*."""
    rows = irregular_verbs().items()
    return frozenset(
        form for base, (_, forms) in rows for form in forms if form[-2:] != "ed" and (form == forms[0] or form != base)
    )


def is_base(word: str) -> bool:
    """Return True if a word is a verb as it stands after *to*."""
    return word == "be" or word in irregular_verbs() or is_present(word, "BASE")


def is_past(texts: Sequence[str], lows: Sequence[str], at: int) -> bool:
    """Return True if a word has the form of a past tense or a participle and can be a verb where it stands.

    `texts` are the words as spelled, `lows` the same in lower case.
    """
    low = lows[at]
    if low in irregular_pasts():
        return _before(lows, at) not in _NOUN_AHEAD or lows[at - 1] == "that"
    if len(low) < 4 or not low.endswith("ed") or texts[at] != low:
        return False
    if low in _NOT_PAST and (low not in _PAST_TOO or "".join(lows[at + 1 : at + 2]) not in _BEFORE_OBJECT):
        return False
    before = _before(lows, at)
    return before in ("that", "by", "’s", "'s") or before not in _NOUN_AHEAD


def is_perfect(texts: Sequence[str], lows: Sequence[str], at: int) -> bool:
    """Return True if a participle follows *have*: "could have sunk", not "could have consequences", "have to go"."""
    after = (n for n in range(at + 1, min(at + 4, len(lows))) if lows[n] not in _ADVERBS and lows[n][-2:] != "ly")
    verb = next(after, at)
    return lows[verb] == "been" or lows[verb] in irregular_participles() or is_past(texts, lows, verb)


def _before(lows: Sequence[str], at: int) -> str:
    """Return the word before, adverbs left out."""
    for back in range(at - 1, max(at - 4, -1), -1):
        if lows[back] not in _ADVERBS and not lows[back].endswith("ly"):
            return lows[back]
    return ""

"""In: a token among others; out: whether it is a finite verb, as far as its form and its neighbours tell."""

from functools import cache

from newscli.language.clauses.word_rows import WordRow
from newscli.language.verbs import irregular_verbs
from newscli.language.words import word_set

AUXILIARIES = word_set(
    "is are was were am has have had do does did will would can could may might must shall should won isn wasn "
    "aren weren hasn haven hadn doesn didn couldn wouldn ’re ’ve ’ll ’d 're 've 'll 'd"
)
# Verbs that the news has in the present, in their base; most of them are nouns as well, so neighbours decide.
_PRESENT = word_set(
    "add affect agree aim allow announce appear argue ask attend back become begin believe belong blame break "
    "bring build buy call carry cause change charge claim close come concern confirm consider contain continue "
    "control cost cover cut deal decide deny depend describe deserve die disagree dispute draw drive earn "
    "employ end expect expire explain face fail fall favor fear feel fight find fly follow force get give go "
    "grow happen haul head hear help hit hold hope house include increase insist intend involve join keep know "
    "lack last launch lead leave let lie like live look lose love make matter mean measure meet mind move need "
    "note offer open oppose order owe own pass pay plan play point predict produce promise propose prove "
    "provide put raise reach read receive refuse reject rely remain remember report represent require resume "
    "return rise run say see seek seem sell send serve set show shut sing sit sleep speak spend stand start "
    "stay stop suggest support swim take talk tell tend think threaten travel try turn understand urge use "
    "vote wait walk want warn watch win wish work write"
)
_NOT_PAST = word_set(
    "united hundred indeed need speed seed feed breed bleed embed bed red shed wed ted deed weed reed "
    "unprecedented sacred naked wicked rugged aged detailed limited alleged kindred shred sled watershed "
    "hatred"
)
# Words before which a noun or an adjective must come, or after which none can be finite.
_NOUN_AHEAD = word_set(
    "the a an its their his her our my your this that these those some any no every each of in on at by for "
    "with from into about to as than more most less very 's ’s other new old first last next two three"
)
_SUBJECTS = word_set("i we they you he she it who which that there")
_ADVERBS = word_set("also then now later soon still never even not only just always often finally already again")


MODALS = word_set("will would can could may might must shall should ’ll 'll ’d 'd")


@cache
def third_person() -> dict[str, str]:
    """Return the form with *she* of every verb known in the present, and its base."""
    forms = {}
    for base in _PRESENT:
        if base.endswith(("s", "sh", "ch", "x", "o")):
            form = base + "es"
        elif base.endswith("y") and base[-2] not in "aeiou":
            form = base[:-1] + "ies"
        else:
            form = base + "s"
        forms[form] = base
    return forms


@cache
def irregular_pasts() -> frozenset[str]:
    """Return the past tenses that don't end in *-ed*."""
    return frozenset(past for past, _ in irregular_verbs().values()) | {"was", "were"}


@cache
def participles() -> frozenset[str]:
    """Return the past participles that don't end in *-ed*."""
    return frozenset(form for _, form in irregular_verbs().values() if not form.endswith("ed")) | {"born"}


def is_base(word: str) -> bool:
    """Return True if a word is a verb as it stands after *to*."""
    return word in _PRESENT or word in irregular_verbs() or word == "be"


def _before(tokens: WordRow, at: int) -> str:
    """Return the word before, adverbs left out."""
    for back in range(at - 1, max(at - 4, -1), -1):
        if tokens.lows[back] not in _ADVERBS and not tokens.lows[back].endswith("ly"):
            return tokens.lows[back]
    return ""


def is_past(tokens: WordRow, at: int) -> bool:
    """Return True if a token has the form of a past tense or a participle and can be a verb where it stands."""
    low = tokens.lows[at]
    if low in irregular_pasts():
        return _before(tokens, at) not in _NOUN_AHEAD or tokens.lows[at - 1] == "that"
    if len(low) < 4 or not low.endswith("ed") or low in _NOT_PAST or tokens.texts[at] != low:
        return False
    before = _before(tokens, at)
    return before in ("that", "by", "’s", "'s") or before not in _NOUN_AHEAD


def is_finite(tokens: WordRow, at: int) -> bool:
    """Return True if a token is a finite verb: an auxiliary, a past tense, or a present tense after its subject."""
    low, text = tokens.lows[at], tokens.texts[at]
    if low in AUXILIARIES:
        return text == low or at == 0
    if is_past(tokens, at):
        return True
    before = _before(tokens, at)
    if text != low or not before:
        return False
    if low in third_person():
        return before not in _NOUN_AHEAD and before not in AUXILIARIES
    return low in _PRESENT and (
        before in _SUBJECTS or (before.endswith("s") and before not in AUXILIARIES and before not in _NOUN_AHEAD)
    )

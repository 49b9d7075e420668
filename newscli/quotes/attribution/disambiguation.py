"""Disambiguate classes: takes those of a unit's words, returns them settled by their neighbours."""

from functools import cache

from newscli.language.lexicon.calendar import DOUBTFUL_MONTHS
from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.language.lexicon.inflection import irregular_verbs
from newscli.language.lexicon.titles import TITLES
from newscli.language.lexicon.verbs import verb_table
from newscli.language.names.personal import is_given_name
from newscli.language.word_classes import (
    ADJECTIVE,
    ADVERB,
    BASE,
    COLON,
    COMMA,
    CONJ,
    DET,
    DETERMINERS,
    DO,
    FINITE,
    GERUND,
    IN_MARKS,
    MODAL,
    NAME,
    NOMINAL,
    NOT,
    NOUN,
    NOUNS,
    NUMBER,
    OBJECT,
    OWNER,
    PARTICIPLE,
    PAST,
    POSSESSIVE,
    PREP,
    PREPOSITIONS,
    PREPOSITIONS_AND_TO,
    QUOTED,
    STOP,
    SUBJECT,
    TENSED,
    THAT,
    THIRD,
    TIME,
    TITLE,
    TO,
    WHAT,
)

_BEFORE_NOUNS = DETERMINERS | {ADJECTIVE}
_BEFORE_MONTH_NAME = frozenset((STOP, COMMA, CONJ, TITLE))
_BEFORE_DEMONSTRATIVE = PREPOSITIONS | {PAST, COMMA}
_OWNED = NOMINAL | {ADJECTIVE, NUMBER, QUOTED}
_VERB_OR_NOUN = frozenset((BASE, PAST, NOUN))
_DESCRIBING = frozenset((ADJECTIVE, NOUN))
_VERB_OR_MODAL = frozenset((BASE, PAST, MODAL))
_BASE_OR_THIRD = frozenset((BASE, THIRD))
_BASE_OR_PAST = frozenset((BASE, PAST))
_BEFORE_HER = PREPOSITIONS | {STOP}
_AFTER_SAYING = DETERMINERS | IN_MARKS | {THAT, WHAT, SUBJECT, COLON, COMMA, STOP, PREP}
_COUNT_OR_ADJECTIVE = frozenset((NUMBER, ADJECTIVE))
_PAUSES = frozenset((COMMA, STOP))
_BEFORE_NO_BASE = frozenset((PAST, THIRD, BASE, GERUND))

# Classes that neighbours may change.
_UNSETTLED = frozenset((BASE, THIRD, GERUND, PAST, TIME, THAT, OBJECT))
# After these even a word that is mostly a noun may be a verb.
_BEFORE_BASE = frozenset((TO, MODAL, DO, SUBJECT, NOT, ADVERB, NAME))
_NOUN_BEFORE = DETERMINERS | PREPOSITIONS | {ADJECTIVE, NUMBER, OWNER}
_NOUN_AFTER = NOMINAL | {ADJECTIVE}
_FAR = 7
_NOUN_AFTER_ARTICLE = NOMINAL | IN_MARKS | {ADJECTIVE, ADVERB, GERUND, PARTICIPLE, NUMBER}
_PEOPLE = frozenset({"some", "many", "both", "all", "most", "several", "few", "another"})
# What documents do: *court papers say*.
_TOLD_IN = frozenset({"say", "show", "suggest", "state", "allege", "claim", "indicate", "describe", "detail"})


def settle(tags: list[str], lows: list[str]) -> str:
    """Choose by the neighbours between verb and noun, participle and adjective, and how to read *that* and *her*."""
    before = STOP
    tags[:1] = _first(tags, lows[0] if lows else "")
    if "&" in lows:
        _join(tags, lows)
    if "chief" in lows:
        _name_chiefs(tags, lows)
    tags.append(STOP)
    for i, tag in enumerate(tags[:-1]):
        before = tags[i] = _settled(tags, before, lows, i) if tag in _UNSETTLED else tag
    return "".join(tags[:-1])


def _settled(tags: list[str], before: str, lows: list[str], at: int) -> str:
    tag, after = tags[at], tags[at + 1]
    if tag in _BASE_OR_THIRD:
        return _verb_or_noun(tags, before, lows, at)
    if tag == GERUND and before in DETERMINERS and _is_gerund_noun(before, after, lows[at - 1]):
        return NOUN
    if tag == PAST and before in _BEFORE_NOUNS and _describes(before, after, lows[at - 1]):
        return ADJECTIVE
    if tag == TIME and lows[at] in DOUBTFUL_MONTHS - {"march"}:
        return NAME if after == NAME and before in _BEFORE_MONTH_NAME else tag
    if tag == THAT and after == NOUN and before in _BEFORE_DEMONSTRATIVE:
        return DET
    if tag == OBJECT and lows[at] == "her" and (after in _OWNED or (after == BASE and _owns(tags, lows, at, before))):
        return POSSESSIVE
    return tag


def _name_chiefs(tags: list[str], lows: list[str]) -> None:
    """Read *chief* as a noun where no noun follows: *the police chief said*."""
    for at, low in enumerate(lows):
        if low == "chief" and tags[at] == ADJECTIVE and (tags[at + 1 : at + 2] or [STOP])[0] not in _NOUN_AFTER:
            tags[at] = NOUN


def _join(tags: list[str], lows: list[str]) -> None:
    """Read *&* between names as a part of the name."""
    for at in range(1, len(lows) - 1):
        if lows[at] == "&" and tags[at - 1] == tags[at + 1] == NAME:
            tags[at] = NAME


def _first(tags: list[str], low: str) -> list[str]:
    """Return the class of the first word: a name or a noun where a verb or an age follows, not a verb itself.

    No sentence begins with *engineers* as a verb; only a word that can't be a plural does, as in *says Lund*.
    """
    if tags[:1] == [THIRD] and not _is_only_verb(low):
        return [NOUN]
    if tags[:2] == [BASE, OWNER]:
        return [NAME]  # "Chase’s lawyer"
    if len(tags) > 2 and tags[0] in _VERB_OR_NOUN and tags[1:3] == [COMMA, NUMBER]:
        return [NAME]
    if len(tags) > 2 and tags[0] == BASE and (tags[1] in _DESCRIBING or low == "state") and tags[2] == NAME:
        return [NOUN]
    if len(tags) > 2 and tags[0] in _VERB_OR_MODAL and tags[1] == NAME and _is_name(tags, low):
        return [NAME]
    if tags[:2] == [PAST, CONJ]:
        return [NAME]  # "Fell and his wife"
    if len(tags) > 1 and tags[0] in _BASE_OR_PAST and tags[1] in FINITE:
        return [NOUN if tags[0] == BASE and verb_table().is_noun_too(low) else NAME]  # "Police said"; "Wade said"
    return tags[:1]


def _is_only_verb(low: str) -> bool:
    """Return True if a word in the present is a form of a verb that is seldom a noun: *says*, *insists*."""
    form = verb_table().get(low)
    return form is not None and not verb_table().is_noun_too(form.base)


def _is_name(tags: list[str], low: str) -> bool:
    """Return True if what may be a verb is a name before another: *Mark Lund said*, not *Ask Lund*."""
    if low == "said" and TENSED.isdisjoint(tags[2:_FAR]):
        return False  # "Said Lund: “No.”"
    return is_given_name(low) or (tags[0] == BASE and tags[2] in FINITE)


def _owns(tags: list[str], lows: list[str], at: int, before: str) -> bool:
    """Return True if *her* before what may be a verb owns it: *Her email*, *in her speech*, *told her staff that*."""
    return before in _BEFORE_HER or tags[at + 2] == THAT or verb_table().is_noun_first(lows[at + 1])


def _describes(before: str, after: str, word_before: str) -> bool:
    """Return True if a participle after a determiner or an adjective describes a noun: not the verb of "some said"."""
    return (before != ADJECTIVE or after in _NOUN_AFTER) and not (word_before in _PEOPLE and after in _AFTER_SAYING)


def _is_gerund_noun(before: str, after: str, word_before: str) -> bool:
    """Return True if a form in *-ing* is a noun: *the warning said*, *the ruling, which*; not *the rising sea*."""
    return after in FINITE or (before == DET and word_before in ARTICLES and after not in _NOUN_AFTER_ARTICLE)


def _verb_or_noun(tags: list[str], before: str, lows: list[str], at: int) -> str:
    tag = tags[at]
    if tag == THIRD and before in _COUNT_OR_ADJECTIVE and _is_only_verb(lows[at]):
        return tag
    if (
        before in _NOUN_BEFORE
        or lows[max(at - 2, 0) : at] == ["according", "to"]
        or (lows[at] in TITLES and tags[at + 1] == NAME)
    ):
        return NOUN
    if tag == THIRD and before == NOUN and at > 1 and tags[at - 2] in PREPOSITIONS_AND_TO and tags[at + 1] in _PAUSES:
        return NOUN
    if tag == BASE and before in NOUNS and not lows[at - 1].endswith("s"):
        return PAST if lows[at] in _same_past() else NOUN
    if tag == THIRD and not _is_only_verb(lows[at]) and _heads(tags, lows, at):
        return NOUN
    if tag == BASE and before not in _BEFORE_BASE and verb_table().is_noun_first(lows[at]):
        return NOUN
    return NOUN if tag == BASE and before in _BEFORE_NO_BASE else tag


def _heads(tags: list[str], lows: list[str], at: int) -> bool:
    """Return True if what follows shows a plural: its own verb, or examples (*partner states, including Kelda*)."""
    plural = tags[at + 1] in FINITE or (tags[at + 1] == BASE and lows[at + 1] in _TOLD_IN)
    return plural or lows[at + 1 : at + 3] == [",", "including"]


@cache
def _same_past() -> frozenset[str]:
    """Return the verbs whose past is spelled like their base, as *put* and *forecast*."""
    return frozenset(base for base, (past, _) in irregular_verbs().items() if base in past)

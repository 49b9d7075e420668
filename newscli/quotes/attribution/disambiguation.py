"""In: the kinds of a unit's words; out: them settled by their neighbours, where a word may be of several kinds."""

from functools import cache

from newscli.language.lexicon.calendar import DOUBTFUL_MONTHS
from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.language.lexicon.inflection import irregular_verbs
from newscli.language.lexicon.titles import TITLES
from newscli.language.lexicon.verbs import verb_table
from newscli.language.names import is_given_name

_UNSETTLED = frozenset("bZGVytm")  # kinds that neighbours may change
_BASE_BEFORE = frozenset("TMDhxrN")  # behind these even what is a noun first may be a verb
_NOUN_BEFORE = frozenset("dpj#'Oo")
_NOUN_AFTER = frozenset("nNLj")
_FINITE = frozenset("VZBHMD")
_VERBS = frozenset("VZ")
_FAR = 7
_NOUN_AFTER_ARTICLE = frozenset("nNLjrGvqQ#")
_PEOPLE = frozenset({"some", "many", "both", "all", "most", "several", "few", "another"})
# What documents do: *court papers say*.
_TOLD_IN = frozenset({"say", "show", "suggest", "state", "allege", "claim", "indicate", "describe", "detail"})


def settle(tags: list[str], lows: list[str]) -> str:
    """Decide, by their neighbours, words that may be verbs or nouns, participles before nouns, *that* and *her*."""
    before = "."
    tags[:1] = _first(tags, lows[0] if lows else "")
    if "&" in lows:
        _join(tags, lows)
    if "chief" in lows:
        _name_chiefs(tags, lows)
    tags.append(".")
    for i, tag in enumerate(tags[:-1]):
        before = tags[i] = _settled(tags, before, lows, i) if tag in _UNSETTLED else tag
    return "".join(tags[:-1])


def _settled(tags: list[str], before: str, lows: list[str], at: int) -> str:
    tag, after = tags[at], tags[at + 1]
    if tag == "b" or tag == "Z":
        return _verb_or_noun(tags, before, lows, at)
    if tag == "G" and before in "dp" and _is_gerund_noun(before, after, lows[at - 1]):
        return "n"
    if tag == "V" and before in "dpj" and _describes(before, after, lows[at - 1]):
        return "j"
    if tag == "y" and lows[at] in DOUBTFUL_MONTHS - {"march"}:
        return "N" if after == "N" and before in ".,cL" else tag
    if tag == "t" and after == "n" and before in "oOV,":
        return "d"
    if tag == "m" and lows[at] == "her" and (after in "njNL#q" or (after == "b" and _owns(tags, lows, at, before))):
        return "p"
    return tag


def _name_chiefs(tags: list[str], lows: list[str]) -> None:
    """Read *chief* as a noun where it describes none: *the police chief said*."""
    for at, low in enumerate(lows):
        if low == "chief" and tags[at] == "j" and (tags[at + 1 : at + 2] or ["."])[0] not in _NOUN_AFTER:
            tags[at] = "n"


def _join(tags: list[str], lows: list[str]) -> None:
    """Read *&* between names as a part of the name."""
    for at in range(1, len(lows) - 1):
        if lows[at] == "&" and tags[at - 1] == tags[at + 1] == "N":
            tags[at] = "N"


def _first(tags: list[str], low: str) -> list[str]:
    """Return the kind of the first word: a name or a noun where a verb or an age follows, not a verb itself.

    No sentence begins with *engineers* as a verb; only what can't be a plural does, as *says Lund*.
    """
    if tags[:1] == ["Z"] and not _is_only_verb(low):
        return ["n"]
    if tags[:2] == ["b", "'"]:
        return ["N"]  # "Chase’s lawyer"
    if len(tags) > 2 and tags[0] in "bVn" and tags[1:3] == [",", "#"]:
        return ["N"]
    if len(tags) > 2 and tags[0] == "b" and (tags[1] in "jn" or low == "state") and tags[2] == "N":
        return ["n"]
    if len(tags) > 2 and tags[0] in "bVM" and tags[1] == "N" and _is_name(tags, low):
        return ["N"]
    if tags[:2] == ["V", "c"]:
        return ["N"]  # "Fell and his wife"
    if len(tags) > 1 and tags[0] in "bV" and tags[1] in "VZHBMD":
        return ["n" if tags[0] == "b" and verb_table().is_noun_too(low) else "N"]  # "Police said"; "Wade said"
    return tags[:1]


def _is_only_verb(low: str) -> bool:
    """Return True if a word in the present is a form of a verb that is seldom a noun: *says*, *insists*."""
    form = verb_table().get(low)
    return form is not None and not verb_table().is_noun_too(form.base)


def _is_name(tags: list[str], low: str) -> bool:
    """Return True if what may be a verb is a name before another: *Mark Lund said*, not *Ask Lund*."""
    if low == "said" and _VERBS.isdisjoint(tags[2:_FAR]):
        return False  # "Said Lund: “No.”"
    return is_given_name(low) or (tags[0] == "b" and tags[2] in "VZBHMD")


def _owns(tags: list[str], lows: list[str], at: int, before: str) -> bool:
    """Return True if *her* before what may be a verb owns it: *Her email*, *in her speech*, *told her staff that*."""
    return before in ".oO" or tags[at + 2] == "t" or verb_table().is_noun_first(lows[at + 1])


def _describes(before: str, after: str, word_before: str) -> bool:
    """Return True if a participle after a determiner or an adjective describes a noun: not the verb of "some said"."""
    return (before != "j" or after in _NOUN_AFTER) and not (word_before in _PEOPLE and after in "QqtWdph:,.o")


def _is_gerund_noun(before: str, after: str, word_before: str) -> bool:
    """Return True if a form in *-ing* is a noun: *the warning said*, *the ruling, which*; not *the rising sea*."""
    return after in _FINITE or (before == "d" and word_before in ARTICLES and after not in _NOUN_AFTER_ARTICLE)


def _verb_or_noun(tags: list[str], before: str, lows: list[str], at: int) -> str:
    tag = tags[at]
    if tag == "Z" and before in "#j" and _is_only_verb(lows[at]):
        return tag
    if (
        before in _NOUN_BEFORE
        or lows[max(at - 2, 0) : at] == ["according", "to"]
        or (lows[at] in TITLES and tags[at + 1] == "N")
    ):
        return "n"
    if tag == "Z" and before == "n" and at > 1 and tags[at - 2] in "oOT" and tags[at + 1] in ",.":
        return "n"
    if tag == "b" and before in "Nn" and not lows[at - 1].endswith("s"):
        return "V" if lows[at] in _same_past() else "n"
    if tag == "Z" and not _is_only_verb(lows[at]) and _heads(tags, lows, at):
        return "n"
    if tag == "b" and before not in _BASE_BEFORE and verb_table().is_noun_first(lows[at]):
        return "n"
    return "n" if tag == "b" and before in "VZbG" else tag


def _heads(tags: list[str], lows: list[str], at: int) -> bool:
    """Return True if what follows shows a plural: its own verb, or examples (*partner states, including Kelda*)."""
    plural = tags[at + 1] in _FINITE or (tags[at + 1] == "b" and lows[at + 1] in _TOLD_IN)
    return plural or lows[at + 1 : at + 3] == [",", "including"]


@cache
def _same_past() -> frozenset[str]:
    """Return the verbs whose past is spelled like their base, as *put* and *forecast*."""
    return frozenset(base for base, (past, _) in irregular_verbs().items() if base in past)

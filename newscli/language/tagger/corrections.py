"""Corrections of tags that the learnt chooser gets wrong: rows of a tag, what it should be, when, and an example.

The chooser looks at a word and its neighbours; these rows know grammar. From general knowledge of English.
"""

from collections.abc import Callable
from typing import NamedTuple

from newscli.language.lexicon.saying import tells_clause
from newscli.language.tagger.kinds import is_noun
from newscli.language.tags import code, codes

_OWNERS, _OWNED, _DESCRIBING = codes("NOMINAL"), codes("NOUNS NAME TITLE"), codes("ADJECTIVE")
_TIMES, _BEFORE_TIMES = codes("CALENDAR TIME TODAY"), codes("DET ADJECTIVE NUMBER QUANTITY")
_BEFORE_NOUNS, _OPENERS, _FINITE = codes("DET POSSESSIVE OWNER"), codes("IF SUBORD WHERE"), codes("FINITE")
_FINITE_AUXILIARIES = _FINITE & codes("AUXILIARIES")
_OWNED_AFTER_S = _OWNED | _DESCRIBING | codes("NUMBER GERUND PARTICIPLE QUANTITY")
_PARTNERS = {"both": frozenset({"and"}), "either": frozenset({"or"}), "neither": frozenset({"nor"})}
_FAR = 12
_AFTER_SUBJECT = _FINITE | codes("STOP COMMA OWNER")
_NUMBER, _COMMA, _TO, _PRESENT = code("NUMBER"), code("COMMA"), code("TO"), code("PRESENT")
_BEFORE_NOUNS_ONLY = codes("DET QUANTITY POSSESSIVE OWNER ADJECTIVE OF HYPHEN")
_HAVE, _NAME, _PLURAL, _TIME = codes("HAVE"), code("NAME"), code("PLURAL"), code("TIME")


class Tagged(NamedTuple):
    """The words of a sentence in lower case, their tags so far, and the tags that each may have."""

    lows: list[str]
    tags: list[str]
    options: list[str]

    def tag(self, at: int) -> str:
        """Return the tag of a word, an empty string outside the sentence."""
        return self.tags[at] if 0 <= at < len(self.tags) else ""


class Correction(NamedTuple):
    """A row: the tags that may be wrong, the right one, when it is, and an example with the word in [brackets]."""

    wrong: str
    right: str
    test: Callable[[Tagged, int], bool]
    example: str


def _owns(words: Tagged, at: int) -> bool:
    if words.lows[at] not in ("'s", "’s") or words.tag(at - 1) not in _OWNERS:
        return False
    timed = words.tag(at - 1) in _TIMES and words.tag(at - 2) in _BEFORE_TIMES
    return timed or words.tag(at + 1 + (words.tag(at + 1) in _DESCRIBING)) in _OWNED


def _stands_before_plural(words: Tagged, at: int) -> bool:
    if words.lows[at] != "that":
        return False
    at += 1
    while words.tag(at) in _DESCRIBING:
        at += 1
    return words.tag(at) == _PLURAL


def _points_to_time(words: Tagged, at: int) -> bool:
    return words.lows[at] == "that" and words.tag(at + 1) == _TIME and words.lows[at + 1][-1] != "s"


def _opens_relative(words: Tagged, at: int) -> bool:
    return words.lows[at] == "that" and words.tag(at - 1) in _OWNERS and words.tag(at + 1) in _FINITE


def _follows_have(words: Tagged, at: int) -> bool:
    return words.tag(at - 1) in _HAVE


def _is_noun(words: Tagged, at: int) -> bool:
    opened = words.tag(at - 1) in _OPENERS and words.tag(at + 1) in _FINITE_AUXILIARIES
    return at + 1 < len(words.tags) and (opened or words.tag(at - 1) in _BEFORE_NOUNS)


def _owns_after_s(words: Tagged, at: int) -> bool:
    """Return True for the mark of a possessive after an s: *the Millers’ old pier*."""
    plural = at > 0 and words.lows[at - 1][-1] == "s" and words.tag(at - 1) in _OWNERS
    return plural and words.tag(at + 1) in _OWNED_AFTER_S


def _joins_nothing(words: Tagged, at: int) -> bool:
    """Return True for *both*, *either*, *neither* without their *and*, *or*, *nor*."""
    partner = _PARTNERS.get(words.lows[at])
    return partner is not None and partner.isdisjoint(words.lows[at + 1 : at + _FAR])


def _counts(words: Tagged, at: int) -> bool:
    return words.tag(at - 1) == _NUMBER and words.lows[at - 1] != "one"


def _is_gerund(words: Tagged, at: int) -> bool:
    """Return True for a form in *-ing* of a verb that makes no noun, but after what must stand before a noun."""
    low = words.lows[at]
    return low[-3:] == "ing" and words.tag(at - 1) not in _BEFORE_NOUNS_ONLY and not is_noun(low)


def _tells_later(words: Tagged, at: int) -> bool:
    """Return True for *that* before a comma, after a verb that tells a clause: *They say that, while …*."""
    return words.lows[at] == "that" and words.tag(at + 1) == _COMMA and tells_clause(words.lows[at - 1], "dbzgn")


def _heads(words: Tagged, at: int) -> bool:
    """Return True for the last word of a subject: *the police chief said*."""
    return words.tag(at - 1) in _OWNERS and words.tag(at + 1) in _AFTER_SUBJECT


def _acts(words: Tagged, at: int) -> bool:
    return words.lows[at] == "acting" and words.tag(at + 1) in _OWNED


def _precedes_present(words: Tagged, at: int) -> bool:
    return words.tag(at + 1) == _PRESENT


def _follows_to(words: Tagged, at: int) -> bool:
    return words.tag(at - 1) == _TO


def _goes_on_name(words: Tagged, at: int) -> bool:
    return words.options[at][0] == _NAME and words.tag(at - 1) == _NAME


CORRECTIONS = (
    Correction("BE_PRESENT HAVE_PRESENT", "OWNER", _owns, "Last month[’s] flood left ruins."),
    Correction("DET", "THAT", _stands_before_plural, "They say [that] old piers are safe."),
    Correction("THAT THAT_WHO", "DET", _points_to_time, "They realize that the odds [that] year are slim."),
    Correction(
        "DET DET_ALONE ADVERB", "THAT_WHO", _opens_relative, "A speech on Saturday [that] ran to two hours ended."
    ),
    Correction("PRESENT BASE", "PARTICIPLE", _follows_have, "The problems might have [put] her at risk."),
    Correction("THIRD", "PLURAL", _is_noun, "If [talks] did fail, nobody heard of it."),
    Correction("PRESENT", "NOUN", _is_noun, "If [talk] did fail, nobody heard of it."),
    Correction("THIRD", "PLURAL", _counts, "It takes nine [delegates] to win."),
    Correction("QUOTE", "OWNER", _owns_after_s, "They saw the Millers[’] old pier."),
    Correction("CONJ", "DET", _joins_nothing, "They closed [both] old piers."),
    Correction("NOUN", "GERUND", _is_gerund, "They are [vying] to win."),
    Correction("DET DET_ALONE", "THAT", _tells_later, "The poll finds [that], while few agree, most do."),
    Correction("PREP_TO", "TO", _precedes_present, "The senator sought [to] calm his friends, and left."),
    Correction("PRESENT", "BASE", _follows_to, "The senator sought to [calm] his friends, and left."),
    Correction("ADJECTIVE", "NOUN", _heads, "The police [chief] said it."),
    Correction("GERUND", "ADJECTIVE", _acts, "[Acting] Ports Minister Lund left."),
    Correction("PAST PARTICIPLE", "NAME", _goes_on_name, "They praised Leith [United] on Monday."),
)


def _by_tag() -> dict[str, list[tuple[str, Callable[[Tagged, int], bool]]]]:
    table: dict[str, list[tuple[str, Callable[[Tagged, int], bool]]]] = {}
    for row in CORRECTIONS:
        for wrong in codes(row.wrong):
            table.setdefault(wrong, []).append((code(row.right), row.test))
    return table


_ROWS = _by_tag()


def correct(words: Tagged) -> None:
    """Put the tags of a sentence right, from left to right."""
    for at, tag in enumerate(words.tags):
        for right, test in _ROWS.get(tag, ()):
            if right in words.options[at] and test(words, at):
                words.tags[at] = right
                break

"""Decide whether an expression places an event on a day, or only names or describes something."""

from newscli.language.lexicon import closed_classes as words
from newscli.language.lexicon.closed_classes import ARTICLES, AUXILIARIES, THIRD_POSSESSIVES
from newscli.language.lexicon.verbs import is_past
from newscli.rules import listed_family
from newscli.timeline import calendar as cal
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.normalization.direction.tense import tense
from newscli.timeline.normalization.durations import counted_units

# Not "a": something happened in "a 1998 study".
_DETERMINERS = (ARTICLES | THIRD_POSSESSIVES) - {"a", "an"}
_OWNING = _DETERMINERS | {"'s", "’s"}
_HYPHENS = frozenset(("-", "–"))
# After these a year tells who owns the words.
_RIGHTS = frozenset(("©", "copyright"))
_BEFORE_DAYS = words.PREPOSITIONS | {"since", "until", "after", "before", "to"}
# After a holiday these go on with the sentence.
_NO_CUSTOMS = (
    words.PREPOSITIONS | words.COORDINATORS | words.SUBORDINATORS | words.RELATIVES | words.ARTICLES | words.POSSESSIVES
    | words.QUANTIFIERS | words.DEMONSTRATIVES | words.SUBJECTS | {"there", "to", "of"}
)  # fmt: skip
_ENDS = frozenset(("", ".", ",", ";", "”"))
_COUNTED, _NEAR = listed_family("extremes") | {"first", "only", "second", "third"}, 14
# What a length is counted from comes after these: "two days after the pier fell".
COUNTING = frozenset(("after", "before", "since"))
# What a length is part of comes after these, so that it ends with that and not with the article's day.
_OF_OTHERS = frozenset(("of", "on"))
# Before the name of an event: there something else happened.
PLACING = listed_family("placing")


def dates_something(found: Timex) -> bool:
    """Return True if an expression places an event: a date, or a stretch that reaches to or from the article's day.

    A year that only names something does not, unless something happened there: "the 1998 law", but "at the 1998 games".
    """
    if found.match.after().isalpha() and cal.precision_of(found.meaning.value) == "year" and _names(found):
        return False
    if found.match.before() in _RIGHTS or _is_of_a_kind(found):
        return False
    if found.meaning.type in ("DATE", "TIME", "SET") or found.meaning.interval:
        return True
    near = found.match.has("LAST", "PAST", "RECENT", "NEXT", "COMING")
    if near and found.match.after() in _OF_OTHERS:
        return False  # "in the last six minutes of the game"
    counts = found.match.after() in COUNTING and found.match.before() != "for"  # not "broken for a day before he came"
    return near or counts or counts_from_now(found)


def counts_from_now(found: Timex) -> bool:
    """Return True if a length ends ahead: "in seven days' time", and "will meet in a fortnight"."""
    match = found.match
    number, unit = counted_units(match)
    if match.before() != "in" or number is None or unit in cal.BELOW_A_DAY:
        return False
    if "time" in (match.after(), match.after(1)):
        return True
    return match.after() in _ENDS and _COUNTED.isdisjoint(match.words_before(_NEAR)) and tense(match)[0] == "future"


def _is_of_a_kind(found: Timex) -> bool:
    """Return True if a holiday or a night only says of what kind something is: "a Christmas party"."""
    named = found.match.words
    if len(named) > 1 or not (found.match.has("HOLIDAY") or named == ["overnight"]):
        return False
    if found.match.before() in _BEFORE_DAYS:
        return False  # "On Christmas Day police were called"
    tokens, at = found.match.tokens, found.match.end
    after = found.match.after()
    named_so = found.match.before() in _OWNING or found.match.before().isdecimal()
    kinds = (after, after.title()) if named_so else (after,)  # "the New Year Honours"
    if tokens.texts[at] not in kinds or not after.isalpha() or after in _NO_CUSTOMS:
        return False
    verb = after in AUXILIARIES or is_past(tokens.texts, tokens.lows, at)
    return not verb and not after.endswith("ly")


def _names(found: Timex) -> bool:
    """Return True if a year stands before the noun that it names: "the 1998 law", "of the 1998 law"."""
    match = found.match
    if match.end - match.start > 1:
        return False
    return match.before() in _HYPHENS or (match.before() in _DETERMINERS and match.before(2) not in PLACING)

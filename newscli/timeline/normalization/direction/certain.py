"""Tell where a verb leaves no doubt on which side of publication a month or a day lies: "will reopen in", "died on"."""

from itertools import pairwise

from newscli.language.lexicon.closed_classes import (
    ARTICLES_AND_POSSESSIVES,
    FUNCTION_WORDS,
    HAVE,
    PREPOSITIONS,
    RELATIVES,
)
from newscli.language.lexicon.meaning.events import SCHEDULED, UNPLANNED
from newscli.language.words import word_set
from newscli.timeline.lexicon import CLAUSE_MARKS
from newscli.timeline.match import Match
from newscli.timeline.normalization.direction.verb_signs import verb_sign

_WILL = word_set("will shall ’ll 'll")
_IS_PLANNED = word_set("due expected scheduled planned slated set")
_ARE = ("is", "are")
# What sets a day rather than being done on it.
_SETTING = word_set("""
    set extended postponed moved delayed deferred fixed asked ordered rescheduled adjourned announced called booked
    cancelled canceled scrapped scheduled planned agreed confirmed brought pushed put arranged summoned invited told
    tabled proposed promised given gave timed pencilled penciled named picked chosen selected drawn slated due expected
    suspended bailed meant supposed
""")
_LEADS, _AT_HAND = ("in", "on", "from"), ("early", "late", "mid", "-")
_ENDS = CLAUSE_MARKS | {"while", "when", "because"}
_REACH, _NAME_REACH = 12, 6
# A noun after these is what the day belongs to, and not the verb.
_OF_NOUNS = (PREPOSITIONS | word_set("after before since until")) - word_set(
    "in to on into up out off back down from at"
)
# Before these the verb of a day behind was another one's, or set a day ahead.
_OTHERS = word_set("for to before after ahead against from until that which whether than between and but")
_PLACED = ("at", "on", "into", "to")
_OF_AN_EVENT = word_set("in at during after since")


def surely_ahead(match: Match) -> bool:
    """Return True for "will reopen in February", "is due in May": no day behind can be meant."""
    if names_an_event(match):
        return match.after() in SCHEDULED and match.after(1) in _WILL
    at = match.start - 1
    while at > 0 and match.tokens.lows[at] in _AT_HAND:
        at -= 1
    lead = match.tokens.lows[at] if at >= 0 else ""
    if lead not in (*_LEADS, "for"):
        return False
    if at in match.tokens.opens and lead != "for":
        verb = _verb_after(match)
        return verb is not None and _looks_ahead(match, verb)
    verb = at - 1 if match.tokens.lows[at - 1] in _ARE else _verb_before(match, at)
    if verb is None or (lead == "for" and verb != at - 1):
        return False
    return _looks_ahead(match, verb) and _is_bare(match, verb, at)


def surely_behind(match: Match) -> bool:
    """Return True for "was shot on April 3", "in jail since April 3": no day ahead can be meant."""
    if match.before() == "since":
        return True
    if names_an_event(match):
        return _event_is_over(match)
    if match.before() != "on":
        return False
    verb = _verb_before(match, match.start - 1)
    if verb is None or not _is_over(match, verb):
        return False
    told = match.tokens.lows[verb : match.start - 1]
    return _SETTING.isdisjoint(told) and SCHEDULED.isdisjoint(told) and _OTHERS.isdisjoint(told)


def names_an_event(match: Match) -> bool:
    """Return True if a noun follows that a time only tells from others: "the May crash"."""
    after = match.after()
    return match.before() == "the" and after.isalpha() and after not in FUNCTION_WORDS


def _event_is_over(match: Match) -> bool:
    """Return True for "the May crash killed six", "lost in the May election", not "the May vote was called off"."""
    tokens = match.tokens
    if match.before(2) in _OF_AN_EVENT and match.after() in SCHEDULED | UNPLANNED:
        verb = _verb_before(match, match.start - 2)
        return verb is not None and _is_over(match, verb) and _SETTING.isdisjoint(tokens.lows[verb : match.start])
    if match.start - 1 not in tokens.opens:
        return False
    for place in range(match.end, min(match.end + _NAME_REACH, len(tokens.lows))):
        if tokens.lows[place] in _ENDS or tokens.lows[place] in RELATIVES or place in tokens.opens:
            return False
        if verb_sign(tokens, place):
            return _is_over(match, place) and _SETTING.isdisjoint(tokens.lows[place : place + 3])
    return False


def _is_over(match: Match, verb: int) -> bool:
    """Return True if a verb tells what was done, or had been."""
    return verb_sign(match.tokens, verb) == "past" and match.tokens.lows[verb] not in HAVE - {"had"}


def _verb_before(match: Match, before: int) -> int | None:
    """Return the nearest verb with a tense before a place in its clause."""
    tokens = match.tokens
    for at in range(before - 1, max(before - _REACH, -1), -1):
        if tokens.lows[at] in _ENDS:
            break
        if verb_sign(tokens, at) or tokens.lows[at] in _WILL:
            return at
        if at in tokens.opens:
            break
    return None


def _verb_after(match: Match) -> int | None:
    """Return the first verb with a tense after a time that begins its sentence: "In May, the fair | will"."""
    tokens, start = match.tokens, match.end + (match.after() == ",")
    for at in range(start, min(start + _REACH, len(tokens.lows))):
        if tokens.lows[at] in _ENDS or at in tokens.opens:
            break
        if verb_sign(tokens, at) or tokens.lows[at] in _WILL:
            return at
    return None


def _looks_ahead(match: Match, verb: int) -> bool:
    """Return True for "will", "is to", "is due", "is on"."""
    lows = match.tokens.lows
    low, after, before = lows[verb], lows[verb + 1], lows[verb - 1] if verb else ""
    if low in _WILL:
        return True
    if low in _ARE:
        return after in ("to", "on")
    return low in _IS_PLANNED and before in (*_ARE, "be", "’s", "'s")


def _is_bare(match: Match, verb: int, lead: int) -> bool:
    """Return True if nothing between a verb and "in February" may own it: not "will look at the fire in February"."""
    lows = match.tokens.lows
    told = lows[verb + 1 : lead]
    if not UNPLANNED.isdisjoint(told) or not (_OF_NOUNS | RELATIVES).isdisjoint(told):
        return False
    return not any(low in _PLACED and after in ARTICLES_AND_POSSESSIVES for low, after in pairwise(told))

"""Decide whether a weekday lies ahead by what leads to it: a verb of waiting, "until", what comes before it."""

from itertools import pairwise

from newscli.language.lexicon.closed_classes import ARTICLES, MODALS, POSSESSIVES, PREPOSITIONS
from newscli.language.lexicon.valency import PLANNED
from newscli.language.lexicon.verb_forms import is_present
from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import word_set
from newscli.timeline.lexicon import CLAUSE_MARKS
from newscli.timeline.match import Match, letters_of
from newscli.timeline.normalization.direction.verb_signs import verb_sign

_WAITING = word_set("wait waits waited waiting await awaits awaited awaiting ahead prepare prepared preparing")
_STILL = word_set("needs need faces face hopes hope hoping vies vying competes heads heading gears gearing")
_STILL_FAR = 9
_AWAITING, _TOKENS_NEAR = ("will", "would", "must", "go", "goes"), 12
_ROW = 30  # tokens that a row has before its day at most
_OF_WHAT_WAS = word_set("for of after from since in at")
_NEXT_UP = word_set("host visit face play begin start open continue travel return meet")
_NEGATED = word_set("not n't n’t wasn weren didn hadn")
_BEFORE_LIMIT = 5
_AHEAD = ("ahead", "advance", "eve")
# What is got ready is ready for a day to come.
_GETTING_READY = word_set(
    "practice qualifying rehearsal preparation preparations training rehearsals tickets priority fit fitness available "
    "unavailable doubt doubtful doubts suspended favorite favorites favourite favourites squad lineup hopeful"
)
# Said of a player before a game: "questionable for Sunday".
_FIT_OR_NOT = ("questionable", "doubtful", "probable", "doubt")
_LEADING, _JUST_OVER, _CLAUSE = 9, 3, 8
# What is called off was to come.
_CALLING_OFF = word_set("postponed cancelled canceled scrapped")
_CALLED_OFF = (("called", "off"), ("call", "off"))
_ENDS = CLAUSE_MARKS | word_set("who which that while when after since")
_THEY = word_set("they we you people")
_NO_SUBJECTS = ARTICLES | POSSESSIVES | PREPOSITIONS | {"to", "and", "or"}

# What tells of things that were, how far before a day it stands, and how near its "of".
_TOLD, _REPORTED_NEAR, _OF_NEAR = ("reports", "claims", "accounts", "allegations", "footage"), 12, 6
_CLOCK_PARTS = letters_of(("DAY", "CARDINAL", "CLOCK", "AMPM", "ZONE"))
_BEFORE_ROW_DAY = frozenset(("", ",", ":", "-", "–", "—", "”", "’"))


def told_to(match: Match) -> str:
    """Return the verb of a row that tells what comes next: "Reds: Host the Blues on Friday"."""
    lows, opens = match.tokens.lows, match.tokens.opens
    for at in range(match.start - 1, max(match.start - 1 - _ROW, -1), -1):
        if at == 0 or at in opens or lows[at - 1] == ":":
            return lows[at] if lows[at] in _NEXT_UP else ""
    return ""


def was_planned(match: Match, word: str) -> bool:
    """Return True if "was scheduled" tells of a day, which "is scheduled" would put ahead."""
    before = match.words_before(_TOKENS_NEAR)
    at = before.index(word) if word in before and word in PLANNED else 0
    return before[max(at - 1, 0) : at] in (["was"], ["were"])


def limit(match: Match, sign: str, word: str) -> str:
    """Return "until" or "through" where it leads to a day to come; not "ran through Monday", "not until Monday"."""
    near = match.words_before(_BEFORE_LIMIT)
    over = word in ("had", "hadn") or not _NEGATED.isdisjoint(near)
    limit = "" if over else match.limit()
    return limit if limit == "until" or (limit == "through" and sign != "past") else ""


def awaited(match: Match, word: str) -> bool:
    """Return True for "Sunday's final will be", "waited for Friday's report" and "Friday's deadline"."""
    before = match.words_before(_TOKENS_NEAR)
    if match.after(1) == "deadline" or not _WAITING.isdisjoint(before[-3:]):
        return True
    if not _STILL.isdisjoint(before[-_STILL_FAR:]) and word not in before:
        return True
    return word in _AWAITING and (word in before or match.before() not in _OF_WHAT_WAS)


def leads_up_to(match: Match, back: int) -> str:
    """Return what leads to a day to come: "ahead of the vote on Monday", "practice for Sunday's race".

    `back` counts the days since the last such weekday: what came before one that is longer gone is no news.
    """
    lows = match.tokens.lows
    owns = match.after() in ("'s", "’s")
    for at in range(match.start - 1, max(match.start - _LEADING, -1), -1):
        low, before = lows[at], lows[at - 1] if at else ""
        if low == "of" and before in _AHEAD:
            return f"{before} of"
        if low == "before" and ((owns and at == match.start - 1 and back > _JUST_OVER) or _acts(match, at)):
            return "" if _would_have(match, at) else low
        off = low if low in _CALLING_OFF else f"{before} {low}" if (before, low) in _CALLED_OFF else ""
        if off and back > _JUST_OVER and (owns or match.before() == "of"):
            return off
        ready = before in _GETTING_READY and owns
        if low == "for" and (ready or before in _FIT_OR_NOT) and at == match.start - 1:
            return f"{before} for"
        if low in _ENDS or at in match.tokens.opens or verb_sign(match.tokens, at):
            break
    return ""


def _would_have(match: Match, before: int) -> bool:
    """Return True for "should have rung before Saturday's storm": it is known that it did not."""
    near = match.tokens.lows[max(before - _CLAUSE, 0) : before]
    return any(low in MODALS and after == "have" for low, after in pairwise(near))


def _acts(match: Match, before: int) -> bool:
    """Return True if somebody acts in the present between "before" and a day: "before voters go out on Monday"."""
    lows = match.tokens.lows
    return any(
        (
            verb_table().has_form(lows[at], "BASE")
            if lows[at - 1][-1:] == "s" or lows[at - 1] in _THEY
            else is_present(lows[at], "THIRD")
        )
        for at in range(before + 2, match.start)
        if lows[at - 1].isalpha() and lows[at - 1] not in _NO_SUBJECTS
    )


def told_of(match: Match) -> str:
    """Return what tells of a thing that was: "will look into reports from the quay of a fight on Sunday"."""
    near = match.words_before(_REPORTED_NEAR)
    of = len(near) - 1 - near[::-1].index("of") if "of" in near[-_OF_NEAR:] else 0
    return next((word for word in near[:of] if word in _TOLD), "")


def in_a_programme(match: Match) -> bool:
    """Return True if a clock time that begins a row or follows a title stands before it: "“Swans,” 9 p.m. Sunday"."""
    tokens, at = match.tokens, match.start
    first = max(at - _ROW, 0)
    while at > first and tokens.classes[at - 1] in _CLOCK_PARTS:
        at -= 1
    return at < match.start and "".join(tokens.lows[at - 1 : at] if at else "") in _BEFORE_ROW_DAY

"""Decide whether a time is a term that somebody set: "until the end of April", "wants an answer by Friday"."""

from itertools import pairwise

from newscli.language.lexicon.closed_classes import ARTICLES, DEMONSTRATIVES, POSSESSIVES, QUANTIFIERS
from newscli.language.lexicon.saying import says
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.match import Context, Match
from newscli.timeline.normalization.direction.verb_signs import verb_sign

_ENDS = ("end", "start", "beginning", "middle", "close")
_END_OF = 3  # words of "the end of"
_GIVEN, _GIVEN_NEAR = frozenset(("given", "gave", "gives", "granted", "has", "have")), 10
_ASKING = word_set("""
    wants want needs need seeks seek demands demand demanded requires require expects expect asks asking seeking
    demanding promises promised pledged pledges
""")
_ASKING_FOR, _ASKING_NEAR = word_set("asked call calls called pressed pressing pushing appealed hopes hoped"), 14
# What sets or changes a plan does so before its day: "cancelled the fair this summer".
_PLANNING = word_set("""
    planned cancelled canceled scrapped booked approved agreed scheduled set banned barred ruled allowed hired
    invited postponed delayed moved deferred signed chosen picked named drawn granted backed proposed expected due
""")
_PLANNING_NEAR = 10
_YEAR = 365
_NO_VERBS = ARTICLES | POSSESSIVES | DEMONSTRATIVES | QUANTIFIERS
_NOW = word_set("is are has have 's ’s")
_CLOSING = frozenset((",", ";", "“", "”"))


def term(match: Match) -> str:
    """Return "until" or "by" where it stands before a time or before its end: "until the end of April"."""
    the, end, of = ([""] * _END_OF + match.words_before(_END_OF))[-_END_OF:]
    ends = the == "the" and end in _ENDS and of == "of"
    return match._replace(start=match.start - _END_OF).limit() if ends else match.limit()


def until_end(match: Match) -> str:
    """Return the "until" of "until the end of April", but for "until the end of April, when he left"."""
    over = match.after() == "," and match.after(1) == "when"
    limit = term(match)
    return "" if over or limit == "by" else limit


def set_by(match: Match) -> str:
    """Return the verb that sets a term: "was given until May", "wants an answer by Friday", "asked for bids by May"."""
    if until_end(match) in ("until", "till"):
        return next((word for word in match.words_before(_GIVEN_NEAR) if word in _GIVEN), "")
    return _asked_for(match) if term(match) == "by" else ""


def _asked_for(match: Match) -> str:
    lows, asked_for = match.tokens.lows, False
    for at in range(match.start - 1, max(match.start - _ASKING_NEAR, -1), -1):
        word = lows[at]
        if word in _ASKING or (asked_for and word in _ASKING_FOR):
            return "" if "had" in lows[max(at - 2, 0) : at] else word
        if word in _CLOSING or at in match.tokens.opens or verb_sign(match.tokens, at):
            return ""
        asked_for = asked_for or word == "for"
    return ""


def tells_of_the_past(match: Match, around: Context) -> bool:
    """Return True if a verb tells what happened at a time, and sets no plan: "They left at Easter"."""
    sign, word = around.tense(match)
    near = (*match.words_before(_PLANNING_NEAR), *match.tokens.lows[match.end : match.end + _PLANNING_NEAR])
    return sign == "past" and not says(word) and _PLANNING.isdisjoint(near) and not _after_infinitive(match)


def _after_infinitive(match: Match) -> bool:
    """Return True if what is meant to be done stands before it: "urged them to vote on Election Day"."""
    before = match.words_before(_PLANNING_NEAR)
    pairs = pairwise(before)
    return any(low == "to" and verb.isalpha() and verb not in _NO_VERBS for low, verb in pairs)


def began_with(match: Match, around: Context) -> cal.Days | None:
    """Return the days long ago with which began what went on until a time: "In 1987 he left and stayed until June"."""
    days = cal.days_of(around.anchor)
    if not days or not around.published or (around.published - days[1]).days < _YEAR:
        return None
    past = around.side_named_before(match) == "past" and around.tense(match)[0] == "past"
    goes_on = not _NOW.isdisjoint(match.words_before(_ASKING_NEAR))
    return days if past and not goes_on and until_end(match) in ("until", "till") else None


def why_ahead(match: Match, around: Context) -> str:
    """Return why the end of a year is to come, nothing where it is not: "would close by the end of the year"."""
    sign, word = around.tense(match) if term(match) == "by" else ("", "")
    return f"ahead, because of “{word}”" if sign == "future" else ""

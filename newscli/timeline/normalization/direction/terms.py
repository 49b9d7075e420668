"""Decide whether a time is a term that somebody set: "until the end of April", "wants an answer by Friday"."""

from newscli.language.words import word_set
from newscli.timeline.match import Match
from newscli.timeline.normalization.direction.verb_signs import verb_sign

_ENDS = ("end", "start", "beginning", "middle", "close")
_END_OF = 3  # words of "the end of"
_GIVEN, _GIVEN_NEAR = frozenset(("given", "gave", "gives", "granted", "has", "have")), 10
_ASKING = word_set("""
    wants want needs need seeks seek demands demand demanded requires require expects expect asks asking seeking
    demanding promises promised pledged pledges
""")
_ASKING_FOR, _ASKING_NEAR = word_set("asked call calls called pressed pressing pushing appealed hopes hoped"), 14
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

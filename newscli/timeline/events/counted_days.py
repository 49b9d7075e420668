"""Days that a length counts from another: takes the "a day" of "a day after the pier fell", returns the pier's day.

What it is counted from is the day told right before it, or that of publication: "This comes a day after".
"""

from datetime import date

from newscli.language.words import listed
from newscli.timeline import calendar as cal
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.match import Match
from newscli.timeline.normalization.durations import counted_units
from newscli.timeline.normalization.relative import moved

# "This comes a day after", "The raid came just two days after".
_COMES = frozenset(listed("come comes came follow follows occurs"))
_DEGREES = frozenset(listed("just only barely less more than about exactly"))
_COUNTED = frozenset(("D", "W", "2W", "WE", "M", "Y", "E"))
# What is counted from and these tokens may stand between: "on Monday, three days after".
_GAPS: tuple[list[str], ...] = ([], [","], [",", "just"], ["—"])


def counted_beside(found: Timex, beside: tuple[Timex, cal.Days] | None, published: date | None) -> str:
    """Return the value of the day or longer unit that is a length before or after another, nothing where it isn't.

    `beside` is the day told right before the length: "on Monday, three days after the pier fell".
    """
    match = found.match
    if found.meaning.type != "DURATION" or match.after() not in ("after", "before") or published is None:
        return ""
    start = published if _comes(match) else None
    if beside and beside[1][0] == beside[1][1] and match.tokens.lows[beside[0].match.end : match.start] in _GAPS:
        start = beside[1][0]
    number, unit = counted_units(match)
    if start is None or number is None or unit not in _COUNTED:
        return ""
    return moved(start, -number if match.after() == "after" else number, unit)


def _comes(match: Match) -> bool:
    """Return True if the verb before a length tells only that something comes then."""
    at = match.start - 1
    while at > 0 and match.tokens.lows[at] in _DEGREES:
        at -= 1
    return match.tokens.lows[at] in _COMES

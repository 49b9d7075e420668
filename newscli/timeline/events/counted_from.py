"""Days that are told by how far they lie from another: takes a length, returns the days of what comes after it.

"Lund shaved in 1996, four years after he had lost a bet": he lost it in 1992. What is counted from is the time of
the clause that the length stands in, or the article's own day where that tells what is so now.
"""

from collections.abc import Mapping
from datetime import date
from typing import cast

from newscli.language.clauses.clause import Clause
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.events.anchoring import COUNTING
from newscli.timeline.events.clause_layout import AnchoredMention, ParsedSentence, around
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.lexicon import UNITS
from newscli.timeline.match import Match
from newscli.timeline.normalization.durations import counted_units
from newscli.timeline.normalization.relative import moved
from newscli.timeline.results import Precision, When

# "This comes a day after", "The raid came just two days after".
_COMES = word_set("come comes came follow follows occurs")
_DEGREES = word_set("just only barely less more than about exactly")
# What is counted from may be as exact as the unit, or more exact.
_FROM = {"D": ("day",), "W": ("day",), "2W": ("day",), "M": ("day", "month"), "Y": ("day", "month", "year")}
_PRESENT = codes("THIRD PRESENT BE_PRESENT HAVE_PRESENT")
# "Less than a year after" may be any day of it.
_OPEN = frozenset(("LESS_THAN", "MORE_THAN"))
# What is counted from and these tokens may stand between: "in June, nine days after".
_GAPS: tuple[list[str], ...] = ([], [","], [",", "just"], ["—"], ["–"], ["-"], ["--"])


def counted_beside(found: Timex, before: tuple[Timex, When] | None, published: date | None) -> When | None:
    """Return the days of a length that is counted from a time right before it: "on Monday, a day after he left".

    `before` is that time with its days.
    """
    match = found.match
    if published and _comes(match):
        return _counted(found, _day(published))
    if before and before[1].precision == "day" and match.tokens.lows[before[0].match.end : match.start] in _GAPS:
        return _counted(found, before[1])
    return None


def counted_within(
    found: Timex, mention: AnchoredMention, known: Mapping[int, When], published: date | None
) -> When | None:
    """Return the days of a length that is counted from the time of the clause it stands in.

    `known` has the days of each time of the sentence by its first token.
    """
    parsed = mention.parsed
    inner = next((clause for clause in parsed.clauses if clause.at == mention.end), None)
    if inner is None or inner.kind != "subordinate" or inner.verb is None or inner.parent is None:
        return None
    joined = [inner.parent]  # "came on Monday and saw it, a day after it fell"
    while joined[-1].kind == "verb" and (before := joined[-1].before):
        joined.append(before)
    others = [time.begin for time in parsed.times if time.dates and time.begin != mention.begin]
    for clause in joined:
        for begin in others:
            if begin in known and around(parsed.clauses, begin) is clause:
                return _counted(found, known[begin])
    if published is None or not _is_now(parsed, inner.parent) or counted_units(found.match)[1] == "W":
        return None
    return _counted(found, _day(published))


def _day(day: date) -> When:
    return When(day.isoformat(), day, day, None, "day", False)


def _is_now(parsed: ParsedSentence, clause: Clause) -> bool:
    """Return True if a clause tells what is so, or has been done, on the article's day."""
    return clause.verb is not None and parsed.words.tagged(clause.verb, _PRESENT)


def _counted(found: Timex, start: When) -> When | None:
    """Return the days that lie a length before or after others, None where nobody can tell."""
    match, mod = found.match, found.meaning.mod
    number, unit = counted_units(match)
    several = len(match.words) == 1 and match.words[0] not in UNITS  # "days after": nobody can tell how many
    if found.meaning.type != "DURATION" or match.after() not in COUNTING or mod in _OPEN:
        return None
    if start.first is None or number is None or several or start.precision not in _FROM.get(unit, ()):
        return None
    value = moved(start.first, number if match.after() == "before" else -number, unit)
    days = cal.days_of(value)
    return When(value, *days, mod, cast(Precision, cal.precision_of(value)), mod is not None) if days else None


def _comes(match: Match) -> bool:
    """Return True if the verb before a length tells only that something comes then."""
    at = match.start
    while at > 0 and match.tokens.lows[at - 1] in _DEGREES:
        at -= 1
    return not _COMES.isdisjoint(match.tokens.lows[at - 1 : at])

"""Decide whether a time is awaited: a term that somebody set, or a weekday by what leads to it."""

from newscli.language.lexicon.saying import says
from newscli.language.lexicon.verbs import PLANNED
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import CLAUSE_MARKS
from newscli.timeline.match import Context, Match
from newscli.timeline.normalization.direction.verb_signs import verb_sign

# Tell which days of the same sentence a bare date counts from.


def named_in_full(match: Match, around: Context) -> cal.Days | None:
    """Return the days that its sentence named before an expression, where it told their year, and that is over."""
    full = around.dated_in_full and around.side_named_before(match) == "past"
    days = cal.days_of(around.anchor) if full else None
    return days if days and around.published and days[1].year < around.published.year else None


# Decide whether a time is a term that somebody set: "until the end of April", "given until Friday".

_ENDS_OF_TERMS = ("end", "start", "beginning", "middle", "close")
_END_OF = 3  # words of "the end of"
_GIVEN, _GIVEN_NEAR = frozenset(("given", "gave", "gives", "granted", "has", "have")), 10
_ORDERING = frozenset(("ordered", "orders", "order", "ordering"))
# What sets or changes a plan does so before its day: "cancelled the fair this summer".
_PLANNING = word_set("""
    planned cancelled canceled scrapped booked approved agreed scheduled set banned barred ruled allowed hired
    invited postponed delayed moved deferred signed chosen picked named drawn granted backed proposed expected due
""")
_PLANNING_NEAR = 10


def term(match: Match) -> str:
    """Return "until" or "by" where it stands before a time or before its end: "until the end of April"."""
    the, end, of = ([""] * _END_OF + match.words_before(_END_OF))[-_END_OF:]
    ends = the == "the" and end in _ENDS_OF_TERMS and of == "of"
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
    near = match.words_before(_GIVEN_NEAR) if match.limit() == "by" else ()
    return "" if "had" in near else next((word for word in near if word in _ORDERING), "")


def is_of_the_past(match: Match, around: Context) -> bool:
    """Return True if a verb tells what happened at a time, and sets no plan: "They left at Easter"."""
    sign, word = around.tense(match)
    near = (*match.words_before(_PLANNING_NEAR), *match.tokens.lows[match.end : match.end + _PLANNING_NEAR])
    return sign == "past" and not says(word) and _PLANNING.isdisjoint(near)


def why_ahead(match: Match, around: Context) -> str:
    """Return why the end of a year is to come, nothing where it is not: "would close by the end of the year"."""
    sign, word = around.tense(match) if term(match) == "by" else ("", "")
    return f"ahead, because of “{word}”" if sign == "future" else ""


# Decide whether a weekday lies ahead by what leads to it: a verb of waiting, "until", what comes before it.

_WAITING = word_set("wait waits waited waiting await awaits awaited awaiting ahead prepare prepared preparing")
_STILL = word_set("needs need faces face hopes hope hoping vies vying competes heads heading gears gearing")
_STILL_FAR = 9
_AWAITING, _TOKENS_NEAR = ("will", "would", "must", "go", "goes"), 12
_OF_WHAT_WAS = word_set("for of after from since in at")
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
_LEADING, _JUST_OVER = 9, 3
# What is called off was to come.
_CALLING_OFF = word_set("postponed cancelled canceled scrapped")
_CALLED_OFF = (("called", "off"), ("call", "off"))
_ENDS = CLAUSE_MARKS | word_set("who which that while when after since")


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
        if low == "before" and owns and at == match.start - 1 and back > _JUST_OVER:
            return low
        off = low if low in _CALLING_OFF else f"{before} {low}" if (before, low) in _CALLED_OFF else ""
        if off and back > _JUST_OVER and (owns or match.before() == "of"):
            return off
        ready = before in _GETTING_READY and owns
        if low == "for" and (ready or before in _FIT_OR_NOT) and at == match.start - 1:
            return f"{before} for"
        if low in _ENDS or at in match.tokens.opens or verb_sign(match.tokens, at):
            break
    return ""

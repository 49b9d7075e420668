"""Takes a dated clause, returns whether it tells what is so on all such days: a habit, hours, a routine."""

from itertools import pairwise

from newscli.language.lexicon.calendar import WEEKDAYS
from newscli.language.lexicon.saying import says
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline.events.candidate import Candidate
from newscli.timeline.events.clause_layout import around
from newscli.timeline.lexicon import PARTS
from newscli.timeline.normalization.clocks import is_clock
from newscli.timeline.normalization.direction.tense import tense

_PASTS = codes("PAST PARTICIPLE HAVE_PAST BE_PAST")
_HABITS = word_set("typically usually generally normally often traditionally always annually")
_TENDING = frozenset((("tend", "to"), ("tends", "to")))
_USUAL, _BE_PRESENT = word_set("normal usual common typical rare"), codes("BE_PRESENT")
_USED_TO, _EVERY, _OF_THE_MONTH = ("used", "to"), frozenset(("each", "every")), ["of", "the", "month"]
_SIMPLE, _IN_PRESENT = codes("THIRD PRESENT"), codes("THIRD PRESENT BE_PRESENT")
_THROUGH = frozenset(("to", "through", "thru", "-", "–"))
# What tells that hours are those of every day, and how many words before an hour it is looked for.
_EVERY_DAY, _NEAR_HOURS = word_set("daily nightly weekdays weeknights weekends"), 6
_PERIODS = frozenset(WEEKDAYS) | word_set("day week month year season spring summer autumn fall winter")
_RUNS, _WEEK_BEGINS = ("runs", "run", "on"), ("monday", "tuesday")
_NAMING_A_DAY = ("WEEKDAY", "TODAY", "TOMORROW", "TONIGHT", "MONTHNAME", "MAYMARCH", "MONTHABBR")
_PARTS_OF_DAY = frozenset(("day", *PARTS))
_AT_HOURS = frozenset(("from", "at", "between", "until", "till"))


def tells_a_habit(one: Candidate) -> bool:
    """Return True if what is dated happens again and again: *barley is typically sown in May*, *in May each year*."""
    words = one.parsed.words
    if _comes_again(one):
        return True
    lows = one.lows[one.entry.first : one.entry.last]
    usual = not _HABITS.isdisjoint(lows) or not _TENDING.isdisjoint(pairwise(lows))
    return usual and not any(words.tagged(at, _PASTS) for at in words.verbs)


def _comes_again(one: Candidate) -> bool:
    """Return True for *May each year*, *the first Monday of the month*, and what somebody *used to* do in May."""
    words, end = one.parsed.words, one.mention.end
    told = one.lows[one.entry.first : one.entry.last]
    if _USED_TO in pairwise(told):
        return True
    beside = [*one.before(2), *one.lows[end : min(end + 3, words.last)]]
    if any(every in _EVERY and unit in _PERIODS for every, unit in pairwise(beside)):
        return True
    verb = words.verb(one.entry.first, one.entry.last)
    of_any = one.lows[end : end + 3] == _OF_THE_MONTH and one.before(1) != ["last"]
    return of_any and verb is not None and words.tagged(verb, _SIMPLE)


def tells_hours(one: Candidate) -> bool:
    """Return True if a time says when something is open: *from 9 a.m. to 5 p.m. Monday to Friday*, *daily from 9*."""
    if is_clock(one.timex.meaning) and _are_of_every_day(one):
        return True
    lows, words = one.lows[one.entry.first : one.entry.last], one.parsed.words
    stretch = any(
        first in WEEKDAYS and to in _THROUGH and last in WEEKDAYS
        for first, to, last in zip(lows, lows[1:], lows[2:], strict=False)
    )
    verb = words.verb(one.entry.first, one.entry.last)
    return stretch and (verb is None or words.tagged(verb, _IN_PRESENT)) and not _runs_once(lows)


def _runs_once(lows: list[str]) -> bool:
    """Return True for *the fair runs from Thursday to Saturday*: what is so every week begins with it."""
    rows = zip(lows, lows[1:], lows[2:], strict=False)
    return any(
        verb in _RUNS and lead == "from" and day in WEEKDAYS and day not in _WEEK_BEGINS for verb, lead, day in rows
    )


def _are_of_every_day(one: Candidate) -> bool:
    """Return True for the hours of *open daily from 9 a.m.*, not for those of *the Daily News said at 9 a.m.*."""
    before = [*one.before(_NEAR_HOURS), one.timex.match.words[0]]
    if any(word in _EVERY_DAY and (to in _AT_HOURS or to[0].isdecimal()) for word, to in pairwise(before)):
        return True
    words, end = one.parsed.words, one.mention.end
    while end in words.held or words.low(end) in _THROUGH:
        end += 1  # past "to 8 p.m. daily", "each morning"
    behind = one.lows[one.mention.end : end + 1]
    return not _EVERY_DAY.isdisjoint(behind) or any(
        every in _EVERY and part in _PARTS_OF_DAY for every, part in pairwise(behind)
    )


def tells_a_routine(one: Candidate) -> bool:
    """Return True for what is so every time: *In August our paint blisters*, *Nuns get up between 4 and 5 a.m.*."""
    match, words = one.timex.match, one.parsed.words
    bare = len(match.words) == 1 and match.has("MONTHNAME", "MAYMARCH", "SEASON") and match.before() == "in"
    alone = is_clock(one.timex.meaning) and not match.has(*_NAMING_A_DAY)
    stretch = match.before() in ("between", "and", "from", "to")
    if one.quoted or not (bare or (alone and (stretch or len(one.parsed.times) == 1))):
        return False
    clause = around(one.parsed.clauses, one.mention.begin)
    if clause.verb is None or clause.kind == "relative" or says(words.low(clause.verb)):
        return False
    usual = words.tagged(clause.verb, _BE_PRESENT) and words.low(clause.verb + 1) in _USUAL
    return usual or (words.tagged(clause.verb, _SIMPLE) and not tense(match)[0])

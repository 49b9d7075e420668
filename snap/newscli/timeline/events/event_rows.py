"""What the rows of `newscli.rules.events` are asked about a dated clause: takes one, returns its place and labels."""

from functools import cache

from newscli.language.tags import codes
from newscli.rules.events import TimePlace
from newscli.timeline.calendar import BELOW_A_DAY, LETTERS
from newscli.timeline.events.anchoring import COUNTING
from newscli.timeline.events.clause_layout import Candidate, around
from newscli.timeline.events.nominal_events import counts_from_clause, noun_counted_from
from newscli.timeline.normalization.clocks import is_clock
from newscli.timeline.normalization.direction.tense import tense

_NAMING_A_DAY = ("WEEKDAY", "TODAY", "TOMORROW", "TONIGHT", "MONTHNAME", "MAYMARCH", "MONTHABBR")
_BARE = ("MONTHNAME", "MAYMARCH", "SEASON")
_VERBS = codes("FINITE PARTICIPLE")
_ENDS_NOUN = _VERBS | codes("PREPOSITIONS COMMA WHO WHAT WH_DET THAT_WHO DASH STOP")
_PASTS = codes("PAST PARTICIPLE HAVE_PAST BE_PAST")


def place_of(one: Candidate) -> TimePlace:
    """Return the place of a dated clause in its sentence, with what is known of its time."""
    parsed, mention = one.parsed, one.mention
    timed = {at for time in parsed.times for at in range(time.begin, time.end)}
    clause = around(parsed.clauses, mention.begin)
    labels = frozenset(_labels(one))
    return TimePlace(
        parsed.words,
        (mention.begin, mention.end),
        labels | {f"{clause.kind}-clause"},
        timed,
        parsed.quoted,
        clause,
        one.entry,
    )


def _labels(one: Candidate) -> list[str]:
    match = one.timex.match
    words, classes = match.words, match.tokens.classes[match.start : match.end]
    names = _names()
    bare = len(words) == 1 and match.has(*_BARE) and not one.quoted
    clock = is_clock(one.timex.meaning)
    known = {
        "single": len(words) == 1,
        "bare": bare,
        "clock": clock,
        "placed": (bare or clock) and bool(tense(match)[0]),  # its clause looks back or ahead
        "named": match.has(*_NAMING_A_DAY),
        "several": len(one.parsed.times) > 1,
        "quoted": one.quoted,
        "question": _asks(one),
        "uncounted": _counts_from_unknown(one),
    }
    held = [name for name, holds in known.items() if holds]
    return [*words, "=" + "_".join(words), *[names[letter] for letter in classes], one.when.precision, *held]


@cache
def _names() -> dict[str, str]:
    return {letter: name for name, letter in LETTERS.items()}


def _asks(one: Candidate) -> bool:
    """Return True if a sentence asks, and not only words quoted in it."""
    words, quoted = one.parsed.words, one.parsed.quoted
    ends = range(max(words.last - 2, words.first), min(words.last + 1, len(one.lows)))
    return any(one.lows[at] == "?" and at not in quoted for at in ends)


def _counts_from_unknown(one: Candidate) -> bool:
    """Return True if a time stands beside something that has no day: *the week after the fair*."""
    match = one.timex.match
    if not one.mention.length:
        alone = len(match.words) == 2 and match.words[0] == "the" and match.has("UNITWORD")
        return alone and match.after() in ("after", "before", "following")
    if match.after() not in COUNTING:
        return False
    if one.when.first is not None and match.unit() not in BELOW_A_DAY:  # "comes two days after the pier fell"
        return not counts_from_clause(one.mention) and noun_counted_from(one.mention) is None
    words, at = one.parsed.words, one.mention.end + 1
    while at < words.last and not words.tagged(at, _ENDS_NOUN):
        at += 1
    known = _PASTS if match.unit() in BELOW_A_DAY else _VERBS
    return match.after() == "since" or not words.tagged(at, known)  # "three days after the crash" tells too little

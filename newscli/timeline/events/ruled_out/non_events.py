"""Mentions of time that date no event: takes a dated clause, returns whether it only compares, names or supposes.

Each row of `NON_EVENTS` is one reason, with sentences (published on 6 February 2026) that give no entry for it.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from newscli.language.clauses.clause import Clause
from newscli.language.lexicon.calendar import WEEKDAYS
from newscli.language.lexicon.closed_classes import BE, DO, HAVE, MODALS
from newscli.language.lexicon.saying import says
from newscli.language.lexicon.verb_forms import is_present
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline.calendar import BELOW_A_DAY
from newscli.timeline.events.anchoring import COUNTING
from newscli.timeline.events.candidate import Candidate
from newscli.timeline.events.clause_layout import around
from newscli.timeline.events.ruled_out.comparisons import compares, compares_with, measures_from
from newscli.timeline.events.ruled_out.namings import (
    belongs_to_a_year,
    names,
    names_a_shift,
    names_a_weekday,
    names_an_issue,
    names_what_happened,
)
from newscli.timeline.normalization.clocks import is_clock
from newscli.timeline.normalization.direction.tense import tense

_AUXILIARIES = BE | DO | HAVE | MODALS
_POSSIBLE = frozenset(("can", "could", "might", "may"))
_HAPPENING = frozenset(("will", "’ll", "'ll", "had", "have", "has", "was", "were", "going"))
_DEGREES = word_set("very quite one another just")
_HABITS = word_set("typically usually generally normally often traditionally always annually")
_TENDING = ("tend", "tends")
_ONLY_WHEN = word_set("it was is only already just still late early on in at about around")
_HAPPENED = word_set("happened occurred happens")
_BE_NOW_OR_THEN = frozenset(("is", "was", "’s", "'s"))
_REACH, _QUOTED = 14, 40
_DASHES = frozenset(("—", "–", "-", "--"))
# How a story's time is told, how far from "set in" a year stands where a place is between, and how near a story is.
_PLAYS, _STANDS_APART, _STORY_NEAR = (["set", "in"], ["takes", "place"], ["set", "during"]), 3, 4
_BEFORE_SET = frozenset((",", ".", "”", "(", "is", "are", "'s", "’s", *_DASHES))
_WORKS = word_set("""
    film movie novel book play musical opera drama comedy thriller series show sitcom story tale game miniseries
    prequel sequel romance western
""")
_NOW = ("TODAY", "YESTERDAY", "TOMORROW", "TONIGHT")
_BE, _DESCRIBING = codes("BE_PRESENT BE_PAST"), codes("DETERMINERS ADJECTIVE")
_MODAL = codes("MODAL")
_SIMPLE, _IN_PRESENT = codes("THIRD PRESENT"), codes("THIRD PRESENT BE_PRESENT")
_THROUGH = frozenset(("to", "through", "thru", "-", "–"))
# What tells that hours are those of every day, and how many words before an hour it is looked for.
_EVERY_DAY, _NEAR_HOURS = word_set("daily nightly weekdays weeknights weekends"), 6
_AT_HOURS = frozenset(("from", "at", "between", "until", "till"))
_BE_PRESENT, _DOING = codes("BE_PRESENT"), codes("GERUND BE_GERUND PARTICIPLE")
_VERBS = codes("FINITE PARTICIPLE")
_ENDS_NOUN = _VERBS | codes("PREPOSITIONS COMMA WHO WHAT WH_DET THAT_WHO DASH STOP")
_PASTS = codes("PAST PARTICIPLE HAVE_PAST BE_PAST")


class NonEvent(NamedTuple):
    """A reason why a mention of time dates nothing, how it is told, and sentences that give no entry for it."""

    reason: str
    test: Callable[[Candidate], bool]
    examples: tuple[str, ...]


def _is_spoken_of(one: Candidate) -> bool:
    """Return True if a day is what the clause is about: *Friday was a good day*."""
    match, words = one.timex.match, one.parsed.words
    begins = match.before() in ("", ".", "“", ",", "but", "and", ":", ";")
    if not begins or match.after() not in _BE_NOW_OR_THEN:
        return False
    return match.after(1) in ("a", "an", "the", "not", "no") or words.low(one.mention.end + 1) in _DEGREES


def _is_described(one: Candidate) -> bool:
    """Return True if what a day names is only described: *Saturday markets are a cheerful sort of chaos*."""
    match, words = one.timex.match, one.parsed.words
    clause = around(one.parsed.clauses, one.mention.begin)
    if clause.verb is None or clause.subject is None or not match.after().isalpha():
        return False
    subject = words.row.starts[one.mention.begin] == clause.subject.start and one.mention.end < clause.verb
    return subject and words.tagged(clause.verb, _BE) and words.tagged(clause.verb + 1, _DESCRIBING)


def _tells_nothing(one: Candidate) -> bool:
    """Return True if an entry says no more than when it was: *It was late on Friday*, *Something happened Friday*."""
    told = {low for low in one.lows[one.entry.first : one.mention.begin] if low.isalpha()}
    if one.lows[one.entry.first] == "it":
        return one.mention.end >= one.entry.last and told <= _ONLY_WHEN
    return one.lows[one.entry.first] == "something" and not told.isdisjoint(_HAPPENED)


def _asks(one: Candidate) -> bool:
    """Return True if a sentence asks: *Who is going to row the ferry a decade from now?*."""
    words, quoted = one.parsed.words, one.parsed.quoted
    ends = range(max(words.last - 2, words.first), min(words.last + 1, len(one.lows)))
    return any(one.lows[at] == "?" and at not in quoted for at in ends)


def _tells_a_habit(one: Candidate) -> bool:
    """Return True if what is dated happens again and again: *barley is typically sown in May*."""
    words = one.parsed.words
    lows = one.lows[one.entry.first : one.entry.last]
    usual = not _HABITS.isdisjoint(lows) or any(low in _TENDING and to == "to" for low, to in pairwise(lows))
    return usual and not any(words.tagged(at, _PASTS) for at in words.verbs)


def _says_how_it_is(one: Candidate) -> bool:
    """Return True if *today* means these days: beside a present that tells no single act."""
    match, words = one.timex.match, one.parsed.words
    if match.words != ["today"] and one.when.precision not in ("decade", "century"):
        return False
    clause = around(one.parsed.clauses, one.mention.begin)
    verb = words.verb(clause.begin, clause.end) if clause.verb is None else clause.verb
    if verb is None:
        return False
    if words.tagged(verb, _BE_PRESENT):
        return not words.tagged(verb + 1, _DOING)
    low = words.low(verb)
    return low in ("has", "have", "do", "does") or (
        low not in _AUXILIARIES and (is_present(low, "THIRD") or is_present(low, "BASE"))
    )


def _signs(one: Candidate) -> bool:
    """Return True if a date stands under an embedded post: *— Lund (@lund) May 3, 2026*."""
    before = one.before(_REACH)
    dash = max((at for at, low in enumerate(before) if low in _DASHES), default=len(before))
    signed = any(low == "(" and after[0] == "@" for low, after in pairwise(before[dash:]))
    return signed and before[-1] == ")"


def _is_setting(one: Candidate) -> bool:
    """Return True if a year is the one that a story plays in: *set in Leith in 1911*, *a film set in the 1950s*."""
    if one.when.precision not in ("year", "decade", "century"):
        return False
    before = one.before(_REACH)
    at = next((at for at in range(len(before) - 2, -1, -1) if before[at : at + 2] in _PLAYS), None)
    if at is None:
        return False
    # Not "panic set in at Leith in 1911".
    plays = at == 0 or before[at] == "takes" or before[at - 1] in _BEFORE_SET
    return (plays and len(before) - at > _STANDS_APART) or not _WORKS.isdisjoint(before[:at][-_STORY_NEAR:])


def _supposes(one: Candidate) -> bool:
    """Return True if what is dated is a condition that may come true: *if Lund can win in May*."""
    clause: Clause | None = around(one.parsed.clauses, one.mention.begin)
    while clause and one.parsed.words.low(clause.at) != "if":
        clause = clause.parent
    words = one.parsed.words
    return clause is not None and any(
        one.lows[at] in _POSSIBLE and words.tagged(at, _MODAL) for at in range(clause.begin, clause.end)
    )


def _tells_hours(one: Candidate) -> bool:
    """Return True if a time says when something is open: *from 9 a.m. to 5 p.m. Monday to Friday*, *daily from 9*."""
    if is_clock(one.timex.meaning) and _are_of_every_day(one):
        return True
    lows, words = one.lows[one.entry.first : one.entry.last], one.parsed.words
    stretch = any(
        first in WEEKDAYS and to in _THROUGH and last in WEEKDAYS
        for first, to, last in zip(lows, lows[1:], lows[2:], strict=False)
    )
    verb = words.verb(one.entry.first, one.entry.last)
    return stretch and (verb is None or words.tagged(verb, _IN_PRESENT))


def _are_of_every_day(one: Candidate) -> bool:
    """Return True for the hours of *open daily from 9 a.m.*, not for those of *the Daily News said at 9 a.m.*."""
    before = [*one.before(_NEAR_HOURS), one.timex.match.words[0]]
    return any(word in _EVERY_DAY and (to in _AT_HOURS or to[0].isdecimal()) for word, to in pairwise(before))


def _tells_a_routine(one: Candidate) -> bool:
    """Return True for what is so every time: *In August our paint blisters*, *Nuns get up between 4 and 5 a.m.*."""
    match, words = one.timex.match, one.parsed.words
    bare = len(match.words) == 1 and match.has("MONTHNAME", "MAYMARCH") and match.before() == "in"
    alone = is_clock(one.timex.meaning) and not match.has("WEEKDAY", "TODAY", "TOMORROW", "TONIGHT")
    stretch = match.before() in ("between", "and", "from", "to")
    if one.quoted or not (bare or (alone and (stretch or len(one.parsed.times) == 1))):
        return False
    clause = around(one.parsed.clauses, one.mention.begin)
    if clause.verb is None or clause.kind == "relative" or says(words.low(clause.verb)):
        return False
    return words.tagged(clause.verb, _SIMPLE) and not tense(match)[0]


def _counts_from_unknown(one: Candidate) -> bool:
    """Return True if a time stands beside something that has no day: *the week after the fair*."""
    match = one.timex.match
    dated = one.when.first is not None and match.unit() not in BELOW_A_DAY  # "comes two days after the pier fell"
    if one.mention.length and not dated and match.after() == "since":
        return True
    if one.mention.length and not dated and match.after() in COUNTING:
        words, at = one.parsed.words, one.mention.end + 1
        while at < words.last and not words.tagged(at, _ENDS_NOUN):
            at += 1
        known = _PASTS if match.unit() in BELOW_A_DAY else _VERBS
        return not words.tagged(at, known)  # "three days after the crash" tells too little of it
    alone = len(match.words) == 2 and match.words[0] == "the" and match.has("UNITWORD")
    return alone and match.after() in ("after", "before", "following")


def _only_mentioned(one: Candidate) -> bool:
    """Return True if quoted words only mention a time, and nothing in them has happened or will."""
    if not one.quoted:
        return False
    words, mention = one.parsed.words, one.mention
    reach = _QUOTED if one.when.precision == "day" and not one.timex.match.has(*_NOW) else _REACH
    near = range(max(words.first, mention.begin - reach), min(words.last, mention.end + _REACH))
    return not any(words.low(at) in _HAPPENING or words.tagged(at, _PASTS) for at in near if at in one.parsed.quoted)


NON_EVENTS = (
    NonEvent(
        "a point of comparison",
        compares,
        (
            "The town had its lowest rainfall since 1993.",
            "The mill earned $4 million, up from $3 million a year earlier.",
            "Sales were higher than a year ago.",
            "Mira Lund sold more bread than in the 1990s.",
            "The moat has widened 40 inches since October.",
            "The fair drew 140 boats, up from 90 last year.",
            "Bread cost 3 percent more from a year earlier.",
            "The mill lost 4 percent from last year.",
            "The catch sank by 8 percent from August.",
            "Bread is up 1.4% on June.",
            "That is less than half the catch in the same period of last year.",
            "The number of geese has doubled since the start of the year.",
            "The price of rye has fallen since May.",
            "The catch was unchanged from June.",
            "The pond has sunk 40 inches since 2011.",
        ),
    ),
    NonEvent(
        "a beginning of a count",
        measures_from,
        (
            "Since 2008, only three boats have sunk.",
            "“Oars” is the band’s first record since 2014’s “Geese”.",
            "It hasn’t rained here since mid-December.",
            "Nobody kept such books prior to 2011.",
            "The abbey’s cellar almost never flooded before 1931.",
            "Each goat since 1906 has answered to Ottilie.",
            "Some of the jars on that shelf date from as far back as 1874.",
        ),
    ),
    NonEvent(
        "the time of what something is compared with",
        compares_with,
        (
            "Lund rows her loads with less effort than Marsh did four years ago.",
            "Forty boats came in, compared with nine in a count in November.",
            "His voice has dropped from the one he had in 1996.",
            "The hedge was up 9 feet from 2003.",
            "The win took Orlo to its highest place since it won the cup in 2012.",
            "The dough is as stiff as it was an hour ago.",
            "The price of rye eased to 9 crowns from 11 in July.",
        ),
    ),
    NonEvent(
        "the time in which a story plays",
        _is_setting,
        (
            "Set in Leith in 1911, the film tells of a young family.",
            "It is a thriller set in the 1950s.",
            "The play takes place in Leith in 1911.",
        ),
    ),
    NonEvent(
        "a day that is spoken of",
        _is_spoken_of,
        ("Sunday was a rough one on the ferries.",),
    ),
    NonEvent(
        "no more than a time",
        _tells_nothing,
        ("It was late on Wednesday.", "Something odd happened Monday."),
    ),
    NonEvent("what is only described", _is_described, ("Saturday markets are a cheerful sort of chaos.",)),
    NonEvent(
        "the hours of a place",
        _tells_hours,
        (
            "The mill is open from 9 a.m. to 5 p.m. Monday to Friday.",
            "Call 555-0172, 9 a.m. to 5 p.m. Monday through Friday.",
            "The council has set up a hotline, open weekdays from 8 a.m. to 8 p.m., at the mill.",
        ),
    ),
    NonEvent(
        "a routine",
        _tells_a_routine,
        ("In August, the paint on our barn blisters.", "The nuns get up at 4 a.m. to rake."),
    ),
    NonEvent("a question", _asks, ("Who is going to row the ferry a decade from now?",)),
    NonEvent(
        "a habit",
        _tells_a_habit,
        ("Barley is typically sown in May.", "The goose tends to sulk when cider is pressed in October."),
    ),
    NonEvent(
        "a year in a name",
        names,
        (
            "The council is weighing the port's 2027 budget.",
            "The crew wore 1990s jackets.",
            "The choir sang the songs of the 1990s.",
            "The crew won most of the 2008 and 2012 races.",
        ),
    ),
    NonEvent(
        "a clock time in a name",
        names_a_shift,
        ("Otto Lund dropped the trumpet that he keeps for his 5am shift.",),
    ),
    NonEvent(
        "a day that names what happened",
        names_what_happened,
        (
            "Crowds came on the 20th anniversary of May 5, 2006.",
            "Lighthouses doubled their watch after 9/11.",
        ),
    ),
    NonEvent("a number of a paper", names_an_issue, ("Lund is on the cover of the July issue of Piers.",)),
    NonEvent("days of a kind", names_a_weekday, ("The crew struck over Sunday rosters.",)),
    NonEvent("no certain year", belongs_to_a_year, ("It was the best catch of the year.",)),
    NonEvent("these days", _says_how_it_is, ("Today, wolves are rare in the valley.",)),
    NonEvent(
        "the date of a post",
        _signs,
        (
            "— Mira Lund (@miralund) February 3, 2026",
            "The lamps went out and geese got in — Mira Lund (@miralund) February 3, 2026",
        ),
    ),
    NonEvent("a supposition", _supposes, ("If Lund can win the vote in May, the pier is safe.",)),
    NonEvent(
        "a time beside one that is not known",
        _counts_from_unknown,
        ("Otto Lund sold 40 boats the week after the fair.",),
    ),
    NonEvent("a mention in a quotation", _only_mentioned, ("“I believe tomorrow is a new day for us,” Lund said.",)),
)


def non_event(one: Candidate) -> str | None:
    """Return the reason why a mention dates nothing, None where it dates an event."""
    return next((row.reason for row in NON_EVENTS if row.test(one)), None)

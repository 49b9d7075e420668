"""Mentions of time that date no event: takes a dated clause, returns whether it only compares, names or supposes.

Each row of `NON_EVENTS` is one reason, with sentences (published on 6 February 2026) that give no entry for it.
"""

from collections.abc import Callable
from typing import NamedTuple

from newscli.language.words import listed
from newscli.timeline.clause_parser.connectives import PREPOSITIONS
from newscli.timeline.clause_parser.finite_verbs import AUXILIARIES, is_past, is_present
from newscli.timeline.events.boundaries import Stretch
from newscli.timeline.events.clause_layout import ParsedSentence, around
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.results import When

_COMPARING = frozenset(("than", "compared", "versus", "unlike"))
_EXTREME_WORDS = """
    lowest highest worst best biggest largest smallest warmest coldest hottest driest wettest strongest weakest
    deadliest fewest longest shortest steepest sharpest fastest slowest busiest quietest
"""
_EXTREMES = frozenset(_EXTREME_WORDS.split())
_MEASURES = frozenset(listed("million billion percent points % people votes cases"))
_MEASURING = frozenset(("from", "up", "down"))
_EARLIER = frozenset(("earlier", "ago", "same", "previous", "prior"))
_PLACING = frozenset(
    ("in", "on", "at", "during", "after", "before", "following", "from", "until", "by", "since", "for", "through", "to")
)
_NO_NOUN = PREPOSITIONS | AUXILIARIES | {"and", "or", "but", "when", "where", "who", "which", "that", "than", "then"}
_POSSIBLE = frozenset(("can", "could", "might", "may"))
_HAPPENING = frozenset(("will", "’ll", "'ll", "had", "was", "were", "going"))
_PRO_VERBS = frozenset(("did", "was", "were", "had", "is", "has", "does"))
_CHANGING = frozenset(
    listed(
        "rose rise risen fell fall fallen grew grown jumped dropped drop declined decline climbed plummeted plunged "
        "shrank shrunk increased increase decreased swelled slipped slid soared surged widened narrowed changed"
    )
)
_COUNTING = frozenset(listed("no nobody none hasn haven only first more fewer"))
_DEGREES = frozenset(listed("very quite one another just"))
_HABITS = frozenset(listed("typically usually generally normally often traditionally always annually"))
_BE_NOW_OR_THEN = frozenset(("is", "was", "’s", "'s"))
_REACH = 14


class Candidate(NamedTuple):
    """An expression, the sentence it stands in, the clause that it dates, and the days it names."""

    timex: Timex
    parsed: ParsedSentence
    entry: Stretch
    when: When
    quoted: bool


class NonEvent(NamedTuple):
    """A reason why a mention of time dates nothing, how it is told, and sentences that give no entry for it."""

    reason: str
    test: Callable[[Candidate], bool]
    examples: tuple[str, ...]


def _compares(one: Candidate) -> bool:
    """Return True if a time is what something is measured against: *the lowest since 1993*, *than a year ago*."""
    match, lows = one.timex.match, one.parsed.tokens.lows
    if "since" in (match.before(), match.before(2)):
        before = lows[max(match.start - _REACH, one.parsed.words.first) : match.start]
        return not _EXTREMES.isdisjoint(before)
    if _EARLIER.isdisjoint(match.words) and not (match.has("LAST") and match.after() in ("'s", "’s")):
        return match.before() in ("than", "to") and not _COMPARING.isdisjoint((match.before(), match.before(2)))
    if match.words[1:2] == ["than"] and (match.before() in _MEASURES or match.before()[:1].isdigit()):
        return True
    if match.after() in ("'s", "’s") and match.after(1)[:1] in ("$", "€", "£", *"0123456789"):
        return True
    since = max((at for at in one.parsed.words.verbs if at < match.start), default=one.parsed.words.first)
    before = lows[max(match.start - _REACH, since) : match.start]
    return not _COMPARING.isdisjoint(before) or any(
        word in _MEASURING and any(char.isdecimal() for char in "".join(before[at + 1 : at + 3]))
        for at, word in enumerate(before)
    )


def _measures_from(one: Candidate) -> bool:
    """Return True if a time only says from when on something is counted: *the first since 2008*, *prior to 2011*."""
    match, entry = one.timex.match, one.entry
    if not entry.first < match.start < entry.last:
        return False
    if match.behind_which() == "since":
        return not _COUNTING.isdisjoint(one.parsed.tokens.lows[entry.first : entry.last])
    return match.before() == "to" and match.before(2) == "prior"


def _compares_with(one: Candidate) -> bool:
    """Return True if a time is that of what something is compared with: *than she did in May*."""
    match, lows, first = one.timex.match, one.parsed.tokens.lows, one.parsed.words.first
    before = lows[max(match.start - _REACH, first) : match.start]
    for back, word in enumerate(reversed(before), 1):
        if word in (",", ";", "—", "who", "which", "that"):
            return False
        if word == "compared" or (word == "than" and not _PRO_VERBS.isdisjoint(before[-back:])):
            return True
        if word == "from" and back > 1:
            return not _CHANGING.isdisjoint(before[:-back])
    return False


def _is_spoken_of(one: Candidate) -> bool:
    """Return True if a day is what the clause is about: *Friday was a good day*."""
    match, words = one.timex.match, one.parsed.words
    begins = match.before() in ("", ".", "“", ",", "but", "and", ":", ";")
    if not begins or match.after() not in _BE_NOW_OR_THEN:
        return False
    return match.after(1) in ("a", "an", "the", "not", "no") or words.low(match.end + 1) in _DEGREES


def _asks(one: Candidate) -> bool:
    """Return True if a sentence asks: *What will the harbour be like a year from now?*."""
    words, quoted = one.parsed.words, one.parsed.quoted
    ends = range(max(words.last - 2, words.first), min(words.last + 1, len(words.tokens.lows)))
    return any(words.tokens.lows[at] == "?" and at not in quoted for at in ends)


def _tells_a_habit(one: Candidate) -> bool:
    """Return True if what is dated happens again and again: *barley is typically sown in May*."""
    parsed = one.parsed
    usual = not _HABITS.isdisjoint(parsed.tokens.lows[one.entry.first : one.entry.last])
    return usual and not any(is_past(parsed.tokens, at) for at in parsed.words.verbs)


def _names(one: Candidate) -> bool:
    """Return True if a year or a quarter only says which one of its kind a thing is."""
    match, precision = one.timex.match, one.when.precision
    named = precision in ("year", "quarter") and match.has("YEAR", "YEARS", "QUARTER", "QUARTERED")
    if not named and not (precision in ("decade", "century") and match.words[0] not in ("the", "this")):
        return False
    after = match.after()
    if not after.isalpha() or after in _NO_NOUN or match.before() in _PLACING:
        return False
    return match.before() not in (",", "", "(", "-", "—", "–")


def _belongs_to_a_year(one: Candidate) -> bool:
    """Return True if *the year* only says of what kind something is: *the catch of the year*."""
    match = one.timex.match
    if match.has("YEAR"):
        return False
    return match.words == ["the", "year"] and ("of" in (match.before(), match.after()))


def _says_how_it_is(one: Candidate) -> bool:
    """Return True if *today* means these days: beside a present that tells no single act."""
    match, words = one.timex.match, one.parsed.words
    if match.words != ["today"] and one.when.precision not in ("decade", "century"):
        return False
    clause = around(one.parsed.clauses, match.start)
    verb = words.verb(clause.begin, clause.end) if clause.verb is None else clause.verb
    low = words.low(verb) if verb is not None else ""
    after = words.low(verb + 1) if verb is not None else ""
    if low in ("is", "are", "am"):
        return not after.endswith(("ing", "ed"))
    return low in ("has", "have", "do", "does") or (
        low not in AUXILIARIES and (is_present(low, "z") or is_present(low, "b"))
    )


def _signs(one: Candidate) -> bool:
    """Return True if a date stands under an embedded post: *— Lund (@lund) May 3, 2026*."""
    words, texts = one.parsed.words, one.parsed.tokens.texts
    if words.verbs or "@" not in texts[words.first : words.last]:
        return False
    return any(texts[at : at + 2] == ["(", "@"] for at in range(words.first, words.last))


def _supposes(one: Candidate) -> bool:
    """Return True if what is dated is a condition that may come true: *if Lund can win in May*."""
    words, entry = one.parsed.words, one.entry
    lows, first = one.parsed.tokens.lows, max(words.first, entry.first - 2)
    return "if" in lows[first : entry.last] and not _POSSIBLE.isdisjoint(lows[entry.first : entry.last])


def _only_mentioned(one: Candidate) -> bool:
    """Return True if quoted words only mention a time, and nothing in them has happened or will."""
    if not one.quoted:
        return False
    words, match = one.parsed.words, one.timex.match
    near = range(max(words.first, match.start - _REACH), min(words.last, match.end + _REACH))
    return not any(
        words.low(at) in _HAPPENING or is_past(one.parsed.tokens, at) for at in near if at in one.parsed.quoted
    )


NON_EVENTS = (
    NonEvent(
        "a point of comparison",
        _compares,
        (
            "The town had its lowest rainfall since 1993.",
            "The mill earned $4 million, up from $3 million a year earlier.",
            "Sales were higher than a year ago.",
        ),
    ),
    NonEvent(
        "a beginning of a count",
        _measures_from,
        (
            "Since 2008, only three boats have sunk.",
            "It hasn’t rained here since mid-December.",
            "Nobody kept such books prior to 2011.",
        ),
    ),
    NonEvent(
        "the time of what something is compared with",
        _compares_with,
        (
            "Lund won fewer votes here than she did eight years ago.",
            "Forty boats came in, compared with nine in a count in November.",
            "Her lead has plummeted from the one she had in 2008.",
        ),
    ),
    NonEvent("a day that is spoken of", _is_spoken_of, ("Tuesday was a very good day for the pier.",)),
    NonEvent("a question", _asks, ("What will the harbour be like a year from now?",)),
    NonEvent("a habit", _tells_a_habit, ("Barley is typically sown in May.",)),
    NonEvent(
        "a year in a name",
        _names,
        ("The council is weighing the port's 2027 budget.", "The crew wore 1990s jackets."),
    ),
    NonEvent("no certain year", _belongs_to_a_year, ("It was the best catch of the year.",)),
    NonEvent("these days", _says_how_it_is, ("Today, wolves are rare in the valley.",)),
    NonEvent("the date of a post", _signs, ("— Mira Lund (@miralund) February 3, 2026",)),
    NonEvent("a supposition", _supposes, ("If Lund can win the vote in May, the pier is safe.",)),
    NonEvent("a mention in a quotation", _only_mentioned, ("“I believe tomorrow is a new day for us,” Lund said.",)),
)


def non_event(one: Candidate) -> str | None:
    """Return the reason why a mention dates nothing, None where it dates an event."""
    return next((row.reason for row in NON_EVENTS if row.test(one)), None)

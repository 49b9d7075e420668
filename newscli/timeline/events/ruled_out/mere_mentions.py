"""Takes a dated clause, returns whether nothing is done in it: it describes, asks, supposes, only mentions a time."""

from itertools import pairwise

from newscli.language.clauses.clause import Clause
from newscli.language.clauses.words import Words
from newscli.language.lexicon.closed_classes import AUXILIARIES
from newscli.language.lexicon.verb_forms import is_present
from newscli.language.lexicon.verbs import verb_table
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline.calendar import BELOW_A_DAY
from newscli.timeline.events.anchoring import COUNTING
from newscli.timeline.events.candidate import Candidate
from newscli.timeline.events.clause_layout import around
from newscli.timeline.events.nominal_events import counts_from_clause, noun_counted_from

_POSSIBLE = frozenset(("can", "could", "might", "may"))
_WOULD = frozenset(("would", "’d", "'d"))
_HAPPENING = frozenset(("will", "’ll", "'ll", "had", "have", "has", "was", "were", "going"))
_DEGREES = word_set("very quite one another just")
_ONLY_WHEN = word_set("it was is only already just still late early on in at about around")
_HAPPENED = word_set("happened occurred happens")
_BE_NOW_OR_THEN = frozenset(("is", "was", "’s", "'s"))
_ASKING = frozenset(("why", "how", "what", "where", "who", "when"))
_CLOCKS = frozenset(("am", "pm", "a.m.", "p.m.", "gmt", "utc", "bst", "et", "est", "edt", "cet", "ist", "aest", "aedt"))
_LONGEST_HEADING = 14  # words
_CLOSING = "”’\"'"
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
_BE_PRESENT, _DOING = codes("BE_PRESENT"), codes("GERUND BE_GERUND PARTICIPLE")
_VERBS = codes("FINITE PARTICIPLE")
_ENDS_NOUN = _VERBS | codes("PREPOSITIONS COMMA WHO WHAT WH_DET THAT_WHO DASH STOP")
_PASTS = codes("PAST PARTICIPLE HAVE_PAST BE_PAST")


def is_spoken_of(one: Candidate) -> bool:
    """Return True if a day is what the clause is about: *Friday was a good day*."""
    match, words = one.timex.match, one.parsed.words
    begins = match.before() in ("", ".", "“", ",", "but", "and", ":", ";")
    if not begins or match.after() not in _BE_NOW_OR_THEN:
        return False
    return match.after(1) in ("a", "an", "the", "not", "no") or words.low(one.mention.end + 1) in _DEGREES


def is_described(one: Candidate) -> bool:
    """Return True if what a day names is only described: *Saturday markets are a cheerful sort of chaos*."""
    match, words = one.timex.match, one.parsed.words
    clause = around(one.parsed.clauses, one.mention.begin)
    if clause.verb is None or clause.subject is None or not match.after().isalpha():
        return False
    subject = words.row.starts[one.mention.begin] == clause.subject.start and one.mention.end < clause.verb
    return subject and words.tagged(clause.verb, _BE) and words.tagged(clause.verb + 1, _DESCRIBING)


def tells_nothing(one: Candidate) -> bool:
    """Return True if an entry says no more than when it was: *It was late on Friday*, *Something happened Friday*."""
    first = one.lows[one.entry.first]
    if first not in ("it", "something"):
        return False
    told = {low for low in one.lows[one.entry.first : one.mention.begin] if low.isalpha()}
    if first == "it":
        return one.mention.end >= one.entry.last and told <= _ONLY_WHEN
    return not told.isdisjoint(_HAPPENED)


def asks(one: Candidate) -> bool:
    """Return True if a sentence asks: *Who is going to row the ferry a decade from now?*."""
    words, quoted = one.parsed.words, one.parsed.quoted
    ends = range(max(words.last - 2, words.first), min(words.last + 1, len(one.lows)))
    return any(one.lows[at] == "?" and at not in quoted for at in ends)


def is_asked(one: Candidate) -> bool:
    """Return True if somebody was only asked about what may come: *Asked what she would do in May, she laughed*."""
    words, clause = one.parsed.words, around(one.parsed.clauses, one.mention.begin)
    opens = clause.parent is not None and clause.parent.kind == "participle" and words.low(clause.parent.at) == "asked"
    return opens and clause.verb is not None and words.tagged(clause.verb, _MODAL)


def heads(one: Candidate) -> bool:
    """Return True if a sentence without an end mark heads what is told below: *19.42 What we learned today*."""
    words = one.parsed.words
    sentence = one.lows[words.first : words.last + 1]
    if not next((low[-1].isalnum() for low in reversed(sentence) if low.strip(_CLOSING)), False):
        return False
    lows = [low for low in sentence if low.strip(_CLOSING)]
    while lows and (lows[0][0].isdigit() or lows[0] in _CLOCKS):
        del lows[0]
    asking = len(lows) > 1 and lows[0] in _ASKING
    return asking and len(lows) <= _LONGEST_HEADING


def says_how_it_is(one: Candidate) -> bool:
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
        low not in AUXILIARIES and (is_present(low, "THIRD") or is_present(low, "BASE"))
    )


def signs(one: Candidate) -> bool:
    """Return True if a date stands under an embedded post: *— Lund (@lund) May 3, 2026*."""
    before = one.before(_REACH)
    dash = max((at for at, low in enumerate(before) if low in _DASHES), default=len(before))
    signed = any(low == "(" and after[0] == "@" for low, after in pairwise(before[dash:]))
    return signed and before[-1] == ")"


def is_setting(one: Candidate) -> bool:
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


def supposes(one: Candidate) -> bool:
    """Return True if what is dated is a condition that may come true, or was unreal: *if Lund can win in May*."""
    if _is_unreal(one):
        return True
    clause: Clause | None = around(one.parsed.clauses, one.mention.begin)
    while clause and one.parsed.words.low(clause.at) != "if":
        clause = clause.parent
    words = one.parsed.words
    return clause is not None and any(
        one.lows[at] in _POSSIBLE and words.tagged(at, _MODAL) for at in range(clause.begin, clause.end)
    )


def _is_unreal(one: Candidate) -> bool:
    """Return True for what did not come to be: *had it been held in May, …*, *Lund would have turned 90 on Friday*."""
    words, clause = one.parsed.words, around(one.parsed.clauses, one.mention.begin)
    lows = one.lows[words.first : words.last]
    at = words.first if clause.verb is None else clause.verb
    if _would_have(words, at) and clause.kind != "relative":
        return True
    if words.low(clause.at) == "if" or (lows[0] == "had" and one.mention.begin < clause.end):
        had = "had" in one.lows[clause.begin : clause.end]
        return had and any(_would_have(words, at) for at in range(words.first, words.last))
    return False


def _would_have(words: Words, at: int) -> bool:
    """Return True for *would have drowned*, not for *would have to row*."""
    if words.low(at) not in _WOULD:
        return False
    have = next((k for k in range(at + 1, at + 4) if words.low(k) == "have"), None)
    return have is not None and verb_table().has_form(words.low(have + 1), "PARTICIPLE")


def counts_from_unknown(one: Candidate) -> bool:
    """Return True if a time stands beside something that has no day: *the week after the fair*."""
    match = one.timex.match
    dated = one.when.first is not None and match.unit() not in BELOW_A_DAY  # "comes two days after the pier fell"
    if one.mention.length and dated and match.after() in COUNTING:
        return not counts_from_clause(one.mention) and noun_counted_from(one.mention) is None
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


def only_mentioned(one: Candidate) -> bool:
    """Return True if quoted words only mention a time, and nothing in them has happened or will."""
    if not one.quoted:
        return False
    words, mention = one.parsed.words, one.mention
    reach = _QUOTED if one.when.precision == "day" and not one.timex.match.has(*_NOW) else _REACH
    near = range(max(words.first, mention.begin - reach), min(words.last, mention.end + _REACH))
    return not any(words.low(at) in _HAPPENING or words.tagged(at, _PASTS) for at in near if at in one.parsed.quoted)

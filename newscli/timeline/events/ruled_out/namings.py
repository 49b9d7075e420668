"""Times that only name: takes a dated clause, returns whether its time says no more than which one a thing is."""

from bisect import bisect_left

from newscli.language.lexicon.closed_classes import ARTICLES_AND_POSSESSIVES, AUXILIARIES
from newscli.language.names.animacy import is_person_noun
from newscli.language.words import word_set
from newscli.timeline.events.anchoring import PLACING
from newscli.timeline.events.candidate import Candidate
from newscli.timeline.events.clause_layout import PREPOSITIONS, around

_NO_NOUN = PREPOSITIONS | AUXILIARIES | {"and", "or", "but", "when", "where", "who", "which", "that", "than", "then"}
_BESIDE_KINDS = frozenset(("over", "of", "about", "against", "with", "for"))
_LEADS_TO_EVENT = frozenset(("in", "of", "at", "for", "from"))
_ISSUES = word_set("issue edition number cover issues editions")
_PARTS = word_set("start end turn beginning middle course rest")


def names(one: Candidate) -> bool:
    """Return True if a year or a quarter only says which one of its kind a thing is."""
    match, precision = one.timex.match, one.when.precision
    if precision in ("decade", "century") and match.before() == "of" and match.before(2) not in _PARTS:
        return True  # "the music of the 1990s"
    named = precision in ("year", "quarter") and match.has("YEAR", "YEARS", "QUARTER", "QUARTERED")
    if not named and not (precision in ("decade", "century") and match.words[0] not in ("the", "this")):
        return False
    after = match.after()
    if after == "and" and match.after(1)[:4].isdecimal() and match.before() == "the":
        after = match.after(2)  # "the 2008 and 2012 laws"
    if not after.isalpha() or after in _NO_NOUN or match.before() in PLACING:
        return False
    done = precision == "year" and match.before() in ("a", "an") and match.before(2) != "to"  # "a 2018 study found"
    return not done and match.before() not in (",", "", "(", "-", "—", "–")


def names_a_person(one: Candidate) -> bool:
    """Return True if a time only says who somebody is: *his opponent in next year’s vote was kinder*."""
    match, words = one.timex.match, one.parsed.words
    clause = around(one.parsed.clauses, one.mention.begin)
    if match.after() not in ("'s", "’s") or clause.subject is None or clause.verb is None:
        return False
    begin = bisect_left(words.row.starts, clause.subject.start)
    lead = next((at for at in range(begin, one.mention.begin) if words.low(at) in _LEADS_TO_EVENT), None)
    inside = lead is not None and one.mention.begin < clause.verb and words.verb(begin, one.mention.begin) is None
    return lead is not None and inside and words.low(lead - 1).isalpha() and is_person_noun(words.low(lead - 1))


def names_a_weekday(one: Candidate) -> bool:
    """Return True if a weekday only says of what kind things are: *a strike over Sunday rosters*."""
    match, after = one.timex.match, one.timex.match.after()
    plural = after.endswith("s") and after.isalpha() and match.tokens.texts[match.end].islower()
    return len(match.words) == 1 and match.has("WEEKDAY") and plural and match.before() in _BESIDE_KINDS


def names_an_issue(one: Candidate) -> bool:
    """Return True if a month or a day only says which number of a paper is meant: *the July issue*."""
    match = one.timex.match
    return match.before() in ARTICLES_AND_POSSESSIVES and match.after() in _ISSUES and not match.has("YEAR", "LAST")


def names_what_happened(one: Candidate) -> bool:
    """Return True if a day stands for what happened on it: *the 20th anniversary of May 5*, *after 9/11*."""
    match = one.timex.match
    anniversary = match.before() == "of" and match.before(2) in ("anniversary", "anniversaries")
    return anniversary or (match.words[:2] == ["9", "/"] and match.before() != "on")


def names_a_shift(one: Candidate) -> bool:
    """Return True if a clock time only says which one of its kind a thing is: *his 2pm shift*."""
    match = one.timex.match
    owned = match.before() in ARTICLES_AND_POSSESSIVES or match.before() in ("'s", "’s")
    named = match.after().isalpha() and match.after() not in _NO_NOUN
    return named and owned and match.has("CLOCK", "AMPM") and not match.has("WEEKDAY", "TODAY")


def belongs_to_a_year(one: Candidate) -> bool:
    """Return True if *the year* only says of what kind something is: *the catch of the year*."""
    match = one.timex.match
    if match.has("YEAR"):
        return False
    return match.words == ["the", "year"] and ("of" in (match.before(), match.after()))

"""Tell which day of the same sentence a bare date counts from: the one its story has reached, or that of a report."""

from datetime import date

from newscli.language.lexicon.closed_classes import HAVE, RELATIVES
from newscli.language.lexicon.saying import says
from newscli.timeline import calendar as cal
from newscli.timeline.lexicon import CLAUSE_MARKS
from newscli.timeline.match import Context, Match
from newscli.timeline.normalization.direction.verb_signs import verb_sign

GOES_ON = "as its sentence goes on"
_JOINS, _LEADS = ("and", "but", "then"), ("on", "in")
_ENDS = CLAUSE_MARKS | RELATIVES | {"and", "but", "that", "since", "because", "while", "when"}
_LATER = ("would", "could", "must", "might", "should")
_NO_REPORT = ("began", "continued", "went")
_REPORTED = 5  # words of a report's clause before its day, "on Friday the court ruled"


def story_day(match: Match, around: Context) -> date | None:
    """Return the day from which the next date of a subject counts: "shot on 4 May 2024 and died on 9 May"."""
    begun = _named_here(match, around)
    if begun is None or not around.dated_in_full or not around.published or begun.year >= around.published.year:
        return None
    tokens, first = match.tokens, around.named[0] if around.named else match
    begin = max((at for at in tokens.opens if at <= first.start), default=0)
    told = tokens.lows[begin : first.start]
    if first.year() is None:
        told = tokens.lows[first.start - 1 : first.start]  # a date that the story has gone on to already
    if "," in told or not _ENDS.isdisjoint(told) or "born" in told or match.before() not in _LEADS:
        return None
    at = first.end + (tokens.lows[first.end] == ",")
    joined = tokens.lows[at] in _JOINS
    at += joined
    at += tokens.lows[at] == "then"
    between = tokens.lows[at : match.start - 1]
    done = bool(between) and verb_sign(tokens, at) == "past" and between[0] not in HAVE - {"had"}
    return begun if (joined or tokens.lows[at - 1] == ",") and done and _ENDS.isdisjoint(between) else None


def named_in_full(match: Match, around: Context) -> cal.Days | None:
    """Return the days that its sentence named before an expression, where it told their year, and that is over."""
    full = around.dated_in_full and around.side_named_before(match) == "past"
    days = cal.days_of(around.anchor) if full else None
    return days if days and around.published and days[1].year < around.published.year else None


def goes_on_from(match: Match, around: Context) -> cal.Days | None:
    """Return the days that a paragraph counted last: "Two years later he rowed. On 5 May he sank"."""
    same = around.counted and around.named is not None and around.named[0].tokens is match.tokens
    days = cal.days_of(around.anchor) if same and not around.side_named_before(match) else None
    over = days is not None and around.published is not None and days[1] < around.published
    sign, word = around.tense(match)
    return days if over and sign == "past" and word not in HAVE else None


def day_of_report(match: Match, around: Context) -> tuple[date, bool] | None:
    """Return the day on which something was said, and whether what was said is later: "said on Friday it would"."""
    named = _named_here(match, around)
    if named is None or around.named is None or not around.published or named > around.published:
        return None
    tokens, first = match.tokens, around.named[0]
    between = tokens.lows[first.end : match.start]
    reports = [at for at, low in enumerate(between[:_REPORTED]) if _reports(low)]
    before = _reports(tokens.lows[max(first.start - 2, 0)]) or _tells(match, first)
    if not (before or (reports and first.start - 1 in tokens.opens)):
        return None
    verbs = [
        at for at in range(first.end + (reports[0] + 1 if not before else 0), match.start) if verb_sign(tokens, at)
    ]
    if not verbs or not {",", ";", "and", "but", "“", "”", "after", "before", "when"}.isdisjoint(between):
        return None
    low = tokens.lows[verbs[0]]
    if low in _LATER:
        return named, True
    return (named, False) if verb_sign(tokens, verbs[0]) == "past" and low not in HAVE - {"had"} else None


def _reports(word: str) -> bool:
    return says(word, forms="PAST") and word not in _NO_REPORT


def _tells(match: Match, first: Match) -> bool:
    """Return True for "told MPs on Friday"."""
    return "told" in match.tokens.lows[max(first.start - 5, 0) : first.start]


def _named_here(match: Match, around: Context) -> date | None:
    """Return the first day of what the same sentence named right before."""
    days = cal.days_of(around.anchor) if around.anchor else None
    if days is None or around.named is None or around.named[0].tokens is not match.tokens:
        return None
    apart = any(at in match.tokens.opens for at in range(around.named[0].end, match.start + 1))
    return None if apart else days[0]

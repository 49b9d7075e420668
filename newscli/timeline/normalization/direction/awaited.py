"""Decide whether an article tells history, and which day its story has reached."""

import re
from datetime import date
from itertools import islice, pairwise

from newscli.article import Article
from newscli.language.lexicon.closed_classes import (
    ARTICLES,
    DEMONSTRATIVES,
    HAVE,
    MODALS,
    POSSESSIVES,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
)
from newscli.language.lexicon.saying import says
from newscli.language.lexicon.verbs import PLANNED, is_present, verb_table
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import CLAUSE_MARKS
from newscli.timeline.match import Context, Match, letters_of
from newscli.timeline.normalization.direction.verb_signs import verb_sign

# Decide whether an article tells history, and which day its story has reached.

_YEAR = r"[12](?<!\w.)(?:(?<=1)[0-9]|(?<=2)0)\d\d\b"  # a class comes first, since a search looks for it quickly
# Words that count from the day of publication, as news does and history does not.
_COUNTED_FROM_NOW = (
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight|ago"
    r"|(?<![Tt]he )(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|month|year))\b"
)
# This many years that lie this far back make a history, if they are ten times the words that count from now, and no
# more than this many characters apart: news looks back here and there.
_YEARS_BACK, _FEWEST_OLD_YEARS, _OLD_FOR_EACH_NEW, _APART = 2, 3, 10, 300
# A story goes on more readily than it looks back: a day in the past counts as far as three ahead.
_BEHIND = 3
# What no history tells in, and after how many years what happened is background no more, but history.
_SURELY_AHEAD, _LONG_GONE = ("will", "shall", "’ll", "'ll", "due", "go", "is", "are"), 25


def tells_history(article: Article) -> bool:
    """Return True if bare dates of an article count from its story: it names old years, and hardly "today" or "Friday".

    Without a day of publication there is only the story to count from.
    """
    published = article.published
    if published is None:
        return True
    old = sum(int(year) < published.year - _YEARS_BACK for year in re.findall(_YEAR, article.text))
    enough = (old - 1) // _OLD_FOR_EACH_NEW + 1  # near ones, to tell of no history
    if old < _FEWEST_OLD_YEARS or len(article.text) > _APART * old:
        return False
    return len(list(islice(re.finditer(_COUNTED_FROM_NOW, article.text), enough))) < enough


def next_told(named: cal.Days, days: list[date]) -> date:
    """Choose among the same day or month of several years: the story goes on from `named`, or is within it."""
    inside = [day for day in days if named[0] <= day <= named[1]]
    if inside:
        return inside[0]
    return min(days, key=lambda day: (day - named[0]).days if day >= named[0] else _BEHIND * (named[0] - day).days)


def told_at(match: Match, around: Context) -> cal.Days | None:
    """Return the days that a history named last, from which a bare date counts.

    What surely lies ahead doesn't count from them, nor what a new paragraph tells after bare years not long gone.
    """
    told = around.told
    if told is None or around.published is None:
        return told
    new = around.named is not None and around.named[0].tokens is not match.tokens
    late = told[0].year > around.published.year - _LONG_GONE and around.anchor.isdecimal()
    return None if (new and late) or around.tense(match)[1] in _SURELY_AHEAD else told


# Tell which day of the same sentence a bare date counts from: the one its story has reached, or that of a report.

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


# Decide whether a time is a term that somebody set: "until the end of April", "wants an answer by Friday".

_ENDS_OF_TERMS = ("end", "start", "beginning", "middle", "close")
_END_OF = 3  # words of "the end of"
_GIVEN, _GIVEN_NEAR = frozenset(("given", "gave", "gives", "granted", "has", "have")), 10
_ASKING = word_set("""
    wants want needs need seeks seek demands demand demanded requires require expects expect asks asking seeking
    demanding promises promised pledged pledges
""")
_ASKING_FOR, _ASKING_NEAR = word_set("asked call calls called pressed pressing pushing appealed hopes hoped"), 14
# What sets or changes a plan does so before its day: "cancelled the fair this summer".
_PLANNING = word_set("""
    planned cancelled canceled scrapped booked approved agreed scheduled set banned barred ruled allowed hired
    invited postponed delayed moved deferred signed chosen picked named drawn granted backed proposed expected due
""")
_PLANNING_NEAR = 10
_YEAR_OF_TERMS = 365
_NO_VERBS = ARTICLES | POSSESSIVES | DEMONSTRATIVES | QUANTIFIERS
_NOW = word_set("is are has have 's ’s")
_CLOSING = frozenset((",", ";", "“", "”"))


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
    return _asked_for(match) if term(match) == "by" else ""


def _asked_for(match: Match) -> str:
    lows, asked_for = match.tokens.lows, False
    for at in range(match.start - 1, max(match.start - _ASKING_NEAR, -1), -1):
        word = lows[at]
        if word in _ASKING or (asked_for and word in _ASKING_FOR):
            return "" if "had" in lows[max(at - 2, 0) : at] else word
        if word in _CLOSING or at in match.tokens.opens or verb_sign(match.tokens, at):
            return ""
        asked_for = asked_for or word == "for"
    return ""


def tells_of_the_past(match: Match, around: Context) -> bool:
    """Return True if a verb tells what happened at a time, and sets no plan: "They left at Easter"."""
    sign, word = around.tense(match)
    near = (*match.words_before(_PLANNING_NEAR), *match.tokens.lows[match.end : match.end + _PLANNING_NEAR])
    return sign == "past" and not says(word) and _PLANNING.isdisjoint(near) and not _after_infinitive(match)


def _after_infinitive(match: Match) -> bool:
    """Return True if what is meant to be done stands before it: "urged them to vote on Election Day"."""
    before = match.words_before(_PLANNING_NEAR)
    pairs = pairwise(before)
    return any(low == "to" and verb.isalpha() and verb not in _NO_VERBS for low, verb in pairs)


def began_with(match: Match, around: Context) -> cal.Days | None:
    """Return the days long ago with which began what went on until a time: "In 1987 he left and stayed until June"."""
    days = cal.days_of(around.anchor)
    if not days or not around.published or (around.published - days[1]).days < _YEAR_OF_TERMS:
        return None
    past = around.side_named_before(match) == "past" and around.tense(match)[0] == "past"
    goes_on = not _NOW.isdisjoint(match.words_before(_ASKING_NEAR))
    return days if past and not goes_on and until_end(match) in ("until", "till") else None


def why_ahead(match: Match, around: Context) -> str:
    """Return why the end of a year is to come, nothing where it is not: "would close by the end of the year"."""
    sign, word = around.tense(match) if term(match) == "by" else ("", "")
    return f"ahead, because of “{word}”" if sign == "future" else ""


# Decide whether a weekday lies ahead by what leads to it: a verb of waiting, "until", what comes before it.

_WAITING = word_set("wait waits waited waiting await awaits awaited awaiting ahead prepare prepared preparing")
_STILL = word_set("needs need faces face hopes hope hoping vies vying competes heads heading gears gearing")
_STILL_FAR = 9
_AWAITING, _TOKENS_NEAR = ("will", "would", "must", "go", "goes"), 12
_ROW = 30  # tokens that a row has before its day at most
_OF_WHAT_WAS = word_set("for of after from since in at")
_NEXT_UP = word_set("host visit face play begin start open continue travel return meet")
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
_LEADING, _JUST_OVER, _CLAUSE = 9, 3, 8
# What is called off was to come.
_CALLING_OFF = word_set("postponed cancelled canceled scrapped")
_CALLED_OFF = (("called", "off"), ("call", "off"))
_ENDS_OF_AWAITED = CLAUSE_MARKS | word_set("who which that while when after since")
_THEY = word_set("they we you people")
_NO_SUBJECTS = ARTICLES | POSSESSIVES | PREPOSITIONS | {"to", "and", "or"}

# What tells of things that were, how far before a day it stands, and how near its "of".
_TOLD, _REPORTED_NEAR, _OF_NEAR = ("reports", "claims", "accounts", "allegations", "footage"), 12, 6
_CLOCK_PARTS = letters_of(("DAY", "CARDINAL", "CLOCK", "AMPM", "ZONE"))
_BEFORE_ROW_DAY = frozenset(("", ",", ":", "-", "–", "—", "”", "’"))


def told_to(match: Match) -> str:
    """Return the verb of a row that tells what comes next: "Reds: Host the Blues on Friday"."""
    lows, opens = match.tokens.lows, match.tokens.opens
    for at in range(match.start - 1, max(match.start - 1 - _ROW, -1), -1):
        if at == 0 or at in opens or lows[at - 1] == ":":
            return lows[at] if lows[at] in _NEXT_UP else ""
    return ""


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
        if low == "before" and ((owns and at == match.start - 1 and back > _JUST_OVER) or _acts(match, at)):
            return "" if _would_have(match, at) else low
        off = low if low in _CALLING_OFF else f"{before} {low}" if (before, low) in _CALLED_OFF else ""
        if off and back > _JUST_OVER and (owns or match.before() == "of"):
            return off
        ready = before in _GETTING_READY and owns
        if low == "for" and (ready or before in _FIT_OR_NOT) and at == match.start - 1:
            return f"{before} for"
        if low in _ENDS_OF_AWAITED or at in match.tokens.opens or verb_sign(match.tokens, at):
            break
    return ""


def _would_have(match: Match, before: int) -> bool:
    """Return True for "should have rung before Saturday's storm": it is known that it did not."""
    near = match.tokens.lows[max(before - _CLAUSE, 0) : before]
    return any(low in MODALS and after == "have" for low, after in pairwise(near))


def _acts(match: Match, before: int) -> bool:
    """Return True if somebody acts in the present between "before" and a day: "before voters go out on Monday"."""
    lows = match.tokens.lows
    return any(
        (
            verb_table().has_form(lows[at], "BASE")
            if lows[at - 1][-1:] == "s" or lows[at - 1] in _THEY
            else is_present(lows[at], "THIRD")
        )
        for at in range(before + 2, match.start)
        if lows[at - 1].isalpha() and lows[at - 1] not in _NO_SUBJECTS
    )


def told_of(match: Match) -> str:
    """Return what tells of a thing that was: "will look into reports from the quay of a fight on Sunday"."""
    near = match.words_before(_REPORTED_NEAR)
    of = len(near) - 1 - near[::-1].index("of") if "of" in near[-_OF_NEAR:] else 0
    return next((word for word in near[:of] if word in _TOLD), "")


def in_a_programme(match: Match) -> bool:
    """Return True if a clock time that begins a row or follows a title stands before it: "“Swans,” 9 p.m. Sunday"."""
    tokens, at = match.tokens, match.start
    first = max(at - _ROW, 0)
    while at > first and tokens.classes[at - 1] in _CLOCK_PARTS:
        at -= 1
    return at < match.start and "".join(tokens.lows[at - 1 : at] if at else "") in _BEFORE_ROW_DAY

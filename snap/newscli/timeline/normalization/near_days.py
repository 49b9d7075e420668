"""Normalize phrases that name a day by publication or by what is told: "today", "the early hours", "the second day"."""

from datetime import date

from newscli.language.lexicon.saying import says
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import NOONS
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization, dated

# Beyond this many days a clock time alone is of the day of the report; "last seen at 3.30pm" is of the day told of.
_LONG_AGO, _LAST_SEEN = 20, 5
_LASTING = 8  # words from "since" to the day of its clause
_OPENING = word_set("at by on in shortly just soon right after before around about then and but late early from until")
# From when on it is evening, until when the hours are small; what tells that something goes on until the morning.
_SHOWS = word_set("show programme program")


def early_hours(match: Match, around: Context) -> Normalization | None:
    """Read "the early hours" of the day named last."""
    if match.unit() != "H" or match.after() == "of":
        return None
    return Normalization("TIME", f"{day_told(match, around)}TMO", "START")


def day_of_event(match: Match, around: Context) -> Normalization | None:
    """Read "the second day" of a strike as the day told of."""
    if match.after() not in ("of", "in") or match.texts[-1] != "day":
        return None
    return dated(day_told(match, around), "the day told of")


def part_alone(match: Match, around: Context) -> Normalization | None:
    """Read the "afternoon" of "mid-afternoon", "late evening"."""
    before = match.before(2) if match.before() == "-" else match.before()
    if before not in ("mid", "early", "late") or match.part() == "NI" or match.after() in ("of", "hours"):
        return None
    return on_day(match, day_told(match, around))


def day_told(match: Match, around: Context) -> str:
    """Return the day that was named last for what is past, else the article's own."""
    day = around.published
    if around.day and around.side_named_before(match) == "future":
        day = around.day  # "tomorrow, where she has an exam at 9.30am"
    elif around.day and (day is None or around.tense(match)[0] == "past"):
        if _looks_aside(match, around):
            return "XXXX-XX-XX"
        told = around.day if match.limit() == "by" else around.scene or around.day
        ahead = day is not None and told > day
        day = (around.over or day) if ahead else day if day and _is_left(match, around, told, day) else told
    return day.isoformat() if day else "XXXX-XX-XX"


def _looks_aside(match: Match, around: Context) -> bool:
    """Return True if "last Sunday" looked back from the story in a paragraph before: nobody knows which goes on."""
    if around.scene is None or around.latest is None or around.in_quotation(match):
        return False
    teller = around.tellers.get(around.scene)
    back = (around.latest - around.scene).days > 1  # not the night before
    return back and teller is not None and teller.has("LAST") and teller.tokens is not match.tokens


def _is_left(match: Match, around: Context, told: date, published: date) -> bool:
    """Return True if the news goes on from a day that was told: "Lost since Monday, she was found at 3.30pm".

    From a day long ago it does, but where its hours are told: "On 3 May 2019 a van stopped. At 9pm men got out".
    """
    teller = around.tellers.get(told)
    if teller is None or _shares_sentence(match, teller):
        return False
    if match.words_before(2) == ["as", "of"]:
        return True  # "Nine were missing as of 6 p.m."
    word = around.tense(match)[1]
    if word == "had" or "last" in match.words_before(_LAST_SEEN):
        return False
    if "since" in teller.words_before(_LASTING):
        return True  # "It has burned since it was lit by geese on Monday"
    goes_on = _opens_sentence(match) or match.tokens is teller.tokens
    return (published - told).days > _LONG_AGO and not (goes_on and (teller.has("PART") or _opens_sentence(teller)))


def _opens_sentence(match: Match) -> bool:
    """Return True if nothing but small words stands before it in its sentence: "At about 9pm", "Just after noon"."""
    at, tokens = match.start, match.tokens
    while at not in tokens.opens and tokens.lows[at - 1] in _OPENING:
        at -= 1
    return at in tokens.opens


def _shares_sentence(match: Match, before: Match) -> bool:
    """Return True if it stands in the sentence of an expression before it."""
    return match.tokens is before.tokens and match.tokens.opens.isdisjoint(range(before.end, match.start + 1))


def today(match: Match, around: Context) -> Normalization | None:
    """Read "today", "tonight", "yesterday morning", "last night", "overnight"."""
    if match.texts[0] in ("Today", "TODAY") and _is_title(match):
        return None
    count = -1 if match.has("YESTERDAY", "LAST", "OVERNIGHT") else 1 if match.has("TOMORROW") else 0
    if match.has("OVERNIGHT") and around.tense(match)[0] == "future":
        count = 0
    if around.published is None:
        return dated(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[count])
    if spoken := _day_of_speech(match, around):
        return on_day(match, cal.shift(spoken, count, "D").isoformat(), f"counted from {spoken}")
    return on_day(match, cal.shift(around.published, count, "D").isoformat(), FROM_PUBLICATION)


def _day_of_speech(match: Match, around: Context) -> date | None:
    """Return the day that its sentence told before a quotation: "Lund said on Monday: “We sank yesterday”"."""
    teller = around.tellers.get(around.day) if around.day and around.in_quotation(match) else None
    if teller is None or around.side_named_before(match) != "past" or around.in_quotation(teller):
        return None
    return around.day if says(around.tense(teller)[1]) else None


def _is_title(match: Match) -> bool:
    """Return True for the "Today" of "USA Today" and "the Today show"; "Today Lund left" begins a sentence."""
    if match.start in match.tokens.opens:
        return match.after() in _SHOWS
    return match.in_a_name() or match.before().isalnum() or match.before() in ("'s", "’s")


def on_day(match: Match, day: str, reason: str = "") -> Normalization:
    """Return a day, or the part of it that a phrase names."""
    noon = match.first("NOON")
    part = NOONS[noon] if noon else match.part() or ("NI" if match.has("TONIGHT", "OVERNIGHT") else "")
    return Normalization("TIME", f"{day}T{part}", None, reason) if part else dated(day, reason)

"""Normalize phrases that name weekdays, days near publication, parts of days or holidays."""

from datetime import date

from newscli.language.lexicon.closed_classes import FUNCTION_WORDS
from newscli.language.lexicon.saying import says
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import LETTERS, NOONS
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization, dated, letters_of
from newscli.timeline.normalization.dates import JOINS, nearest
from newscli.timeline.normalization.direction.awaited import awaited, leads_up_to, limit, was_planned
from newscli.timeline.normalization.direction.tense import is_to_come, names_what_is_over
from newscli.timeline.normalization.direction.verb_signs import verb_sign

_OTHER_YEARS = word_set("chinese lunar persian jewish iranian islamic tibetan vietnamese thai ethiopian")
# A day has "on" before it; these have a place.
_AT_A_PLACE = word_set("in at near outside inside behind")
_BEHIND_DAY = word_set("in at with when and but as or so because rather instead")
# What follows "last" or "next" where that doesn't stand alone: "the day before last Friday".
AFTER_LAST = letters_of(
    ("WEEKDAY", "MONTHNAME", "MAYMARCH", "MONTHABBR", "SEASON", "HOLIDAY", "DAYWORD", "UNITWORD", "WEEKEND")
)
# A day that was planned for is this many days back at most, where it is over.
_JUST_GONE = 2
_NEXT_DAY_AND = 3  # words of "next Wednesday and"
# Where no verb of its sentence looks back, a day lies up to this many days ahead rather than five or more back.
_NEAR, _SENTENCE = 2, 40


def weekday(match: Match, around: Context) -> Normalization | None:
    """Read "Friday", "last Friday", "Friday night"."""
    number = match.weekday()
    if _is_name(match):
        return None
    if around.published is None:
        return on_day(match, f"XXXX-WXX-{number + 1}")
    day, reason = _weekday_day(match, around, around.published, number)
    if day <= around.published and not reason.startswith("ahead") and (second := _joined_weekday(match)) is not None:
        last = cal.weekday_before(around.published, second)
        day = cal.weekday_before(last, number, strict=True)  # "on Friday and Saturday", told on Friday
    return on_day(match, day.isoformat(), reason)


def weekday_of_week(match: Match, around: Context) -> Normalization | None:
    """Read "Thursday of last week", by weeks that begin on Monday."""
    if match.unit() != "W" or around.published is None:
        return None
    weeks = match.has("NEXT") - match.has("LAST")
    day = cal.shift(around.published, match.weekday() - around.published.weekday() + 7 * weeks, "D")
    return on_day(match, day.isoformat(), FROM_PUBLICATION)


def _joined_weekday(match: Match) -> int | None:
    """Return the number of the Saturday of "Friday and Saturday", "Friday through Saturday"."""
    if match.after() not in JOINS or match.tokens.classes[match.end + 1 : match.end + 2] != LETTERS["WEEKDAY"]:
        return None
    if match.tokens.lows[match.end + 2 : match.end + 3] in (["'s"], ["’s"]):
        return None
    return Match(match.tokens, match.end + 1, match.end + 2).weekday()


def _next_from(match: Match, around: Context, published: date) -> date | None:
    """Return the day after which "next Wednesday" comes, and the Thursday of "next Wednesday and Thursday"."""
    if match.has("NEXT", "COMING"):
        return published
    tokens, at = match.tokens, match.start
    if at < _NEXT_DAY_AND or match.before() not in JOINS or tokens.classes[at - 2] != LETTERS["WEEKDAY"]:
        return None
    return around.day if tokens.lows[at - _NEXT_DAY_AND] == "next" else None


def _is_name(match: Match) -> bool:
    """Return True for "the Sunday Herald", "Saturday Night Live" and "near Monday Market"."""
    if match.before() in _AT_A_PLACE and match.texts[-1:] == match.texts[:1] and match.is_within_name():
        return True
    title = match.before() == "the" or (match.has("PART") and match.texts[-1][0].isupper())
    return title and match.in_a_name()


def _weekday_day(match: Match, around: Context, published: date, number: int) -> tuple[date, str]:
    """Choose the day; nine bare weekdays in ten are the day of publication or one of the six before it."""
    if match.has("LAST", "PAST"):
        last = cal.weekday_before(published, number, strict=True)
        passed = (published - last).days
        lately = passed == 1 or (passed <= _JUST_GONE and last.weekday() < published.weekday())
        # a day that has just gone by is called by its name: "last Monday" on a Wednesday is the one before
        return cal.shift(last, -(match.has("LAST") and lately), "W"), "named as the last one"
    if start := _next_from(match, around, published):
        return cal.weekday_after(start, number, strict=True), "named as the next one"
    sign, word = _sign(match, around)
    if match.has("THIS") and sign != "past":
        return cal.weekday_after(published, number), "this week's"
    back = cal.weekday_before(published, number)
    if cue := leads_up_to(match, (published - back).days):
        return cal.weekday_after(published, number), f"ahead, because of “{cue}”"
    if match.after() in ("'s", "’s"):
        if (is_to_come(match) or awaited(match, word)) and not names_what_is_over(match):
            return cal.weekday_after(published, number), "ahead, since it is awaited"
        return back, "back, since it is known"
    if was_planned(match, word) and (published - back).days <= _JUST_GONE:
        return back, f"back, because of “was {word}”"
    return _by_tense(match, published, sign, word)


def _by_tense(match: Match, published: date, sign: str, word: str) -> tuple[date, str]:
    """Choose the day by the tense of its clause, and by what leads to it."""
    number = match.weekday()
    since = match.before() == "since"  # "closed since Friday", told on a Friday
    back = cal.weekday_before(published, number, strict=since)
    if cue := word if sign == "future" else limit(match, sign, word):
        return cal.weekday_after(published, number), f"ahead, because of “{cue}”"
    ahead = (number - published.weekday()) % 7
    if sign != "past" and (ahead == 1 or (1 < ahead <= _NEAR and not since and not _looks_back(match))):
        return cal.weekday_after(published, number), "ahead, being near, with no verb that looks back"
    return back, f"back, because of “{word}”" if word else "back, as news mostly looks"


def _looks_back(match: Match) -> bool:
    """Return True if a verb looks back anywhere in the sentence: "On Monday, in the hills, geese came back"."""
    opens, last = match.tokens.opens, len(match.tokens.lows)
    first = max((at for at in opens if at <= match.start), default=0)
    end = min((at for at in opens if at > match.start), default=last)
    places = range(max(first, match.start - _SENTENCE), min(end, match.end + _SENTENCE))
    return any(verb_sign(match.tokens, at) == "past" for at in places)


def second_weekday(match: Match, around: Context) -> Normalization | None:
    """Read "the Sunday before last", "the Friday after next": the second such day from publication."""
    back, number = match.has("BEFORE"), match.weekday()
    classes_after = match.tokens.classes[match.end : match.end + 1]  # "the Sunday before last Friday", "… last week"
    if match.has("LAST") != back or classes_after in AFTER_LAST:
        return None
    if around.published is None:
        return dated("PAST_REF" if back else "FUTURE_REF")
    beside = cal.weekday_before if back else cal.weekday_after
    day = cal.shift(beside(around.published, number, strict=True), -1 if back else 1, "W")
    return on_day(match, day.isoformat(), FROM_PUBLICATION)


def some_weekday(match: Match, around: Context) -> Normalization | None:
    """Read "on a Friday", "on a Friday night the bar is full", no certain one, but for "on a Friday flight"."""
    scene = match.has("PART") and match.after() in FUNCTION_WORDS
    if match.before() != "on" or (match.after().isalpha() and match.after() not in _BEHIND_DAY and not scene):
        return None
    return on_day(match, f"XXXX-WXX-{match.weekday() + 1}")


def _sign(match: Match, around: Context) -> tuple[str, str]:
    """Return the tense around a weekday; ", beginning Sunday" and "Sunday marks a year" look ahead in any."""
    begins = match.before() in ("beginning", "starting") and match.before(2) == ","
    if begins or match.after() == "marks":
        return "future", match.before() if begins else match.after()
    verb = match.behind_which()
    return ("future", verb) if verb in ("is", "are") else around.tense(match)


def one_weekday(match: Match, around: Context) -> Normalization | None:
    """Read "one Sunday", no certain one."""
    return on_day(match, f"XXXX-WXX-{match.weekday() + 1}") if match.words[0] == "one" else None


def weekday_beside(match: Match, around: Context) -> Normalization | None:
    """Read "the following Friday", "that Monday": counted from the day named before."""
    anchor, number = cal.days_of(around.anchor), match.weekday()
    if match.says_that():
        return None
    if anchor is None:
        return weekday(match, around)
    if match.has("PREVIOUS"):
        day = cal.weekday_before(anchor[0], number, strict=True)
    elif match.has("THAT"):
        day = cal.weekday_after(anchor[0], number)
    else:
        day = cal.weekday_after(anchor[1], number, strict=True)
    return on_day(match, day.isoformat(), f"counted from {around.anchor}")


_YEAR = 4  # digits


def holiday(match: Match, around: Context) -> Normalization | None:
    """Read "Thanksgiving", "last Christmas", "Easter 2012"."""
    name, year = match.first("HOLIDAY"), match.year()
    if year is None and len(match.before()) == _YEAR and match.before().isdecimal():
        year = int(match.before())  # "the 2019 New Year Honours"
    if name == "new year" and match.before() in _OTHER_YEARS:
        return None
    if match.before() == "&" or (year is None and match.after().isdecimal() and len(match.after()) == 1):
        return None  # "Lund & Christmas", "Independence Day 2"
    if year is not None:
        return dated(cal.day_of_holiday(name, year).isoformat())
    start = around.published
    if start is None:
        return dated("PAST_REF" if match.has("LAST") else "XXXX-XX-XX")
    days = [cal.day_of_holiday(name, cal.clamp(start.year + n)) for n in (-1, 0, 1)]
    return nearest(match, around, start, days)


# Normalize phrases that name a day by publication or by what is told: "today", "the early hours", "the second day".


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
    return Normalization("TIME", f"{latest_day(match, around)}TMO", "START")


def day_of_event(match: Match, around: Context) -> Normalization | None:
    """Read "the second day" of a strike as the day told of."""
    if match.after() not in ("of", "in") or match.texts[-1] != "day":
        return None
    return dated(latest_day(match, around), "the day told of")


def part_alone(match: Match, around: Context) -> Normalization | None:
    """Read the "afternoon" of "mid-afternoon", "late evening"."""
    before = match.before(2) if match.before() == "-" else match.before()
    if before not in ("mid", "early", "late") or match.part() == "NI" or match.after() in ("of", "hours"):
        return None
    return on_day(match, latest_day(match, around))


def latest_day(match: Match, around: Context) -> str:
    """Return the day that was named last for what is past, else the article's own."""
    day = around.published
    if around.day and around.side_named_before(match) == "future":
        day = around.day  # "tomorrow, where she has an exam at 9.30am"
    elif around.day and (day is None or around.tense(match)[0] == "past"):
        if _looks_aside(match, around):
            return "XXXX-XX-XX"
        known = around.day if match.limit() == "by" else around.scene or around.day
        ahead = day is not None and known > day
        day = (around.over or day) if ahead else day if day and _is_left(match, around, known, day) else known
    return day.isoformat() if day else "XXXX-XX-XX"


def _looks_aside(match: Match, around: Context) -> bool:
    """Return True if "last Sunday" looked back from the story in a paragraph before: nobody knows which goes on."""
    if around.scene is None or around.latest is None or around.in_quotation(match):
        return False
    teller = around.tellers.get(around.scene)
    back = (around.latest - around.scene).days > 1  # not the night before
    return back and teller is not None and teller.has("LAST") and teller.tokens is not match.tokens


def _is_left(match: Match, around: Context, known: date, published: date) -> bool:
    """Return True if the news goes on from a day that was told: "Lost since Monday, she was found at 3.30pm".

    From a day long ago it does, but where its hours are told: "On 3 May 2019 a van stopped. At 9pm men got out".
    """
    teller = around.tellers.get(known)
    if teller is None or _shares_sentence(match, teller):
        return False
    if match.words_before(2) == ["as", "of"]:
        return True  # "Nine were missing as of 6 p.m."
    word = around.tense(match)[1]
    if word == "had" or "last" in match.words_before(_LAST_SEEN):
        return False
    if "since" in teller.words_before(_LASTING):
        return True  # "It has burned since it was lit by geese on Monday"
    continues = _opens_sentence(match) or match.tokens is teller.tokens
    return (published - known).days > _LONG_AGO and not (continues and (teller.has("PART") or _opens_sentence(teller)))


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

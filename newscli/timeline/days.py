"""In: a phrase that names weekdays, days near publication, parts of days, holidays; out: what it means."""

from datetime import date

from newscli.timeline import calendar as cal
from newscli.timeline.dates import nearest
from newscli.timeline.holidays import holiday as day_of_holiday
from newscli.timeline.lexicon import NOONS, listed
from newscli.timeline.phrase import Phrase, Reading, Surroundings, dated

_OTHER_YEARS = frozenset(listed("chinese lunar persian jewish iranian islamic tibetan vietnamese thai ethiopian"))
_BEHIND_DAY = frozenset(listed("in at with when and but as or so because rather instead"))
_WAITING = frozenset(listed("wait waits waited waiting await awaits awaited awaiting ahead prepare prepared preparing"))
_AWAITING, _NEAR = ("will", "would", "go", "goes"), 12
_OF_WHAT_WAS = frozenset(listed("for of after from since in at"))
_FAMOUS = ("black", "bloody", "super", "cyber")
_FROM_PUBLICATION = "counted from publication"


def weekday(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "Friday", "last Friday", "Friday night"."""
    number = phrase.weekday()
    if _is_name(phrase):
        return None
    if around.told and not phrase.has("LAST", "NEXT", "THIS"):
        if around.told[0] != around.told[1]:
            return _at(phrase, f"XXXX-WXX-{number + 1}")
        day = cal.weekday_after(around.told[0], number)
        return _at(phrase, day.isoformat(), f"as the story goes on from {around.anchor}")
    if around.published is None:
        return _at(phrase, f"XXXX-WXX-{number + 1}")
    day, reason = _weekday_day(phrase, around, around.published, number)
    return _at(phrase, day.isoformat(), reason)


def _is_name(phrase: Phrase) -> bool:
    """Tell "the Sunday Herald", "Black Monday" and "Saturday Night Live" from days."""
    if phrase.before() in _FAMOUS and phrase.tokens.texts[phrase.start - 1][0].isupper():
        return True
    title = phrase.before() == "the" or (phrase.has("PART") and phrase.texts[-1][0].isupper())
    return title and phrase.in_a_name()


def _weekday_day(phrase: Phrase, around: Surroundings, published: date, number: int) -> tuple[date, str]:
    """Choose the day; nine bare weekdays in ten are the day of publication or one of the six before it."""
    if phrase.has("LAST", "PAST"):
        return cal.weekday_before(published, number, strict=True), "named as the last one"
    if phrase.has("NEXT", "COMING"):
        return cal.weekday_after(published, number, strict=True), "named as the next one"
    sign, word = _sign(phrase, around)
    if phrase.has("THIS") and sign != "past":
        return cal.weekday_after(published, number), "this week's"
    if phrase.after() in ("'s", "’s"):
        if _awaited(phrase, word):
            return cal.weekday_after(published, number), "ahead, since it is awaited"
        return cal.weekday_before(published, number), "back, since it is known"
    if cue := word if sign == "future" else _limit(phrase, sign, word):
        return cal.weekday_after(published, number), f"ahead, because of “{cue}”"
    if sign != "past" and (number - published.weekday()) % 7 == 1:
        return cal.weekday_after(published, number), "ahead, being the next day, with no verb that looks back"
    return cal.weekday_before(published, number), f"back, because of “{word}”" if word else "back, as news mostly looks"


def _limit(phrase: Phrase, sign: str, word: str) -> str:
    """Return "until" or "through" where it leads to a day to come; "ran through Monday" doesn't."""
    limit = "" if word == "had" else phrase.limit()
    return limit if limit == "until" or (limit == "through" and sign != "past") else ""


def _awaited(phrase: Phrase, word: str) -> bool:
    """Tell "Sunday's final will be", "waited for Friday's report" and "Friday's deadline" from what is known."""
    before = phrase.tokens.lows[max(phrase.start - _NEAR, 0) : phrase.start]
    if phrase.after(1) == "deadline" or not _WAITING.isdisjoint(before[-3:]):
        return True
    return word in _AWAITING and (word in before or phrase.before() not in _OF_WHAT_WAS)


def some_weekday(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "on a Friday", no certain one; in "on a Friday flight" the day is one."""
    if phrase.before() != "on" or (phrase.after().isalpha() and phrase.after() not in _BEHIND_DAY):
        return None
    return _at(phrase, f"XXXX-WXX-{phrase.weekday() + 1}")


def one_weekday(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "one Sunday", no certain one."""
    return _at(phrase, f"XXXX-WXX-{phrase.weekday() + 1}") if phrase.words[0] == "one" else None


def beside_holiday(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "the day after Christmas", "the Friday before Labor Day"."""
    reading = holiday(phrase._replace(start=phrase.end - 1), around)
    days = cal.days_of(reading.value) if reading else None
    if not reading or not days:
        return None
    if phrase.has("DAYWORD"):
        day = cal.shift(days[0], -1 if phrase.has("BEFORE") else 1, "D")
    else:
        beside = cal.weekday_before if phrase.has("BEFORE") else cal.weekday_after
        day = beside(days[0], phrase.weekday(), strict=True)
    return dated(day.isoformat(), reading.reason)


def _sign(phrase: Phrase, around: Surroundings) -> tuple[str, str]:
    """Return the tense around a weekday; ", beginning Sunday" and "Sunday marks a year" look ahead in any."""
    begins = phrase.before() in ("beginning", "starting") and phrase.before(2) == ","
    if begins or phrase.after() == "marks":
        return "future", phrase.before() if begins else phrase.after()
    verb = phrase.behind_which()
    return ("future", verb) if verb in ("is", "are") else around.tense(phrase)


def weekday_beside(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "the following Friday", "that Monday": counted from the day named before."""
    anchor, number = cal.days_of(around.anchor), phrase.weekday()
    if phrase.says_that():
        return None
    if anchor is None:
        return weekday(phrase, around)
    if phrase.has("PREVIOUS"):
        day = cal.weekday_before(anchor[0], number, strict=True)
    elif phrase.has("THAT"):
        day = cal.weekday_after(anchor[0], number)
    else:
        day = cal.weekday_after(anchor[1], number, strict=True)
    return _at(phrase, day.isoformat(), f"counted from {around.anchor}")


def _at(phrase: Phrase, day: str, reason: str = "") -> Reading:
    noon = phrase.first("NOON")
    part = NOONS[noon] if noon else phrase.part() or ("NI" if phrase.has("TONIGHT", "OVERNIGHT") else "")
    return Reading("TIME", f"{day}T{part}", None, reason) if part else dated(day, reason)


def early_hours(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "the early hours" of the day named last."""
    if phrase.unit() != "H" or phrase.after() == "of":
        return None
    return Reading("TIME", f"{day_told(phrase, around)}TMO", "START")


def day_of_event(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "the second day" of a strike as the day told of."""
    if phrase.after() not in ("of", "in") or phrase.texts[-1] != "day":
        return None
    return dated(day_told(phrase, around), "the day told of")


def part_alone(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read the "afternoon" of "mid-afternoon", "late evening"."""
    before = phrase.before(2) if phrase.before() == "-" else phrase.before()
    if before not in ("mid", "early", "late") or phrase.part() == "NI" or phrase.after() in ("of", "hours"):
        return None
    return _at(phrase, day_told(phrase, around))


def day_told(phrase: Phrase, around: Surroundings) -> str:
    """Return the day that was named last for what is past, else the article's own."""
    day = around.published
    if around.day and (around.history or around.tense(phrase)[0] == "past"):
        day = around.day
    return day.isoformat() if day else "XXXX-XX-XX"


def weekdays(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "Mondays", "every Friday night", "Sunday mornings"."""
    part = phrase.part()
    if phrase.has("UNITS"):
        if phrase.words[-1] != "nights":
            return None
        part = "NI"
    value = f"XXXX-WXX-{phrase.weekday() + 1}" + (f"T{part}" if part else "")
    return Reading("SET", value, quant=phrase.first("EVERY").upper())


def today(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "today", "tonight", "yesterday morning", "last night", "overnight"."""
    if phrase.texts[0] in ("Today", "TODAY") and (
        phrase.in_a_name() or phrase.before().isalpha() or phrase.before() in ("'s", "’s")
    ):
        return None
    count = -1 if phrase.has("YESTERDAY", "LAST", "OVERNIGHT") else 1 if phrase.has("TOMORROW") else 0
    if phrase.has("OVERNIGHT") and around.tense(phrase)[0] == "future":
        count = 0
    if around.published is None:
        return dated(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[count])
    return _at(phrase, cal.shift(around.published, count, "D").isoformat(), _FROM_PUBLICATION)


def holiday(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "Thanksgiving", "last Christmas", "Easter 2012"."""
    name, year = phrase.first("HOLIDAY"), phrase.year()
    if name == "new year" and phrase.before() in _OTHER_YEARS:
        return None
    if year is not None:
        return dated(day_of_holiday(name, year).isoformat())
    start = around.told[0] if around.told else around.published
    if start is None:
        return dated("PAST_REF" if phrase.has("LAST") else "XXXX-XX-XX")
    days = [day_of_holiday(name, cal.clamp(start.year + n)) for n in (-1, 0, 1)]
    return nearest(phrase, around, start, days)

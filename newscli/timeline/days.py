"""In: a phrase that names weekdays, days near publication, clock times, holidays; out: what it means."""

from datetime import date

from newscli.timeline import calendar as cal
from newscli.timeline.dates import nearest
from newscli.timeline.holidays import holiday as day_of_holiday
from newscli.timeline.lexicon import LETTERS, NOONS, ZONES, number_of
from newscli.timeline.phrase import Phrase, Reading, Surroundings, dated

_FROM_PUBLICATION = "counted from publication"


def weekday(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "Friday", "last Friday", "Friday night"."""
    number = phrase.weekday()
    if around.published is None:
        return _at(phrase, f"XXXX-WXX-{number + 1}")
    day, reason = _weekday_day(phrase, around, around.published, number)
    return _at(phrase, day.isoformat(), reason)


def _weekday_day(phrase: Phrase, around: Surroundings, published: date, number: int) -> tuple[date, str]:
    """Choose the day; nine bare weekdays in ten are the day of publication or one of the six before it."""
    if phrase.has("LAST", "PAST"):
        return cal.weekday_before(published, number, strict=True), "named as the last one"
    if phrase.has("NEXT", "COMING"):
        return cal.weekday_after(published, number, strict=True), "named as the next one"
    sign, word = around.tense(phrase)
    if phrase.after() in ("'s", "’s") and word not in ("will", "would"):
        return cal.weekday_before(published, number), "back, since it is known"
    limit = "" if word == "had" else phrase.limit()
    if sign == "future" or limit in ("until", "through"):
        cue = word if sign == "future" else limit
        return cal.weekday_after(published, number), f"ahead, because of “{cue}”"
    if sign != "past" and (number - published.weekday()) % 7 == 1:
        return cal.weekday_after(published, number), "ahead, being the next day, with no verb that looks back"
    return cal.weekday_before(published, number), f"back, because of “{word}”" if word else "back, as news mostly looks"


def _at(phrase: Phrase, day: str, reason: str = "") -> Reading:
    noon = phrase.first("NOON")
    part = NOONS[noon] if noon else phrase.part() or ("NI" if phrase.has("TONIGHT", "OVERNIGHT") else "")
    return Reading("TIME", f"{day}T{part}", None, reason) if part else dated(day, reason)


def weekdays(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "Mondays", "every Friday night", "Sunday mornings"."""
    part = phrase.part()
    if phrase.has("UNITS"):
        if phrase.words[-1] != "nights":
            return None
        part = "NI"
    return Reading("SET", f"XXXX-WXX-{phrase.weekday() + 1}" + (f"T{part}" if part else ""))


def today(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "today", "tonight", "yesterday morning", "last night", "overnight"."""
    count = -1 if phrase.has("YESTERDAY", "LAST", "OVERNIGHT") else 1 if phrase.has("TOMORROW") else 0
    if around.published is None:
        return dated(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[count])
    return _at(phrase, cal.shift(around.published, count, "D").isoformat(), _FROM_PUBLICATION)


def that_part(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "that morning", "the next night": of the day named before, or the one after it."""
    anchor = cal.days_of(around.anchor)
    if anchor is None or anchor[0] != anchor[1]:
        return None
    day = cal.shift(anchor[0], int(phrase.has("NEXT", "FOLLOWING")), "D")
    return _at(phrase, day.isoformat(), f"as named before: {around.anchor}")


def clock(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "10:35 a.m.", "5 p.m. EST", "noon": of the article's day, until a day is named beside it."""
    day = around.published.isoformat() if around.published else "XXXX-XX-XX"
    noon = phrase.first("NOON")
    if noon:
        exact = not NOONS[noon].isalpha()
        return Reading("TIME", f"{day}T{NOONS[noon]}") if exact or _before_weekday(phrase) else None
    hour = _hour(phrase)
    minute = phrase.first("CLOCK").replace(".", ":").partition(":")[2] or "00"
    zone = "Z" if ZONES.get(phrase.first("ZONE")) == 0 else ""
    return None if hour is None else Reading("TIME", f"{day}T{hour:02}:{minute}{zone}")


def _before_weekday(phrase: Phrase) -> bool:
    return phrase.tokens.classes.startswith(LETTERS["WEEKDAY"], phrase.end)


def _hour(phrase: Phrase) -> int | None:
    digits = phrase.first("CLOCK", "DAY", "CARDINAL").replace(".", ":").partition(":")[0]
    hour, half = int(number_of((digits,)) or 0), phrase.first("AMPM")[:1]
    if hour > (12 if half else 24):
        return None
    return hour % 12 + 12 * (half == "p") if half in ("a", "p") else hour


def holiday(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "Thanksgiving", "last Christmas", "Easter 2012"."""
    name, year = phrase.first("HOLIDAY"), phrase.year()
    if year is not None:
        return dated(day_of_holiday(name, year).isoformat())
    if around.published is None and not around.told:
        return dated("PAST_REF" if phrase.has("LAST") else "XXXX-XX-XX")
    start = around.told[0] if around.told else around.published
    days = [day_of_holiday(name, cal.clamp(start.year + n)) for n in (-1, 0, 1)]
    return nearest(phrase, around, start, days)

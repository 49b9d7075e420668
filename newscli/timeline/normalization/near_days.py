"""Normalize phrases that name a day by publication or by what is told: "today", "the early hours", "the second day"."""

from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.lexicon import NOONS
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization, dated

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
    elif around.day and (around.history or around.tense(match)[0] == "past"):
        told = around.day if match.limit() == "by" else around.scene or around.day
        ahead = not around.history and day is not None and told > day
        day = (around.over or day) if ahead else told
    return day.isoformat() if day else "XXXX-XX-XX"


def today(match: Match, around: Context) -> Normalization | None:
    """Read "today", "tonight", "yesterday morning", "last night", "overnight"."""
    if match.texts[0] in ("Today", "TODAY") and _is_title(match):
        return None
    count = -1 if match.has("YESTERDAY", "LAST", "OVERNIGHT") else 1 if match.has("TOMORROW") else 0
    if match.has("OVERNIGHT") and around.tense(match)[0] == "future":
        count = 0
    if around.published is None:
        return dated(("PRESENT_REF", "FUTURE_REF", "PAST_REF")[count])
    return on_day(match, cal.shift(around.published, count, "D").isoformat(), FROM_PUBLICATION)


def _is_title(match: Match) -> bool:
    """Return True for the "Today" of "USA Today" and "the Today show"; "Today Lund left" begins a sentence."""
    if match.start in match.tokens.opens or match.start == 0:
        return match.after() in _SHOWS
    return match.in_a_name() or match.before().isalnum() or match.before() in ("'s", "’s")


def on_day(match: Match, day: str, reason: str = "") -> Normalization:
    """Return a day, or the part of it that a phrase names."""
    noon = match.first("NOON")
    part = NOONS[noon] if noon else match.part() or ("NI" if match.has("TONIGHT", "OVERNIGHT") else "")
    return Normalization("TIME", f"{day}T{part}", None, reason) if part else dated(day, reason)

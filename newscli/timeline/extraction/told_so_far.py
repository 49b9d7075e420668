"""What an article has told so far: takes an expression and what it means, keeps what the next ones may count from."""

from datetime import date

from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization
from newscli.timeline.normalization.clocks import is_clock, part_told
from newscli.timeline.normalization.direction.same_story import GOES_ON

_TELLING = word_set("wrote said remarked complained")
_FILED = _TELLING | word_set("told filed announced confirmed added reported")
_COUNTED = ("counted from", "as the story goes on")  # reasons
_CLAUSE, _WEEK, _MONTHS = 6, 7, ("MONTHNAME", "MAYMARCH", "MONTHABBR")


def days_of(meaning: Normalization) -> cal.Days | None:
    """Return the first and last day of what was read, None if it has none."""
    if not meaning.interval:
        return cal.days_of(meaning.value)
    first, last = map(cal.days_of, meaning.interval.split("/"))
    return (first[0], last[1]) if first and last else None


def learn(around: Context, match: Match, meaning: Normalization) -> None:
    """Keep what the next expressions may count from; "she wrote in 1929" tells of the telling and not of the story."""
    days = days_of(meaning)
    if around.history and _tells_of_the_telling(around, match):
        return
    since = match.before() == "since" and around.named and around.named[0].tokens is match.tokens
    if days and since and days[0] < days[1] and "had" in match.words_before(_CLAUSE):
        return  # "In May 2021 he saw that it had been shut since the autumn. A month later"
    if days:
        around.counted = meaning.reason.startswith(_COUNTED) and meaning.reason != FROM_PUBLICATION
        around.anchor = meaning.interval.partition("/")[0] or meaning.value
        around.dated_in_full = match.year() is not None or meaning.reason == GOES_ON
    if days and around.published:
        ahead, back = days[0] > around.published, days[1] < around.published
        around.named = match, "future" if ahead else "past" if back else ""
    if days and days[0] == days[1]:
        _learn_day(around, match, meaning, days[0])


def _learn_day(around: Context, match: Match, meaning: Normalization, day: date) -> None:
    """Keep a single day that was named, and what named it; a clock time only counts from it."""
    over = not around.published or day <= around.published
    filed = around.tense(match)[1] in _FILED and not is_clock(meaning)  # "reported at 9 a.m. Monday"
    if not around.scene or (over and not filed and match.before() != "since"):
        around.scene = day
    if around.day and over and _ends_stretch(around, match, day):
        around.stretch = around.day, day
    around.day = day
    around.named_days[day.month, day.day] = day
    if not is_clock(meaning):
        around.tellers[day] = match
    if around.published and over:
        around.over = day
    if meaning.type == "TIME":
        around.parts[part_told(meaning.value)] = day


def _ends_stretch(around: Context, match: Match, day: date) -> bool:
    """Return True for the second day of "between Monday, July 1, and Sunday, July 7"."""
    first = around.tellers.get(around.day) if around.day else None
    if first is None or around.day is None or first.tokens is not match.tokens or not match.has(*_MONTHS):
        return False
    return (first.before(), match.before()) == ("between", "and") and 0 < (day - around.day).days <= _WEEK


def _tells_of_the_telling(around: Context, match: Match) -> bool:
    """Return True for "she wrote in 1929", and for "the worst since 1997"."""
    return match.before() == "since" or (around.anchor != "" and match.before(2) in _TELLING)

"""Normalize phrases that name a season."""

from datetime import date, timedelta

from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import SEASONS
from newscli.timeline.match import FROM_PUBLICATION, Context, Match, Normalization, dated
from newscli.timeline.normalization.direction.awaited import named_in_full, tells_of_the_past
from newscli.timeline.normalization.months import BEFORE_TIMES, names_a_vote
from newscli.timeline.normalization.years import year_in_words

_YEAR = timedelta(365)
_SPRINGS = word_set("water onion onions roll rolls lamb chicken")


def season(match: Match, around: Context) -> Normalization | None:
    """Read "last fall", "this summer", "in spring", "the winter of 1994"; "the fall of the house" is none."""
    alone = match.end - match.start == 1 and match.before() not in BEFORE_TIMES
    alone = alone and not (match.before() in ("and", "or") and match.before(2) in SEASONS)
    if alone or _is_name(match) or (match.words[-1] in ("fall", "spring") and match.after() == "of"):
        return None
    letters, year = match.season(), match.year()
    if match.has("YEARS"):
        year = int(match.first("YEARS")[:4])
    if match.has("CARDINAL"):
        year = year_in_words(match.all("CARDINAL", "HUNDRED"))
        if year is None:
            return None
    if year is not None:
        return dated(f"{year:04}-{letters}")
    if around.published is None:
        return dated(f"XXXX-{letters}")
    before = named_in_full(match, around) if match.before() == "since" else None
    year, reason = _season_year(match, around, around.published if before is None else before[0], letters)
    return dated(f"{year:04}-{letters}", reason)


def _is_name(match: Match) -> bool:
    """Return True for "Fall River", "the Winter Games" and "spring water", which are no seasons."""
    behind = "".join(match.tokens.texts[match.end : match.end + 1])
    named = match.texts[-1].istitle() and behind.istitle() and behind.isalpha()
    return named or (match.words[-1] == "spring" and behind in _SPRINGS)


def _season_year(match: Match, around: Context, published: date, letters: str) -> tuple[int, str]:
    begun = published.year
    first, last = cal.days_of(f"{begun:04}-{letters}") or (published, published)
    if first > published:
        begun -= 1
        first, last = cal.days_of(f"{begun:04}-{letters}") or (published, published)
    running = last >= published
    if match.has("LAST"):
        return begun - running, "named as the last one"
    if match.has("NEXT", "COMING"):
        return begun + 1, "named as the next one"
    if match.has("THIS"):
        over = not match.has("COMING") and (match.has("PAST") or running or tells_of_the_past(match, around))
        return begun if over else published.year, "this year's"
    if not running and names_a_vote(match) and (published - last) > (_YEAR - (published - first)):
        return begun + 1, "ahead, because of “its vote”"
    sign, word = around.tense(match)
    limit = match.limit()
    if (sign == "future" and (not running or limit == "by")) or (sign != "past" and limit and not running):
        return begun + 1, f"ahead, because of “{word if sign else limit}”"
    return begun, "back, as news mostly looks"


def seasons_ago(match: Match, around: Context) -> Normalization | None:
    """Read "two summers ago": that many years before the last one that began."""
    number, published = match.number(), around.published
    if number is None or published is None:
        return dated("PAST_REF")
    letters = SEASONS[match.first("SEASONS").removesuffix("s")]
    last = (cal.days_of(f"{published.year:04}-{letters}") or (published, published))[1]
    year = published.year - (published <= last) - int(number) + 1
    return dated(f"{year:04}-{letters}", FROM_PUBLICATION) if year > 0 else dated("PAST_REF")

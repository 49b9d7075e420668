"""Normalize phrases that name a month or a season."""

from datetime import date, timedelta

from newscli.language.lexicon.closed_classes import FUNCTION_WORDS, SUBJECTS
from newscli.language.lexicon.verbs import is_past
from newscli.language.words import listed, word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import SEASONS
from newscli.timeline.match import FROM_PUBLICATION, LIMITS, Context, Match, Normalization, dated, letters_of
from newscli.timeline.normalization.dates import ARTICLES, JOINS, TOKENS_NEAR
from newscli.timeline.normalization.direction.awaited import is_of_the_past, named_in_full, term, until_end
from newscli.timeline.normalization.direction.tense import DECIDED, VOTES
from newscli.timeline.normalization.direction.verb_signs import names_an_event, surely_ahead, surely_behind
from newscli.timeline.normalization.years import year_behind, year_in_words

BEFORE_TIMES = word_set("in since by until till through from of early late mid - during before after around")
_BEFORE_MONTH = BEFORE_TIMES | word_set(
    "to last next this – and or between for on that previous every each the throughout following starting beginning "
    "beyond"
)
_BEFORE_NAMED_MONTH = _BEFORE_MONTH | set(listed("a an 's ’s , s its his their"))
_AFTER_MODAL = SUBJECTS | {"be", "have", "not"}
# A vote is named by its month or season before it comes more often than after it.
_HALF_A_YEAR, _VOTE_NEAR = 6, 5
_TRADED = word_set("delivery futures contract contracts")
_MONTHS = ("MONTHNAME", "MAYMARCH", "MONTHABBR")
_MONTH_LETTERS = letters_of(_MONTHS)
_UNTIL = LIMITS | {"an"}
# Other words carry a bare month half a year ahead at most.
_SURELY = word_set(
    "will would shall ’ll 'll ll expected scheduled planned slated due next begins begin opens open starts "
    "start ends expires takes retires comes is are"
)
_BY_TIMETABLE = word_set("begins opens starts ends expires retires runs")


def month_year(match: Match, around: Context) -> Normalization | None:
    """Read "October 1998"."""
    return dated(f"{match.year():04}-{match.month():02}")


def month(match: Match, around: Context) -> Normalization | None:
    """Read "October", "last October", and "May" or "March" where they are months."""
    alone = match.end - match.start == 1 and match.before() not in _BEFORE_NAMED_MONTH
    if alone and match.has("MONTHNAME") and (match.in_a_name() or _is_surname(match)):
        return None
    if match.has("MAYMARCH") and match.end - match.start == 1 and not _may_be_month(match):
        return None
    number, behind = match.month(), year_behind(match)
    if behind is not None:
        return dated(f"{behind:04}-{number:02}", "of the year behind it")
    if around.published is None:
        return dated(f"XXXX-{number:02}")
    if begun := _begun_before(match, around):
        return dated(f"{cal.clamp(begun.year + (number <= begun.month)):04}-{number:02}", "where the stretch ends")
    year, reason = _month_year(match, around, around.published, number)
    return dated(f"{year:04}-{number:02}", reason)


def _begun_before(match: Match, around: Context) -> date | None:
    """Return the day that the December of "from December to March", "in December or March" begins with."""
    if around.named is None or around.named[0].tokens is not match.tokens:
        return None
    first, days = around.named[0], cal.days_of(around.anchor)
    if first.end != match.start - 1 or not first.has(*_MONTHS) or not days:
        return None
    joined = match.before() == "or" or (match.before() in JOINS - {"and"} and first.before() == "from")
    return days[0] if joined else None


def _is_surname(match: Match) -> bool:
    """Return True for "Dylan October scored" at the head of a sentence, not for "Orlo October sales"."""
    tokens, before = match.tokens, match.before()
    opens = match.start - 1 in tokens.opens and tokens.texts[match.start - 1].istitle()
    named = opens and before not in FUNCTION_WORDS and before != "come"
    return named and (match.after() == "," or is_past(tokens.texts, tokens.lows, match.end))


def _may_be_month(match: Match) -> bool:
    if match.before() in ARTICLES:
        noun = "".join(match.tokens.texts[match.end : match.end + 1])
        return noun.islower() and noun.isalpha() and noun not in FUNCTION_WORDS and match.texts[0].istitle()
    as_late_as = match.before() == "as" and match.before(3) == "as"
    led = match.before() in _BEFORE_MONTH or as_late_as
    month_before = match.tokens.classes[max(match.start - 2, 0) : match.start - 1] in _MONTH_LETTERS
    sure = match.before() in BEFORE_TIMES or (match.before() in ("and", "or") and month_before)
    extends = match.after() == "of" or (match.after() == "on" and match.before() not in BEFORE_TIMES)  # "the March on"
    return not extends and led and (sure or match.after() not in _AFTER_MODAL)  # not "and May have left"


def _month_year(match: Match, around: Context, published: date, number: int) -> tuple[int, str]:
    same = number == published.month
    back = published.year - (number > published.month)
    ahead = published.year + (number < published.month)
    if match.has("LAST", "PAST"):
        return back - same, "named as the last one"
    if match.has("NEXT", "COMING"):
        return ahead + same, "named as the next one"
    if match.has("THIS"):
        return published.year, "this year's"
    if match.after() in _TRADED:
        return ahead, f"ahead, as “{match.after()}” is"
    distance = (number - published.month) % 12
    over = surely_behind(match)
    votes = distance <= _HALF_A_YEAR and not over and names_a_vote(match)
    sign, word = ("future", "its vote") if votes else around.tense(match)
    limit = match.limit() or until_end(match) or match.before()
    if limit in _UNTIL and distance < (8 if sign != "past" else 4):
        return ahead, f"ahead, because of “{limit}”"
    # "can win the election in November"
    voted = word not in VOTES and not VOTES.isdisjoint(match.words_before(_VOTE_NEAR))
    far = 12 if voted or word in _BY_TIMETABLE else 10 if word in _SURELY or term(match) else 8
    if sign == "future" and (distance < far or surely_ahead(match)):
        return ahead, f"ahead, because of “{word}”"
    if distance < 3 and not over and (sign != "past" or (distance > 0 and names_an_event(match))):
        return ahead, "the nearest"
    return back, f"back, because of “{word}”" if word else "back, as news mostly looks"


def names_a_vote(match: Match) -> bool:
    """Return True for "November's general election" and "the fall elections", where nothing tells that it is over."""
    lows = match.tokens.lows
    named = lows[match.end : match.end + 1 + (match.after() in ("'s", "’s")) + 1]
    return not VOTES.isdisjoint(named) and DECIDED.isdisjoint(match.words_before(TOKENS_NEAR))


# Phrases that name a season.

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
        over = not match.has("COMING") and (match.has("PAST") or running or is_of_the_past(match, around))
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

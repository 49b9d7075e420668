"""Find the year that follows a second month and holds for the first as well: "May to August 1998"."""

import re
from functools import cache

from newscli.language.words import listed
from newscli.timeline.lexicon import LETTERS
from newscli.timeline.match import Match

_RANGE = frozenset(listed("and to or through until till - –"))


def year_behind(match: Match) -> int | None:
    """Return the year of the "May" in "between May and August 1998"."""
    ahead = _month_behind().match(match.tokens.classes, match.end)
    if not ahead or match.after() not in _RANGE:
        return None
    other = Match(match.tokens, match.end + 1, ahead.end())
    year = other.year()
    return None if year is None else year - (other.month() < match.month())


@cache
def _month_behind() -> re.Pattern[str]:
    """Match "and August 8, 1998" in classes."""
    names = "AND TO OR HYPHEN OTHER MONTHNAME MAYMARCH MONTHABBR DOT DAY NTH COMMA OF YEAR"
    letters = {name: LETTERS[name] for name in names.split()}
    return re.compile(
        "[{AND}{TO}{OR}{HYPHEN}{OTHER}](?:[{MONTHNAME}{MAYMARCH}]|{MONTHABBR}{DOT}?)[{DAY}{NTH}]?[{COMMA}{OF}]?{YEAR}".format(
            **letters
        )
    )

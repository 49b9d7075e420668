"""Which stored articles: what a caller asks for, as the archive filters by it."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from newscli.archive.filtering import Filters


_FIRST = date(2, 1, 1)  # in UTC, too, it is a day of the calendar


class Narrowing(TypedDict, total=False):
    """Which articles: published from `since` to `until`, of a `source`, with all `tags`.

    An article without a day of publication counts by the day it was added. `source` is part of a paper's name.
    """

    since: date | None
    until: date | None
    source: str | None
    tags: tuple[str, ...]


class Selection(Narrowing, total=False):
    """Which articles, also: only `unread`, `starred` or `removed`; that came by a `feed`, named by its title or
    address; added from `added_since` on, a day where the program runs, or an instant in UTC, as ISO 8601 writes it to
    the second."""

    unread: bool
    starred: bool
    removed: bool
    added_since: date | str | None
    feed: str | None


def filters_of(selection: Selection) -> "Filters":
    """Return the filters of a selection."""
    from newscli.archive.filtering import Filters

    since = selection.get("added_since")
    if isinstance(since, date):
        from newscli.archive.saving import stamp

        since = stamp(datetime.combine(max(since, _FIRST), time()))
    return Filters(**selection | {"added_since": since})  # type: ignore[arg-type]

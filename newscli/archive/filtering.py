"""Takes what a user asks of a list, returns whether a stored article matches."""

from datetime import date
from typing import NamedTuple

from newscli.archive.stored import Stored


class Filters(NamedTuple):
    """Which articles: by the day of publication (or of adding, where that is unknown), by source, by tags.

    `unread` are those never shown, `starred` those with a star, `removed` those that can be restored, `feed` those that
    came by the one of that title or address; `added_since` is an instant in UTC.
    """

    since: date | None = None
    until: date | None = None
    source: str | None = None
    tags: tuple[str, ...] = ()
    unread: bool = False
    removed: bool = False
    added_since: str | None = None
    starred: bool = False
    feed: str | None = None


def fits(asked: Filters, stored: Stored) -> bool:
    """Return True if an article that came with newscli fits; it is neither removed nor added by anybody."""
    day = stored.published or ""
    return (
        (not asked.since or day >= str(asked.since))
        and (not asked.until or (bool(day) and day <= str(asked.until)))
        and (not asked.source or asked.source.lower() in (stored.source or "").lower())
        and set(asked.tags) <= set(stored.tags)
        and not (asked.removed or asked.starred or asked.feed)
        and not asked.added_since
    )

"""The lists that the reader has, and a page of the articles of one. In: an archive; out: stored articles."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from newscli.article.headings import heading_of

if TYPE_CHECKING:
    from newscli.archive.stored import Stored
    from newscli.pipeline.archives.user_archive import Archive

Kind = Literal["unread", "starred", "all", "feed", "tag", "source", "stories", "search"]
PAGE = 200  # articles that are read at once; as many again when the reader comes near the end
_STORY_DAYS = 2


class ListOf(NamedTuple):
    """A list: what it is of, its name, how many of its articles are unread, how many there are; None if not known."""

    kind: Kind
    name: str
    unread: int | None = None
    articles: int | None = None


class Row(NamedTuple):
    """A line of a list: an article, and the story it is the first of."""

    stored: "Stored"
    story: str = ""


UNREAD = ListOf("unread", "Unread")
ALL = ListOf("all", "All")


def all_lists(archive: "Archive") -> list[ListOf]:
    """Return every list, with counts of unread articles; those of feeds, tags and papers by name."""
    counts = archive.counts().counts
    whole = next((count for count in counts if count.by == "all"), None)
    unread, number = (whole.unread, whole.articles) if whole else (0, 0)
    found = [
        ListOf("unread", "Unread", unread, unread),
        ListOf("starred", "Starred"),
        ListOf("stories", "Stories of these days"),
        ListOf("all", "All", unread, number),
    ]
    return found + [ListOf(count.by, count.name, count.unread, count.articles) for count in counts if count.by != "all"]


def rows_of(archive: "Archive", chosen: ListOf, most: int) -> list[Row]:
    """Return at most that many lines of a list, the newest first."""
    if chosen.kind == "stories":
        return _stories(archive)
    if chosen.kind == "search":
        return [Row(hit.stored) for hit in archive.search(chosen.name, limit=most).hits]
    if not archive.exists:
        return [Row(stored) for stored in archive.list(limit=most)]
    found = archive.list(
        limit=most,
        unread=chosen.kind == "unread",
        starred=chosen.kind == "starred",
        tags=(chosen.name,) if chosen.kind == "tag" else (),
        source=chosen.name if chosen.kind == "source" else None,
        feed=chosen.name if chosen.kind == "feed" else None,
    )
    return [Row(stored) for stored in found]


def _stories(archive: "Archive") -> list[Row]:
    from datetime import UTC, datetime, timedelta

    first = (datetime.now(UTC) - timedelta(days=_STORY_DAYS)).date()
    rows = []
    for story in archive.digest(since=first).stories if archive.exists else ():
        told = heading_of(story.articles[0])
        for number, article in enumerate(story.articles):
            rows.append(Row(archive.find(article.id), "" if number else told))
    return rows

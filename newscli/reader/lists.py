"""The lists that the reader has: takes an archive, returns them, and a page of the articles of one."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Literal, NamedTuple

from newscli.archive.entries import Stored
from newscli.archive.readers.additions import Count
from newscli.article.nearby import heading_of
from newscli.pipeline.archives.user_archive import Archive

Kind = Literal["unread", "starred", "all", "feed", "tag", "source", "stories", "search", "saved", "heading"]
PAGE = 200  # articles that are read at once; as many again when the reader comes near the end
_STORY_DAYS = 2


class ListOf(NamedTuple):
    """A list: what it is of, its name, how many of its articles are unread, how many there are; None if not known.

    A heading stands before lists and is none. `note` says what is wrong with a feed.
    """

    kind: Kind
    name: str
    unread: int | None = None
    articles: int | None = None
    note: str = ""


class Row(NamedTuple):
    """A line of a list: an article, and the story it is the first of."""

    stored: Stored
    story: str = ""


UNREAD = ListOf("unread", "Unread")
ALL = ListOf("all", "All")
FIXED = (UNREAD, ListOf("starred", "Starred"), ListOf("stories", "Stories of these days"), ALL)
SLOW = ("stories", "search", "saved")  # kinds of lists that are looked for while keys go on


def all_lists(archive: Archive) -> list[ListOf]:
    """Return every list, with counts of unread articles; saved searches, feeds, tags and papers by name."""
    counts = archive.counts().counts
    whole = next((count for count in counts if count.by == "all"), None)
    unread, number = (whole.unread, whole.articles) if whole else (0, 0)
    known = {"unread": (unread, unread), "all": (unread, number)}
    fixed = [
        each._replace(unread=known[each.kind][0], articles=known[each.kind][1]) if each.kind in known else each
        for each in FIXED
    ]
    groups = {
        "Saved searches": [ListOf("saved", search.name) for search in archive.searches()],
        "Feeds": list(_feeds(archive, counts)),
        "Tags": [ListOf("tag", count.name, count.unread, count.articles) for count in counts if count.by == "tag"],
        "Papers": [
            ListOf("source", count.name, count.unread, count.articles) for count in counts if count.by == "source"
        ],
    }
    return fixed + [each for name, lists in groups.items() if lists for each in (ListOf("heading", name), *lists)]


def _feeds(archive: Archive, counts: Sequence[Count]) -> Iterator[ListOf]:
    known = {count.name: count for count in counts if count.by == "feed"}
    for feed in archive.feeds():
        name = feed.title or feed.url
        articles = known[name].articles if name in known else 0
        yield ListOf("feed", name, feed.unread, articles, "failed" if feed.failure else "")


def rows_of(archive: Archive, chosen: ListOf, most: int, known: Sequence[Row] = ()) -> list[Row]:
    """Return the next lines of a list, at most that many, after those that are `known`; the newest first."""
    if chosen.kind == "stories":
        return [] if known else _stories(archive)
    if chosen.kind == "search":
        found = archive.search(chosen.name, limit=len(known) + most)
        return [Row(hit.stored) for hit in found.hits[len(known) :]]
    if chosen.kind == "saved":
        return [Row(stored) for stored in archive.found_by(chosen.name, limit=len(known) + most)[len(known) :]]
    if not archive.exists:
        return [] if known else [Row(stored) for stored in archive.list(limit=most)]
    stored = archive.list(
        limit=most,
        after=known[-1].stored if known else None,
        unread=chosen.kind == "unread",
        starred=chosen.kind == "starred",
        tags=(chosen.name,) if chosen.kind == "tag" else (),
        source=chosen.name if chosen.kind == "source" else None,
        feed=chosen.name if chosen.kind == "feed" else None,
    )
    return [Row(each) for each in stored if not (known and each.file)]


def _stories(archive: Archive) -> list[Row]:
    first = (datetime.now(UTC) - timedelta(days=_STORY_DAYS)).date()
    rows = []
    for story in archive.digest(since=first).stories if archive.exists else ():
        heading = heading_of(story.articles[0])
        for number, article in enumerate(story.articles):
            rows.append(Row(archive.find(article.id), "" if number else heading))
    return rows

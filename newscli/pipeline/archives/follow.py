"""Follow feeds: takes addresses, sites and OPML files, returns their feeds, and new or changed entries as articles."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.feeds import Feed, How, feeds, feeds_named, note_checked
from newscli.archive.feeds import follow as keep
from newscli.archive.saving import Outcome
from newscli.article.addresses import without_password
from newscli.errors import InputError, NetworkError, NewscliError, RefError, StorageError, failing_alone
from newscli.pipeline.archives.add import Run, Way, take_entries
from newscli.pipeline.inputs.intake import bytes_of, is_address
from newscli.render.layouts.places import counted

if TYPE_CHECKING:
    from newscli.ingest.network import Fetched


class Found(NamedTuple):
    """A feed that an address leads to, and what it said if it was asked."""

    url: str
    title: str | None
    page: "Fetched | None" = None


class Followed(NamedTuple):
    """A feed that is followed now, and whether it was not before."""

    url: str
    title: str | None
    new: bool

    def __str__(self) -> str:
        """Return in words what is followed, and whether it was before."""
        named = f"{self.title}, {self.url}" if self.title else self.url
        return f"{'following' if self.new else 'already following'} {named}"


class Updated(NamedTuple):
    """What an update did: how many feeds were asked, how many of them failed, what became of their new entries."""

    asked: int
    failed: int
    outcomes: tuple[Outcome, ...]

    @property
    def changed(self) -> tuple[Outcome, ...]:
        """What became of entries that are not as they were."""
        return tuple(each for each in self.outcomes if each.kind != "unchanged")

    def __str__(self) -> str:
        """Return how many feeds were asked and failed, and how many articles are new."""
        kinds = [each.kind for each in self.outcomes]
        line = f"{counted(self.asked, 'feed')}, {counted(kinds.count('added'), 'new article')}"
        line += f", {kinds.count('revised')} revised" if "revised" in kinds else ""
        return line + (f", {counted(self.failed, 'feed')} failed" if self.failed else "")


def feeds_at(address: str, *, allow_private: bool) -> Iterator[Found]:
    """Yield each feed at a web address or in an OPML file.

    Raises a `NewscliError` if there is none.
    """
    from newscli.ingest.network import fetch
    from newscli.ingest.readers.feeds import linked_feeds, read_feed

    if not is_address(address):
        path = Path(address).expanduser()
        if not path.exists():
            raise InputError(f"{address} is no file and no address, which begins with https://. Write it in full.")
        found = list(read_feed(bytes_of(str(path))))
        links = [(each.url or "", each.title) for each in found if each.kind == "feed"]
        if not links:
            raise InputError(f"{address} is not a list of feeds. Give the feed's address, or an OPML file.")
        yield from (Found(*link) for link in links)
        return
    page = fetch(address, allow_private=allow_private)
    linked = linked_feeds(page.body, page.url)
    if not linked:
        yield from _feeds(page, address)
        return
    # A page names its own feed first, then those of comments and sections: whoever wants these gives their addresses.
    yield from _feeds(fetch(linked[0], allow_private=allow_private and page.private), linked[0])


def _feeds(page: "Fetched", address: str) -> Iterator[Found]:
    from newscli.ingest.network.addresses import leads_inside
    from newscli.ingest.readers.feeds import feed_title, read_feed

    try:
        found = list(read_feed(page.body, page.url))
        lists = [Found(each.url or "", each.title) for each in found if each.kind == "feed"]
        title = None if lists else feed_title(page.body)
    except InputError as error:
        raise InputError(f"{address}: {error}") from error
    inside = [each.url for each in lists if not page.private and leads_inside(each.url)]
    yield from [each for each in lists if each.url not in inside] or ([] if inside else [Found(address, title, page)])
    if inside:
        raise NetworkError(f"{address} names {inside[0]}, which is on a private network, and is not followed.")


def named_feed(database: Database, name: str) -> Feed:
    """Return the feed that is followed under an address, by which it was typed, or a title. Raises `RefError`."""
    found = feeds_named(database, name)
    if len(found) == 1:
        return found[0]
    if found:
        raise RefError(
            f"“{name}” means several feeds: {', '.join(feed.url for feed in found)}. Give the address of one."
        )
    raise RefError(f"no feed is followed as {name}. `newscli feeds list` shows all.")


def chosen_feeds(run: Run, only: tuple[str, ...]) -> list[Feed]:
    """Return all feeds that are followed, or those named."""
    if not only:
        return feeds(run.database)
    chosen: dict[str, Feed] = {}
    for name in only:
        try:
            feed = named_feed(run.database, name)
            chosen[feed.url] = feed
        except RefError as error:
            run.notify.fail(error)
    return list(chosen.values())


def follow(
    run: Run, address: str, found: tuple[Found, ...], way: Way, *, later: bool
) -> tuple[tuple[Followed, ...], Updated]:
    """Follow the feeds found at an address, from now on in this way; take in their entries unless `later`."""
    how = How(address, way.full, way.allow_private)
    with run.database.writing():
        news = [keep(run.database, each.url, each.title, how, run.now) for each in found]
    followed = tuple(Followed(each.url, each.title, new) for each, new in zip(found, news, strict=True))
    if later:
        return followed, Updated(0, 0, ())
    urls = {without_password(each.url) for each in found}
    pages = {without_password(each.url): each.page for each in found if each.page}
    return followed, update(run, [feed for feed in feeds(run.database) if feed.url in urls], way, pages)


def update(run: Run, followed: list[Feed], way: Way, pages: "Mapping[str, Fetched]" = MappingProxyType({})) -> Updated:
    """Take in the new entries of feeds; `pages` are what some of them just said. A bad feed doesn't stop the rest."""
    outcomes: list[Outcome] = []
    failed = 0
    run.notify.progress(f"asking {counted(len(followed), 'feed')}")
    for done, (feed, answer) in enumerate(_asked(followed, way, pages), 1):
        run.notify.progress(f"{done} of {counted(len(followed), 'feed')}: {feed.title or feed.url}")
        way_of = way._replace(full=way.full or feed.full, allow_private=way.allow_private or feed.private)
        try:
            with failing_alone():
                outcomes += take_entries(run, feed, answer, way_of, again=way.full)
        except StorageError:
            raise
        except NewscliError as error:
            failed += 1
            said = str(error)
            note_checked(run.database, feed.url, run.now, failure=said)
            run.notify.fail(type(error)(said if feed.url in said else f"{feed.url}: {said}"))
    return Updated(len(followed), failed, tuple(outcomes))


def _asked(
    followed: list[Feed], way: Way, pages: "Mapping[str, Fetched]"
) -> "Iterator[tuple[Feed, Fetched | NewscliError]]":
    """Ask feeds, several at once, whether they changed; of `pages` it is known."""
    from concurrent.futures import ThreadPoolExecutor

    from newscli.ingest.network import fetch

    def ask(feed: Feed) -> "Fetched | NewscliError":
        if feed.url in pages:
            return pages[feed.url]
        try:
            with failing_alone():
                private = way.allow_private or feed.private
                known = (None, None) if way.full else (feed.etag, feed.modified)
                return fetch(feed.url, etag=known[0], modified=known[1], allow_private=private)
        except NewscliError as error:
            return error

    with ThreadPoolExecutor(way.threads) as pool:
        yield from zip(followed, pool.map(ask, followed), strict=True)

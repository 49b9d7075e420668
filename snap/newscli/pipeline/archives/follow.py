"""Follow feeds: takes addresses, sites and OPML files, returns their feeds, and new or changed entries as articles."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Unpack

from newscli.archive.database.connection import Database, open_database
from newscli.archive.entries import Stored
from newscli.archive.feeds import Feed, How, feeds, feeds_named, note_checked
from newscli.archive.feeds import follow as keep
from newscli.archive.readers.searches import (
    News,
    SavedSearch,
    SearchKind,
    articles_of,
    forget_search,
    news,
    save_search,
    saved_searches,
    tell,
)
from newscli.archive.saving import Outcome
from newscli.archive.search.queries import ARTICLE_FIELDS, QUOTE_FIELDS, read_query
from newscli.archive.search.quotes_and_people import FoundQuotes
from newscli.article.addresses import without_password
from newscli.errors import (
    ArchiveError,
    InputError,
    NetworkError,
    NewscliError,
    RefError,
    StorageError,
    UsageError,
    failing_alone,
)
from newscli.pipeline.archives.across_papers import AcrossPapers
from newscli.pipeline.archives.add import Way, take_entries
from newscli.pipeline.archives.archive_reader import Denials
from newscli.pipeline.corrections.findings import VERSION
from newscli.pipeline.inputs import Listener, Narrowing
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
        told = f"{counted(self.asked, 'feed')}, {counted(kinds.count('added'), 'new article')}"
        told += f", {kinds.count('revised')} revised" if "revised" in kinds else ""
        return told + (f", {counted(self.failed, 'feed')} failed" if self.failed else "")


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


def chosen_feeds(database: Database, only: tuple[str, ...], told: Listener) -> list[Feed]:
    """Return all feeds that are followed, or those named."""
    if not only:
        return feeds(database)
    chosen: dict[str, Feed] = {}
    for name in only:
        try:
            feed = named_feed(database, name)
            chosen[feed.url] = feed
        except RefError as error:
            told.fail(error)
    return list(chosen.values())


def follow(
    database: Database, address: str, found: tuple[Found, ...], way: Way, now: datetime, told: Listener, *, later: bool
) -> tuple[tuple[Followed, ...], Updated]:
    """Follow the feeds found at an address, from now on in this way; take in their entries unless `later`."""
    how = How(address, way.full, way.allow_private)
    with database.writing():
        news = [keep(database, each.url, each.title, how, now) for each in found]
    followed = tuple(Followed(each.url, each.title, new) for each, new in zip(found, news, strict=True))
    if later:
        return followed, Updated(0, 0, ())
    urls = {without_password(each.url) for each in found}
    pages = {without_password(each.url): each.page for each in found if each.page}
    return followed, update(database, [feed for feed in feeds(database) if feed.url in urls], way, now, told, pages)


def update(
    database: Database,
    followed: list[Feed],
    way: Way,
    now: datetime,
    told: Listener,
    pages: "Mapping[str, Fetched]" = MappingProxyType({}),
) -> Updated:
    """Take in the new entries of feeds; `pages` are what some of them just said. A bad feed doesn't stop the rest."""
    outcomes: list[Outcome] = []
    failed = 0
    told.progress(f"asking {counted(len(followed), 'feed')}")
    for done, (feed, answer) in enumerate(_asked(followed, way, pages), 1):
        told.progress(f"{done} of {counted(len(followed), 'feed')}: {feed.title or feed.url}")
        way_of = way._replace(full=way.full or feed.full, allow_private=way.allow_private or feed.private)
        try:
            with failing_alone():
                outcomes += take_entries(database, feed, answer, way_of, now, told, again=way.full)
        except StorageError:
            raise
        except NewscliError as error:
            failed += 1
            said = str(error)
            note_checked(database, feed.url, now, failure=said)
            told.fail(type(error)(said if feed.url in said else f"{feed.url}: {said}"))
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


# The archive as it is watched: searches under names, what they find, and what of it is new.


RESERVED = ("add", "list", "remove")  # words of `watch`, so no names of searches


class Watching(AcrossPapers):
    """Saved searches, and what is new for them."""

    def save_search(
        self,
        name: str,
        query: str = "",
        *,
        kind: SearchKind = "articles",
        speaker: str | None = None,
        about: tuple[date, date] | None = None,
        now: datetime | None = None,
        **narrowed: Unpack[Narrowing],
    ) -> None:
        """Keep a search under a name, for `watch` to ask: for "articles", "quotes", "versions", or "days" spoken of.

        It asks what `search` does, of the articles that `narrowed` tells, which speak of days from the first to the
        last of `about`; of days themselves, those. Raises `UsageError` for a query that makes no sense, nothing
        to look for, and a name that is taken.
        """
        if name in RESERVED:
            raise UsageError(f"“{name}” is what `watch` does. Give the search another name.")
        if query.strip():
            read_query(query, QUOTE_FIELDS if kind == "quotes" else ARTICLE_FIELDS)
        elif kind == "versions" or not (speaker or about or any(narrowed.values())):
            raise UsageError(
                "there is nothing to look for. Give words, or an option such as --speaker, --tag or --about."
            )
        since, until = narrowed.get("since"), narrowed.get("until")
        search = SavedSearch(
            name,
            query,
            kind,
            speaker,
            narrowed.get("source"),
            narrowed.get("tags", ()),
            since=since.isoformat() if since else None,
            until=until.isoformat() if until else None,
            about=f"{about[0]}/{about[1]}" if about else None,
        )
        with self._writing() as database:
            if not save_search(database, search, now or database.now()):
                raise UsageError(f"a search is called “{name}” already. `newscli watch remove {name}` forgets it.")

    def searches(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches, by name."""
        if not self.exists:
            return ()
        with self._reading() as database:
            return tuple(saved_searches(database))

    def forget_search(self, name: str) -> None:
        """Forget a saved search. Raises `RefError` where there is none of that name."""
        self._saved(name)
        with self._writing() as database:
            forget_search(database, name)

    def watch(self, name: str, *, peek: bool = False, now: datetime | None = None) -> News:
        """Return what is new for a saved search since it was last asked, the newest articles first.

        With `peek` it stays new; `told` says later that it was told. Raises `RefError` for a name that none has.
        """
        search = self._saved(name)
        with self._searched(analysed=search.is_of_analyses) as database:
            found = news(database, search, VERSION)
            if isinstance(found.found, FoundQuotes):
                found = found._replace(found=Denials(database).told(found.found))
        if not peek:
            self.told(name, (*found.keys, *found.passed), now=now)
        return found

    def found_by(self, name: str, *, limit: int = 20) -> tuple[Stored, ...]:
        """Return the articles that a saved search finds, new or not, those published last first; of quotes and days
        the articles that have them."""
        search = self._saved(name)
        with self._reading() as database:
            return tuple(articles_of(database, search, VERSION, limit))

    def told(self, name: str, keys: Iterable[int], *, now: datetime | None = None) -> None:
        """Remember that these were told of a saved search: the `keys` of what `watch` returned."""
        with self._writing() as database, database.writing():
            tell(database, name, keys, now or database.now())

    def _saved(self, name: str) -> SavedSearch:
        found = next((each for each in self.searches() if each.name == name), None)
        if found is None:
            raise RefError(f"no saved search is called “{name}”. `newscli watch list` lists them.")
        return found

    @contextmanager
    def _writing(self) -> Iterator[Database]:
        database = open_database(self.path, write=True)
        if database is None:
            raise ArchiveError(f"the archive {self.path} can't be made. Give another place with --archive.")
        with database:
            yield database

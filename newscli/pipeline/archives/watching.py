"""The archive as it is watched: searches under names, what they find, and what of it is new."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING, Unpack

from newscli.errors import ArchiveError, RefError, UsageError
from newscli.pipeline.archives.across.across_papers import AcrossPapers
from newscli.pipeline.archives.selection import Narrowing

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.readers.searches import News, SavedSearch, SearchKind
    from newscli.archive.stored import Stored

RESERVED = ("add", "list", "remove")  # words of `watch`, so no names of searches


class Watching(AcrossPapers):
    """Saved searches, and what is new for them."""

    def save_search(
        self,
        name: str,
        query: str = "",
        *,
        kind: "SearchKind" = "articles",
        speaker: str | None = None,
        about: tuple[date, date] | None = None,
        now: datetime | None = None,
        **narrowed: Unpack[Narrowing],
    ) -> None:
        """Keep a search under a name, for `watch` to ask: for "articles", "quotes", or "days" that articles speak of.

        It asks what `search` does, of the articles that `narrowed` tells, which speak of days from the first to the
        last of `about`; of days themselves, those. Raises `UsageError` for a query that makes no sense, nothing
        to look for, and a name that is taken.
        """
        from newscli.archive.readers.searches import SavedSearch, save_search
        from newscli.archive.search.queries import ARTICLE_FIELDS, QUOTE_FIELDS, read_query

        if name in RESERVED:
            raise UsageError(f"“{name}” is what `watch` does. Give the search another name.")
        if query.strip():
            read_query(query, QUOTE_FIELDS if kind == "quotes" else ARTICLE_FIELDS)
        elif not (speaker or about or any(narrowed.values())):
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

    def searches(self) -> "tuple[SavedSearch, ...]":
        """Return the saved searches, by name."""
        from newscli.archive.readers.searches import saved_searches

        if not self.exists:
            return ()
        with self._reading() as database:
            return tuple(saved_searches(database))

    def forget_search(self, name: str) -> None:
        """Forget a saved search. Raises `RefError` where there is none of that name."""
        from newscli.archive.readers.searches import forget_search

        self._saved(name)
        with self._writing() as database:
            forget_search(database, name)

    def watch(self, name: str, *, peek: bool = False, now: datetime | None = None) -> "News":
        """Return what is new for a saved search since it was last asked, the newest articles first.

        With `peek` it stays new; `told` says later that it was told. Raises `RefError` for a name that none has.
        """
        from newscli.archive.readers.searches import news
        from newscli.pipeline.corrections.findings import VERSION

        search = self._saved(name)
        with self._searched(analysed=search.is_of_analyses) as database:
            found = news(database, search, VERSION)
        if not peek:
            self.told(name, found.keys, now=now)
        return found

    def found_by(self, name: str, *, limit: int = 20) -> "tuple[Stored, ...]":
        """Return the articles that a saved search finds, new or not, those published last first; of quotes and days
        the articles that have them."""
        from newscli.archive.readers.searches import articles_of
        from newscli.pipeline.corrections.findings import VERSION

        search = self._saved(name)
        with self._reading() as database:
            return tuple(articles_of(database, search, VERSION, limit))

    def told(self, name: str, keys: Iterable[int], *, now: datetime | None = None) -> None:
        """Remember that these were told of a saved search: the `keys` of what `watch` returned."""
        from newscli.archive.readers.searches import tell

        with self._writing() as database, database.writing():
            tell(database, name, keys, now or database.now())

    def _saved(self, name: str) -> "SavedSearch":
        found = next((each for each in self.searches() if each.name == name), None)
        if found is None:
            raise RefError(f"no saved search is called “{name}”. `newscli watch list` lists them.")
        return found

    @contextmanager
    def _writing(self) -> "Iterator[Database]":
        """Open the archive to write it; it is made if it is not there yet."""
        from newscli.archive.database.connection import open_database

        database = open_database(self.path, write=True)
        if database is None:
            raise ArchiveError(f"the archive {self.path} can't be made. Give another place with --archive.")
        with database:
            yield database

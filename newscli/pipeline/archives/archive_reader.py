"""The archive as Python users hold it, the half that reads: where its file is, lists, searches, versions, exports."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from newscli.archive.database.connection import Database, open_database, open_in_memory
from newscli.archive.entries import Filters, Stored, entry_of, fits, shipped
from newscli.archive.feeds import Feed, feeds
from newscli.archive.lookup import count_stale, is_empty, listing, load, resolve, stored_at, with_doubts, with_opening
from newscli.archive.minhash import sketch
from newscli.archive.near_duplicates import alike, near
from newscli.archive.revisions import Difference, History, difference, revisions
from newscli.archive.saving import add, stamp
from newscli.archive.search.queries import Query, read_query
from newscli.archive.search.quotes_and_people import (
    Found,
    FoundPeople,
    FoundQuotes,
    facets_of,
    search,
    search_people,
    search_quotes,
)
from newscli.article import Article
from newscli.errors import ArchiveError, NewscliError, RefError
from newscli.pipeline.corrections.findings import VERSION, findings_of
from newscli.pipeline.inputs import Listener, Searching, Selection, ignore, raise_error
from newscli.pipeline.inputs.places import archive_file
from newscli.pipeline.inputs.stored_names import shipped_article
from newscli.render.layouts.places import counted

if TYPE_CHECKING:
    from newscli.archive.search.versions import FoundVersions
    from newscli.schema.across_papers import Check, KnownPeople, PersonPage, Trace
    from newscli.stories import Digest


def listed_samples(asked: Filters, sort: str) -> list[Stored]:
    """Return those that pass, in the order asked for: by "title", else the newest first."""
    found = [each for each in shipped() if fits(asked, each)]
    if sort == "title":
        return sorted(found, key=lambda each: (each.title or each.slug).lower())
    return sorted(found, key=lambda each: (each.added if sort == "added" else each.published) or "", reverse=True)


def sample_database() -> Database:
    """Return a database in memory with all of them, added now; it is gone when it is closed."""
    database = open_in_memory()
    for stored in reversed(shipped()):
        article = shipped_article(stored)
        add(database, [entry_of(article, findings=findings_of(article))], database.now())
    return database


_FIRST = date(2, 1, 1)  # in UTC, too, it is a day of the calendar


def filters_of(selection: Selection) -> Filters:
    """Return the filters of a selection."""
    since = selection.get("added_since")
    if isinstance(since, date):
        since = stamp(datetime.combine(max(since, _FIRST), time()))
    return Filters(**selection | {"added_since": since})  # type: ignore[arg-type]


def _query(words: str, asked: Searching) -> Query:
    about = asked.pop("about", None)
    days = (about[0].isoformat(), about[1].isoformat()) if about else None
    return Query(words, speaker=asked.pop("speaker", None), filters=filters_of(asked), about=days, version=VERSION)


_LOOKED_AT = 500  # articles of a list whose doubts are read, each from its body


class ArchiveReader:
    """What can be asked of an archive without changing it: the half of `newscli.Archive` that reads.

    Its file is opened anew for each question; samples may stand in for an empty one.
    """

    def __init__(
        self,
        path: Path | str | None = None,
        *,
        samples: bool = False,
        on_error: Callable[[NewscliError], None] = raise_error,
        on_note: Callable[[str], None] = ignore,
        on_progress: Callable[[str], None] = ignore,
    ) -> None:
        """Remember where the archive is; nothing is opened yet."""
        self.path = archive_file(Path(path) if path else None)
        self._samples = samples
        self._notify = Listener(on_error, on_note, on_progress)

    @property
    def exists(self) -> bool:
        """Return True if the archive's file is there."""
        return self.path.exists()

    @property
    def is_empty(self) -> bool:
        """Return True if there is no archive, or no article in it, not even a removed one."""
        if not self.exists:
            return True

        with self._reading() as database:
            return is_empty(database)

    @contextmanager
    def _reading(self, name: str = "") -> Iterator[Database]:
        database = open_database(self.path) if self.exists else None
        if database is None and name:
            raise RefError(f"no stored article matches “{name}”: the archive is empty. `newscli add` fills it.")
        if database is None:
            raise ArchiveError(f"there is no archive {self.path} yet. `newscli add` makes it.")
        with database:
            yield database

    @contextmanager
    def _searched(self, *, analysed: bool) -> Iterator[Database]:
        """Open what is searched; where the search is in what analyses found, note how many articles lack it."""
        if self._samples and self.is_empty:
            with sample_database() as database:
                yield database
            return

        with self._reading() as database:
            if analysed and (number := count_stale(database, VERSION)):
                were = "1 article was" if number == 1 else f"{number} articles were"
                left = f"{were} not analysed by this version and {'is' if number == 1 else 'are'} left out."
                self._notify.note(f"{left} Run `newscli archive refresh`.")
            yield database

    def list(
        self,
        *,
        sort: str = "published",
        limit: int | None = None,
        after: Stored | None = None,
        **selection: Unpack[Selection],
    ) -> tuple[Stored, ...]:
        """Return stored articles, newest first by day ("published") or as "added"; or by "title", or "oldest" first.

        By day, a list goes on `after` its last article.
        """
        found: tuple[Stored, ...] = ()
        if self.exists or not self._samples:
            with self._reading() as database:
                rows = listing(database, filters_of(selection), sort=sort, limit=limit, after=after)
                known = (with_doubts(database, stored) for stored in rows[:_LOOKED_AT])
                found = tuple(with_opening(database, stored) for stored in (*known, *rows[_LOOKED_AT:]))
        if not found and self._samples and self.is_empty:
            found = tuple(listed_samples(filters_of(selection), sort)[:limit])
        return found

    def find(self, name: str, *, removed: bool = False) -> Stored:
        """Return what is known about the stored article of that name, or the removed one."""
        with self._reading(name) as database:
            return resolve(database, name, removed=removed)

    def load(self, name: str, revision: int | None = None) -> Article:
        """Return a stored article whole: its newest revision, or an earlier one, counted from 1."""
        with self._reading(name) as database:
            return load(database, resolve(database, name), revision)

    def search(
        self,
        query: str = "",
        *,
        limit: int = 20,
        newest: bool = False,
        facets: bool = False,
        **asked: Unpack[Searching],
    ) -> Found:
        """Search articles, the best first, or the `newest`. With `facets`, all hits are counted by source and month.

        Where anything is asked of them, the query may be empty: then the newest published come first. Raises
        `UsageError` for a query that makes no sense.
        """
        whole = _query(query, asked)
        with self._searched(analysed=bool(whole.speaker or whole.about)) as database:
            hits = search(database, whole, limit=limit, newest=newest)
            return Found(query, tuple(hits), facets_of(database, whole) if facets else None)

    def search_quotes(self, query: str = "", *, limit: int = 20, **asked: Unpack[Searching]) -> FoundQuotes:
        """Search in what people said, the best match first."""
        from newscli.pipeline.archives.read_once import ReadOnce

        with self._searched(analysed=True) as database:
            found = FoundQuotes(query, tuple(search_quotes(database, _query(query, asked), limit=limit)))
            return ReadOnce(database).with_denials(found)

    def search_people(self, name: str = "", *, limit: int = 20, **selection: Unpack[Selection]) -> FoundPeople:
        """Search people by name, or list all; those named in most of the articles that are selected come first."""
        with self._searched(analysed=True) as database:
            found = search_people(database, name, VERSION, limit=limit, filters=filters_of(selection))
            return FoundPeople(name, tuple(found))

    def search_versions(self, query: str, *, limit: int = 20, **selection: Unpack[Selection]) -> "FoundVersions":
        """Search all versions of articles: in which the words first and last stood, and what took their place.

        They stand together in a paragraph or a headline. Raises `UsageError` for a query that makes no sense.
        """
        from newscli.archive.search.versions import FoundVersions, search_versions

        with self._searched(analysed=False) as database:
            hits = search_versions(database, Query(query, filters_of(selection)), limit=limit)
            return FoundVersions(query, tuple(hits))

    def life(self, name: str, query: str) -> "FoundVersions":
        """Return in which versions of a stored article words stood, the first ones first, as `search_versions` does."""
        from newscli.archive.search.versions import FoundVersions, lives

        asked = read_query(query)
        with self._reading(name) as database:
            return FoundVersions(query, tuple(lives(database, asked, [resolve(database, name).number])))

    def trace(self, words: str | Article, *, number: int | None = None, speaker: str | None = None) -> "Trace":
        """Return which stored articles carry the quotation `words`, or each quotation of an article, earliest first.

        `number` picks one quotation of the article, as `newscli quotes` lists them, from 1; `speaker` says whose the
        words are. Near duplicates count once. Raises `UsageError` where there is nothing to look for.
        """
        from newscli.pipeline.archives.across_papers import traced

        with self._searched(analysed=True) as database:
            return traced(database, words, number, speaker)

    def check_draft(self, draft: Article) -> "Check":
        """Compare a draft with the archive: its quotations, and reported statements with a figure, a name or a day.

        The draft's own stored version does not count.
        """
        from newscli.pipeline.archives.across_papers import checked

        with self._searched(analysed=True) as database:
            return checked(database, draft)

    def articles_like(self, articles: Iterable[Article]) -> tuple[Article, ...]:
        """Return the stored articles much like any of these, as papers have that print one agency's text."""
        with self._searched(analysed=False) as database:
            bins = filter(None, (sketch(each.text) for each in articles))
            numbers = dict.fromkeys(number for each in bins for _, _, number in alike(database, each))
            return tuple(load(database, stored_at(database, number)) for number in numbers)

    def people(self, name: str = "", *, limit: int = 50) -> "KnownPeople":
        """Return people whose name has words that begin so, or all; forms of one name are merged, with the reasons.

        Without a name, the 2,000 names of most articles are compared.
        """
        from newscli.pipeline.archives.people import known_people

        with self._searched(analysed=True) as database:
            return known_people(database, name, limit)

    def person(self, name: str) -> "PersonPage":
        """Return somebody with all that is kept of what they said, by day.

        `name` is any form of the name, or a word of it that one person alone has. Raises `RefError` otherwise.
        """
        from newscli.pipeline.archives.people import person_page

        with self._searched(analysed=True) as database:
            return person_page(database, name)

    def revisions(self, name: str) -> History:
        """Return the versions of a stored article, the first one first, and the articles much like it."""
        with self._reading(name) as database:
            stored = resolve(database, name)
            return History(stored, tuple(revisions(database, stored)), tuple(near(database, stored)))

    def diff(self, name: str, old: int | None = None, new: int | None = None) -> Difference:
        """Return what changed between two revisions of an article, by default from the last but one to the newest."""
        with self._reading(name) as database:
            return difference(database, resolve(database, name), old, new)

    def export(
        self, *names: str, kind: str | None = None, raw_cells: bool = False, **selection: Unpack[Selection]
    ) -> Iterator[str]:
        """Yield pieces of an export of the named articles, or of those selected: "jsonl", "csv", "bibtex", …

        JSON Lines hold all that an archive knows of an article, so that `add` gives the very same article elsewhere.
        Cells of CSV that a spreadsheet would take for formulas get an apostrophe, unless `raw_cells` says no.
        """
        from newscli.pipeline.export import EXPORTERS, kind_of

        kind = kind_of(kind)
        with self._reading() as database:
            found = exported(database, names, selection)
            yield from EXPORTERS[kind](database, found, raw_cells)
            self._notify.note(f"{counted(len(found), 'article')} exported.")

    def export_to(
        self,
        target: str | Path,
        *names: str,
        kind: str | None = None,
        raw_cells: bool = False,
        force: bool = False,
        **selection: Unpack[Selection],
    ) -> None:
        """Write an export into a file, of the kind that its suffix tells, also "epub"; "markdown" without a suffix goes
        into a folder.

        Only with `force` over a file that is no earlier export.
        """
        from newscli.pipeline import export as exports
        from newscli.pipeline.files import write_file

        target = Path(target)
        kind = exports.kind_of(kind, target)
        in_folder = kind == "markdown" and exports.is_folder(target)
        with self._reading() as database:
            found = exported(database, names, selection)
            if not (force or in_folder):
                exports.spare_others(target, kind)
            if in_folder:
                exports.write_folder(database, found, target, force=force)
            elif kind == "epub":
                exports.write_book(database, found, target)
            else:
                write_file(target, exports.EXPORTERS[kind](database, found, raw_cells), private=True)
            self._notify.note(f"{counted(len(found), 'article')} exported.")

    def digest(self, *, sentences: int = 2, **selection: Unpack[Selection]) -> "Digest":
        """Return stored articles, the newest 400 that are selected, as stories, as `newscli.digest` does."""
        from newscli.pipeline.digest import digest_of
        from newscli.stories import Digest

        if self._samples and not self.exists:
            return Digest(())
        with self._reading() as database:
            return digest_of(database, filters_of(selection), sentences)

    def feeds(self) -> tuple[Feed, ...]:
        """Return the feeds that are followed, by title."""
        if not self.exists:
            return ()
        with self._reading() as database:
            return tuple(feeds(database))


def exported(database: Database, names: tuple[str, ...], selection: Selection) -> list[Stored]:
    """Return the named articles, or those selected, the oldest first."""
    if names:
        return [resolve(database, name) for name in names]
    return listing(database, filters_of(selection), sort="oldest")

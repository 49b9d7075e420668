"""The reading half of the archive as Python users hold it: lists, searches, versions, exports."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from newscli.pipeline.archives.archive_file import ArchiveFile
from newscli.pipeline.archives.selection import Selection, filters_of
from newscli.render.layouts.places import counted

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.feeds import Feed
    from newscli.archive.revisions import Difference, History
    from newscli.archive.search.articles import Found
    from newscli.archive.search.quotes_and_people import FoundPeople, FoundQuotes
    from newscli.archive.search.restriction import Query
    from newscli.archive.stored import Stored
    from newscli.article import Article
    from newscli.stories import Digest


_LOOKED_AT = 500  # articles of a list whose doubts are read, each from its body


class ArchiveReader(ArchiveFile):
    """What can be asked of an archive without changing it: the half of `newscli.Archive` that reads."""

    def list(
        self,
        *,
        sort: str = "published",
        limit: int | None = None,
        after: "Stored | None" = None,
        **selection: Unpack[Selection],
    ) -> "tuple[Stored, ...]":
        """Return stored articles, newest first by day ("published") or as "added"; or by "title", or "oldest" first.

        By day, a list goes on `after` its last article.
        """
        found: tuple[Stored, ...] = ()
        if self.exists or not self._samples:
            from newscli.archive.lookup import listing, with_doubts, with_opening

            with self._reading() as database:
                rows = listing(database, filters_of(selection), sort=sort, limit=limit, after=after)
                known = (with_doubts(database, stored) for stored in rows[:_LOOKED_AT])
                found = tuple(with_opening(database, stored) for stored in (*known, *rows[_LOOKED_AT:]))
        if not found and self._samples and self.is_empty:
            from newscli.pipeline.archives.samples import listed_samples

            found = tuple(listed_samples(filters_of(selection), sort)[:limit])
        return found

    def find(self, name: str, *, removed: bool = False) -> "Stored":
        """Return what is known about the stored article of that name, or the removed one."""
        from newscli.archive.lookup import resolve

        with self._reading(name) as database:
            return resolve(database, name, removed=removed)

    def load(self, name: str, revision: int | None = None) -> "Article":
        """Return a stored article whole: its newest revision, or an earlier one, counted from 1."""
        from newscli.archive.lookup import load, resolve

        with self._reading(name) as database:
            return load(database, resolve(database, name), revision)

    def search(
        self,
        query: str = "",
        *,
        speaker: str | None = None,
        about: tuple[date, date] | None = None,
        limit: int = 20,
        newest: bool = False,
        facets: bool = False,
        **selection: Unpack[Selection],
    ) -> "Found":
        """Search articles, the best first, or the `newest`. With `facets`, all hits are counted by source and month.

        `speaker` is somebody quoted in them, `about` the first and last day that they speak of. Where anything is asked
        of them, the query may be empty: then the newest published come first. Raises `UsageError` for a query that
        makes no sense.
        """
        from newscli.archive.search.articles import Found, search
        from newscli.archive.search.articles import facets as counted

        asked = self._query(query, speaker, about, selection)
        with self._searched(analysed=bool(speaker or about)) as database:
            hits = search(database, asked, limit=limit, newest=newest)
            return Found(query, tuple(hits), counted(database, asked) if facets else None)

    def search_quotes(
        self,
        query: str = "",
        *,
        speaker: str | None = None,
        about: tuple[date, date] | None = None,
        limit: int = 20,
        **selection: Unpack[Selection],
    ) -> "FoundQuotes":
        """Search in what people said, the best match first."""
        from newscli.archive.search.quotes_and_people import FoundQuotes, search_quotes
        from newscli.pipeline.archives.denied import Denials

        asked = self._query(query, speaker, about, selection)
        with self._searched(analysed=True) as database:
            denials = Denials(database)
            hits = search_quotes(database, asked, limit=limit)
            told = (hit._replace(denied=denials.of(hit.stored, hit.start, hit.end)) for hit in hits)
            return FoundQuotes(query, tuple(told))

    def search_people(self, name: str = "", *, limit: int = 20, **selection: Unpack[Selection]) -> "FoundPeople":
        """Search people by name, or list all; those named in most of the articles that are selected come first."""
        from newscli.archive.search.quotes_and_people import FoundPeople, search_people
        from newscli.pipeline.corrections.findings import VERSION

        with self._searched(analysed=True) as database:
            found = search_people(database, name, VERSION, limit=limit, filters=filters_of(selection))
            return FoundPeople(name, tuple(found))

    def _query(self, query: str, speaker: str | None, about: tuple[date, date] | None, selection: Selection) -> "Query":
        from newscli.archive.search.restriction import Query
        from newscli.pipeline.corrections.findings import VERSION

        days = (about[0].isoformat(), about[1].isoformat()) if about else None
        return Query(query, filters_of(selection), speaker, days, VERSION)

    def revisions(self, name: str) -> "History":
        """Return the versions of a stored article, the first one first, and the articles much like it."""
        from newscli.archive.lookup import resolve
        from newscli.archive.near_duplicates import near
        from newscli.archive.revisions import History, revisions

        with self._reading(name) as database:
            stored = resolve(database, name)
            return History(stored, tuple(revisions(database, stored)), tuple(near(database, stored)))

    def diff(self, name: str, old: int | None = None, new: int | None = None) -> "Difference":
        """Return what changed between two revisions of an article, by default from the last but one to the newest."""
        from newscli.archive.lookup import resolve
        from newscli.archive.revisions import difference

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
            self._told.note(f"{counted(len(found), 'article')} exported.")

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
                exports.write_export(exports.EXPORTERS[kind](database, found, raw_cells), target)
            self._told.note(f"{counted(len(found), 'article')} exported.")

    def digest(self, *, sentences: int = 2, **selection: Unpack[Selection]) -> "Digest":
        """Return stored articles, the newest 400 that are selected, as stories, as `newscli.digest` does."""
        from newscli.pipeline.digest import digest_of
        from newscli.stories import Digest

        if self._samples and not self.exists:
            return Digest(())
        with self._reading() as database:
            return digest_of(database, filters_of(selection), sentences)

    def feeds(self) -> "tuple[Feed, ...]":
        """Return the feeds that are followed, by title."""
        from newscli.archive.feeds import feeds

        if not self.exists:
            return ()
        with self._reading() as database:
            return tuple(feeds(database))


def exported(database: "Database", names: tuple[str, ...], selection: Selection) -> "list[Stored]":
    """Return the named articles, or those selected, the oldest first."""
    from newscli.archive.lookup import listing, resolve

    if names:
        return [resolve(database, name) for name in names]
    return listing(database, filters_of(selection), sort="oldest")

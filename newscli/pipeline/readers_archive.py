"""The archive as its readers work on it: what they mark, note, correct and watch, callable from Python."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from newscli.errors import ArchiveError, UsageError
from newscli.pipeline.archive_reader import ArchiveReader
from newscli.pipeline.selection import Selection

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.readers.marks import Counts, Mark
    from newscli.archive.stored import Stored
    from newscli.article import Article


class ReadersArchive(ArchiveReader):
    """What readers do with stored articles: the half of `newscli.Archive` between reading and keeping."""

    def mark_read(self, article: "Article", *, now: datetime | None = None) -> None:
        """Note that an article was read, if it is stored here and the archive can be written."""
        from newscli.archive.saving import mark_seen

        with suppress(ArchiveError), self._reading() as database:
            mark_seen(database, article.id, now or database.now())

    def mark(
        self, how: "Mark", *names: str, now: datetime | None = None, **selection: Unpack[Selection]
    ) -> "tuple[Stored, ...]":
        """Mark articles as "read" or "unread", give them a "star" or take it ("unstar"); return those that changed.

        They are the named ones, or without names all that are selected, of which something must be said.
        """
        from newscli.archive.readers.marks import mark

        if not names and not any(selection.values()):
            raise UsageError("no article is named. Name some, or say which: --source, --tag, --since, --until.")
        names = names or tuple(stored.id for stored in self.list(**selection))
        with self._changing(names) as (database, found):
            at = now or database.now()
            changed = [stored for stored in found if mark(database, stored.number, how, at)]
        return tuple(self.find(stored.id) for stored in changed)

    def next_unread(self, **selection: Unpack[Selection]) -> "Stored | None":
        """Return the first article of those unread, as `list` orders them; None where all are read."""
        found = self.list(limit=1, **selection | {"unread": True}) if self.exists else ()
        return found[0] if found else None

    def counts(self) -> "Counts":
        """Count the articles and those unread: in all, and of each feed, tag and paper."""
        from newscli.archive.readers.marks import Counts, counts

        if not self.exists:
            return Counts(())
        with self._reading() as database:
            return counts(database)

    @contextmanager
    def _changing(
        self, names: tuple[str, ...], *, removed: bool = False
    ) -> "Iterator[tuple[Database, tuple[Stored, ...]]]":
        """Find the named articles, each once, before any is changed; keep all changes or none."""
        from newscli.archive.lookup import resolve

        with self._reading(*names[:1]), self._writing() as database:
            found = {each.number: each for each in (resolve(database, name, removed=removed) for name in names)}
            with database.writing():
                yield database, tuple(found.values())

    @contextmanager
    def _writing(self) -> "Iterator[Database]":
        """Open the archive to write it; it is made if it is not there yet."""
        from newscli.archive.database.connection import open_database

        database = open_database(self.path, write=True)
        if database is None:
            raise ArchiveError(f"the archive {self.path} can't be made. Give another place with --archive.")
        with database:
            yield database

"""The archive as Python users hold it: what the archive's commands do, without the command line."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from newscli.archive import maintenance
from newscli.archive.database.connection import Database
from newscli.archive.database.failures import copy_to
from newscli.archive.entries import Evidence, Stored
from newscli.archive.feeds import Feed, unfollow
from newscli.archive.lookup import listing, resolve
from newscli.archive.readers.additions import evidence_of, keep_names_of, prunable
from newscli.archive.readers.searches import save_search, saved_searches
from newscli.archive.saving import Added, stamp
from newscli.article import Article
from newscli.errors import NewscliError, UsageError, failing_alone
from newscli.pipeline.archives.add import Keeping, Means, Run, Way, add_jobs
from newscli.pipeline.archives.archive_reader import ArchiveReader
from newscli.pipeline.archives.follow import Followed, Updated, chosen_feeds, feeds_at, follow, named_feed, update
from newscli.pipeline.archives.readers_archive import ReadersArchive
from newscli.pipeline.inputs.intake import Given, Job, jobs_of
from newscli.pipeline.inputs.places import Library
from newscli.pipeline.inputs.reading import named
from newscli.render.layouts.places import counted
from newscli.render.page import dumped


class Archive(ReadersArchive):
    """A user's archive.

    `path` is its file, or the folder of its file; by default the user's own. The first method that writes makes it;
    to read from one that is not there raises `ArchiveError`, unless `samples` is set: then the articles that come
    with newscli stand in for an empty archive in `list` and `search`. Every method opens the file and closes it again,
    so several programs can use an archive at once.

    A stored article is named by its id, its slug, a beginning of either, or `@1` for the newest. Methods raise
    `RefError` for a name that matches none or several, and `ArchiveError` if the file can't be used. `now` is the
    time to note down, by default that of the database. Where one piece of several fails, as a file in `add`, the
    error is raised, or given to `on_error` before work goes on; `on_note` gets notes, `on_progress` how far it is.
    """

    def add(
        self,
        *refs: str | Path | bytes,
        tags: Iterable[str] = (),
        published: date | None = None,
        title: str | None = None,
        full: bool = False,
        allow_private: bool = False,
        workers: int = 1,
        later: bool = False,
        evidence: bool = False,
        fetch: bool = False,
        with_corrections: bool = False,
        name: str = "the input",
        now: datetime | None = None,
    ) -> Added:
        """Keep the articles that `refs` mean, as `newscli.open_articles` reads them; return what became of each.

        Those that are there already change nothing; a changed one becomes a new revision. With several `workers`,
        many articles are read in processes of their own. With `later`, quotes, days and people wait for `refresh`.
        What other programs' exports list without its text is "not kept", unless they are to `fetch` its page. With
        `evidence`, pages are kept as they were fetched, too. Tags, notes and corrections that come with an article that
        is there already are told in notes, and kept `with_corrections` alone.
        """
        template = Job(name, Given(published, title), full=full)
        jobs = (job for ref in refs for job in self._jobs_of(ref, template))
        means = Means(workers, allow_private, fetch)
        tags = (tags,) if isinstance(tags, str) else tuple(tags)
        with self._run(now) as run:
            keeping = Keeping(tags, later, evidence, stamp(run.now), with_corrections)
            return Added(tuple(add_jobs(run, jobs, keeping, means)))

    @contextmanager
    def _run(self, now: datetime | None) -> Iterator[Run]:
        with self._writing() as database:
            yield Run(database, now or database.now(), self._notify)

    def _jobs_of(self, ref: str | Path | bytes, template: Job) -> Iterator[Job | NewscliError]:
        try:
            yield from jobs_of(ref, template, Library(self.path, samples=True))
        except NewscliError as error:
            yield error

    def merge(
        self, other: Path | str, *, with_corrections: bool = False, workers: int = 1, now: datetime | None = None
    ) -> Added:
        """Add all articles of another archive, with their revisions and what stands beside them, its searches and what
        was said there of people's names.

        What is in both stays as it is here but for new versions, and takes tags, notes and corrections
        `with_corrections` alone. The other archive stays as it is; what was removed there is left out. Return what
        became of each version.
        """
        given = ArchiveReader(other)
        if given.path.resolve() == self.path.resolve():
            raise UsageError(f"{other} is this very archive. Name another.")
        with given._reading() as source, self._run(now) as run:
            keeping = Keeping(beside=with_corrections)
            jobs = _exported(source, str(given.path))
            found = Added(tuple(add_jobs(run, jobs, keeping, Means(workers))))
            with run.database.writing():
                for search in saved_searches(source):
                    save_search(run.database, search, run.now)
                keep_names_of(run.database, source, run.now)
        return found

    def prune(
        self, before: date, *, untagged: bool = False, dry: bool = False, now: datetime | None = None
    ) -> tuple[Stored, ...]:
        """Remove articles published before a day (or added, where that is unknown), with `untagged` only those without
        a tag, and return them; `dry` only returns them. What has a star, a note or a correction stays."""
        with self._reading() as database:
            found = tuple(prunable(database, before, untagged=untagged))
        return found if dry or not found else self.remove(*(stored.id for stored in found), now=now)

    def evidence(self, name: str) -> tuple[Evidence, ...]:
        """Return the pages kept of an article as they were fetched, the first one first."""
        with self._reading(name) as database:
            return evidence_of(database, resolve(database, name).number)

    def remove(self, *names: str, now: datetime | None = None) -> tuple[Stored, ...]:
        """Remove articles, all or none, and return them; `restore` brings them back for 30 days."""
        with self._changing(names) as (database, found):
            for stored in found:
                maintenance.remove(database, stored.number, now or database.now())
            maintenance.purge(database, now or database.now())
        return found

    def restore(self, *names: str) -> tuple[Stored, ...]:
        """Bring removed articles back, all or none, and return them."""
        with self._changing(names, removed=True) as (database, found):
            for stored in found:
                maintenance.restore(database, stored.number)
        return found

    def refresh(self, *, everything: bool = False, workers: int = 1) -> tuple[int, int]:
        """Clean and analyse articles again that another version read, or `everything`, from the input that was kept.

        Return how many were read again, and how many of them have another text now.
        """
        from newscli.pipeline.archives.refresh import refreshed

        done = changed = 0
        with self._writing() as database:
            for differs in refreshed(database, self._notify.fail, workers, everything=everything):
                done, changed = done + 1, changed + differs
                self._notify.progress(f"{counted(done, 'article')} read again")
        return done, changed

    def follow(
        self, address: str, *, way: Way | None = None, later: bool = False, now: datetime | None = None
    ) -> tuple[tuple[Followed, ...], Updated]:
        """Follow the feeds at an address, of a site or in an OPML file, and add their entries unless `later`.

        `way` is kept: the feeds are always fetched so. Return the feeds and what became of their entries. Raises a
        `NewscliError` if there is no feed.
        """
        way = way or Way()
        self._notify.progress(f"fetching {address}")
        found = tuple(feeds_at(address, allow_private=way.allow_private))
        with self._run(now) as run:
            return follow(run, address, found, way, later=later)

    def unfollow(self, name: str) -> Feed:
        """Follow a feed no longer, and keep its articles; it is named by its address, the one typed, or its title."""
        with self._writing() as database:
            feed = named_feed(database, name)
            unfollow(database, feed.url)
            return feed

    def update_feeds(self, *names: str, way: Way | None = None, now: datetime | None = None) -> Updated:
        """Add the new entries of the feeds that are followed, or of those named."""
        with self._run(now) as run:
            return update(run, chosen_feeds(run, names), way or Way())

    @property
    def is_writable(self) -> bool:
        """Return True if the archive can be written."""
        with self._reading() as database:
            return maintenance.is_writable(database)

    def info(self) -> maintenance.Info:
        """Return what the archive holds."""
        with self._reading() as database:
            return maintenance.info(database)

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the archive, a line each. Without the right to write, indexes are not compared."""
        with self._reading() as database:
            return tuple(maintenance.check(database))

    def backup(self, target: str | Path) -> Path:
        """Copy the archive, which may be in use, to a new file; check the copy and return its path."""
        with self._reading() as database:
            return copy_to(database.link, Path(target))

    def compact(self, *, now: datetime | None = None) -> tuple[int, int]:
        """Delete what can't be restored any more and give room back; return the bytes before and after."""
        with self._reading(), self._writing() as database:
            return maintenance.compact(database, now or database.now())

    def reindex(self) -> None:
        """Make the indexes anew from the articles."""
        with self._reading(), self._writing() as database:
            maintenance.reindex(database)


def _exported(source: Database, path: str) -> Iterator[Job | NewscliError]:
    """Yield the articles of an archive as jobs for another; one that is damaged comes as an error."""
    for stored in listing(source, sort="oldest"):
        try:
            with failing_alone():
                data = dumped(maintenance.export_record(source, stored)).encode()
        except NewscliError as error:
            yield named(error, f"{path}: {stored.slug}")
        else:
            yield Job(f"{path}: {stored.slug}", data=data, line=1)


@contextmanager
def archive_of(articles: Iterable[Article]) -> Iterator[Archive]:
    """Give an archive that holds these articles alone; nothing of it is left behind."""
    with TemporaryDirectory(prefix="newscli-") as folder:
        archive = Archive(Path(folder) / "archive.db")
        jobs = (Job(article.slug, article=article) for article in articles)
        with archive._run(None) as run:
            for _ in add_jobs(run, jobs, Keeping(), Means()):
                pass
        yield archive

"""Opens the file of an archive as a `Database`, whose every failure is an `ArchiveError` of one line."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from newscli.archive.database.failures import copy_beside, failing_clearly, not_ours
from newscli.archive.database.tables import APPLICATION, STEPS, row_sum
from newscli.archive.serialization import as_section, gone_from, make_file, make_folder, storable, text_of, unmarked
from newscli.errors import ArchiveError
from newscli.records import field, frozen

if TYPE_CHECKING:
    import sqlite3
    from tempfile import TemporaryDirectory

# How a change of its own, and one within another, are begun, kept and dropped.
_WHOLE = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_PART = ("SAVEPOINT part", "RELEASE part", ("ROLLBACK TO part", "RELEASE part"))


@frozen()
class Database:
    """The database of an open archive: its file and the connection to it. Close it, or use it in a `with` block."""

    path: Path
    link: "sqlite3.Connection" = field(repr=False)
    copied: "TemporaryDirectory[str] | None" = field(default=None, repr=False)
    """Where a copy stands that is read in its place."""

    def __enter__(self) -> Self:
        """Hand over the archive."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.link.close()
        if self.copied:
            self.copied.cleanup()

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return what a query finds."""
        with failing_clearly(self.path):
            return self.link.execute(sql, _storable(values)).fetchall()

    def row(self, sql: str, *values: Any) -> tuple[Any, ...] | None:
        """Return the first row of what a query finds."""
        with failing_clearly(self.path):
            found: tuple[Any, ...] | None = self.link.execute(sql, _storable(values)).fetchone()
            return found

    def number(self, sql: str, *values: Any) -> int:
        """Return the first value of the first row, 0 if there is none."""
        found = self.row(sql, *values)
        return int(found[0]) if found and found[0] is not None else 0

    def now(self) -> datetime:
        """Return this instant by the clock of SQLite, in UTC."""
        return datetime.fromisoformat(self.rows("SELECT strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now')")[0][0])

    def run(self, sql: str, *values: Any) -> int:
        """Change the archive; return how many rows were touched."""
        with failing_clearly(self.path):
            return self.link.execute(sql, _storable(values)).rowcount

    def run_many(self, sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Change the archive once for each of `rows`."""
        with failing_clearly(self.path):
            self.link.executemany(sql, map(_storable, rows))

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Answer all questions of a `with` block from one state of the archive, whatever others write meanwhile."""
        with failing_clearly(self.path):
            self.link.execute("BEGIN")
            try:
                yield
            finally:
                self.link.execute("COMMIT")

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keep all changes of a `with` block, or none of them; a block within another one is kept with that."""
        begin, keep, drop = _PART if self.link.in_transaction else _WHOLE
        with failing_clearly(self.path):
            self.link.execute(begin)
            try:
                yield
                self.link.execute(keep)
            except BaseException:
                with suppress(Exception):
                    for statement in drop:
                        self.link.execute(statement)
                raise


def _storable(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple([storable(value) if isinstance(value, str) else value for value in values])


def open_database(path: Path, *, write: bool = False, wait: float = 15.0) -> Database | None:
    """Open the archive at `path`, to read it (None if there is none yet) or to `write` (made if there is none).

    `wait` is how many seconds to stand by while another program writes. Raises `ArchiveError`.
    """
    if not write and not path.exists():
        return None
    with failing_clearly(path):
        if write:
            make_folder(path.parent)
            make_file(path)
        archive = Database(path, _connect(path, wait, "rwc")) if write else _to_read(path, wait)
        try:
            version = _version(archive)
            if 0 < version < STEPS[-1].version and not (write or _is_writable(path)):
                archive.close()
                archive = _copied(path, wait)
            if version or write:
                _prepare(archive, version, write=write, wait=wait)
                return archive
        except BaseException:
            archive.close()
            raise
        archive.close()
        return None


def open_in_memory() -> Database:
    """Open an archive that is gone when it is closed."""
    archive = Database(Path(":memory:"), _connect(Path(":memory:"), 0, "memory"))
    _prepare(archive, 0, write=False)
    return archive


# What statements call: their names, how many values they take (-1: any), what they do.
_FUNCTIONS: tuple[tuple[str, int, Callable[..., Any]], ...] = (
    ("text_of", 1, lambda body: unmarked(text_of(body))),
    ("part_of", 3, lambda body, start, end: unmarked(text_of(body)[start:end])),
    ("as_section", 1, lambda name: name and as_section(unmarked(name))),
    ("gone_from", 4, gone_from),
    ("row_sum", -1, row_sum),
)


def _connect(path: Path, wait: float, mode: str) -> "sqlite3.Connection":
    import sqlite3
    from urllib.parse import quote

    link = sqlite3.connect(f"file:{quote(os.fsencode(path))}?mode={mode}", uri=True, timeout=wait, isolation_level=None)
    try:
        for name, count, function in _FUNCTIONS:
            link.create_function(name, count, function, deterministic=True)
        link.execute("PRAGMA temp_store = MEMORY")
        link.execute("PRAGMA cache_size = -16384")
    except BaseException:  # of a damaged file
        link.close()
        raise
    return link


def _to_read(path: Path, wait: float) -> Database:
    """Open a file to read it with all that was written, also what is in its log alone.

    Where nobody may write beside it SQLite must not want to, and where it needs more than is there a copy is read.
    """
    place = path.resolve()  # the log is beside the file, not beside a link to it
    log, memory = (Path(f"{place}{end}") for end in _BESIDE)
    if not _has_log(place) or (not os.access(place.parent, os.W_OK) and not log.exists()):
        return Database(path, _connect(place, wait, "ro&immutable=1"))
    if os.access(place.parent, os.W_OK) or memory.exists():
        return Database(path, _connect(place, wait, "rw"))
    return _copied(path, wait)


_BESIDE = ("-wal", "-shm")  # the log of what was written, and the memory that shares it
_LONGEST = 255  # bytes of a name


def _has_log(place: Path) -> bool:
    """Return False for a name so long that no log can stand beside the file."""
    return len(os.fsencode(place.name + _BESIDE[0])) <= _LONGEST


def _is_writable(path: Path) -> bool:
    place = path.resolve()
    return os.access(place, os.W_OK) and os.access(place.parent, os.W_OK)


def _copied(path: Path, wait: float) -> Database:
    """Open a copy of a file and its log, which is gone when it is closed."""
    from shutil import copyfile
    from tempfile import TemporaryDirectory

    folder = TemporaryDirectory(prefix="newscli-")
    copy, place = Path(folder.name, "archive.db"), path.resolve()
    copyfile(place, copy)
    log = Path(f"{place}{_BESIDE[0]}")
    if _has_log(place) and log.exists():
        copyfile(log, f"{copy}{_BESIDE[0]}")
    return Database(path, _connect(copy, wait, "rw"), folder)


def _version(archive: Database) -> int:
    """Return the schema version, 0 for an empty file, and refuse a file that is not ours or is newer than us."""
    row = archive.link.execute(
        "SELECT user_version, application_id, (SELECT count(*) FROM sqlite_master)"
        " FROM pragma_user_version, pragma_application_id"
    ).fetchone()
    version, application, tables = row
    if (version or tables) and application != APPLICATION:
        raise not_ours(archive.path)
    if 0 < version < STEPS[0].version:
        raise ArchiveError(f"a newscli of before its first release made {archive.path}. Export it there, and add that.")
    if version > STEPS[-1].version:
        raise ArchiveError(f"a newer newscli made the archive {archive.path}. Update newscli, or give --archive.")
    return int(version)


def _use_wal(link: "sqlite3.Connection", wait: float) -> None:
    """Write ahead; SQLite doesn't stand by for another program that is just making the same file so, hence we do."""
    import sqlite3
    import time

    until = time.monotonic() + wait
    while link.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            link.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() >= until:
                raise
            time.sleep(0.02)


def _prepare(archive: Database, version: int, *, write: bool, wait: float = 0) -> None:
    """Set how the connection writes; lay or renew the tables."""
    link = archive.link
    if write:
        link.execute("PRAGMA page_size = 8192")  # for a new file: an article fits several times on a page
        _use_wal(link, wait)
        link.execute("PRAGMA synchronous = FULL")
        link.execute("PRAGMA foreign_keys = ON")
        link.execute("PRAGMA cache_size = -65536")
    if version < STEPS[-1].version:
        try:
            _renew(archive, wait)
        except ArchiveError as error:
            if version == 0:
                raise
            raise ArchiveError(f"an older newscli made {archive.path}, and it can't be renewed: {error}") from error


def _renew(archive: Database, wait: float) -> None:
    """Bring the tables to the newest version in one change; what was there before is backed up beside the archive.

    Ended at any instant, it is begun again when the archive is opened the next time.
    """
    with archive.writing():
        now = _version(archive)  # another program may have been faster
        if 0 < now < STEPS[-1].version and not archive.copied:
            _back_up(archive, now, wait)
        for step in STEPS:
            for statement in statements(step.script) if step.version > now else ():
                archive.link.execute(statement)
        archive.link.execute(f"PRAGMA application_id = {APPLICATION}")
        archive.link.execute(f"PRAGMA user_version = {STEPS[-1].version}")


def _back_up(archive: Database, version: int, wait: float) -> None:
    """Copy what is about to change, by a connection of its own: the other one holds the lock."""
    link = _connect(archive.path, wait, "rw")
    try:
        copy_beside(link, archive.path.with_name(f"{archive.path.name}.version-{version}"))
    finally:
        link.close()


def statements(script: str) -> Iterator[str]:
    """Cut a script into its statements: `executescript` would commit what should be one change."""
    import sqlite3

    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""

"""An archive's file as Python users name it: where it is, whether it holds anything, opened for each question."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.errors import ArchiveError, NewscliError, RefError
from newscli.pipeline.inputs.listener import Listener, ignore, raise_error
from newscli.pipeline.inputs.places import archive_file

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database


class ArchiveFile:
    """The file of an archive, opened anew for each question; samples may stand in for an empty one."""

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
        self._told = Listener(on_error, on_note, on_progress)

    @property
    def exists(self) -> bool:
        """Return True if the archive's file is there."""
        return self.path.exists()

    @property
    def is_empty(self) -> bool:
        """Return True if there is no archive, or no article in it, not even a removed one."""
        if not self.exists:
            return True
        from newscli.archive.lookup import is_empty

        with self._reading() as database:
            return is_empty(database)

    @contextmanager
    def _reading(self, name: str = "") -> "Iterator[Database]":
        """Open the archive to read it, or to find the article of that `name`."""
        from newscli.archive.database.connection import open_database

        database = open_database(self.path) if self.exists else None
        if database is None and name:
            raise RefError(f"no stored article matches “{name}”: the archive is empty. `newscli add` fills it.")
        if database is None:
            raise ArchiveError(f"there is no archive {self.path} yet. `newscli add` makes it.")
        with database:
            yield database

    @contextmanager
    def _searched(self, *, analysed: bool) -> "Iterator[Database]":
        """Open what is searched; where the search is in what analyses found, note how many articles lack it."""
        if self._samples and self.is_empty:
            from newscli.pipeline.archives.samples import sample_database

            with sample_database() as database:
                yield database
            return
        from newscli.archive.lookup import count_stale
        from newscli.pipeline.corrections.findings import VERSION

        with self._reading() as database:
            if analysed and (number := count_stale(database, VERSION)):
                were = "1 article was" if number == 1 else f"{number} articles were"
                left = f"{were} not analysed by this version and {'is' if number == 1 else 'are'} left out."
                self._told.note(f"{left} Run `newscli archive refresh`.")
            yield database

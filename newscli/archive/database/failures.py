"""Turns what the database or the disk says went wrong into an `ArchiveError` of one line."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.errors import ArchiveError, StorageError

if TYPE_CHECKING:
    import sqlite3

_RIGHTS = "Check the rights of the file and its folder, or give --archive."
_FAILURES = {
    "SQLITE_BUSY": "the archive {} is locked by another program. Try again when that is done.",
    "SQLITE_LOCKED": "the archive {} is locked by another program. Try again when that is done.",
    "SQLITE_FULL": "the disk is full: {} keeps what it had. Make room and run the command again.",
    "SQLITE_READONLY": f"the archive {{}} can't be written. {_RIGHTS}",
    "SQLITE_CANTOPEN": f"the archive {{}} can't be opened. {_RIGHTS}",
    "SQLITE_PERM": f"the archive {{}} can't be opened. {_RIGHTS}",
    "SQLITE_IOERR": "the disk failed under the archive {}, which keeps what it had. Check the disk, and run it again.",
    "SQLITE_CORRUPT": "the archive {} is damaged. `newscli archive check` tells where; bring back a backup of it.",
    "SQLITE_NOTADB": "{} is not an archive of newscli, or is damaged. Give another place with --archive.",
}

# Of these the rows are not to blame: the next change fails, too.
_PASSING = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR")


def not_ours(path: Path) -> ArchiveError:
    """Return the error for a file that is no archive."""
    return ArchiveError(_FAILURES["SQLITE_NOTADB"].format(path))


@contextmanager
def failing_clearly(path: Path) -> Iterator[None]:
    """Turn what the database or the disk says into one line for the user."""
    import sqlite3

    try:
        yield
    except sqlite3.Error as error:
        raise _error(error, path) from error
    except UnicodeDecodeError as error:  # words of the file's own in what SQLite says of it
        raise ArchiveError(_FAILURES["SQLITE_CORRUPT"].format(path)) from error
    except FileExistsError as error:
        raise ArchiveError(f"{error.filename} is in the way. Remove it if no other newscli is at work.") from error
    except OSError as error:
        raise StorageError(f"the archive {path} can't be used: {error.strerror or error}. Give --archive.") from error


def _error(error: "sqlite3.Error", path: Path) -> ArchiveError:
    name = getattr(error, "sqlite_errorname", None) or ""
    kind = StorageError if name.startswith(_PASSING) else ArchiveError
    for prefix, message in _FAILURES.items():
        if name.startswith(prefix):
            return kind(message.format(path))
    return kind(f"the archive {path} failed: {error}. Run `newscli archive check`.")

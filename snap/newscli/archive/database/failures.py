"""Turns what the database or the disk says went wrong into an `ArchiveError` of one line."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.archive.serialization import made_whole, make_new_file
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


# Copies an archive, which may be in use, and checks the copy.


_PIECE = 1 << 20
# Where the head of a database counts its changes: copies of one state differ in nothing else.
_COUNTERS = (slice(24, 28), slice(92, 100))


def copy_to(link: "sqlite3.Connection", target: Path) -> Path:
    """Copy an archive to `target` while it may be in use, check the copy, and only then give it its name."""
    with failing_clearly(target):
        if target.exists():
            raise ArchiveError(f"{target} exists already. Give another name for the backup.")
        with made_whole(target) as part:
            _copy(link, part.path, target)
            if not part.is_there:
                raise ArchiveError(f"somebody else changes files in {target.parent}. Give another place.")
    return target


def copy_beside(link: "sqlite3.Connection", target: Path) -> Path:
    """Copy an archive to `target`, or to that name with a number where another copy has it; return where it stands.

    Where the very same copy stands there already it is taken: somebody ended newscli after it was made. What is half
    done is begun again, so nobody else may be at it.
    """
    part = target.with_name(target.name + ".part")
    with failing_clearly(target):
        for left in (part, part.with_name(part.name + "-journal")):
            left.unlink(missing_ok=True)
        make_new_file(part)
        try:
            _copy(link, part, target)
            names = (target.name if number == 1 else f"{target.name}-{number}" for number in count(1))
            place = next(place for name in names if _is_free(place := target.with_name(name), part))
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)
    return place


def _is_free(place: Path, copy: Path) -> bool:
    return not place.exists() or (place.stat().st_size == copy.stat().st_size and _pages(place) == _pages(copy))


def _pages(database: Path) -> bytes:
    """Return a digest of a database but for its counters of changes."""
    from hashlib import blake2b

    digest = blake2b()
    with database.open("rb") as file:
        head = bytearray(file.read(_PIECE))
        for counter in _COUNTERS:
            head[counter] = bytes(len(head[counter]))
        digest.update(head)
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.digest()


def _copy(link: "sqlite3.Connection", part: Path, target: Path) -> None:
    import sqlite3

    copy = sqlite3.connect(f"{part.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        copy.execute("PRAGMA journal_mode = MEMORY")  # a half copy is thrown away, so it needs no way back
        link.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        found = copy.execute("PRAGMA quick_check").fetchone()[0]
    finally:
        copy.close()
    if found != "ok":
        raise ArchiveError(f"the copy {target} came out damaged: {found}. Run `newscli archive check`.")

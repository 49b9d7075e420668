"""Writes files that get their name only when they are whole, at first for their owner alone."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE, S_ISREG
from typing import BinaryIO, NamedTuple

_OWNER = 0o600
_FOLDER = 0o700
_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Part(NamedTuple):
    """A file that is being written: open, and where it stands until it is whole."""

    file: BinaryIO
    path: Path

    @property
    def is_there(self) -> bool:
        """Return True if what stands there is the file that is open, and no other that somebody put in its place."""
        with suppress(OSError):
            return os.path.samestat(os.fstat(self.file.fileno()), os.lstat(self.path))
        return False


def make_folder(folder: Path) -> None:
    """Make a folder, and those around it, for their owner alone; those that are there stay as they are."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(mode=_FOLDER, exist_ok=True)


def make_file(path: Path) -> None:
    """Make an empty file for its owner alone, if there is none."""
    if not path.exists():
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, _OWNER))


def make_new_file(path: Path) -> None:
    """Make an empty file for its owner alone. Raises `FileExistsError` where anything has that name, a link too."""
    os.close(os.open(path, _NEW, _OWNER))


@contextmanager
def made_whole(target: Path, *, rights: int = _OWNER) -> Iterator[Part]:
    """Give a file to write, which is synced and takes the name `target` when the `with` block is done.

    Until then it stands in the same folder under a name that nobody can guess; a link there, or at `target`, is never
    followed, and the folder stays the same one whatever its path leads to meanwhile. A file that is there keeps its
    rights. A new one has these `rights`, as far as the umask lets it.
    """
    import secrets

    name = f"newscli-{secrets.token_hex(8)}.part"  # short, since the name of the target may be as long as names can be
    with _folder(target.parent) as folder:
        place = name if folder is not None else str(target.parent / name)
        end = target.name if folder is not None else str(target)
        file = os.fdopen(os.open(place, _NEW, rights, dir_fd=folder), "w+b")
        try:
            with file:
                yield Part(file, target.parent / name)
                file.flush()
                _keep_rights(file, end, folder)
                os.fsync(file.fileno())
            os.replace(place, end, src_dir_fd=folder, dst_dir_fd=folder)
        except BaseException:
            with suppress(OSError):
                os.unlink(place, dir_fd=folder)
            raise
        if folder is not None:
            os.fsync(folder)


@contextmanager
def _folder(path: Path) -> Iterator[int | None]:
    """Open a folder, which is made if it is not there; gives None where the system opens none."""
    make_folder(path)
    if os.open not in os.supports_dir_fd:
        yield None
        return
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield folder
    finally:
        os.close(folder)


def _keep_rights(file: BinaryIO, target: str, folder: int | None) -> None:
    """Give a file the rights of the one whose name it takes."""
    with suppress(FileNotFoundError):
        known = os.stat(target, dir_fd=folder, follow_symlinks=False).st_mode
        if S_ISREG(known) and hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), S_IMODE(known) & 0o777)

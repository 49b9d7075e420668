"""Writes files that only their owner can read, and that get their name only when they are whole."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OWNER = 0o600
_FOLDER = 0o700


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
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER))


@contextmanager
def made_whole(target: Path) -> Iterator[Path]:
    """Give a file to write, `target` with `.part` added, that takes the name `target` when the `with` block is done.

    A file that is there keeps its rights. Links are never followed. Raises `FileExistsError` where the part is there
    already: it is somebody else's.
    """
    make_folder(target.parent)
    part = target.with_name(target.name + ".part")
    make_new_file(part)
    try:
        yield part
        if target.is_file() and not target.is_symlink():
            part.chmod(target.stat().st_mode & 0o777)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)

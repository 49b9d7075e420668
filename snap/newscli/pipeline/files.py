"""Writes an answer into a file, and spares what is read."""

import os
from collections.abc import Iterable
from contextlib import suppress
from errno import ENOENT, ENXIO
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import BinaryIO

from newscli.errors import ArchiveError, UsageError, unwritable
from newscli.pipeline.inputs.places import archive_file


def is_special(path: Path) -> bool:
    """Return True if a path is, or leads to, a device or a pipe."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (S_ISREG(mode) or S_ISDIR(mode))


def write_file(path: Path, pieces: Iterable[str | bytes], *, private: bool = False) -> None:
    """Write pieces into a file, which takes its name when it is whole; a device or a pipe is written as it is.

    What is `private` is for its owner alone, in a folder that is made if need be; it takes the place of a link.
    """
    from newscli.archive.serialization import made_whole

    raw = (each if isinstance(each, bytes) else each.encode("utf-8", "replace") for each in pieces)
    try:
        if is_special(path):
            with open_special(path) as file:
                file.writelines(raw)
            return
        target = path if private else path.resolve()
        if not (private or target.parent.is_dir()):
            raise FileNotFoundError(ENOENT, "no such file or directory")
        with made_whole(target, rights=0o600 if private else 0o666) as part:
            part.file.writelines(raw)
    except (OSError, ValueError) as error:
        raise unwritable(path, error) from error


def open_special(path: Path) -> BinaryIO:
    """Open a device or a pipe to write to; a pipe that nobody reads from is an error, not waited for for ever."""
    return open(path, "wb", opener=_at_once)


def _at_once(path: str, flags: int) -> int:
    try:
        door = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        raise OSError(error.errno, "nobody reads from it" if error.errno == ENXIO else error.strerror) from None
    os.set_blocking(door, True)
    return door


def spare_inputs(output: Path, refs: Iterable[str], archive: Path | None) -> None:
    """Raise `UsageError` if the file to write is one that is read: one of `refs`, in a folder of them, the archive."""
    read = [*map(Path, refs)]
    with suppress(ArchiveError):
        read.append(archive_file(archive))
    for path in read:
        if path.exists() and output.resolve().is_relative_to(path.resolve()):
            raise UsageError(f"{output} is read, and would be written over. Give another file, or --force.")

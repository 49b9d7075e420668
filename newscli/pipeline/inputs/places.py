"""Where newscli keeps things: the folder of the settings, the file of the user's archive."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from newscli.errors import ArchiveError, reason_of

_FILE = "archive.db"


def platform_folder(variable: str, default: str) -> Path:
    """Return newscli's own folder, as platformdirs would name it; importing that costs more than these lines."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "newscli"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "newscli"
    return Path(os.environ.get(variable) or Path.home() / default) / "newscli"


def archive_file(given: Path | None) -> Path:
    """Return the archive's file: as `given` (a file, or the folder it is in), else in the platform's data folder.

    Raises `ArchiveError` where nobody knows the user's home folder, and where nobody may look into that folder.
    """
    try:
        place = (given or platform_folder("XDG_DATA_HOME", ".local/share")).expanduser()
    except RuntimeError:
        if given:
            raise ArchiveError(f"there is no home folder for the archive {given}. Give a whole path.") from None
        raise ArchiveError("there is no home folder to keep an archive in. Set HOME, or give --archive.") from None
    try:
        place = place / _FILE if given is None or place.is_dir() else place
        place.exists()
    except OSError as error:
        raise ArchiveError(
            f"the archive {place} can't be opened: {reason_of(error)}. Check its rights, or give --archive."
        ) from error
    return place


def is_there(given: Path | None, on_note: Callable[[str], None]) -> bool:
    """Return True if the archive's file is there; a note says if a `given` one is not."""
    path = archive_file(given)
    there = path.exists()
    if given and not there:
        on_note(f"there is no archive {path} yet, so it counts as empty.")
    return there


class Library(NamedTuple):
    """Where stored articles are looked up by name: the archive at `path`, by default the user's own.

    With `must_exist` a missing archive is an error, else it is empty. The articles that come with newscli are found
    by their whole slug, while the archive is empty or with `samples`.
    """

    path: Path | None = None
    must_exist: bool = False
    samples: bool = False

"""Where newscli keeps things: settings, the archive, and the numbered rows of the last list on a terminal (`:3`)."""

import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from newscli.errors import ArchiveError, RefError, reason_of
from newscli.records import NamedTuple

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


_DAYS_KEPT = 7


def remember_rows(slugs: list[str], now: datetime) -> None:
    """Keep the articles that this terminal is shown, so that `:1` means the first. Where nothing can be kept, don't."""
    oldest = now.timestamp() - _DAYS_KEPT * 86_400
    with suppress(OSError, RuntimeError):
        place = _place()
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for old in place.parent.iterdir():
            if old.stat().st_mtime < oldest:
                old.unlink(missing_ok=True)
        part = place.with_name(f"{place.name}.{os.getpid()}.part")
        part.touch(mode=0o600)
        part.write_text("\n".join(slugs), encoding="utf-8")
        part.replace(place)


def named(word: str) -> str:
    """Return the article that `:3` means in this terminal; any other word is returned as it is. Raises `RefError`."""
    if not word.startswith(":") or not re.fullmatch(r":\d{1,9}", word):
        return word
    try:
        rows = _place().read_text(encoding="utf-8").split()
    except (OSError, ValueError, RuntimeError):
        rows = []
    if not rows:
        raise RefError(f"{word} is a row of a list, and this terminal was shown none. `newscli list` numbers its rows.")
    if not 0 < int(word[1:]) <= len(rows):
        raise RefError(f"there is no row {word}: the list that this terminal was shown last has {len(rows)}.")
    return rows[int(word[1:]) - 1]


def _place() -> Path:
    """Return the file for this terminal, which its shell and all that it starts share as a session of processes."""
    terminal = os.getsid(0) if hasattr(os, "getsid") else os.getppid()
    return platform_folder("XDG_STATE_HOME", ".local/state") / "rows" / str(terminal)

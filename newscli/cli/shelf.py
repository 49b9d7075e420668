"""In: where the user keeps the archive; out: the archive, open, or a stored article of it."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscli.archive.connection import Archive
    from newscli.article import Article

_FILE = "archive.db"


def archive_file(given: Path | None) -> Path:
    """Return the archive's file: as `given`, which may also be its folder, or in the platform's folder for data."""
    place = (given or _folder() / "newscli").expanduser()
    return place / _FILE if given is None or place.is_dir() else place


def _folder() -> Path:
    # platformdirs says the same and takes 25 ms to load, a quarter of a whole command.
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def open_to_read(given: Path | None) -> "Archive | None":
    """Open the archive; None where there is none yet. Raises `ArchiveError`."""
    path = archive_file(given)
    if not path.exists():
        return None
    from newscli.archive.connection import open_archive

    return open_archive(path)


def open_to_write(given: Path | None) -> "Archive":
    """Open the archive, made where there is none yet. Raises `ArchiveError`."""
    from newscli.archive.connection import open_archive
    from newscli.errors import ArchiveError

    archive = open_archive(archive_file(given), write=True)
    if archive is None:
        raise ArchiveError(f"the archive {archive_file(given)} can't be made. Give another place with --archive.")
    return archive


def now() -> datetime:
    """Return this instant."""
    return datetime.now(UTC)


def stored_article(name: str, given: Path | None, *, whole: bool) -> "Article | None":
    """Return the article of the archive that `name` means, by its `whole` id or slug, or by how either begins.

    `@1` is the newest added. None where there is none; raises `RefError` where several fit.
    """
    archive = open_to_read(given)
    if archive is None:
        return None
    with archive:
        from newscli.archive.finding import load, matches, one_of

        found = [each for each in matches(archive, name) if not whole or name.startswith("@") or name in each[:2]]
        return load(archive, one_of(name, found)) if found else None


def mark_shown(article: "Article", given: Path | None) -> None:
    """Say in the archive that an article was shown, if it is there and can be written."""
    from newscli.errors import NewscliError

    archive = open_to_read(given)
    if archive is None:
        return
    with archive:
        from newscli.archive.saving import mark_seen

        try:
            mark_seen(archive, article.id, now())
        except NewscliError:
            return  # to read is what was asked for

"""In: where the user keeps the archive; out: the archive, open, or a stored article of it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.cli.settings import platform_folder

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.stored import Stored
    from newscli.article import Article

_FILE = "archive.db"


def archive_file(given: Path | None) -> Path:
    """Return the archive's file: as `given`, which may also be its folder, or in the platform's folder for data."""
    place = (given or platform_folder("XDG_DATA_HOME", ".local/share")).expanduser()
    return place / _FILE if given is None or place.is_dir() else place


def open_to_read(given: Path | None) -> "Database | None":
    """Open the archive; None where there is none yet. Raises `ArchiveError`."""
    path = archive_file(given)
    if not path.exists():
        return None
    from newscli.archive.database.connection import open_database

    return open_database(path)


def open_to_write(given: Path | None) -> "Database":
    """Open the archive, made where there is none yet. Raises `ArchiveError`."""
    from newscli.archive.database.connection import open_database
    from newscli.errors import ArchiveError

    archive = open_database(archive_file(given), write=True)
    if archive is None:
        raise ArchiveError(f"the archive {archive_file(given)} can't be made. Give another place with --archive.")
    return archive


def now() -> datetime:
    """Return this instant."""
    return datetime.now(UTC)


def stored_article(name: str, given: Path | None) -> "Article":
    """Return the stored article that `name` means: of the archive, then of those that come with newscli.

    `@1` is the newest added. A whole id or slug beats the beginning of another. Raises `RefError` where none or
    several fit.
    """
    from newscli.archive.shipped import shipped
    from newscli.archive.stored import find, is_named

    archive = open_to_read(given)
    if archive is None:
        return _shipped(find(name, shipped()))
    with archive:
        from newscli.archive.lookup import listing, load, matches, one_of

        found, newest = matches(archive, name), listing(archive, limit=500)
        counted = name.startswith("@") and newest
        if counted or (found and (is_named(name, found) or not is_named(name, shipped()))):
            return load(archive, one_of(name, found))
        return _shipped(find(name, shipped(), newest))


def is_stored(name: str, given: Path | None) -> bool:
    """Return True if `name` is the whole id or slug of a stored article, or counts back from the newest."""
    from newscli.archive.shipped import shipped
    from newscli.archive.stored import is_named

    if is_named(name, shipped()):
        return True
    archive = open_to_read(given)
    if archive is None:
        return False
    with archive:
        from newscli.archive.lookup import matches

        return is_named(name, matches(archive, name))


def _shipped(stored: "Stored") -> "Article":
    """Return an article that comes with newscli, under the name it is listed by."""
    from dataclasses import replace

    import newscli
    from newscli.archive.shipped import shipped_raw

    article = newscli.read(shipped_raw(stored))
    return replace(article, slug=stored.slug) if article.slug != stored.slug else article


def stored_names(beginning: str, given: Path | None) -> list[str]:
    """Return the slugs of stored articles that begin so, for the shell to complete."""
    from newscli.archive.shipped import shipped

    names = [each.slug for each in shipped() if each.slug.startswith(beginning)]
    archive = open_to_read(given)
    if archive is not None:
        with archive:
            from newscli.archive.lookup import slugs

            names += slugs(archive, beginning)
    return sorted(set(names))


def open_or_shipped(given: Path | None) -> "Database":
    """Open the archive; where it is empty or not there, one in memory with the articles that come with newscli."""
    archive = open_to_read(given)
    if archive is not None:
        from newscli.archive.lookup import is_empty

        if not is_empty(archive):
            return archive
        archive.close()
    return _shipped_archive()


def _shipped_archive() -> "Database":
    from newscli.archive.database.connection import open_in_memory
    from newscli.archive.entries import entry_of
    from newscli.archive.saving import add
    from newscli.archive.shipped import shipped
    from newscli.cli.findings import findings_of

    archive = open_in_memory()
    for stored in reversed(shipped()):
        article = _shipped(stored)
        add(archive, [entry_of(article, findings=findings_of(article))], now())
    return archive


def names_found(words: str, given: Path | None) -> tuple[str, ...]:
    """Return the names of the articles that fit a query, the best first."""
    from newscli.archive.search.articles import Query, search

    with open_or_shipped(given) as archive:
        return tuple(hit.stored.slug for hit in search(archive, Query(words)))


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

"""Names of stored articles. In: a name, and where the archive is; out: the article it means, or names to complete."""

from pathlib import Path
from typing import TYPE_CHECKING

from newscli.pipeline.places import archive_file

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.stored import Stored
    from newscli.article import Article


def open_to_read(given: Path | None) -> "Database | None":
    """Open the archive, or return None if there is none yet. Raises `ArchiveError`."""
    path = archive_file(given)
    if not path.exists():
        return None
    from newscli.archive.database.connection import open_database

    return open_database(path)


def stored_article(name: str, given: Path | None) -> "Article":
    """Return the stored article that `name` means: of the archive, or of those that come with newscli.

    `@1` is the newest added. A whole id or slug beats the beginning of another. Raises `RefError` if none or several
    match.
    """
    from newscli.archive.shipped import shipped
    from newscli.archive.stored import find, is_named

    database = open_to_read(given)
    if database is None:
        return shipped_article(find(name, shipped()))
    with database:
        from newscli.archive.lookup import listing, load, matches, one_of

        found, newest = matches(database, name), listing(database, limit=500)
        counted = name.startswith("@") and newest
        if counted or (found and (is_named(name, found) or not is_named(name, shipped()))):
            return load(database, one_of(name, found))
        return shipped_article(find(name, shipped(), newest))


def is_stored(name: str, given: Path | None) -> bool:
    """Return True if `name` is the whole id or slug of a stored article, or counts back from the newest."""
    from newscli.archive.shipped import shipped
    from newscli.archive.stored import is_named

    if is_named(name, shipped()):
        return True
    database = open_to_read(given)
    if database is None:
        return False
    with database:
        from newscli.archive.lookup import matches

        return is_named(name, matches(database, name))


def shipped_article(stored: "Stored") -> "Article":
    """Return an article that comes with newscli, under the name it is listed by."""
    from dataclasses import replace

    import newscli
    from newscli.archive.shipped import shipped_raw

    article = newscli.read(shipped_raw(stored))
    return replace(article, slug=stored.slug) if article.slug != stored.slug else article


def stored_names(beginning: str, given: Path | None) -> list[str]:
    """Return the slugs of stored articles with this beginning, for the shell to complete."""
    from newscli.archive.shipped import shipped

    names = [each.slug for each in shipped() if each.slug.startswith(beginning)]
    database = open_to_read(given)
    if database is not None:
        with database:
            from newscli.archive.lookup import slugs

            names += slugs(database, beginning)
    return sorted(set(names))

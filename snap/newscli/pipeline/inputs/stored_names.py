"""Names of stored articles: takes a name and an archive, returns the article it means, or names to complete."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NoReturn

import newscli
from newscli.archive.database.connection import Database, open_database
from newscli.archive.entries import Stored, is_named, no_match, shipped, shipped_raw
from newscli.archive.lookup import is_empty, listing, load, matches, names, one_of
from newscli.article import Article
from newscli.errors import ArchiveError, RefError
from newscli.pipeline.inputs.places import Library, archive_file


def open_library(library: Library) -> Database | None:
    """Open the archive to read it, or return None if it has no article. Raises `ArchiveError`."""
    try:
        path = archive_file(library.path)
    except ArchiveError:
        if library.path:
            raise
        return None  # without a home folder there is no archive either
    if not path.exists():
        if library.must_exist:
            raise ArchiveError(f"there is no archive {path}. Check its name; `newscli add` makes one.")
        return None

    database = open_database(path)
    if database is not None and is_empty(database):
        database.close()
        return None
    return database


def stored_article(name: str, library: Library) -> Article:
    """Return the stored article that `name` means; `@1` is the newest. A whole id or slug beats a beginning.

    Raises `RefError` if none or several match, and `ArchiveError`.
    """
    database = open_library(library)
    if database is None:
        return _sample(name) or _nothing(name, ())
    with database:
        found = matches(database, name)
        sample = _sample(name) if library.samples and not is_named(name, found) else None
        if sample or found:
            return sample or load(database, one_of(name, found))
        return _nothing(name, listing(database, limit=500))


def _sample(name: str) -> Article | None:
    return next((shipped_article(each) for each in shipped() if each.slug == name), None)


def _nothing(name: str, stored: Sequence[Stored]) -> NoReturn:
    if stored and any(each.slug == name for each in shipped()):
        raise RefError(
            f"“{name}” is a sample that comes with newscli, and your archive holds others. Give --samples too."
        )
    raise no_match(name, stored or shipped(), empty=not stored)


def is_stored(name: str, library: Library) -> bool:
    """Return True if `name` is the whole id or slug of a stored article, or counts back from the newest."""
    database = open_library(library._replace(must_exist=False))
    if (database is None or library.samples) and any(name == each.slug for each in shipped()):
        return True
    if database is None:
        return name.startswith("@")
    with database:
        return is_named(name, matches(database, name))


def shipped_article(stored: Stored) -> Article:
    """Return an article that comes with newscli, under the name it is listed by."""
    return replace(newscli.read(shipped_raw(stored)), slug=stored.slug, sample=True)


def stored_names(beginning: str, library: Library, kind: str) -> list[str]:
    """Return names in the archive with this beginning, for the shell to complete.

    They are of a `kind`: "slugs" of articles (those that come with newscli while there are no others), "tags",
    "sources", "speakers" (the most quoted), or "feeds".
    """
    database = open_library(library)
    if database is None:
        return sorted(each.slug for each in shipped() if each.slug.startswith(beginning) and kind == "slugs")
    with database:
        return names(database, kind, beginning)

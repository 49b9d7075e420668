"""Lets a user edit a stored article as a sheet. In: its name; out: the article as it is now, and what was changed."""

from datetime import datetime
from typing import TYPE_CHECKING

from newscli.pipeline.corrections.editing import edited_sheet
from newscli.pipeline.corrections.sheets import Edited, changes, sheet_of

if TYPE_CHECKING:
    from newscli.archive.stored import Stored
    from newscli.pipeline.archives.user_archive import Archive


def edit_article(
    archive: "Archive", name: str, *, findings: bool, now: datetime | None = None
) -> "tuple[Stored, Edited]":
    """Let the user edit an article's facts and tags as a sheet, its quotes and events too where `findings` are wanted.

    Return the article as it is now, and what was changed. Raises `UsageError` for a sheet that says nothing known.
    """
    stored, article = archive.find(name), archive.load(name)
    before = sheet_of(article, stored.tags, findings=findings)
    with edited_sheet(before, stored.slug) as after:
        edited = changes(before, after)
        if edited.right.says_something:
            stored = archive.correct(stored.id, edited.right, now=now)
    if edited.tags is not None:
        gone = tuple(tag for tag in stored.tags if tag not in edited.tags)
        (stored,) = archive.tag(stored.id, add=edited.tags, remove=gone)
    return stored, edited

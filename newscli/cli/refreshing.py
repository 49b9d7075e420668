"""In: an archive; out: the same, its articles cleaned and analysed again from what was kept of their input."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from newscli.errors import NewscliError

if TYPE_CHECKING:
    from newscli.archive.connection import Archive
    from newscli.archive.entries import Entry
    from newscli.archive.stored import Stored

_BATCH = 64


def refreshed(archive: "Archive", fail: Callable[[NewscliError], None], *, everything: bool) -> Iterator[bool]:
    """Read each article again that another version read, or all; yield whether its text is another now."""
    from newscli.archive.finding import stale
    from newscli.archive.saving import renew
    from newscli.cli.findings import VERSION

    after = 0
    while batch := stale(archive, None if everything else VERSION, after, _BATCH):
        made = [(stored, _again(archive, stored, fail)) for stored in batch]
        with archive.writing():
            for stored, entry in made:
                if entry:
                    yield renew(archive, stored, entry)
        after = batch[-1].number


def _again(archive: "Archive", stored: "Stored", fail: Callable[[NewscliError], None]) -> "Entry | None":
    from newscli.archive.entries import entry_of
    from newscli.archive.finding import kept_input, load
    from newscli.cli.findings import findings_of
    from newscli.cli.inputs import incoming_of
    from newscli.ingest.sources import read_incoming

    try:
        old = load(archive, stored)
        article = read_incoming(incoming_of(kept_input(archive, stored), old))
        given = old.published if old.date_from == "given" else None
        article = replace(article, id=old.id, slug=old.slug, added=old.added, title=article.title or old.title)
        if given:
            article = replace(article, published=given, published_at=None, date_from="given")
        return entry_of(article, findings=findings_of(article))
    except NewscliError as error:
        fail(type(error)(f"{stored.slug}: {error}"))
        return None

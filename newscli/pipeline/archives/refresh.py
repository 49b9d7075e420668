"""Cleans and analyses the articles of an archive again, from what was kept of their input."""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice

from newscli.archive.database.connection import Database
from newscli.archive.entries import Entry, Stored, entry_of
from newscli.archive.lookup import article_of, kept, stale
from newscli.archive.saving import renew
from newscli.archive.serialization import LARGEST_BODY, inflated
from newscli.errors import ArchiveError, InputError, NewscliError, failing_alone
from newscli.ingest.readers.sources import read_incoming
from newscli.pipeline.archives.workers import ENDED, kept_alone, made
from newscli.pipeline.corrections.correcting import apply_corrections
from newscli.pipeline.corrections.findings import VERSION, findings_of
from newscli.pipeline.inputs.reading import FEED, as_listed, incoming_of, named
from newscli.records import NamedTuple

_BATCH = 64


class Kept(NamedTuple):
    """A stored article, its body, and compressed what it was read from, where that is more than its raw text."""

    stored: Stored
    body: bytes
    input: bytes | None


def refreshed(
    archive: Database, fail: Callable[[NewscliError], None], workers: int, *, everything: bool
) -> Iterator[bool]:
    """Read each article again that another version read, or all; yield whether its text is another now."""
    kept_ones = _kept(archive, fail, everything=everything)
    again = made(_again, kept_ones, workers, lambda given: named(InputError(ENDED), given.stored.slug))
    while batch := list(islice(again, _BATCH)):
        done = [each for each in batch if not isinstance(each, NewscliError)]
        changed = kept_alone(done, partial(_renewed, archive), lambda one, error: fail(named(error, one[0].slug)))
        for each in batch:
            if isinstance(each, NewscliError):
                fail(each)
        yield from changed


def _renewed(archive: Database, done: list[tuple[Stored, Entry]]) -> list[bool]:
    with archive.writing():
        changed = [renew(archive, *each) for each in done]
        apply_corrections(archive, (stored.number for stored, _ in done))
    return changed


def _kept(archive: Database, fail: Callable[[NewscliError], None], *, everything: bool) -> Iterator[Kept]:
    after = 0
    while batch := stale(archive, None if everything else VERSION, after, _BATCH):
        for stored in batch:
            try:
                with failing_alone():
                    found = Kept(stored, *kept(archive, stored))
            except NewscliError as error:
                fail(named(error, stored.slug))
            else:
                yield found
        after = batch[-1].number


def _again(given: Kept) -> tuple[Stored, Entry] | NewscliError:
    try:
        with failing_alone():
            return given.stored, _entry(given)
    except NewscliError as error:
        return named(error, given.stored.slug)


def _entry(given: Kept) -> Entry:
    try:
        old = article_of(given.stored, given.body)
        incoming = incoming_of(given.input and inflated(given.input, LARGEST_BODY), old)
    except (zlib.error, ValueError):
        raise ArchiveError("what it was read from is damaged. Run `newscli archive check`.") from None
    article = read_incoming(incoming)
    article = replace(article, id=old.id, slug=old.slug, added=old.added, title=article.title or old.title)
    of_feed = {row.fact for row in old.facts_from if row.where == FEED}
    source, day = old.source if "source" in of_feed else None, old.published if "published" in of_feed else None
    article = as_listed(article, source, day, old.published_at)
    if old.published and old.date_from == "given":
        article = replace(article, published=old.published, published_at=None, date_from="given")
    return entry_of(article, findings=findings_of(article))

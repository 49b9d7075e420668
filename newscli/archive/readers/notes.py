"""Keeps what readers write about places in stored articles."""

from datetime import datetime
from typing import NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.saving import stamp
from newscli.archive.serialization import packed_place, place_of
from newscli.article import Span
from newscli.article.selectors import Selector


class Note(NamedTuple):
    """What a reader wrote, and about which place; None means the whole article. `made` is in ISO 8601."""

    number: int
    made: str
    place: Selector | None
    words: str

    def span(self, text: str) -> Span | None:
        """Return where its place is in a text; None for the whole article, and for words that are gone."""
        return self.place.find(text) if self.place else None


class Notes(NamedTuple):
    """The notes of an article, in the order they were made."""

    notes: tuple[Note, ...]


def keep_note(archive: Database, number: int, place: Selector | None, words: str, now: datetime) -> int:
    """Keep a note about an article, once; return the note's number."""
    same = "SELECT number FROM note WHERE article = ? AND place IS ? AND words = ?"
    if not archive.row(same, number, packed_place(place), words):
        sql = "INSERT INTO note(article, made, place, words) VALUES (?, ?, ?, ?)"
        archive.run(sql, number, stamp(now), packed_place(place), words)
    return archive.number(same, number, packed_place(place), words)


def notes_of(archive: Database, number: int) -> Notes:
    """Return the notes about an article."""
    rows = archive.rows("SELECT number, made, place, words FROM note WHERE article = ? ORDER BY number", number)
    return Notes(tuple(Note(note, made, place_of(place), words) for note, made, place, words in rows))


def remove_note(archive: Database, number: int, note: int) -> bool:
    """Remove a note about an article; return False where it has none of that number."""
    return archive.run("DELETE FROM note WHERE article = ? AND number = ?", number, note) > 0

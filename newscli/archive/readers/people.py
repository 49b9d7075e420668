"""Keeps what somebody said of the names of people: which are one person's, and which are not."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.database.migrations import QUOTE_BITS
from newscli.archive.lookup import COLUMNS, stored_of
from newscli.archive.near_duplicates import without_repeats
from newscli.archive.saving import stamp
from newscli.archive.stored import Stored


class SaidThen(NamedTuple):
    """What somebody said, and in which article; `start` and `end` are its place in the text.

    `denied` are the words there that deny it.
    """

    stored: Stored
    speaker: str
    words: str
    start: int
    end: int
    denied: str = ""


def names_by_hand(archive: Database) -> dict[str, str]:
    """Return the names that somebody merged, each with the one it belongs to; one split off belongs to itself."""
    return dict(archive.rows("SELECT form, name FROM known_as"))


def keep_name(archive: Database, form: str, name: str, now: datetime) -> None:
    """Keep that a form of a name belongs to a name."""
    archive.run("DELETE FROM known_as WHERE form = ?", form)  # a replaced row would not be unsealed
    archive.run("INSERT INTO known_as VALUES (?, ?, ?)", form, name, stamp(now))


def keep_names_of(archive: Database, other: Database, now: datetime) -> None:
    """Keep what was said of names in another archive, but for forms of which something is said here."""
    known = names_by_hand(archive)
    for form, name in names_by_hand(other).items():
        if form not in known:
            keep_name(archive, form, known.get(name, name) if form != name else name, now)


def articles_naming(archive: Database, names: Sequence[str], version: str) -> list[Stored]:
    """Return the articles that name somebody by one of these names, the earliest first."""
    marks = ", ".join("?" * len(names))
    rows = archive.rows(
        f"SELECT DISTINCT {COLUMNS} FROM person JOIN mention ON mention.person = person.number"
        " JOIN analysis ON analysis.article = mention.article AND analysis.version = ?"
        f" JOIN article ON article.number = mention.article AND removed IS NULL WHERE person.name IN ({marks})"
        " ORDER BY article.day, article.number",
        *(version, *names),
    )
    found = {stored.number: stored for stored in map(stored_of, rows)}
    return [found[number] for number in without_repeats(archive, found)]


def quotes_in(archive: Database, stored: Stored) -> list[SaidThen]:
    """Return the quotes of an article that have a speaker."""
    rows = archive.rows(
        'SELECT speaker, words, start, "end" FROM quote WHERE speaker IS NOT NULL'
        f" AND number BETWEEN ?1 << {QUOTE_BITS} AND (?1 + 1 << {QUOTE_BITS}) - 1 ORDER BY number",
        stored.number,
    )
    return [SaidThen(stored, *row) for row in rows]


def quoted_beside(archive: Database, numbers: Iterable[int]) -> list[tuple[str, int]]:
    """Return who is quoted in the articles of these numbers, with in how many of them."""
    wanted = tuple(numbers)
    return archive.rows(
        "SELECT name, count(*) FROM mention JOIN person ON person.number = mention.person"
        f" WHERE mention.quotes > 0 AND article IN ({', '.join('?' * len(wanted))})"
        " GROUP BY person.number ORDER BY count(*) DESC, name",
        *wanted,
    )

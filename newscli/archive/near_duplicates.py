"""Takes a stored article, finds those much like it, copies of one wire story, and links them to it."""

from collections.abc import Iterable

from newscli.archive.database.connection import Database
from newscli.archive.entries import Entry, Stored
from newscli.archive.minhash import NEAR_DUPLICATE, bands, likeness
from newscli.records import NamedTuple

_COMPARED = 40  # at most this many candidates are compared with a new article


class Near(NamedTuple):
    """An article much like another, and the share of word triples they have in common."""

    slug: str
    likeness: float


def link_near(archive: Database, entry: Entry, number: int) -> tuple[Near, ...]:
    """Link an article with those much like it; return them, the nearest first."""
    if entry.bins is None:
        return ()
    near = alike(archive, entry.bins)
    archive.run("INSERT INTO sketch VALUES (?, ?)", number, entry.bins)
    archive.run_many("INSERT OR IGNORE INTO band VALUES (?, ?)", ((key, number) for key in bands(entry.bins)))
    archive.run_many("INSERT INTO near VALUES (?, ?, ?)", ((number, other, like) for like, _, other in near))
    return tuple(Near(slug, like) for like, slug, _ in near)


def alike(archive: Database, bins: bytes) -> list[tuple[float, str, int]]:
    """Return the likeness, the slug and the number of articles much like that of a sketch, the nearest first."""
    keys = bands(bins)
    marks = ", ".join("?" * len(keys))
    rows = archive.rows(
        "SELECT slug, article.number, bins FROM sketch JOIN article ON article.number = sketch.article"
        f" WHERE sketch.article IN (SELECT DISTINCT article FROM band WHERE key IN ({marks}) LIMIT {_COMPARED})",
        *keys,
    )
    near = [(likeness(other, bins), slug, number) for slug, number, other in rows]
    return sorted((row for row in near if row[0] >= NEAR_DUPLICATE), reverse=True)


def unlink(archive: Database, number: int) -> None:
    """Take the links of an article away: it is another now, or goes."""
    row = archive.row("SELECT bins FROM sketch WHERE article = ?", number)
    keys = bands(row[0]) if row else []
    archive.run_many("DELETE FROM band WHERE key = ? AND article = ?", ((key, number) for key in keys))
    for table, column in (("sketch", "article"), ("near", "article"), ("near", "other")):
        archive.run(f"DELETE FROM {table} WHERE {column} = ?", number)  # names of our own


def near(archive: Database, stored: Stored) -> list[Near]:
    """Return the articles much like this one, the nearest first."""
    sql = (
        "SELECT slug, max(likeness) FROM near JOIN article ON article.number = near.article + near.other - ?1"
        " WHERE (near.article = ?1 OR near.other = ?1) AND removed IS NULL GROUP BY slug ORDER BY 2 DESC, slug"
    )
    return [Near(*row) for row in archive.rows(sql, stored.number)]


# The articles whose text an earlier one has at another address: they count once.
REPEATED = (
    "SELECT article FROM (SELECT article, row_number() OVER (PARTITION BY hash ORDER BY article) AS place FROM revision"
    " JOIN article ON article.number = revision.article AND article.revision = revision.number AND removed IS NULL"
    " WHERE hash IN (SELECT hash FROM revision GROUP BY hash HAVING count(*) > 1)) WHERE place > 1"
)


def without_repeats(archive: Database, numbers: Iterable[int]) -> list[int]:
    """Return the numbers of articles without those whose text one before them has."""
    wanted = list(dict.fromkeys(numbers))
    hashes = dict(
        archive.rows(
            "SELECT revision.article, hash FROM revision"
            " JOIN article ON article.number = revision.article AND article.revision = revision.number"
            f" WHERE revision.article IN ({', '.join('?' * len(wanted))})",
            *wanted,
        )
    )
    first: dict[bytes, int] = {}
    return [number for number in wanted if number in hashes and first.setdefault(hashes[number], number) == number]

"""Takes what a query asks besides its words, returns the articles it leaves, as a table to join others with."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.database.migrations import QUOTE_BITS, REACH
from newscli.archive.filtering import Filters
from newscli.archive.lookup import tests

_OF_QUOTE = f"rowid >> {QUOTE_BITS}"


class Query(NamedTuple):
    """What to look for: words, filters, a speaker whom the article quotes, a day (ISO) that it speaks of.

    `version` is that of the analyses whose findings count; others are stale and never used.
    """

    words: str
    filters: Filters = Filters()
    speaker: str | None = None
    about: tuple[str, str] | None = None
    version: str = ""

    @property
    def narrows(self) -> bool:
        """Return True if something is asked besides the words."""
        return bool(self.filters != Filters() or self.speaker or self.about)


class Within(NamedTuple):
    """The articles that a query leaves: tests of the `rowid` of the index of texts, and of that of quotes."""

    of_text: str = ""
    of_quote: str = ""
    narrow: bool = False

    def span(self, archive: Database, first: int, last: int) -> int:
        """Return how many of the articles that the query leaves are numbered from `first` to `last`."""
        if not self.narrow:
            return last - first + 1
        return archive.number("SELECT count(*) FROM temp.asked WHERE number BETWEEN ? AND ?", first, last)


def narrowed(archive: Database, query: Query, *, quotes: bool = False) -> Within:
    """Find the articles that the filters leave; with `quotes` those whose quotes count."""
    asked = list(_sets(archive, query, quotes))
    if not asked:
        return Within(of_quote=_UNLESS_REMOVED)
    archive.run("CREATE TEMP TABLE IF NOT EXISTS asked(number INTEGER PRIMARY KEY)")
    archive.run("DELETE FROM temp.asked")
    values = [value for _, used in asked for value in used]
    archive.run(f"INSERT OR IGNORE INTO temp.asked {' INTERSECT '.join(sql for sql, _ in asked)}", *values)
    first, last = archive.row("SELECT (SELECT min(number) FROM temp.asked), (SELECT max(number) FROM temp.asked)") or ()
    first, last = first or 0, last or -1
    inside = "IN (SELECT number FROM temp.asked)"
    return Within(
        # With the sign SQLite walks through the index once; without, it would look each article up by itself.
        f" AND rowid BETWEEN {first} AND {last} AND +rowid {inside}",
        f" AND rowid BETWEEN {first << QUOTE_BITS} AND {(last + 1 << QUOTE_BITS) - 1} AND ({_OF_QUOTE}) {inside}"
        + _UNLESS_REMOVED,
        narrow=True,
    )


# The index of texts holds no removed article; the quotes of one stay till it is deleted.
_UNLESS_REMOVED = f" AND ({_OF_QUOTE}) NOT IN (SELECT number FROM article WHERE removed IS NOT NULL)"
_ABOUT = (
    f"SELECT article FROM (SELECT article FROM day WHERE {REACH} = 0 AND first BETWEEN ? AND ? AND last >= ?"
    f" UNION ALL SELECT article FROM day WHERE {REACH} = 1 AND first BETWEEN ? AND ? AND last >= ?"
    f" UNION ALL SELECT article FROM day WHERE {REACH} = 2 AND first <= ? AND last >= ?)"
)


def _sets(archive: Database, query: Query, quotes: bool) -> Iterator[tuple[str, list[Any]]]:
    """Yield questions for numbers of articles; the query leaves those that all of them give."""
    asked, values = tests(query.filters)
    if asked:
        yield f"SELECT number FROM article WHERE {' AND '.join(asked)}", values
    if query.speaker and not quotes:
        yield f"SELECT {_OF_QUOTE} FROM said WHERE said MATCH ?", [speaker_match(query.speaker)]
    if query.about:
        first, last = query.about
        month, year = f"{first[:8]}01", f"{first[:5]}01-01"
        yield _ABOUT, [month, last, first, year, last, first, last, first]
    if (query.speaker or query.about or quotes) and has_stale(archive, query.version):
        yield "SELECT article FROM analysis WHERE version = ?", [query.version]


def has_stale(archive: Database, version: str) -> bool:
    """Return True if other analyses than those of `version` found anything that is kept."""
    kept = archive.row("SELECT (SELECT min(version) FROM analysis), (SELECT max(version) FROM analysis)")
    return kept not in ((version, version), (None, None))


def speaker_match(name: str) -> str:
    """Return the expression of FTS5 for quotes of somebody."""
    quoted = name.replace('"', '""').replace("\0", " ")
    return f'{{speaker}} : "{quoted}"'

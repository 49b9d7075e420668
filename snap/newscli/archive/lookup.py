"""Takes a name or filters from the user, returns stored articles, as one line each or whole."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from newscli.archive.database.connection import Database
from newscli.archive.database.tables import KEEP_GONE, QUOTE_BITS
from newscli.archive.entries import Filters, Findings, Stored, shipped
from newscli.archive.serialization import doubts_of, paragraph_at, place_of, text_of, unpack
from newscli.article import Article
from newscli.article.corrections import Correction, corrected
from newscli.article.nearby import opening_of
from newscli.article.provenance import without
from newscli.errors import NewscliError, RefError

SORTS: dict[str, str] = {
    "added": "article.number DESC",
    "published": "article.day DESC, article.number DESC",
    "oldest": "article.number",
    "title": "article.title IS NULL, article.title, article.number",
}


_SEPARATOR = "\x1f"
COLUMNS = ", ".join(
    {
        "file": "NULL",
        "opening": "''",
        "doubts": "NULL",
        "tags": f"(SELECT group_concat(name, '{_SEPARATOR}') FROM tag WHERE article = article.number)",
        "corrected": "(SELECT group_concat(DISTINCT kind) FROM correction WHERE correction.article = article.number)",
        "starred": "(SELECT starred FROM star WHERE star.article = article.number)",
    }.get(name, f"article.{name}")
    for name in Stored._fields
)


# All sources, found by leaps through their index: there are few, and many articles.
_SOURCES = (
    "WITH RECURSIVE each(name) AS (SELECT min(source) FROM article UNION ALL"
    " SELECT (SELECT min(source) FROM article WHERE source > name) FROM each WHERE name IS NOT NULL)"
    " SELECT name FROM each"
)


def tests(filters: Filters) -> tuple[list[str], list[Any]]:
    """Return what `filters` ask of an article, in SQL, and its values; whether it was removed is not among it."""
    known: list[tuple[str, Any]] = [
        ("article.day >= ?", filters.since and filters.since.isoformat()),
        ("article.day <= ?", filters.until and filters.until.isoformat()),
        (f"article.source IN ({_SOURCES} WHERE instr(lower(name), lower(?)))", filters.source),
        ("article.added >= ?", filters.added_since),
        (
            "article.number IN (SELECT article FROM feed_article JOIN feed ON url = feed WHERE ? IN (title, url))",
            filters.feed,
        ),
        *(("article.number IN (SELECT article FROM tag WHERE name = ?)", tag) for tag in filters.tags),
    ]
    used = [(sql, value) for sql, value in known if value]
    bare = ["article.seen IS NULL"] * filters.unread
    bare += ["article.number IN (SELECT article FROM star)"] * filters.starred
    return [sql for sql, _ in used] + bare, [value for _, value in used]


def conditions(filters: Filters) -> tuple[str, list[Any]]:
    """Return the WHERE clause for `filters` and its values."""
    asked, values = tests(filters)
    return " AND ".join([f"article.removed IS {'NOT ' if filters.removed else ''}NULL", *asked]), values


_CORRECTED = Stored._fields.index("corrected")


def stored_of(row: Sequence[Any]) -> Stored:
    """Return the stored article of a row of `COLUMNS`."""
    stored = Stored(*row)
    return stored._replace(
        authors=tuple(filter(None, (row[3] or "").split("\n"))),
        tags=tuple(sorted(filter(None, (row[9] or "").split(_SEPARATOR)))),
        corrected=tuple(sorted(filter(None, (row[_CORRECTED] or "").split(",")))),
    )


def stored_at(archive: Database, number: int) -> Stored:
    """Return the article of a number."""
    return stored_of(archive.rows(f"SELECT {COLUMNS} FROM article WHERE number = ?", number)[0])


def listing(
    archive: Database,
    filters: Filters | None = None,
    *,
    sort: str = "added",
    limit: int | None = None,
    after: Stored | None = None,
) -> list[Stored]:
    """Return the stored articles that pass, at most `limit`: newest first, or by title.

    By day of publication, those that have none come last; there, a list goes on `after` its last article.
    """
    where, values = conditions(filters or Filters())
    if after and sort != "published":
        raise ValueError("only a list by day of publication goes on")
    found: list[Stored] = []
    # One after the other, since the index of days can't tell those apart.
    parts = ["published IS NOT NULL", "published IS NULL"] if sort == "published" else ["1"]
    if after:
        parts = parts[after.published is None :]
        parts[0] += " AND (article.day, article.number) < (?, ?)"
    for at, part in enumerate(parts):
        place = (after.published or (after.added or "")[:10], after.number) if after and at == 0 else ()
        most = -1 if limit is None else limit - len(found)
        sql = f"SELECT {COLUMNS} FROM article WHERE {where} AND {part} ORDER BY {SORTS[sort]} LIMIT ?"
        found += map(stored_of, archive.rows(sql, *values, *place, most))
    return found


def with_doubts(archive: Database, stored: Stored) -> Stored:
    """Return a stored article with what is not sure of it and was not set right; of a damaged one nothing is known."""
    with suppress(NewscliError):
        return stored._replace(doubts=without(doubts_of(kept(archive, stored)[0]), stored.corrected))
    return stored


def with_opening(archive: Database, stored: Stored) -> Stored:
    """Return a stored article with its first words, if it has no title; a damaged text has none."""
    if stored.title:
        return stored
    with suppress(NewscliError):
        return stored._replace(opening=opening_of(text_of(kept(archive, stored)[0])))
    return stored


def is_empty(archive: Database) -> bool:
    """Return True if there is no article, not even a removed one."""
    return archive.row("SELECT 1 FROM article LIMIT 1") is None


def matches(archive: Database, name: str, *, removed: bool = False) -> list[Stored]:
    """Return the articles that `name` may mean: `@2`, an id, a slug, the beginning of either, or a part of a slug.

    A whole id or slug beats beginnings, and these beat parts. At most ten are returned.
    """
    hidden = f"removed IS {'NOT ' if removed else ''}NULL"
    if name.startswith("@"):
        return _newest(archive, name[1:], hidden)
    sql = f"SELECT {COLUMNS} FROM article WHERE ({{}}) AND {hidden} ORDER BY slug LIMIT 10"
    found = archive.rows(sql.format("id = ?1 OR slug = ?1"), name)
    if not found and name:
        ranges = "id >= ?1 AND id < ?2 OR slug >= ?1 AND slug < ?2"
        found = archive.rows(sql.format(ranges), name, name + "\U0010ffff")
    if not found and name.strip("-"):
        found = archive.rows(sql.format("instr(slug, ?1)"), name)
    return [stored_of(row) for row in found]


def _newest(archive: Database, place: str, hidden: str) -> list[Stored]:
    if not place.isascii() or not place.isdecimal() or int(place[:18]) == 0:
        return []
    sql = f"SELECT {COLUMNS} FROM article WHERE {hidden} ORDER BY number DESC LIMIT 1 OFFSET ?"
    return [stored_of(row) for row in archive.rows(sql, int(place[:18]) - 1)]


def resolve(archive: Database, name: str, *, removed: bool = False) -> Stored:
    """Return the one article that `name` means; raises `RefError` for none or several."""
    found = one_of(name, matches(archive, name, removed=removed), "removed" if removed else "stored")
    return with_opening(archive, found)


def one_of(name: str, found: list[Stored], what: str = "stored") -> Stored:
    """Return the only article in `found`; raises `RefError` where there are none or several."""
    if not found:
        if what == "stored" and any(name == each.slug for each in shipped()):
            raise RefError(f"“{name}” is a sample that comes with newscli. `newscli add {name}` keeps it.")
        shows = "list" if what == "stored" else "list --removed"
        raise RefError(f"no {what} article matches “{name}”. `newscli {shows}` shows all.")
    if len(found) > 1:
        names = ", ".join(stored.slug for stored in found)
        raise RefError(f"“{name}” fits several articles: {names}. Give more of the name.")
    return found[0]


def load(archive: Database, stored: Stored, revision: int | None = None, *, as_read: bool = False) -> Article:
    """Return a stored article whole, as its newest revision or an earlier one: set right, unless `as_read`."""
    number = revision or stored.revision
    row = archive.row("SELECT body FROM revision WHERE article = ? AND number = ?", stored.number, number)
    if row is None:
        raise RefError(f"{stored.slug} has no revision {number}; there are {stored.revision}.")
    article = article_of(stored, row[0])
    return article if as_read else corrected(article, corrections(archive, stored.number))


def paragraph_of(archive: Database, stored: Stored, place: int) -> int:
    """Return the number of the paragraph that a place in the text of an article stands in."""
    sql = "SELECT body FROM revision WHERE article = ? AND number = ?"
    return paragraph_at(archive.rows(sql, stored.number, stored.revision)[0][0], place)


def corrections(archive: Database, number: int) -> tuple[Correction, ...]:
    """Return what was set right about an article, in the order it was."""
    sql = "SELECT kind, value, place, number, made FROM correction WHERE article = ? ORDER BY number"
    rows = archive.rows(sql, number)
    return tuple(Correction(kind, value, place_of(place), *known) for kind, value, place, *known in rows)


def article_of(stored: Stored, body: bytes) -> Article:
    """Return a stored article whole, from its body."""
    return unpack(body, id=stored.id, slug=stored.slug, added=stored.added)


_NAMES = {
    "slugs": "SELECT slug AS name FROM article WHERE slug >= ?1 AND slug < ?2 AND removed IS NULL ORDER BY slug",
    "tags": "SELECT DISTINCT name FROM tag WHERE name >= ?1 AND name < ?2 ORDER BY name",
    "sources": f"SELECT name FROM ({_SOURCES}) WHERE name >= ?1 AND name < ?2 ORDER BY name",
    "speakers": (
        "SELECT name FROM person WHERE name >= ?1 AND name < ?2 AND quotes > 0 AND articles > 0"
        " ORDER BY quotes DESC, name"
    ),
    "searches": "SELECT name FROM saved_search WHERE name >= ?1 AND name < ?2 ORDER BY name",
    "feeds": "SELECT url AS name FROM feed WHERE url >= ?1 AND url < ?2 ORDER BY url",
}


def names(archive: Database, kind: str, beginning: str) -> list[str]:
    """Return up to fifty names of a `kind` (slugs, tags, sources, speakers, searches, feeds) with a `beginning`."""
    return [row[0] for row in archive.rows(f"{_NAMES[kind]} LIMIT 50", beginning, beginning + "\U0010ffff")]


def stale(archive: Database, version: str | None, after: int, limit: int) -> list[Stored]:
    """Return articles whose findings are not of `version` (None: all articles), from the number `after` on."""
    sql = (
        f"SELECT {COLUMNS} FROM article LEFT JOIN analysis ON analysis.article = article.number"
        " WHERE article.number > ?1 AND (?2 IS NULL OR analysis.version IS NOT ?2) ORDER BY article.number LIMIT ?3"
    )
    return [stored_of(row) for row in archive.rows(sql, after, version, limit)]


def count_stale(archive: Database, version: str) -> int:
    """Return how many articles have no findings of `version`."""
    present = "SELECT count(*) FROM analysis WHERE version = ?1"
    gone = "SELECT number FROM article WHERE removed IS NOT NULL"
    return archive.number(
        f"SELECT (SELECT count(*) FROM article) - ({present}) - (SELECT count(*) FROM ({gone}))"
        f" + ({present} AND article IN ({gone}))",
        version,
    )


def kept_words(archive: Database, url: str) -> int:
    """Return how many words are kept of what stands at an address, 0 where nothing is."""
    return archive.number("SELECT coalesce(max(words), 0) FROM article WHERE url = ? AND removed IS NULL", url)


def kept(archive: Database, stored: Stored) -> tuple[bytes, bytes | None]:
    """Return the body of an article, and compressed what it was read from, where that is more than its raw text."""
    sql = "SELECT body, input FROM revision WHERE article = ? AND number = ?"
    row = archive.row(sql, stored.number, stored.revision)
    if row is None:
        raise RefError(f"{stored.slug} has lost its text. Run `newscli archive check`.")
    return row[0], row[1]


# Takes stored articles and what the analyses found in them, keeps what searching needs to find them.


def index_new(archive: Database, numbers: list[int]) -> None:
    """Make new articles and their quotes searchable."""
    for number in numbers:
        archive.run(
            "INSERT INTO full_text(rowid, title, authors, text, section)"
            " SELECT number, title, authors, text, section FROM searchable WHERE number = ?",
            number,
        )
    for number in numbers:
        index_quotes(archive, number)


def index_quotes(archive: Database, number: int) -> None:
    """Make the quotes of an article searchable."""
    archive.run(
        f"INSERT INTO said(rowid, speaker, words) SELECT number, speaker, words FROM quote WHERE {_OF_ARTICLE}", number
    )


def index_gone(archive: Database, number: int, revision: int) -> None:
    """Make searchable, as it is now, what a version of an article has and the next one has not."""
    archive.run("DELETE FROM gone WHERE article = ? AND revision = ?", number, revision)
    archive.run(f"{KEEP_GONE} WHERE old.article = ? AND old.number = ?", number, revision)


def people_of(archive: Database, number: int) -> list[str]:
    """Return the names of the people in an article, those it quotes most first."""
    sql = "SELECT name FROM mention JOIN person ON number = person WHERE article = ?"
    return [row[0] for row in archive.rows(f"{sql} ORDER BY mention.quotes DESC, times DESC, name", number)]


# The numbers of an article's quotes are its own, shifted, and counted on from there.
_OF_ARTICLE = f"number BETWEEN ?1 << {QUOTE_BITS} AND (?1 + 1 << {QUOTE_BITS}) - 1"
_MOST_QUOTES = 1 << QUOTE_BITS


def forget_findings(archive: Database, number: int) -> None:
    """Forget what the analyses found in an article."""
    for table in ("analysis", "day", "mention"):
        archive.run(f"DELETE FROM {table} WHERE article = ?", number)  # table names of our own
    archive.run(f"DELETE FROM quote WHERE {_OF_ARTICLE}", number)


def keep_findings(archive: Database, number: int, findings: Findings | None) -> None:
    """Keep what the analyses found in an article of which nothing is kept yet."""
    if findings is None:
        return
    archive.run("INSERT INTO analysis VALUES (?, ?)", number, findings.version)
    archive.run_many(
        'INSERT INTO quote(number, kind, speaker, words, start, "end") VALUES (?, ?, ?, ?, ?, ?)',
        ((place, *row) for place, row in enumerate(findings.quotes[:_MOST_QUOTES], number << QUOTE_BITS)),
    )
    archive.run_many("INSERT OR IGNORE INTO day VALUES (?, ?, ?, ?, ?)", ((number, *row) for row in findings.days))
    archive.run_many("INSERT OR IGNORE INTO person(name) VALUES (?)", ((row.name,) for row in findings.people))
    archive.run_many(
        "INSERT OR IGNORE INTO mention(person, article, times, quotes)"
        " SELECT number, ?, ?, ? FROM person WHERE name = ?",
        ((number, row.mentions, row.quotes, row.name) for row in findings.people),
    )


def names_by_hand(archive: Database) -> dict[str, str]:
    """Return the names that somebody merged, each with the one it belongs to; one split off belongs to itself."""
    return dict(archive.rows("SELECT form, name FROM known_as"))

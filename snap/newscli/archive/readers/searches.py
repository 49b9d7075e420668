"""Keeps searches under names, and finds what is new for one since it was last asked.

What was told is remembered by keys: the number of an article, or for quotes and days a number made of the article and
the words or the days, since these get other numbers when an article is analysed again.
"""

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.database.tables import QUOTE_BITS, row_sum
from newscli.archive.entries import Filters, Stored
from newscli.archive.lookup import COLUMNS, load, stored_at, stored_of
from newscli.archive.saving import stamp
from newscli.archive.search.queries import Asked, Query, has_stale, narrowed
from newscli.archive.search.quotes_and_people import (
    Found,
    FoundQuotes,
    articles_asked,
    fitting,
    hits_of,
    quote_hits,
    quotes_asked,
)
from newscli.archive.search.versions import FoundVersions, VersionHit, gone, lives
from newscli.article import Span
from newscli.article.nearby import sentence_at

SearchKind = Literal["articles", "quotes", "days", "versions"]
_AT_ONCE = 500
_LATEST = "~"  # sorts after all days
# Among the filters: when the search was last asked as a story, and the number of the newest article that was there.
_STORY, _NEWEST = "story", "newest"


class SavedSearch(NamedTuple):
    """A search under a name: what it looks for, when it was made and last asked, and last as a story (ISO 8601).

    `since` and `until` are days of publication, `about` the first and the last day spoken of, with a slash between.
    `newest` is the number of the newest article when it was made or last asked as a story.
    """

    name: str
    query: str = ""
    kind: SearchKind = "articles"
    speaker: str | None = None
    source: str | None = None
    tags: tuple[str, ...] = ()
    made: str = ""
    asked: str | None = None
    since: str | None = None
    until: str | None = None
    about: str | None = None
    story_asked: str | None = None
    newest: int = 0

    @property
    def is_of_analyses(self) -> bool:
        """Return True if it looks in what the analyses found."""
        return self.kind in ("quotes", "days") or bool(self.speaker or self.about)


class SavedSearches(NamedTuple):
    """Saved searches, by name."""

    searches: tuple[SavedSearch, ...]


class DayHit(NamedTuple):
    """Days (ISO) that an article speaks of, the sentence that does, and its place in the text."""

    stored: Stored
    first: str
    last: str
    words: str
    start: int
    end: int


class FoundDays(NamedTuple):
    """The days that the articles which fit a query speak of."""

    query: str
    days: tuple[DayHit, ...]


AnyFound = Found | FoundQuotes | FoundDays | FoundVersions


class News(NamedTuple):
    """What is new for a saved search, the key of each hit, and in `passed` keys of what was looked at and is none."""

    search: SavedSearch
    found: AnyFound
    keys: tuple[int, ...]
    passed: tuple[int, ...] = ()


def save_search(archive: Database, search: SavedSearch, now: datetime) -> bool:
    """Keep a search; return False where one of that name is kept already."""
    filters = {name: getattr(search, name) for name in ("speaker", "source", "tags", "since", "until", "about")}
    newest = archive.number("SELECT ifnull(max(number), 0) FROM article")
    known = json.dumps({key: value for key, value in {**filters, _NEWEST: newest}.items() if value})
    sql = "INSERT OR IGNORE INTO saved_search(name, query, kind, filters, made) VALUES (?, ?, ?, ?, ?)"
    return archive.run(sql, search.name, search.query, search.kind, known, stamp(now)) > 0


def forget_search(archive: Database, name: str) -> bool:
    """Forget a search; return False where there is none of that name."""
    return archive.run("DELETE FROM saved_search WHERE name = ?", name) > 0


def saved_searches(archive: Database) -> list[SavedSearch]:
    """Return the saved searches, by name."""
    rows = archive.rows("SELECT name, query, kind, filters, made, asked FROM saved_search ORDER BY name")
    return [_search_of(*row) for row in rows]


def _search_of(name: str, query: str, kind: SearchKind, filters: str, made: str, asked: str | None) -> SavedSearch:
    known: dict[str, Any] = json.loads(filters)
    tags, story_asked = tuple(known.pop("tags", ())), known.pop(_STORY, None)
    return SavedSearch(name, query, kind, **known, tags=tags, made=made, asked=asked, story_asked=story_asked)


def tell_story(archive: Database, name: str, newest: int, now: datetime) -> None:
    """Remember that what is new in the story of a search was told, up to the article of the number `newest`; `tell`
    remembers the hits of a search."""
    for (filters,) in archive.rows("SELECT filters FROM saved_search WHERE name = ?", name):
        known = {**json.loads(filters), _STORY: stamp(now), _NEWEST: newest}
        archive.run("UPDATE saved_search SET filters = ? WHERE name = ?", json.dumps(known), name)


def news(archive: Database, search: SavedSearch, version: str) -> News:
    """Return what fits a search and was not told yet, the newest articles first. Raises `UsageError`."""
    known = {row[0] for row in archive.rows("SELECT key FROM told WHERE search = ?", search.name)}
    query = _query_of(search, version)
    with archive.reading():
        if search.kind == "versions":
            return _new_versions(archive, search, query, known)
        finder = {"articles": _new_articles, "quotes": _new_quotes, "days": _new_days}[search.kind]
        found, keys = finder(archive, query, known)
    return News(search, found, tuple(keys))


def _new_versions(archive: Database, search: SavedSearch, query: Query, known: set[int]) -> News:
    """Tell of each article that words stand in it, and again that they were edited away, with the version (else 0)."""
    asked = articles_asked(query)
    within = narrowed(archive, query)
    sql, values = fitting(asked, within)
    standing = [(number, 0) for (number,) in archive.rows(f"{sql} ORDER BY 1 DESC", *values)]
    fresh = {row_sum(*each): each for each in (*gone(archive, asked, within), *standing)}
    fresh = {key: each for key, each in fresh.items() if key not in known}
    hits: dict[int, VersionHit] = {}
    for few in _few(list(dict.fromkeys(number for number, _ in fresh.values()))):
        keyed = ((row_sum(hit.stored.number, hit.last if hit.until else 0), hit) for hit in lives(archive, asked, few))
        hits |= {key: hit for key, hit in keyed if key not in known}
    passed = (key for key, (_, version) in fresh.items() if version and key not in hits)
    return News(search, FoundVersions(query.words, tuple(hits.values())), tuple(hits), tuple(passed))


def articles_of(archive: Database, search: SavedSearch, version: str, limit: int) -> list[Stored]:
    """Return the articles that fit a search, or whose quotes do, those published last first. Raises `UsageError`."""
    query = _query_of(search, version)
    with archive.reading():
        if search.kind == "quotes":
            sql, values = _quotes_fitting(archive, query)
            sql = f"SELECT rowid >> {QUOTE_BITS} FROM quote WHERE {sql}"
        else:
            sql, values = fitting(articles_asked(query), narrowed(archive, query))
        rows = archive.rows(
            f"SELECT {COLUMNS} FROM article WHERE removed IS NULL AND number IN ({sql})"
            " ORDER BY published IS NULL, day DESC, number DESC LIMIT ?",
            *(*values, limit),
        )
    return [stored_of(row) for row in rows]


def _query_of(search: SavedSearch, version: str) -> Query:
    since, until = (date.fromisoformat(day) if day else None for day in (search.since, search.until))
    about = (search.about or "").partition("/")
    days = (about[0], about[2]) if search.about else None
    return Query(search.query, Filters(since, until, search.source, search.tags), search.speaker, days, version)


def tell(archive: Database, name: str, keys: Iterable[int], now: datetime) -> None:
    """Remember what was told of a search."""
    sql = "INSERT OR IGNORE INTO told SELECT name, ? FROM saved_search WHERE name = ?"
    archive.run_many(sql, ((key, name) for key in keys))
    archive.run("UPDATE saved_search SET asked = ? WHERE name = ?", stamp(now), name)


def _fitting(archive: Database, query: Query) -> tuple[Asked, list[int]]:
    """Return the numbers of the articles that fit, the newest first; without words the filters alone decide."""
    asked = articles_asked(query)
    sql, values = fitting(asked, narrowed(archive, query))
    rows = archive.rows(
        f"SELECT number FROM article WHERE removed IS NULL AND number IN ({sql}) ORDER BY number DESC", *values
    )
    return asked, [row[0] for row in rows]


def _new_articles(archive: Database, query: Query, known: set[int]) -> tuple[AnyFound, list[int]]:
    asked, numbers = _fitting(archive, query)
    fresh = [number for number in numbers if number not in known]
    hits = [hit for few in _few(fresh) for hit in hits_of(archive, asked, dict.fromkeys(few, 0.0))]
    return Found(query.words, tuple(hits)), [hit.stored.number for hit in hits]


def _few(numbers: list[int]) -> Iterable[list[int]]:
    return (numbers[at : at + _AT_ONCE] for at in range(0, len(numbers), _AT_ONCE))


def _new_quotes(archive: Database, query: Query, known: set[int]) -> tuple[AnyFound, list[int]]:
    asked = quotes_asked(archive, query)
    sql, values = _quotes_fitting(archive, query)
    rows = archive.rows(
        f"SELECT rowid, words FROM quote WHERE {sql} ORDER BY rowid >> {QUOTE_BITS} DESC, rowid", *values
    )
    keys = {number: row_sum(number >> QUOTE_BITS, words) for number, words in rows}
    fresh = [number for number, key in keys.items() if key not in known]
    hits = [hit for few in _few(fresh) for hit in quote_hits(archive, asked, few)]
    return FoundQuotes(query.words, tuple(hits)), [keys[number] for number in fresh]


def _quotes_fitting(archive: Database, query: Query) -> tuple[str, tuple[str, ...]]:
    match = quotes_asked(archive, query).match
    within = narrowed(archive, query, quotes=True).of_quote
    sql, values = ("rowid IN (SELECT rowid FROM said WHERE said MATCH ?)", (match,)) if match else ("1", ())
    return sql + within, values


def _new_days(archive: Database, query: Query, known: set[int]) -> tuple[AnyFound, list[int]]:
    _, numbers = _fitting(archive, query)
    stale = " AND article IN (SELECT article FROM analysis WHERE version = ?)" * has_stale(archive, query.version)
    found: dict[int, DayHit] = {}
    for number in numbers:
        rows = archive.rows(
            f'SELECT first, last, start, "end" FROM day WHERE article = ?{stale} ORDER BY start',
            *(number, query.version)[: 2 if stale else 1],
        )
        since, until = query.about or ("", _LATEST)
        meant = [row for row in reversed(rows) if row[0] <= until and row[1] >= since]
        keyed = {row_sum(number, first, last): (first, last, start, end) for first, last, start, end in meant}
        fresh = {key: row for key, row in keyed.items() if key not in known}
        found |= dict(zip(fresh, _days_in(archive, number, list(fresh.values())), strict=True)) if fresh else {}
    ordered = sorted(found, key=lambda key: (found[key].first, found[key].last))
    return FoundDays(query.words, tuple(found[key] for key in ordered)), ordered


def _days_in(archive: Database, number: int, rows: list[tuple[str, str, int, int]]) -> Iterable[DayHit]:
    stored = stored_at(archive, number)
    article = load(archive, stored)
    for first, last, start, end in rows:
        around = sentence_at(article, start) or Span(start, end)
        yield DayHit(stored, first, last, around.of(article.text), start, end)

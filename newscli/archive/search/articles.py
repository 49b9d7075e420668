"""Takes a query and filters, returns the matching articles, best first, with hits marked, and their facets."""

from typing import NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.lookup import COLUMNS, stored_of
from newscli.archive.near_duplicates import without_repeats
from newscli.archive.search.queries import NOTHING_ASKED, Asked, read_query
from newscli.archive.search.restriction import Query, Within, narrowed
from newscli.archive.search.snippets import Snippet, headline_hits, snippet_of
from newscli.archive.serialization import text_of
from newscli.archive.stored import Stored
from newscli.article.headings import opening_of
from newscli.errors import UsageError

__all__ = ["Facets", "Found", "Hit", "Query", "articles_asked", "facets", "fitting", "hits_of", "search"]

RANKED = 2000  # of more hits than these, only the newest are ranked
_COPIES = 20  # how many more are looked up, since some may be copies of others
BROAD = 5  # if one of this many articles matches, its words say little about it
_WEIGHTS = "6.0, 3.0, 1.0, 1.0"  # a hit in the title counts as six in the text


class Hit(NamedTuple):
    """An article that fits.

    `score` is BM25 (Robertson and Zaragoza 2009), higher is better. Where the newest 2,000 hits lie among 10,000
    articles, that every fifth has a word says nothing about any of them: then the score is how many of the words
    stand in the headline, and among equals the newest come first.
    """

    stored: Stored
    score: float
    snippet: Snippet


class Facets(NamedTuple):
    """How many hits there are in all, of each source and of each month, most or newest first."""

    total: int
    sources: tuple[tuple[str | None, int], ...]
    months: tuple[tuple[str, int], ...]


class Found(NamedTuple):
    """The articles that fit a query, and how all hits are spread where that was asked."""

    query: str
    hits: tuple[Hit, ...]
    facets: Facets | None = None


def search(archive: Database, query: Query, *, limit: int = 20, newest: bool = False) -> list[Hit]:
    """Return the articles that fit, the best first, or by day of publication with the `newest` first.

    Without words all that pass the filters fit, the newest first. Raises `UsageError` where the query makes no sense.
    """
    asked = articles_asked(query)
    with archive.reading():
        within = narrowed(archive, query)
        if newest or not asked.match:
            return hits_of(archive, asked, _once(archive, _newest(archive, asked, within, limit + _COPIES), limit))
        found = archive.rows(
            f"SELECT rowid FROM full_text WHERE full_text MATCH ?{within.of_text} ORDER BY rowid DESC LIMIT ?",
            *(asked.match, RANKED),
        )
        scores = _scores(archive, asked, within, [row[0] for row in found]) if found else {}
        best = sorted(scores, key=lambda each: (-scores[each], -each))[: limit + _COPIES]
        return hits_of(archive, asked, _once(archive, {number: scores[number] for number in best}, limit))


def _once(archive: Database, scores: dict[int, float], limit: int) -> dict[int, float]:
    """Return the first of the articles, each text once."""
    return {number: scores[number] for number in without_repeats(archive, scores)[:limit]}


def articles_asked(query: Query) -> Asked:
    """Read the words of a query; there need be none where something else is asked."""
    if query.words.strip():
        return read_query(query.words)
    if not query.narrows:
        raise UsageError(NOTHING_ASKED)
    return Asked("", ())


def fitting(asked: Asked, within: Within) -> tuple[str, tuple[str, ...]]:
    """Return the question for the numbers of all articles that fit, and its values."""
    if not asked.match:
        return "SELECT number FROM temp.asked", ()
    return f"SELECT rowid FROM full_text WHERE full_text MATCH ?{within.of_text}", (asked.match,)


def _newest(archive: Database, asked: Asked, within: Within, limit: int) -> dict[int, float]:
    """Return the scores of the articles published last, the newest first; those without a day come last."""
    sql, values = fitting(asked, within)
    rows = archive.rows(
        f"SELECT number FROM article WHERE removed IS NULL AND number IN ({sql})"
        " ORDER BY published IS NULL, day DESC, number DESC LIMIT ?",
        *(*values, limit),
    )
    found = {int(number): 0.0 for (number,) in rows}
    if asked.match and found:
        numbers = ", ".join(map(str, found))
        found |= archive.rows(
            f"SELECT rowid, -bm25(full_text, {_WEIGHTS}) FROM full_text"
            f" WHERE full_text MATCH ? AND rowid IN ({numbers})",
            asked.match,
        )
    return found


def _scores(archive: Database, asked: Asked, within: Within, found: list[int]) -> dict[int, float]:
    """Score the articles `found`, which stand in falling order."""
    last, first = found[0], found[-1]
    if len(found) >= RANKED and within.span(archive, first, last) <= RANKED * BROAD:
        numbers = ", ".join(map(str, found))
        titles = archive.rows(f"SELECT number, title FROM article WHERE number IN ({numbers})")
        return {number: float(headline_hits(title or "", asked.sought)) for number, title in titles}
    rows = archive.rows(
        f"SELECT rowid, -bm25(full_text, {_WEIGHTS}) FROM full_text"
        f" WHERE full_text MATCH ?{within.of_text} AND rowid BETWEEN ? AND ?",
        *(asked.match, first, last),
    )
    return dict(rows)


def hits_of(archive: Database, asked: Asked, scores: dict[int, float]) -> list[Hit]:
    """Return the articles of these numbers and scores, in their order, with what was asked marked in them."""
    rows = archive.rows(
        f"SELECT {COLUMNS}, body FROM article"
        " JOIN revision ON revision.article = article.number AND revision.number = article.revision"
        f" WHERE article.number IN ({', '.join('?' * len(scores))})",
        *scores,
    )
    hits = {}
    for *row, body in rows:
        stored = stored_of(row)
        text = text_of(body)
        stored = stored if stored.title else stored._replace(opening=opening_of(text))
        columns = {"text": text, "title": stored.title or "", "authors": ", ".join(stored.authors)}
        snippet = snippet_of(columns, asked.sought)
        hits[stored.number] = Hit(stored, scores[stored.number], snippet)
    return [hits[number] for number in scores if number in hits]


def facets(archive: Database, query: Query) -> Facets:
    """Count all hits, by source and by month."""
    asked = articles_asked(query)
    with archive.reading():
        sql, values = fitting(asked, narrowed(archive, query))
        rows = archive.rows(
            "SELECT source, substr(day, 1, 7), count(*) FROM article"
            f" WHERE removed IS NULL AND number IN ({sql}) GROUP BY 1, 2",
            *values,
        )
    sources: dict[str | None, int] = {}
    months: dict[str, int] = {}
    for source, month, number in rows:
        sources[source] = sources.get(source, 0) + number
        months[month] = months.get(month, 0) + number
    by_size = sorted(sources.items(), key=lambda pair: (-pair[1], pair[0] or ""))
    return Facets(sum(months.values()), tuple(by_size), tuple(sorted(months.items(), reverse=True)))

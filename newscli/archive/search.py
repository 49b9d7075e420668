"""In: a query and filters; out: the stored articles, quotes or people that fit, best first, with the hits marked."""

from typing import Any, NamedTuple

from newscli.archive.connection import Archive
from newscli.archive.filters import Filters
from newscli.archive.finding import COLUMNS, conditions, stored_of
from newscli.archive.queries import ARTICLE_FIELDS, QUOTE_FIELDS, match_of
from newscli.archive.stored import Stored

_OPEN, _CLOSE = "\ue000", "\ue001"  # private characters: no text uses them, and no terminal obeys them
_RANKED = 2000  # of more hits than these, the newest so many are ranked: a word of every second article tells little
_WEIGHTS = "6.0, 3.0, 1.0"  # a hit in the title counts as six in the text


class Snippet(NamedTuple):
    """Words around hits, and where in them the hits are."""

    text: str
    hits: tuple[tuple[int, int], ...]


class Hit(NamedTuple):
    """An article that fits. `score` is BM25 (Robertson and Zaragoza 2009), higher is better."""

    stored: Stored
    score: float
    snippet: Snippet


class QuoteHit(NamedTuple):
    """A quote that fits; `start` and `end` are its place in the text of its article."""

    stored: Stored
    kind: str
    speaker: str | None
    words: Snippet
    start: int
    end: int


class PersonHit(NamedTuple):
    """Somebody named in stored articles: in how many, how often in all, and quoted how often."""

    name: str
    articles: int
    mentions: int
    quotes: int


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


class FoundQuotes(NamedTuple):
    """The quotes that fit a query."""

    query: str
    quotes: tuple[QuoteHit, ...]


class FoundPeople(NamedTuple):
    """The people whose name fits."""

    query: str
    people: tuple[PersonHit, ...]


class Query(NamedTuple):
    """What to look for: words, filters, a speaker whom the article quotes, a day (ISO) that it speaks of.

    `version` is that of the analyses whose findings count; others are stale and never used.
    """

    words: str
    filters: Filters = Filters()
    speaker: str | None = None
    about: tuple[str, str] | None = None
    version: str = ""


def search(archive: Archive, query: Query, *, limit: int = 20, newest: bool = False) -> list[Hit]:
    """Return the articles that fit, the best (or those added last) first.

    Raises `UsageError` where the query makes no sense.
    """
    where, values = _where(query)
    match = match_of(query.words, ARTICLE_FIELDS)
    floor = archive.number(
        "SELECT min(found) FROM (SELECT full_text.rowid AS found"
        " FROM full_text JOIN article ON article.number = full_text.rowid"
        f" WHERE full_text MATCH ? AND {where} ORDER BY full_text.rowid DESC LIMIT ?)",
        *(match, *values, limit if newest else _RANKED),
    )
    best = "article.number DESC" if newest else "score"
    scores = dict(
        archive.rows(
            f"SELECT article.number, bm25(full_text, {_WEIGHTS}) AS score"
            " FROM full_text JOIN article ON article.number = full_text.rowid"
            f" WHERE full_text MATCH ? AND full_text.rowid >= ? AND {where} ORDER BY {best} LIMIT ?",
            *(match, floor, *values, limit),
        )
    )
    # Snippets are cut in a second question, for the chosen few: in the first SQLite would cut one of every hit.
    rows = archive.rows(
        f"SELECT {COLUMNS}, snippet(full_text, -1, ?, ?, '…', 24)"
        " FROM full_text JOIN article ON article.number = full_text.rowid"
        f" WHERE full_text MATCH ? AND full_text.rowid IN ({', '.join('?' * len(scores))})",
        *(_OPEN, _CLOSE, match, *scores),
    )
    hits = {row[-2]: Hit(stored_of(row[:-1]), -scores[row[-2]], snippet_of(row[-1])) for row in rows}
    return [hits[number] for number in scores if number in hits]


def facets(archive: Archive, query: Query) -> Facets:
    """Count all hits, by source and by month."""
    where, values = _where(query)
    rows = archive.rows(
        "SELECT article.source, substr(article.day, 1, 7), count(*)"
        " FROM full_text JOIN article ON article.number = full_text.rowid"
        f" WHERE full_text MATCH ? AND {where} GROUP BY 1, 2",
        *(match_of(query.words, ARTICLE_FIELDS), *values),
    )
    sources: dict[str | None, int] = {}
    months: dict[str, int] = {}
    for source, month, number in rows:
        sources[source] = sources.get(source, 0) + number
        months[month] = months.get(month, 0) + number
    by_size = sorted(sources.items(), key=lambda pair: (-pair[1], pair[0] or ""))
    return Facets(sum(months.values()), tuple(by_size), tuple(sorted(months.items(), reverse=True)))


def search_quotes(archive: Archive, query: Query, *, limit: int = 20) -> list[QuoteHit]:
    """Return the quotes whose words fit (or whose speaker does: `speaker:name`), best first."""
    where, values = _where(query._replace(speaker=None))
    match = match_of(query.words, QUOTE_FIELDS)
    if not match.startswith("{"):
        match = f"{{words}} : ({match})"
    if query.speaker:
        match = f"({match}) AND {_speaker(query.speaker)}"
    rows = archive.rows(
        f'SELECT {COLUMNS}, quote.kind, quote.speaker, highlight(said, 1, ?, ?), quote.start, quote."end"'
        " FROM said JOIN quote ON quote.number = said.rowid JOIN article ON article.number = quote.article"
        " JOIN analysis ON analysis.article = quote.article AND analysis.version = ?"
        f" WHERE said MATCH ? AND {where} ORDER BY bm25(said), article.number DESC LIMIT ?",
        *(_OPEN, _CLOSE, query.version, match, *values, limit),
    )
    return [QuoteHit(stored_of(row[:-5]), row[-5], row[-4], snippet_of(row[-3]), row[-2], row[-1]) for row in rows]


def search_people(archive: Archive, name: str, version: str, *, limit: int = 20) -> list[PersonHit]:
    """Return the people with `name` in theirs, those of most articles first."""
    rows = archive.rows(
        "SELECT name, count(*) AS articles, sum(mention.times),"
        " (SELECT count(*) FROM quote JOIN article ON article.number = quote.article"
        "  WHERE quote.speaker = name AND article.removed IS NULL)"
        " FROM person JOIN mention ON mention.person = person.number"
        " JOIN analysis ON analysis.article = mention.article AND analysis.version = ?"
        " JOIN article ON article.number = mention.article AND article.removed IS NULL"
        " WHERE instr(lower(name), lower(?)) GROUP BY name ORDER BY articles DESC, name LIMIT ?",
        *(version, name, limit),
    )
    return [PersonHit(*row) for row in rows]


def _where(query: Query) -> tuple[str, list[Any]]:
    where, values = conditions(query.filters)
    if query.speaker:
        where += (
            " AND article.number IN (SELECT quote.article FROM said JOIN quote ON quote.number = said.rowid"
            " JOIN analysis ON analysis.article = quote.article AND analysis.version = ? WHERE said MATCH ?)"
        )
        values += [query.version, _speaker(query.speaker)]
    if query.about:
        where += (
            " AND article.number IN (SELECT day.article FROM day"
            " JOIN analysis ON analysis.article = day.article AND analysis.version = ?"
            " WHERE day.first <= ? AND day.last >= ?)"
        )
        values += [query.version, query.about[1], query.about[0]]
    return where, values


def _speaker(name: str) -> str:
    quoted = name.replace('"', '""').replace("\0", " ")
    return f'{{speaker}} : "{quoted}"'


def snippet_of(marked: str) -> Snippet:
    """Take the marks off marked words and say where they were."""
    pieces = marked.split(_OPEN)
    text, hits = pieces[0], []
    for piece in pieces[1:]:
        hit, _, rest = piece.partition(_CLOSE)
        hits.append((len(text), len(text) + len(hit)))
        text += hit + rest
    return Snippet(text, tuple(hits))

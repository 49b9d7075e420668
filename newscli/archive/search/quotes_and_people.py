"""Takes a query and filters, returns the matching articles, best first, with hits marked, and their facets."""

from itertools import islice

from newscli.archive.database.connection import Database
from newscli.archive.database.tables import QUOTE_BITS
from newscli.archive.entries import Filters, Stored
from newscli.archive.lookup import COLUMNS, stored_of, tests
from newscli.archive.near_duplicates import REPEATED, without_repeats
from newscli.archive.search.queries import (
    NOTHING_ASKED,
    QUOTE_FIELDS,
    Asked,
    Query,
    Snippet,
    Sought,
    Within,
    has_stale,
    headline_hits,
    in_place,
    narrowed,
    read_query,
    snippet_of,
    speaker_match,
)
from newscli.archive.serialization import text_of, words_of
from newscli.article.nearby import opening_of
from newscli.errors import UsageError
from newscli.records import NamedTuple

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
        best = ranked(archive, asked, within)
        return hits_of(archive, asked, _once(archive, dict(islice(best.items(), limit + _COPIES)), limit))


def ranked(archive: Database, asked: Asked, within: Within) -> dict[int, float]:
    """Return the numbers and scores of the articles that fit, the best first, of very many the newest alone."""
    found = archive.rows(
        f"SELECT rowid FROM full_text WHERE full_text MATCH ?{within.of_text} ORDER BY rowid DESC LIMIT ?",
        *(asked.match, RANKED),
    )
    scores = _scores(archive, asked, within, [row[0] for row in found]) if found else {}
    return {number: scores[number] for number in sorted(scores, key=lambda each: (-scores[each], -each))}


def _once(archive: Database, scores: dict[int, float], limit: int) -> dict[int, float]:
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


def facets_of(archive: Database, query: Query) -> Facets:
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


# Takes a query for quotes, or a name, returns the quotes or the people that match, best first.


class QuoteHit(NamedTuple):
    """A quote that fits; `start` and `end` are its place in the text of its article, `denied` words that deny it."""

    stored: Stored
    kind: str
    speaker: str | None
    words: Snippet
    start: int
    end: int
    denied: str = ""


class FoundQuotes(NamedTuple):
    """The quotes that fit a query."""

    query: str
    quotes: tuple[QuoteHit, ...]


class PersonHit(NamedTuple):
    """Somebody named in stored articles: in how many, how often in all, and quoted how often."""

    name: str
    articles: int
    mentions: int
    quotes: int


class FoundPeople(NamedTuple):
    """The people whose name fits."""

    query: str
    people: tuple[PersonHit, ...]


def search_quotes(archive: Database, query: Query, *, limit: int = 20) -> list[QuoteHit]:
    """Return the quotes whose words fit (or whose speaker does: `speaker:name`), best first.

    Ranking is that of articles: where the newest 2,000 lie in 10,000 articles or fewer, the newest come first.
    """
    asked = quotes_asked(archive, query)
    with archive.reading():
        within = narrowed(archive, query, quotes=True)
        table, values = ("said WHERE said MATCH ?", (asked.match,)) if asked.match else ("quote WHERE 1", ())
        found = archive.rows(
            f"SELECT rowid FROM {table}{within.of_quote} ORDER BY rowid DESC LIMIT ?", *(*values, RANKED)
        )
        numbers = [row[0] for row in found]
        best = _best(archive, asked, within, numbers) if numbers and asked.sought else numbers
        once = {*without_repeats(archive, (number >> QUOTE_BITS for number in best[: 2 * limit]))}
        return quote_hits(archive, asked, [number for number in best if number >> QUOTE_BITS in once][:limit])


def quotes_asked(archive: Database, query: Query) -> Asked:
    """Read the words of a query; without any, the quotes of the speaker or of the articles that are left are meant."""
    speaker = speaker_match(archive, query.speaker) if query.speaker else ""
    if query.words.strip():
        asked = _of_words(read_query(query.words, QUOTE_FIELDS))
        return asked._replace(match=f"({asked.match}) AND {speaker}") if speaker else asked
    if not query.narrows:
        raise UsageError(NOTHING_ASKED)
    return Asked(speaker, ())


def _of_words(asked: Asked) -> Asked:
    """Look in the words alone where the query names no other field first."""
    if asked.match.startswith("{"):
        return asked
    sought = tuple(each if each.column else each._replace(column="words") for each in asked.sought)
    return Asked(f"{{words}} : ({asked.match})", sought)


def _best(archive: Database, asked: Asked, within: Within, found: list[int]) -> list[int]:
    """Return the numbers of quotes, which stand in falling order, the best first."""
    last, first = found[0], found[-1]
    spanned = within.span(archive, first >> QUOTE_BITS, last >> QUOTE_BITS)
    if len(found) >= RANKED and spanned <= RANKED * BROAD:
        return found
    rows = archive.rows(
        f"SELECT rowid FROM said WHERE said MATCH ?{within.of_quote} AND rowid BETWEEN ? AND ?"
        " ORDER BY bm25(said), rowid DESC",
        *(asked.match, first, last),
    )
    return [row[0] for row in rows]


def quote_hits(archive: Database, asked: Asked, best: list[int]) -> list[QuoteHit]:
    """Return the quotes of these numbers, in their order, with what was asked marked in them."""
    rows = archive.rows(
        f'SELECT {COLUMNS}, quote.number, kind, speaker, quote.words, start, "end" FROM quote'
        f" JOIN article ON article.number = quote.number >> {QUOTE_BITS}"
        f" WHERE quote.number IN ({', '.join('?' * len(best))})",
        *best,
    )
    sought = [Sought(each.words, each.begins, "") for each in asked.sought if each.column != "speaker"]
    hits = {
        row[-6]: QuoteHit(stored_of(row[:-6]), row[-5], row[-4], in_place(row[-3], sought), row[-2], row[-1])
        for row in rows
    }
    return [hits[number] for number in best if number in hits]


def search_people(
    archive: Database, name: str, version: str, *, limit: int = 20, filters: Filters | None = None
) -> list[PersonHit]:
    """Return the people with each word of `name` at the beginning of one of theirs, those of most articles first.

    Without a name everybody fits. Only articles that pass the `filters` count.
    """
    match = " AND ".join(f'"{word}" *' for word in words_of(name))
    if name.strip() and not match:
        return []
    fitting, values = (_FITTING, (match,)) if match else ("1", ())
    asked, wanted = tests(filters or Filters())
    gone = "SELECT 1 FROM article WHERE removed IS NOT NULL LIMIT 1"
    copied = archive.row(f"{REPEATED} LIMIT 1")
    if not asked and not has_stale(archive, version) and not archive.row(gone) and not copied:
        return [PersonHit(*row) for row in archive.rows(_KEPT.format(fitting), *values, limit)]
    counted = _COUNTED.format(" AND ".join([fitting, *asked]))
    return [PersonHit(*row) for row in archive.rows(counted, version, *values, *wanted, limit)]


_FITTING = "person.number IN (SELECT rowid FROM named WHERE named MATCH ?)"
# What is kept beside each name counts all articles; where some must not count, it is counted again.
_KEPT = (
    "SELECT name, articles, mentions, quotes FROM person WHERE {} AND articles > 0 ORDER BY articles DESC, name LIMIT ?"
)
_COUNTED = (
    "SELECT name, count(*) AS found, sum(times), sum(mention.quotes)"
    " FROM person JOIN mention ON mention.person = person.number"
    " JOIN analysis ON analysis.article = mention.article AND analysis.version = ?"
    " JOIN article ON article.number = mention.article AND article.removed IS NULL"
    f" AND article.number NOT IN ({REPEATED})"
    " WHERE {} GROUP BY person.number ORDER BY found DESC, name LIMIT ?"
)


def speakers_of(archive: Database, stored: Stored, version: str) -> list[tuple[str, int]] | None:
    """Return who is quoted in an article and how often, in the order of the names; None where that is not known.

    `version` is that of the analyses whose findings count.
    """
    if not archive.row("SELECT 1 FROM analysis WHERE article = ? AND version = ?", stored.number, version):
        return None
    return archive.rows(
        "SELECT name, mention.quotes FROM mention JOIN person ON person.number = mention.person"
        " WHERE mention.article = ? AND mention.quotes > 0 ORDER BY name",
        stored.number,
    )

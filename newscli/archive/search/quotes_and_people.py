"""Takes a query for quotes, or a name, returns the quotes or the people that match, best first."""

from typing import NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.database.migrations import QUOTE_BITS
from newscli.archive.filtering import Filters
from newscli.archive.lookup import COLUMNS, stored_of, tests
from newscli.archive.near_duplicates import REPEATED, without_repeats
from newscli.archive.search.articles import BROAD, RANKED
from newscli.archive.search.queries import NOTHING_ASKED, QUOTE_FIELDS, Asked, Sought, read_query
from newscli.archive.search.restriction import Query, Within, has_stale, narrowed, speaker_match
from newscli.archive.search.snippets import Snippet, in_place
from newscli.archive.stored import Stored
from newscli.archive.text_normalization import words_of
from newscli.errors import UsageError


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
    asked = quotes_asked(query)
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


def quotes_asked(query: Query) -> Asked:
    """Read the words of a query; without any, the quotes of the speaker or of the articles that are left are meant."""
    speaker = speaker_match(query.speaker) if query.speaker else ""
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

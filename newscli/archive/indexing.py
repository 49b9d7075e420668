"""Takes stored articles and what the analyses found in them, keeps what searching needs to find them."""

from newscli.archive.database.connection import Database
from newscli.archive.database.migrations import QUOTE_BITS
from newscli.archive.entries import Findings


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

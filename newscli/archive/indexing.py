"""In: articles that are kept, and what the analyses found in them; out: what searching needs to find them."""

from newscli.archive.connection import Archive
from newscli.archive.entries import Findings


def index_new(archive: Archive, numbers: list[int]) -> None:
    """Make new articles and their quotes searchable."""
    for number in numbers:
        row = archive.row("SELECT number, title, authors, text FROM searchable WHERE number = ?", number)
        archive.run("INSERT INTO full_text(rowid, title, authors, text) VALUES (?, ?, ?, ?)", *(row or ()))
    for number in numbers:
        index_quotes(archive, number)


def index_quotes(archive: Archive, number: int) -> None:
    """Make the quotes of an article searchable."""
    quotes = archive.rows("SELECT number, speaker, words FROM quote WHERE article = ?", number)
    archive.run_many("INSERT INTO said(rowid, speaker, words) VALUES (?, ?, ?)", quotes)


def keep_findings(archive: Archive, number: int, findings: Findings | None) -> None:
    """Keep what the analyses found in an article, in place of what was kept before."""
    for table in ("analysis", "quote", "day", "mention"):
        archive.run(f"DELETE FROM {table} WHERE article = ?", number)  # table names of our own
    if findings is None:
        return
    archive.run("INSERT INTO analysis VALUES (?, ?)", number, findings.version)
    archive.run_many(
        'INSERT INTO quote(article, kind, speaker, words, start, "end") VALUES (?, ?, ?, ?, ?, ?)',
        ((number, *row) for row in findings.quotes),
    )
    archive.run_many("INSERT OR IGNORE INTO day VALUES (?, ?, ?, ?, ?)", ((number, *row) for row in findings.days))
    archive.run_many("INSERT OR IGNORE INTO person(name) VALUES (?)", ((row.name,) for row in findings.people))
    archive.run_many(
        "INSERT OR IGNORE INTO mention SELECT number, ?, ? FROM person WHERE name = ?",
        ((number, row.mentions, row.name) for row in findings.people),
    )

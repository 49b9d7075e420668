"""Keeps what readers set right about stored articles, beside what was read and found."""

from datetime import datetime

from newscli.archive.database.connection import Database
from newscli.archive.saving import stamp
from newscli.archive.serialization import packed_place
from newscli.article import Article
from newscli.article.corrections import Correction


def keep_correction(archive: Database, number: int, correction: Correction, now: datetime) -> None:
    """Keep a correction of an article, in place of an earlier one of the same thing."""
    place = packed_place(correction.place)
    archive.run("DELETE FROM correction WHERE article = ? AND kind = ? AND place IS ?", number, correction.kind, place)
    archive.run(
        "INSERT INTO correction(article, made, kind, place, value) VALUES (?, ?, ?, ?, ?)",
        *(number, correction.made or stamp(now), correction.kind, place, correction.value),
    )


def undo_corrections(archive: Database, number: int, only: int | None = None) -> int:
    """Forget the corrections of an article, or `only` the one of that number; return how many there were."""
    sql = "DELETE FROM correction WHERE article = ?1 AND (?2 IS NULL OR number = ?2)"
    return archive.run(sql, number, only)


def set_facts(archive: Database, number: int, article: Article) -> None:
    """Let lists and searches see the facts of an article as they are set right."""
    published = article.published.isoformat() if article.published else None
    at = article.published_at.isoformat() if article.published_at else None
    archive.run(
        "UPDATE article SET title = ?, authors = ?, source = ?, published = ?, published_at = ?, date_from = ?,"
        " day = coalesce(?, substr(added, 1, 10)) WHERE number = ?",
        *(article.title, "\n".join(article.authors) or None, article.source),
        *(published, at, article.date_from, published, number),
    )

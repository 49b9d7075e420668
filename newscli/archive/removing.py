"""Takes the number of a stored article, hides it, brings it back, or deletes what was hidden for long."""

from datetime import datetime, timedelta

from newscli.archive.database.connection import Database
from newscli.archive.near_duplicates import unlink
from newscli.archive.saving import stamp

KEPT_DAYS = 30  # a removed article can be brought back for so long


def remove(archive: Database, number: int, now: datetime) -> None:
    """Hide an article; `restore` brings it back for 30 days."""
    archive.run("UPDATE article SET removed = ? WHERE number = ? AND removed IS NULL", stamp(now), number)


def restore(archive: Database, number: int) -> None:
    """Bring a removed article back."""
    archive.run("UPDATE article SET removed = NULL WHERE number = ?", number)


def purge(archive: Database, now: datetime) -> int:
    """Delete what was removed more than 30 days before `now`; return how many articles."""
    gone = archive.rows("SELECT number FROM article WHERE removed < ?", stamp(now - timedelta(days=KEPT_DAYS)))
    for (number,) in gone:
        unlink(archive, number)
        archive.run("DELETE FROM article WHERE number = ?", number)
    return len(gone)

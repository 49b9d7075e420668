"""The articles that come with newscli, as an archive: listed as they are, or analysed and ready to be searched."""

from newscli.archive.database.connection import Database, open_in_memory
from newscli.archive.entries import Filters, Stored, entry_of, fits, shipped
from newscli.archive.saving import add
from newscli.pipeline.corrections.findings import findings_of
from newscli.pipeline.inputs.stored_names import shipped_article


def listed_samples(asked: Filters, sort: str) -> list[Stored]:
    """Return those that pass, in the order asked for: by "title", else the newest first."""
    found = [each for each in shipped() if fits(asked, each)]
    if sort == "title":
        return sorted(found, key=lambda each: (each.title or each.slug).lower())
    return sorted(found, key=lambda each: (each.added if sort == "added" else each.published) or "", reverse=True)


def sample_database() -> Database:
    """Return a database in memory with all of them, added now; it is gone when it is closed."""
    database = open_in_memory()
    for stored in reversed(shipped()):
        article = shipped_article(stored)
        add(database, [entry_of(article, findings=findings_of(article))], database.now())
    return database

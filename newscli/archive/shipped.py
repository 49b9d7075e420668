"""In: nothing; out: the articles that come with newscli, and the raw input of each."""

from pathlib import Path

from newscli.archive.stored import Stored


def articles_folder() -> Path:
    """Return the folder of the articles: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parent.parent
    inside = package / "_data"
    return (inside if inside.is_dir() else package.parent / "data") / "articles"


def shipped() -> tuple[Stored, ...]:
    """Return the articles that come with newscli, newest publication first."""
    import json

    rows = json.loads((articles_folder() / "index.json").read_bytes())
    return tuple(Stored(**{**row, "authors": tuple(row["authors"])}) for row in rows)


def shipped_raw(article: Stored) -> bytes:
    """Return the raw input of an article that came with newscli."""
    return (articles_folder() / (article.file or article.slug)).read_bytes()

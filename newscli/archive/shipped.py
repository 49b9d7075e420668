"""The articles that come with newscli, and the raw input of each."""

from pathlib import Path

from newscli.archive.entries import Stored

# One article a line, the fields apart by tabs: to load a reader of JSON takes as long as the rest of a list.
INDEX = "index.tsv"


def articles_folder() -> Path:
    """Return the folder of the articles: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parent.parent
    inside = package / "_data"
    return (inside if inside.is_dir() else package.parent / "data") / "articles"


def shipped() -> tuple[Stored, ...]:
    """Return the articles that come with newscli, newest publication first."""
    rows = (line.split("\t") for line in (articles_folder() / INDEX).read_text(encoding="utf-8").splitlines())
    return tuple(
        Stored(
            id=id_,
            slug=slug,
            title=title or None,
            authors=tuple(filter(None, authors.split("; "))),
            source=source or None,
            published=published or None,
            words=int(words),
            file=file,
        )
        for id_, slug, file, published, words, source, authors, title in rows
    )


def shipped_raw(article: Stored) -> bytes:
    """Return the raw input of an article that came with newscli."""
    return (articles_folder() / (article.file or article.slug)).read_bytes()

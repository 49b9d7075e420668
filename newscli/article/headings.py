"""Takes what an article is called or how it begins, returns the line that stands for it in lists."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscli.article import Article

_MOST_CHARACTERS = 72  # characters
_READ = 400  # of the beginning


LONGEST_TITLE = 1000  # characters; what is longer is no headline


def bounded_title(title: str | None) -> str | None:
    """Return a title as an article may have it, cut where it is longer than headlines are."""
    return title if title is None or len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…"


def opening_of(text: str) -> str:
    """Return the first words of a text: its first line, cut after a word where it is long."""
    line = " ".join(text[:_READ].lstrip().partition("\n")[0].split())
    if len(line) <= _MOST_CHARACTERS:
        return line
    cut = line[: _MOST_CHARACTERS + 1].rpartition(" ")[0] or line[:_MOST_CHARACTERS]
    return cut.rstrip(" ,;:—–-") + "…"


def heading_of(article: "Article") -> str:
    """Return the title of an article, or else its first words."""
    return article.title or opening_of(article.text) or article.slug

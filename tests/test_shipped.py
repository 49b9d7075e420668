"""The list of articles that come with newscli says what the articles say."""

from pathlib import Path

import newscli
from newscli.archive.entries import INDEX, articles_folder, shipped, shipped_raw
from newscli.article.nearby import opening_of


def test_the_list_is_what_the_articles_say(rewrite: bool) -> None:
    index = articles_folder() / INDEX
    rows = sorted((_row(path) for path in articles_folder().iterdir() if path.suffix in (".md", ".txt")), key=_day)
    told = "".join("\t".join(row) + "\n" for row in reversed(rows))
    if rewrite:
        index.write_text(told, encoding="utf-8")
    assert index.read_text(encoding="utf-8") == told, "run pytest --rewrite"


def _row(path: Path) -> list[str]:
    article = newscli.read(path.read_bytes())
    published = str(article.published) if article.published else ""
    facts = [published, str(article.words), article.source or "", "; ".join(article.authors), article.title or ""]
    return [article.id, path.stem, path.name, *facts, "" if article.title else opening_of(article.text)]


def _day(row: list[str]) -> tuple[str, str]:
    return row[3], row[1]


def test_every_article_is_there() -> None:
    assert len(shipped()) >= 8
    assert all(shipped_raw(each).strip() for each in shipped())

"""The list of articles that come with newscli says what the articles say."""

import json

import newscli
from newscli.archive.shipped import articles_folder, shipped, shipped_raw


def test_the_list_is_what_the_articles_say(rewrite: bool) -> None:
    index = articles_folder() / "index.json"
    rows = []
    for path in sorted(articles_folder().iterdir()):
        if path.suffix in (".md", ".txt"):
            article = newscli.read(path.read_bytes())
            row = {
                "id": article.id,
                "slug": path.stem,
                "title": article.title,
                "authors": list(article.authors),
                "source": article.source,
                "published": str(article.published) if article.published else None,
                "words": article.words,
                "file": path.name,
            }
            rows.append(row)
    rows.sort(key=lambda row: str(row["published"]), reverse=True)
    told = "[\n" + ",\n".join(" " + json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"
    if rewrite:
        index.write_text(told, encoding="utf-8")
    assert index.read_text(encoding="utf-8") == told, "run pytest --rewrite"


def test_every_article_is_there() -> None:
    assert len(shipped()) >= 8
    assert all(shipped_raw(each).strip() for each in shipped())

"""Takes what a list holds, returns the names of its columns and its rows, by a form (`newscli.schema.fields`).

In a form for rows `¶path` is the number of a place's paragraph, `@name` a fact of the article; after a name `~3`
rounds to that number of digits, and `?` parts what is several by semicolons.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from newscli.article import Article, Span
from newscli.render.layouts.places import paragraph
from newscli.schema.fields import article_of, found_at, read_form

Row = tuple[str, ...]


def table(form: str, items: Iterable[Any], articles: Sequence[Article] = ()) -> tuple[Row, tuple[Row, ...]]:
    """Return columns and rows; an item stands in the article that it names, by id or number, or in the first."""
    known = {article.id: article for article in articles}
    return columns_of(form), tuple(row(form, item, article_of(item, known, *articles[:1])) for item in items)


def columns_of(form: str) -> Row:
    """Return the names of columns."""
    return tuple(name for name, _, _ in read_form(form))


def row(form: str, item: Any, article: Article | None = None) -> Row:
    """Return the cells of one row."""
    return tuple(_cell(_value(item, path, article), mark, article) for _, path, mark in read_form(form))


def _value(item: Any, path: str, article: Article | None) -> Any:
    if path[0] == "@":
        return getattr(article, path[1:])
    value = found_at(item, path.removeprefix("¶"))
    if path[0] != "¶" or article is None:
        return value
    return paragraph(article, value[0] if isinstance(value, tuple) else value)


def _cell(value: Any, mark: str, article: Article | None) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Span) and article:
        return value.of(article.text)
    if isinstance(value, tuple):
        gap = " … " if value and isinstance(value[0], Span) else "; " if mark == "?" else " "
        return gap.join(_cell(each, "", article) for each in value)
    return f"{value:.{mark}f}" if mark else "" if value is None else str(value)

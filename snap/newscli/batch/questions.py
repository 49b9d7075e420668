"""Takes the folder of a run, answers what people ask of its tables: who is quoted, on which days, by what sources.

The SQL stands in `QUESTIONS`, and DuckDB runs it over the files as they are, so that people can go on by themselves.
"""

from pathlib import Path
from typing import Any, NamedTuple

from newscli.batch.tables import need
from newscli.errors import InputError
from newscli.quotes.sourcing import kind_of_source

_VIEW = "CREATE VIEW {table} AS SELECT * FROM {read}('{folder}/{table}/part-*.{form}'{more})"

_TABLES = ("articles", "quotes", "timeline")

QUESTIONS = {
    "people": (
        "Who is quoted how often, in each month and paper.",
        """
SELECT quotes.speaker.name AS person, substr(CAST(articles.published AS VARCHAR), 1, 7) AS month,
       articles.source AS source, count(*) AS quotes, count(DISTINCT articles.id) AS articles
FROM quotes JOIN (SELECT DISTINCT id, published, source FROM articles) AS articles ON articles.id = quotes.article
WHERE quotes.speaker.resolved
GROUP BY 1, 2, 3 ORDER BY quotes DESC, person, month, source
""",
    ),
    "days": (
        "Which days the articles tell of.",
        """
SELECT CAST(timeline."when"."first" AS VARCHAR) AS "first", CAST(timeline."when"."last" AS VARCHAR) AS "last",
       count(*) AS events, count(DISTINCT timeline.article) AS articles
FROM timeline WHERE timeline."when".precision = 'day'
GROUP BY 1, 2 ORDER BY articles DESC, events DESC, "first"
""",
    ),
    "sources": (
        "By what sources papers quote: named people, bodies, people by their role alone, documents, nobody.",
        """
WITH told AS (
    SELECT articles.source AS source, CASE WHEN quotes.speaker.resolved THEN quotes.speaker.name END AS name
    FROM quotes JOIN (SELECT DISTINCT id, source FROM articles) AS articles ON articles.id = quotes.article
), kinds AS (SELECT source, coalesce(kind_of_source(name), 'unknown') AS kind FROM told),
counts AS (SELECT source, kind, count(*) AS quotes FROM kinds GROUP BY source, kind)
SELECT source, kind, quotes, round(quotes / sum(quotes) OVER (PARTITION BY source), 3) AS share
FROM counts ORDER BY source, quotes DESC, kind
""",
    ),
}
"""What each question is for, and its SQL over the tables `articles`, `quotes` and `timeline`.

`kind_of_source` is that of `newscli.quotes.sourcing`, by which `audit` goes too.
"""


class Table(NamedTuple):
    """The answer to a question: its name, the names of its columns, and its rows."""

    question: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def ask(question: str, output: Path, limit: int | None = None) -> Table:
    """Answer one of `QUESTIONS` over the folder of a run; `limit` is how many rows are wanted.

    Raises `InputError` if the folder lacks a table that the question needs.
    """
    for table in _TABLES:
        if f"FROM {table}" in QUESTIONS[question][1] and not any((output / table).glob("part-*")):
            raise InputError(
                f"{output} holds no table of {table}. `newscli batch analyze INPUT {output}` makes the tables."
            )
    need("duckdb", "this question")
    import duckdb

    link = duckdb.connect()
    link.create_function("kind_of_source", lambda name: kind_of_source(name), ["VARCHAR"], "VARCHAR")
    try:
        for table in _TABLES:
            _open(link, output, table)
        sql = QUESTIONS[question][1] + (f"LIMIT {limit}" if limit else "")
        found = link.execute(sql)
        return Table(question, tuple(column[0] for column in found.description or ()), tuple(found.fetchall()))
    except duckdb.Error as error:
        raise InputError(
            f"{output} can't answer this: {str(error).splitlines()[0]} Analyse article, quotes and timeline into it."
        ) from error
    finally:
        link.close()


def _open(link: Any, output: Path, table: str) -> None:
    for form, read, more in (("parquet", "read_parquet", ""), ("jsonl", "read_json", ", format='newline_delimited'")):
        if any((output / table).glob(f"part-*.{form}")):
            folder = str(output).replace("'", "''")
            link.execute(_VIEW.format(table=table, read=read, folder=folder, form=form, more=more))

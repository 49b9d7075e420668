"""Takes a record of an input, returns the rows of all tables: what the single commands print as JSON Lines."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from newscli.batch.plan import ERRORS, TABLE_OF, Item, Plan, Unread
from newscli.errors import InputError, NewscliError, failing_alone
from newscli.pipeline.inputs.intake import Job
from newscli.pipeline.inputs.reading import read_job
from newscli.schema.article_records import Record, article_fields, span_fields
from newscli.schema.records import items_of

if TYPE_CHECKING:
    from newscli.article import Article

Rows = dict[str, list[Record]]


def add_rows(item: Item, plan: Plan, rows: Rows) -> int:
    """Add what a record holds to the rows of each table; return the number of its articles."""
    made = 0
    for each in _articles(item):
        if isinstance(each, Unread):
            rows[ERRORS].append(error_row(item.place, each))
            continue
        try:
            with failing_alone():
                found = {TABLE_OF[name]: ANALYSES[name](each) for name in plan.what}
        except NewscliError as error:
            rows[ERRORS].append(error_row(item.place, _unread(error)))
            continue
        for table, records in found.items():
            rows[table] += records
        if "articles" in found:
            rows["articles"][-1]["input"] = item.place
        made += 1
    return made


def error_row(place: str, unread: Unread) -> Record:
    """Return a row of the table of errors."""
    return {"schema": "newscli/batch-error/1", "input": place, "kind": unread.kind, "reason": unread.reason}


def _articles(item: Item) -> "Iterator[Article | Unread]":
    if isinstance(item.job, Unread):
        yield item.job
        return
    try:
        with failing_alone():
            for each in read_job(item.job):
                if isinstance(each, NewscliError):
                    yield _unread(each)
                elif isinstance(each, Job):
                    yield Unread(f"{each.url} is an address, and nothing is fetched here. Give the page.")
                elif each.version is None or each.version.newest:
                    yield each.article
    except InputError as error:
        yield _unread(error)


def _unread(error: NewscliError) -> Unread:
    return Unread(str(error), type(error).__name__)


def _article(article: "Article") -> list[Record]:
    return [{"schema": "newscli/article/1", **article_fields(article), "text": article.text}]


def _quotes(article: "Article") -> list[Record]:
    from newscli.pipeline.corrections.corrected import quotes_of
    from newscli.quotes.filtering import listed

    return items_of(listed(quotes_of(article)), article)


def _times(article: "Article") -> list[Record]:
    from newscli.timeline import find_times

    return items_of(find_times(article), article)


def _timeline(article: "Article") -> list[Record]:
    from newscli.pipeline.corrections.corrected import timeline_of
    from newscli.timeline.filtering import choose

    return items_of(choose(timeline_of(article)), article)


def _summary(article: "Article") -> list[Record]:
    from newscli.summary import summarize

    return items_of(summarize(article), article)


def _names(article: "Article") -> list[Record]:
    from newscli.language.document import annotate

    home = {"schema": "newscli/name/1", "article": article.id}
    return [
        {**home, "name": each.entity.name, "kind": each.kind, "span": span_fields(article, each.span)}
        for each in annotate(article).names
    ]


ANALYSES: dict[str, "Callable[[Article], list[dict[str, Any]]]"] = {
    "article": _article,
    "quotes": _quotes,
    "times": _times,
    "timeline": _timeline,
    "summary": _summary,
    "names": _names,
}

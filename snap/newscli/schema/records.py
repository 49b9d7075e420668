"""Takes a result and its articles, returns its record: versioned, of dictionaries, lists, strings and numbers.

Every field is described in `docs/json.md`, and a test holds the two together. Within a schema version fields are
only added.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from newscli.article import Article
from newscli.schema.fields import COMPARED, Record, article_fields, fields_of


def to_record(result: Any, article: Article | Sequence[Article] | None = None) -> Record:
    """Return the record of a result: what `--json` prints.

    `article` is the one the result was made of; a result made of several takes them all, the first named first.
    An article is a result of its own and takes none. Raises `TypeError` for anything that is no result.
    """
    kind = _kind(result)
    articles = _all(result, article)
    record: Record = {"schema": f"newscli/{kind.name}/1"}
    if articles:
        record["article"] = article_fields(articles[0])
    if len(articles) > 1:
        record["articles"] = [article_fields(each) for each in articles]
    fields = _fields(result, kind, articles)
    if kind.name == "article":
        record["article"] |= fields
        return record
    return record | fields


def items_of(result: Any, article: Article | Sequence[Article] | None = None) -> list[Record]:
    """Return the records of a result's items, each with its article's id and `url`: what `--format jsonl` prints."""
    kind = _kind(result)
    articles = _all(result, article)
    fields = _fields(result, kind, articles)
    items = [(kind.item, item) for item in fields[kind.items]]
    items += [("unlisted", item) for item in fields.get("unlisted") or ()]
    urls = {each.id: each.url for each in articles}
    home = {"article": articles[0].id} if articles else {}
    records = [{"schema": f"newscli/{name}/1", **home, **item} for name, item in items]
    return [{**record, **_address(record, urls)} for record in records]


def _fields(result: Any, kind: "Kind", articles: Sequence[Article]) -> Record:
    return fields_of(result, {each.id: each for each in articles}, articles[0] if articles else None, kind.form)


def _address(record: Record, urls: dict[str, str | None]) -> Record:
    """Return the address of the article that a record is about, where it names one by its id."""
    about = record.get("article")
    if not isinstance(about, str) or about not in urls or "url" in record:
        return {}
    return {"url": urls[about]}


def _kind(result: Any) -> "Kind":
    name = type(result).__name__
    if name not in KINDS:
        raise TypeError(f"a {name} has no record. Results that have one: {', '.join(KINDS)}.")
    return KINDS[name]


def _all(result: Any, article: Any) -> tuple[Article, ...]:
    if type(result).__name__ == "Article":
        return (result,)
    if article is None:
        return ()
    return tuple(article) if isinstance(article, Sequence) else (article,)


class Kind(NamedTuple):
    """A kind of result: its schema's name, that of an item, the field of the items, and a form of its own."""

    name: str
    item: str
    items: str
    form: str = ""


# By the name of the result's class, since to import all of them would load every room at once.
KINDS = {
    "Article": Kind("article", "paragraph", "paragraphs"),
    "Quotes": Kind("quotes", "quote", "quotes"),
    "Voices": Kind("voices", "voice", "voices"),
    "Timeline": Kind("timeline", "event", "events"),
    "Times": Kind("times", "time", "times"),
    "Summary": Kind("summary", "sentence", "sentences"),
    "Comparison": Kind("comparison", "summary", "summaries"),
    "Notes": Kind("notes", "note", "notes"),
    "Corrections": Kind("corrections", "correction", "corrections"),
    "Proofs": Kind("evidence", "proof", "proofs"),
    "Keyphrases": Kind("keyphrases", "phrase", "phrases"),
    "Trace": Kind("trace", "traced", "quotations"),
    "Check": Kind("check", "checked", "quotations"),
    "Compared": Kind("compare", "difference", "differences"),
    "Audit": Kind("audit", "sourced", "sources"),
    "StoryNews": Kind("new", "new-thing", "things"),
    "KnownPeople": Kind("people", "known-person", "people"),
    "PersonPage": Kind("person", "said", "said"),
    "Listing": Kind("list", "stored", "articles"),
    "Found": Kind("search", "hit", "hits"),
    "FoundQuotes": Kind("search-quotes", "quote-hit", "quotes"),
    "FoundVersions": Kind("search-versions", "version-hit", "hits"),
    "FoundPeople": Kind("search-people", "person-hit", "people"),
    "Added": Kind("add", "outcome", "outcomes"),
    "History": Kind("revisions", "revision", "revisions"),
    "Difference": Kind("diff", "change", "changes", f"{COMPARED} title changes"),
    "Feeds": Kind("feeds", "feed", "feeds"),
    "Digest": Kind("digest", "story", "stories"),
    "FoundDays": Kind("search-days", "day-hit", "days"),
    "SavedSearches": Kind("searches", "saved-search", "searches"),
    "Significant": Kind("significant", "significant-change", "changes"),
    "Counts": Kind("counts", "count", "counts"),
    "RunReport": Kind("batch-report", "batch-rows", "tables"),
    "Table": Kind("batch-answer", "batch-row", "rows"),
    "Info": Kind("archive", "holding", "holds"),
}

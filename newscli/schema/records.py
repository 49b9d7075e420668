"""Takes a result and its articles, returns its record: versioned, of dictionaries, lists, strings and numbers.

Every field is described in `docs/json.md`, and a test holds the two together. Within a schema version fields are
only added.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from newscli.article import Article
from newscli.schema import across_papers, analysis_records, archive_records, article_records
from newscli.schema import across_papers as audits
from newscli.schema import across_papers as compared
from newscli.schema import across_papers as people
from newscli.schema import across_papers as story_news
from newscli.schema.article_records import Record, article_fields


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
    fields = kind.fields(result, {each.id: each for each in articles})
    if kind.name == "article":
        record["article"] |= fields
        return record
    return record | fields


def items_of(result: Any, article: Article | Sequence[Article] | None = None) -> list[Record]:
    """Return the records of a result's items, each with its article's id and `url`: what `--format jsonl` prints."""
    kind = _kind(result)
    articles = _all(result, article)
    fields = kind.fields(result, {each.id: each for each in articles})
    items = [(kind.item, item) for item in fields[kind.items]]
    items += [("unlisted", item) for item in fields.get("unlisted") or ()]
    urls = {each.id: each.url for each in articles}
    home = {"article": articles[0].id} if articles else {}
    records = [{"schema": f"newscli/{name}/1", **home, **item} for name, item in items]
    return [{**record, **_address(record, urls)} for record in records]


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
    """A kind of result: its schema's name, that of an item, the field of the items, and what makes the fields."""

    name: str
    item: str
    items: str
    fields: Callable[[Any, dict[str, Article]], Record]


# By the name of the result's class, since to import all of them would load every room at once.
KINDS = {
    "Article": Kind("article", "paragraph", "paragraphs", article_records.text_fields),
    "Quotes": Kind("quotes", "quote", "quotes", analysis_records.quotes_fields),
    "Voices": Kind("voices", "voice", "voices", analysis_records.voices_fields),
    "Timeline": Kind("timeline", "event", "events", analysis_records.timeline_fields),
    "Times": Kind("times", "time", "times", analysis_records.times_fields),
    "Summary": Kind("summary", "sentence", "sentences", analysis_records.summary_fields),
    "Comparison": Kind("comparison", "summary", "summaries", analysis_records.comparison_fields),
    "Notes": Kind("notes", "note", "notes", article_records.notes_fields),
    "Corrections": Kind("corrections", "correction", "corrections", article_records.corrections_fields),
    "Proofs": Kind("evidence", "proof", "proofs", article_records.proofs_fields),
    "Keyphrases": Kind("keyphrases", "phrase", "phrases", analysis_records.keyphrases_fields),
    "Trace": Kind("trace", "traced", "quotations", across_papers.trace_fields),
    "Check": Kind("check", "checked", "quotations", across_papers.check_fields),
    "Compared": Kind("compare", "difference", "differences", compared.compared_fields),
    "Audit": Kind("audit", "sourced", "sources", audits.audit_fields),
    "StoryNews": Kind("new", "new-thing", "things", story_news.story_news_fields),
    "KnownPeople": Kind("people", "known-person", "people", people.known_people_fields),
    "PersonPage": Kind("person", "said", "said", people.person_page_fields),
    "Listing": Kind("list", "stored", "articles", archive_records.listing_fields),
    "Found": Kind("search", "hit", "hits", archive_records.found_fields),
    "FoundQuotes": Kind("search-quotes", "quote-hit", "quotes", archive_records.found_quotes_fields),
    "FoundPeople": Kind("search-people", "person", "people", archive_records.found_people_fields),
    "Added": Kind("add", "outcome", "outcomes", archive_records.added_fields),
    "History": Kind("revisions", "revision", "revisions", archive_records.history_fields),
    "Difference": Kind("diff", "change", "changes", archive_records.difference_fields),
    "Feeds": Kind("feeds", "feed", "feeds", archive_records.feeds_fields),
    "Digest": Kind("digest", "story", "stories", archive_records.digest_fields),
    "FoundDays": Kind("search-days", "day-hit", "days", archive_records.found_days_fields),
    "SavedSearches": Kind("searches", "saved-search", "searches", archive_records.searches_fields),
    "Significant": Kind("significant", "significant-change", "changes", archive_records.significant_fields),
    "Counts": Kind("counts", "count", "counts", archive_records.counts_fields),
    "RunReport": Kind("batch-report", "batch-rows", "tables", archive_records.report_fields),
    "Table": Kind("batch-answer", "batch-row", "rows", archive_records.table_fields),
    "Info": Kind("archive", "holding", "holds", archive_records.info_fields),
}

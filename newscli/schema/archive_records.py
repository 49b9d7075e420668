"""Takes what the archive answers, returns its fields, which `records` puts under a schema version."""

from typing import TYPE_CHECKING, Any

from newscli.article import Article
from newscli.schema.article_records import Record

if TYPE_CHECKING:
    from newscli.archive.entries import Listing, Stored
    from newscli.archive.feeds import Feeds
    from newscli.archive.maintenance import Info
    from newscli.archive.readers.additions import Counts
    from newscli.archive.readers.searches import FoundDays, SavedSearches
    from newscli.archive.revisions import Change, Difference, History, Revision, Significant
    from newscli.archive.saving import Added
    from newscli.archive.search.queries import Snippet
    from newscli.archive.search.quotes_and_people import Facets, Found, FoundPeople, FoundQuotes
    from newscli.stories import Digest


def listing_fields(result: "Listing", _: object) -> Record:
    """Return the fields of a list of stored articles."""
    return {"articles": [stored_fields(stored) for stored in result.articles]}


def stored_fields(stored: "Stored") -> Record:
    """Return what is known about a stored article."""
    lists = {name: list(getattr(stored, name)) for name in ("authors", "tags", "corrected")}
    fields = {**stored._asdict(), **lists}
    known = {key: value for key, value in fields.items() if key not in ("file", "number", "opening", "doubts")}
    doubts = None if stored.doubts is None else [doubt._asdict() for doubt in stored.doubts]
    return {**known, "doubts": doubts, "sample": stored.file is not None}


def found_fields(result: "Found", _: object) -> Record:
    """Return the fields of articles found."""
    hits = [
        {"article": stored_fields(hit.stored), "score": round(hit.score, 4), "snippet": _snippet(hit.snippet)}
        for hit in result.hits
    ]
    spread = {"facets": _facets(result.facets)} if result.facets else {}
    return {"query": result.query, "hits": hits, **spread}


def _facets(facets: "Facets") -> Record:
    return {
        "total": facets.total,
        "sources": [{"source": source, "hits": hits} for source, hits in facets.sources],
        "months": [{"month": month, "hits": hits} for month, hits in facets.months],
    }


def found_quotes_fields(result: "FoundQuotes", _: object) -> Record:
    """Return the fields of quotes found; `start` and `end` are their place in the text of their article."""
    return {
        "query": result.query,
        "quotes": [
            {
                "article": stored_fields(hit.stored),
                "kind": hit.kind,
                "speaker": hit.speaker,
                "words": _snippet(hit.words),
                "start": hit.start,
                "end": hit.end,
                "denied": hit.denied or None,
            }
            for hit in result.quotes
        ],
    }


def found_days_fields(result: "FoundDays", _: object) -> Record:
    """Return the fields of days found; `start` and `end` are the place of the time in the text of its article."""
    return {
        "query": result.query,
        "days": [{**hit._asdict(), "article": stored_fields(hit.stored)} for hit in result.days],
    }


def searches_fields(result: "SavedSearches", _: object) -> Record:
    """Return the fields of saved searches."""
    return {"searches": [{**search._asdict(), "tags": list(search.tags)} for search in result.searches]}


def significant_fields(result: "Significant", _: object) -> Record:
    """Return the fields of what changed in what an article tells."""
    changes = [{"kind": each.kind, "removed": list(each.removed), "added": list(each.added)} for each in result.changes]
    return {**_compared(result), "changes": changes, "note": result.note}


def found_people_fields(result: "FoundPeople", _: object) -> Record:
    """Return the fields of people found."""
    return {"query": result.query, "people": [person._asdict() for person in result.people]}


def _snippet(snippet: "Snippet") -> Record:
    return {"text": snippet.text, "hits": [{"start": start, "end": end} for start, end in snippet.hits]}


def added_fields(result: "Added", _: object) -> Record:
    """Return what became of each article to add."""
    return {
        "outcomes": [
            {
                "outcome": each.kind,
                "id": each.id,
                "slug": each.slug,
                "revision": each.revision,
                "near": [near._asdict() for near in each.near],
            }
            for each in result.outcomes
        ]
    }


def history_fields(result: "History", _: object) -> Record:
    """Return the fields of an article's versions."""
    return {
        "id": result.stored.id,
        "slug": result.stored.slug,
        "revisions": [_revision(revision) for revision in result.revisions],
        "near": [near._asdict() for near in result.near],
    }


def difference_fields(result: "Difference", _: object) -> Record:
    """Return the fields of the changes from one version to another."""
    return {
        **_compared(result),
        "title": [_change(change) for change in result.title],
        "changes": [_change(change) for change in result.changes],
    }


def _compared(result: "Difference | Significant") -> Record:
    stored = result.stored
    return {"id": stored.id, "slug": stored.slug, "old": _revision(result.old), "new": _revision(result.new)}


def _revision(revision: "Revision") -> Record:
    return {"revision": revision.number, **{k: v for k, v in revision._asdict().items() if k != "number"}}


def _change(change: "Change") -> Record:
    return {"kind": change.kind, "words": str(change)}


def counts_fields(result: "Counts", _: object) -> Record:
    """Return the fields of how many articles are unread."""
    return {"counts": [count._asdict() for count in result.counts]}


def info_fields(result: "Info", _: object) -> Record:
    """Return the fields of what an archive holds."""
    fields = {key: value for key, value in result._asdict().items() if key != "counts"}
    return {**fields, "holds": [{"what": what, "count": count} for what, count in result.counts.items()]}


def report_fields(result: Any, _: object) -> Record:
    """Return the fields of what became of a run over a corpus."""
    told = ("output", "records", "articles", "errors", "partitions", "skipped", "replaced", "seconds", "elapsed")
    tables = [{"table": table, "rows": rows} for table, rows in result.rows.items()]
    return {**{name: getattr(result, name) for name in told}, "tables": tables}


def table_fields(result: Any, _: object) -> Record:
    """Return the fields of an answer of tables: a row has the columns of the question."""
    return {"question": result.question, "rows": [dict(zip(result.columns, row, strict=True)) for row in result.rows]}


def feeds_fields(result: "Feeds", _: object) -> Record:
    """Return the fields of the feeds that are followed."""
    told = ("url", "title", "added", "checked", "failure", "entries", "unread", "typed", "full", "private")
    return {"feeds": [{name: getattr(feed, name) for name in told} for feed in result.feeds]}


def digest_fields(result: "Digest", _: object) -> Record:
    """Return the fields of stories; a summary's places are in the text of the story's first article."""
    return {
        "stories": [
            {
                "articles": [_named(article) for article in story.articles],
                "summary": [
                    {"start": span.start, "end": span.end, "text": span.of(story.articles[0].text)}
                    for span in story.summary
                ],
                "speakers": list(story.speakers),
            }
            for story in result.stories
        ]
    }


def _named(article: Article) -> Record:
    published = article.published.isoformat() if article.published else None
    known = {name: getattr(article, name) for name in ("id", "slug", "title", "source", "url")}
    return {**known, "published": published}

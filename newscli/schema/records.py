"""Takes a result and its articles, returns its record: versioned, of dictionaries, lists, strings and numbers.

Every field is described in the README, and a test holds the two together. Within a schema version fields are
only added.
"""

from base64 import b64encode
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.schema import across_papers, archive_records

if TYPE_CHECKING:
    from newscli.archive.readers.evidence import Proofs
    from newscli.archive.readers.notes import Notes
    from newscli.article import Article, Paragraph, Span
    from newscli.article.corrections import Corrections
    from newscli.quotes import Quote, Quotes, Speaker
    from newscli.quotes.speaker_counts import Voice, Voices
    from newscli.summary import Comparison, Keyphrases, ScoredSentence, Summary
    from newscli.timeline import Event, TimeExpression, Timeline, Times

Record = dict[str, Any]


def to_record(result: Any, article: "Article | Sequence[Article] | None" = None) -> Record:
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


def items_of(result: Any, article: "Article | Sequence[Article] | None" = None) -> list[Record]:
    """Return the records of a result's items, each with its article's id: what `--format jsonl` prints."""
    kind = _kind(result)
    articles = _all(result, article)
    items = kind.fields(result, {each.id: each for each in articles})[kind.items]
    home = {"article": articles[0].id} if articles else {}
    return [{"schema": f"newscli/{kind.item}/1", **home, **item} for item in items]


def _kind(result: Any) -> "Kind":
    name = type(result).__name__
    if name not in KINDS:
        raise TypeError(f"a {name} has no record. Results that have one: {', '.join(KINDS)}.")
    return KINDS[name]


def _all(result: Any, article: Any) -> "tuple[Article, ...]":
    if type(result).__name__ == "Article":
        return (result,)
    if article is None:
        return ()
    return tuple(article) if isinstance(article, Sequence) else (article,)


def article_fields(article: "Article") -> Record:
    """Return what is known about an article, without its text."""
    return {
        "id": article.id,
        "slug": article.slug,
        "title": article.title,
        "authors": list(article.authors),
        "source": article.source,
        "url": article.url,
        "published": _iso(article.published),
        "published_at": _iso(article.published_at),
        "date_from": article.date_from,
        "added": _iso(article.added),
        "language": article.language,
        "section": article.section,
        "words": article.words,
        "sample": article.sample,
        "corrected": list(article.corrected),
    }


def span_fields(article: "Article", span: "Span") -> Record:
    """Return a place in the clean text, its words, and where they stood in the raw input."""
    source = article.origin(span)
    return {
        "start": span.start,
        "end": span.end,
        "text": span.of(article.text),
        "source": {"start": source.start, "end": source.end},
    }


def _span(article: "Article", span: "Span | None") -> Record | None:
    return None if span is None else span_fields(article, span)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _article(article: "Article", articles: "dict[str, Article]") -> Record:
    return {
        "text": article.text,
        "paragraphs": [_paragraph(article, paragraph) for paragraph in article.paragraphs],
        "sentences": [{"index": s.index, **span_fields(article, s.span)} for s in article.sentences],
        "left_out": [
            {
                "kind": out.kind,
                "source": {"start": out.source.start, "end": out.source.end, "text": out.source.of(article.raw)},
            }
            for out in article.left_out
        ],
    }


def _paragraph(article: "Article", paragraph: "Paragraph") -> Record:
    return {"kind": paragraph.kind, **span_fields(article, paragraph.span)}


def _quotes(result: "Quotes", articles: "dict[str, Article]") -> Record:
    (article,) = articles.values()
    return {"quotes": [_quote(article, quote) for quote in result.quotes]}


def _voices(result: "Voices", articles: "dict[str, Article]") -> Record:
    return {"voices": [_voice(voice) for voice in result.voices]}


def _voice(voice: "Voice") -> Record:
    return {
        "name": voice.name,
        "forms": list(voice.forms),
        "quotes": voice.quotes,
        "words": voice.words,
        "share": voice.share,
        "articles": voice.articles,
    }


def _quote(article: "Article", quote: "Quote") -> Record:
    return {
        "kind": quote.kind,
        "content": [span_fields(article, span) for span in quote.content],
        "quoted": [span_fields(article, span) for span in quote.quoted],
        "speaker": _speaker(article, quote.speaker),
        "cue": _span(article, quote.cue),
        "addressee": _span(article, quote.addressee),
        "sentence": quote.sentence,
        "confidence": quote.confidence,
        "corrected": quote.corrected,
    }


def _speaker(article: "Article", speaker: "Speaker | None") -> Record | None:
    if speaker is None:
        return None
    return {
        "name": speaker.name,
        "mention": _span(article, speaker.mention),
        "role": _span(article, speaker.role),
        "resolved": speaker.resolved,
    }


def _timeline(result: "Timeline", articles: "dict[str, Article]") -> Record:
    return {"events": [_event(articles[event.article], event) for event in result.events]}


def _event(article: "Article", event: "Event") -> Record:
    when = event.when
    return {
        "when": {
            "value": when.value,
            "first": _iso(when.first),
            "last": _iso(when.last),
            "mod": when.mod,
            "precision": when.precision,
            "approximate": when.approximate,
        },
        "expression": _span(article, event.expression),
        "event": span_fields(article, event.event),
        "sentence": event.sentence,
        "article": event.article,
        "supporters": list(event.supporters),
        "reason": event.reason or None,
        "confidence": event.confidence,
        "corrected": event.corrected,
    }


def _times(result: "Times", articles: "dict[str, Article]") -> Record:
    (article,) = articles.values()
    return {"times": [_time(article, time) for time in result.times]}


def _time(article: "Article", time: "TimeExpression") -> Record:
    return {
        "expression": span_fields(article, time.span),
        "type": time.type,
        "value": time.value,
        "mod": time.mod,
        "freq": time.freq,
        "quant": time.quant,
        "first": _iso(time.first),
        "last": _iso(time.last),
        "reason": time.reason or None,
    }


def _summary(result: "Summary", articles: "dict[str, Article]") -> Record:
    return {
        "method": result.method,
        "sentences": [_chosen(articles[chosen.article], chosen) for chosen in result.sentences],
        "words": result.words,
        "scored": [_scored(articles[each.article], each) for each in result.scored],
    }


def _scored(article: "Article", each: "ScoredSentence") -> Record:
    return {**_chosen(article, each), "chosen": each.chosen}


def _comparison(result: "Comparison", articles: "dict[str, Article]") -> Record:
    return {"summaries": [_summary(each, articles) for each in result.summaries]}


def _keyphrases(result: "Keyphrases", articles: "dict[str, Article]") -> Record:
    (article,) = articles.values()
    return {"phrases": [{"span": span_fields(article, each.span), "times": each.times} for each in result.phrases]}


def _chosen(article: "Article", chosen: "ScoredSentence") -> Record:
    return {
        "index": chosen.index,
        "span": span_fields(article, chosen.span),
        "score": round(chosen.score, 6),
        "article": chosen.article,
        "reasons": list(chosen.reasons),
    }


def _notes(result: "Notes", articles: "dict[str, Article]") -> Record:
    (article,) = articles.values()
    return {
        "notes": [
            {
                "number": note.number,
                "made": note.made,
                "note": note.words,
                "about": note.place.exact if note.place else None,
                "span": _span(article, note.span(article.text)),
            }
            for note in result.notes
        ]
    }


def _corrections(result: "Corrections", articles: "dict[str, Article]") -> Record:
    (article,) = articles.values()
    return {
        "corrections": [
            {
                "number": each.number,
                "made": each.made,
                "kind": each.kind,
                "value": each.value,
                "about": each.place.exact if each.place else None,
                "span": _span(article, each.place.find(article.text) if each.place else None),
            }
            for each in result.corrections
        ]
    }


def _proofs(result: "Proofs", articles: "dict[str, Article]") -> Record:
    return {
        "proofs": [
            {
                "url": each.url,
                "fetched": each.fetched,
                "status": each.status,
                "headers": [{"name": name, "value": value} for name, value in each.headers],
                "checksum": each.sha256,
                "bytes": len(each.body),
                "body": b64encode(each.body).decode(),
            }
            for each in result.proofs
        ]
    }


class Kind(NamedTuple):
    """A kind of result: its schema's name, that of an item, the field of the items, and what makes the fields."""

    name: str
    item: str
    items: str
    fields: Callable[[Any, "dict[str, Article]"], Record]


# By the name of the result's class, since to import all of them would load every room at once.
KINDS = {
    "Article": Kind("article", "paragraph", "paragraphs", _article),
    "Quotes": Kind("quotes", "quote", "quotes", _quotes),
    "Voices": Kind("voices", "voice", "voices", _voices),
    "Timeline": Kind("timeline", "event", "events", _timeline),
    "Times": Kind("times", "time", "times", _times),
    "Summary": Kind("summary", "sentence", "sentences", _summary),
    "Comparison": Kind("comparison", "summary", "summaries", _comparison),
    "Notes": Kind("notes", "note", "notes", _notes),
    "Corrections": Kind("corrections", "correction", "corrections", _corrections),
    "Proofs": Kind("evidence", "proof", "proofs", _proofs),
    "Keyphrases": Kind("keyphrases", "phrase", "phrases", _keyphrases),
    "Trace": Kind("trace", "traced", "quotations", across_papers.trace_fields),
    "Check": Kind("check", "checked", "quotations", across_papers.check_fields),
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
    "Report": Kind("batch-report", "batch-rows", "tables", archive_records.report_fields),
    "Table": Kind("batch-answer", "batch-row", "rows", archive_records.table_fields),
    "Info": Kind("archive", "holding", "holds", archive_records.info_fields),
}

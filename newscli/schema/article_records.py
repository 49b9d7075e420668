"""Articles and what belongs to them as fields: facts, text, notes, corrections, evidence."""

from base64 import b64encode
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from newscli.article import Article, Paragraph, Span
from newscli.article.provenance import Corrections

if TYPE_CHECKING:
    from newscli.archive.readers.additions import Note, Notes, Proofs

Record = dict[str, Any]


def article_fields(article: Article) -> Record:
    """Return what is known about an article, without its text."""
    return {
        "id": article.id,
        "slug": article.slug,
        "title": article.title,
        "authors": list(article.authors),
        "source": article.source,
        "url": article.url,
        "published": iso_day(article.published),
        "published_at": iso_day(article.published_at),
        "date_from": article.date_from,
        "added": iso_day(article.added),
        "language": article.language,
        "section": article.section,
        "words": article.words,
        "sample": article.sample,
        "corrected": list(article.corrected),
        "doubts": [doubt._asdict() for doubt in article.doubts],
    }


def span_fields(article: Article, span: Span) -> Record:
    """Return a place in the clean text, its words, and where they stood in the raw input."""
    source = article.origin(span)
    return {
        "start": span.start,
        "end": span.end,
        "text": span.of(article.text),
        "source": {"start": source.start, "end": source.end},
    }


def optional_span(article: Article, span: Span | None) -> Record | None:
    """Return the fields of a place, None where there is none."""
    return None if span is None else span_fields(article, span)


def iso_day(day: date | None) -> str | None:
    """Return a day, or an instant, in ISO 8601."""
    return None if day is None else day.isoformat()


def text_fields(article: Article, articles: dict[str, Article]) -> Record:
    """Return the fields of an article besides its facts: text, paragraphs, sentences, what was left out."""
    return {
        "updated_at": iso_day(article.updated_at),
        "text": article.text,
        "paragraphs": [_paragraph(article, paragraph) for paragraph in article.paragraphs],
        "sentences": [{"index": s.index, **span_fields(article, s.span)} for s in article.sentences],
        "links": [{**span_fields(article, link.span), "url": link.url} for link in article.links],
        "facts_from": [row._asdict() for row in article.facts_from],
        "captions": [
            {"text": source.of(article.raw), "source": {"start": source.start, "end": source.end}}
            for source in article.captions
        ],
        "left_out": [
            {
                "kind": out.kind,
                "source": {"start": out.source.start, "end": out.source.end, "text": out.source.of(article.raw)},
            }
            for out in article.left_out
        ],
    }


def _paragraph(article: Article, paragraph: Paragraph) -> Record:
    return {"kind": paragraph.kind, **span_fields(article, paragraph.span)}


def notes_fields(result: "Notes", articles: dict[str, Article]) -> Record:
    """Return the fields of the notes of an article, each with its place in the text of today."""
    (article,) = articles.values()
    return {
        "notes": [
            {
                "number": note.number,
                "made": note.made,
                "note": note.words,
                "about": note.place.exact if note.place else None,
                "span": optional_span(article, note.span(article.text)),
            }
            for note in result.notes
        ]
    }


def corrections_fields(result: Corrections, articles: dict[str, Article]) -> Record:
    """Return the fields of the corrections of an article."""
    (article,) = articles.values()
    return {
        "corrections": [
            {
                "number": each.number,
                "made": each.made,
                "kind": each.kind,
                "value": each.value,
                "about": each.place.exact if each.place else None,
                "span": optional_span(article, each.place.find(article.text) if each.place else None),
            }
            for each in result.corrections
        ]
    }


def proofs_fields(result: "Proofs", articles: dict[str, Article]) -> Record:
    """Return the fields of the evidence of an article: the answers of servers, bodies in base64."""
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


# Takes articles and notes about them, returns these as the Web Annotation Data Model has them (W3C, 2017).


_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def collection(noted: "list[tuple[Article, Notes]]") -> dict[str, Any]:
    """Return a collection with one page of annotations."""
    items = [_annotation(article, note) for article, notes in noted for note in notes.notes]
    name = _name("notes", *(item["id"] for item in items))
    page = {"id": f"{name}#page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    return {"@context": _CONTEXT, "id": name, "type": "AnnotationCollection", "total": len(items), "first": page}


def _annotation(article: Article, note: "Note") -> dict[str, Any]:
    return {
        "id": _name("note", article.id, str(note.number), note.made),
        "type": "Annotation",
        "motivation": "commenting",
        "created": note.made.replace("+00:00", "Z"),
        "body": {"type": "TextualBody", "value": note.words, "format": "text/plain"},
        "target": _target(article, note),
    }


def _target(article: Article, note: "Note") -> Any:
    """Return what a note is about. Places count in newscli's clean text, so they stand only where no page is named."""
    source = article.url or _name("article", article.id)
    if note.place is None:
        return source
    quote = {name: getattr(note.place, name) for name in ("exact", "prefix", "suffix")}
    selectors: list[dict[str, Any]] = [{"type": "TextQuoteSelector", **quote}]
    span = note.span(article.text)
    if span and not article.url:
        selectors.append({"type": "TextPositionSelector", "start": span.start, "end": span.end})
    return {"source": source, "selector": selectors}


def _name(*parts: str) -> str:
    """Return an IRI that is always the same for the same parts."""
    return uuid5(NAMESPACE_URL, " ".join(("newscli", *parts))).urn

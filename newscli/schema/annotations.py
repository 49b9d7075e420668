"""Takes articles and notes about them, returns these as the Web Annotation Data Model has them (W3C, 2017)."""

from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from newscli.article import Article

if TYPE_CHECKING:
    from newscli.archive.entries import Note
    from newscli.archive.readers.additions import Notes

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

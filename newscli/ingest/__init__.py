"""In: raw input, as people have it; out: an `Article`."""

import hashlib
import re
from datetime import date

from newscli.article import Article, Paragraph, Sentence, Span
from newscli.errors import InputError
from newscli.ingest.edits import Draft
from newscli.language import split_sentences

__all__ = ["read", "read_html"]

_PARAGRAPH = re.compile(r"[^\n]+")


def read(raw: str | bytes, *, published: date | None = None, title: str | None = None) -> Article:
    """Make an article of pasted text or Markdown.

    `published` and `title` beat what the text says. Raises `InputError` where there is no text.
    """
    text = raw.decode() if isinstance(raw, bytes) else raw
    if not text.strip():
        raise InputError("the input is empty. Give an article's text.")
    draft = Draft.of(text)
    paragraphs = tuple(Paragraph(Span(*m.span())) for m in _PARAGRAPH.finditer(draft.text) if m.group().strip())
    spans = (
        Span(s.start + p.span.start, s.end + p.span.start)
        for p in paragraphs
        for s in split_sentences(p.span.of(draft.text))
    )
    return Article(
        raw=draft.raw,
        text=draft.text,
        origins=draft.origins,
        paragraphs=paragraphs,
        sentences=tuple(Sentence(i, span) for i, span in enumerate(spans)),
        left_out=draft.left_out,
        id=hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:12],
        slug="-".join(re.findall(r"[a-z0-9]+", (title or draft.text[:80]).lower())[:6]),
        title=title,
        published=published,
        date_from="given" if published else None,
    )


def read_html(page: str | bytes, *, url: str | None = None) -> Article:
    """Make an article of a web page."""
    raise InputError("web pages can't be read yet. Paste the article's text.")

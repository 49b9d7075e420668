"""Make articles: takes something that came in, and what the user says about it, returns its article."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from newscli.article import Article
from newscli.article.nearby import bounded_title
from newscli.errors import InputError
from newscli.ingest import read, read_html
from newscli.ingest.clean.header import lay_out
from newscli.ingest.clean.lines import Draft, first_lines
from newscli.ingest.metadata.facts import Facts, with_given
from newscli.ingest.metadata.signed_lines import told_authors
from newscli.ingest.readers.assembly import make_article
from newscli.ingest.readers.incoming import Incoming

if TYPE_CHECKING:
    from newscli.ingest.readers.markdown import Block

__all__ = ["read_any"]


def read_any(incoming: Incoming, title: str | None, published: date | None) -> Article:
    """Make an article of `incoming`, as `newscli.ingest.readers.sources.read_incoming` says."""
    if incoming.kind == "unreadable":
        raise InputError(str(incoming.raw))
    if incoming.kind in ("link", "feed", "listed"):
        raise InputError(f"{incoming.url} is not fetched yet. Fetch it first.")
    if incoming.kind in ("page", "paste"):
        page = incoming.kind == "page"
        article = (
            read_html(incoming.raw, url=incoming.url, title=title, published=published)
            if page
            else read(incoming.raw, title=title, published=published)
        )
        return _hinted(article, incoming, title, published)
    text = incoming.raw if isinstance(incoming.raw, str) else incoming.raw.decode(errors="replace")
    if incoming.kind == "record":
        draft = lay_out(Draft.of(first_lines(text.removeprefix("\ufeff"))))
    else:
        from newscli.ingest.clean.steps import clean_extracted
        from newscli.ingest.readers.markdown import draft_of

        draft = clean_extracted(draft_of(_blocks(text, incoming), incoming.url))
    return make_article(draft, with_given(_facts(incoming), title, published))


def _blocks(text: str, incoming: Incoming) -> "list[Block]":
    """Return the blocks of an entry or a letter; what a letter says about itself, and its title again, are marked."""
    from newscli.ingest.readers.markup import fragment_blocks

    blocks = fragment_blocks(text)
    if incoming.kind != "mail":
        return blocks
    from newscli.ingest.readers.markdown import Block
    from newscli.ingest.readers.records import is_letter_notice

    again = {name.casefold() for name in (incoming.title, incoming.source) if name}
    return [
        Block("subscribe", text)
        if is_letter_notice(text)
        else Block("headline", text)
        if " ".join(text.split()).casefold() in again
        else Block(kind, text, links)
        for kind, text, links in blocks
    ]


def _facts(incoming: Incoming) -> Facts:
    return Facts(
        title=bounded_title(incoming.title),
        authors=told_authors(incoming.authors),
        source=incoming.source,
        url=incoming.url,
        published=incoming.published,
        published_at=incoming.published_at,
        date_from="stated" if incoming.published else None,
        language=incoming.language.partition("-")[0].lower() if incoming.language else None,
        section=incoming.section,
        slug=incoming.slug,
    )


_HINTS = ("title", "authors", "source", "url", "language", "section")


def _hinted(article: Article, incoming: Incoming, title: str | None, published: date | None) -> Article:
    """Return the article with what its source says, unless the user gives another title or day."""
    facts = _facts(incoming)
    hints = {name: value for name in _HINTS if (value := getattr(facts, name)) and not (title and name == "title")}
    if facts.published and not published:
        hints |= {"published": facts.published, "published_at": facts.published_at, "date_from": facts.date_from}
    return replace(article, **hints) if hints else article

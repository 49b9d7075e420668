"""What is known about an article beside its text, whatever part of its input says so, and what the user says of it."""

from datetime import date, datetime
from typing import NamedTuple

from newscli.article import DateFrom, Doubt, FactFrom
from newscli.article.doubts import without
from newscli.article.provenance import given_provenance

__all__ = ["Facts", "with_given"]


class Facts(NamedTuple):
    """What is known about an article beside its text; the fields are those of `Article`."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    url: str | None = None
    published: date | None = None
    published_at: datetime | None = None
    updated_at: date | None = None
    date_from: DateFrom | None = None
    language: str | None = None
    section: str | None = None
    slug: str | None = None
    facts_from: tuple[FactFrom, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def with_given(facts: Facts, title: str | None, published: date | None) -> Facts:
    """Return the facts with what the user says, which beats what the text says; of a moment the day."""
    given = {"title": title, "published": published}
    doubts = without(facts.doubts, (name for name, value in given.items() if value is not None))
    facts = facts._replace(title=facts.title if title is None else title, doubts=doubts)
    if isinstance(published, datetime):
        published = published.date()
    if published is not None:
        same = facts.published_at if facts.published == published else None
        facts = facts._replace(published=published, published_at=same, date_from="given")
    return facts._replace(facts_from=(*given_provenance(title, published), *facts.facts_from))

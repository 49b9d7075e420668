"""An `Incoming` is one article, link or feed that a source holds."""

from datetime import date, datetime
from typing import Literal

from newscli.article.addresses import forget_passwords, without_password
from newscli.records import frozen

Kind = Literal["page", "paste", "entry", "mail", "record", "saved", "listed", "link", "feed", "unreadable"]


@frozen()
class Incoming:
    """Something that came in, not yet read as an article.

    `raw` is the input as it came, but for passwords in addresses: a web page's bytes, a paste's or a record's text, the
    markup or text of an entry, a letter or a saved page. A "link" has only the `url` of a page to fetch, a "feed" only
    the `url` of a feed, something "listed" in an export no text, and perhaps no `url`. Of something "unreadable", such
    as one bad record among others, `raw` says what is wrong with it. `url`, `title`, `authors`, `source` and the dates
    are what the source says beside the text, in its own spelling. `whole` is False where a feed's entry holds a summary
    and the page at `url` the full text. `key` tells the same entry apart when it comes again (a feed's guid, a letter's
    Message-ID), `updated_at` when its source last changed it. `marks` say that a list to read later has it as read, or
    with a star.
    """

    kind: Kind
    raw: bytes | str = ""
    url: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    published: date | None = None
    published_at: datetime | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()
    marks: tuple[Literal["read", "star"], ...] = ()
    whole: bool = True
    key: str | None = None
    section: str | None = None
    slug: str | None = None
    updated_at: datetime | None = None

    def __post_init__(self) -> None:
        """Forget the passwords that addresses may hold, in `raw` too, before anything counts places in it."""
        for name in ("url", "title", "source", "key"):
            value = getattr(self, name)
            if value and "@" in value:
                object.__setattr__(self, name, without_password(value))
        object.__setattr__(self, "raw", forget_passwords(self.raw))

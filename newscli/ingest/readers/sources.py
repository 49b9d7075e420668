"""Takes bytes of a file, a page or an answer, packed or not, returns an `Incoming` for each thing, and its article."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from newscli.article import Article
from newscli.article.nearby import bounded_title
from newscli.errors import InputError, failing_alone
from newscli.ingest import read, read_html
from newscli.ingest.clean.header import lay_out
from newscli.ingest.clean.lines import Draft, first_lines
from newscli.ingest.metadata.facts import Facts, with_given
from newscli.ingest.metadata.signed_lines import stated_authors
from newscli.ingest.readers import Incoming
from newscli.ingest.readers.assembly import decode, make_article
from newscli.ingest.transcripts import captions_of

if TYPE_CHECKING:
    from newscli.ingest.readers.markdown import Block

# Takes bytes that may be compressed, returns what is in them, never more than an article can be.

_MOST_BYTES = 20_000_000
_GZIP = b"\x1f\x8b"


def unpack(data: bytes) -> bytes:
    """Return `data`, unpacked where it is gzip, all members of it.

    Raises `InputError` where it is damaged, cut short, packed twice, or unpacks to more than 20 MB.
    """
    if not data.startswith(_GZIP):
        return data
    from newscli.ingest.inflating import BrokenOffError, DamagedError, TooMuchError, inflate

    try:
        whole = inflate(data, _MOST_BYTES)
    except DamagedError:
        raise InputError("the input is damaged gzip. Get the file again.") from None
    except TooMuchError:
        raise InputError(f"the input unpacks to more than {_MOST_BYTES // 1_000_000} MB. Unpack it before.") from None
    except BrokenOffError:
        raise InputError("the input is gzip that breaks off. Get the file again.") from None
    if whole.startswith(_GZIP):
        raise InputError("the input is packed twice. Unpack it once.")
    return whole


# Takes bytes of a file, a page or an answer, returns an `Incoming` for each article, link and feed in them.

_SAMPLE = 4096
# Patterns that are compiled where one begins so.
_MAIL = rb"(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){3}"
_LONGEST_FIELD = 43  # bytes of the name of a field of mail, with its colon
_MAIL_FIELDS = rb"(?im)^(?:from|date|subject|message-id|mime-version|received|return-path|delivered-to):"
_PAGE = rb"(?i)<(?:!doctype\s+html|html|head|body|meta|article|title)[\s>]"
_XML = rb"(?i)<(?:rss|feed|opml|rdf:rdf|channel)[\s>]"


def gather(data: bytes, name: str = "", line: int = 1) -> Iterator[Incoming]:
    """Yield what `data` holds: a page, a paste, a letter, a feed's entries, records, links.

    What it is is told by its content, and by the suffix of `name` where content leaves it open; Markdown is known by
    its front matter alone. Gzip is unpacked first. Raises `InputError` for binary data, for what is damaged and for
    what unpacks to far more than text does. A list of addresses, one a line, is links; an OPML file is feeds. A
    record that can't be read comes as "unreadable", and the others follow. `line` is the number of the first line
    where `data` is part of a file.
    """
    with failing_alone():
        yield from _gathered(data, name, line)


def _gathered(data: bytes, name: str, line: int) -> Iterator[Incoming]:
    data = unpack(data)
    head = data[:_SAMPLE].lstrip(b"\xef\xbb\xbf \t\r\n")
    suffix = name.lower().removesuffix(".gz").rpartition(".")[2]
    if _looks_like_feed(head):
        from newscli.ingest.readers.feeds import read_feed

        yield from read_feed(data)
    elif _is_reading_list(head):
        from newscli.ingest.readers.exports import linked_pages

        yield from linked_pages(decode(data))
    elif looks_like_page(head, suffix):
        yield Incoming("page", data)
    elif _looks_like_mail(head, suffix):
        from newscli.ingest.readers.records import read_mails

        yield from read_mails(data)
    else:
        yield from _of_text(decode(data), suffix, line)


def read_incoming(incoming: Incoming, *, title: str | None = None, published: date | None = None) -> Article:
    """Make an article of what came in; what its source says about it beats what its text says.

    `title` and `published` are what the user says, which beats both.

    Raises `InputError` where there is no article: also for links and feeds, which are to be fetched first.
    """

    with failing_alone():
        return read_any(incoming, title, published)


def _is_reading_list(head: bytes) -> bool:
    listed = rb"<title>\s*(?:Pocket Export|Instapaper: Export)|<!DOCTYPE\s+NETSCAPE-Bookmark|\stime_added="
    return head.startswith(b"<") and re.search(listed, head, re.I) is not None


def _looks_like_feed(head: bytes) -> bool:
    if head.startswith(b"{"):
        return b"jsonfeed.org/version" in head[:1000].replace(b"\\/", b"/")
    found = re.search(_XML, head) if head.startswith(b"<") else None
    page = re.search(_PAGE, head) if found else None
    return found is not None and (page is None or found.start() < page.start())


def looks_like_page(head: bytes, suffix: str = "") -> bool:
    """Return True if bytes that begin so are a web page; `suffix` is that of their file."""
    if head.startswith(b"<"):
        return re.search(_PAGE, head) is not None or suffix in ("html", "htm", "xhtml") or head.count(b"</") > 2
    wide = head[:200].replace(b"\0", b"")
    return suffix in ("html", "htm", "xhtml") or (wide != head[:200] and re.search(_PAGE, wide) is not None)


def _looks_like_mail(head: bytes, suffix: str) -> bool:
    if head.startswith(b"From "):
        head = head.partition(b"\n")[2]
    if b":" not in head[:_LONGEST_FIELD] or not re.match(_MAIL, head.replace(b"\r\n", b"\n")):
        return False
    fields = {field.lower() for field in re.findall(_MAIL_FIELDS, head.partition(b"\n\n")[0])}
    return suffix in ("eml", "mht", "mhtml") or len(fields) >= 3


def _of_text(text: str, suffix: str, line: int) -> Iterator[Incoming]:
    if suffix == "csv" and text.strip():
        from newscli.ingest.readers.records import read_table

        yield from read_table(text)
        return
    if text.lstrip("\ufeff \t\r\n")[:1] == "{" and (heard := captions_of(text)):
        yield Incoming("paste", heard)
        return
    if text.lstrip("\ufeff \t\r\n").startswith("TY  - "):
        from newscli.ingest.readers.records import read_ris

        yield from read_ris(text)
        return
    if text.lstrip()[:1] in ("{", "[") or (suffix in ("jsonl", "ndjson") and text.strip()):
        from newscli.ingest.readers.records import read_records

        records = read_records(text, suffix, line)
        if records is not None:
            yield from records
            return
    links = _links(text)
    if links:
        yield from (Incoming("link", url=link) for link in links)
    elif not text.strip():
        raise InputError("the input is empty. Give an article's text.")
    else:
        yield Incoming("paste", text)


def _links(text: str) -> list[str]:
    """Return the addresses in `text` where it holds nothing else but comments."""
    if not text.lstrip("\ufeff \t\r\n").lower().startswith(("http", "#")):
        return []
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return lines if all(re.fullmatch(r"https?://\S+", line) for line in lines) else []


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
        authors=stated_authors(incoming.authors),
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

"""Articles as the archive knows them: a `Stored` and its name, an `Entry` to keep, filters, those that come along."""

import zlib
from collections.abc import Iterable, Sequence
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from newscli.archive.minhash import sketch
from newscli.archive.serialization import pack, storable
from newscli.article import Article, Span
from newscli.article.addresses import without_password
from newscli.article.corrections import Correction, Selector
from newscli.article.provenance import Doubt
from newscli.errors import RefError
from newscli.records import NamedTuple, field, frozen, replace


class Stored(NamedTuple):
    """A stored article, as a list shows it. Dates and times are ISO 8601.

    `number` is its place in the archive; `file` holds the raw input of one that came with newscli. `seen` is when it
    was first shown, `starred` when it got a star, `revision` counts its versions;
    `corrected` names what was set right by hand; `opening` holds the first words of one without a title, where they
    were asked for, and `doubts` what is not sure of how it was read; None where nobody asked.
    """

    id: str
    slug: str
    title: str | None
    authors: tuple[str, ...]
    source: str | None
    published: str | None
    words: int
    file: str | None = None
    added: str | None = None
    tags: tuple[str, ...] = ()
    url: str | None = None
    published_at: str | None = None
    date_from: str | None = None
    language: str | None = None
    seen: str | None = None
    revision: int = 1
    section: str | None = None
    number: int = 0
    starred: str | None = None
    corrected: tuple[str, ...] = ()
    opening: str = ""
    doubts: tuple[Doubt, ...] | None = None

    @property
    def heading(self) -> str:
        """What stands for it in lists: its title, else its first words, else its slug."""
        return self.title or self.opening or self.slug


class Listing(NamedTuple):
    """Stored articles, in the order they are shown."""

    articles: tuple[Stored, ...]


def is_named(name: str, stored: Sequence[Stored]) -> bool:
    """Return True if `name` is the whole id or slug of an article, or counts back from the newest (`@1`)."""
    return name.startswith("@") or any(name in (each.id, each.slug) for each in stored)


def no_match(name: str, known: Sequence[Stored], *, empty: bool) -> RefError:
    """Return the error for a name that nothing has; it suggests names among the `known` that are much like it."""
    where = ": the archive is empty" if empty else ""
    return RefError(f"no stored article matches “{name}”{where}. {_hint(name, known)}`newscli list` shows all.")


def _hint(name: str, stored: Sequence[Stored]) -> str:
    parts = {part: each.slug for each in stored for part in (*each.slug.split("-"), each.slug)}
    begun = [each.slug for each in stored if name and each.slug.startswith(name)][:8]
    close = begun or dict.fromkeys(parts[part] for part in get_close_matches(name.lower(), parts, n=3))
    return f"Did you mean {' or '.join(close)}? " if close else ""


# Packs an `Article` and what is known of it into an `Entry`, ready to be kept, away from the archive.

_TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "cmpid", "ocid", "igshid", "smid")
_PORTS = {"http": ":80", "https": ":443"}


class QuoteRow(NamedTuple):
    """A quote as it is kept for searching: `start` and `end` are its place in the clean text."""

    kind: str
    speaker: str | None
    words: str
    start: int
    end: int


class DayRow(NamedTuple):
    """Days that an article speaks of, as ISO dates, and where."""

    first: str
    last: str
    start: int
    end: int


class PersonRow(NamedTuple):
    """Somebody an article names, how often, and how many of its quotes are theirs."""

    name: str
    mentions: int
    quotes: int = 0


@frozen()
class Findings:
    """What the analyses found in one article; `version` names the analyses that did."""

    version: str
    quotes: tuple[QuoteRow, ...] = ()
    days: tuple[DayRow, ...] = ()
    people: tuple[PersonRow, ...] = ()


class Evidence(NamedTuple):
    """A page as it was fetched: from where (after redirects), when (ISO 8601), the status, the headers that came with
    it but for cookies, its body (decompressed), and the SHA-256 of the body."""

    url: str
    fetched: str
    status: int
    headers: tuple[tuple[str, str], ...]
    sha256: str
    body: bytes


class Note(NamedTuple):
    """What a reader wrote, and about which place; None means the whole article. `made` is in ISO 8601."""

    number: int
    made: str
    place: Selector | None
    words: str

    def span(self, text: str) -> Span | None:
        """Return where its place is in a text; None for the whole article, and for words that are gone."""
        return self.place.find(text) if self.place else None


@frozen()
class Additions:
    """What comes with an article: when it was read and starred (ISO 8601), notes, corrections, evidence, tags."""

    seen: str | None = None
    starred: str | None = None
    notes: tuple[Note, ...] = ()
    corrections: tuple[Correction, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    tags: tuple[str, ...] = ()


@frozen()
class Entry:
    """An article packed for keeping. `about.url` is canonical, `place` is its file, and which it is there.

    `raw` and `hash` tell its raw input and its clean text from others; `input` is what it was read from where that is
    more than the raw text (a web page, a letter), compressed. `taken` says when another archive took it, `whole` that
    it is more than a beginning or a summary, `titled` that its title was told beside the raw text.

    Others speak of it where a `feed` (its address) tells the text, or an export: that knows the raw inputs of `earlier`
    versions (None: it is from no export). Such an entry changes no article of another address.
    """

    about: Stored
    raw: bytes
    hash: bytes
    bins: bytes | None = field(repr=False)
    body: bytes = field(repr=False)
    input: bytes | None = field(repr=False)
    findings: Findings | None = field(repr=False)
    place: str | None = None
    taken: str | None = None
    whole: bool = True
    titled: bool = False
    additions: Additions | None = None
    feed: str | None = None
    earlier: tuple[bytes, ...] | None = None


def entry_of(
    article: Article, *, input: bytes | None = None, findings: Findings | None = None, tags: Iterable[str] = ()
) -> Entry:
    """Pack an article. `input` is what it was read from where that is more than its `raw` (a web page, a letter)."""
    return Entry(
        about=_about(article, plain_tags(tags)),
        raw=text_hash(article.raw),
        hash=text_hash(article.text),
        bins=sketch(article.text),
        body=pack(article),
        input=zlib.compress(input) if input is not None else None,
        findings=findings,
    )


def exported(entry: Entry, url: str | None, earlier: Iterable[str]) -> Entry:
    """Return the entry of a version in an export: its article is known by the address of its first version, and by the
    raw inputs of `earlier` ones."""
    about = entry.about._replace(url=canonical(url) if url else None)
    return replace(entry, about=about, earlier=tuple(map(text_hash, earlier)))


def plain_tags(names: Iterable[str]) -> tuple[str, ...]:
    """Return tags as they are kept: on one line, each once, in order."""
    return tuple(sorted({" ".join(name.split()) for name in names if name.strip()}))


def _about(article: Article, tags: tuple[str, ...]) -> Stored:
    same = ["id", "slug", "title", "authors", "source", "words", "date_from", "language", "section"]
    days = {name: getattr(article, name) for name in ("published", "published_at", "added")}
    known: dict[str, Any] = {name: day and day.isoformat() for name, day in days.items()}
    known |= {name: getattr(article, name) for name in same}
    return Stored(**known, tags=tags, url=canonical(article.url) if article.url else None)


def text_hash(text: str) -> bytes:
    """Return what tells texts apart; blanks don't count."""
    from hashlib import blake2b

    return blake2b(" ".join(text.split()).encode("utf-8", "replace"), digest_size=8).digest()


def canonical(url: str) -> str:
    """Return the form of an address by which an article is known: no fragment, no tracking, no default port."""
    try:
        parts = urlsplit(storable(without_password(url.strip())))
    except ValueError:
        return storable(without_password(url))
    scheme = parts.scheme.lower()
    kept = [
        pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not pair[0].lower().startswith(_TRACKING)
    ]
    host = parts.netloc.lower().removesuffix(_PORTS.get(scheme, ":"))
    return urlunsplit((scheme, host, parts.path.rstrip("/") or "/", urlencode(kept), ""))


# Takes what a user asks of a list, returns whether a stored article matches.


class Filters(NamedTuple):
    """Which articles: by the day of publication (or of adding, where that is unknown), by source, by tags.

    `unread` are those never shown, `starred` those with a star, `removed` those that can be restored, `feed` those that
    came by the one of that title or address; `added_since` is an instant in UTC.
    """

    since: date | None = None
    until: date | None = None
    source: str | None = None
    tags: tuple[str, ...] = ()
    unread: bool = False
    removed: bool = False
    added_since: str | None = None
    starred: bool = False
    feed: str | None = None


def fits(asked: Filters, stored: Stored) -> bool:
    """Return True if an article that came with newscli fits; it is neither removed nor added by anybody."""
    day = stored.published or ""
    return (
        (not asked.since or day >= str(asked.since))
        and (not asked.until or (bool(day) and day <= str(asked.until)))
        and (not asked.source or asked.source.lower() in (stored.source or "").lower())
        and set(asked.tags) <= set(stored.tags)
        and not (asked.removed or asked.starred or asked.feed)
        and not asked.added_since
    )


# The articles that come with newscli, and the raw input of each.

# One article a line, the fields apart by tabs: to load a reader of JSON takes as long as the rest of a list.
INDEX = "index.tsv"


def articles_folder() -> Path:
    """Return the folder of the articles: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parent.parent
    inside = package / "_data"
    return (inside if inside.is_dir() else package.parent / "data") / "articles"


def shipped() -> tuple[Stored, ...]:
    """Return the articles that come with newscli, newest publication first."""
    rows = (line.split("\t") for line in (articles_folder() / INDEX).read_text(encoding="utf-8").splitlines())
    return tuple(
        Stored(
            id=id_,
            slug=slug,
            title=title or None,
            authors=tuple(filter(None, authors.split("; "))),
            source=source or None,
            published=published or None,
            words=int(words),
            file=file,
            opening=opening,
        )
        for id_, slug, file, published, words, source, authors, title, opening in rows
    )


def shipped_raw(article: Stored) -> bytes:
    """Return the raw input of an article that came with newscli."""
    return (articles_folder() / (article.file or article.slug)).read_bytes()

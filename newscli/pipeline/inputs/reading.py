"""Reads jobs: takes a `Job` or references, returns articles, pages to fetch, errors; and keeps what was read."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newscli.article import Article
from newscli.article.addresses import host_of, plain_slug
from newscli.article.provenance import FactFrom, corrected_provenance, given_provenance, without
from newscli.errors import InputError, NetworkError, NewscliError, failing_alone
from newscli.ingest import read
from newscli.ingest.readers import Incoming
from newscli.pipeline.inputs import raise_error
from newscli.pipeline.inputs.intake import Given, Job, bytes_of, jobs_of
from newscli.pipeline.inputs.places import Library
from newscli.records import NamedTuple

if TYPE_CHECKING:
    from newscli.archive.entries import Evidence
    from newscli.archive.maintenance import Version
    from newscli.ingest.network import Fetched

_TEXT = ("paste", "record")  # of these the article's raw text is all of the text


def input_of(incoming: Incoming) -> bytes | None:
    """Return what to keep beside an article: a line of JSON that says what came in, and below it the input itself."""
    if incoming.kind == "paste":
        return None  # the article's raw text is all there is
    import json

    known: dict[str, Any] = {each.name: getattr(incoming, each.name) for each in fields(incoming)}
    raw, _ = known.pop("raw"), known.pop("updated_at")
    known["as_text"] = isinstance(raw, str)
    known = {key: value.isoformat() if isinstance(value, date) else value for key, value in known.items() if value}
    head = json.dumps(known).encode() + b"\n"
    if incoming.kind in _TEXT:
        return head
    return head + (raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else raw)


def incoming_of(kept: bytes | None, article: Article) -> Incoming:
    """Return what came in when an article was kept."""
    if kept is None:
        return Incoming("paste", article.raw)
    import json

    head, _, rest = kept.partition(b"\n")
    known = json.loads(head)
    raw: bytes | str = rest.decode("utf-8", "surrogatepass") if known.pop("as_text", False) else rest
    known |= {key: tuple(known[key]) for key in ("authors", "tags", "marks") if key in known}
    known |= {"published": date.fromisoformat(known["published"])} if "published" in known else {}
    known |= {"published_at": datetime.fromisoformat(known["published_at"])} if "published_at" in known else {}
    incoming = Incoming(**{"whole": False, **known}, raw=raw)
    return replace(incoming, raw=article.raw) if incoming.kind in _TEXT else incoming


# Read jobs: takes a `Job`, returns its articles, the pages it links to, and an error for each piece it cannot read.


DEEPEST = 3
"""How many links are followed in a row: a list of feeds leads to feeds, a feed to pages, no page any further."""

FEED = "the feed that led to it"
"""Where facts are from that a page does not tell and the feed does."""

_EXPORT = b'{"schema": "newscli/export/'
_EXPORTED = rb'(?m)^(?:\xef\xbb\xbf)?[ \t]*\{"schema": "newscli/export/'


class Opened(NamedTuple):
    """An article and where it comes from: what came in, or a version in an export, or neither for a stored article."""

    article: Article
    incoming: "Incoming | None" = None
    version: "Version | None" = None


Piece = Opened | Job | NewscliError


def read_job(job: Job) -> Iterator[Piece]:
    """Yield what a job holds; errors name the job. A page still to be fetched comes as a job."""
    if job.listed and job.url is None:
        yield InputError(f"{job.name}: “{job.listed}” has no text, and no address to fetch it from.")
        return
    if job.article is not None:
        yield Opened(_as_given(job.article, job.given))
        return
    try:
        data = b"" if job.incoming else job.data if job.data is not None else bytes_of(job.path or "")
    except InputError as error:
        yield error  # which names the file
        return
    try:
        if _EXPORT in data and (re.search(_EXPORTED, data) if job.line else re.match(_EXPORTED, data)):
            yield from _exported(data, job)
            return
        for incoming in (job.incoming,) if job.incoming else _gathered(data, job):
            yield _read(incoming, job)
    except NewscliError as error:
        yield named(error, job.name)


def _gathered(data: bytes, job: Job) -> "Iterator[Incoming]":
    from newscli.ingest.readers.sources import gather

    name = job.path or (job.url or job.name).partition("?")[0]
    return gather(data, "records.jsonl" if job.line else name, line=job.line or 1)


def _read(incoming: "Incoming", job: Job) -> Piece:
    if incoming.kind in ("link", "feed", "listed") or (job.full and incoming.url and not incoming.whole):
        page = Job(incoming.url or job.name, job.given, url=incoming.url, full=job.full, public=job.public)
        page = page._replace(listed=incoming.title or page.name) if incoming.kind == "listed" else page
        listed = incoming if incoming.kind in ("link", "listed") else replace(incoming, tags=(), marks=())
        tags, marks = (*job.tags, *listed.tags), (*job.marks, *listed.marks)
        return page._replace(tags=tags, marks=marks, entry=incoming if incoming.source else job.entry)
    incoming = replace(incoming, url=incoming.url or job.url)
    try:
        made, entry = _called(_article(incoming, job.given), job.path), job.entry
        return Opened(as_listed(made, entry.source, entry.published, entry.published_at) if entry else made, incoming)
    except NewscliError as error:
        return named(error, job.name if incoming.kind == "unreadable" else incoming.url or job.name)


def _article(incoming: "Incoming", given: Given) -> Article:
    from newscli.ingest.readers.sources import read_incoming

    return read_incoming(incoming, title=given.title, published=given.published)


def _called(article: Article, path: str | None) -> Article:
    """Return an article without a title under the name of its file."""
    name = plain_slug(Path(path).name.partition(".")[0]) if path and not article.title else ""
    return replace(article, slug=name) if name else article


def as_listed(
    article: Article, source: str | None, published: date | None, published_at: datetime | None = None
) -> Article:
    """Return an article whose page names no paper but its host, or no day, with those of the feed that led to it."""
    known: dict[str, Any] = {}
    if source and (article.source is None or host_of(article.url) == article.source.removeprefix("www.")):
        known["source"] = source
    if published and article.published is None:
        known |= {"published": published, "published_at": published_at, "date_from": "stated"}
    stated = [FactFrom(fact, str(known[fact]), FEED) for fact in ("source", "published") if fact in known]
    return replace(article, **known, facts_from=corrected_provenance(article.facts_from, stated)) if stated else article


def _as_given(article: Article, given: Given) -> Article:
    """Return an article that was read before with the title and day that the user gives now."""
    if not given.title and not given.published:
        return article
    facts = (*given_provenance(given.title or None, given.published), *article.facts_from)
    known: dict[str, Any] = {"title": given.title} if given.title else {}
    if given.published:
        known |= {"published": given.published, "date_from": "given"}
        if given.published != article.published:
            known["published_at"] = None
    return replace(article, **known, facts_from=facts, doubts=without(article.doubts, known))


def read_otherwise(article: Article, story: int) -> Article:
    """Return an article as its pasted page reads in another way, `story` being 2 for the next likely.

    Raises `InputError` where there is no such reading.
    """
    other = read(article.raw, story=story)
    return replace(other, id=article.id, slug=article.slug, url=article.url or other.url, added=article.added)


def _exported(data: bytes, job: Job) -> Iterator[Piece]:
    """Yield the versions of the articles in an export, the oldest version of each first."""
    from newscli.archive.maintenance import versions_of

    for number, line in enumerate(data.decode("utf-8-sig", "replace").split("\n"), job.line or 1):
        if not line.strip():
            continue
        try:
            with failing_alone():
                versions = versions_of(_parsed(line))
        except NewscliError as error:
            yield InputError(f"{job.name}, line {number}: {error}")
            continue
        for version in versions:
            yield Opened(_as_given(version.article, job.given), version=version)


def _parsed(line: str) -> Any:
    import json

    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        raise InputError("the export is damaged: not valid JSON. Export it again.") from None


def named(error: NewscliError, name: str) -> NewscliError:
    """Return the error with the name of what it is about."""
    return type(error)(f"{name}: {error}")


def fetched(job: Job, *, allow_private: bool) -> Job:
    """Return the job with its page fetched; raises `NetworkError`."""
    from newscli.ingest.network import fetch

    page = fetch(job.url or "", allow_private=allow_private and not job.public)
    return job._replace(data=page.body, url=page.url, public=not page.private, evidence=_evidence(page))


def _evidence(page: "Fetched") -> "Evidence":
    from hashlib import sha256

    from newscli.archive.entries import Evidence

    digest = sha256(page.body).hexdigest()
    return Evidence(page.url, page.at.isoformat() if page.at else "", page.status, page.headers, digest, page.body)


def all_fetched(links: Iterable[Job], threads: int, *, allow_private: bool) -> Iterator[Job | NewscliError]:
    """Fetch pages, several at once; those that fail come back as errors, in the order of the links."""
    from concurrent.futures import ThreadPoolExecutor

    def one(job: Job) -> Job | NewscliError:
        try:
            return fetched(job, allow_private=allow_private)
        except NetworkError as error:
            return error

    with ThreadPoolExecutor(threads) as pool:
        yield from pool.map(one, links)


def read_through(job: Job, *, allow_private: bool, depth: int = DEEPEST) -> Iterator[Opened | NewscliError]:
    """Yield what a job holds and what its links lead to, each page fetched when it is its turn."""
    try:
        job = fetched(job, allow_private=allow_private) if job.is_link else job
    except NetworkError as error:
        yield error
        return
    for each in read_job(job):
        if not isinstance(each, Job):
            yield each
        elif depth:
            yield from read_through(each, allow_private=allow_private, depth=depth - 1)


# Open articles: takes what a REF of the command line is, returns the articles it means.


def open_articles(
    ref: str | Path | bytes,
    *,
    published: date | None = None,
    title: str | None = None,
    archive: Path | str | None = None,
    must_exist: bool = False,
    samples: bool = False,
    full: bool = False,
    allow_private: bool = False,
    name: str = "the input",
    on_error: Callable[[NewscliError], None] | None = None,
) -> Iterator[Article]:
    """Yield the articles that `ref` means, each read when it is its turn.

    `ref` is a file or folder (its readable files, sub-folders too), a web address, the name of a stored article (id,
    slug, a beginning of either, `@1` for the newest), or the bytes of an input, which messages call `name`. A file may
    hold one article or many: a feed, a mail, records in JSON Lines, JSON or CSV, an export, a list of addresses.

    `published` and `title` beat what the input says. `archive` is the file to look names up in, the user's own by
    default; with `must_exist` it is an error if it is not there. The articles that come with newscli are found by
    their whole slug while the archive is empty, or with `samples`. With `full`, feed entries that are summaries are
    replaced by their pages. Addresses of private networks are fetched only with `allow_private`.

    Raises a `NewscliError` for what can't be read; with `on_error`, that is called with each error instead, and the
    other articles follow.
    """
    fail = on_error or raise_error
    library = Library(Path(archive) if archive else None, must_exist, samples)
    template = Job(name, Given(published, title), full=full)
    try:
        for job in jobs_of(ref, template, library):
            if isinstance(job, NewscliError):
                fail(job)
                continue
            for each in read_through(job, allow_private=allow_private):
                if isinstance(each, NewscliError):
                    fail(each)
                elif each.version is None or each.version.newest:
                    yield each.article
    except NewscliError as error:
        fail(error)

"""Read jobs: takes a `Job`, returns its articles, the pages it links to, and an error for each piece it cannot read."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.article import Article
from newscli.article.addresses import plain_slug
from newscli.article.doubts import without
from newscli.article.provenance import given_provenance
from newscli.errors import InputError, NetworkError, NewscliError, failing_alone
from newscli.pipeline.inputs.intake import Given, Job, bytes_of

if TYPE_CHECKING:
    from newscli.archive.entries import Evidence
    from newscli.archive.maintenance import Version
    from newscli.ingest.network import Fetched
    from newscli.ingest.readers.incoming import Incoming

DEEPEST = 3
"""How many links are followed in a row: a list of feeds leads to feeds, a feed to pages, no page any further."""

_EXPORT = re.compile(rb'^(?:\xef\xbb\xbf)?[ \t]*\{"schema": "newscli/export/', re.M)


class Opened(NamedTuple):
    """An article and where it comes from: what came in, or a version in an export, or neither for a stored article."""

    article: Article
    incoming: "Incoming | None" = None
    version: "Version | None" = None


Piece = Opened | Job | NewscliError


def read_job(job: Job) -> Iterator[Piece]:
    """Yield what a job holds; errors name the job. A page still to be fetched comes as a job."""
    if job.article is not None:
        yield Opened(_as_given(job.article, job.given))
        return
    try:
        data = b"" if job.incoming else job.data if job.data is not None else bytes_of(job.path or "")
    except InputError as error:
        yield error  # which names the file
        return
    try:
        if _EXPORT.search(data) if job.line else _EXPORT.match(data):
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
    if incoming.kind in ("link", "feed") or (job.full and incoming.url and not incoming.whole):
        page = Job(incoming.url or "", job.given, url=incoming.url, full=job.full, public=job.public)
        listed = incoming if incoming.kind == "link" else replace(incoming, tags=(), marks=())
        return page._replace(tags=(*job.tags, *listed.tags), marks=(*job.marks, *listed.marks))
    incoming = replace(incoming, url=incoming.url or job.url)
    try:
        return Opened(_called(_article(incoming, job.given), job.path), incoming)
    except NewscliError as error:
        return named(error, job.name if incoming.kind == "unreadable" else incoming.url or job.name)


def _article(incoming: "Incoming", given: Given) -> Article:
    from newscli.ingest.readers.sources import read_incoming

    return read_incoming(incoming, title=given.title, published=given.published)


def _called(article: Article, path: str | None) -> Article:
    """Return an article without a title under the name of its file."""
    name = plain_slug(Path(path).name.partition(".")[0]) if path and not article.title else ""
    return replace(article, slug=name) if name else article


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
    from newscli.ingest import read

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

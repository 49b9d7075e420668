"""In: jobs, each some bytes or a file; out: what to keep of them, read and analysed, in processes of their own."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.cli.workers import made
from newscli.errors import InputError, NewscliError, failing_alone

if TYPE_CHECKING:
    from newscli.archive.entries import Entry
    from newscli.article import Article
    from newscli.ingest.readers.source_item import Incoming


class Job(NamedTuple):
    """Bytes to be read, the file they stand in, or something that came in already, and what the user says of them.

    `name` is what they are called in messages, `url` where they were fetched; of several lines of records `line` is the
    number of the first. With `full`, what is only a summary gives the link to its page; `later` leaves the analyses to
    another time.
    """

    name: str
    data: bytes | None = None
    path: str | None = None
    url: str | None = None
    published: date | None = None
    title: str | None = None
    tags: tuple[str, ...] = ()
    line: int = 0
    full: bool = False
    incoming: "Incoming | None" = None
    later: bool = False


class Link(NamedTuple):
    """An address found in place of an article, to be fetched; the `job` says what else is known."""

    url: str
    job: Job


class Note(NamedTuple):
    """What the user may want to know of an article that is kept."""

    words: str


Prepared = list["Entry | Link | Note | NewscliError"]


def prepared(jobs: Iterable[Job], workers: int) -> Iterator[Prepared]:
    """Yield what each job gives, in the order of the jobs, made by so many processes where there is much to do."""
    return made(prepare, jobs, workers)


def prepare(job: Job) -> Prepared:
    """Read and analyse what a job holds. What fails comes back as an error that names the job."""
    if job.incoming:
        return _of_incoming(job.incoming, job)
    found: Prepared = []
    try:
        data = _bytes_of(job)
        if data.lstrip(b"\xef\xbb\xbf \t").startswith(b'{"schema": "newscli/export/'):
            return list(_of_exports(data, job))
        for incoming in _gathered(data, job):
            found += _of_incoming(incoming, job)
    except NewscliError as error:
        lines = job.data.split(b"\n") if job.line and job.data else []
        if len(lines) > 1:
            return [each for number, line in enumerate(lines, job.line) for each in _prepare_line(job, number, line)]
        found.append(_named(error, job.name))
    return found


def _prepare_line(job: Job, number: int, line: bytes) -> Prepared:
    """Read a record by itself: among those that can't be read, the others are kept."""
    name = f"{job.name.rpartition(', lines ')[0]}, line {number}"
    return prepare(job._replace(name=name, data=line, line=number)) if line.strip() else []


def _bytes_of(job: Job) -> bytes:
    if job.data is not None:
        return job.data
    try:
        return Path(job.path or "").read_bytes()
    except FileNotFoundError:
        raise InputError("there is no such file.") from None
    except OSError as error:
        raise InputError(f"can't be read: {(error.strerror or str(error)).lower()}.") from error


def _gathered(data: bytes, job: Job) -> "Iterator[Incoming]":
    from newscli.ingest.readers.sources import gather

    if job.line and data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
        raise InputError("this is no JSON. Give one record a line.")
    name = "records.jsonl" if job.line else job.path or job.name
    if not job.path and job.url:
        name = ""
    if name.lower().endswith(".csv"):
        data, name = _csv_as_json(data), "records.jsonl"
    yield from gather(data, name)


def _csv_as_json(data: bytes) -> bytes:
    """Return a table with a row of names as one JSON record a line."""
    import csv
    import json
    from io import StringIO

    csv.field_size_limit(1 << 28)
    rows = csv.DictReader(StringIO(data.decode("utf-8-sig", "replace"), newline=""))
    if "text" not in (rows.fieldnames or ()):
        raise InputError("the table has no column “text”. Name the columns in its first row.")
    return "".join(json.dumps(_filled(row)) + "\n" for row in rows).encode()


def _filled(row: dict[str, str]) -> dict[str, object]:
    filled = {key: value for key, value in row.items() if key and value}
    return {key: value.split("; ") if key in ("authors", "tags") else value for key, value in filled.items()}


def _of_incoming(incoming: "Incoming", job: Job) -> Prepared:
    from newscli.archive.entries import entry_of
    from newscli.cli.findings import findings_of
    from newscli.cli.inputs import input_of
    from newscli.cli.refs import stub_note
    from newscli.ingest.readers.sources import read_incoming

    if incoming.kind in ("link", "feed") or (job.full and incoming.url and not incoming.whole):
        return [Link(incoming.url or "", job)]
    incoming = replace(incoming, url=incoming.url or job.url)
    try:
        with failing_alone():
            article = with_given(read_incoming(incoming), job.published, job.title)
            tags = (*job.tags, *(incoming.tags if incoming.kind == "record" else ()))
            place = str(Path(job.path).resolve()) if job.path else None
            kept = input_of(incoming)
            findings = None if job.later else findings_of(article)
            words = stub_note(article)
            whole = incoming.whole and not words
            entry = entry_of(article, input=kept, place=place, findings=findings, tags=tags, whole=whole)
            return [Note(words), entry] if words else [entry]
    except NewscliError as error:
        return [_named(error, incoming.url or job.name)]


def with_given(article: "Article", published: date | None, title: str | None) -> "Article":
    """Return the article with the day and the title that the user gives."""
    if published:
        article = replace(article, published=published, published_at=None, date_from="given")
    return replace(article, title=title) if title else article


def _of_exports(data: bytes, job: Job) -> "Iterator[Entry | NewscliError]":
    from newscli.archive.exports import entries_of
    from newscli.cli.findings import findings_of

    for number, line in enumerate(data.decode("utf-8", "replace").split("\n"), job.line or 1):
        if not line.strip():
            continue
        try:
            with failing_alone():
                yield from entries_of(_record(line), _nothing if job.later else findings_of)
        except NewscliError as error:
            yield InputError(f"{job.name}, line {number}: {error}")


def _record(line: str) -> dict[str, Any]:
    import json

    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        raise InputError("the export is damaged: this is no record. Export it again.")
    return record


def _nothing(_: "Article") -> None:
    return None


def _named(error: NewscliError, name: str) -> NewscliError:
    return type(error)(f"{name}: {error}")

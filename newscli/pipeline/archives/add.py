"""Add articles to an archive: takes jobs, returns what became of each article in them and in what they link to."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newscli.errors import NewscliError, failing_alone
from newscli.pipeline.archives.workers import made
from newscli.pipeline.inputs.article_notes import paywall_note
from newscli.pipeline.inputs.intake import Job
from newscli.pipeline.inputs.listener import Listener
from newscli.pipeline.inputs.reading import DEEPEST, Opened, all_fetched, named, read_job

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.entries import Additions, Entry
    from newscli.archive.saving import Outcome
    from newscli.ingest.readers.incoming import Incoming

_BATCH = 64  # articles in one transaction, since each waits once for the disk


class Keeping(NamedTuple):
    """How articles are kept: with which tags, whether their analyses wait for a refresh, whether with evidence.

    What was read or got a star elsewhere, was `now` (ISO 8601).
    """

    tags: tuple[str, ...] = ()
    later: bool = False
    evidence: bool = False
    now: str | None = None


class Note(NamedTuple):
    """What the user may want to know about an article that is kept."""

    words: str


Prepared = list["Entry | Job | Note | NewscliError"]


class Means(NamedTuple):
    """What adding uses: how many processes, and whether private networks may be reached."""

    workers: int = 1
    allow_private: bool = False


def add_jobs(
    database: "Database",
    jobs: Iterable[Job | NewscliError],
    keeping: Keeping,
    means: Means,
    now: datetime,
    told: Listener,
) -> "Iterator[Outcome]":
    """Keep the articles of `jobs` and of what their links lead to; yield what became of each.

    Files are read while pages wait: all links are fetched after what needs no fetching.
    """
    links: list[Job] = []
    yield from _kept(database, _prepared(jobs, links, keeping, means, told), links, now, told)
    for _ in range(DEEPEST):
        if not links:
            return
        found, links = links, []
        pages = all_fetched(found, means.workers * 4, allow_private=means.allow_private)
        yield from _kept(database, _prepared(pages, links, keeping, means, told), links, now, told)


def _prepared(
    jobs: Iterable[Job | NewscliError], links: list[Job], keeping: Keeping, means: Means, told: Listener
) -> Iterator[Prepared]:
    """Prepare the jobs, in processes of their own where there are many, and set links aside."""

    def readable() -> Iterator[Job]:
        for job in jobs:
            if isinstance(job, NewscliError):
                told.fail(job)
            elif job.is_link:
                links.append(job)
            else:
                yield job

    return made(partial(prepare, keeping=keeping), readable(), means.workers)


def prepare(job: Job, keeping: Keeping) -> Prepared:
    """Read and analyse what a job holds. What fails comes back as an error that names the job."""
    found: Prepared = []
    pieces = read_job(job)
    first = list(islice(pieces, 2))
    alone = len(first) == 1 and job.line < 2
    for each in chain(first, pieces):
        try:
            with failing_alone():
                found += entries_of(each, job, keeping, alone=alone) if isinstance(each, Opened) else [each]
        except NewscliError as error:
            found.append(named(error, job.name))
    return found


def entries_of(opened: Opened, job: Job, keeping: Keeping, *, alone: bool = True) -> "list[Entry | Note]":
    """Return the entry of an article for the archive, after a note where the article is not whole.

    `alone` says that its job holds no other.
    """
    from newscli.archive.entries import entry_of, known_at
    from newscli.pipeline.corrections.findings import findings_of
    from newscli.pipeline.inputs.kept_input import input_of

    article, incoming, version = opened
    findings = None if keeping.later else findings_of(article)
    if version:
        entry = entry_of(
            article,
            input=version.input,
            tags=(*keeping.tags, *version.tags),
            findings=findings,
            taken=version.taken,
            titled=True,
            additions=version.additions,
        )
        return [known_at(entry, version.address)]
    note = paywall_note(article)
    whole = note is None and (incoming is None or incoming.whole)
    entry = entry_of(
        article,
        input=input_of(incoming) if incoming else None,
        place=_place(job, incoming, alone=alone),
        tags=(*keeping.tags, *job.tags, *(incoming.tags if incoming and incoming.kind in ("record", "saved") else ())),
        findings=findings,
        whole=whole,
        titled=bool(job.given.title or (incoming and incoming.title)),
        additions=_additions(job, incoming, keeping),
    )
    return [Note(note), entry] if note else [entry]


def _place(job: Job, incoming: "Incoming | None", *, alone: bool) -> str | None:
    """Return the file an article came from; of one that may hold others, also its key there or its title.

    In JSON Lines, which may be a corpus, a title tells none apart.
    """
    if not job.path and not job.line:
        return None
    path = str(Path(job.path or job.name).resolve())
    if incoming is None or incoming.kind in ("page", "paste"):
        return path
    if own := incoming.key or (incoming.title if not alone and not job.line else None):
        return f"{path}#{own}"
    return path if alone or not job.line else None


def _additions(job: Job, incoming: "Incoming | None", keeping: Keeping) -> "Additions | None":
    """Return what comes with an article: marks of a list to read later, the page as it was fetched."""
    from newscli.archive.entries import Additions

    marks = {*job.marks, *(incoming.marks if incoming else ())}
    found = Additions(
        seen=keeping.now if "read" in marks else None,
        starred=keeping.now if "star" in marks else None,
        evidence=(job.evidence,) if job.evidence and keeping.evidence else (),
    )
    return found if found != Additions() else None


def _kept(
    database: "Database", found: Iterable[Prepared], links: list[Job], now: datetime, told: Listener
) -> "Iterator[Outcome]":
    """Keep what was prepared, many in one transaction; set links aside, pass on notes and errors."""
    batch: list[Entry] = []
    done = 0
    for piece in found:
        for each in piece:
            if isinstance(each, Job):
                links.append(each)
            elif isinstance(each, Note):
                told.note(each.words)
            elif isinstance(each, NewscliError):
                told.fail(each)
            else:
                batch.append(each)
        if len(batch) >= _BATCH:
            yield from add_and_correct(database, batch, now)
            done += len(batch)
            batch = []
            told.progress(f"{done:,} articles")
    yield from add_and_correct(database, batch, now)


def add_and_correct(database: "Database", batch: "list[Entry]", now: datetime) -> "list[Outcome]":
    """Keep entries with what stands beside them, all or nothing; new versions of what was set right by hand are set
    right too."""
    from newscli.archive.readers.additions import keep_additions
    from newscli.archive.saving import add
    from newscli.pipeline.corrections.correcting import apply_corrections

    with database.writing():
        outcomes = add(database, batch, now)
        pairs = zip(batch, outcomes, strict=True)
        beside = {outcome.number: entry.additions for entry, outcome in pairs if entry.additions}
        for number, additions in beside.items():
            keep_additions(database, number, additions)
        changed = {outcome.number for outcome in outcomes if outcome.kind == "revised"}
        changed |= {number for number, additions in beside.items() if additions.corrections}
        apply_corrections(database, sorted(changed))
    return outcomes

"""Add articles to an archive: takes jobs, returns what became of each article in them and in what they link to."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newscli.errors import NewscliError, failing_alone
from newscli.pipeline.archives.one_by_one import kept_alone
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

    What was read or got a star elsewhere, was `now` (ISO 8601). `beside` says whether articles that are there already
    take the tags, notes and corrections that come with them.
    """

    tags: tuple[str, ...] = ()
    later: bool = False
    evidence: bool = False
    now: str | None = None
    beside: bool = False


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
    beside = Beside(asked=keeping.beside)
    yield from _kept(database, _prepared(jobs, links, keeping, means, told), links, beside, now, told)
    for _ in range(DEEPEST):
        found, links = links, []
        pages = all_fetched(found, means.workers * 4, allow_private=means.allow_private) if found else ()
        yield from _kept(database, _prepared(pages, links, keeping, means, told), links, beside, now, told)
    beside.tell(told)


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
    from newscli.archive.entries import entry_of, exported
    from newscli.pipeline.corrections.findings import findings_of
    from newscli.pipeline.inputs.kept_input import input_of

    article, incoming, version = opened
    findings = None if keeping.later else findings_of(article)
    if version:
        entry = entry_of(
            article,
            input=version.input,
            tags=keeping.tags,
            findings=findings,
            taken=version.taken,
            titled=True,
            additions=version.additions,
        )
        return [exported(entry, version.address, version.earlier)]
    note = paywall_note(article)
    whole = note is None and (incoming is None or incoming.whole)
    entry = entry_of(
        article,
        input=input_of(incoming) if incoming else None,
        place=_place(job, incoming, alone=alone),
        tags=keeping.tags,
        findings=findings,
        whole=whole,
        titled=bool(job.given.title or (incoming and incoming.title)),
        additions=_additions(job, incoming, keeping),
    )
    if incoming and incoming.kind == "entry":
        entry = replace(entry, feed=job.url or job.path or "")
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
    """Return what comes with an article: marks and tags of a list to read later, the page as it was fetched."""
    from newscli.archive.entries import Additions

    marks = {*job.marks, *(incoming.marks if incoming else ())}
    found = Additions(
        seen=keeping.now if "read" in marks else None,
        starred=keeping.now if "star" in marks else None,
        evidence=(job.evidence,) if job.evidence and keeping.evidence else (),
        tags=(*job.tags, *(incoming.tags if incoming and incoming.kind in ("record", "saved") else ())),
    )
    return found if found != Additions() else None


def _kept(
    database: "Database",
    found: Iterable[Prepared],
    links: list[Job],
    beside: "Beside",
    now: datetime,
    told: Listener,
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
            yield from _kept_batch(database, batch, beside, now, told)
            done += len(batch)
            batch = []
            told.progress(f"{done:,} articles")
    yield from _kept_batch(database, batch, beside, now, told)


def _kept_batch(
    database: "Database", batch: "list[Entry]", beside: "Beside", now: datetime, told: Listener
) -> "list[Outcome]":
    """Keep entries, the versions of one article in an export together: the last one brings what belongs to them."""

    def keep(articles: "list[list[Entry]]") -> "list[Outcome]":
        return add_and_correct(database, [*chain.from_iterable(articles)], now, beside)

    def fail(versions: "list[Entry]", error: NewscliError) -> None:
        entry = versions[0]
        told.fail(named(error, entry.place or entry.about.url or entry.about.slug))

    articles: list[list[Entry]] = []
    for entry in batch:
        if entry.earlier and articles:
            articles[-1].append(entry)
        else:
            articles.append([entry])
    return kept_alone(articles, keep, fail)


class Beside:
    """What came with articles that are there already; they take it only where that is `asked`; it is told."""

    def __init__(self, *, asked: bool = False) -> None:
        """Remember what is asked."""
        self.asked = asked
        self._lines: list[str] = []

    def taken(self, database: "Database", number: int, entry: "Entry") -> "Additions":
        """Return what an article that is there already takes: the page that was just fetched, the rest where asked."""
        from newscli.archive.entries import Additions
        from newscli.archive.lookup import stored_at
        from newscli.archive.readers.additions import lacking

        given = entry.additions or Additions()
        if words := _words(lacking(database, number, given)):
            self._lines.append(f"{stored_at(database, number).slug}, which is here already: {words}")
        fetched = () if entry.earlier is not None else given.evidence
        return given if self.asked else Additions(evidence=fetched)

    def tell(self, told: Listener) -> None:
        """Tell what was taken or left out, of many articles of the first ones."""
        lines = list(dict.fromkeys(self._lines))
        for line in lines[:_MOST_TOLD]:
            told.note(f"{'taken' if self.asked else 'left out'} for {line}")
        if more := len(lines[_MOST_TOLD:]):
            told.note(f"and the like for {more} more articles")
        if lines and not self.asked:
            told.note("--with-corrections takes in what was left out.")


_MOST_TOLD = 10


def _words(additions: "Additions") -> str:
    """Return in words what comes with an article."""
    told = [f"tag {tag}" for tag in additions.tags] + ["a star"] * bool(additions.starred)
    told += [f"note “{note.words[:80]}”" for note in additions.notes]
    for each in additions.corrections:
        place = f" of “{each.place.exact[:80]}”" if each.place else ""
        told.append(f"{each.kind}{place}: “{each.value[:80]}”")
    return ", ".join(told)


def add_and_correct(
    database: "Database", batch: "list[Entry]", now: datetime, beside: Beside | None = None
) -> "list[Outcome]":
    """Keep entries with what comes with them, all or nothing; new versions of what was set right by hand are set
    right too. `beside` says what articles take that were there before."""
    from newscli.archive.readers.additions import keep_additions
    from newscli.archive.saving import add
    from newscli.pipeline.corrections.correcting import apply_corrections

    beside = beside or Beside()
    with database.writing():
        outcomes = add(database, batch, now)
        new = {outcome.number for outcome in outcomes if outcome.kind == "added"}
        changed = {outcome.number for outcome in outcomes if outcome.kind == "revised"}
        for entry, outcome in zip(batch, outcomes, strict=True):
            if entry.additions:
                fresh = outcome.number in new
                taken = entry.additions if fresh else beside.taken(database, outcome.number, entry)
                keep_additions(database, outcome.number, taken)
                changed |= {outcome.number} if taken.corrections else set()
        apply_corrections(database, sorted(changed))
    return outcomes

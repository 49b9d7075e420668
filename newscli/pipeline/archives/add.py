"""Add articles to an archive: takes jobs, returns what became of each article in them and in what they link to."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.entries import Additions, Entry, canonical, entry_of, exported, text_hash
from newscli.archive.feeds import Feed, is_kept, known_entries, note_checked, take
from newscli.archive.lookup import kept_words, stored_at
from newscli.archive.readers.additions import came_by, keep_additions, lacking
from newscli.archive.saving import Outcome, add
from newscli.errors import InputError, NewscliError, StorageError, failing_alone
from newscli.ingest.readers import Incoming
from newscli.pipeline.archives.workers import ENDED, kept_alone, made
from newscli.pipeline.corrections.findings import findings_of
from newscli.pipeline.inputs import Listener
from newscli.pipeline.inputs.article_notes import paywall_note
from newscli.pipeline.inputs.intake import Job
from newscli.pipeline.inputs.reading import DEEPEST, Opened, all_fetched, input_of, named, read_job, read_through
from newscli.render.layouts.places import counted

if TYPE_CHECKING:
    from newscli.ingest.network import Fetched

_BATCH = 64  # articles in one transaction, since each waits once for the disk


class Run(NamedTuple):
    """A change of an archive: its database, the moment to note down, and who is told while it goes on."""

    database: Database
    now: datetime
    notify: Listener


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


# What comes of a job; words are what the user may want to know about an article that is kept.
Prepared = list["Entry | Job | str | NewscliError"]


class Means(NamedTuple):
    """What adding uses: how many processes, whether private networks may be reached, and pages that exports list."""

    workers: int = 1
    allow_private: bool = False
    fetch: bool = False


def add_jobs(run: Run, jobs: Iterable[Job | NewscliError], keeping: Keeping, means: Means) -> Iterator[Outcome]:
    """Keep the articles of `jobs` and of what their links lead to; yield what became of each.

    Files are read while pages wait: all links are fetched after what needs no fetching.
    """
    links: list[Job] = []
    beside = Beside(asked=keeping.beside)
    yield from _kept(run, _prepared(run, jobs, links, keeping, means), links, beside)
    yield from _not_kept(run, [job for job in links if job.listed and not (means.fetch and job.url)])
    links = [job for job in links if not job.listed or (means.fetch and job.url)]
    for _ in range(DEEPEST):
        found, links = links, []
        if found:
            run.notify.progress(f"fetching {counted(len(found), 'page')}")
        pages = all_fetched(found, means.workers * 4, allow_private=means.allow_private) if found else ()
        yield from _kept(run, _prepared(run, pages, links, keeping, means), links, beside)
    beside.tell(run.notify)


def _not_kept(run: Run, listed: list[Job]) -> Iterator[Outcome]:
    """Yield what is in a list without its text, each once; what was fetched before is there already."""
    missing = 0
    for title, url in dict.fromkeys((job.listed, job.url) for job in listed):
        sql = "SELECT number, id, slug, revision FROM article WHERE url = ? AND removed IS NULL"
        if known := run.database.row(sql, canonical(url)) if url else None:
            yield Outcome("unchanged", *known)
            continue
        missing += 1
        yield Outcome("not kept", 0, "", title, 0, url=url)
    if missing:
        words = f"{counted(missing, 'record')} without a text; --fetch fetches the pages that have an address"
        run.notify.note(words)


def _prepared(
    run: Run, jobs: Iterable[Job | NewscliError], links: list[Job], keeping: Keeping, means: Means
) -> Iterator[Prepared]:
    """Prepare the jobs, in processes of their own where there are many, and set links aside."""

    def readable() -> Iterator[Job]:
        for job in jobs:
            if isinstance(job, NewscliError):
                run.notify.fail(job)
            elif job.is_link:
                links.append(job)
            else:
                yield job

    return made(
        partial(prepare, keeping=keeping), readable(), means.workers, lambda job: [named(InputError(ENDED), job.name)]
    )


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


def entries_of(opened: Opened, job: Job, keeping: Keeping, *, alone: bool = True) -> "list[Entry | str]":
    """Return the entry of an article for the archive, after a note where the article is not whole.

    `alone` says that its job holds no other.
    """
    article, incoming, version = opened
    given = version.input if version else input_of(incoming) if incoming else None
    findings = None if keeping.later else findings_of(article)
    entry = entry_of(article, input=given, tags=keeping.tags, findings=findings)
    if version:
        entry = replace(entry, taken=version.taken, titled=True, additions=version.additions)
        return [exported(entry, version.address, version.earlier)]
    note = paywall_note(article)
    entry = replace(
        entry,
        place=_place(job, incoming, alone=alone),
        whole=note is None and (incoming is None or incoming.whole),
        titled=bool(job.given.title or (incoming and incoming.title)),
        additions=_additions(job, incoming, keeping),
        feed=job.url or job.path or "" if incoming and incoming.kind == "entry" else None,
    )
    return [note, entry] if note else [entry]


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


def _additions(job: Job, incoming: "Incoming | None", keeping: Keeping) -> Additions | None:
    """Return what comes with an article: marks and tags of a list to read later, the page as it was fetched."""
    marks = {*job.marks, *(incoming.marks if incoming else ())}
    found = Additions(
        seen=keeping.now if "read" in marks else None,
        starred=keeping.now if "star" in marks else None,
        evidence=(job.evidence,) if job.evidence and keeping.evidence else (),
        tags=(*job.tags, *(incoming.tags if incoming and incoming.kind in ("record", "saved") else ())),
    )
    return found if found != Additions() else None


def _kept(run: Run, found: Iterable[Prepared], links: list[Job], beside: "Beside") -> Iterator[Outcome]:
    """Keep what was prepared, many in one transaction; set links aside, pass on notes and errors."""
    batch: list[Entry] = []
    done = 0
    for piece in found:
        for each in piece:
            if isinstance(each, Job):
                links.append(each)
            elif isinstance(each, str):
                run.notify.note(each)
            elif isinstance(each, NewscliError):
                run.notify.fail(each)
            else:
                batch.append(each)
                run.notify.progress(f"{counted(done + len(batch), 'article')} read")
        if len(batch) >= _BATCH:
            yield from _kept_batch(run, batch, beside)
            done += len(batch)
            batch = []
    yield from _kept_batch(run, batch, beside)


def _kept_batch(run: Run, batch: list[Entry], beside: "Beside") -> list[Outcome]:
    """Keep entries, the versions of one article in an export together: the last one brings what belongs to them."""

    def keep(articles: list[list[Entry]]) -> list[Outcome]:
        return add_and_correct(run, [*chain.from_iterable(articles)], beside)

    def fail(versions: list[Entry], error: NewscliError) -> None:
        entry = versions[0]
        run.notify.fail(named(error, entry.place or entry.about.url or entry.about.slug))

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
        self.asked = asked
        self._lines: list[str] = []

    def taken(self, database: Database, number: int, entry: Entry) -> Additions:
        """Return what an article that is there already takes: the page that was just fetched, the rest where asked."""
        given = entry.additions or Additions()
        if words := _words(lacking(database, number, given)):
            self._lines.append(f"{stored_at(database, number).slug}, which is here already: {words}")
        fetched = () if entry.earlier is not None else given.evidence
        return given if self.asked else Additions(evidence=fetched)

    def tell(self, notify: Listener) -> None:
        """Tell what was taken or left out, of many articles of the first ones."""
        lines = list(dict.fromkeys(self._lines))
        for line in lines[:_MOST_LINES]:
            notify.note(f"{'taken' if self.asked else 'left out'} for {line}")
        if more := len(lines[_MOST_LINES:]):
            notify.note(f"and the like for {more} more articles")
        if lines and not self.asked:
            notify.note("--with-corrections takes in what was left out.")


_MOST_LINES = 10


def _words(additions: Additions) -> str:
    things = [f"tag {tag}" for tag in additions.tags] + ["a star"] * bool(additions.starred)
    things += [f"note “{note.words[:80]}”" for note in additions.notes]
    for each in additions.corrections:
        place = f" of “{each.place.exact[:80]}”" if each.place else ""
        things.append(f"{each.kind}{place}: “{each.value[:80]}”")
    return ", ".join(things)


def add_and_correct(run: Run, batch: list[Entry], beside: Beside | None = None) -> list[Outcome]:
    """Keep entries with what comes with them, all or nothing; new versions of what was set right by hand are set
    right too. `beside` says what articles take that were there before."""
    from newscli.pipeline.corrections.correcting import apply_corrections

    database, beside = run.database, beside or Beside()
    with database.writing():
        outcomes = add(database, batch, run.now)
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


# The entries of a feed: the new and the changed ones become articles.


class Way(NamedTuple):
    """How feeds are fetched: with the page of each summary, from private networks too, how many at once."""

    full: bool = False
    allow_private: bool = False
    threads: int = 4


def take_entries(
    run: Run, feed: Feed, answer: "Fetched | NewscliError", way: Way, *, again: bool = False
) -> list[Outcome]:
    """Keep the new entries of a feed, and `again` those of which only a summary is kept; an entry that fails is told
    and tried again the next time."""
    from newscli.ingest.readers.feeds import feed_title, is_summary, read_feed

    if isinstance(answer, NewscliError):
        raise answer
    database, now = run.database, run.now
    if answer.unchanged:
        note_checked(database, feed.url, now)
        return []
    feed_entries = (entry for entry in read_feed(answer.body, answer.url) if entry.kind == "entry")
    entries = {entry.key or entry.url or _hash(entry): entry for entry in feed_entries}
    outcomes: list[Outcome] = []
    failed, short = False, 0
    wanted = _wanted(database, feed, entries, now, full=way.full)
    short_ones = [key for key, entry in entries.items() if again and key not in wanted and _is_short(database, entry)]
    title, keys = feed_title(answer.body) or feed.url, [*wanted, *short_ones][::-1]
    for number, key in enumerate(keys, 1):
        run.notify.progress(f"{title}: {number} of {counted(len(keys), 'entry', 'entries')}")
        try:
            with failing_alone():
                read = _read(entries[key], feed, way, public=not answer.private)
                short += is_summary(entries[key]) and not any(each.whole for each in read)
                with database.writing():
                    kept = add_and_correct(run, read)
                    take(database, feed.url, [key, *_marks(key, entries[key], full=way.full)], now)
                    came_by(database, feed.url, [each.number for each in kept if each.kind == "added"])
                outcomes += kept
        except StorageError:
            raise  # the others can't be kept either
        except NewscliError as error:
            failed = True
            run.notify.fail(error)
    if short:
        came = f"{counted(short, 'entry', 'entries')} of {title} came as {'summaries' if short > 1 else 'a summary'}"
        run.notify.note(f"{came}. `newscli feeds update --full` fetches the pages.")
    # What failed is to be tried again, so the feed must not come back as unchanged.
    tags = (None, None) if failed else (answer.etag, answer.modified)
    note_checked(database, feed.url, now, title=feed_title(answer.body), etag=tags[0], modified=tags[1])
    return outcomes


def _wanted(
    database: Database, feed: Feed, entries: "Mapping[str, Incoming]", now: datetime, *, full: bool
) -> list[str]:
    """Return the keys of entries that are new, or that say something else than when they were taken."""
    known = known_entries(database, feed.url)
    kinds = {_kind(each) for each in known}
    wanted: list[str] = []
    for key, entry in entries.items():
        new = [mark for mark in _marks(key, entry, full=full) if mark not in known]
        if key not in known or (any(_kind(mark) in kinds for mark in new) and is_kept(database, entry.url)):
            wanted.append(key)
        elif new:
            take(database, feed.url, new, now)  # taken by a newscli that kept no such marks, or removed
    return wanted


def _is_short(database: Database, entry: "Incoming") -> bool:
    words = len((entry.raw if isinstance(entry.raw, str) else entry.raw.decode("utf-8", "replace")).split())
    return not entry.whole and bool(entry.url) and 0 < kept_words(database, canonical(entry.url or "")) <= words


def _read(entry: "Incoming", feed: Feed, way: Way, *, public: bool) -> list[Entry]:
    job = Job(entry.url or feed.url, incoming=entry, full=way.full or not entry.raw, public=public)
    found: list[Entry] = []
    for each in read_through(job, allow_private=way.allow_private, depth=1):
        if isinstance(each, NewscliError):
            raise each
        made = (entry for entry in entries_of(each, job, Keeping()) if not isinstance(entry, str))
        found += [replace(entry, feed=feed.url) if entry.feed is not None else entry for entry in made]
    return found


def _marks(key: str, entry: "Incoming", *, full: bool) -> list[str]:
    """Return what is another when an entry changes: a hash of it; where its page is fetched, also of its moment."""
    moment = entry.updated_at if full and not entry.whole else None
    return [f"{key} {_hash(entry)}"] + ([f"{key} @{text_hash(str(moment)).hex()[1:]}"] if moment else [])


def _kind(mark: str) -> tuple[str, bool]:
    key, _, description = mark.rpartition(" ")
    return key, description.startswith("@")


def _hash(entry: "Incoming") -> str:
    raw = entry.raw if isinstance(entry.raw, str) else entry.raw.decode("utf-8", "replace")
    return text_hash(f"{entry.title} {raw}").hex()

"""In: what to keep, hide, bring back or tag; out: a changed archive, and a line for each article."""

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options import command
from newscli.cli.preparing import Job, Link, Note, Prepared, prepared
from newscli.cli.request import Request
from newscli.cli.shelf import now, open_to_write
from newscli.cli.workers import default_workers
from newscli.errors import NewscliError, UsageError
from newscli.render.page import Answer

if TYPE_CHECKING:
    from datetime import date

    from newscli.archive.database.connection import Database
    from newscli.archive.entries import Entry
    from newscli.archive.saving import Outcome

_BATCH = 64  # articles to a change: each change waits once for the disk
_DEEPEST = 3  # a list of feeds of pages: no link leads further

Names = Annotated[list[str], typer.Argument(metavar="NAME...", help="Stored articles: ids, slugs, @1.")]
"""Stored articles as arguments."""


@command(
    "add",
    "newscli add story.html --tag shore",
    "newscli add clippings/ --jobs 4",
    "newscli add https://courier.example/a",
)
def add(
    request: Request,
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE]...", help="Files, folders, web addresses, or - for standard input."),
    ] = None,
    tag: Annotated[list[str] | None, typer.Option(help="A tag for all of them; may be given again.")] = None,
    published: Annotated[str | None, typer.Option(metavar="DATE", help="The day of publication.")] = None,
    title: Annotated[str | None, typer.Option(help="The title.")] = None,
    full: Annotated[bool, typer.Option("--full", help="Fetch the page where a feed has only a summary.")] = False,
    allow_private: Annotated[bool, typer.Option("--allow-private", help="Also fetch from private networks.")] = False,
    jobs: Annotated[int | None, typer.Option("--jobs", min=1, help="How many processes.")] = None,
    later: Annotated[bool, typer.Option("--later", help="Leave quotes, days and people to `refresh`.")] = False,
) -> None:
    """Keep articles in the archive: pages, pastes, letters, feeds, records, folders of them."""
    from newscli.archive.saving import Added

    like = Job("", published=_day(published), title=title, tags=tuple(tag or ()), full=full, later=later)
    workers = jobs or default_workers()
    with open_to_write(request.archive) as archive:
        outcomes = list(taken_in(request, archive, sources or ["-"], like, workers, allow_private))
    request.note(_told(outcomes))
    request.show([Answer(Added(tuple(outcomes)))])


def _day(given: str | None) -> "date | None":
    from newscli.cli.days import day

    return day(given) if given else None


def _told(outcomes: "list[Outcome]") -> str:
    kinds = [outcome.kind for outcome in outcomes]
    told = [f"{kinds.count(kind)} {kind}" for kind in ("added", "revised", "unchanged") if kind in kinds]
    return f"{', '.join(told) or 'nothing added'}."


def taken_in(
    request: Request, archive: "Database", sources: Iterable[str], like: Job, workers: int, allow_private: bool
) -> "Iterator[Outcome]":
    """Keep what stands in `sources`, and what their links lead to."""
    from newscli.cli.intake import fetched, jobs_of
    from newscli.cli.refs import is_address

    web = [source for source in sources if is_address(source)]
    links = [Link(url, like) for url in web]
    local = (job for source in sources if source not in web for job in jobs_of(source, like, request.fail))
    yield from keep(request, archive, prepared(local, workers), links)
    for _ in range(_DEEPEST):
        if not links:
            return
        found, links = links, []
        jobs = _sound(request, fetched(found, workers, allow_private=allow_private))
        yield from keep(request, archive, prepared(jobs, workers), links)


def _sound(request: Request, found: Iterable[Job | NewscliError]) -> Iterator[Job]:
    for each in found:
        if isinstance(each, NewscliError):
            request.fail(each)
        else:
            yield each


def keep(request: Request, archive: "Database", found: Iterable[Prepared], links: list[Link]) -> "Iterator[Outcome]":
    """Keep what was prepared, many to a change; links go into `links`, and errors are complained of."""
    from newscli.archive.saving import add

    batch: list[Entry] = []
    done = 0
    for piece in found:
        for each in piece:
            if isinstance(each, Link):
                links.append(each)
            elif isinstance(each, Note):
                request.note(each.words)
            elif isinstance(each, NewscliError):
                request.fail(each)
            else:
                batch.append(each)
        if len(batch) >= _BATCH:
            yield from add(archive, batch, now())
            done += len(batch)
            batch = []
            request.progress(f"{done:,} articles")
    yield from add(archive, batch, now())


@command("remove", "newscli remove harbour-bridge", "newscli remove @1 @2 --yes")
def remove(
    request: Request, names: Names, yes: Annotated[bool, typer.Option("--yes", "-y", help="Don't ask.")] = False
) -> None:
    """Remove articles from the archive; `restore` brings them back for 30 days."""
    from newscli.archive.lookup import resolve
    from newscli.archive.saving import purge, remove

    with open_to_write(request.archive) as archive:
        found = {stored.number: stored for stored in (resolve(archive, name) for name in names)}
        for stored in found.values():
            if yes or _agreed(stored.title or stored.slug):
                remove(archive, stored.number, now())
                request.note(f"removed {stored.slug}. `newscli restore {stored.slug}` brings it back for 30 days.")
        purge(archive, now())


def _agreed(what: str) -> bool:
    from newscli.render.safe import one_line

    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("nobody is there to be asked. Give --yes to remove without a question.")
    sys.stderr.write(f"Remove “{one_line(what)}”? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


@command("restore", "newscli restore harbour-bridge", "newscli list --removed")
def restore(request: Request, names: Names) -> None:
    """Bring removed articles back."""
    from newscli.archive.lookup import resolve
    from newscli.archive.saving import restore

    with open_to_write(request.archive) as archive:
        for name in names:
            stored = resolve(archive, name, removed=True)
            restore(archive, stored.number)
            request.note(f"{stored.slug} is back.")


@command("tag", "newscli tag @1 --add shore", "newscli tag harbour-bridge --add trams --remove shore")
def tag(
    request: Request,
    names: Names,
    add: Annotated[list[str] | None, typer.Option("--add", help="Give this tag; may be given again.")] = None,
    remove: Annotated[list[str] | None, typer.Option("--remove", help="Take this tag; may be given again.")] = None,
) -> None:
    """Give tags to stored articles, or take them."""
    from newscli.archive.lookup import resolve
    from newscli.archive.saving import tag, untag

    with open_to_write(request.archive) as archive:
        found = [resolve(archive, name) for name in names]
        with archive.writing():
            for stored in found:
                tag(archive, stored.number, [" ".join(name.split()) for name in add or () if name.strip()])
                untag(archive, stored.number, remove or ())


@command("refresh", "newscli refresh", "newscli refresh --all")
def refresh(
    request: Request,
    everything: Annotated[bool, typer.Option("--all", help="Also what this version has read already.")] = False,
    jobs: Annotated[int | None, typer.Option("--jobs", min=1, help="How many processes.")] = None,
) -> None:
    """Clean and analyse stored articles again, from the input that was kept, with this version of newscli."""
    from newscli.cli.refreshing import refreshed

    with open_to_write(request.archive) as archive:
        done = changed = 0
        for differs in refreshed(archive, request.fail, jobs or default_workers(), everything=everything):
            done, changed = done + 1, changed + differs
            request.progress(f"{done:,} articles")
    request.note(f"{done} read again, {changed} of them with another text.")

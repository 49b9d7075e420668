"""Commands for the archive as a whole: what it holds, what is wrong with it, a copy, an export."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options.days import first_day, now
from newscli.cli.options.request import Request
from newscli.cli.options.shared import Chosen, Yes, action, command
from newscli.cli.options.streams import agreed, write
from newscli.errors import ArchiveError, UsageError
from newscli.render.formats import dumped
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.pipeline.archives.user_archive import Archive

ACTIONS = ("info", "check", "backup", "compact", "reindex", "merge", "prune")
EXPORTS = ("jsonl", "markdown", "csv", "epub")


@command(
    "archive",
    "newscli archive info",
    "newscli archive merge laptop.db",
    "newscli archive prune --before 2025 --untagged",
)
def archive(
    request: Request,
    how: Annotated[str, action(ACTIONS)],
    target: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="Where a backup goes, or what to merge.")
    ] = None,
    before: Annotated[
        date | None, typer.Option(parser=first_day, metavar="DATE", help="Prune what was published before this day.")
    ] = None,
    untagged: Annotated[bool, typer.Option("--untagged", help="Prune only what has no tag.")] = False,
    yes: Yes = False,
) -> None:
    """Look after the archive: what is in it, checks, copies, indexes, merging another, pruning what is old."""
    opened = request.opened(makes=how == "merge")
    if how == "merge":
        _merge(request, opened, target)
    elif how == "prune":
        _prune(request, opened, before, untagged=untagged, yes=yes)
    elif how == "info":
        request.show([Answer(opened.info())])
    elif how == "check":
        _check(request, opened)
    elif how == "backup":
        path = target or opened.path.with_name(f"{opened.path.stem}-{now():%Y-%m-%d}{opened.path.suffix}")
        request.note(f"{opened.backup(path)} is a copy, checked.")
    elif how == "reindex":
        opened.reindex()
        request.note("the indexes are made anew.")
    else:
        sizes = [size / 1e6 for size in opened.compact(now=now())]
        request.note("{:.1f} MB before, {:.1f} MB now.".format(*sizes))


def _merge(request: Request, opened: "Archive", other: Path | None) -> None:
    from newscli.pipeline.archives.workers import default_workers

    if other is None:
        raise UsageError("no other archive is named. `newscli archive merge FILE`.")
    found = opened.merge(other, workers=default_workers(), now=now())
    request.note(f"{found}.")
    request.show([Answer(found)])


def _prune(request: Request, opened: "Archive", before: date | None, *, untagged: bool, yes: bool) -> None:
    """Remove what is old, after a question, since it is much at once."""
    from newscli.archive.stored import Listing

    if before is None:
        raise UsageError("nobody said how old. `newscli archive prune --before DATE`.")
    found = opened.prune(before, untagged=untagged, dry=True)
    if not found:
        request.note("nothing to prune. What has a star, a note or a correction stays.")
    elif yes or agreed(f"Remove {len(found)} articles of before {before}?"):
        request.show([Answer(Listing(opened.prune(before, untagged=untagged, now=now())))])
        request.note(f"{len(found)} articles are removed. For 30 days `newscli restore` brings them back.")


def _check(request: Request, opened: "Archive") -> None:
    wrong = opened.check()
    for line in wrong:
        request.fail(ArchiveError(line))
    if not wrong:
        but = "" if opened.is_writable else "; its indexes were not compared, since it can't be written"
        request.note(f"{opened.path} is sound{but}.")


@command(
    "export",
    "newscli export -o news.jsonl",
    "newscli export --format markdown -o news/",
    "newscli export --tag shore --notes -o notes.json",
)
def export(
    request: Request,
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME]...", help="Stored articles; all.")] = None,
    *,
    chosen: Chosen,
    notes: Annotated[bool, typer.Option("--notes", help="The notes alone, as W3C Web Annotations.")] = False,
) -> None:
    """Write stored articles for others, or to be added again: as JSON Lines, Markdown, CSV or EPUB."""
    if notes:
        found = request.opened().annotations(*names or (), **chosen)
        request.write([dumped(found, indent=2)])
        return
    kind, archive = _kind(request), request.opened()
    if request.output:
        archive.export_to(
            request.output, *names or (), kind=kind, raw_cells=request.raw_cells, force=request.force, **chosen
        )
    else:
        write(archive.export(*names or (), kind=kind, raw_cells=request.raw_cells, **chosen))


def _kind(request: Request) -> str:
    kind = request.drawing
    if kind in EXPORTS:
        return kind
    if request.format or request.json:
        raise UsageError(f"nothing is exported as {kind}. There are {', '.join(EXPORTS)}.")
    target = request.output
    return "markdown" if target and (target.is_dir() or not target.suffix) else "jsonl"

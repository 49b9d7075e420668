"""Commands for the archive as a whole: what it holds, what is wrong with it, a copy, an export."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options import Since, Source, Tags, Until, command, one_of, selection
from newscli.cli.output import write
from newscli.cli.request import Request, now
from newscli.errors import ArchiveError, UsageError
from newscli.render.formats import dumped
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.pipeline.user_archive import Archive

ACTIONS = ("info", "check", "backup", "compact", "reindex")
EXPORTS = ("jsonl", "markdown", "csv", "epub")


@command("archive", "newscli archive info", "newscli archive check", "newscli archive backup news-2026.db")
def archive(
    request: Request,
    action: Annotated[str, typer.Argument(metavar="|".join(ACTIONS), help="What to do.")],
    target: Annotated[Path | None, typer.Argument(metavar="[FILE]", help="Where a backup goes.")] = None,
) -> None:
    """Look after the archive: show what is in it, check it, copy it, make it smaller, make its indexes anew."""
    one_of("action", action, ACTIONS)
    opened = request.opened()
    if action == "info":
        request.show([Answer(opened.info())])
    elif action == "check":
        _check(request, opened)
    elif action == "backup":
        path = target or opened.path.with_name(f"{opened.path.stem}-{now():%Y-%m-%d}{opened.path.suffix}")
        request.note(f"{opened.backup(path)} is a copy, checked.")
    elif action == "reindex":
        opened.reindex()
        request.note("the indexes are made anew.")
    else:
        before, after = opened.compact(now=now())
        request.note(f"{before / 1e6:.1f} MB before, {after / 1e6:.1f} MB now.")


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
    since: Since = None,
    until: Until = None,
    source: Source = None,
    tag: Tags = None,
    notes: Annotated[bool, typer.Option("--notes", help="The notes alone, as W3C Web Annotations.")] = False,
) -> None:
    """Write stored articles for others, or to be added again: as JSON Lines, Markdown, CSV or EPUB."""
    if notes:
        found = request.opened().annotations(*names or (), **selection(since, until, source, tag))
        request.write([dumped(found, indent=2)])
        return
    kind, archive = _kind(request), request.opened()
    asked = selection(since, until, source, tag)
    if request.output:
        archive.export_to(
            request.output, *names or (), kind=kind, raw_cells=request.raw_cells, force=request.force, **asked
        )
    else:
        write(archive.export(*names or (), kind=kind, raw_cells=request.raw_cells, **asked))


def _kind(request: Request) -> str:
    kind = request.drawing
    if kind in EXPORTS:
        return kind
    if request.format or request.json:
        raise UsageError(f"nothing is exported as {kind}. There are {', '.join(EXPORTS)}.")
    target = request.output
    return "markdown" if target and (target.is_dir() or not target.suffix) else "jsonl"

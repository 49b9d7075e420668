"""In: what to do with the archive as a whole; out: what is in it, what is wrong with it, a copy, a file of exports."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options import Since, Until, command
from newscli.cli.request import Request
from newscli.cli.shelf import archive_file, now, open_to_read, open_to_write
from newscli.errors import ArchiveError, UsageError
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database

ACTIONS = ("info", "check", "backup", "compact", "reindex")
EXPORTS = ("jsonl", "markdown", "csv")


@command("archive", "newscli archive info", "newscli archive check", "newscli archive backup news-2026.db")
def archive(
    request: Request,
    action: Annotated[str, typer.Argument(metavar="|".join(ACTIONS), help="What to do.")],
    target: Annotated[Path | None, typer.Argument(metavar="[FILE]", help="Where a backup goes.")] = None,
) -> None:
    """Look after the archive: what is in it, is it sound, copy it, make it smaller, make its indexes anew."""
    if action not in ACTIONS:
        raise UsageError(f"no action is called “{action}”. There are {', '.join(ACTIONS)}.")
    opened = open_to_read(request.archive)
    if opened is None:
        raise ArchiveError(f"there is no archive {archive_file(request.archive)} yet. `newscli add` makes it.")
    with opened:
        if action == "info":
            _info(request, opened)
        elif action == "check":
            _check(request, opened)
        elif action == "backup":
            _backup(request, opened, target)
    if action in ("compact", "reindex"):
        _mend(request, action)


def _info(request: Request, opened: "Database") -> None:
    from newscli.archive.maintenance import info

    request.show([Answer(info(opened))])


def _check(request: Request, opened: "Database") -> None:
    from newscli.archive.maintenance import check, is_writable

    wrong = check(opened)
    for line in wrong:
        request.fail(ArchiveError(line))
    if not wrong:
        but = "" if is_writable(opened) else "; its indexes were not compared, since it can't be written"
        request.note(f"{opened.path} is sound{but}.")


def _backup(request: Request, opened: "Database", target: Path | None) -> None:
    from newscli.archive.database.backup import copy_to

    path = target or opened.path.with_name(f"{opened.path.stem}-{now():%Y-%m-%d}{opened.path.suffix}")
    request.note(f"{copy_to(opened.link, path)} is a copy, checked.")


def _mend(request: Request, action: str) -> None:
    from newscli.archive.maintenance import compact, reindex

    with open_to_write(request.archive) as opened:
        if action == "reindex":
            reindex(opened)
            request.note("the indexes are made anew.")
            return
        before, after = compact(opened, now())
        request.note(f"{before / 1e6:.1f} MB before, {after / 1e6:.1f} MB now.")


@command(
    "export",
    "newscli export -o news.jsonl",
    "newscli export --format markdown -o news/",
    "newscli export --tag shore --since 2026-01 --format csv",
)
def export(
    request: Request,
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME]...", help="Stored articles; all.")] = None,
    since: Since = None,
    until: Until = None,
    source: Annotated[str | None, typer.Option(help="Only from this paper or agency.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="Only with this tag; may be given again.")] = None,
) -> None:
    """Write stored articles for others, or to be added again: all of them as JSON lines, or as Markdown or CSV."""
    from newscli.archive.filtering import Filters
    from newscli.archive.lookup import listing, resolve
    from newscli.cli.exporting import EXPORTERS, write_folder, write_pieces

    asked = Filters(since, until, source, tuple(tag or ()))
    kind = _kind(request)
    opened = open_to_read(request.archive)
    if opened is None:
        raise ArchiveError(f"there is no archive {archive_file(request.archive)} yet. `newscli add` makes it.")
    with opened:
        found = [resolve(opened, name) for name in names] if names else listing(opened, asked, sort="oldest")
        if kind == "markdown" and request.output and _is_folder(request.output):
            write_folder(opened, found, request.output)
        else:
            write_pieces(EXPORTERS[kind](opened, found), request.output)
    request.note(f"{len(found)} articles exported.")


def _kind(request: Request) -> str:
    kind = request.drawing
    if kind in EXPORTS:
        return kind
    if request.format or request.json:
        raise UsageError(f"nothing is exported as {kind}. There are {', '.join(EXPORTS)}.")
    return "markdown" if request.output and _is_folder(request.output) else "jsonl"


def _is_folder(path: Path) -> bool:
    return path.is_dir() or not path.suffix

"""Commands that set stored articles right by hand: by options, or as a sheet in the editor."""

from datetime import date
from typing import Annotated

import typer

from newscli.article.corrections import NONE
from newscli.cli.options.days import day, now
from newscli.cli.options.request import Request
from newscli.cli.options.shared import Name, command
from newscli.errors import UsageError
from newscli.pipeline.corrections.correcting import Right
from newscli.render.page import Answer


@command(
    "correct",
    "newscli correct harbour-bridge",
    "newscli correct harbour-bridge --quote 'no choice' --speaker 'Tomas Reyle'",
    "newscli correct harbour-bridge --event 'closed the bridge' --day 2026-03-01",
)
def correct(
    request: Request,
    name: Name,
    title: Annotated[str | None, typer.Option(help="The right title.")] = None,
    author: Annotated[list[str] | None, typer.Option(help="The right author; may be given again.")] = None,
    source: Annotated[str | None, typer.Option(help="The right paper or agency.")] = None,
    published: Annotated[date | None, typer.Option(parser=day, metavar="DATE", help="The right day.")] = None,
    quote: Annotated[
        str | None, typer.Option(metavar="WORDS", help="The quote with these words: say whose it is.")
    ] = None,
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="Who said it.")] = None,
    event: Annotated[
        str | None, typer.Option(metavar="WORDS", help="The event with these words: say when it was.")
    ] = None,
    days: Annotated[str | None, typer.Option("--day", metavar="DATE[/DATE]", help="When it happened.")] = None,
    drop: Annotated[bool, typer.Option("--drop", help="It is no quote, or no event.")] = False,
    list_: Annotated[bool, typer.Option("--list", help="List what was set right.")] = False,
    undo: Annotated[list[int] | None, typer.Option(metavar="NUMBER", help="Undo this one; may be given again.")] = None,
    undo_all: Annotated[bool, typer.Option("--undo-all", help="Undo all.")] = False,
) -> None:
    """Set right what is wrong about a stored article, in the editor or by options; it holds after `refresh`, too."""
    archive = request.opened()
    quotes = _finding("quote", quote, "speaker", speaker, drop)
    events = _finding("event", event, "day", days, drop)
    right = Right(title, tuple(author) if author else None, source, published, quotes, events)
    if undo or undo_all:
        count = archive.undo_corrections(name, *undo or ())
        request.note("1 correction is undone." if count == 1 else f"{count} corrections are undone.")
    elif list_:
        request.show([Answer(archive.corrections(name), (archive.load(name),))])
    elif right.says_something:
        stored = archive.correct(name, right, now=now())
        request.note(f"{stored.slug} is corrected: {', '.join(stored.corrected)}.")
    else:
        _edit(request, name, findings=True)


def _finding(what: str, words: str | None, option: str, value: str | None, drop: bool) -> tuple[tuple[str, str], ...]:
    """Return the words and the value of a finding that options set right; raises `UsageError` where one is missing."""
    if words is None and value is None:
        return ()
    if words is None or (value is None) != drop:
        raise UsageError(f"--{what} WORDS goes with --{option} or --drop. Give both.")
    return ((words, NONE if value is None else value),)


@command("edit", "newscli edit @1", "EDITOR=nano newscli edit harbour-bridge")
def edit(request: Request, name: Name) -> None:
    """Edit title, authors, paper, day and tags of a stored article in your editor, as front matter."""
    _edit(request, name, findings=False)


def _edit(request: Request, name: str, *, findings: bool) -> None:
    stored, (right, tags) = request.opened().edit(name, findings=findings, now=now())
    if right.says_something:
        request.note(f"{stored.slug} is corrected: {', '.join(stored.corrected)}.")
    if tags is not None:
        request.note(f"{stored.slug}: {', '.join(stored.tags) or 'no tags'}.")
    elif not right.says_something:
        request.note("nothing was changed.")

"""Commands that change what the archive keeps: add, remove, restore, tag, refresh."""

from datetime import date
from typing import Annotated

import typer

from newscli.cli.options.days import day, now
from newscli.cli.options.request import STANDARD_INPUT, Request
from newscli.cli.options.shared import USUAL, AllowPrivate, Cookies, Full, Jobs, Names, Yes, command
from newscli.cli.options.streams import agreed, given
from newscli.render.page import Answer


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
    published: Annotated[date | None, typer.Option(parser=day, metavar="DATE", help="The day of publication.")] = None,
    title: Annotated[str | None, typer.Option(help="The title.")] = None,
    full: Full = False,
    allow_private: AllowPrivate = False,
    jobs: Jobs = USUAL,
    later: Annotated[bool, typer.Option("--later", help="Leave quotes, days and people to `refresh`.")] = False,
    evidence: Annotated[
        bool, typer.Option("--evidence", help="Also keep pages as they were fetched, with headers, time and SHA-256.")
    ] = False,
    cookies: Cookies = None,
) -> None:
    """Keep articles in the archive: pages, pastes, mails, feeds, records, folders of them."""
    request.send_cookies(cookies)
    found = request.opened(makes=True).add(
        *(given(source) for source in sources or ["-"]),
        tags=tuple(tag or ()),
        published=published,
        title=title,
        full=full,
        allow_private=allow_private,
        workers=jobs,
        later=later,
        evidence=evidence,
        name=STANDARD_INPUT,
        now=now(),
    )
    if found.outcomes or not request.code:
        request.note(f"{found}.")
    request.show([Answer(found)])


@command("remove", "newscli remove harbour-bridge", "newscli remove @1 @2 --yes")
def remove(request: Request, names: Names, yes: Yes = False) -> None:
    """Remove articles from the archive; `restore` brings them back for 30 days."""
    archive = request.opened()
    found = dict.fromkeys(archive.find(name) for name in names)
    chosen = [stored.id for stored in found if yes or agreed(f"Remove “{stored.heading}”?")]
    for stored in archive.remove(*chosen, now=now()) if chosen else ():
        request.note(f"removed {stored.slug}. `newscli restore {stored.slug}` brings it back for 30 days.")


@command("restore", "newscli restore harbour-bridge", "newscli list --removed")
def restore(request: Request, names: Names) -> None:
    """Bring removed articles back."""
    for stored in request.opened().restore(*names):
        request.note(f"{stored.slug} is back.")


@command("tag", "newscli tag @1 --add shore", "newscli tag harbour-bridge --add trams --remove shore")
def tag(
    request: Request,
    names: Names,
    add: Annotated[list[str] | None, typer.Option("--add", help="Give this tag; may be given again.")] = None,
    remove: Annotated[list[str] | None, typer.Option("--remove", help="Take this tag; may be given again.")] = None,
) -> None:
    """Give tags to stored articles, or take them."""
    for stored in request.opened().tag(*names, add=tuple(add or ()), remove=tuple(remove or ())):
        request.note(f"{stored.slug}: {', '.join(stored.tags) or 'no tags'}.")


@command("refresh", "newscli refresh", "newscli refresh --all")
def refresh(
    request: Request,
    everything: Annotated[bool, typer.Option("--all", help="Also what this version has read already.")] = False,
    jobs: Jobs = USUAL,
) -> None:
    """Clean and analyse stored articles again, from the input that was kept, with this version of newscli."""
    done, changed = request.opened().refresh(everything=everything, workers=jobs)
    request.note(f"{done} read again, {changed} of them with another text.")

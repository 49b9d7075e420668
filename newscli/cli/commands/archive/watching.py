"""Commands for watching: searches under names, and what is new for one since it was last asked."""

from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options.days import first_day, last_day, now
from newscli.cli.options.request import Request
from newscli.cli.options.shared import EXEC, About, Chosen, ExitCode, Peek, SpeakerName, action, command
from newscli.errors import UsageError
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from newscli.archive.readers.searches import News, SearchKind

ACTIONS = ("list", "add", "remove")


@command(
    "searches",
    "newscli searches",
    "newscli searches add reyle --speaker Reyle --quotes",
    "newscli searches add bridge 'bridge AND (crack* OR deck)' --tag shore",
)
def searches(
    request: Request,
    how: Annotated[str, action(ACTIONS)] = "list",
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="What the search is called.")] = None,
    words: Annotated[list[str] | None, typer.Argument(metavar="[QUERY]...", help="As `newscli search` has it.")] = None,
    speaker: SpeakerName = None,
    *,
    chosen: Chosen,
    about: About = None,
    quotes: Annotated[bool, typer.Option("--quotes", help="Look for quotes in place of articles.")] = False,
    days: Annotated[bool, typer.Option("--days", help="Look for the days that the articles speak of.")] = False,
) -> None:
    """Keep searches under names, for `watch` to ask what is new."""
    archive = request.opened(makes=True)
    if how == "list":
        from newscli.archive.readers.searches import SavedSearches

        request.show([Answer(SavedSearches(archive.searches()))])
        return
    if not name:
        raise UsageError(f"no search is named. `newscli searches {how} NAME`.")
    if how == "remove":
        archive.forget_search(name)
        request.note(f"{name} is forgotten.")
        return
    if quotes and days:
        raise UsageError("--quotes and --days cannot be combined.")
    kind: SearchKind = "quotes" if quotes else "days" if days else "articles"
    archive.save_search(
        name,
        " ".join(words or ()),
        kind=kind,
        speaker=speaker,
        source=chosen["source"],
        tags=chosen["tags"],
        since=chosen["since"],
        until=chosen["until"],
        about=(first_day(about), last_day(about)) if about else None,
        now=now(),
    )
    request.note(f"{name} is kept. `newscli watch {name}` tells what is new.")


@command(
    "watch",
    "newscli watch reyle",
    "newscli watch",
    "newscli watch bridge ferry --quiet --exit-code",
    "newscli watch bridge --exec notify-send '{source}' '{title}'",
)
def watch(
    request: Request,
    asked: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]... [CMD ARG...]", help="Saved searches, or all; with --exec a command last."),
    ] = None,
    exec_: Annotated[
        bool, typer.Option("--exec", help="Run a command for each hit; {title}, {slug}, {url}, … stand for the hit's.")
    ] = False,
    peek: Peek = False,
    exit_code: ExitCode = False,
) -> None:
    """Tell what is new for saved searches since they were last asked."""
    given = list(asked or ())
    at = given.index(EXEC) if exec_ else len(given)
    words = given[at + 1 :]
    if exec_ and not words:
        raise UsageError("a command comes after --exec. `newscli watch NAME --exec CMD ARG...`.")
    from newscli.pipeline.run_command import run_for_new

    archive = request.opened()
    names = given[:at] or [search.name for search in archive.searches()]
    if not names:
        raise UsageError("no search is kept. `newscli searches add NAME QUERY` keeps one.")
    found = [archive.watch(name, peek=True) for name in dict.fromkeys(names)]
    told = [run_for_new(news, words, request.fail) if words else news.keys for news in found]
    if not words:
        _show(request, found)
    for news, keys in zip(found, told, strict=True):
        if not peek:
            archive.told(news.search.name, keys, now=now())
    request.answer_by_code(exit_code, any(news.keys for news in found))


def _show(request: Request, found: "list[News]") -> None:
    if len(found) == 1:
        request.show([Answer(found[0].found)])
        return
    if request.drawing == "csv" and len({news.search.kind for news in found}) > 1:
        raise UsageError("articles, quotes and days have no table in common. Ask for one kind, or for jsonl.")
    request.show([Answer(news.found, about=news.search.name) for news in found], Look(several=True))

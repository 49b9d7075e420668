"""Commands that ask the archive: search, the versions of an article, what changed between two."""

from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options.days import first_day, last_day
from newscli.cli.options.request import Request
from newscli.cli.options.shared import About, Chosen, ExitCode, Name, SpeakerName, choice, command
from newscli.errors import UsageError
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.archive.revisions import Difference, Significant

ORDERS = ("best", "newest")


@command(
    "search",
    "newscli search 'oman AND talks'",
    "newscli search 'title:bridge OR \"north pier\"' --since 2026-01",
    "newscli search --quotes no choice --speaker Reyle",
    "newscli search --people --tag shore",
)
def search(
    request: Request,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[QUERY]...",
            help="Words, “a phrase”, begin*, title:word, author:name, section:name; AND, OR, NOT and brackets.",
        ),
    ] = None,
    speaker: SpeakerName = None,
    *,
    chosen: Chosen,
    about: About = None,
    quotes: Annotated[bool, typer.Option("--quotes", help="Search in what people said.")] = False,
    people: Annotated[bool, typer.Option("--people", help="Search the names of people.")] = False,
    facets: Annotated[bool, typer.Option("--facets", help="Count all hits by source and month.")] = False,
    sort: Annotated[str, choice("order", ORDERS, "The order: newest published first.")] = "best",
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=1_000_000, help="Maximum number.")] = 20,
) -> None:
    """Search the archive; while it is empty, the articles that come with newscli."""
    for name, given in (("--quotes", quotes), ("--speaker", speaker), ("--about", about), ("--facets", facets)):
        if people and given:
            raise UsageError(f"--people and {name} cannot be combined.")
    if quotes and facets:
        raise UsageError("--quotes and --facets cannot be combined.")
    archive, query = request.opened(), " ".join(words or ())
    days = (first_day(about), last_day(about)) if about else None
    if people:
        request.show([Answer(archive.search_people(query, limit=limit, **chosen))])
    elif quotes:
        said = archive.search_quotes(query, speaker=speaker, about=days, limit=limit, **chosen)
        request.show([Answer(said)], rows=[hit.stored.slug for hit in said.quotes])
    else:
        newest = sort == "newest"
        found = archive.search(query, speaker=speaker, about=days, limit=limit, newest=newest, facets=facets, **chosen)
        if not found.hits:
            request.note(_not_found(query))
        request.show([Answer(found)], rows=[hit.stored.slug for hit in found.hits])


def _not_found(query: str) -> str:
    last = (query.split() or [""])[-1]
    return f"nothing found. Words match whole: try {last.rstrip('s')}*." if last.isalpha() else "nothing found."


@command("revisions", "newscli revisions harbour-bridge", "newscli revisions @1 --json")
def revisions(request: Request, name: Name) -> None:
    """List the versions of a stored article, and the articles much like it."""
    request.show([Answer(request.opened().revisions(name))])


@command("diff", "newscli diff harbour-bridge", "newscli diff harbour-bridge 1 3 --significant")
def diff(
    request: Request,
    name: Name,
    old: Annotated[
        int | None, typer.Argument(metavar="[A]", min=1, max=9999, help="A revision; the last but one.")
    ] = None,
    new: Annotated[
        int | None, typer.Argument(metavar="[B]", min=1, max=9999, help="A later revision; the newest.")
    ] = None,
    significant: Annotated[
        bool, typer.Option("--significant", help="Only figures, quotes, names, days and the headline.")
    ] = False,
    exit_code: ExitCode = False,
) -> None:
    """Show the words that were added and removed from one version of a stored article to another."""
    archive = request.opened()
    found: Difference | Significant = (archive.significant if significant else archive.diff)(name, old, new)
    if found.stored.revision == 1:
        request.note(f"{found.stored.slug} has one revision only.")
    request.show([Answer(found)])
    request.answer_by_code(exit_code, not found.is_empty)

"""In: a query, or the names of stored articles; out: what the archive knows: hits, versions, changes."""

from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.days import first_day, last_day
from newscli.cli.findings import VERSION
from newscli.cli.options import Since, Until, command
from newscli.cli.request import Request
from newscli.cli.shelf import open_or_shipped, open_to_read
from newscli.errors import RefError, UsageError
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.search.restriction import Query
    from newscli.archive.stored import Stored

ORDERS = ("best", "newest")


@command(
    "search",
    "newscli search 'oman AND talks'",
    "newscli search 'title:bridge OR \"north pier\"' --since 2026-01",
    "newscli search --quotes no choice --speaker Reyle",
)
def search(
    request: Request,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="QUERY...",
            help="Words, “a phrase”, begin*, title:word, author:name, section:name; AND, OR, NOT and brackets.",
        ),
    ],
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="Only where this one is quoted.")] = None,
    since: Since = None,
    until: Until = None,
    source: Annotated[str | None, typer.Option(help="Only from this paper or agency.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="Only with this tag; may be given again.")] = None,
    about: Annotated[str | None, typer.Option(metavar="DATE", help="Only what speaks of this day or month.")] = None,
    quotes: Annotated[bool, typer.Option("--quotes", help="Search in what people said.")] = False,
    people: Annotated[bool, typer.Option("--people", help="Search the names of people.")] = False,
    facets: Annotated[bool, typer.Option("--facets", help="Count all hits by source and month.")] = False,
    sort: Annotated[str, typer.Option(metavar="|".join(ORDERS), help="The order.")] = "best",
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="At most so many.")] = 20,
) -> None:
    """Search the archive; while it is empty, the articles that come with newscli."""
    from newscli.archive.filtering import Filters
    from newscli.archive.search.restriction import Query

    if sort not in ORDERS:
        raise UsageError(f"no order is called “{sort}”. There are {', '.join(ORDERS)}.")
    days = (str(first_day(about)), str(last_day(about))) if about else None
    asked = Query(" ".join(words), Filters(since, until, source, tuple(tag or ())), speaker, days, VERSION)
    with open_or_shipped(request.archive) as archive:
        if quotes or people or speaker or about:
            _note_stale(request, archive)
        if people:
            request.show([_people(archive, asked, limit)])
        elif quotes:
            request.show([_quotes(archive, asked, limit)])
        else:
            answer = _articles(archive, asked, limit, sort, facets)
            if not answer.result.hits:
                request.note(_not_found(asked.words))
            request.show([answer])


def _not_found(query: str) -> str:
    last = query.split()[-1]
    return f"nothing found. Words match whole: try {last.rstrip('s')}*." if last.isalpha() else "nothing found."


def _note_stale(request: Request, archive: "Database") -> None:
    from newscli.archive.lookup import count_stale

    if number := count_stale(archive, VERSION):
        request.note(f"{number} articles were not analysed by this version and are left out. Run `newscli refresh`.")


def _articles(archive: "Database", asked: "Query", limit: int, sort: str, spread: bool) -> Answer:
    from newscli.archive.search.articles import Found, facets, search

    hits = search(archive, asked, limit=limit, newest=sort == "newest")
    return Answer(Found(asked.words, tuple(hits), facets(archive, asked) if spread else None))


def _quotes(archive: "Database", asked: "Query", limit: int) -> Answer:
    from newscli.archive.search.quotes_and_people import FoundQuotes, search_quotes

    return Answer(FoundQuotes(asked.words, tuple(search_quotes(archive, asked, limit=limit))))


def _people(archive: "Database", asked: "Query", limit: int) -> Answer:
    from newscli.archive.search.quotes_and_people import FoundPeople, search_people

    return Answer(FoundPeople(asked.words, tuple(search_people(archive, asked.words, VERSION, limit=limit))))


def _stored(request: Request, name: str) -> "tuple[Database, Stored]":
    from newscli.archive.lookup import resolve

    archive = open_to_read(request.archive)
    if archive is None:
        raise RefError(f"no stored article matches “{name}”: the archive is empty. `newscli add` fills it.")
    return archive, resolve(archive, name)


@command("revisions", "newscli revisions harbour-bridge", "newscli revisions @1 --json")
def revisions(request: Request, name: Annotated[str, typer.Argument(metavar="NAME", help="A stored article.")]) -> None:
    """List the versions of a stored article, and the articles much like it."""
    from newscli.archive.near_duplicates import near
    from newscli.archive.revisions import History, revisions

    archive, stored = _stored(request, name)
    with archive:
        history = History(stored, tuple(revisions(archive, stored)), tuple(near(archive, stored)))
    request.show([Answer(history)])


@command("diff", "newscli diff harbour-bridge", "newscli diff harbour-bridge 1 3")
def diff(
    request: Request,
    name: Annotated[str, typer.Argument(metavar="NAME", help="A stored article.")],
    old: Annotated[int | None, typer.Argument(metavar="[A]", min=1, help="A revision; the last but one.")] = None,
    new: Annotated[int | None, typer.Argument(metavar="[B]", min=1, help="A later revision; the newest.")] = None,
) -> None:
    """Show the words that were added and removed from one version of a stored article to another."""
    from newscli.archive.revisions import difference

    archive, stored = _stored(request, name)
    with archive:
        found = difference(archive, stored, old, new)
    if stored.revision == 1:
        request.note(f"{stored.slug} has one revision only.")
    request.show([Answer(found)])

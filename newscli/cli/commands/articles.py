"""Commands that show articles themselves: the list of them, and one to read."""

from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options.days import now
from newscli.cli.options.request import Request
from newscli.cli.options.shared import Chosen, Source, Tags, choice, command, reading
from newscli.errors import UsageError
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscli.article import Article
    from newscli.quotes import Quotes
    from newscli.timeline import Times

SORTS = ("published", "added", "title")
LIMIT = 100  # of a long list only this many, unless asked


@command("list", "newscli list", "newscli list --since 2026-01 --sort title", "newscli list -o articles.csv")
def list_articles(
    request: Request,
    chosen: Chosen,
    sort: Annotated[str, choice("order", SORTS, "The order.")] = "published",
    limit: Annotated[int | None, typer.Option("--limit", "-n", min=1, max=1_000_000, help="Maximum number.")] = None,
    everything: Annotated[bool, typer.Option("--all", help=f"All, where there are more than {LIMIT}.")] = False,
    unread: Annotated[bool, typer.Option("--unread", help="Only what was not shown yet.")] = False,
    starred: Annotated[bool, typer.Option("--starred", help="Only what has a star.")] = False,
    removed: Annotated[bool, typer.Option("--removed", help="What was removed and can be restored.")] = False,
    plain0: Annotated[bool, typer.Option("--plain0", help="Rows for programs, each with a NUL after it.")] = False,
    long: Annotated[bool, typer.Option("--long", help="Addresses too, and all columns.")] = False,
    counts: Annotated[bool, typer.Option("--counts", help="Count unread ones by feed, tag and paper instead.")] = False,
) -> None:
    """List the stored articles; while your archive is empty, those that come with newscli."""
    from newscli.archive.stored import Listing

    if counts:
        request.show([Answer(request.opened().counts())])
        return
    archive, most = request.opened(), limit or (None if everything else LIMIT)
    asked = chosen | {"unread": unread, "starred": starred, "removed": removed}
    found = archive.list(sort=sort, limit=most and most + 1, **asked)
    if request.on_terminal() and any(each.file for each in found):
        request.note("your archive is empty; these come with newscli. `newscli add` keeps articles of your own.")
    if not limit and most and len(found) > most:
        request.note(f"these are the first {most}. `--all` lists all.")
    shown = found[:most]
    if plain0:
        from newscli.render.formats import rows_for_programs

        request.write(rows_for_programs(Answer(Listing(shown))))
        return
    request.show([Answer(Listing(shown))], Look(long=long), rows=[] if removed else [each.slug for each in shown])


@reading(
    "show",
    "newscli show oman-talks",
    "newscli show --next --quotes --times",
    "pbpaste | newscli show -",
)
def show(
    request: Request,
    raw: Annotated[bool, typer.Option("--raw", help="The input as it was given.")] = False,
    width: Annotated[
        int | None, typer.Option(min=20, max=1000, envvar="NEWSCLI_WIDTH", help="Columns to set it in.")
    ] = None,
    quotes: Annotated[bool, typer.Option("--quotes", help="Mark what is quoted, each speaker in a colour.")] = False,
    times: Annotated[bool, typer.Option("--times", help="Underline times.")] = False,
    links: Annotated[bool, typer.Option("--links", help="Number the links, and tell where they lead.")] = False,
    notes: Annotated[bool, typer.Option("--notes", help="Your notes, beside the text.")] = False,
    evidence: Annotated[
        bool, typer.Option("--evidence", help="When its pages were fetched, with their headers and SHA-256, instead.")
    ] = False,
    next_: Annotated[bool, typer.Option("--next", help="The first of those that `list --unread` lists.")] = False,
    tag: Tags = None,
    source: Source = None,
    peek: Annotated[bool, typer.Option("--peek", help="Leave it unread.")] = False,
) -> None:
    """Show an article, clean and readable, and mark it as read."""
    if next_ and not _turned_to_next(request, tag, source):
        return
    if not next_ and (tag or source):
        raise UsageError("--tag and --source choose among unread articles. Give --next too.")
    if evidence:
        from newscli.archive.readers.evidence import Proofs

        archive, articles = request.opened(), request.articles(analysed=False)
        proofs = ((each, Proofs(archive.evidence(each.id) if each.added else ())) for each in articles)
        request.show(Answer(found, (each,)) for each, found in proofs)
        return
    reads = request.reads_one() and not peek

    def shown() -> "Iterator[Answer]":
        for article in request.articles(analysed=quotes or times):
            noted = request.opened().notes(article.id) if notes and article.added else None
            yield _marked(article, quotes, times)._replace(notes=noted)
            if reads and article.added:
                request.opened().mark_read(article, now=now())

    request.show(shown(), Look(raw=raw, links=links), width=width)


def _turned_to_next(request: Request, tag: "list[str] | None", source: str | None) -> bool:
    """Let the request be for the next unread article; return False where there is none."""
    if request.refs:
        raise UsageError("--next cannot be combined with names. Give one or the other.")
    found = request.opened().next_unread(tags=tuple(tag or ()), source=source)
    if found is None:
        request.note("nothing is unread.")
        return False
    request.refs = (found.id,)
    return True


def _marked(article: "Article", quotes: bool, times: bool) -> Answer:
    marks: list[Quotes | Times] = []
    if quotes:
        from newscli.pipeline.corrections.corrected import quotes_of
        from newscli.quotes.filtering import listed

        marks.append(listed(quotes_of(article)))
    if times:
        from newscli.timeline import find_times

        marks.append(find_times(article))
    return Answer(article, (article,), tuple(marks))

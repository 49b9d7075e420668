"""In: a request for articles themselves; out: the list of them, or one to read."""

from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options import Since, Until, command, reading
from newscli.cli.request import Request
from newscli.cli.shelf import mark_shown, open_to_read
from newscli.errors import UsageError
from newscli.render.page import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from newscli.archive.filtering import Filters
    from newscli.archive.stored import Stored
    from newscli.article import Article
    from newscli.quotes import Quotes
    from newscli.timeline import Times

SORTS = ("published", "added", "title")
LIMIT = 100  # of a long list only so many, unless asked


@command("list", "newscli list", "newscli list --since 2026-01 --sort title", "newscli list -o articles.csv")
def list_articles(
    request: Request,
    since: Since = None,
    until: Until = None,
    source: Annotated[str | None, typer.Option(help="Only from this paper or agency.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="Only with this tag; may be given again.")] = None,
    sort: Annotated[str, typer.Option(metavar="|".join(SORTS), help="The order.")] = "published",
    limit: Annotated[int | None, typer.Option("--limit", "-n", min=1, help="At most so many.")] = None,
    everything: Annotated[bool, typer.Option("--all", help=f"All, where there are more than {LIMIT}.")] = False,
    unread: Annotated[bool, typer.Option("--unread", help="Only what was not shown yet.")] = False,
    removed: Annotated[bool, typer.Option("--removed", help="What was removed and can be restored.")] = False,
) -> None:
    """List the stored articles; while your archive is empty, those that come with newscli."""
    from newscli.archive.filtering import Filters, fits
    from newscli.archive.shipped import shipped
    from newscli.archive.stored import Listing

    if sort not in SORTS:
        raise UsageError(f"no order is called “{sort}”. There are {', '.join(SORTS)}.")
    asked = Filters(since, until, source, tuple(tag or ()), unread, removed)
    most = limit or (None if everything else LIMIT)
    found = _archived(request.archive, asked, sort, most)
    if found is None:
        if request.on_terminal():
            request.note("your archive is empty; these come with newscli. `newscli add` keeps articles of your own.")
        found = _sorted([each for each in shipped() if fits(asked, each)], sort)
    if not limit and most and len(found) > most:
        request.note(f"these are the first {most}. `--all` lists all.")
    request.show([Answer(Listing(tuple(found[:most])))])


def _archived(place: "Path | None", asked: "Filters", sort: str, limit: int | None) -> "list[Stored] | None":
    """Return what the archive has, one more than the limit where there is more; None where it is empty."""
    opened = open_to_read(place)
    if opened is None:
        return None
    with opened:
        from newscli.archive.lookup import is_empty, listing

        found = listing(opened, asked, sort=sort, limit=limit + 1 if limit else None)
        return None if not found and is_empty(opened) else found


def _sorted(found: "list[Stored]", sort: str) -> "list[Stored]":
    if sort == "title":
        return sorted(found, key=lambda each: (each.title or each.slug).lower())
    return sorted(found, key=lambda each: (each.added if sort == "added" else each.published) or "", reverse=True)


@reading("show", "newscli show oman-talks", "newscli show story.txt --quotes --times", "pbpaste | newscli show -")
def show(
    request: Request,
    raw: Annotated[bool, typer.Option("--raw", help="The input as it was given.")] = False,
    width: Annotated[int | None, typer.Option(min=20, envvar="NEWSCLI_WIDTH", help="Columns to set it in.")] = None,
    quotes: Annotated[bool, typer.Option("--quotes", help="Mark what is quoted, each speaker in a colour.")] = False,
    times: Annotated[bool, typer.Option("--times", help="Underline times.")] = False,
) -> None:
    """Show an article, clean and readable."""

    def shown() -> "Iterator[Answer]":
        for article in request.articles(analysed=quotes or times):
            yield _marked(article, quotes, times)
            if article.added:
                mark_shown(article, request.archive)

    request.show(shown(), width=width, raw=raw)


def _marked(article: "Article", quotes: bool, times: bool) -> Answer:
    marks: list[Quotes | Times] = []
    if quotes:
        from newscli.quotes import find_quotes
        from newscli.quotes.filtering import listed

        marks.append(listed(find_quotes(article)))
    if times:
        from newscli.timeline import find_times

        marks.append(find_times(article))
    return Answer(article, (article,), tuple(marks))

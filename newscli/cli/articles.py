"""In: a request for articles themselves; out: the list of them, or one to read."""

from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options import Since, Until, command, reading
from newscli.cli.request import Request
from newscli.errors import UsageError
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.archive.stored import Stored
    from newscli.article import Article
    from newscli.quotes import Quotes
    from newscli.timeline import Times

SORTS = ("published", "added", "title")


@command("list", "newscli list", "newscli list --since 2026-01 --sort title", "newscli list -o articles.csv")
def list_articles(
    request: Request,
    since: Since = None,
    until: Until = None,
    source: Annotated[str | None, typer.Option(help="Only from this paper or agency.")] = None,
    tag: Annotated[str | None, typer.Option(help="Only with this tag.")] = None,
    sort: Annotated[str, typer.Option(metavar="|".join(SORTS), help="The order.")] = "published",
    limit: Annotated[int | None, typer.Option("--limit", "-n", min=1, help="At most so many.")] = None,
) -> None:
    """List the stored articles; while your archive is empty, those that come with newscli."""
    from newscli.archive.shipped import shipped
    from newscli.archive.stored import Listing

    def fits(each: "Stored") -> bool:
        day = each.published or ""
        return (
            (not since or day >= str(since))
            and (not until or (bool(day) and day <= str(until)))
            and (not source or source.lower() in (each.source or "").lower())
            and (not tag or tag in each.tags)
        )

    found = [each for each in shipped() if fits(each)]
    request.show([Answer(Listing(tuple(_sorted(found, sort)[:limit])))])


def _sorted(found: "list[Stored]", sort: str) -> "list[Stored]":
    if sort not in SORTS:
        raise UsageError(f"no order is called “{sort}”. There are {', '.join(SORTS)}.")
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
    request.show((_marked(article, quotes, times) for article in request.articles()), width=width, raw=raw)


def _marked(article: "Article", quotes: bool, times: bool) -> Answer:
    marks: list[Quotes | Times] = []
    if quotes:
        from newscli.quotes import find_quotes

        marks.append(find_quotes(article))
    if times:
        from newscli.timeline import find_times

        marks.append(find_times(article))
    return Answer(article, (article,), tuple(marks))

"""In: the days that a reader missed; out: what happened, as stories: summary, who is quoted, where to read on."""

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.findings import names_quoted
from newscli.cli.options import command
from newscli.cli.request import Request
from newscli.cli.shelf import now, open_to_read
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.archive.filters import Filters
    from newscli.article import Article
    from newscli.stories import Story

_MOST = 400  # articles, the newest: more in a digest is none
_SPEAKERS = 5


@command("digest", "newscli digest", "newscli digest --since 2026-03-01 --unread")
def digest(
    request: Request,
    since: Annotated[
        str, typer.Option(metavar="DATE", help="From this day on: a date, today, yesterday.")
    ] = "yesterday",
    source: Annotated[str | None, typer.Option(help="Only from this paper or agency.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="Only with this tag; may be given again.")] = None,
    unread: Annotated[bool, typer.Option("--unread", help="Only what was not shown yet.")] = False,
    sentences: Annotated[int, typer.Option("--sentences", "-n", min=1, help="So many of each story.")] = 2,
) -> None:
    """Tell the new articles as stories: what happened, who is quoted, and which articles tell it."""
    from newscli.archive.filters import Filters
    from newscli.stories import Digest, group

    asked = Filters(since=_day(since), source=source, tags=tuple(tag or ()), unread=unread)
    found = _articles(request, asked)
    stories = (_story(tuple(found[number] for number in numbers), sentences) for numbers in group(found))
    request.show([Answer(Digest(tuple(stories)))])


def _day(given: str) -> date:
    from newscli.cli.days import first_day

    today = now().astimezone().date()
    near = {"today": today, "yesterday": today - timedelta(days=1)}
    return near.get(given.strip().lower()) or first_day(given)


def _articles(request: Request, asked: "Filters") -> "list[Article]":
    archive = open_to_read(request.archive)
    if archive is None:
        request.note("the archive is empty. `newscli feeds update` or `newscli add` fills it.")
        return []
    with archive:
        from newscli.archive.finding import listing, load

        found = [load(archive, stored) for stored in listing(archive, asked, sort="published", limit=_MOST)]
    if not found:
        request.note(f"nothing to tell since {asked.since}. Give an earlier day with --since.")
    return found


def _story(articles: "tuple[Article, ...]", sentences: int) -> "Story":
    from newscli.quotes import find_quotes
    from newscli.stories import Story, lead
    from newscli.summary import summarize

    ordered = lead(articles)
    chosen = summarize(ordered[0], sentences=sentences).sentences
    quotes = (quote for article in ordered for quote in find_quotes(article).quotes)
    speakers = tuple(name for name, _ in Counter(names_quoted(quotes)).most_common(_SPEAKERS))
    return Story(ordered, tuple(sentence.span for sentence in chosen), speakers)

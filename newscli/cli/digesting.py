"""In: the days that a reader missed; out: what happened, as stories: summary, who is quoted, where to read on."""

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.findings import VERSION, people_of
from newscli.cli.options import command
from newscli.cli.request import Request
from newscli.cli.shelf import now, open_to_read
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.filtering import Filters
    from newscli.archive.stored import Stored
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
    from newscli.archive.filtering import Filters
    from newscli.stories import Digest, group

    asked = Filters(since=_day(since), source=source, tags=tuple(tag or ()), unread=unread)
    read = _articles(request, asked)
    found = [article for article, _ in read]
    stories = (_story([read[number] for number in numbers], sentences) for numbers in group(found))
    request.show([Answer(Digest(tuple(stories)))])


def _day(given: str) -> date:
    from newscli.cli.days import first_day

    today = now().astimezone().date()
    near = {"today": today, "yesterday": today - timedelta(days=1)}
    return near.get(given.strip().lower()) or first_day(given)


def _articles(request: Request, asked: "Filters") -> "list[tuple[Article, Counter[str]]]":
    """Return the articles and how often each speaker is quoted in them, as was found out when they were kept."""
    archive = open_to_read(request.archive)
    if archive is None:
        request.note("the archive is empty. `newscli feeds update` or `newscli add` fills it.")
        return []
    with archive:
        from newscli.archive.lookup import listing, load

        found = [
            (load(archive, stored), _speakers(archive, stored))
            for stored in listing(archive, asked, sort="published", limit=_MOST)
        ]
    if not found:
        request.note(f"nothing to tell since {asked.since}. Give an earlier day with --since.")
    return [(article, _found_now(article) if speakers is None else speakers) for article, speakers in found]


def _speakers(archive: "Database", stored: "Stored") -> "Counter[str] | None":
    """Return how many quotes each speaker has in an article; None where this version has not analysed it."""
    from newscli.archive.search.quotes_and_people import speakers_of

    known = speakers_of(archive, stored, VERSION)
    return None if known is None else Counter(dict(known))


def _found_now(article: "Article") -> "Counter[str]":
    from newscli.quotes import find_quotes

    return Counter({person.name: person.quotes for person in people_of(article, find_quotes(article).quotes)})


def _story(told: "list[tuple[Article, Counter[str]]]", sentences: int) -> "Story":
    from newscli.stories import Story, lead
    from newscli.summary import summarize

    ordered = lead(tuple(article for article, _ in told))
    chosen = summarize(ordered[0], sentences=sentences).sentences
    by_id = {article.id: speakers for article, speakers in told}
    quoted: Counter[str] = Counter()
    for article in ordered:
        quoted.update(by_id[article.id])
    speakers = sorted((name for name in quoted if quoted[name]), key=lambda name: (-quoted[name], name))
    return Story(ordered, tuple(sentence.span for sentence in chosen), tuple(speakers[:_SPEAKERS]))

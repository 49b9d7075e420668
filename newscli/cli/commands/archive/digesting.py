"""The command that tells new articles as stories: what happened, who is quoted, which articles tell it."""

from datetime import date
from typing import Annotated

import typer

from newscli.cli.options.days import first_day
from newscli.cli.options.request import Request
from newscli.cli.options.shared import Source, Tags, command
from newscli.render.page import Answer


@command("digest", "newscli digest", "newscli digest --since monday --unread", "newscli digest --published")
def digest(
    request: Request,
    since: Annotated[
        date, typer.Option(parser=first_day, metavar="DATE", help="From this day, week, month or year on.")
    ] = "yesterday",  # type: ignore[assignment]
    source: Source = None,
    tag: Tags = None,
    published: Annotated[
        bool, typer.Option("--published", help="What was published from then on, not what was added.")
    ] = False,
    unread: Annotated[bool, typer.Option("--unread", help="Only what was not shown yet.")] = False,
    sentences: Annotated[int, typer.Option("--sentences", "-n", min=1, max=1000, help="Sentences of each story.")] = 2,
) -> None:
    """Tell the articles added since yesterday as stories: what happened, who is quoted, and which articles tell it."""
    from newscli.pipeline.archives.selection import Selection
    from newscli.stories import Digest

    archive = request.opened()
    found = Digest(())
    if archive.exists or "archive" in request.typed:
        asked = Selection(source=source, tags=tuple(tag or ()), unread=unread)
        asked |= {"since": since} if published else {"added_since": since}
        found = archive.digest(sentences=sentences, **asked)
        if not found.stories:
            request.note(f"nothing to tell since {since}. Give an earlier day with --since.")
    else:
        request.note("the archive is empty. `newscli feeds update` or `newscli add` fills it.")
    request.show([Answer(found)], rows=[article.slug for story in found.stories for article in story.articles])

"""The command that makes a report of articles for the browser."""

from typing import Annotated

import typer

from newscli.cli.options.request import Request
from newscli.cli.options.shared import reading
from newscli.errors import UsageError
from newscli.render.page import Answer

FORMATS = ("html", "epub")


@reading("report", "newscli report oman-talks -o talks.html", "newscli report --search dam -o dam.epub")
def report(
    request: Request,
    heading: Annotated[str | None, typer.Option(metavar="WORDS", help="The report's own headline.")] = None,
    sentences: Annotated[int, typer.Option("--sentences", "-n", min=1, max=100, help="Sentences of summary.")] = 3,
) -> None:
    """Make one page of an article or a story: summary, timeline, who is quoted, what changed, the texts."""
    from newscli.pipeline.report import report

    if not request.format and not request.output and not request.json:
        request.format = "html"
    if request.drawing not in FORMATS:
        raise UsageError(f"a report is no {request.drawing}. Formats: {', '.join(FORMATS)}.")
    articles = tuple(request.articles())
    if articles:
        made = report(articles, title=heading, sentences=sentences, archive=request.opened())
        request.show([Answer(made, articles)], together=True)

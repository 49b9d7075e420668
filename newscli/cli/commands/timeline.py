"""Commands for times: a timeline, of several articles one timeline, and every time expression."""

from typing import Annotated

import typer

from newscli.cli.options.request import Request
from newscli.cli.options.shared import Explain, Since, Until, choice, in_order, one_of, reading
from newscli.render.page import Answer, Look

EXACTNESS = "day|week|month|quarter|season|half|year|decade|century"
ORDERS = ("oldest", "newest")


@reading(
    "timeline",
    "newscli timeline oman-talks",
    "newscli timeline story.txt oman-talks --days 5 --all",
    "newscli timeline oman-talks -o talks.ics",
)
def timeline(
    request: Request,
    since: Since = None,
    until: Until = None,
    all_: Annotated[bool, typer.Option("--all", help="Vague, repeated and unsure ones too.")] = False,
    precision: Annotated[str | None, typer.Option(metavar=EXACTNESS, help="Only times at least as exact.")] = None,
    order: Annotated[str, choice("order", ORDERS, "Which come first.")] = "oldest",
    days: Annotated[int | None, typer.Option(min=1, max=9999, help="Of several articles: at most that many.")] = None,
    per_day: Annotated[int, typer.Option(min=1, max=9999, help="Of several articles: sentences a day.")] = 1,
    explain: Explain = False,
) -> None:
    """Put what happened in order of time; of several articles, in one timeline of their story."""
    from newscli.pipeline.corrections.corrected import timeline_of
    from newscli.timeline.filtering import PRECISIONS, choose

    one_of("precision", precision, PRECISIONS)
    in_order(since, until)
    articles = tuple(request.articles(dated=True))
    if len(articles) == 1 and (days or per_day > 1):
        request.note("--days and --per-day choose from several articles. Of one all days are shown.")
    if articles:
        found = timeline_of(*articles, days=days, per_day=per_day)
        exact, newest = precision or "vague", order == "newest"
        shown = choose(found, since=since, until=until, precision=exact, vague=all_, newest_first=newest)
        request.show([Answer(shown, articles)], Look(explain=explain))


@reading(
    "times", "newscli times oman-talks", "newscli times story.txt --format csv", "newscli times oman-talks --explain"
)
def times(request: Request, explain: Explain = False) -> None:
    """List every time expression with its type, value and days."""
    from newscli.timeline import find_times

    answers = (Answer(find_times(article), (article,)) for article in request.articles(dated=True))
    request.show(answers, Look(explain=explain))

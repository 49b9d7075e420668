"""Commands across papers: where quotations stand in the archive, and what articles of a story tell differently."""

from typing import Annotated

import typer

from newscli.cli.options.days import now
from newscli.cli.options.request import Request
from newscli.cli.options.shared import ExitCode, Peek, Since, command, reading
from newscli.errors import UsageError
from newscli.render.page import Answer


@command(
    "trace",
    "newscli trace 'It would not have been by summer'",
    "newscli trace harbour-bridge --quote 2",
    "newscli trace 'no choice but to close it' --speaker Reyle --json",
)
def trace(
    request: Request,
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...|REF", help="What was said, or an article whose quotes to trace.")
    ],
    quote: Annotated[
        int | None, typer.Option("--quote", min=1, metavar="N", help="Only this quote of the article, from 1.")
    ] = None,
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="Who said it, to mark other speakers.")] = None,
) -> None:
    """Show which stored articles carry a quotation, the earliest first: whole, cut, altered, or of another speaker."""
    text = " ".join(words)
    archive = request.opened()
    if " " in text and quote is None:
        found = archive.trace(text, speaker=speaker)
        if not found.quotations[0].carriers:
            request.note("no stored article carries these words.")
        request.show([Answer(found)])
        return
    if speaker:
        raise UsageError("--speaker goes with words. Of an article its quotes have their own speakers.")
    request.refs = (text,)
    request.show([Answer(archive.trace(article, number=quote)) for article in request.articles()])


@reading("check", "newscli check draft.md", "newscli check draft.html --exit-code --format csv")
def check(
    request: Request,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="End with 6 where something is not exact.")] = False,
) -> None:
    """Compare what a draft quotes and reports with the archive: exact, cut, altered, other speaker, or not found."""
    archive = request.opened()
    answers = [Answer(archive.check_draft(article), (article,)) for article in request.articles()]
    request.show(answers)
    request.answer_by_code(exit_code, all(answer.result.is_exact for answer in answers))


@reading(
    "compare",
    "newscli compare harbour-bridge bridge-closed",
    "newscli compare --search 'harbour bridge'",
    "newscli compare story/ -o compared.csv",
)
def compare(request: Request) -> None:
    """Show where several articles disagree, what most of them tell, and what only one tells."""
    from newscli.pipeline.comparing import by_day
    from newscli.pipeline.comparing import compare as compared

    articles = by_day(list(request.articles()))
    if len(articles) < 2:
        raise UsageError("there is nothing to compare. Name two articles or more, a folder of them, or --search.")
    request.show([Answer(compared(articles), articles)], together=True)


@reading(
    "audit", "newscli audit harbour-bridge", "newscli audit --search 'harbour bridge'", "newscli audit drafts/ --json"
)
def audit(request: Request) -> None:
    """Show how articles are sourced: kinds of sources, figures without a source, headlines, she and he."""
    from newscli.pipeline.auditing import audit as audited

    articles = tuple(request.articles())
    if articles:
        request.show([Answer(audited(articles), articles)], together=True)


@command(
    "new",
    "newscli new --search 'harbour bridge'",
    "newscli new --search 'harbour bridge' --since monday",
    "newscli new bridge --exit-code",
)
def new(
    request: Request,
    name: Annotated[str | None, typer.Argument(metavar="[STORY]", help="A saved search.")] = None,
    query: Annotated[str | None, typer.Option("--search", metavar="QUERY", help="What `newscli search` finds.")] = None,
    since: Since = None,
    peek: Peek = False,
    exit_code: ExitCode = False,
) -> None:
    """Tell what is new in a story: statements, events, changed figures, silent edits."""
    if bool(name) == bool(query):
        raise UsageError("one story is wanted. Name a saved search, or give words with --search.")
    found = request.opened().new(query or "", story=name, since=since, peek=peek, now=now())
    request.show([Answer(found)])
    request.answer_by_code(exit_code, bool(found.things or found.edits))


@command(
    "people",
    "newscli people",
    "newscli people Tomas Reyle",
    "newscli people merge 'Tomas Reyle' 'Tom Reyle'",
    "newscli people split 'Reyle'",
)
def people(
    request: Request,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME] | merge NAME OTHER... | split NAME...", help="Whom to show.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many people to list.")] = 50,
) -> None:
    """Show who is in the archive, under which names and why, and what somebody said by day."""
    archive = request.opened()
    action, *names = words or ("",)
    if action == "split" and not names:
        raise UsageError("nobody is named. `newscli people split NAME...`.")
    if action == "merge" and names:
        request.show([Answer(archive.merge_people(*names, now=now()))])
    elif action == "split":
        archive.split_people(*names, now=now())
        request.note(f"{', '.join(names)}: on their own from now on.")
    elif action:
        request.show([Answer(archive.person(" ".join([action, *names])))])
    else:
        request.show([Answer(archive.people(limit=limit))])

"""The command for corpora: many inputs in, a folder of tables out; and what people ask of the tables."""

from pathlib import Path
from typing import Annotated

import typer

from newscli.cli.options.request import Request
from newscli.cli.options.shared import USUAL, Jobs, action, command, one_of
from newscli.errors import InputError, UsageError
from newscli.render.page import Answer

ACTIONS = ("analyze", "people", "days", "sources")


@command(
    "batch",
    "newscli batch analyze news-2025.jsonl.gz crawl/*.warc.gz tables",
    "newscli batch analyze archive tables --what quotes,names --to jsonl",
    "newscli batch people tables --format csv",
)
def batch(
    request: Request,
    how: Annotated[str, action(ACTIONS)],
    paths: Annotated[list[str], typer.Argument(metavar="[INPUT]... OUTPUT", help="What is read; the tables' folder.")],
    what: Annotated[str, typer.Option(help="article,quotes,times,timeline,summary,names; all.")] = "",
    to: Annotated[str, typer.Option(metavar="parquet|jsonl", help="The form of the tables.")] = "parquet",
    engine: Annotated[str, typer.Option(metavar="local|dask", help="What runs the work.")] = "local",
    scheduler: Annotated[str | None, typer.Option(metavar="ADDRESS", help="Of a dask scheduler.")] = None,
    jobs: Jobs = USUAL,
    seconds: Annotated[float, typer.Option(min=0.1, help="An article may take so long.")] = 60.0,
    size: Annotated[int, typer.Option(min=1, max=10_000, help="Records in a partition.")] = 400,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 if a record could not be read.")] = False,
    limit: Annotated[int | None, typer.Option(min=1, help="How many rows of an answer.")] = None,
) -> None:
    """Analyse a corpus into a folder of tables, and go on where it stopped; ask the tables who is quoted, and when."""
    if how != "analyze":
        _answer(request, how, paths, limit)
        return
    from newscli.batch import analyze
    from newscli.batch.plan import WHAT
    from newscli.batch.run import ENGINES

    one_of("engine", engine, ENGINES)
    if len(paths) < 2:
        raise UsageError("what is read and the folder for the tables are both needed. Give INPUT... OUTPUT.")
    try:
        report = analyze(
            tuple(paths[:-1]),
            Path(paths[-1]),
            what=tuple(name.strip() for name in what.split(",")) if what else WHAT,
            form=to,
            engine=engine,
            scheduler=scheduler,
            jobs=jobs,
            seconds=seconds,
            size=size,
            archive=request.archive,
            on_progress=lambda report: request.progress(report.progress),
        )
    except KeyboardInterrupt:
        request.note(f"stopped. What is finished stays in {paths[-1]}; the same command goes on.")
        raise
    request.progress("\n")
    if strict and report.errors:
        request.fail(InputError(f"{report.errors:,} records could not be read. {report.output}/errors says why."))
    request.show([Answer(report)])


def _answer(request: Request, question: str, paths: list[str], limit: int | None) -> None:
    from newscli.batch.questions import ask

    if len(paths) > 1:
        raise UsageError(f"batch {question} asks one folder of tables. Give one.")
    request.show([Answer(ask(question, Path(paths[0]), limit))])

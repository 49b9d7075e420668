"""Commands that look after the archive and the settings, work through corpora, and help."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from newscli.cli.program import MODULES, program
from newscli.cli.program.help_topics import TOPICS, aligned, in_columns, registry, topic_text
from newscli.cli.request import Request, command, plain
from newscli.cli.shared import (
    OF_ALL,
    OF_ARTICLES,
    USUAL,
    Jobs,
    WithCorrections,
    Yes,
    action,
    agreed,
    argument,
    dated,
    finite,
    now,
    one_of,
    option,
    options_of,
    page,
    write,
)
from newscli.errors import ArchiveError, InputError, UsageError, install_line
from newscli.pipeline.settings import Settable, config_file, edit_settings, what_holds
from newscli.render.layouts.places import counted
from newscli.render.page import Answer, dumped

if TYPE_CHECKING:
    from newscli.pipeline.archives.user_archive import Archive

_CARES = ("info", "check", "backup", "compact", "refresh", "reindex", "merge", "prune")


@command("archive", "info", "refresh --all", "merge laptop.db", "prune --before 2025 --untagged")
def archive(
    request: Request,
    how: Annotated[str, action(_CARES)],
    target: Annotated[Path | None, argument("[FILE]", "Where a backup goes, or what to merge.")] = None,
    before: Annotated[date | None, dated("Prune what was published before this day.")] = None,
    untagged: Annotated[bool, "Prune only what has no tag."] = False,
    with_corrections: WithCorrections = False,
    everything: Annotated[bool, option("Refresh also what this version has read already.", "--all")] = False,
    jobs: Jobs = USUAL,
    yes: Yes = False,
) -> None:
    """Look after the archive: what is in it, checks, copies, reading it again, merging another, pruning what is old."""
    opened = request.opened(makes=how == "merge")
    if how == "merge":
        _merge(request, opened, target, jobs, with_corrections=with_corrections)
    elif how == "prune":
        _prune(request, opened, before, untagged=untagged, yes=yes)
    elif how == "info":
        request.show([Answer(opened.info())])
    elif how == "refresh":
        done, changed = opened.refresh(everything=everything, workers=jobs)
        request.note(f"{done} read again, {changed} of them with another text.")
    elif how == "check":
        _check(request, opened)
    elif how == "backup":
        path = target or opened.path.with_name(f"{opened.path.stem}-{now():%Y-%m-%d}{opened.path.suffix}")
        request.note(f"{opened.backup(path)} is a copy, checked.")
    elif how == "reindex":
        opened.reindex()
        request.note("the indexes are made anew.")
    else:
        sizes = [size / 1e6 for size in opened.compact(now=now())]
        request.note("{:.1f} MB before, {:.1f} MB now.".format(*sizes))


def _merge(request: Request, opened: "Archive", other: Path | None, jobs: int, *, with_corrections: bool) -> None:
    if other is None:
        raise UsageError("no other archive is named. `newscli archive merge FILE`.")
    found = opened.merge(other, with_corrections=with_corrections, workers=jobs, now=now())
    request.note(f"{found}.")
    request.show([Answer(found)])


def _prune(request: Request, opened: "Archive", before: date | None, *, untagged: bool, yes: bool) -> None:
    """Remove what is old, after a question, since it is much at once."""
    from newscli.archive.entries import Listing

    if before is None:
        raise UsageError("nobody said how old. `newscli archive prune --before DATE`.")
    found = opened.prune(before, untagged=untagged, dry=True)
    if not found:
        request.note("nothing to prune. What has a star, a note or a correction stays.")
    elif yes or agreed(f"Remove {counted(len(found), 'article')} of before {before}?"):
        request.show([Answer(Listing(opened.prune(before, untagged=untagged, now=now())))])
        request.note(
            f"{counted(len(found), 'article')} removed. For 30 days `newscli remove --undo NAME` brings one back."
        )


def _check(request: Request, opened: "Archive") -> None:
    wrong = opened.check()
    for line in wrong:
        request.fail(ArchiveError(line))
    if not wrong:
        but = "" if opened.is_writable else "; its indexes were not compared, since it can't be written"
        request.note(f"{opened.path} is sound{but}.")


@plain("config", "", "path", "EDITOR=nano newscli config edit")
def config(
    request: Request,
    how: Annotated[str, action(("show", "path", "edit"))] = "show",
    everything: Annotated[bool, option("Show all defaults, too.", "--all")] = False,
) -> None:
    """Show the archive and the settings that hold, and where each comes from; edit their file, or tell where it is."""
    if how == "path":
        write([f"{config_file()}\n"])
    elif how == "edit":
        edit_settings(_settable())
    else:
        rows, wrong = what_holds(_settable(), everything=everything)
        write(in_columns(((row.name, row.value, row.origin) for row in rows), apart=not request.on_terminal()))
        if wrong:
            raise wrong


def _settable() -> "Settable":
    """Return what may be set; the options are those of commands built as if there were no settings."""
    from newscli.reader.panes import KEYS

    group = program(["config"])
    commands = {name: options_of(group.get_command(None, name)) for name in MODULES}
    return Settable(commands, {*OF_ALL, *OF_ARTICLES}, [key.action for key in KEYS])


@command(
    "batch",
    "analyze news-2025.jsonl.gz crawl/*.warc.gz tables",
    "analyze archive tables --what quotes,names --to jsonl",
    "people tables --format csv",
)
def batch(
    request: Request,
    how: Annotated[str, action(("analyze", "people", "days", "sources"))],
    paths: Annotated[list[str], argument("[INPUT]... OUTPUT", "What is read; the tables' folder.")],
    what: Annotated[str, "article,quotes,times,timeline,summary,names (all of these); sources."] = "",
    to: Annotated[str, option("The form of the tables.", metavar="parquet|jsonl")] = "parquet",
    engine: Annotated[str, option("What runs the work.", metavar="local|dask")] = "local",
    scheduler: Annotated[str | None, option("Of a dask scheduler.", metavar="ADDRESS")] = None,
    jobs: Jobs = USUAL,
    seconds: Annotated[float, option("An article may take so long.", min=0.1, max=86_400, callback=finite)] = 60.0,
    size: Annotated[int, option("Records in a partition.", max=10_000)] = 400,
    strict: Annotated[bool, "Exit with 1 if a record could not be read."] = False,
    limit: Annotated[int | None, "How many rows of an answer."] = None,
) -> None:
    """Analyse a corpus into a folder of tables, and go on where it stopped; ask the tables who is quoted, and when."""
    if how != "analyze":
        _ask(request, how, paths, limit)
        return
    from newscli.batch import analyze
    from newscli.batch.local import BETWEEN, MEMORY, bound_memory
    from newscli.batch.run import ENGINES
    from newscli.batch.tables import WHAT

    one_of("engine", engine, ENGINES)
    if len(paths) < 2:
        raise UsageError("what is read and the folder for the tables are both needed. Give INPUT... OUTPUT.")
    bound_memory(MEMORY + jobs * BETWEEN)
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
    if strict and report.errors:
        request.fail(
            InputError(f"{counted(report.errors, 'record')} could not be read. {report.output}/errors says why.")
        )
    request.show([Answer(report)])


def _ask(request: Request, question: str, paths: list[str], limit: int | None) -> None:
    from newscli.batch.questions import ask

    if len(paths) > 1:
        raise UsageError(f"batch {question} asks one folder of tables. Give one.")
    request.show([Answer(ask(question, Path(paths[0]), limit))])


@command("mcp", "--folder ~/drafts", "--write --fetch", formats=())
def mcp(
    request: Request,
    write: Annotated[bool, "Let programs add, tag, mark and write notes."] = False,
    fetch: Annotated[bool, "Let them read web addresses."] = False,
    folder: Annotated[list[Path] | None, option("Let them read files in this folder; may be given again.")] = None,
) -> None:
    """Answer programs that ask by the Model Context Protocol: the commands as tools, on standard input and output."""
    try:
        from newscli.cli.program.tools import Allowed, serve
    except ModuleNotFoundError as error:
        raise InputError(
            f"programs are answered by a library that is not here. Install it: {install_line('mcp')}"
        ) from error
    if sys.stdin is not None and sys.stdin.isatty():
        client = {"newscli": {"command": sys.executable, "args": ["-P", "-m", "newscli", "mcp"]}}
        request.write(["Programs ask this, not people. Give a client of the protocol this server:\n", dumped(client)])
        return
    serve(program(["help"]), Allowed(request.archive, write, fetch, tuple(folder or ())))


@plain("help", "", "dates", "search", "--json")
def helping(
    request: Request,
    name: Annotated[str | None, argument("[" + "|".join(("COMMAND", "commands", *TOPICS)) + "]", "What about.")] = None,
    json: Annotated[bool, "All commands with their options, formats, exit codes and schemas, for programs."] = False,
) -> None:
    """Help with a command or a topic: refs, dates, queries, formats, exit-codes, or all commands."""
    built = program(["help"])
    context = built.make_context("newscli", [], resilient_parsing=True)
    if json:
        shown = dumped(registry(built, context), indent=2)
    elif name is None:
        shown = built.get_help(context) + "\n"
    elif name == "commands":
        shown = aligned((f"{each} ", built.get_command(context, each).get_short_help_str(60)) for each in MODULES)
    elif name in MODULES:
        command = built.get_command(context, name)
        shown = command.get_help(command.make_context(name, [], parent=context, resilient_parsing=True)) + "\n"
    else:
        shown = topic_text(name)
    show = page if request.on_terminal() else write
    show([shown])

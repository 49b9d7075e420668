"""The command that helps: an overview, a command's help, or a topic."""

from collections.abc import Iterable, Iterator
from typing import Annotated, Any

import typer

from newscli.cli.options.output import page, write
from newscli.cli.options.request import Request
from newscli.cli.options.shared import plain
from newscli.cli.program.groups import MODULES
from newscli.cli.program.topics import TOPICS, Topic, topic


@plain("help", "newscli help", "newscli help dates", "newscli help search")
def helping(
    request: Request,
    name: Annotated[
        str | None, typer.Argument(metavar="[" + "|".join(("COMMAND", "commands", *TOPICS)) + "]", help="What about.")
    ] = None,
) -> None:
    """Help with a command or a topic: refs, dates, queries, formats, exit-codes, or all commands."""
    from newscli.cli.program.typer_program import program

    built = program(["help"])
    context = built.make_context("newscli", [], resilient_parsing=True)
    if name is None:
        told = built.get_help(context) + "\n"
    elif name == "commands":
        told = _aligned((f"{each} ", built.get_command(context, each).get_short_help_str(60)) for each in MODULES)
    elif name in MODULES:
        command = built.get_command(context, name)
        told = command.get_help(command.make_context(name, [], parent=context, resilient_parsing=True)) + "\n"
    else:
        told = _drawn(topic(name))
    show = page if request.on_terminal() else write
    show([told])


def _drawn(found: Topic) -> str:
    more = f"\n{_wrapped(found.more)}\n" if found.more else ""
    return f"{_wrapped(found.about)}\n\n{_aligned(found.rows)}{more}"


def _aligned(rows: "Iterable[tuple[str, str]]") -> str:
    import textwrap

    told = list(rows)
    column = max(len(typed) for typed, _ in told) + 4
    lines: Iterator[Any] = (
        textwrap.fill(means, 78, initial_indent=f"  {typed}".ljust(column), subsequent_indent=" " * column)
        for typed, means in told
    )
    return "".join(f"{line}\n" for line in lines)


def _wrapped(words: str) -> str:
    import textwrap

    return textwrap.fill(words, 78)

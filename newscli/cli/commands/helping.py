"""The command that helps: an overview, a command's help, or a topic."""

from typing import Annotated

import typer

from newscli.cli.options.request import Request
from newscli.cli.options.shared import plain
from newscli.cli.options.streams import page, write
from newscli.cli.program.groups import MODULES
from newscli.pipeline.help_topics import TOPICS, topic_text
from newscli.render.help_text import aligned


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
        told = aligned((f"{each} ", built.get_command(context, each).get_short_help_str(60)) for each in MODULES)
    elif name in MODULES:
        command = built.get_command(context, name)
        told = command.get_help(command.make_context(name, [], parent=context, resilient_parsing=True)) + "\n"
    else:
        told = topic_text(name)
    show = page if request.on_terminal() else write
    show([told])

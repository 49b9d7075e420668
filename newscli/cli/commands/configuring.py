"""The command that shows and edits the settings; it works whatever is wrong with them."""

from typing import Annotated

import typer

from newscli.cli.options.configured import options_of
from newscli.cli.options.request import Request
from newscli.cli.options.shared import OF_ALL, OF_ARTICLES, action, plain
from newscli.cli.options.streams import write
from newscli.cli.program.groups import MODULES
from newscli.errors import UsageError
from newscli.pipeline.held_settings import Options, all_faults, all_held, edit_settings
from newscli.pipeline.settings import SettingsFile, config_file, read_settings, refuse
from newscli.render.help_text import in_columns

_ACTIONS = ("show", "path", "edit")
_SHARED = {*OF_ALL, *OF_ARTICLES}


@plain("config", "newscli config", "newscli config path", "EDITOR=nano newscli config edit")
def config(
    request: Request,
    how: Annotated[str, action(_ACTIONS)] = "show",
    everything: Annotated[bool, typer.Option("--all", help="Show the defaults of each command, too.")] = False,
) -> None:
    """Show the settings that hold and where each comes from; edit their file, or tell where it is."""
    if how == "path":
        write([f"{config_file()}\n"])
    elif how == "edit":
        _refuse(edit_settings(), _commands())
    else:
        _show(request, everything)


def _show(request: Request, everything: bool) -> None:
    """Write what holds. Raises what is wrong with the file after that, so that both are seen."""
    commands = _commands()
    try:
        file, broken = read_settings(), None
    except UsageError as error:
        file, broken = None, error
    rows = all_held(commands, _SHARED, file, everything=everything)
    told = ((f"{row.section and row.section + '.'}{row.key}", row.value, row.origin) for row in rows)
    write(in_columns(told, apart=not request.on_terminal()))
    if broken:
        raise broken
    if file:
        _refuse(file, commands)


def _commands() -> dict[str, Options]:
    """Return the options of all commands, each built as if there were no settings."""
    from newscli.cli.program.typer_program import program

    group = program(["config"])
    return {name: options_of(group.get_command(None, name)) for name in MODULES}


def _refuse(file: SettingsFile, commands: dict[str, Options]) -> None:
    from newscli.reader.keys import KEYS

    refuse(all_faults(commands, _SHARED, [key.action for key in KEYS], file))

"""The command that shows and edits the settings; it works whatever is wrong with them."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from newscli.cli.options.configured import Held, faults, held
from newscli.cli.options.output import write
from newscli.cli.options.request import Request
from newscli.cli.options.shared import OF_ALL, OF_ARTICLES, action, plain
from newscli.cli.program.groups import MODULES
from newscli.errors import InputError, UsageError, reason_of
from newscli.pipeline.corrections.editing import chosen_editor, edit_file
from newscli.pipeline.settings import KEYS, SettingsFile, config_file, read_settings, refuse
from newscli.render.safe import one_line

_ACTIONS = ("show", "path", "edit")
_TEMPLATE = """\
# Settings of newscli. `newscli config` shows what holds; an option typed and the environment beat what stands here.
# format = "markdown"       # for all commands
# [summarize]               # for one
# sentences = 5
# [keys]                    # of the reader
# star = "x"
"""


@plain("config", "newscli config", "newscli config path", "EDITOR=nano newscli config edit")
def config(
    request: Request,
    how: Annotated[str, action(_ACTIONS)] = "show",
    everything: Annotated[bool, typer.Option("--all", help="Show the defaults of each command, too.")] = False,
) -> None:
    """Show the settings that hold and where each comes from; edit their file, or tell where it is."""
    if how == "path":
        write([f"{_path()}\n"])
    elif how == "edit":
        _edit()
    else:
        _show(request, everything)


def _path() -> Any:
    try:
        return config_file()
    except RuntimeError:
        raise InputError("there is no home folder to keep settings in. Set HOME, or NEWSCLI_CONFIG.") from None


def _edit() -> None:
    path, editor = _path(), chosen_editor("write the file that `newscli config path` names")
    try:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_text(_TEMPLATE, encoding="utf-8")
    except OSError as error:
        raise InputError(f"can't write {path}: {reason_of(error)}.") from error
    edit_file(editor, path)
    file = read_settings()
    refuse(_faults(file, dict(_commands())))


def _show(request: Request, everything: bool) -> None:
    """Write what holds. Raises what is wrong with the file after that, so that both are seen."""
    built = dict(_commands())
    try:
        file, broken = read_settings(), None
    except UsageError as error:
        file, broken = None, error
    rows = _rows(built, file, everything)
    told = [
        (f"{row.section and row.section + '.'}{row.key}", one_line(row.value), one_line(row.origin)) for row in rows
    ]
    if request.on_terminal():
        wide = [max(map(len, column)) for column in zip(*told, strict=True)]
        write(f"{key:<{wide[0]}}  {value:<{wide[1]}}  {origin}".rstrip() + "\n" for key, value, origin in told)
    else:
        write("\t".join(row) + "\n" for row in told)
    if broken:
        raise broken
    refuse(_faults(file, built) if file else [])


def _commands() -> Iterator[tuple[str, Any]]:
    """Yield all commands, each built as if there were no settings."""
    from newscli.cli.program.typer_program import program

    group = program(["config"])
    for name in MODULES:
        yield name, group.get_command(None, name)


def _rows(built: dict[str, Any], file: SettingsFile | None, everything: bool) -> Iterator[Held]:
    shared = {*OF_ALL, *OF_ARTICLES}
    yield from held(built["show"], "", file, [*shared])
    for name, command in built.items():
        own = [each.name for each in command.params if each.name not in shared]
        for row in held(command, name, file, own if everything else []):
            if row.key.replace("-", "_") in own or row.origin.startswith(str(config_file())):
                yield row
    for key, value in (file.sections.get(KEYS, {}) if file else {}).items():
        yield Held(KEYS, key, str(value), f"{config_file()}:{file.line(key, KEYS) if file else 1}")


def _faults(file: SettingsFile, built: dict[str, Any]) -> list[str]:
    from newscli.reader.keys import KEYS as ACTIONS

    found = [*file.general_faults({*OF_ALL, *OF_ARTICLES}, built), *file.key_faults([key.action for key in ACTIONS])]
    for name, command in built.items():
        found += faults(command, name, file)
    return found

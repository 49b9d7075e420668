"""What holds for the options of commands, and why: takes the options of a command, returns rows, faults, values."""

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from newscli.errors import ArchiveError, UsageError, unwritable
from newscli.pipeline.inputs.places import archive_file
from newscli.pipeline.settings import KEYS, SettingsFile, as_typed, config_file, no_words, read_settings, refuse

_TEMPLATE = """\
# Settings of newscli. `newscli config` shows what holds; an option typed and the environment beat what stands here.
# format = "markdown"       # for all commands
# [summarize]               # for one
# sentences = 5
# [keys]                    # of the reader
# star = "x"
"""


class Option(NamedTuple):
    """An option, or an argument, whose `key` is empty: its name for Python, its names in the settings, its variable.

    It takes one value or `several`, any or one of those that `choices` returns; `refused` says what is wrong with one
    as it is typed. `spelled` is how it is typed, with hyphens.
    """

    name: str
    key: str
    spelled: Sequence[str]
    help: str
    names: Collection[str]
    variable: str
    default: Any
    is_flag: bool
    several: bool
    choices: Callable[[], Sequence[str]]
    refused: Callable[[Any], str]

    def fault(self, value: Any) -> str:
        """Return what is wrong with a value that is set."""
        if said := no_words(value, several=self.several):
            return said
        if not self.is_flag and any(isinstance(each, bool) for each in (value if isinstance(value, list) else [value])):
            return f"can't be “{_told(value)}”, since it is no flag. Give it a value"
        typed = as_typed(value, several=self.several)
        if (known := self._known()) and typed not in known:
            return f"can't be “{typed}”. There are {', '.join(known)}"
        if self.is_flag and not isinstance(value, bool):
            return f"can't be “{typed}”. Give true or false"
        said = self.refused(typed)
        return f"can't be “{_told(value)}”: {said}" if said else ""

    def _known(self) -> Collection[str]:
        """Return the words that may be set; a format may be one that other commands take."""
        if self.name != "format":
            return self.choices()
        from newscli.render.formats import FORMATS

        return FORMATS


Options = Sequence[Option]


class Held(NamedTuple):
    """A setting as it holds: its section (none for all commands), its name, its value, and where that comes from."""

    section: str
    key: str
    value: str
    origin: str

    @property
    def name(self) -> str:
        """The section and the name in it: `summarize.sentences`."""
        return f"{self.section}.{self.key}" if self.section else self.key


def defaults(options: Options, command: str, file: SettingsFile) -> dict[str, Any]:
    """Return what the settings say for a command, as if it were typed."""
    several = {each.name for each in options if each.several}
    found = file.of(command, _by_name(options))
    return {name: as_typed(value, several=name in several) for name, value in found.items()}


def faults(options: Options, command: str, file: SettingsFile) -> list[str]:
    """Return what is wrong with the settings for a command, each with its line."""
    named = {each.name: each for each in options}
    return file.own_faults(command, _by_name(options), lambda name, value: named[name].fault(value))


class Settable(NamedTuple):
    """What may be set: the options of each command, the names of those that all share, the actions of the reader.

    The options of all commands are those of the command "show".
    """

    commands: Mapping[str, Options]
    shared: Collection[str]
    actions: Collection[str]


def what_holds(settable: Settable, *, everything: bool) -> tuple[list[Held], UsageError | None]:
    """Return what holds, and what is wrong with the file: the archive, what is
    set, or everything."""
    file: SettingsFile | None = None
    wrong: UsageError | None = None
    try:
        file = read_settings()
        _refuse_all(settable, file)
    except UsageError as error:
        wrong = error
    return [*_all_held(settable, file, everything)], wrong


def edit_settings(settable: Settable) -> None:
    """Let the user edit the file of the settings, which is made if it is not there. Raises what is wrong with it."""
    from newscli.pipeline.corrections.editing import chosen_editor, edit_file

    path, editor = config_file(), chosen_editor("write the file that `newscli config path` names")
    try:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_text(_TEMPLATE, encoding="utf-8")
    except OSError as error:
        raise unwritable(path, error) from error
    edit_file(editor, path)
    _refuse_all(settable, read_settings())


def _refuse_all(settable: Settable, file: SettingsFile) -> None:
    """Raise `UsageError` for what is wrong with the settings for any command, or with the reader's keys."""
    found = [*file.general_faults(settable.shared, settable.commands), *file.key_faults(settable.actions)]
    for name, options in settable.commands.items():
        found += faults(options, name, file)
    refuse(found)


def _all_held(settable: Settable, file: SettingsFile | None, everything: bool) -> Iterator[Held]:
    general = [*_held(settable.commands["show"], "", file, settable.shared if everything else ())]
    if not any(row.key == "archive" and row.value for row in general):
        yield Held("", "archive", _own_archive(), "default")
    yield from (row for row in general if row.value or row.key != "archive")
    for name, options in settable.commands.items():
        own = [each.name for each in options if each.name not in settable.shared]
        for row in _held(options, name, file, own if everything else ()):
            if row.key.replace("-", "_") in own or row.origin.startswith(str(config_file())):
                yield row
    for key, value in (file.sections.get(KEYS, {}) if file else {}).items():
        yield Held(KEYS, key, str(value), f"{config_file()}:{file.line(key, KEYS) if file else 1}")


def _own_archive() -> str:
    try:
        return str(archive_file(None))
    except ArchiveError as error:
        return str(error)


def _held(options: Options, section: str, file: SettingsFile | None, names: Collection[str]) -> Iterator[Held]:
    """Yield what holds for the options of a command: for those in `names` alone whatever it is, else what is set."""
    of = (file.sections.get(section, {}) if section else file.general) if file else {}
    for each in options:
        set_as = next((name for name in of if name in each.names), None)
        if not each.key:
            continue
        if os.environ.get(each.variable):
            yield Held(section, each.key, os.environ[each.variable], each.variable)
        elif set_as is not None and file:
            yield Held(section, each.key, _told(of[set_as]), f"{config_file()}:{file.line(set_as, section)}")
        elif each.name in names:
            yield Held(section, each.key, _told(bool(each.default) if each.is_flag else each.default), "default")


def _by_name(options: Options) -> dict[str, str]:
    return {name: each.name for each in options for name in each.names}


def _told(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ", ".join(map(_told, value))
    return "" if value is None else str(value)

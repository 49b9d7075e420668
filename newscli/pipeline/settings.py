"""Settings: takes a command, returns what `config.toml` sets for it. Environment variables stand with their options."""

import os
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from newscli.errors import ArchiveError, InputError, UsageError, reason_of, unwritable
from newscli.pipeline.inputs.places import archive_file, platform_folder
from newscli.records import NamedTuple
from newscli.render.formats import FORMATS

Settings = dict[str, Any]
KEYS = "keys"  # the section of the reader's keys


def config_file() -> Path:
    """Return where the settings stand: `NEWSCLI_CONFIG`, or `config.toml` in the platform's folder for settings.

    Raises `InputError` where nobody knows the user's home folder.
    """
    if named := os.environ.get("NEWSCLI_CONFIG"):
        return Path(named)
    try:
        return platform_folder("XDG_CONFIG_HOME", ".config") / "config.toml"
    except RuntimeError:
        raise InputError("there is no home folder to keep settings in. Set HOME, or NEWSCLI_CONFIG.") from None


class SettingsFile(NamedTuple):
    """What the file of settings says: its text, what it sets for all commands, and its sections."""

    raw: str
    general: Settings
    sections: dict[str, Settings]

    def line(self, key: str, section: str = "") -> int:
        """Return the number of the line where a key or a section stands; a key of a section, below its head."""
        inside, wanted = not section, re.compile(rf"\s*(?:\[\s*)?[\"']?{re.escape(key)}[\"']?\s*[\]=.]")
        for number, line in enumerate(self.raw.splitlines(), 1):
            if inside and wanted.match(line):
                return number
            if section and re.match(rf"\s*\[\s*[\"']?{re.escape(section)}[\"']?\s*\]", line):
                inside = True
        return 1

    def general_faults(self, shared: Collection[str], commands: Collection[str]) -> list[str]:
        """Return what is wrong outside the sections: names that no option of all commands and no command has."""
        unknown = [key for key in self.sections if key not in commands and key != KEYS]
        faults = [f"line {self.line(key)}: no command is called “{key}”" for key in unknown]
        unknown = [key for key in self.general if key.replace("-", "_") not in shared and key != KEYS]
        faults += [f"line {self.line(key)}: “{key}” is not a setting of all commands" for key in unknown]
        if KEYS in self.general:
            faults.append(f"line {self.line(KEYS)}: “{KEYS}” is a section. Write [{KEYS}]")
        return faults

    def key_faults(self, actions: Collection[str]) -> list[str]:
        """Return what is wrong with the keys of the reader: actions there are not, keys that are no text."""
        given = self.sections.get(KEYS, {})
        wrong = [key for key, value in given.items() if key not in actions or not isinstance(value, str)]
        faults = [f"line {self.line(key, KEYS)}: the reader has no key for “{key}”" for key in wrong]
        if faults:
            faults[-1] += f". There are {', '.join(actions)}"
        return faults


def read_settings() -> SettingsFile:
    """Return the settings. Raises `UsageError` where the file can't be read, or is not there though it is named."""
    raw = _raw()
    if not raw:
        return SettingsFile("", {}, {})
    import tomllib  # which takes longer to load than most commands' own modules

    try:
        found = tomllib.loads(raw)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"the settings in {config_file()} can't be read: {error}.") from error
    sections = {key: value for key, value in found.items() if isinstance(value, dict)}
    return SettingsFile(raw, {key: value for key, value in found.items() if key not in sections}, sections)


def refuse(faults: Collection[str]) -> None:
    """Raise `UsageError` that tells all faults of the file, each once, in the order of its lines."""
    if faults:
        in_order = sorted(dict.fromkeys(faults), key=lambda fault: int(fault.removeprefix("line ").partition(":")[0]))
        raise UsageError(f"the settings in {config_file()} are wrong: {'; '.join(in_order)}.")


def reader_keys(actions: Collection[str]) -> dict[str, str]:
    """Return the keys that the section `[keys]` gives to actions of the reader: `star = "x"`, or "x,f5" for two.

    Raises `UsageError` for an action that there is not, or a key that is no text.
    """
    found = read_settings()
    refuse([*found.general_faults([*found.general], [*found.sections]), *found.key_faults(actions)])
    return found.sections.get(KEYS, {})


def no_words(value: Any, *, several: bool) -> str:
    """Return why a value can't stand for words typed, nothing if it can; a list is for options that take `several`."""
    values = value if isinstance(value, list) else [value]
    if any(isinstance(each, list | dict) for each in values) or (isinstance(value, list) and not several):
        return "is no single value. Give it one"
    return "holds a NUL, which nothing is called by" if any("\0" in str(each) for each in values) else ""


def as_typed(value: Any, *, several: bool) -> Any:
    """Return a value as if it were typed: words, and a list of words where an option may be given `several` times."""
    values = value if isinstance(value, list) else [value]
    words = [each if isinstance(each, bool) else str(each) for each in values]
    return words if several else words[0]


def _raw() -> str:
    try:
        return config_file().read_text(encoding="utf-8")
    except InputError:
        return ""  # nobody knows the home folder of the user
    except FileNotFoundError:
        if "NEWSCLI_CONFIG" in os.environ:
            raise UsageError(f"NEWSCLI_CONFIG names {config_file()}, which is not there. Check its name.") from None
        return ""
    except (OSError, ValueError) as error:
        raise UsageError(f"the settings in {config_file()} can't be read: {reason_of(error)}.") from error


# What holds for the options of commands, and why: takes the options of a command, returns rows, faults, values.

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
            return f"can't be “{_in_words(value)}”, since it is no flag. Give it a value"
        typed = as_typed(value, several=self.several)
        known = FORMATS if self.name == "format" else self.choices()  # a format may be one that other commands take
        if known and typed not in known:
            return f"can't be “{typed}”. There are {', '.join(known)}"
        if self.is_flag and not isinstance(value, bool):
            return f"can't be “{typed}”. Give true or false"
        said = self.refused(typed)
        return f"can't be “{_in_words(value)}”: {said}" if said else ""


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
    """Return what the settings say for a command, as if it were typed: for all, and over it what its section says."""
    named = {name: each for each in options for name in each.names}
    held = {**file.general, **file.sections.get(command, {})}
    found = ((named[key], value) for key, value in held.items() if key in named)
    return {option.name: as_typed(value, several=option.several) for option, value in found}


def faults(options: Options, command: str, file: SettingsFile) -> list[str]:
    """Return what is wrong with the settings for a command, each with its line."""
    named = {name: each for each in options for name in each.names}
    own = file.sections.get(command, {})
    wrong = [f"line {file.line(key, command)}: {command} has no option “{key}”" for key in own if key not in named]
    for key, value in {**file.general, **own}.items():
        if key in named and (said := named[key].fault(value)):
            wrong.append(f"line {file.line(key, command if key in own else '')}: {key} {said}")
    return wrong


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
    from newscli.pipeline.corrections.sheets import chosen_editor, edit_file

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
            yield Held(section, each.key, _in_words(of[set_as]), f"{config_file()}:{file.line(set_as, section)}")
        elif each.name in names:
            yield Held(section, each.key, _in_words(bool(each.default) if each.is_flag else each.default), "default")


def _in_words(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ", ".join(map(_in_words, value))
    return "" if value is None else str(value)

"""Settings: takes a command, returns what `config.toml` sets for it. Environment variables stand with their options."""

import os
import re
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from newscli.errors import InputError, UsageError, reason_of
from newscli.pipeline.inputs.places import platform_folder

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

    def own_faults(self, command: str, options: Mapping[str, str], wrong: Callable[[str, Any], str]) -> list[str]:
        """Return what is wrong with the settings of a command; `wrong` says what is about the value of an option."""
        own = self.sections.get(command, {})
        faults = [
            f"line {self.line(key, command)}: {command} has no option “{key}”" for key in own if key not in options
        ]
        for key, value in {**self.general, **own}.items():
            if key in options and (said := wrong(options[key], value)):
                faults.append(f"line {self.line(key, command if key in own else '')}: {key} {said}")
        return faults

    def key_faults(self, actions: Collection[str]) -> list[str]:
        """Return what is wrong with the keys of the reader: actions there are not, keys that are no text."""
        given = self.sections.get(KEYS, {})
        wrong = [key for key, value in given.items() if key not in actions or not isinstance(value, str)]
        faults = [f"line {self.line(key, KEYS)}: the reader has no key for “{key}”" for key in wrong]
        if faults:
            faults[-1] += f". There are {', '.join(actions)}"
        return faults

    def of(self, command: str, options: Mapping[str, str]) -> Settings:
        """Return what holds for a command, by parameter: what is set for all, and over it what its section sets."""
        own = self.sections.get(command, {})
        return {options[key]: value for key, value in {**self.general, **own}.items() if key in options}


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
        told = sorted(dict.fromkeys(faults), key=lambda fault: int(fault.removeprefix("line ").partition(":")[0]))
        raise UsageError(f"the settings in {config_file()} are wrong: {'; '.join(told)}.")


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
    """Return the text of the settings, nothing if there are none. Raises `UsageError`."""
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

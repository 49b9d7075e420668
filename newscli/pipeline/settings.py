"""Settings. In: a command; out: what `config.toml` sets for it. Environment variables stand with their options."""

import os
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from newscli.errors import UsageError
from newscli.pipeline.places import platform_folder

Settings = dict[str, Any]
KEYS = "keys"  # the section of the reader's keys


def config_file() -> Path:
    """Return where the settings stand: `NEWSCLI_CONFIG`, or `config.toml` in the platform's folder for settings."""
    if named := os.environ.get("NEWSCLI_CONFIG"):
        return Path(named)
    return platform_folder("XDG_CONFIG_HOME", ".config") / "config.toml"


def settings(command: str, options: Mapping[str, str], shared: Collection[str], commands: Collection[str]) -> Settings:
    """Return the settings for a command by parameter: those of all commands, over them those in its own section.

    `options` are the command's, from the name in the file to the parameter; `shared` are the names that every command
    may find set, and `commands` the sections there can be. Raises `UsageError` that names all faults of the file.
    """
    raw = _raw()
    found = _parsed(raw)
    sections = {key: value for key, value in found.items() if isinstance(value, dict) and key != KEYS}
    found.pop(KEYS, None)
    general = {key: value for key, value in found.items() if key not in sections}
    own = sections.get(command, {})
    faults = [f"line {_line(raw, key)}: no command is called “{key}”" for key in sections if key not in commands]
    unknown = [key for key in general if key.replace("-", "_") not in shared]
    faults += [f"line {_line(raw, key)}: “{key}” is not a setting of all commands" for key in unknown]
    faults += [f"line {_line(raw, key, command)}: {command} has no option “{key}”" for key in own if key not in options]
    if faults:
        raise UsageError(f"the settings in {config_file()} are wrong: {'; '.join(faults)}.")
    return {options[key]: value for key, value in {**general, **own}.items() if key in options}


def reader_keys(actions: Collection[str]) -> dict[str, str]:
    """Return the keys that the section `[keys]` gives to actions of the reader: `star = "x"`, or "x,f5" for two.

    Raises `UsageError` for an action that there is not, or a key that is no text.
    """
    raw = _raw()
    given = _parsed(raw).get(KEYS, {})
    if not isinstance(given, dict):
        raise UsageError(f"the settings in {config_file()} are wrong: “{KEYS}” is a section. Write [{KEYS}].")
    wrong = [key for key, value in given.items() if key not in actions or not isinstance(value, str)]
    if wrong:
        faults = "; ".join(f"line {_line(raw, key, KEYS)}: the reader has no key for “{key}”" for key in wrong)
        raise UsageError(f"the settings in {config_file()} are wrong: {faults}. There are {', '.join(actions)}.")
    return {str(key): str(value) for key, value in given.items()}


def as_typed(given: Settings, several: Collection[str]) -> Settings:
    """Return settings as if they were typed: words, and lists of words where an option may be given `several` times.

    Raises `UsageError` for a list or a table where one value is asked, and for what nothing is called by.
    """
    made: Settings = {}
    for key, value in given.items():
        values = value if isinstance(value, list) else [value]
        if any(isinstance(each, list | dict) for each in values) or (isinstance(value, list) and key not in several):
            raise UsageError(f"the setting {key} in {config_file()} is no single value. Give it one.")
        if any("\0" in str(each) for each in values):
            raise UsageError(f"the setting {key} in {config_file()} holds a NUL, which nothing is called by.")
        words = [each if isinstance(each, bool) else str(each) for each in values]
        made[key] = words if key in several else words[0]
    return made


def _parsed(raw: str) -> Settings:
    import tomllib

    try:
        return tomllib.loads(raw)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"the settings in {config_file()} can't be read: {error}.") from error


def _raw() -> str:
    """Return the text of the settings, nothing if there are none. Raises `UsageError`."""
    try:
        return config_file().read_text(encoding="utf-8")
    except RuntimeError:
        return ""  # nobody knows the home folder of the user
    except FileNotFoundError:
        if "NEWSCLI_CONFIG" in os.environ:
            raise UsageError(f"NEWSCLI_CONFIG names {config_file()}, which is not there. Check its name.") from None
        return ""
    except (OSError, ValueError) as error:
        said = (getattr(error, "strerror", None) or str(error)).lower()
        raise UsageError(f"the settings in {config_file()} can't be read: {said}.") from error


def _line(raw: str, key: str, section: str = "") -> int:
    """Return the number of the line where a key or a section stands; a key of a section, below its head."""
    inside, wanted = not section, re.compile(rf"\s*(?:\[\s*)?[\"']?{re.escape(key)}[\"']?\s*[\]=.]")
    for number, line in enumerate(raw.splitlines(), 1):
        if inside and wanted.match(line):
            return number
        if section and line.strip() == f"[{section}]":
            inside = True
    return 1

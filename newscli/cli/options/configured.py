"""What holds for a command's options, and why. In: a built command; out: settings, faults, values."""

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from newscli.errors import NewscliError
from newscli.pipeline.settings import SettingsFile, as_typed, config_file, no_words


class Held(NamedTuple):
    """A setting as it holds: its section (none for all commands), its name, its value, and where that comes from."""

    section: str
    key: str
    value: str
    origin: str


def options_of(built: Any) -> dict[str, str]:
    """Return the names that the options of a command have in the settings, with hyphens or underscores."""
    return {name: each.name for each in built.params for name in _spellings(each)}


def defaults(built: Any, name: str, file: SettingsFile) -> dict[str, Any]:
    """Return what the settings say for a command, as if it were typed."""
    several = _several(built)
    found = file.of(name, options_of(built))
    return {key: as_typed(value, several=key in several) for key, value in found.items()}


def faults(built: Any, name: str, file: SettingsFile) -> list[str]:
    """Return what is wrong with the settings for a command, each with its line."""
    return file.own_faults(name, options_of(built), _checked(built))


def choices(parameter: Any) -> Sequence[str]:
    """Return the words that a parameter takes, where it takes no others."""
    if parameter.name == "method":
        from newscli.summary import summary_methods

        return (*summary_methods(), "all")
    found = (parameter.metavar or "").split("|")
    return found if len(found) > 1 else ()


def held(built: Any, section: str, file: SettingsFile | None, names: Sequence[str] = ()) -> Iterator[Held]:
    """Yield what holds for the options of a command: for those in `names` alone whatever it is, else what is set."""
    own = file.sections.get(section, {}) if file else {}
    for each in built.params:
        if each.param_type_name != "option":
            continue
        spelled = _spellings(each)
        key = max(each.opts, key=len).lstrip("-")
        variable = each.envvar if isinstance(each.envvar, str) and os.environ.get(each.envvar) else ""
        of = own if section else (file.general if file else {})
        set_as = next((name for name in of if name in spelled), None)
        if variable:
            yield Held(section, key, os.environ[variable], variable)
        elif set_as is not None and file:
            line = file.line(set_as, section)
            yield Held(section, key, _told(of[set_as]), f"{config_file()}:{line}")
        elif each.name in names:
            yield Held(section, key, _told(bool(each.default) if each.is_flag else each.default), "default")


def _told(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ", ".join(map(_told, value))
    return "" if value is None else str(value)


def _checked(built: Any) -> Callable[[str, Any], str]:
    from typer.exceptions import TyperException

    several, parameters = _several(built), {each.name: each for each in built.params}

    def wrong(name: str, value: Any) -> str:
        if said := no_words(value, several=name in several):
            return said
        parameter, typed = parameters[name], as_typed(value, several=name in several)
        known = choices(parameter)
        if known and typed not in known:
            return f"can't be “{typed}”. There are {', '.join(known)}"
        if parameter.is_flag and not isinstance(value, bool):
            return f"can't be “{typed}”. Give true or false"
        try:
            context = built.make_context(built.name, [], resilient_parsing=True)
            parameter.type_cast_value(context, typed)
        except (NewscliError, TyperException) as error:
            said = getattr(error, "message", "") or str(error)
            return f"can't be “{_told(value)}”: {said.rstrip('.')}"
        return ""

    return wrong


def _several(built: Any) -> set[str]:
    return {str(each.name) for each in built.params if each.nargs == -1 or getattr(each, "multiple", False)}


def _spellings(parameter: Any) -> set[str]:
    names = {parameter.name, *(option.lstrip("-") for option in parameter.opts if option.startswith("--"))}
    return names | {name.replace("-", "_") for name in names}

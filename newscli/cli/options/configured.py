"""The options of a command as the settings and shells know them: takes a command as Typer builds it, returns them."""

import re
from collections.abc import Sequence
from typing import Any

from newscli.errors import NewscliError
from newscli.pipeline.held_settings import Option


def options_of(built: Any) -> list[Option]:
    """Return the options and arguments of a command."""
    return [_option(built, each) for each in built.params]


def _option(built: Any, each: Any) -> Option:
    from typer.exceptions import TyperException

    def refused(typed: Any) -> str:
        try:
            each.type_cast_value(built.make_context(built.name, [], resilient_parsing=True), typed)
        except (NewscliError, TyperException) as error:
            return (getattr(error, "message", "") or str(error)).rstrip(".")
        return ""

    names = {each.name, *(option.lstrip("-") for option in each.opts if option.startswith("--"))}
    return Option(
        name=each.name,
        key=max(each.opts, key=len).lstrip("-") if each.param_type_name == "option" else "",
        spelled=each.opts,
        help=each.help or "",
        names=names | {name.replace("-", "_") for name in names},
        variable=each.envvar if isinstance(each.envvar, str) else "",
        default=each.default,
        is_flag=getattr(each, "is_flag", False),
        several=each.nargs == -1 or getattr(each, "multiple", False),
        choices=lambda: _choices(each),
        refused=refused,
    )


def _choices(parameter: Any) -> Sequence[str]:
    """Return the words that a parameter takes, where it takes no others."""
    if parameter.name == "method":
        from newscli.summary import summary_methods

        return (*summary_methods(), "all")
    found = (parameter.metavar or "").split("|")
    return found if len(found) > 1 and all(re.fullmatch("[a-z0-9-]+", each) for each in found) else ()

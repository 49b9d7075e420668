"""How options and arguments are declared: takes their help and what else Typer needs, returns what it is shown."""

from collections.abc import Callable, Sequence
from math import isnan
from typing import Any, NamedTuple, get_args

import typer

from newscli.cli.options.days import first_day
from newscli.errors import UsageError

MOST = 1_000_000  # rows, and the number of a note or a correction


class Declared(NamedTuple):
    """An option but for its name, which is that of the parameter: its help, other spellings, what else Typer takes."""

    help: str
    spelled: tuple[str, ...]
    more: dict[str, Any]

    def named(self, name: str, kind: Any) -> Any:
        """Return the option for a parameter. A flag has no other beside it that says no; numbers begin at 1."""
        bounds = {"min": 1, "max": MOST} if int in (kind, *get_args(kind)) or list[int] in get_args(kind) else {}
        long = (
            () if any(each.startswith("--") for each in self.spelled) else (f"--{name.strip('_').replace('_', '-')}",)
        )
        return typer.Option(*long, *self.spelled, help=self.help, **bounds | self.more)


def option(about: str, *spelled: str, **more: Any) -> Any:
    """Return an option, where its help alone doesn't say enough."""
    return Declared(about, spelled, more)


def choice(what: str, names: Sequence[str], about: str) -> Any:
    """Return an option that takes one of `names`; `about` is its help, `what` says in errors what they are."""
    return option(about, metavar="|".join(names), callback=lambda name: one_of(what, name, names))


def argument(metavar: str, about: str, **more: Any) -> Any:
    """Return an argument, by what stands for it in the help."""
    return typer.Argument(metavar=metavar, help=about, **more)


def action(names: Sequence[str], what: str = "action", about: str = "What to do.") -> Any:
    """Return the argument that takes one of `names`, and says what a command is to do."""
    return argument("|".join(names), about, callback=lambda name: one_of(what, name, names))


def one_of(what: str, name: str | None, names: Sequence[str]) -> str | None:
    """Return a name that is one of `names`, or none. Raises `UsageError` for any other."""
    if name is not None and name not in names:
        raise UsageError(f"no {what} is called “{name}”. There are {', '.join(names)}.")
    return name


def finite(number: float | None) -> float | None:
    """Return a number that is one. Raises `UsageError` for "nan", which lies between all bounds."""
    if number is not None and isnan(number):
        raise UsageError("nan is no number. Give a number.")
    return number


def dated(about: str, parser: Callable[[str], object] = first_day) -> Any:
    """Return an option that takes a day, or the first of a week, month or year, or what another `parser` reads."""
    return option(about, parser=parser, metavar="DATE")

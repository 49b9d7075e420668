"""The commands: takes functions that parse, call and show, returns commands with their options, as Typer sees them."""

import inspect
from collections.abc import Callable
from copy import copy
from datetime import date
from functools import cache
from typing import Annotated, Any, NamedTuple, get_args

import typer

from newscli.cli.options.declaring import Declared, option
from newscli.cli.options.request import Request
from newscli.cli.options.shared import OF_ALL, OF_ARTICLES, OF_SELECTION, REFS, Chosen, in_order
from newscli.pipeline.archives.selection import Narrowing

_DEFAULTS = {name: each.default for name, each in inspect.signature(Request).parameters.items()}
_TABLES: dict[str, dict[str, Any]] = {
    "refs": REFS,
    "articles": OF_ARTICLES,
    "all": OF_ALL,
    "selection": OF_SELECTION,
}
_CONTEXT = inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
TEXTS = ("rich", "plain", "markdown", "json", "jsonl", "html", "epub")
LISTS = (*TEXTS, "csv")
_NAMES = {"refs", "names", "name"}  # arguments that name stored articles, so that `:3` may stand in them
Own = Callable[..., None]


class Command(NamedTuple):
    """A command: its name, its function, examples for its help, the options that it shares, and its formats."""

    name: str
    function: Own
    examples: tuple[str, ...]
    tables: tuple[str, ...]
    formats: tuple[str, ...]

    @property
    def shared(self) -> list[str]:
        """The names of the parameters that it shares with other commands."""
        return [name for table in self.tables for name in _TABLES[table]]

    def tells(self, name: str) -> bool:
        """Return True if its help tells of an option: its own, those of what it reads, and its formats."""
        return name not in (*OF_ALL, "help") or (name == "format" and bool(self.formats))

    def for_typer(self) -> Callable[..., int]:
        """Return the function that Typer is shown: it takes all options, and returns the exit code."""
        own = [*inspect.signature(self.function).parameters.values()][1:]
        chosen = [each.name for each in own if each.annotation is Chosen]
        parameters = [option for each in own for option in _options_of(each)]
        refs = _shared("refs") if "refs" in self.tables else []
        others = [
            _with_choices(each, self.formats) if each.name == "format" and self.formats else each
            for table in self.tables
            if table != "refs"
            for each in _shared(table)
        ]

        def run(**given: Any) -> int:
            request, own = _asked(given.pop("context"), given, self.shared)
            for name in chosen:
                own[name] = _selection(**{option: own.pop(option) for option in OF_SELECTION})
            self.function(request, **own)
            return request.code

        run.__name__, run.__doc__ = self.name, self.function.__doc__
        run.__signature__ = inspect.Signature([_CONTEXT, *refs, *parameters, *others])  # type: ignore[attr-defined]
        return run


COMMANDS: dict[str, Command] = {}


def reading(name: str, *examples: str, formats: tuple[str, ...] = LISTS) -> Callable[[Own], Own]:
    """Make a function the command `name`, which takes REFs and the options of all that read articles.

    The function's first parameter is the `Request`, the others are its own options: the annotation of each holds the
    words of its help, or more by `option` or `argument`. `--help` shows the `examples`: what follows the name, or whole
    lines where other words stand before it. `formats` are those that its answers can be drawn in.
    """
    return _command(name, examples, formats, "refs", "articles", "all")


def command(name: str, *examples: str, formats: tuple[str, ...] = LISTS) -> Callable[[Own], Own]:
    """Make a function the command `name`, which reads no article but prints and complains as all do."""
    return _command(name, examples, formats, "all")


def plain(name: str, *examples: str) -> Callable[[Own], Own]:
    """Make a function the command `name`, which has no options but its own."""
    return _command(name, examples, ())


def _command(name: str, examples: tuple[str, ...], formats: tuple[str, ...], *tables: str) -> Callable[[Own], Own]:
    shown = tuple(each if "newscli" in each else f"newscli {name} {each}".rstrip() for each in examples)

    def register(function: Own) -> Own:
        COMMANDS[name] = Command(name, function, shown, tables, formats)
        return function

    return register


def _asked(context: typer.Context, given: dict[str, Any], shared: list[str]) -> tuple[Request, dict[str, Any]]:
    """Return the request that the shared options make, and the values of a command's own."""
    given = {name: _rows_named(value) if name in _NAMES else value for name, value in given.items()}
    typed = frozenset(name for name in context.params if _is_typed(context, name))
    asked = {name: given.pop(name) for name in shared}
    if "refs" in asked:
        asked["refs"] = tuple(asked["refs"] or ())
    return Request(**asked, typed=typed, sources=tuple(given.get("sources") or ())), given


def _is_typed(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def _selection(since: date | None, until: date | None, source: str | None, tag: list[str] | None) -> Narrowing:
    in_order(since, until)
    return {"since": since, "until": until, "source": source, "tags": tuple(tag or ())}


def _rows_named(given: Any) -> Any:
    from newscli.pipeline.inputs.listed_rows import named

    if isinstance(given, str):
        return named(given)
    return given and type(given)(named(each) for each in given)


def _options_of(parameter: inspect.Parameter) -> list[inspect.Parameter]:
    """Return the options that a parameter of a command stands for."""
    if parameter.annotation is Chosen:
        return _shared("selection")
    return [_parameter(parameter.name, parameter.annotation, parameter.default)]


@cache
def _shared(table: str) -> list[inspect.Parameter]:
    """Return the options of a table; where none is given, an option is what it is in a request."""
    given = {name: None if default == () else default for name, default in _DEFAULTS.items()}
    return [_parameter(name, each, given.get(name)) for name, each in _TABLES[table].items()]


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    """Return a parameter as Typer is to see it."""
    of, told = get_args(annotation)
    told = option(told) if isinstance(told, str) else told
    shown: Any = Annotated[of, told.named(name, of) if isinstance(told, Declared) else told]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=shown, default=default)


def _with_choices(parameter: inspect.Parameter, choices: tuple[str, ...]) -> inspect.Parameter:
    """Return an option as one that takes these words."""
    of, shown = get_args(parameter.annotation)
    shown = copy(shown)
    shown.metavar = "|".join(choices)
    return parameter.replace(annotation=Annotated[of, shown])


def shared_options() -> list[tuple[str, str]]:
    """Return how each option of all commands is typed, and its help."""
    rows = []
    for each in _shared("all"):
        shown = get_args(each.annotation)[1]
        metavar = "NAME" if each.name == "format" else shown.metavar
        spelled = ", ".join(sorted((shown.default, *shown.param_decls), key=len))
        rows.append((f"{spelled} {metavar or ''}".rstrip(), shown.help))
    return rows

"""The commands. In: a function that parses, calls and shows; out: the command with its options, as Typer sees it."""

import inspect
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, NamedTuple, get_args

import typer

from newscli.cli.options.declaring import Told, option
from newscli.cli.options.request import Request
from newscli.cli.options.shared import OF_ALL, OF_ARTICLES, OF_SELECTION, REFS, Chosen, in_order
from newscli.pipeline.archives.selection import Narrowing

DEFAULTS = {name: each.default for name, each in inspect.signature(Request).parameters.items()}


class Command(NamedTuple):
    """A command: the function that Typer is shown, and examples for its help."""

    function: Callable[..., int]
    examples: tuple[str, ...]


COMMANDS: dict[str, Command] = {}


def reading(name: str, *examples: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Make a function the command `name`, which takes REFs and the options of all that read articles.

    The function's first parameter is the `Request`, the others are its own options: the annotation of each holds the
    words of its help, or more by `option` or `argument`. `examples` are shown by `--help`.
    """
    return _command(name, examples, REFS, OF_ARTICLES | OF_ALL)


def command(name: str, *examples: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Make a function the command `name`, which reads no article but prints and complains as all do."""
    return _command(name, examples, {}, OF_ALL)


def plain(name: str, *examples: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Make a function the command `name`, which has no options but its own."""
    return _command(name, examples, {}, {})


def _command(
    name: str, examples: tuple[str, ...], arguments: dict[str, Any], options: dict[str, Any]
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    def register(function: Callable[..., None]) -> Callable[..., None]:
        def run(**given: Any) -> int:
            context = given.pop("context")
            shared = {key: given.pop(key) for key in (*arguments, *options)}
            typed = frozenset(key for key in context.params if context.get_parameter_source(key).name == "COMMANDLINE")
            if "refs" in shared:
                shared["refs"] = tuple(shared["refs"] or ())
            for key in _NAMES & {*shared, *given}:
                of = shared if key in shared else given
                of[key] = _rows_named(of[key])
            for key in chosen:
                given[key] = _selection(**{name: given.pop(name) for name in OF_SELECTION})
            request = Request(**shared, typed=typed, sources=tuple(given.get("sources") or ()))
            function(request, **given)
            return request.code

        run.__name__, run.__doc__ = name, function.__doc__
        own = list(inspect.signature(function).parameters.values())[1:]
        chosen = [each.name for each in own if each.annotation is Chosen]
        parameters = [*_parameters(arguments), *(option for each in own for option in _options_of(each))]
        run.__signature__ = inspect.Signature([_CONTEXT, *parameters, *_parameters(options)])  # type: ignore[attr-defined]
        COMMANDS[name] = Command(run, examples)
        return function

    return register


def _selection(since: date | None, until: date | None, source: str | None, tag: list[str] | None) -> Narrowing:
    in_order(since, until)
    return {"since": since, "until": until, "source": source, "tags": tuple(tag or ())}


_NAMES = {"refs", "names", "name"}  # arguments that name stored articles, so that `:3` may stand in them
_CONTEXT = inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)


def _rows_named(given: Any) -> Any:
    from newscli.pipeline.inputs.listed_rows import named

    if isinstance(given, str):
        return named(given)
    return given and type(given)(named(each) for each in given)


def _options_of(parameter: inspect.Parameter) -> list[inspect.Parameter]:
    """Return the options that a parameter of a command stands for."""
    if parameter.annotation is Chosen:
        return _parameters(OF_SELECTION)
    return [_parameter(parameter.name, parameter.annotation, parameter.default)]


def _parameters(annotated: dict[str, Any]) -> list[inspect.Parameter]:
    return [_parameter(name, each, DEFAULTS.get(name) or None) for name, each in annotated.items()]


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    """Return a parameter as Typer is to see it."""
    of, told = get_args(annotation)
    told = option(told) if isinstance(told, str) else told
    shown: Any = Annotated[of, told.named(name) if isinstance(told, Told) else told]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=shown, default=default)

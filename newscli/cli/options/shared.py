"""Options that commands share, each defined once. In: a command's function; out: the command with its options."""

import inspect
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from newscli.cli.options.days import day, first_day, last_day
from newscli.cli.options.request import Request
from newscli.errors import UsageError
from newscli.render.formats import FORMATS

if TYPE_CHECKING:
    from newscli.pipeline.archives.selection import Selection

Since = Annotated[
    date | None, typer.Option(parser=first_day, metavar="DATE", help="Only from this day, week, month or year on.")
]
Until = Annotated[
    date | None, typer.Option(parser=last_day, metavar="DATE", help="Only up to this day, week, month or year.")
]
Source = Annotated[str | None, typer.Option(help="Only from this paper or agency.")]
Tags = Annotated[list[str] | None, typer.Option(help="Only with this tag; may be given again.")]
Names = Annotated[
    list[str],
    typer.Argument(
        metavar="NAME...", help="Stored articles: ids, slugs, @1 (the newest), :3 (the third row of the last list)."
    ),
]
Jobs = Annotated[int | None, typer.Option("--jobs", min=1, max=256, help="Number of processes.")]
AllowPrivate = Annotated[bool, typer.Option("--allow-private", help="Also fetch from private networks.")]
Cookies = Annotated[
    Path | None,
    typer.Option(
        "--cookies", envvar="NEWSCLI_COOKIES", metavar="FILE", help="Send these cookies (Netscape form) to their sites."
    ),
]
Full = Annotated[bool, typer.Option("--full", help="Fetch the page where a feed has only a summary.")]
About = Annotated[str | None, typer.Option(metavar="DATE", help="Only what speaks of this day, week, month or year.")]
SpeakerName = Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="Only where this one is quoted.")]
EXEC = "--exec"
ExitCode = Annotated[bool, typer.Option("--exit-code", help="End with 6 where there is nothing.")]
Explain = Annotated[bool, typer.Option("--explain", help="Show why these days were chosen.")]


def selection(since: date | None, until: date | None, source: str | None, tag: list[str] | None) -> "Selection":
    """Return what the options say about which articles are meant."""
    in_order(since, until)
    return {"since": since, "until": until, "source": source, "tags": tuple(tag or ())}


def in_order(since: date | None, until: date | None) -> None:
    """Raise `UsageError` if the last day comes before the first."""
    if since and until and since > until:
        raise UsageError(f"--since {since} comes after --until {until}. Exchange them.")


def one_of(what: str, name: str | None, names: Sequence[str]) -> None:
    """Raise `UsageError` if a name is given that is not one of `names`."""
    if name is not None and name not in names:
        raise UsageError(f"no {what} is called “{name}”. There are {', '.join(names)}.")


REFS = {
    "refs": Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[REF]...",
            help="A file, a folder, a web address, the name of a stored article, or - for standard input.",
            show_default=False,
        ),
    ],
}
OF_ARTICLES = {
    "published": Annotated[
        date | None,
        typer.Option(parser=day, metavar="DATE", help="The day of publication, where the input doesn't say."),
    ],
    "title": Annotated[str | None, typer.Option(help="The title, where the input doesn't say.")],
    "allow_private": AllowPrivate,
    "cookies": Cookies,
    "search": Annotated[
        str | None, typer.Option(metavar="QUERY", help="What `newscli search QUERY` finds, in place of names.")
    ],
    "samples": Annotated[bool, typer.Option("--samples", help="Also find the samples that come with newscli.")],
}
OF_ALL = {
    "format": Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            envvar="NEWSCLI_FORMAT",
            metavar="|".join(FORMATS),
            help="How to print: rich on a terminal and plain elsewhere, unless asked.",
        ),
    ],
    "json": Annotated[bool, typer.Option("--json", help="Short for --format json.")],
    "archive": Annotated[
        Path | None,
        typer.Option(
            envvar="NEWSCLI_ARCHIVE", metavar="PATH", readable=False, help="The archive, in place of your own."
        ),
    ],
    "color": Annotated[
        str, typer.Option(envvar="NEWSCLI_COLOR", metavar="auto|always|never", help="When to use colour.")
    ],
    "no_pager": Annotated[bool, typer.Option("--no-pager", help="Don't page what is longer than the screen.")],
    "output": Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write into a file; its suffix tells the format."),
    ],
    "force": Annotated[
        bool, typer.Option("--force", help="Let -o write over a file that is read, or an export over anything else.")
    ],
    "quiet": Annotated[bool, typer.Option("--quiet", "-q", help="No notes on standard error.")],
    "verbose": Annotated[bool, typer.Option("--verbose", "-v", help="Say what is done, on standard error.")],
    "raw_cells": Annotated[
        bool, typer.Option("--raw-cells", help="In CSV, no apostrophe before cells that begin as formulas do.")
    ],
    "debug": Annotated[bool, typer.Option("--debug", help="Show where an error comes from.")],
}
DEFAULTS = {name: each.default for name, each in inspect.signature(Request).parameters.items()}


class Command(NamedTuple):
    """A command: the function that Typer is shown, and examples for its help."""

    function: Callable[..., int]
    examples: tuple[str, ...]


COMMANDS: dict[str, Command] = {}


def reading(name: str, *examples: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Make a function the command `name`, which takes REFs and the options of all that read articles.

    The function's first parameter is the `Request`, the others are its own options. `examples` are shown by `--help`.
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
            request = Request(**shared, typed=typed, sources=tuple(given.get("sources") or ()))
            function(request, **given)
            return request.code

        run.__name__, run.__doc__ = name, function.__doc__
        own = list(inspect.signature(function).parameters.values())[1:]
        run.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
            [
                _CONTEXT,
                *_parameters(arguments),
                *(each.replace(kind=each.KEYWORD_ONLY) for each in own),
                *_parameters(options),
            ]
        )
        COMMANDS[name] = Command(run, examples)
        return function

    return register


_NAMES = {"refs", "names", "name"}  # arguments that name stored articles, so that `:3` may stand in them


def _rows_named(given: Any) -> Any:
    from newscli.cli.options.rows import named

    if isinstance(given, str):
        return named(given)
    return given and type(given)(named(each) for each in given)


_CONTEXT = inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)


def _parameters(annotated: dict[str, Any]) -> list[inspect.Parameter]:
    return [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=each, default=DEFAULTS[name] or None)
        for name, each in annotated.items()
    ]

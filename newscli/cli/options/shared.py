"""Options that commands share, each defined once. In: a command's function; out: the command with its options."""

import inspect
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer

from newscli.cli.options.days import day, first_day, last_day
from newscli.cli.options.request import Request
from newscli.errors import UsageError
from newscli.pipeline.archives.selection import Selection
from newscli.render.formats import FORMATS


def _or_usual(jobs: int | None) -> int:
    from newscli.pipeline.archives.workers import default_workers

    return jobs or default_workers()


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
Jobs = Annotated[int, typer.Option("--jobs", min=1, max=256, help="Number of processes.", callback=_or_usual)]
USUAL: int = None  # type: ignore[assignment]  # jobs, as many as the machine bears: the option fills it in
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
Name = Annotated[str, typer.Argument(metavar="NAME", help="A stored article: its id, its slug, @1.")]
Peek = Annotated[bool, typer.Option("--peek", help="Let it be new the next time too.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Don't ask.")]
EXEC = "--exec"
ExitCode = Annotated[bool, typer.Option("--exit-code", help="End with 6 where there is nothing.")]
Explain = Annotated[bool, typer.Option("--explain", help="Show why these days were chosen.")]


OF_SELECTION = {"since": Since, "until": Until, "source": Source, "tag": Tags}
# The parameter of a command that holds what these four options say, and stands for them.
Chosen = Annotated[Selection, *OF_SELECTION]


def _selection(since: date | None, until: date | None, source: str | None, tag: list[str] | None) -> Selection:
    in_order(since, until)
    return {"since": since, "until": until, "source": source, "tags": tuple(tag or ())}


def in_order(since: date | None, until: date | None) -> None:
    """Raise `UsageError` if the last day comes before the first."""
    if since and until and since > until:
        raise UsageError(f"--since {since} comes after --until {until}. Exchange them.")


def one_of(what: str, name: str | None, names: Sequence[str]) -> str | None:
    """Return a name that is one of `names`, or none. Raises `UsageError` for any other."""
    if name is not None and name not in names:
        raise UsageError(f"no {what} is called “{name}”. There are {', '.join(names)}.")
    return name


def choice(what: str, names: Sequence[str], about: str) -> Any:
    """Return an option that takes one of `names`; `about` is its help, `what` says in errors what they are."""
    return typer.Option(metavar="|".join(names), help=about, callback=lambda name: one_of(what, name, names))


def action(names: Sequence[str], what: str = "action", about: str = "What to do.") -> Any:
    """Return the argument that takes one of `names`, and says what a command is to do."""
    return typer.Argument(metavar="|".join(names), help=about, callback=lambda name: one_of(what, name, names))


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
            for key in chosen:
                given[key] = _selection(**{name: given.pop(name) for name in OF_SELECTION})
            request = Request(**shared, typed=typed, sources=tuple(given.get("sources") or ()))
            function(request, **given)
            return request.code

        run.__name__, run.__doc__ = name, function.__doc__
        own = list(inspect.signature(function).parameters.values())[1:]
        chosen = [each.name for each in own if each.annotation is Chosen]
        run.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
            [
                _CONTEXT,
                *_parameters(arguments),
                *(option for each in own for option in _options_of(each)),
                *_parameters(options),
            ]
        )
        COMMANDS[name] = Command(run, examples)
        return function

    return register


_NAMES = {"refs", "names", "name"}  # arguments that name stored articles, so that `:3` may stand in them


def _rows_named(given: Any) -> Any:
    from newscli.pipeline.inputs.listed_rows import named

    if isinstance(given, str):
        return named(given)
    return given and type(given)(named(each) for each in given)


def _options_of(parameter: inspect.Parameter) -> list[inspect.Parameter]:
    """Return the options that a parameter of a command stands for."""
    if parameter.annotation is not Chosen:
        return [parameter.replace(kind=parameter.KEYWORD_ONLY)]
    return _parameters(OF_SELECTION)


_CONTEXT = inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)


def _parameters(annotated: dict[str, Any]) -> list[inspect.Parameter]:
    return [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=each, default=DEFAULTS.get(name) or None)
        for name, each in annotated.items()
    ]

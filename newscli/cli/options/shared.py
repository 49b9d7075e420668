"""Options that commands share, each defined once. In: a command's function; out: the command with its options."""

import inspect
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, NamedTuple, get_args

import typer

from newscli.cli.options.days import day, days, first_day, last_day
from newscli.cli.options.request import Request
from newscli.errors import UsageError
from newscli.pipeline.archives.selection import Narrowing
from newscli.pipeline.days import Days
from newscli.render.formats import FORMATS


class Told(NamedTuple):
    """An option but for its name, which is that of the parameter: its help, other spellings, what else Typer takes."""

    help: str
    spelled: tuple[str, ...]
    more: dict[str, Any]

    def named(self, name: str) -> Any:
        """Return the option for a parameter. A flag has no other beside it that says no."""
        long = (
            () if any(each.startswith("--") for each in self.spelled) else (f"--{name.strip('_').replace('_', '-')}",)
        )
        return typer.Option(*long, *self.spelled, help=self.help, **self.more)


def option(about: str, *spelled: str, **more: Any) -> Any:
    """Return an option, where its help alone doesn't say enough."""
    return Told(about, spelled, more)


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


def _or_usual(jobs: int | None) -> int:
    from newscli.pipeline.archives.workers import default_workers

    return jobs or default_workers()


def _dated(parser: Callable[[str], object], about: str) -> Any:
    return option(about, parser=parser, metavar="DATE")


def from_day(about: str) -> Any:
    """Return an option that takes a day, or the first of a week, month or year."""
    return _dated(first_day, about)


def one_day(about: str) -> Any:
    """Return an option that takes a single day."""
    return _dated(day, about)


Since = Annotated[date | None, from_day("Only from this day, week, month or year on.")]
Until = Annotated[date | None, _dated(last_day, "Only up to this day, week, month or year.")]
About = Annotated[Days | None, _dated(days, "Only what speaks of this day, week, month or year.")]
Source = Annotated[str | None, "Only from this paper or agency."]
Tags = Annotated[list[str] | None, "Only with this tag; may be given again."]
Names = Annotated[
    list[str], argument("NAME...", "Stored articles: ids, slugs, @1 (the newest), :3 (the third row of the last list).")
]
Name = Annotated[str, argument("NAME", "A stored article: its id, its slug, @1.")]
Jobs = Annotated[int, option("Number of processes.", min=1, max=256, callback=_or_usual)]
USUAL: int = None  # type: ignore[assignment]  # jobs, as many as the machine bears: the option fills it in
AllowPrivate = Annotated[bool, "Also fetch from private networks."]
Cookies = Annotated[
    Path | None,
    option("Send these cookies (Netscape form) to their sites.", envvar="NEWSCLI_COOKIES", metavar="FILE"),
]
Full = Annotated[bool, "Fetch the page where a feed has only a summary."]
SpeakerName = Annotated[str | None, option("Only where this one is quoted.", metavar="NAME")]
Peek = Annotated[bool, "Let it be new the next time too."]
Yes = Annotated[bool, option("Don't ask.", "-y")]
EXEC = "--exec"
ExitCode = Annotated[bool, "End with 6 where there is nothing."]
Explain = Annotated[bool, "Show why these days were chosen."]


OF_SELECTION = {"since": Since, "until": Until, "source": Source, "tag": Tags}
# The parameter of a command that holds what these four options say, and stands for them.
Chosen = Annotated[Narrowing, *OF_SELECTION]


def _selection(since: date | None, until: date | None, source: str | None, tag: list[str] | None) -> Narrowing:
    in_order(since, until)
    return {"since": since, "until": until, "source": source, "tags": tuple(tag or ())}


def in_order(since: date | None, until: date | None) -> None:
    """Raise `UsageError` if the last day comes before the first."""
    if since and until and since > until:
        raise UsageError(f"--since {since} comes after --until {until}. Exchange them.")


_REF = "A file, a folder, a web address, the name of a stored article, or - for standard input."
REFS = {"refs": Annotated[list[str] | None, argument("[REF]...", _REF, show_default=False)]}
OF_ARTICLES = {
    "published": Annotated[date | None, one_day("The day of publication, where the input doesn't say.")],
    "title": Annotated[str | None, "The title, where the input doesn't say."],
    "allow_private": AllowPrivate,
    "cookies": Cookies,
    "search": Annotated[str | None, option("What `newscli search QUERY` finds, in place of names.", metavar="QUERY")],
    "samples": Annotated[bool, "Also find the samples that come with newscli."],
}
OF_ALL = {
    "format": Annotated[
        str | None,
        option(
            "How to print: rich on a terminal and plain elsewhere, unless asked.",
            "-f",
            envvar="NEWSCLI_FORMAT",
            metavar="|".join(FORMATS),
        ),
    ],
    "json": Annotated[bool, "Short for --format json."],
    "archive": Annotated[
        Path | None,
        option("The archive, in place of your own.", envvar="NEWSCLI_ARCHIVE", metavar="PATH", readable=False),
    ],
    "color": Annotated[str, option("When to use colour.", envvar="NEWSCLI_COLOR", metavar="auto|always|never")],
    "no_pager": Annotated[bool, "Don't page what is longer than the screen."],
    "output": Annotated[Path | None, option("Write into a file; its suffix tells the format.", "-o", metavar="FILE")],
    "force": Annotated[bool, "Let -o write over a file that is read, or an export over anything else."],
    "quiet": Annotated[bool, option("No notes on standard error.", "-q")],
    "verbose": Annotated[bool, option("Say what is done, on standard error.", "-v")],
    "raw_cells": Annotated[bool, "In CSV, no apostrophe before cells that begin as formulas do."],
    "debug": Annotated[bool, "Show where an error comes from."],
}
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

"""Days in options: takes a day as somebody types it, returns a date or raises an error. Only here the clock is read."""

import os
import re
import sys
import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from math import isnan
from pathlib import Path
from typing import Annotated, Any, TextIO, get_args

import typer

from newscli.article.addresses import without_password
from newscli.errors import InputError, NewscliError, UsageError
from newscli.pipeline.inputs import Days, Narrowing
from newscli.pipeline.settings import Option
from newscli.records import NamedTuple
from newscli.render.formats import FORMATS
from newscli.render.page import dumped, one_line, safe


def now() -> datetime:
    """Return this instant."""
    return datetime.now(UTC)


def days(words: str) -> Days:
    """Return the days that are meant: one, or those of a week, month or year. Raises `UsageError`."""
    from newscli.pipeline.days import days_meant

    return days_meant(words, now().astimezone().date())


def day(words: str) -> date:
    """Return the one day that is meant; raises `UsageError` for several days, or none."""
    first, last = days(words)
    if first != last:
        raise UsageError(f"“{words}” is more than a day. Give one, as {first}.")
    return first


def first_day(words: str) -> date:
    """Return the day, or the first of a week, month or year."""
    return days(words).first


def last_day(words: str) -> date:
    """Return the day, or the last of a week, month or year."""
    return days(words).last


# How options and arguments are declared: takes their help and what else Typer needs, returns what it is shown.

MOST = 1_000_000  # rows, and the number of a note or a correction


class Declared(NamedTuple):
    """An option but for its name, which is that of the parameter: its help, other spellings, what else Typer takes."""

    help: str
    spelled: tuple[str, ...]
    more: dict[str, Any]

    def named(self, name: str, kind: Any) -> Any:
        """Return the option for a parameter. A flag has no other beside it that says no; numbers begin at 1."""
        kinds = {kind, *get_args(kind)}
        bounds = {"min": 1, "max": MOST} if kinds & {int, list[int]} else {}
        shown = (
            {"metavar": "N"} if bounds or float in kinds else {"metavar": "TEXT"} if kinds & {str, list[str]} else {}
        )
        long = (
            () if any(each.startswith("--") for each in self.spelled) else (f"--{name.strip('_').replace('_', '-')}",)
        )
        return typer.Option(*long, *self.spelled, help=self.help, **bounds | shown | self.more)


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


# Options that commands share, each defined once.


def _or_usual(jobs: int | None) -> int:
    from newscli.pipeline.archives.workers import default_workers

    return jobs or default_workers()


Since = Annotated[date | None, dated("Only from this day, week, month or year on.")]
Until = Annotated[date | None, dated("Only up to this day, week, month or year.", last_day)]
About = Annotated[Days | None, dated("Only what speaks of this day, week, month or year.", days)]
Source = Annotated[str | None, "Only from this paper or agency."]
Tags = Annotated[list[str] | None, "Only with this tag; may be given again."]
Names = Annotated[
    list[str], argument("NAME...", "Stored articles: ids, slugs, @1 (the newest), :3 (the third row of the last list).")
]
Name = Annotated[str, argument("NAME", "A stored article: its id, its slug, @1.")]
Jobs = Annotated[int, option("Number of processes.", max=256, callback=_or_usual)]
USUAL: int = None  # type: ignore[assignment]  # jobs, as many as the machine bears: the option fills it in
AllowPrivate = Annotated[bool, "Also fetch from private networks."]
Cookies = Annotated[
    Path | None, option("Send these cookies (Netscape form) to their sites.", envvar="NEWSCLI_COOKIES", metavar="FILE")
]
WithCorrections = Annotated[bool, "Also give tags, notes and corrections of an export to articles that are here."]
Full = Annotated[bool, "Fetch the page where a feed has only a summary."]
SpeakerName = Annotated[str | None, option("Only where this one is quoted.", metavar="NAME")]
Peek = Annotated[bool, "Let it be new the next time too."]
Yes = Annotated[bool, option("Don't ask.", "-y")]
Query = Annotated[
    str | None, option("What `newscli search QUERY` finds, in place of names.", "--search", metavar="QUERY")
]
EXEC = "--exec"
ExitCode = Annotated[bool, "End with 6 where there is nothing."]
Why = Annotated[bool, "What decided on each, and on what is left out."]
COLORS = ("auto", "always", "never")


OF_SELECTION = {"since": Since, "until": Until, "source": Source, "tag": Tags}
# The parameter of a command that holds what these four options say, and stands for them.
Chosen = Annotated[Narrowing, *OF_SELECTION]


def in_order(since: date | None, until: date | None) -> None:
    """Raise `UsageError` if the last day comes before the first."""
    if since and until and since > until:
        raise UsageError(f"--since {since} comes after --until {until}. Exchange them.")


_REF = "A file, a folder, a web address, the name of a stored article, or - for standard input."
REFS = {"refs": Annotated[list[str] | None, argument("[REF]...", _REF, show_default=False)]}


@dataclass(init=False, eq=False, repr=False)
class OfAll:
    """The options of all commands, as they were given."""

    format: Annotated[
        str | None,
        option(
            "How to print: rich on a terminal and plain elsewhere, unless asked.",
            "-f",
            envvar="NEWSCLI_FORMAT",
            metavar="|".join(FORMATS),
        ),
    ] = None
    json: Annotated[bool, "Short for --format json."] = False
    archive: Annotated[
        Path | None,
        option("The archive, in place of your own.", envvar="NEWSCLI_ARCHIVE", metavar="PATH", readable=False),
    ] = None
    color: Annotated[str, option("When to use colour.", envvar="NEWSCLI_COLOR", metavar="|".join(COLORS))] = "auto"
    no_pager: Annotated[bool, "Don't page what is longer than the screen."] = False
    output: Annotated[Path | None, option("Write into a file; its suffix tells the format.", "-o", metavar="FILE")] = (
        None
    )
    force: Annotated[bool, "Let -o write over a file that is read, or an export over anything else."] = False
    quiet: Annotated[bool, option("No notes on standard error.", "-q")] = False
    verbose: Annotated[bool, option("Say what is done, on standard error.", "-v")] = False
    raw_cells: Annotated[bool, "In CSV, no apostrophe before cells that begin as formulas do."] = False
    debug: Annotated[bool, "Show where an error comes from."] = False


@dataclass(init=False, eq=False, repr=False)
class OfArticles(OfAll):
    """The options of commands that read articles, as they were given."""

    published: Annotated[date | None, dated("The day of publication, also where the input says another.", day)] = None
    title: Annotated[str | None, "The title, also where the input says another."] = None
    allow_private: AllowPrivate = False
    cookies: Cookies = None
    search: Query = None
    tag: Tags = None
    samples: Annotated[bool, "Also find the samples that come with newscli."] = False


OF_ALL, OF_ARTICLES = OfAll.__annotations__, OfArticles.__annotations__


# Reads standard input, writes on standard output or through a pager, complains and asks on standard error.

PAGER = "less -FIRX"
_ANEW = "\r\x1b[K"  # back to the beginning of the line, which is erased
_progressing = False  # whether a line on standard error is to make room for the next


def use_utf8() -> None:
    """Write UTF-8 whatever the locale, and never fail on a character."""
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors)


def complain(line: str, *, whole: bool = False) -> None:
    """Say something on standard error; on a terminal broken at words, unless it is to stay `whole`."""
    message = safe(without_password(line))
    end_progress()
    try:
        if is_terminal(sys.stderr) and not whole:
            message = "\n".join(textwrap.fill(each, columns(), break_on_hyphens=False) for each in message.splitlines())
        sys.stderr.write(message + "\n")
        sys.stderr.flush()
    except (OSError, AttributeError, ValueError):
        pass  # nobody listens


def complain_of(message: str, code: str, ref: str | None = None, *, as_json: bool = False) -> None:
    """Complain of an error; `as_json`, in an object of one line, where what to do now is told apart as its hint."""
    if not as_json:
        complain(f"error: {message}")
        return
    said, _, hint = message.rpartition(". ")
    error = {"code": code, "message": f"{said}." if said else hint, "hint": hint if said else None, "ref": ref}
    complain_in_json(error=error)


def complain_in_json(**fields: dict[str, Any]) -> None:
    """Say something to a program on standard error."""
    complain(dumped(fields)[:-1], whole=True)


def is_terminal(stream: TextIO | None) -> bool:
    """Return True if a stream is a terminal that can show more than a line printer."""
    return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"


def progress(line: str) -> None:
    """Say on a terminal how far the work is, in a line that is written over."""
    global _progressing
    if is_terminal(sys.stderr):
        sys.stderr.write(f"{_ANEW}{one_line(without_password(line))[: columns() - 1]}")
        sys.stderr.flush()
        _progressing = True


def end_progress() -> None:
    """Take the line that says how far the work is from the terminal."""
    global _progressing
    if _progressing:
        _progressing = False
        sys.stderr.write(_ANEW)
        sys.stderr.flush()


def agreed(question: str) -> bool:
    """Return True if the user says yes. Raises `UsageError` where nobody is there to be asked."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("nobody is there to be asked. Give --yes to remove without a question.")
    sys.stderr.write(f"{one_line(question)} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def given(ref: str) -> str | bytes:
    """Return what a reference gives to read: of `-` the bytes of standard input."""
    if ref != "-":
        return ref
    if sys.stdin is None:
        return b""
    if sys.stdin.isatty():
        complain(f"note: paste the text, then press {'Ctrl+Z and Enter' if os.name == 'nt' else 'Ctrl+D'}.")
    return sys.stdin.buffer.read()


def write(pieces: Iterable[str]) -> None:
    """Write pieces on standard output as they come. A reader that goes away ends the program."""
    if sys.stdout is None:
        raise InputError("standard output is closed. Give a file with -o.")
    end_progress()
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that flushing at the end can't fail
        sys.exit(0)


def columns() -> int:
    """Return how wide the terminal is, at least 20."""
    import shutil

    return max(20, shutil.get_terminal_size().columns)


def page(pieces: Iterable[str]) -> None:
    """Write pieces on the terminal, through a pager if they are longer than the screen."""
    import shutil

    whole = "".join(pieces)
    end_progress()
    if whole.count("\n") < shutil.get_terminal_size().lines or not _through_pager(whole):
        write([whole])


def _through_pager(whole: str) -> bool:
    import shlex
    import subprocess

    command = os.environ.get("NEWSCLI_PAGER", os.environ.get("PAGER", PAGER))
    try:
        words = shlex.split(command)
        if not words or words == ["cat"]:
            return False
        pager = subprocess.Popen(words, stdin=subprocess.PIPE, encoding="utf-8", errors="replace")
    except (OSError, ValueError):
        return False
    try:
        pager.communicate(whole)
    except (KeyboardInterrupt, BrokenPipeError):
        pager.wait()
    return True


# The options of a command as the settings and shells know them: takes a command as Typer builds it, returns them.


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

"""Options that commands share, each defined once."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

from newscli.cli.options.days import day, days, last_day
from newscli.cli.options.declaring import argument, dated, option
from newscli.errors import UsageError
from newscli.pipeline.archives.selection import Narrowing
from newscli.pipeline.days import Days
from newscli.render.formats import FORMATS


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
    Path | None,
    option("Send these cookies (Netscape form) to their sites.", envvar="NEWSCLI_COOKIES", metavar="FILE"),
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


@dataclass(slots=True, kw_only=True)
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


@dataclass(slots=True, kw_only=True)
class OfArticles(OfAll):
    """The options of commands that read articles, as they were given."""

    published: Annotated[date | None, dated("The day of publication, also where the input says another.", day)] = None
    title: Annotated[str | None, "The title, also where the input says another."] = None
    allow_private: AllowPrivate = False
    cookies: Cookies = None
    search: Query = None
    samples: Annotated[bool, "Also find the samples that come with newscli."] = False


OF_ALL, OF_ARTICLES = OfAll.__annotations__, OfArticles.__annotations__

"""Every command: what it is for, and which module has it. The help, the manual and completion follow this order."""

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from newscli.cli.request import COMMANDS
from newscli.cli.shared import EXEC, MOST, OF_ALL, OF_ARTICLES, options_of
from newscli.errors import UsageError
from newscli.pipeline.settings import defaults, faults, read_settings, refuse
from newscli.records import NamedTuple


class Group(NamedTuple):
    """Commands for one purpose: its name, which is that of their module, what they do together, and their names."""

    name: str
    about: str
    names: str

    @property
    def commands(self) -> list[str]:
        """The names of the commands."""
        return self.names.split()


GROUPS = (
    Group(
        "Read", "List articles, read one, open its page, mark it or write beside it.", "list show read open mark note"
    ),
    Group(
        "Analyse",
        "What is said in short, by whom, and what happened when.",
        "summarize quotes timeline report check compare audit",
    ),
    Group("Keep", "Keep articles, sort them, set them right, take them elsewhere.", "add tag remove edit export"),
    Group("Find", "Search what is kept, and see how it changed.", "search trace people history"),
    Group("Follow", "Follow papers and words; hear what is new.", "feeds digest watch"),
    Group("Care", "Look after the archive and the settings; get help.", "archive config batch mcp help"),
)
MODULES = {name: group.name.lower() for group in GROUPS for name in group.commands}


# The program: takes the words of a command line, returns the Typer program for them, with the command they name.

OF_READING = {*OF_ARTICLES} - {*OF_ALL}
_SHARED = "Options of all that read articles"
_MORE = "Options of all commands: `newscli help options`."


class Help(TyperCommand):
    """A command whose help tells its own options, then those of all that read, and ends with examples, as typed."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the arguments, the options of this command, and those of all that read articles."""
        rows: dict[str, list[Any]] = {"Arguments": [], "Options": [], _SHARED: []}
        command = COMMANDS[self.name or ""]
        reading = OF_READING if "articles" in command.tables else ()
        for each in self.get_params(ctx):
            head = "Arguments" if each.param_type_name == "argument" else "Options"
            if command.tells(each.name or ""):
                rows[_SHARED if each.name in reading else head].append(each.get_help_record(ctx))
        for head, records in rows.items():
            if any(records):
                with formatter.section(head):
                    formatter.write_dl([_without_bounds(*record) for record in records if record])
        if "all" in command.tables:
            formatter.write(f"\n{_MORE}\n")

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return what the list of commands tells: the first part of the help that stands for itself."""
        from newscli.cli.program.help_topics import first_part

        return first_part(self.help or "", limit)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the words after `--exec` as those of another command, whatever they begin with, with a mark before."""
        if EXEC in args and any(EXEC in each.opts for each in self.params):
            at = args.index(EXEC) + 1
            args[at:at] = ["--", EXEC]
        parsed: list[str] = super().parse_args(ctx, args)
        return parsed

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Write the examples."""
        with formatter.section("Examples"):
            for example in COMMANDS[self.name or ""].examples:
                formatter.write(f"{'':{formatter.current_indent}}{example}\n")


def _without_bounds(spelled: str, about: str) -> tuple[str, str]:
    """Return an option and its help without the bounds that nearly all numbers have."""
    return spelled, about.replace(f"  [1<=x<={MOST}]", "").replace(f"; 1<=x<={MOST}]", "]")


class Commands(TyperGroup):
    """All commands, each loaded and built only when somebody asks for it."""

    helping = False  # whether help is asked for, the shell completes, or the settings themselves are shown

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the overview, which fits on a screen: the commands by what they are for."""
        from newscli.cli.program.help_topics import overview

        formatter.write(overview((group.name, group.commands, group.about) for group in GROUPS))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command; of what is an article, say so."""
        from newscli.pipeline.inputs.intake import is_ref

        if args and args[0] not in MODULES and not args[0].startswith("-") and is_ref(args[0]):
            raise UsageError(f"“{args[0]}” is no command but something to read: `newscli show {args[0]}`.")
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of all commands."""
        return list(MODULES)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Load and build a command; None where there is none of that name."""
        if cmd_name not in MODULES:
            return None
        import_module(f"newscli.cli.commands.{MODULES[cmd_name]}")
        app = typer.Typer(add_completion=False, rich_markup_mode=None)
        app.command(cmd_name, cls=Help)(COMMANDS[cmd_name].for_typer())
        built = get_command(app)
        built.no_args_is_help = any(each.param_type_name == "argument" and each.required for each in built.params)
        built.context_settings["default_map"] = self._settings(cmd_name, built)
        built.context_settings["help_option_names"] = ["--help", "-h"]
        return built

    def _settings(self, name: str, built: Any) -> dict[str, Any]:
        """Return what the settings say for a command; help and completion come also where the file is wrong."""
        try:
            file = read_settings()
            if not file.raw:
                return {}
            options = options_of(built)
            refuse([*file.general_faults({*OF_ALL, *OF_ARTICLES}, MODULES), *faults(options, name, file)])
            return defaults(options, name, file)
        except UsageError:
            if self.helping:
                return {}
            raise


def program(words: list[str]) -> Any:
    """Return the program."""
    app = typer.Typer(
        cls=Commands,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback()(newscli)
    built = get_command(app)
    if isinstance(built, Commands):
        built.helping = bool({"--help", "-h"} & set(words)) or words[:1] in (["config"], ["help"])
        built.commands.update(dict.fromkeys(MODULES, built))  # only their names are asked, for what is like a typo
    return built


def newscli(
    version: bool = typer.Option(False, "--version", "-V", help="Show the version."),
    install_completion: bool = typer.Option(
        False, "--install-completion", help="Let your shell, or the one named after it, complete newscli."
    ),
    show_completion: bool = typer.Option(False, "--show-completion", help="Print the script that lets a shell do so."),
) -> None:
    """Read news: clean articles, summaries, quotes and timelines, every word with its place in the source."""

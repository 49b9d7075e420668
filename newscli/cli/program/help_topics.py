"""What `newscli help TOPIC` tells, and the manual with it: takes the name of a topic, returns its text or an error."""

import shutil
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from newscli.cli.request import COMMANDS, shared_options
from newscli.cli.shared import options_of
from newscli.errors import UsageError
from newscli.pipeline.settings import Option
from newscli.render.formats import FORMATS
from newscli.render.page import one_line

EXIT_CODES = {
    0: "done, also where nothing was found",
    1: "the request could not be met: no such file, empty or unreadable input",
    2: "wrong usage: no such command, option, format, method or date",
    3: "no such stored article, or several of that name",
    4: "the network",
    5: "the archive can't be opened or written",
    6: "with --exit-code alone: asked, and the answer is no",
    130: "interrupted",
}


class Row(NamedTuple):
    """Something that may be typed, and what it means."""

    typed: str
    means: str


class Topic(NamedTuple):
    """What is told of a topic: a sentence, then rows, then what else there is to say."""

    about: str
    rows: tuple[Row, ...]
    more: str = ""


def _methods() -> Topic:
    from newscli.summary.methods import METHODS

    return Topic(
        f"`summarize --method NAME`. The usual one is news, {METHODS['news'].about}. The others are these.",
        tuple(Row(name, each.about) for name, each in METHODS.items() if name != "news"),
        "`summarize --method all` shows what each of them chooses.",
    )


TOPICS: dict[str, Callable[[], Topic]] = {
    "refs": lambda: Topic(
        "Where a command reads articles, each REF is one of these.",
        (
            Row("story.txt", "a file of any kind that newscli reads, compressed or not"),
            Row("clippings/", "a folder: the readable files in it, sub-folders too"),
            Row("https://…", "a web address, fetched and read but not kept"),
            Row("-", "standard input, which is also read in a pipe where no REF is given"),
            Row("harbour-bridge", "a stored article: its id, its slug, or the beginning of either if it fits only one"),
            Row("@1", "the stored article added last; @2 the one before it"),
            Row(":3", "the third row of the list, search or digest that this terminal was shown last"),
        ),
        "--search QUERY means all stored articles that match. The samples that come with newscli are found by their "
        "whole slug, while the archive is empty or with --samples.",
    ),
    "dates": lambda: Topic(
        "Wherever an option takes a DATE, these are understood.",
        (
            Row("2026-03-03", "a day"),
            Row("2026-03, 2026", "a month, a year: --since takes its first day, --until its last"),
            Row("today, yesterday", "a day near today"),
            Row("monday", "the last Monday, today included"),
            Row("3d, 2w", "the day that number of days or weeks ago"),
            Row("3m, 1y", "the month or year that many ago"),
            Row('"last week"', "what newscli's own reader of times knows, as it stands in an article of today"),
        ),
        "--published takes a single day.",
    ),
    "queries": lambda: Topic(
        "A query of `newscli search`, `--search` and saved searches is made of these.",
        (
            Row("bridge tram", "articles that have both words, in any form of accents and capitals"),
            Row('"north pier"', "the words side by side"),
            Row("crack*", "words that begin so"),
            Row("bridge OR tram", "either; AND, NOT and brackets likewise, in capitals"),
            Row("title:bridge", "the word in the headline; author:, text: and section: likewise"),
            Row("speaker:Reyle", "with --quotes: the quotes of somebody; words: for what was said"),
        ),
        "Filters narrow a query or replace it: --speaker, --about, --since, --until, --source, --tag. Put words that "
        "mean themselves, such as AND or a colon, in quotes.",
    ),
    "formats": lambda: Topic(
        "--format NAME, or the suffix of the file after -o, tells how an answer is written.",
        tuple(Row(name, f"{each.use} ({each.suffix})") for name, each in FORMATS.items()),
        "On a terminal the default is rich, else plain: one record a line where the answer is a list, tabs between the "
        "columns, no colour. docs/json.md names every field of the JSON.",
    ),
    "options": lambda: Topic(
        "All commands but config and help take these.",
        tuple(Row(*row) for row in shared_options()),
        "They come after the command. A setting of the same name holds where none is typed: `newscli config`.",
    ),
    "methods": _methods,
    "exit-codes": lambda: Topic(
        "What a command ends with.",
        tuple(Row(str(code), means) for code, means in EXIT_CODES.items()),
        "If several REFs are given, the good ones are printed, and the code is that of the first failure.",
    ),
}


def overview(groups: Iterable[tuple[str, Sequence[str], str]]) -> str:
    """Return what `newscli --help` tells: the commands by groups, each with its name and what it is for."""
    introduction = (
        f"{wrapped('  '.join(commands), f'{name:<9}')}\n{wrapped(about, ' ' * 9)}\n" for name, commands, about in groups
    )
    lines = (
        "A REF is a file, a folder, a web address, - for standard input, or a stored article's name. `newscli COMMAND"
        " --help` tells about a command, `newscli help commands` has a line on each.",
        f"Help on: {', '.join(TOPICS)}.",
        "Options here: --version, --install-completion, --show-completion, --help.",
    )
    return f"Usage: newscli COMMAND [REF]... [OPTION]...\n\n{''.join(introduction)}\n" + "".join(
        f"{wrapped(line)}\n" for line in lines
    )


def registry(program: Any, context: Any) -> dict[str, Any]:
    """Return all that may be asked of newscli, and how it answers, as a record."""
    from newscli.schema.records import KINDS

    commands = []
    for name in program.list_commands(context):
        built = program.get_command(context, name)
        asked = [_asked(each) for each in options_of(built)]
        entry = {"name": name, "about": " ".join(built.help.split()), "formats": COMMANDS[name].formats}
        commands.append(entry | {"options": asked, "examples": COMMANDS[name].examples})
    return {
        "schema": "newscli/help/1",
        "commands": commands,
        "formats": {name: each.use for name, each in FORMATS.items()},
        "exit_codes": {str(code): means for code, means in EXIT_CODES.items()},
        "schemas": [f"newscli/{name}/1" for kind in KINDS.values() for name in (kind.name, kind.item)],
    }


def _asked(option: "Option") -> dict[str, Any]:
    """Return an option, or an argument, which is spelled by its place alone."""
    return {
        "name": option.name,
        "spelled": option.spelled if option.key else [],
        "about": option.help,
        "flag": option.is_flag,
        "several": option.several,
        "choices": [*option.choices()],
    }


def topic_text(name: str) -> str:
    """Return what there is to say of a topic, in lines; raises `UsageError` for what is none."""
    if name not in TOPICS:
        raise UsageError(f"there is no command or topic “{name}”. Topics: commands, {', '.join(TOPICS)}.")
    found = TOPICS[name]()
    more = f"\n{wrapped(found.more)}\n" if found.more else ""
    return f"{wrapped(found.about)}\n\n{aligned(found.rows)}{more}"


# Sets help and settings for a terminal or a pipe: words in lines of at most 78 columns, rows of cells in columns.

_WIDTH, _LEAST = 78, 16  # columns of lines at most, and of words beside others at least


def wrapped(words: str, head: str = "") -> str:
    """Return words in lines, beside their head."""
    width = max(min(_WIDTH, shutil.get_terminal_size().columns - 2), len(head) + _LEAST)
    return textwrap.fill(words, width, initial_indent=head, subsequent_indent=" " * len(head), break_on_hyphens=False)


def aligned(rows: Iterable[tuple[str, str]]) -> str:
    """Return rows of what may be typed and what it means, in two columns."""
    pairs = list(rows)
    column = max(len(typed) for typed, _ in pairs) + 4
    return "".join(f"{wrapped(means, f'  {typed}'.ljust(column))}\n" for typed, means in pairs)


def first_part(words: str, most: int) -> str:
    """Return the first part of a help that stands for itself, shortened at a comma where it has more characters."""
    said = words.split(". ")[0].partition(";")[0].partition(":")[0].rstrip(".")
    while len(said) > most and "," in said:
        said = said.rpartition(",")[0]
    return said


def in_columns(rows: Iterable[tuple[str, ...]], *, apart: bool) -> Iterator[str]:
    """Yield rows as lines, their cells in columns, or `apart` by tabs for programs."""
    cells = [[one_line(cell) for cell in row] for row in rows]
    wide = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        yield ("\t".join(row) if apart else "  ".join(map(str.ljust, row, wide)).rstrip()) + "\n"

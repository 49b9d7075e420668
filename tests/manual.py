"""Makes the manual: takes the tables of commands, options and topics, gives a man page for newscli and one for each.

The pages are kept in `docs/man`; a test holds them against the tables, and installing puts them into `share/man`.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from newscli import __version__
from newscli.cli.program import GROUPS, MODULES
from newscli.cli.program.help_topics import TOPICS, Topic

_DATE = "2026-11-26"  # of the release that the pages are for
_VARIABLES = {
    "NEWSCLI_ARCHIVE": "the archive's file, or the folder that it is in",
    "NEWSCLI_CONFIG": "the file of settings",
    "NEWSCLI_FORMAT, NEWSCLI_COLOR, NEWSCLI_WIDTH, NEWSCLI_METHOD": "the options of these names",
    "NEWSCLI_PAGER, PAGER": "the pager for what is longer than the screen; less -FIRX by default",
    "NO_COLOR, FORCE_COLOR, COLUMNS, TERM": "obeyed as usual",
}
_FILES = {
    "~/.config/newscli/config.toml": "the settings; on macOS and Windows in the platform's own folder",
    "~/.local/share/newscli/archive.db": "the archive, likewise",
}


def pages() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each page, in the macros of man(7)."""
    from newscli.cli.program import program

    group = program(["help"])
    yield "newscli.1", "".join(_overview(group))
    for name in MODULES:
        yield f"newscli-{name}.1", "".join(_command(group.get_command(None, name)))


def _overview(group: Any) -> Iterator[str]:
    yield _head("newscli", "read news in the terminal")
    yield ".SH SYNOPSIS\n.B newscli\nCOMMAND [REF]... [OPTION]...\n"
    yield f".SH DESCRIPTION\n{_text(group.help or '')}\n"
    for each in GROUPS:
        yield f".SH {_text(each.name.upper())}\n{_text(each.about)}\n"
        yield from _rows((name, group.get_command(None, name).help or "") for name in each.commands)
    for name, made in TOPICS.items():
        yield from _topic(name, made())
    yield ".SH ENVIRONMENT\n"
    yield from _rows(_VARIABLES.items())
    yield ".SH FILES\n"
    yield from _rows(_FILES.items())
    yield ".SH SEE ALSO\n" + ",\n".join(f".BR newscli\\-{_text(name)} (1)" for name in sorted(MODULES)) + "\n"


def _topic(name: str, found: Topic) -> Iterator[str]:
    yield f".SH {_text(name.upper().replace('-', ' '))}\n{_text(found.about)}\n"
    yield from _rows(found.rows)
    if found.more:
        yield f".PP\n{_text(found.more)}\n"


def _command(command: Any) -> Iterator[str]:
    from newscli.cli.program import OF_READING
    from newscli.cli.request import COMMANDS

    reading = OF_READING if "refs" in COMMANDS[command.name].shared else set()
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    options = [
        each for each in command.params if each.param_type_name == "option" and COMMANDS[command.name].tells(each.name)
    ]
    told = command.get_short_help_str(52)
    yield _head(f"newscli-{command.name}", told[:1].lower() + told[1:])
    words = " ".join(_words(each) for each in arguments)
    yield f".SH SYNOPSIS\n.B newscli {_text(command.name)}\n[options] {_text(words)}".rstrip() + "\n"
    yield f".SH DESCRIPTION\n{_text(command.help or '')}\n"
    if arguments:
        yield ".SH ARGUMENTS\n"
        yield from _rows((_words(each), each.help or "") for each in arguments)
    for head, shared in (("OPTIONS", False), ("OPTIONS OF ALL THAT READ ARTICLES", True)):
        if chosen := [each for each in options if (each.name in reading) == shared]:
            yield f".SH {head}\n"
            yield from _rows((_option(each), each.help or "") for each in chosen)
    yield ".SH EXAMPLES\n.nf\n" + "".join(f"{_text(line)}\n" for line in COMMANDS[command.name].examples) + ".fi\n"
    yield ".SH SEE ALSO\n.BR newscli (1)\n"


def _head(name: str, about: str) -> str:
    title = f'.TH {_text(name.upper())} 1 "{_DATE}" "newscli {__version__}" "newscli"\n'
    return f"{title}.SH NAME\n{_text(name)} \\- {_text(about)}\n"


def _rows(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for typed, means in rows:
        yield f".TP\n.B {_text(typed)}\n{_text(means)}\n"


def _words(argument: Any) -> str:
    return str(argument.metavar or argument.name.upper())


def _option(option: Any) -> str:
    value = "" if option.is_flag else " " + (option.metavar or option.type.name.upper().partition(" ")[0])
    return ", ".join(sorted(option.opts, key=len)) + value


def _text(words: str) -> str:
    """Return words as the text of a page: nothing in them is a macro, and hyphens can be searched for."""
    import textwrap

    plain = words.replace("\\", "\\e").replace("-", "\\-").replace("`", "")
    lines = textwrap.wrap(plain, 78, break_on_hyphens=False, break_long_words=False)
    return "\n".join(f"\\&{line}" if line[:1] in (".", "'") else line for line in lines)

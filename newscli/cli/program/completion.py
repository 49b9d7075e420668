"""What a shell may complete. In: the words typed so far, the last one unfinished; out: candidates, each with its help.

The scripts in `newscli.pipeline.shells` call newscli with `_NEWSCLI_COMPLETE` set, and the words of the command line.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from newscli.cli.options.configured import choices
from newscli.cli.program.groups import MODULES
from newscli.render.safe import one_line

VARIABLE = "_NEWSCLI_COMPLETE"
_STORED = {
    "refs": "slugs",
    "names": "slugs",
    "name": "slugs",
    "tag": "tags",
    "source": "sources",
    "speaker": "speakers",
}


class Candidate(NamedTuple):
    """A word that may stand there, and what it does."""

    word: str
    help: str = ""


def answer(words: Sequence[str]) -> int:
    """Print the candidates, a line each; whatever fails leaves the shell to itself."""
    with suppress(Exception):  # a traceback in a prompt helps nobody
        found = {each.word: each for each in candidates(*_as_typed(words))}
        lines = (f"{each.word}\t{each.help}" if each.help else each.word for each in found.values())
        sys.stdout.write("".join(_harmless(lines)))
    return 0


def _harmless(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines harmless to a terminal, but for the tab before the help."""
    for line in lines:
        yield "\t".join(map(one_line, line.split("\t", 1))) + "\n"


def _as_typed(words: Sequence[str]) -> tuple[list[str], str]:
    """Return the whole words and the unfinished one, without a shell's quotes; bash parts `--format=json` in three."""
    made: list[str] = []
    for number, word in enumerate(words):
        if number and (word == "=" or words[number - 1] == "=") and made and made[-1].startswith("--"):
            made[-1] = f"{made[-1].removesuffix('=')}={'' if word == '=' else _bare(word)}"
        else:
            made.append(_bare(word))
    return made[:-1], made[-1] if made else ""


def _bare(word: str) -> str:
    if word[:1] in ('"', "'"):
        return word.strip(word[0])
    return word.replace("\\ ", " ").replace("\\", "") if "\\" in word else word


def candidates(before: Sequence[str], begun: str) -> Iterator[Candidate]:
    """Yield the words that the one `begun` may become, after the words `before` it."""
    from newscli.cli.program.typer_program import Commands, program

    group = program([])
    command = next((word for word in before if word in MODULES), None)
    if command is None or not isinstance(group, Commands):
        yield from _fitting(_commands(group), begun)
        return
    group.helping = True  # so that settings that are wrong don't matter
    yield from _of_command(group.get_command(None, command), list(before)[list(before).index(command) + 1 :], begun)


def _commands(group: Any) -> Iterator[Candidate]:
    for name in group.list_commands(None):
        yield Candidate(name, group.get_command(None, name).get_short_help_str(70))
    for option in group.params:
        yield Candidate(option.opts[0], option.help or "")


def _of_command(command: Any, before: list[str], begun: str) -> Iterator[Candidate]:
    options = {name: each for each in command.params if each.param_type_name == "option" for name in each.opts}
    option, is_value, value = begun.partition("=")
    if is_value and option in options:
        whole = os.environ.get(VARIABLE) != "bash"  # which completes what comes after the sign alone
        for each in _values(options[option], command, before, value):
            yield each._replace(word=f"{option}={each.word}") if whole else each
    elif before and (last := options.get(before[-1])) and not last.is_flag:
        yield from _values(last, command, before, begun)
    elif begun.startswith("-"):
        known = (Candidate(each.opts[0], each.help or "") for each in options.values())
        yield from _fitting([*known, Candidate("--help", "Show the help.")], begun)
    elif argument := _argument(command, options, before):
        yield from _values(argument, command, before, begun)


def _argument(command: Any, options: dict[str, Any], before: list[str]) -> Any:
    """Return the argument that the next word belongs to."""
    given, is_value = 0, False
    for word in before:
        known = options.get(word)
        if not is_value and not word.startswith("-"):
            given += 1
        is_value = not is_value and known is not None and not known.is_flag
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    if given < len(arguments):
        return arguments[given]
    return arguments[-1] if arguments and arguments[-1].nargs == -1 else None


def _values(parameter: Any, command: Any, before: list[str], begun: str) -> Iterator[Candidate]:
    name = str(parameter.name)
    if name == "format":
        from newscli.render.formats import FORMATS

        yield from _fitting([Candidate(each, about.use) for each, about in FORMATS.items()], begun)
    elif known := choices(parameter):
        yield from _fitting([Candidate(each) for each in known], begun)
    elif kind := _kind(name, command, before):
        yield from _stored(kind, command, before, begun)


def _kind(name: str, command: Any, before: list[str]) -> str | None:
    """Return what of the archive a parameter takes. The actions of some commands take other things after them."""
    if command.name == "feeds":
        return "feeds" if {"remove", "update"} & set(before[:1]) and name == "names" else None
    if command.name == "searches" and name == "name":
        return "searches" if "remove" in before[:1] else None
    if command.name == "watch" and name == "asked":
        return "searches" if "--exec" not in before else None
    if command.name == "tag" and name in ("add", "remove"):
        return "tags"
    return _STORED.get(name)


def _stored(kind: str, command: Any, before: list[str], begun: str) -> Iterator[Candidate]:
    from newscli.pipeline.inputs.places import Library
    from newscli.pipeline.inputs.stored_names import stored_names

    named = _given(before, "--archive") or os.environ.get("NEWSCLI_ARCHIVE")
    path = named or (command.context_settings.get("default_map") or {}).get("archive")
    for word in stored_names(begun, Library(Path(path).expanduser() if path else None), kind):
        yield Candidate(word)


def _given(before: list[str], option: str) -> str | None:
    """Return the value of an option among the words."""
    for number, word in enumerate(before):
        if word == option and number + 1 < len(before):
            return before[number + 1]
        if word.startswith(f"{option}="):
            return word.partition("=")[2]
    return None


def _fitting(found: "Iterator[Candidate] | Sequence[Candidate]", begun: str) -> Iterator[Candidate]:
    return (each for each in found if each.word.startswith(begun))

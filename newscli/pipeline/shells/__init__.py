"""Completion in shells: takes the name of a shell, returns the script that lets it complete newscli, or its place."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import shellingham

from newscli.errors import InputError, UsageError, reason_of
from newscli.pipeline.inputs.places import Library
from newscli.pipeline.settings import Option, Options
from newscli.records import NamedTuple
from newscli.render.formats import FORMATS
from newscli.render.page import one_line

SHELLS = ("bash", "zsh", "fish", "powershell")
SHOW = "--show-completion"  # the other is --install-completion


def answer(words: list[str]) -> str:
    """Return the script, or install it and return where it is. The shell is the one named, or the one that runs us."""
    option, _, shell = words[0].partition("=")
    shell = shell or (words[1] if len(words) > 1 else _running())
    if shell not in SHELLS or len(words) > 2:
        raise UsageError(f"no completion is there for “{shell}”. There is {', '.join(SHELLS)}.")
    if option == SHOW:
        return script_of(shell)
    try:
        return f"{shell} completes newscli from its next start on, by {install(shell)}.\n"
    except OSError as error:
        raise InputError(
            f"can't write {error.filename}: {reason_of(error)}. `{SHOW} {shell}` prints the script."
        ) from error


def script_of(shell: str) -> str:
    """Return the script that makes a shell complete newscli."""
    from importlib.resources import files  # a dozen modules, which no other command needs

    return (files(__package__) / f"newscli.{shell}").read_text(encoding="utf-8")


def install(shell: str) -> Path:
    """Write the script of a shell to where it finds it, and return its path; a start-up file gets a line just once."""
    home, config = Path.home(), Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    if shell == "bash":
        script = home / ".bash_completions" / "newscli.sh"
        _has_line(home / ".bashrc", f"source '{script}'")
    elif shell == "zsh":
        folder = Path(os.environ.get("ZDOTDIR") or home)
        script = folder / ".zfunc" / "_newscli"
        _has_line(folder / ".zshrc", f"fpath+=('{script.parent}'); autoload -Uz compinit; compinit")
    elif shell == "fish":
        script = config / "fish" / "completions" / "newscli.fish"
    else:
        raise UsageError(f"nothing is installed for {shell}. Put what `{SHOW} {shell}` prints into your $PROFILE.")
    script.parent.mkdir(parents=True, exist_ok=True)
    script.write_text(script_of(shell), encoding="utf-8")
    return script


def _has_line(path: Path, line: str) -> None:
    text = path.read_text(encoding="utf-8", errors="surrogateescape") if path.exists() else ""
    if line not in text.splitlines():
        gap = "\n" if text and not text.endswith("\n") else ""
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{gap}{line}\n")


def _running() -> str:
    try:
        name = str(shellingham.detect_shell()[0])
    except shellingham.ShellDetectionFailure:
        name = Path(os.environ.get("SHELL", "")).name
    return {"pwsh": "powershell"}.get(name, name)


# What a shell may complete: takes the words typed so far, the last one unfinished, returns candidates with help.
#
# The scripts beside this call newscli with `_NEWSCLI_COMPLETE` set to the shell, and the words of the command line.

VARIABLE = "_NEWSCLI_COMPLETE"
_INERT = re.compile(r"[^\W_][\w ./:@%+=,?~-]*")
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


class Typed(NamedTuple):
    """The words after that of a command, the command itself and its archive where the settings name one."""

    command: str
    options: Options
    before: Sequence[str]
    archive: str | None


def lines(found: Iterable[Candidate]) -> Iterator[str]:
    """Yield candidates as the scripts read them, each once, harmless to a terminal but for the tab before the help."""
    for each in {each.word: each for each in found}.values():
        yield "\t".join(map(one_line, each if each.help else each[:1])) + "\n"


def as_typed(words: Sequence[str]) -> tuple[list[str], str]:
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


def fitting(found: Iterable[Candidate], begun: str) -> Iterator[Candidate]:
    """Yield the candidates that begin so."""
    return (each for each in found if each.word.startswith(begun))


def after_command(typed: Typed, begun: str) -> Iterator[Candidate]:
    """Yield the words that the one `begun` may become, after a command and other words."""
    options = {name: each for each in typed.options if each.key for name in each.spelled}
    option, is_value, value = begun.partition("=")
    if is_value and option in options:
        whole = os.environ.get(VARIABLE) != "bash"  # which completes what comes after the sign alone
        for each in _values(options[option], typed, value):
            yield each._replace(word=f"{option}={each.word}") if whole else each
    elif typed.before and (last := options.get(typed.before[-1])) and not last.is_flag:
        yield from _values(last, typed, begun)
    elif begun.startswith("-"):
        known = (Candidate(each.spelled[0], each.help) for each in options.values())
        yield from fitting([*known, Candidate("--help", "Show the help.")], begun)
    elif argument := _argument(typed, options):
        yield from _values(argument, typed, begun)


def _argument(typed: Typed, options: Mapping[str, Option]) -> Option | None:
    given, is_value = 0, False
    for word in typed.before:
        known = options.get(word)
        if not is_value and not word.startswith("-"):
            given += 1
        is_value = not is_value and known is not None and not known.is_flag
    arguments = [each for each in typed.options if not each.key]
    if given < len(arguments):
        return arguments[given]
    return arguments[-1] if arguments and arguments[-1].several else None


def _values(option: Option, typed: Typed, begun: str) -> Iterator[Candidate]:
    if option.name == "format":
        yield from fitting([Candidate(each, FORMATS[each].use) for each in option.choices() or FORMATS], begun)
    elif known := option.choices():
        yield from fitting(map(Candidate, known), begun)
    elif kind := _kind(option.name, typed):
        yield from _stored(kind, typed, begun)


def _kind(name: str, typed: Typed) -> str | None:
    """Return what of the archive a parameter takes. The actions of some commands take other things after them."""
    command, before = typed.command, typed.before
    if command == "feeds":
        return "feeds" if before[:1] in (["remove"], ["update"]) and name == "names" else None
    if (command, name) in (("watch", "words"), ("digest", "story")):
        return "searches" if "--exec" not in before and before[:1] not in (["add"], ["list"]) else None
    if command == "tag" and name in ("add", "remove"):
        return "tags"
    return _STORED.get(name)


def _stored(kind: str, typed: Typed, begun: str) -> Iterator[Candidate]:
    from newscli.pipeline.inputs.stored_names import stored_names

    path = _given(typed.before, "--archive") or os.environ.get("NEWSCLI_ARCHIVE") or typed.archive
    found = stored_names(begun, Library(Path(path).expanduser() if path else None), kind)
    return inert(found)


def inert(found: Iterable[str]) -> Iterator[Candidate]:
    """Yield candidates for those names from outside in which no shell takes a character for more than itself."""
    return (Candidate(each) for each in found if _INERT.fullmatch(each))


def _given(before: Sequence[str], option: str) -> str | None:
    for number, word in enumerate(before):
        if word == option and number + 1 < len(before):
            return before[number + 1]
        if word.startswith(f"{option}="):
            return word.partition("=")[2]
    return None

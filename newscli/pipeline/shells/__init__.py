"""Completion in shells: takes the name of a shell, returns the script that lets it complete newscli, or its place."""

import os
from pathlib import Path

import shellingham

from newscli.errors import InputError, UsageError, reason_of

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
    told = path.read_text(encoding="utf-8", errors="surrogateescape") if path.exists() else ""
    if line not in told.splitlines():
        gap = "\n" if told and not told.endswith("\n") else ""
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{gap}{line}\n")


def _running() -> str:
    try:
        name = str(shellingham.detect_shell()[0])
    except shellingham.ShellDetectionFailure:
        name = Path(os.environ.get("SHELL", "")).name
    return {"pwsh": "powershell"}.get(name, name)

"""Completion in shells. In: the name of a shell; out: the script that makes it complete newscli, or where it stands."""

import os
from pathlib import Path

from newscli.errors import InputError, UsageError

_BASH = """\
_newscli_completion() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        line="${line%%$'\\t'*}"
        case "$2" in [\\"\\']*) ;; *) printf -v line '%q' "$line" ;; esac
        COMPREPLY+=("$line")
    done < <(_NEWSCLI_COMPLETE=bash "$1" "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _newscli_completion newscli
"""
_ZSH = """\
#compdef newscli
_newscli() {
    local -a found shown
    local line
    for line in "${(@f)$(_NEWSCLI_COMPLETE=zsh "${(Q)words[1]}" "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
        [[ -n "$line" ]] || continue
        found+=("${line%%$'\\t'*}")
        shown+=("${line/$'\\t'/  -- }")
    done
    if (( $#found )); then
        compadd -l -d shown -a found
    else
        _files
    fi
}
if [[ "$funcstack[1]" == _newscli ]]; then
    _newscli "$@"
else
    compdef _newscli newscli
fi
"""
_FISH = """\
function __newscli_candidates
    set -lx _NEWSCLI_COMPLETE fish
    set -l words (commandline -opc)
    set -l begun (commandline -ct)
    set -l found (newscli $words[2..-1] "$begun" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path "$begun"
    end
end
complete --command newscli --no-files --arguments '(__newscli_candidates)'
"""
_POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName newscli -ScriptBlock {
    param($begun, $line, $cursor)
    $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
    if (-not $begun) { $words += '""' }
    $Env:_NEWSCLI_COMPLETE = 'powershell'
    newscli @words | ForEach-Object {
        $word, $help = $_ -split "`t", 2
        if (-not $help) { $help = $word }
        $quoted = if ($word -match '\\s') { "'$word'" } else { $word }
        [System.Management.Automation.CompletionResult]::new($quoted, $word, 'ParameterValue', $help)
    }
    Remove-Item Env:_NEWSCLI_COMPLETE
}
"""
SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH, "powershell": _POWERSHELL}
SHOW, INSTALL = "--show-completion", "--install-completion"


def asked(words: list[str]) -> bool:
    """Return True if the words ask for completion to be shown or installed."""
    return words[:1] in ([SHOW], [INSTALL]) or bool(words and words[0].partition("=")[0] in (SHOW, INSTALL))


def answer(words: list[str]) -> str:
    """Return the script, or install it and return where it is. The shell is the one named, or the one that runs us."""
    option, _, shell = words[0].partition("=")
    shell = shell or (words[1] if len(words) > 1 else _running())
    if shell not in SCRIPTS or len(words) > 2:
        raise UsageError(f"no completion is there for “{shell}”. There is {', '.join(SCRIPTS)}.")
    if option == SHOW:
        return SCRIPTS[shell]
    try:
        return f"{shell} completes newscli from its next start on, by {install(shell)}.\n"
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        raise InputError(f"can't write {error.filename}: {said}. `{SHOW} {shell}` prints the script.") from error


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
    script.write_text(SCRIPTS[shell], encoding="utf-8")
    return script


def _has_line(path: Path, line: str) -> None:
    told = path.read_text(encoding="utf-8", errors="surrogateescape") if path.exists() else ""
    if line not in told.splitlines():
        gap = "\n" if told and not told.endswith("\n") else ""
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{gap}{line}\n")


def _running() -> str:
    """Return the name of the shell that runs newscli."""
    import shellingham

    try:
        name = str(shellingham.detect_shell()[0])
    except shellingham.ShellDetectionFailure:
        name = Path(os.environ.get("SHELL", "")).name
    return {"pwsh": "powershell"}.get(name, name)

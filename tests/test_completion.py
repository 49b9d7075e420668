"""Shells complete commands, options, their values and what is in the archive, whatever the settings and the archive."""

import json
import os
import re
import select
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.archive.database.connection import open_database
from newscli.archive.feeds import How, follow
from newscli.pipeline.shells import inert, install

from front_door import environment, run


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    text = "The council shut the bridge on Monday. “We had no choice,” said Tomas Reyle, the mayor.\n"
    record = home / "a.jsonl"
    record.write_text(json.dumps({"text": text, "title": "Bridge shut", "source": "The Saltport Courier"}) + "\n")
    assert (
        run(home, "add", str(record), "--tag", "city news", "--tag", "shore", NEWSCLI_ARCHIVE=_archive(home)).code == 0
    )
    assert run(home, "watch", "add", "reyle", "--speaker", "Reyle", NEWSCLI_ARCHIVE=_archive(home)).code == 0
    database = open_database(Path(_archive(home)), write=True)
    assert database is not None
    with database:
        follow(database, "https://courier.example/feed", "Courier", How("courier.example"), datetime.now(UTC))
    (home / "bin").mkdir()
    (home / "bin" / "newscli").write_text(f'#!/bin/sh\nexec {sys.executable} -m newscli "$@"\n')
    (home / "bin" / "newscli").chmod(0o755)
    return home


def _archive(home: Path) -> str:
    return str(home / "mine.db")


def candidates(home: Path, *words: str, shell: str = "zsh", **more: str) -> list[str]:
    """Return the words that a shell is offered; nothing else may be printed."""
    done = run(home, *words, _NEWSCLI_COMPLETE=shell, NEWSCLI_ARCHIVE=_archive(home), **more)
    assert (done.code, done.err) == (0, "")
    return [line.partition("\t")[0] for line in done.out.splitlines()]


OFFERED = {
    ("summ",): ["summarize"],
    ("--ver",): ["--version"],
    ("show", "--qu"): ["--quotes", "--quiet"],
    ("show", ""): ["bridge-shut"],
    ("show", "bridge-shut", "br"): ["bridge-shut"],
    ("show", "--width", "80", "br"): ["bridge-shut"],
    ("show", "./"): [],
    ("history", "br"): ["bridge-shut"],
    ("history", "bridge-shut", "br"): [],
    ("summarize", "x", "--method", "le"): ["lead", "lex-rank"],
    ("quotes", "x", "--kind", ""): ["direct", "mixed", "indirect"],
    ("quotes", "--speaker", "To"): ["Tomas Reyle"],
    ("quotes", "--speaker", '"To'): ["Tomas Reyle"],
    ("list", "--tag", "city\\ "): ["city news"],
    ("list", "--source", ""): ["The Saltport Courier"],
    ("list", "--format", "js"): ["json", "jsonl"],
    ("list", "--format=js"): ["--format=json", "--format=jsonl"],
    ("list", "--sort", "pub"): ["published"],
    ("list", "--color", ""): ["auto", "always", "never"],
    ("tag", "br"): ["bridge-shut"],
    ("tag", "bridge-shut", "--remove", "sh"): ["shore"],
    ("feeds", "up"): ["update"],
    ("feeds", "remove", "https:"): ["https://courier.example/feed"],
    ("feeds", "update", "https:"): ["https://courier.example/feed"],
    ("feeds", "update", "https://courier.example/feed", "https:"): ["https://courier.example/feed"],
    ("feeds", "add", "https:"): [],
    ("feeds", "add", "update", "https:"): [],
    ("show", "--quiet", "--width", "80", "--links", "br"): ["bridge-shut"],
    ("watch", ""): ["reyle"],
    ("watch", "reyle", "--exec", ""): [],
    ("watch", "remove", "r"): ["reyle"],
    ("watch", "add", "r"): [],
    ("digest", "r"): ["reyle"],
    ("trace", "W"): [],
    ("quotes", "--format", "i"): [],
    ("timeline", "--format", "i"): ["ics"],
    ("archive", "ch"): ["check"],
    ("list", "--archive", "none.db", "--tag", ""): [],
    ("show", "--archive", "none.db", "bri"): ["bridge-closed"],
    ("show", "--archive=none.db", "bri"): ["bridge-closed"],
}


@pytest.mark.parametrize("words", OFFERED, ids=" ".join)
def test_what_is_offered(home: Path, words: tuple[str, ...]) -> None:
    assert candidates(home, *words) == OFFERED[words]


def test_bash_parts_words_at_the_equals_sign(home: Path) -> None:
    assert candidates(home, "list", "--format", "=", "js", shell="bash") == ["json", "jsonl"]
    assert candidates(home, "list", "--color", "=", shell="bash") == ["auto", "always", "never"]
    assert candidates(home, "list", "--format", "=", "json", "--sort", "pub", shell="bash") == ["published"]


def test_settings_that_are_wrong_stop_no_completion(home: Path) -> None:
    (home / "bad.toml").write_text("nonsense = 3\n[sho")
    assert candidates(home, "show", "br", NEWSCLI_CONFIG=str(home / "bad.toml")) == ["bridge-shut"]


def test_powershell_gets_a_script_and_the_same_answers(home: Path) -> None:
    script = run(home, "--show-completion", "powershell").out
    assert "Register-ArgumentCompleter -Native -CommandName newscli -ScriptBlock {" in script
    assert "$Env:_NEWSCLI_COMPLETE = 'powershell'" in script
    plain = re.sub(r"'[^'\n]*'|\"[^\"\n]*\"", "", script)  # words in quotes
    assert [plain.count(left) - plain.count(right) for left, right in ("{}", "()", "[]")] == [0, 0, 0]
    assert not re.search("[\"']", plain)
    assert candidates(home, "list", "--tag", '""', shell="powershell") == ["city news", "shore"]
    done = run(home, "--install-completion", "powershell")
    assert (done.code, "$PROFILE" in done.err) == (2, True)


POWERSHELL_QUOTES = "'‘’‚‛\"“”„"


def test_what_powershell_is_given_means_itself_as_the_script_writes_it(stranger: Path) -> None:
    for option in ("--source", "--tag"):
        for begun in ("", '"', "'", '"Qq', "Qq", "Zz"):
            offered = candidates(stranger, "list", option, begun, shell="powershell")
            assert offered == ([] if "Qq" in begun else [PLAIN]), begun
    script = run(stranger, "--show-completion", "powershell").out
    assert """if ($word -notmatch '^[\\w./:=-]+$') { "'$word'" } else { $word }""" in script
    assert set(re.findall(r"CompletionResult\]::new\((\$\w+)", script)) == {"$quoted"}
    assert "Invoke-Expression" not in script
    # In single quotes nothing is more than itself but such a quote; without, these marks within a word.
    assert [*inert(f"a{quote}b" for quote in POWERSHELL_QUOTES)] == []
    assert set("_./:=-") <= {each.word[1] for each in inert(f"a{mark}b" for mark in "_./:=-")}


STARTED = {
    "bash": (["bash", "--noprofile", "--norc", "-i"], 'eval "$(newscli --show-completion bash)"'),
    "zsh": (["zsh", "-f", "-i"], 'autoload -Uz compinit; compinit -u; eval "$(newscli --show-completion zsh)"'),
    "fish": (["fish", "--no-config", "-i"], "newscli --show-completion fish | source"),
}


@pytest.mark.parametrize("shell", STARTED)
def test_a_real_shell_completes(home: Path, shell: str) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not here")
    with Terminal(home, shell) as terminal:
        terminal.type(f"{STARTED[shell][1]}; echo rea''dy\n", until="ready")
        terminal.type("newscli summarize x --method lu\t", until="luhn")
        terminal.type("\x15newscli list --tag ci\t", until="city\\ news")
        terminal.type("\x15newscli show bri\t", until="bridge-shut")


RUNS = "touch ran"  # what a name from outside wants of a shell
STRANGE = f"Qq$({RUNS})`{RUNS}`!!\"; {RUNS}; \"'; {RUNS}; '‘; {RUNS}; ‘“; {RUNS}; “"
PLAIN = "Zz Courier, 2nd: a.b@c%d+e=f?~g/h-é_"
SEEN = """#!/bin/sh
if [ -z "$_NEWSCLI_COMPLETE" ] && [ "$1" = list ]; then printf '<%s>' "$@"; exit; fi
if [ "$1" = --show-completion ]; then exec cat "bin/completion.$2"; fi
{} -m newscli "$@"
[ -z "$_NEWSCLI_COMPLETE" ] || echo >> completed
"""


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a home whose archive has names that others made up."""
    home = tmp_path_factory.mktemp("stranger")
    texts = ({"text": f"The pier of {name[:2]} shut.", "source": name, "tags": [name]} for name in (STRANGE, PLAIN))
    (home / "a.jsonl").write_text("".join(json.dumps(each) + "\n" for each in texts))
    assert run(home, "add", str(home / "a.jsonl"), NEWSCLI_ARCHIVE=_archive(home)).code == 0
    kept = json.loads(run(home, "list", "--json", NEWSCLI_ARCHIVE=_archive(home)).out)["articles"]
    assert {each["source"] for each in kept} == {STRANGE, PLAIN}
    (home / "bin").mkdir()
    for shell in STARTED:
        (home / "bin" / f"completion.{shell}").write_text(run(home, "--show-completion", shell).out)
    (home / "bin" / "newscli").write_text(SEEN.format(sys.executable))
    (home / "bin" / "newscli").chmod(0o755)
    return home


@pytest.mark.parametrize("quote", ["", '"', "'"])
@pytest.mark.parametrize("shell", STARTED)
def test_a_name_from_outside_runs_nothing_in_a_real_shell(stranger: Path, shell: str, quote: str) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not here")
    (stranger / "ran").unlink(missing_ok=True)
    with Terminal(stranger, shell) as terminal:
        terminal.type(f"cd ~; {STARTED[shell][1]}; echo rea''dy\n", until="ready")
        terminal.complete(f"newscli list --source {quote}Zz", until=f"<list><--source><{PLAIN}>")
    for option in ("--source", "--tag"):
        with Terminal(stranger, shell) as terminal:
            terminal.type(f"cd ~; {STARTED[shell][1]}; echo rea''dy\n", until="ready")
            terminal.complete(f"newscli list {option} {quote}Qq")
            terminal.complete(quote)
    assert not (stranger / "ran").exists()


@given(
    st.text() | st.lists(st.sampled_from([*"aZ9é ._-/:@%+=,?~$`\"'\\!;&|<>(){}[]*#^\n\t‘’“”＄\x1b\u202e"])).map("".join)
)
def test_what_is_offered_of_names_from_outside_means_itself(name: str) -> None:
    offered = [each.word for each in inert([name])]
    assert offered in ([], [name])
    if offered:
        assert name[0].isalnum()
        assert not set(name) - set(" _./:@%+=,?~-") - {each for each in name if each.isalnum()}


class Terminal:
    """A shell in a pseudo-terminal."""

    def __init__(self, home: Path, shell: str) -> None:
        self._home, self._command = home, STARTED[shell][0]

    def __enter__(self) -> "Terminal":
        import pty

        path = f"{self._home / 'bin'}{os.pathsep}{os.environ['PATH']}"
        own = environment(self._home, PATH=path, PS1="$ ", NEWSCLI_ARCHIVE=_archive(self._home))
        self._process, self._end = pty.fork()
        if self._process == 0:
            os.execvpe(self._command[0], self._command, own)
        return self

    def __exit__(self, *_: object) -> None:
        os.kill(self._process, 9)
        os.waitpid(self._process, 0)
        os.close(self._end)

    def complete(self, keys: str, *, until: str = "") -> None:
        """Type keys, let the shell complete them if newscli is asked, enter that, and see what becomes of it."""
        done = self._home / "completed"
        done.unlink(missing_ok=True)
        self.type(f"{keys}\t" if "newscli" in keys else keys)
        while "newscli" in keys and not done.exists():
            time.sleep(0.05)
        time.sleep(0.2)
        self.type("\r", until=until)
        time.sleep(0.3)

    def type(self, keys: str, *, until: str = "") -> None:
        """Type keys, and wait until the terminal shows something."""
        os.write(self._end, keys.encode())
        shown, asked, patience = "", 0, time.monotonic() + 30
        while until not in re.sub(r"\x1b\[[0-9;?>=]*[a-zA-Z]|\r", "", shown):
            assert time.monotonic() < patience, shown
            if select.select([self._end], [], [], 0.2)[0]:
                shown += os.read(self._end, 65536).decode(errors="replace")
            if shown.count("\x1b[0c") + shown.count("\x1b[c") > asked:
                os.write(self._end, b"\x1b[?62c")  # what kind of terminal it is, which fish waits for
                asked += 1


INSTALLED = {"bash": ".bash_completions/newscli.sh", "zsh": ".zfunc/_newscli", "fish": "fish/completions/newscli.fish"}


@pytest.mark.parametrize("shell", INSTALLED)
def test_completion_is_installed_for_the_shell_that_is_named(tmp_path: Path, shell: str) -> None:
    (tmp_path / ".zshrc").write_text("alias n=newscli")
    for _ in range(2):
        done = run(tmp_path, "--install-completion", shell, SHELL="/bin/ksh")
        assert (done.code, done.err, INSTALLED[shell] in done.out) == (0, "", True)
    assert [name for name, path in INSTALLED.items() if (tmp_path / path).exists()] == [shell]
    assert (tmp_path / ".zshrc").read_text().count("\n") == (2 if shell == "zsh" else 0)
    if shutil.which(shell):
        assert subprocess.run([shell, "-n", str(tmp_path / INSTALLED[shell])], check=False).returncode == 0


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
def test_completion_is_shown_for_the_shell_that_runs_newscli(tmp_path: Path) -> None:
    asking = f'"{sys.executable}" -m newscli --show-completion; :'
    command = ["bash", "--noprofile", "--norc", "-c", asking]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(tmp_path), check=True)
    assert done.stdout == run(tmp_path, "--show-completion", "bash").out != ""


def test_a_shell_that_nobody_knows_is_wrong_usage(tmp_path: Path) -> None:
    done = run(tmp_path, "--show-completion", "ksh")
    assert (done.code, done.out, "bash, zsh, fish" in done.err) == (2, "", True)


@pytest.mark.parametrize("before", ["alias n=newscli", "alias n=newscli\n", ""])
def test_a_line_for_the_shell_is_added_below_what_stands_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".bashrc").write_text(before, "utf-8")
    for _ in range(2):  # it is added once
        install("bash")
    *above, last = (tmp_path / ".bashrc").read_text("utf-8").splitlines()
    assert above == before.splitlines()
    assert last.startswith("source ")

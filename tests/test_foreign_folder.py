"""No command imports what lies in the folder one stands in, nor does anything that a command starts."""

import os
import select
import shlex
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from newscli.cli.program import MODULES

from front_door import CLEAN, environment

TEXT = """---
url: https://courier.example/{0}
---

The council shut pier {0} on Monday. “We had no choice,” said Tomas Reyle, the mayor. It opens in May.
"""
TOLD = "import sys\nwith open({log!r}, 'a') as log:\n    print({name!r}, sys.argv, file=log)\n"
REFUSED = "feeds add"  # where it goes to is private, which is seen once all that fetches is loaded
LOADING = shlex.join([sys.executable, "-c", "import json, decimal, newscli"])  # as an editor or a pager

# What each command is asked, in this order: in an archive of its own, with enough to do for several processes.
ASKED = {
    "add": "add {given} --tag shore --jobs 2 --archive {out}/kept.db",
    "list": "list --json",
    "show": "show {given}/00.md --format epub -o {out}/a.epub",
    "read": "read",
    "open": "open @1",
    "mark": "mark star @1",
    "note": "note @1 shut again",
    "summarize": "summarize @1; summarize @1 --method lsa",
    "quotes": "quotes @1 @2",
    "timeline": "timeline @1 -o {out}/a.ics; timeline @1 --times",
    "report": "report @1 @2 -o {out}/a.html",
    "check": "check {given}/00.md",
    "compare": "compare @1 @2",
    "audit": "audit @1",
    "tag": "tag @1 --add pier",
    "remove": "remove @1 --yes; remove --undo @1",
    "edit": "edit @1; edit @1 --title Pier",
    "export": "export -o {out}/all.jsonl; export @1 --format bibtex",
    "search": "search pier",
    "trace": "trace 'had no choice'",
    "people": "people",
    "history": "history @1; history @1 --changes",
    "feeds": "feeds list; feeds add http://127.0.0.1:9/feed",
    "digest": "digest --since 2020; digest pier",
    "watch": "watch list; watch pier --exec {loading}",
    "archive": "archive check; archive refresh --all --jobs 2; archive backup {out}/other.db; "
    "archive merge {out}/other.db --archive {out}/new.db",
    "config": "config edit",
    "batch": "batch analyze {given} {out}/tables --jobs 2 --size 4; batch people {out}/tables; "
    "batch analyze {given} {out}/by-dask --jobs 1 --engine dask",
    "mcp": "mcp",
    "help": "help",
}


def names() -> set[str]:
    """Return the names of modules that newscli, or Python in its place, might import."""
    installed = {each.stem for each in Path(sysconfig.get_path("purelib")).iterdir() if each.stem.isidentifier()}
    return set(sys.stdlib_module_names) | installed | {"sitecustomize", "usercustomize", "newscli", "_newscli"}


def needed() -> set[str]:
    """Return the names of modules that `python -m` imports before what it is to run."""
    code = "import runpy, sys; print(*{each.partition('.')[0] for each in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {*done.stdout.split(), "sitecustomize", "usercustomize"}


class Stranger:
    """A folder full of modules that tell when they are imported, and an archive elsewhere."""

    def __init__(self, place: Path) -> None:
        self._log, self._place, self.script = place / "log", place, place / "bin" / "newscli"
        for name in ("bin", "out", "given", "here"):
            (place / name).mkdir()
        self.script.write_text("from newscli.__main__ import main\nif __name__ == '__main__':\n    main()\n")
        for number in range(12):
            (place / "given" / f"{number:02}.md").write_text(TEXT.format(number))
        for words in ("add {given} --jobs 1", "watch add pier pier"):
            assert self.imported(words, cwd=place / "given") == []
        self.fill(names())

    def fill(self, modules: Iterable[str]) -> None:
        """Put modules of these names into the folder, and no others."""
        for old in (self._place / "here").iterdir():
            old.unlink()
        for name in modules:
            (self._place / "here" / f"{name}.py").write_text(TOLD.format(log=str(self._log), name=name))

    def imported(self, words: str, *program: str, cwd: Path | None = None) -> list[str]:
        """Run a command on a terminal in the folder; return which of its modules were imported, and by what."""
        asked = shlex.split(words.format(given=self._place / "given", out=self._place / "out", loading=LOADING))
        own = environment(self._place, NEWSCLI_ARCHIVE=str(self._place / "news.db"))
        own |= dict.fromkeys(("EDITOR", "PAGER"), LOADING) | {"BROWSER": f"{LOADING} %s"}
        ended = on_terminal(
            [*(program or (sys.executable, str(self.script))), *asked], cwd or self._place / "here", own
        )
        found = self._log.read_text().splitlines() if self._log.exists() else []
        self._log.unlink(missing_ok=True)
        assert found or ended[:2] == ("4:" if words.startswith(REFUSED) else "0:"), ended
        return found


def on_terminal(command: list[str], cwd: Path, own: dict[str, str]) -> str:
    """Run a command on a terminal, with q and Q pressed until it ends; return its code and what was shown."""
    import pty

    outer, inner = pty.openpty()
    running = subprocess.Popen(command, cwd=cwd, env=own, stdin=inner, stdout=inner, stderr=inner)
    os.close(inner)
    shown = b""
    patience = time.monotonic() + 60
    while running.poll() is None and time.monotonic() < patience:
        if select.select([outer], [], [], 0.3)[0]:
            with suppress(OSError):  # all have closed it, which Linux tells as an error
                shown += os.read(outer, 65536)
        else:
            os.write(outer, b"qQ")
    os.close(outer)
    running.kill()
    return f"{running.wait()}: {shown.decode(errors='replace')}"


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Stranger:
    return Stranger(tmp_path_factory.mktemp("place"))


@pytest.mark.parametrize("command", MODULES)
def test_no_command_imports_from_the_folder_one_stands_in(stranger: Stranger, command: str) -> None:
    assert [each for words in ASKED[command].split("; ") for each in stranger.imported(words)] == []


@pytest.mark.parametrize("name", ["", "."])
def test_a_search_path_that_means_the_folder_loses_it(
    stranger: Stranger, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("front_door.CLEAN", {**CLEAN, "PYTHONPATH": name + os.pathsep})
    stranger.fill(names() - needed() - {"newscli"})
    assert stranger.imported("add {given} --jobs 2 --archive {out}/by-path.db") == []
    stranger.fill(names())


def test_run_as_a_module_the_folder_is_left_as_the_first_act(stranger: Stranger) -> None:
    as_module = (sys.executable, "-m", "newscli")
    stranger.fill(names() - needed() - {"newscli"})
    for words in ("add {given} --jobs 2 --archive {out}/by-module.db", "read"):
        assert stranger.imported(words, *as_module) == []
    stranger.fill(names())
    assert stranger.imported("list", sys.executable, "-P", "-m", "newscli") == []
    for safe in (("-I",), ("-P", "-E")):  # what they start is told so by the same options
        assert (
            stranger.imported(
                f"add {{given}} --jobs 2 --archive {{out}}/by{''.join(safe)}.db", sys.executable, *safe, "-m", "newscli"
            )
            == []
        )

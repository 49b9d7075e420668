"""What a command loads, seen in a fresh interpreter."""

import subprocess
import sys
from pathlib import Path

import pytest

from front_door import environment

HEAVY = ("sumy", "nltk", "numpy", "lxml", "pydantic", "rich", "asyncio", "trafilatura", "httpx", "sqlite3", "icalendar")
LOADED = "import sys; from newscli.cli import run; run(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"


def loaded(*words: str) -> set[str]:
    own = environment(Path(sys.prefix) / "nobody")  # whose archive is empty
    done = subprocess.run([sys.executable, "-c", LOADED, *words], capture_output=True, text=True, check=True, env=own)
    return {name.partition(".")[0] for name in done.stderr.split()}


@pytest.mark.parametrize("command", ["show", "quotes", "timeline", "summarize"])
def test_a_plain_command_loads_nothing_heavy(command: str) -> None:
    assert not loaded(command, "oman-talks").intersection(HEAVY)


def test_to_import_newscli_loads_nothing() -> None:
    code = "import sys; before = set(sys.modules); import newscli; print(*set(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["newscli"]


def test_the_version_loads_no_typer() -> None:
    code = "import sys; sys.argv[1:] = ['--version']; from newscli.__main__ import main; main(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "typer" not in done.stdout
    assert done.stdout.startswith("newscli 0.")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="nothing here tells of threads")
def test_a_method_of_matrices_starts_no_threads_that_wait_for_each_other() -> None:
    code = (
        "import os, sys, newscli.__main__ as program; sys.argv[1:] = ['summarize', 'oman-talks', '--method', 'lsa'];"
        " program._leave = lambda code: print(code, len(os.listdir('/proc/self/task'))); program.main()"
    )
    own = environment(Path(sys.prefix) / "nobody")
    own.pop("OPENBLAS_NUM_THREADS", None)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=own)
    assert done.stdout.splitlines()[-1] == "0 1"

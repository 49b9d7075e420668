"""Work goes to processes of its own, comes back in order, and ends with the command however that ends."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from newscli.errors import InputError
from newscli.pipeline.archives.workers import made

from front_door import environment, run

ADDING = """
import sys, time
from newscli.pipeline.archives.workers import made

def name(number):
    import os
    return os.getpid()

if __name__ == "__main__":
    for found in made(name, range(10**6), 2, str):
        print(found, flush=True)
        time.sleep(0.01)
"""


def doubled(number: int) -> int:
    return number * 2


def killed(number: int) -> int:
    if number in (20, 33):
        os.kill(os.getpid(), signal.SIGTERM)
    return number


def killed_always(number: int) -> int:
    os._exit(number)


def lost(number: int) -> int:
    return -number


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let processes be copied from one that has loaded what they need, where there is such a thing."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        copying = multiprocessing.get_context("forkserver")
        copying.set_forkserver_preload(["newscli.batch.local"])
        monkeypatch.setattr(multiprocessing, "get_context", lambda _: copying)


@pytest.mark.usefixtures("copied")
@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_made_comes_in_the_order_of_the_jobs(workers: int) -> None:
    assert list(made(doubled, range(50), workers, lost)) == list(range(0, 100, 2))


@pytest.mark.usefixtures("copied")
def test_what_ends_its_process_costs_itself_alone() -> None:
    wanted = [lost(number) if number in (20, 33) else number for number in range(50)]
    assert list(made(killed, range(50), 2, lost)) == wanted


@pytest.mark.usefixtures("copied")
def test_where_every_process_is_ended_that_is_told_in_one_line() -> None:
    with pytest.raises(InputError, match="the system ended 11 processes"):
        list(made(killed_always, range(50), 2, lost))


# One of many texts ends the process that reads it, as one would for which memory is too small.
DEADLY = """
import os, sys
from newscli.pipeline.archives import add, refresh

read, entry = add.read_job, refresh._entry
if os.environ["DEADLY"] == "add":
    add.read_job = lambda job: os._exit(9) if job.name.endswith("07.txt") else read(job)
else:
    refresh._entry = lambda given: os._exit(9) if given.stored.slug == "08" else entry(given)
if __name__ == "__main__":
    from newscli.__main__ import main

    main()
"""


def test_a_file_that_ends_its_process_costs_itself_in_add_and_refresh(tmp_path: Path) -> None:
    (tmp_path / "given").mkdir()
    for number in range(16):
        text = f"The council shut pier {number} on Monday. It opens in May.\n"
        (tmp_path / "given" / f"{number:02}.txt").write_text(text)
    (tmp_path / "deadly.py").write_text(DEADLY)
    for words, told in {
        ("add", str(tmp_path / "given")): "07.txt: the system ended the process that read it",
        ("archive", "refresh", "--all"): "08: the system ended the process that read it",
    }.items():
        command = [sys.executable, str(tmp_path / "deadly.py"), *words, "--jobs", "2"]
        own = environment(tmp_path, DEADLY=words[0])
        done = subprocess.run(command, capture_output=True, text=True, env=own, check=False, timeout=240)
        assert (done.returncode, told in done.stderr) == (1, True), done.stderr
    assert run(tmp_path, "archive", "info").out.count("articles\t15") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a process that is killed takes its own along")
def test_no_process_outlives_a_command_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "adding.py"
    script.write_text(ADDING)
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True, env=paths)
    assert command.stdout is not None
    worker = int(command.stdout.readline())
    command.kill()
    command.communicate()
    for _ in range(100):
        if not alive(worker):
            break
        time.sleep(0.1)
    assert not alive(worker)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True

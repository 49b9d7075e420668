"""Work goes to processes of its own, comes back in order, and ends with the command however that ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from newscli.errors import InputError
from newscli.pipeline.archives.workers import made

ADDING = """
import sys, time
from newscli.pipeline.archives.workers import made

def name(number):
    import os
    return os.getpid()

if __name__ == "__main__":
    for found in made(name, range(10**6), 2):
        print(found, flush=True)
        time.sleep(0.01)
"""


def doubled(number: int) -> int:
    return number * 2


def killed(number: int) -> int:
    if number == 20:
        os.kill(os.getpid(), signal.SIGTERM)
    return number


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_made_comes_in_the_order_of_the_jobs(workers: int) -> None:
    assert list(made(doubled, range(50), workers)) == list(range(0, 100, 2))


def test_a_process_that_the_system_ends_is_told_of_in_one_line() -> None:
    with pytest.raises(InputError, match="the system ended a process"):
        list(made(killed, range(50), 2))


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

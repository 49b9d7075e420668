"""What was interrupted and run again equals what was run once: a sample of `python tests/faults`, which tries all."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FAULTS = Path(__file__).resolve().parent / "faults"


@pytest.mark.kill
@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("gcc"), reason="calls are interrupted by a C library")
@pytest.mark.parametrize(
    ("name", "kind", "every"), [("changed", "killed", 16), ("update", "broken", 24), ("corpus", "killed", 40)]
)
def test_what_was_interrupted_and_run_again_equals_what_was_run_once(name: str, kind: str, every: int) -> None:
    words = [sys.executable, str(FAULTS), name, "--kind", kind, "--every", str(every), "--first", "9"]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr

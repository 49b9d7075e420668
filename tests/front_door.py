"""In: the words of a command line; out: what the real program did with them, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

CLEAN = {
    key: value
    for key, value in os.environ.items()
    if not key.startswith("NEWSCLI_") and key not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PAGER", "TERM")
}


class Done(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment in which nothing of the user's own is found."""
    return {
        **CLEAN,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "TERM": "xterm",
        "PAGER": "cat",  # a real pager would wait for a key that nobody presses
        **more,
    }


def run(home: Path, *words: str, given: str | bytes = b"", **more: str) -> Done:
    """Run newscli with its output in a pipe."""
    raw = given.encode() if isinstance(given, str) else given
    command = [sys.executable, "-m", "newscli", *words]
    done = subprocess.run(
        command, input=raw, capture_output=True, env=environment(home, **more), check=False, timeout=60
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def run_on_terminal(
    home: Path, *words: str, columns: int = 80, lines: int = 24, keys: bytes = b"", **more: str
) -> Done:
    """Run newscli in a pseudo-terminal of that size; standard error shows there too. `keys` are pressed once it shows
    something."""
    import pty

    pid, terminal = pty.fork()
    if pid == 0:
        command = [sys.executable, "-m", "newscli", *words]
        size = {"COLUMNS": str(columns), "LINES": str(lines)}
        os.execve(sys.executable, command, environment(home, **size, **more))
    shown = b""
    try:
        while piece := os.read(terminal, 65536):
            shown += piece
            if keys:
                os.write(terminal, keys)
                keys = b""
    except OSError:
        pass  # the other side closed, which Linux tells as an error
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return Done(os.waitstatus_to_exitcode(status), shown.decode().replace("\r\n", "\n"), "")

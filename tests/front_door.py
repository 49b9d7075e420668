"""In: the words of a command line; out: what the real program did with them, in a process of its own."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import warm

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
    raw, own = given.encode() if isinstance(given, str) else given, environment(home, **more)
    if warm.can_run(own):
        return _run_warm(warm.Asked.here(words, own), raw)
    command = [sys.executable, "-m", "newscli", *words]
    done = subprocess.run(command, input=raw, capture_output=True, env=own, check=False, timeout=warm.SECONDS)
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def _run_warm(asked: warm.Asked, given: bytes) -> Done:
    (its_in, ours), (out, its_out), (err, its_err) = (os.pipe() for _ in range(3))
    running = warm.Run(asked, (its_in, its_out, its_err))
    with ThreadPoolExecutor(2) as pool:
        shown = [pool.submit(_all_of, end) for end in (out, err)]
        with suppress(BrokenPipeError), os.fdopen(ours, "wb") as file:
            file.write(given)
    return Done(running.wait(), *(each.result().decode() for each in shown))


def _all_of(end: int) -> bytes:
    with os.fdopen(end, "rb") as file:
        return file.read()


def run_on_terminal(
    home: Path, *words: str, columns: int = 80, lines: int = 24, keys: bytes = b"", **more: str
) -> Done:
    """Run newscli in a pseudo-terminal of that size; standard error shows there too. `keys` are pressed once it shows
    something."""
    import pty

    own = environment(home, COLUMNS=str(columns), LINES=str(lines), **more)
    if warm.can_run(own):
        terminal, inner = pty.openpty()
        running = warm.Run(warm.Asked.here(words, own, terminal=True), (inner,))
        wait = running.wait
    else:
        pid, terminal = pty.fork()
        if pid == 0:
            os.execve(sys.executable, [sys.executable, "-m", "newscli", *words], own)
        wait = lambda: os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])  # noqa: E731
    shown = b""
    try:
        while piece := os.read(terminal, 65536):
            shown += piece
            if keys:
                os.write(terminal, keys)
                keys = b""
    except OSError:
        pass  # the other side closed, which Linux tells as an error
    code = wait()
    os.close(terminal)
    return Done(code, shown.decode().replace("\r\n", "\n"), "")

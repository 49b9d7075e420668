"""Runs newscli in processes that need not load it first: one process loads all of it, and is copied for each run.

A run so begun sees nothing of another: it is a copy of what has run nothing yet, with the words, the environment, the
folder and the streams that it is given. What each command loads, and what Python does before newscli begins, such a run
doesn't show: in `test_foreign_folder`, `test_start` and `test_readme` each begins with nothing.
"""

import atexit
import io
import os
import pickle
import select
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple

# What Python reads before newscli begins.
EARLY = ("PYTHON", "LC_", "LANG", "COVERAGE_")
BEGAN = dict(os.environ)  # before a test, or a library that one loads, sets anything
SECONDS = 60  # that a run may take
ARTICLE = Path(__file__).resolve().parent.parent / "data/articles/bridge-closed.txt"


class Asked(NamedTuple):
    """A run that is asked for."""

    words: tuple[str, ...]
    environment: dict[str, str]
    folder: str
    umask: int
    terminal: bool

    @classmethod
    def here(cls, words: tuple[str, ...], environment: dict[str, str], *, terminal: bool = False) -> "Asked":
        """Ask for a run in this process's folder, which leaves others as many rights as this process does."""
        os.umask(umask := os.umask(0))
        return cls(words, environment, str(Path.cwd()), umask, terminal)


def can_run(environment: dict[str, str]) -> bool:
    """Return True if Python would begin in that environment as it begins here, on a system that copies processes."""
    mine, asked = (
        {name: value for name, value in each.items() if name.startswith(EARLY)} for each in (BEGAN, environment)
    )
    return mine == asked and not any(name.startswith("COVERAGE_") for name in asked) and sys.platform == "linux"


class Run:
    """A run of newscli."""

    def __init__(self, asked: Asked, streams: tuple[int, ...]) -> None:
        """Begin it, with these descriptors as its input, output and errors, or with a terminal; they are its own."""
        ours, its = socket.socketpair()
        with its:
            socket.send_fds(_line(), [b"!"], [its.fileno(), *streams])
        for each in streams:
            os.close(each)
        self._told = ours.makefile("rwb")
        ours.close()
        pickle.dump(tuple(asked), self._told)
        self._told.flush()

    def wait(self) -> int:
        """Return its exit code once it ended, or the number of the signal that ended it below zero."""
        with self._told:
            code = os.waitstatus_to_exitcode(int(self._told.readline()))
        if code == -signal.SIGALRM:
            raise subprocess.TimeoutExpired("newscli", SECONDS)
        return code


@cache
def _line() -> socket.socket:
    """Return the line to the process that is copied, which is started with the first run."""
    ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    own = {name: value for name, value in BEGAN.items() if not name.startswith("NEWSCLI_")}
    own |= {"OPENBLAS_NUM_THREADS": "1", "HOME": os.devnull, "TERM": "xterm"}
    with its:
        command = [sys.executable, "-P", str(Path(__file__)), str(its.fileno())]
        process = subprocess.Popen(command, pass_fds=[its.fileno()], env=own, start_new_session=True)

    def end() -> None:
        ours.close()
        process.wait()

    atexit.register(end)
    return ours


def serve(line: socket.socket) -> None:
    """Copy this process for each run that is asked for, until nobody can ask any more."""
    _load()
    running: dict[int, int] = {}
    # That a run ended is heard on a socket: a signal that comes right before one waits is seen only afterwards.
    woken, wakes = socket.socketpair()
    wakes.setblocking(False)
    signal.set_wakeup_fd(wakes.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    while True:
        ready, *_ = select.select([woken, line], [], [])
        if woken in ready:
            woken.recv(4096)
            with suppress(ChildProcessError):
                while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                    told = running.pop(ended[0])
                    os.write(told, b"%d\n" % ended[1])
                    os.close(told)
        if line in ready:
            word, given, *_ = socket.recv_fds(line, 1, 4)
            if not word:
                return
            told, *streams = given
            if (pid := os.fork()) == 0:
                signal.set_wakeup_fd(-1)
                woken.close()
                wakes.close()
                _run(told, streams)
            running[pid] = told
            for each in streams:
                os.close(each)


def _load() -> None:
    """Load newscli, and have made what is made once for all texts.

    What few runs need, and is large, each loads for itself: a copy takes as long as the process is large.
    """
    import gc
    import pkgutil
    from importlib import import_module

    import newscli

    for package in ("article", "language", "rules", "ingest", "summary", "quotes", "timeline", "stories", "matching",
                    "archive", "schema", "render", "pipeline", "cli"):  # fmt: skip
        for found in pkgutil.walk_packages([f"{newscli.__path__[0]}/{package}"], f"newscli.{package}."):
            if not found.name.endswith(".tools"):
                import_module(found.name)
    import_module("sqlite3")
    article = newscli.read(text := ARTICLE.read_text("utf-8"))
    newscli.find_quotes(article), newscli.find_timeline(article), newscli.summarize(article)
    newscli.read_html(f"<html><body><article><p>{text}</p></article></body></html>")
    gc.collect()
    gc.freeze()


def _run(told: int, streams: list[int]) -> None:
    """Be newscli, as if started with the words, the environment and the folder that are asked for."""
    from newscli import __main__ as program

    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with open(told, "rb", closefd=False) as file:
        asked = Asked(*pickle.load(file))
    if asked.terminal:
        os.login_tty(streams[0])
    else:
        for number, each in enumerate(streams):
            os.dup2(each, number)
            os.close(each)
    os.environ.clear()
    os.environ.update(asked.environment)
    os.chdir(asked.folder)
    os.umask(asked.umask)
    time.tzset()
    signal.alarm(SECONDS)
    _speak()
    sys.modules["__main__"] = program
    sys.argv = [str(program.__file__), *asked.words]
    sys.path.insert(0, asked.folder)
    try:
        code = program.main()
    except BaseException:  # noqa: BLE001 (as Python itself does)
        sys.excepthook(*sys.exc_info())
        code = 1
    os._exit(code)


def _speak() -> None:
    """Have streams as Python makes them when it begins."""
    sys.stdin, sys.stdout, sys.stderr = (
        io.TextIOWrapper(
            open(number, mode, closefd=False),  # noqa: SIM115 (a descriptor, for as long as the process lives)
            encoding=old.encoding,
            errors=old.errors,
            line_buffering=number == 2 or os.isatty(number),
        )
        for number, mode, old in ((0, "rb", sys.stdin), (1, "wb", sys.stdout), (2, "wb", sys.stderr))
    )


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))

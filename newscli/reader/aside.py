"""Run a command beside the reader, or in its place: takes its words, returns what it printed, or that it stopped."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple


class Done(NamedTuple):
    """What a command printed."""

    out: str
    err: str


def _environment(archive: Path) -> dict[str, str]:
    return {**os.environ, "NEWSCLI_ARCHIVE": str(archive), "PYTHONIOENCODING": "utf-8"}


def in_front(words: list[str], archive: Path) -> str:
    """Run a command that has the terminal for itself, to its end; return what it complained or noted."""
    try:
        done = subprocess.run(words, stderr=subprocess.PIPE, env=_environment(archive), check=False)
    except (OSError, ValueError) as error:
        return f"error: {error}"
    return done.stderr.decode("utf-8", "replace").strip()


class Aside:
    """A command that runs; it can be stopped from another thread."""

    def __init__(self, words: list[str], archive: Path) -> None:
        """Take its words, and the archive that newscli is to use in it."""
        self._words = words
        self._environment = _environment(archive)
        self._process: subprocess.Popen[str] | None = None
        self._stopped = False

    def finish(self, given: str) -> Done:
        """Run it to its end with words to read; what can't be started is told as an error."""
        try:
            self._process = subprocess.Popen(
                self._words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=self._environment,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,  # so that whatever it starts is stopped with it
            )
            if self._stopped:
                self.stop()
            done = Done(*self._process.communicate(given))
        except (OSError, ValueError) as error:
            done = Done("", f"error: {error}")
        return Done(done.out, "stopped") if self._stopped else done

    def stop(self) -> None:
        """Stop it and what it started."""
        self._stopped = True
        if self._process is None or self._process.poll() is not None:
            return
        if sys.platform == "win32":
            self._process.terminate()
        else:
            import signal

            os.killpg(self._process.pid, signal.SIGTERM)

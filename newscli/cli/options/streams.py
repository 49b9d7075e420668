"""Reads standard input, writes on standard output or through a pager, complains and asks on standard error."""

import os
import sys
import textwrap
from collections.abc import Iterable
from typing import TextIO

from newscli.article.addresses import without_password
from newscli.errors import InputError, UsageError
from newscli.render.safe import one_line, safe

PAGER = "less -FIRX"
_progressing = False  # whether a line on standard error is still to be ended


def use_utf8() -> None:
    """Write UTF-8 whatever the locale, and never fail on a character."""
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors)


def complain(line: str) -> None:
    """Say something on standard error."""
    global _progressing
    told = safe(without_password(line))
    try:
        if is_terminal(sys.stderr):
            told = "\n".join(textwrap.fill(each, columns(), break_on_hyphens=False) for each in told.splitlines())
        sys.stderr.write("\n" * _progressing + told + "\n")
        sys.stderr.flush()
        _progressing = False
    except (OSError, AttributeError, ValueError):
        pass  # nobody listens


def is_terminal(stream: TextIO | None) -> bool:
    """Return True if a stream is a terminal that can show more than a line printer."""
    return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"


def progress(line: str) -> None:
    """Say on a terminal how far the work is, in a line that is written over."""
    global _progressing
    if is_terminal(sys.stderr):
        sys.stderr.write(f"\r{line} ")
        sys.stderr.flush()
        _progressing = True


def agreed(question: str) -> bool:
    """Return True if the user says yes. Raises `UsageError` where nobody is there to be asked."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("nobody is there to be asked. Give --yes to remove without a question.")
    sys.stderr.write(f"{one_line(question)} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def given(ref: str) -> str | bytes:
    """Return what a reference gives to read: of `-` the bytes of standard input."""
    if ref != "-":
        return ref
    if sys.stdin is None:
        return b""
    if sys.stdin.isatty():
        complain(f"note: paste the text, then press {'Ctrl+Z and Enter' if os.name == 'nt' else 'Ctrl+D'}.")
    return sys.stdin.buffer.read()


def write(pieces: Iterable[str]) -> None:
    """Write pieces on standard output as they come. A reader that goes away ends the program."""
    if sys.stdout is None:
        raise InputError("standard output is closed. Give a file with -o.")
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that flushing at the end can't fail
        sys.exit(0)


def columns() -> int:
    """Return how wide the terminal is, at least 20."""
    import shutil

    return max(20, shutil.get_terminal_size().columns)


def page(pieces: Iterable[str]) -> None:
    """Write pieces on the terminal, through a pager if they are longer than the screen."""
    import shutil

    whole = "".join(pieces)
    if whole.count("\n") < shutil.get_terminal_size().lines or not _through_pager(whole):
        write([whole])


def _through_pager(whole: str) -> bool:
    import shlex
    import subprocess

    command = os.environ.get("NEWSCLI_PAGER", os.environ.get("PAGER", PAGER))
    try:
        words = shlex.split(command)
        if not words or words == ["cat"]:
            return False
        pager = subprocess.Popen(words, stdin=subprocess.PIPE, encoding="utf-8", errors="replace")
    except (OSError, ValueError):
        return False
    try:
        pager.communicate(whole)
    except (KeyboardInterrupt, BrokenPipeError):
        pager.wait()
    return True

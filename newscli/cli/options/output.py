"""Writes pieces of text on standard output, through a pager or into a file, and complaints on standard error."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from newscli.article.addresses import without_password
from newscli.errors import ArchiveError, InputError, UsageError, reason_of
from newscli.render.safe import safe

PAGER = "less -FIRX"


def use_utf8() -> None:
    """Write UTF-8 whatever the locale, and never fail on a character."""
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors)


def complain(line: str) -> None:
    """Say something on standard error."""
    try:
        sys.stderr.write(safe(without_password(line)) + "\n")
        sys.stderr.flush()
    except (OSError, AttributeError, ValueError):
        pass  # nobody listens


def is_terminal(stream: TextIO | None) -> bool:
    """Return True if a stream is a terminal that can show more than a line printer."""
    return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"


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


def write_file(path: Path, whole: str | bytes) -> None:
    """Write a file, which takes its name when it is whole; a device or a pipe is written as it is."""
    target = path.resolve()
    special = target.exists() and not target.is_file()
    part = target if special else target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        part.write_bytes(whole if isinstance(whole, bytes) else whole.encode("utf-8", "replace"))
        if not special:
            if target.exists():
                part.chmod(target.stat().st_mode & 0o777)
            part.replace(target)
    except (OSError, ValueError) as error:
        if not special:
            part.unlink(missing_ok=True)
        raise InputError(f"can't write {path}: {reason_of(error)}.") from error


def spare_inputs(output: Path, refs: Iterable[str], archive: Path | None) -> None:
    """Raise `UsageError` if the file to write is one that is read: one of `refs`, in a folder of them, the archive."""
    from newscli.pipeline.inputs.places import archive_file

    read = [*map(Path, refs)]
    with suppress(ArchiveError):
        read.append(archive_file(archive))
    for path in read:
        if path.exists() and output.resolve().is_relative_to(path.resolve()):
            raise UsageError(f"{output} is read, and would be written over. Give another file, or --force.")


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

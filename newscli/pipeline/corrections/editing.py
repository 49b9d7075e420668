"""The user's editor: takes a file or a sheet, returns its text after somebody edited it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newscli.errors import InputError, NewscliError, UsageError, reason_of


def chosen_editor(otherwise: str) -> str:
    """Return the user's editor. Raises `UsageError` where nobody is there, which says what to do `otherwise`."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor and not (sys.stdin is not None and sys.stdin.isatty()):
        raise UsageError(f"nobody is there to edit. Set EDITOR, or {otherwise}.")
    return editor or "vi"


def edit_file(editor: str, path: Path) -> str:
    """Let the user edit a file and return its text. Raises `InputError` where the editor fails."""
    import shlex
    import subprocess

    try:
        code = subprocess.run([*shlex.split(editor), str(path)], check=False).returncode
        edited = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise InputError(f"the editor {editor} can't be used: {reason_of(error)}. Set EDITOR.") from error
    if code:
        raise InputError(f"the editor {editor} ended with code {code}, so nothing is changed.")
    return edited


@contextmanager
def edited_sheet(sheet: str, name: str) -> Iterator[str]:
    """Let the user edit a sheet for a `with` block; what was written is lost only where the block ends well.

    Raises `InputError` where nothing can be edited.
    """
    import tempfile

    editor = chosen_editor("say by options what is right")
    file, made = tempfile.mkstemp(prefix=f"newscli-{name[:40]}-", suffix=".txt")
    path, done = Path(made), False
    with os.fdopen(file, "wb") as whole:
        whole.write(sheet.encode())
    try:
        yield edit_file(editor, path)
        done = True
    except NewscliError as error:
        raise type(error)(str(error) if _holds(path, sheet) else f"{error} What you wrote is in {path}.") from error
    finally:
        if done or _holds(path, sheet):
            path.unlink(missing_ok=True)


def _holds(path: Path, sheet: str) -> bool:
    try:
        return path.read_bytes() == sheet.encode()
    except FileNotFoundError:
        return True  # nothing is there that could be lost
    except OSError:
        return False

"""The user's editor. In: a file; out: its text after somebody edited it."""

import os
import sys
from pathlib import Path

from newscli.errors import InputError, UsageError, reason_of


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

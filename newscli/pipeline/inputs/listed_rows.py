"""The numbered rows of the last list on a terminal: takes the names of its articles, and later `:3` for the third."""

import os
import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from newscli.errors import RefError
from newscli.pipeline.inputs.places import platform_folder

_DAYS_KEPT = 7
_ROW = re.compile(r":\d{1,9}")


def remember_rows(slugs: list[str], now: datetime) -> None:
    """Keep the articles that this terminal is shown, so that `:1` means the first. Where nothing can be kept, don't."""
    oldest = now.timestamp() - _DAYS_KEPT * 86_400
    with suppress(OSError, RuntimeError):
        place = _place()
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for old in place.parent.iterdir():
            if old.stat().st_mtime < oldest:
                old.unlink(missing_ok=True)
        part = place.with_name(f"{place.name}.{os.getpid()}.part")
        part.touch(mode=0o600)
        part.write_text("\n".join(slugs), encoding="utf-8")
        part.replace(place)


def named(word: str) -> str:
    """Return the article that `:3` means in this terminal; any other word is returned as it is. Raises `RefError`."""
    if not _ROW.fullmatch(word):
        return word
    try:
        rows = _place().read_text(encoding="utf-8").split()
    except (OSError, ValueError, RuntimeError):
        rows = []
    if not rows:
        raise RefError(f"{word} is a row of a list, and this terminal was shown none. `newscli list` numbers its rows.")
    if not 0 < int(word[1:]) <= len(rows):
        raise RefError(f"there is no row {word}: the list that this terminal was shown last has {len(rows)}.")
    return rows[int(word[1:]) - 1]


def _place() -> Path:
    """Return the file for this terminal, which its shell and all that it starts share as a session of processes."""
    terminal = os.getsid(0) if hasattr(os, "getsid") else os.getppid()
    return platform_folder("XDG_STATE_HOME", ".local/state") / "rows" / str(terminal)

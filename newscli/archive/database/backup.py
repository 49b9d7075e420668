"""In: the connection to an archive, which may be in use; out: a copy of it, checked."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.archive.database.failures import failing_clearly
from newscli.errors import ArchiveError

if TYPE_CHECKING:
    import sqlite3


def copy_to(link: "sqlite3.Connection", target: Path) -> Path:
    """Copy an archive to `target` while it may be in use, check the copy, and only then give it its name."""
    import sqlite3

    if target.exists():
        raise ArchiveError(f"{target} exists already. Give another name for the backup.")
    part = target.with_name(target.name + ".part")
    try:
        with failing_clearly(target):
            copy = sqlite3.connect(part, isolation_level=None)
            try:
                link.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
                found = copy.execute("PRAGMA quick_check").fetchone()[0]
            finally:
                copy.close()
        if found != "ok":
            raise ArchiveError(f"the copy {target} came out damaged: {found}. Run `newscli archive check`.")
        part.rename(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return target

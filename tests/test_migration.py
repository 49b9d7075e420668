"""An archive that an older newscli made is backed up, then renewed, and everything in it is found as before."""

import os
import signal
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import newscli
import pytest
from newscli.archive.database import connection
from newscli.archive.database.connection import open_database
from newscli.archive.database.tables import STEPS, Step
from newscli.archive.entries import entry_of
from newscli.archive.lookup import load, resolve
from newscli.archive.maintenance import check
from newscli.archive.saving import add
from newscli.archive.search.queries import Query
from newscli.archive.search.quotes_and_people import search, search_quotes
from newscli.errors import ArchiveError
from newscli.pipeline.corrections.findings import VERSION, findings_of

ARTICLES = (
    ("The council shut the harbour bridge on Monday. “We had no choice,” said Tomas Reyle.", "We had no choice"),
    ("Ferries double their crossings. “Nobody had a choice of ferries,” said Edda Quill.", "Nobody had a choice"),
)


def answers(path: Path, question: str, *told: str) -> list[tuple[object, ...]]:
    """Return what a file of SQLite answers."""
    with closing(sqlite3.connect(path, isolation_level=None)) as link:
        return link.execute(question, told).fetchall()


NEXT = STEPS[-1].version + 1
AT = datetime(2026, 3, 3, tzinfo=UTC)


def renew_from_now_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the next version of newscli out of this one: it has one table more."""
    newer = (*STEPS, Step(NEXT, "CREATE TABLE mood (article INTEGER PRIMARY KEY, words TEXT);\n"))
    monkeypatch.setattr(connection, "STEPS", newer)


def made_before(path: Path) -> None:
    """Make an archive as this version does, with two articles and what was found in them."""
    archive = open_database(path, write=True)
    assert archive is not None
    with archive:
        for number, (text, _) in enumerate(ARTICLES, 1):
            article = newscli.read(text, published=date(2026, 3, number))
            add(archive, [entry_of(article, findings=findings_of(article))], AT)
        archive.rows("PRAGMA wal_checkpoint(TRUNCATE)")


def test_a_renewed_archive_has_all_that_was_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "archive.db"
    made_before(path)
    renew_from_now_on(monkeypatch)
    before = os.umask(0)
    try:
        archive = open_database(path)
    finally:
        os.umask(before)
    assert archive is not None
    with archive:
        assert archive.number("PRAGMA user_version") == NEXT
        assert [hit.stored.number for hit in search(archive, Query("br*"))] == [1]
        quotes = search_quotes(archive, Query("nobody", version=VERSION))
        assert [hit.speaker for hit in quotes] == ["Edda Quill"]
        assert load(archive, resolve(archive, "@2")).text == ARTICLES[0][0]
        assert check(archive) == []
    copy = Path(f"{path}.version-{NEXT - 1}")
    assert answers(copy, "PRAGMA user_version") == [(NEXT - 1,)]
    assert oct(copy.stat().st_mode & 0o777) == "0o600"


def test_an_archive_of_before_the_first_release_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    made_before(path)
    answers(path, "PRAGMA user_version = 5")
    with pytest.raises(ArchiveError, match="Export it there"):
        open_database(path)


def renewed_and_killed(path: Path, at: int, *, write: bool) -> bool:
    """Open an archive in a process of its own that is killed at its step `at`; return whether it was done before.

    A step is a statement or whatever Python tells of files: they are opened, renamed, removed.
    """
    if child := os.fork():
        return os.waitpid(child, 0)[1] == 0
    steps = 0

    def count(event: str, told: object = None) -> None:
        nonlocal steps
        if event != "import" and not event.startswith(("object.", "sys.", "compile", "exec", "marshal.", "code.")):
            steps += 1
            if steps == at:
                os.kill(os.getpid(), signal.SIGKILL)

    connect = connection._connect

    def watched(*told: object) -> sqlite3.Connection:
        link = connect(*told)  # type: ignore[arg-type]
        link.set_trace_callback(lambda _: count("statement"))
        return link

    connection._connect = watched  # type: ignore[assignment]
    sys.addaudithook(count)
    open_database(path, write=write)
    os._exit(0)


@pytest.mark.parametrize("write", [False, True])
def test_killed_at_any_step_a_renewal_is_done_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: bool
) -> None:
    path, old = tmp_path / "archive.db", tmp_path / "old.db"
    made_before(old)
    renew_from_now_on(monkeypatch)
    warm = open_database(old.with_name("warm.db"), write=True)  # so that no module is loaded any more
    assert warm is not None
    warm.close()
    steps = 0
    while True:
        for left in tmp_path.glob("archive.db*"):
            left.unlink()
        path.write_bytes(old.read_bytes())
        steps += 7 if write else 4  # each waits for the disk
        done = renewed_and_killed(path, steps, write=write)
        archive = open_database(path, write=write)
        assert archive is not None
        with archive:
            assert archive.number("PRAGMA user_version") == NEXT, steps
            assert check(archive) == [], steps
            assert [hit.stored.number for hit in search(archive, Query("ferries"))] == [2]
        kept = sorted(left.name for left in tmp_path.glob("archive.db.*"))
        assert kept == [f"archive.db.version-{NEXT - 1}"], steps
        assert answers(tmp_path / kept[0], "SELECT count(*) FROM quote") == [(2,)]
        if done:
            break
    assert steps > 20


def test_a_backup_of_another_state_is_kept_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "archive.db"
    for mood in ("first", "second"):
        for left in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
            left.unlink(missing_ok=True)
        monkeypatch.undo()
        made_before(path)
        answers(path, "CREATE TABLE first (mood)")
        answers(path, "INSERT INTO first VALUES (?)", mood)
        renew_from_now_on(monkeypatch)
        opened = open_database(path)
        assert opened is not None
        opened.close()
    names = [tmp_path / f"archive.db.version-{NEXT - 1}{number}" for number in ("", "-2")]
    found = [answers(name, "SELECT mood FROM first")[0][0] for name in names]
    assert found == ["first", "second"]
